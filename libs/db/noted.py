"""Up to when something has been looked at, by its name: invariants, archives, closed books. Rows of the table
`verified`."""

from collections.abc import Mapping
from datetime import datetime

from libs.db.database import Database, Tx

__all__ = ["note", "noted"]


async def noted(db: Database | Tx) -> Mapping[str, datetime]:
    return {row["name"]: row["until"] for row in await db.fetch("select name, until from verified")}


async def note(db: Database | Tx, name: str, until: datetime) -> None:
    await db.fetch(
        "insert into verified values ($1, $2) on conflict (name) do update set until = excluded.until", name, until
    )
