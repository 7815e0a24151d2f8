"""Makes and replaces webhook secrets."""

from collections.abc import Iterable
from datetime import timedelta

from libs.clock import new_id, now
from libs.db import Database, Tx
from libs.refused import Refused
from libs.secrets import vault_of
from services.logistics.secrets import store
from services.logistics.secrets.domain import Secret, secret_of
from services.logistics.secrets.tables import SEALED

MAX_VALID = 10  # each is tried on every webhook


async def create(tx: Tx, carrier: str, by: str, app_secret: str) -> tuple[Secret, bytes]:
    """Makes a further secret beside those that are valid, and stores it encrypted. Raises Refused when there are too
    many. It is derived as those were that are stored nowhere: members of the release before know it too."""
    await store.lock(tx, carrier)
    if len(await store.valid(tx, carrier, now())) >= MAX_VALID:
        detail = f"the carrier has {MAX_VALID} valid secrets already: delete or rotate them"
        raise Refused("too_many_secrets", detail, params={"most": MAX_VALID})
    secret_id = new_id()
    value = secret_of(app_secret, carrier, secret_id)
    sealed = SEALED.seal(vault_of(tx), value, secret_id=secret_id)
    return await store.insert(tx, secret_id, carrier, by, sealed), value


async def rotate(tx: Tx, carrier: str, by: str, app_secret: str, grace: timedelta) -> tuple[Secret, bytes]:
    """Makes a secret, and lets those before it stay valid for `grace`. Raises Refused when there are too many."""
    secret, value = await create(tx, carrier, by, app_secret)
    await store.end_others(tx, carrier, secret.secret_id, now() + grace)
    return secret, value


async def values(db: Database, carrier: str, app_secrets: Iterable[str]) -> list[bytes]:
    """The carrier's secrets that are valid now. One that was made before they were stored is derived."""
    found: list[bytes] = []
    for row in await store.valid(db, carrier, now()):
        if row["sealed"]:
            found.append(SEALED.open(vault_of(db), row["sealed"], secret_id=row["secret_id"]))
        else:
            found += [secret_of(each, carrier, row["secret_id"]) for each in app_secrets]
    return found
