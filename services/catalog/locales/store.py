"""Every statement on chains of locales."""

from collections.abc import Sequence
from typing import NamedTuple

from libs.db import Database, Tx, Where, fetch_page
from services.catalog.locales.tables import locale_chains


class Own(NamedTuple):
    """What the business has decided of a locale."""

    locale: str
    falls_back_to: list[str]
    version: int


COLUMNS = ", ".join(locale_chains.c[name].name for name in Own._fields)


async def own_chains(db: Database | Tx) -> dict[str, list[str]]:
    """By locale: those that are decided, which are few."""
    rows = await db.fetch("select locale, falls_back_to from locale_chain")
    return {row["locale"]: row["falls_back_to"] for row in rows}


async def find(db: Database | Tx, locale: str) -> Own | None:
    return await db.fetchrow(f"select {COLUMNS} from locale_chain where locale = $1", locale, into=Own)


async def lock(tx: Tx, locale: str) -> Own | None:
    return await tx.fetchrow(f"select {COLUMNS} from locale_chain where locale = $1 for update", locale, into=Own)


async def save(tx: Tx, own: Own) -> None:
    await tx.execute(
        """insert into locale_chain (locale, falls_back_to, version) values ($1, $2, $3)
           on conflict (locale) do update set falls_back_to = excluded.falls_back_to, version = excluded.version""",
        *own,
    )


async def delete(tx: Tx, locale: str) -> None:
    await tx.execute("delete from locale_chain where locale = $1", locale)


async def page(db: Database, after: Sequence[str], limit: int) -> list[Own]:
    select = f"select {COLUMNS} from locale_chain"
    rows = await fetch_page(db, select, Where(), "locale", after, descending=False, limit=limit)
    return [Own(**row) for row in rows]
