"""Making and replacing webhook secrets."""

from datetime import timedelta
from typing import Any

from libs.clock import new_id, now
from libs.db import Tx
from services.logistics.secrets import store

MAX_VALID = 10  # each is tried on every webhook


async def create(tx: Tx, carrier: str, by: str) -> Any:
    """A further secret beside those that are valid. None when there are too many."""
    await store.lock(tx, carrier)
    if len(await store.valid(tx, carrier, now())) >= MAX_VALID:
        return None
    return await store.insert(tx, new_id(), carrier, by)


async def rotate(tx: Tx, carrier: str, by: str, grace: timedelta) -> Any:
    """A new secret; those before it stay valid for `grace`. None when there are too many."""
    made = await create(tx, carrier, by)
    if made is not None:
        await store.end_others(tx, carrier, made["secret_id"], now() + grace)
    return made
