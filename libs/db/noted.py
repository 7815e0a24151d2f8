"""Up to when something has been looked at, by its name: invariants, archives, closed books. Rows of the table
`verified`."""

from collections.abc import Mapping
from datetime import datetime

from libs.db.database import Database, Tx

__all__ = ["note", "note_further", "noted"]


async def noted(db: Database | Tx) -> Mapping[str, datetime]:
    return {row["name"]: row["until"] for row in await db.fetch("select name, until from verified")}


async def note(db: Database | Tx, name: str, until: datetime) -> None:
    await db.fetch(
        "insert into verified values ($1, $2) on conflict (name) do update set until = excluded.until", name, until
    )


async def note_further(db: Database | Tx, name: str, was: datetime | None, until: datetime) -> None:
    """As `note`, unless somebody else has noted something since `was` was read."""
    await db.fetch(
        """insert into verified values ($1, $3) on conflict (name) do update set until = excluded.until
           where verified.until = $2""",
        name, was, until,
    )  # fmt: skip
