"""Creating and changing warehouses."""

from libs.db import Tx
from libs.refused import Refused, Seen, not_found, require_version
from services.inventory.warehouses import store
from services.inventory.warehouses.store import StoredWarehouse


async def create_warehouse(tx: Tx, code: str, name: str, country: str, kind: str) -> StoredWarehouse:
    """Adds a warehouse. Raises Refused when there is one with this code."""
    created = await store.insert(tx, code, name, country, kind)
    if created is None:
        raise Refused("already_exists", f"there is a warehouse {code} already", params={"code": code})
    return created


async def change_warehouse(
    tx: Tx, code: str, seen: Seen, name: str | None = None, active: bool | None = None
) -> StoredWarehouse:
    """Changes what is not None and returns the warehouse after it. A change that changes nothing keeps the version.
    Raises Refused when there is no such warehouse, or when it has another version than the caller has seen."""
    before = await store.lock(tx, code)
    if before is None:
        raise not_found("warehouse", code)
    require_version(seen, before.version)
    after = before._replace(
        name=before.name if name is None else name, active=before.active if active is None else active
    )
    if after == before:
        return before
    await store.update(tx, code, after.name, after.active)
    return after._replace(version=before.version + 1)
