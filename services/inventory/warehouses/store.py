"""Every statement on warehouses."""

from typing import Any, NamedTuple

from libs.db import Database, Tx
from services.inventory.warehouses import tables


class StoredWarehouse(NamedTuple):
    """A row of the table."""

    code: str
    name: str
    country: str
    kind: str
    active: bool
    version: int


COLUMNS = ", ".join(tables.warehouses.c.keys())


async def all_warehouses(db: Database | Tx) -> list[Any]:
    return await db.fetch(f"select {COLUMNS} from warehouse order by code")


async def all_codes(db: Database | Tx) -> set[str]:
    return {row["code"] for row in await db.fetch("select code from warehouse")}


async def find(db: Database | Tx, code: str) -> StoredWarehouse | None:
    return await db.fetchrow(f"select {COLUMNS} from warehouse where code = $1", code, into=StoredWarehouse)


async def lock(tx: Tx, code: str) -> StoredWarehouse | None:
    return await tx.fetchrow(f"select {COLUMNS} from warehouse where code = $1 for update", code, into=StoredWarehouse)


async def insert(tx: Tx, code: str, name: str, country: str, kind: str) -> StoredWarehouse | None:
    """None when the code is taken."""
    return await tx.fetchrow(
        f"""insert into warehouse (code, name, country, kind) values ($1, $2, $3, $4)
            on conflict do nothing returning {COLUMNS}""",
        code,
        name,
        country,
        kind,
        into=StoredWarehouse,
    )


async def update(tx: Tx, code: str, name: str, active: bool) -> None:
    await tx.execute(
        "update warehouse set name = $2, active = $3, version = version + 1 where code = $1", code, name, active
    )
