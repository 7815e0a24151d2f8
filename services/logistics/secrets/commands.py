"""Makes and replaces webhook secrets."""

from datetime import timedelta

from libs.clock import new_id, now
from libs.db import Tx
from libs.refused import Refused
from services.logistics.secrets import store
from services.logistics.secrets.domain import Secret

MAX_VALID = 10  # each is tried on every webhook


async def create(tx: Tx, carrier: str, by: str) -> Secret:
    """Makes a further secret beside those that are valid. Raises Refused when there are too many."""
    await store.lock(tx, carrier)
    if len(await store.valid(tx, carrier, now())) >= MAX_VALID:
        detail = f"the carrier has {MAX_VALID} valid secrets already: delete or rotate them"
        raise Refused("too_many_secrets", detail, params={"most": MAX_VALID})
    return await store.insert(tx, new_id(), carrier, by)


async def rotate(tx: Tx, carrier: str, by: str, grace: timedelta) -> Secret:
    """Makes a secret, and lets those before it stay valid for `grace`. Raises Refused when there are too many."""
    secret = await create(tx, carrier, by)
    await store.end_others(tx, carrier, secret.secret_id, now() + grace)
    return secret
