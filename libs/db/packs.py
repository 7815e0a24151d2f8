"""Old rows of a table, packed: in a table beside it, TABLE_pack, each row of which is a Parquet file with the rows of a
range of keys, their number and the file's SHA-256 (libs/exports/packs.py writes and reads the files).

A pack is written in the transaction that deletes its rows, and nothing else deletes them: a row is in one of the two
places at any moment, in a backup too. Whoever reads asks for the rows first and for the pack then, and knows rows that
were packed in between by their id.
"""

from typing import Any, NamedTuple

from sqlalchemy import CheckConstraint, Column, DateTime, Integer, LargeBinary, Table, func

from libs.db.database import Database, Tx

__all__ = ["Pack", "broken", "lock_packs", "pack_of", "pack_table", "packed_until", "put_pack"]


class Pack(NamedTuple):
    """`first` and `last`: of the keys that were looked at; a row that came later, or could not go yet, is not in it."""

    first: Any
    last: Any
    rows: int
    content: bytes


def pack_table(table: Table, by: str) -> Table:
    """The table of a table's packs, by this key of its rows."""
    key = table.c[by].type
    return Table(
        f"{table.name}_pack",
        table.metadata,
        Column("first", key, primary_key=True),
        Column("last", key, nullable=False),
        Column("rows", Integer, nullable=False),
        Column("sha256", LargeBinary, nullable=False),
        Column("content", LargeBinary, nullable=False, comment="Parquet"),
        Column("packed_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        CheckConstraint("first <= last and rows >= 0", name=f"{table.name}_pack_range"),
        comment=f"Old rows of {table.name}, a file with those of a range of {by} each",
    )


def broken(table: str) -> str:
    """Finds packs that are not what was written."""
    return f"select first, rows from {table}_pack where sha256(content) <> sha256"


async def lock_packs(tx: Tx, table: str) -> None:
    """One packs at a time, until the end of the transaction."""
    await tx.execute(f"lock table {table}_pack in share row exclusive mode")


async def packed_until(tx: Tx, table: str) -> Any:
    """The last key that was looked at; None: none was."""
    return await tx.fetchval(f"select last from {table}_pack order by first desc limit 1")


async def put_pack(tx: Tx, table: str, pack: Pack) -> None:
    await tx.execute(
        f"insert into {table}_pack (first, last, rows, sha256, content) values ($1, $2, $3, sha256($4), $4)", *pack
    )


async def pack_of(db: Database, table: str, key: Any) -> bytes | None:
    """The file that may have rows of this key."""
    found: bytes | None = await db.fetchval(
        f"select case when last >= $1 then content end from {table}_pack where first <= $1 order by first desc limit 1",
        key,
    )
    return found
