"""Tables in partitions of a week, by a UUIDv7: a week that is old enough goes whole, and leaves no hole.

TABLE_rest, the default partition, has what no week has: what was there before there were weeks, and ids that are not of
this time. TABLE_2026w49 begins on a Monday, 0:00 UTC. Weeks are made ahead by the job `prune`; while it does not run,
rows go to the rest, and nothing else is different.
"""

import logging
import re
from datetime import UTC, datetime, timedelta

import asyncpg
from sqlalchemy import DDL, Table, event

from libs.clock import first_of, now
from libs.db.clocks import earlier
from libs.db.database import Database

__all__ = ["by_week", "drop_weeks", "forget_checks", "make_weeks", "week_of"]

logger = logging.getLogger(__name__)

WEEK = timedelta(days=7)
AHEAD = (2, 3)  # weeks from this one
CHECK = "_not_here"
# Whoever waits for this lock makes all others wait behind it: it is tried again by the next run.
SOON = "set local lock_timeout = '500ms'"
PARTS = """select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = $1::text::regclass order by 1"""


def by_week(table: Table) -> None:
    """Makes the rest with the table, where tables are made without a migration."""
    made = f"create table {table.name}_rest partition of {table.name} default"
    event.listen(table, "after_create", DDL(made))  # type: ignore[no-untyped-call]


def week_of(moment: datetime) -> datetime:
    """The Monday that it is in."""
    return (moment - timedelta(days=moment.weekday())).replace(hour=0, minute=0, second=0, microsecond=0)


def _name(table: str, week: datetime) -> str:
    return f"{table}_{week:%Gw%V}"


def _begins(name: str) -> datetime | None:
    found = re.search(r"_(\d{4})w(\d\d)$", name)
    return found and datetime.fromisocalendar(int(found[1]), int(found[2]), 1).replace(tzinfo=UTC)


async def make_weeks(db: Database, table: str, key: str) -> list[str]:
    """The partitions that are missing; which were made. Rows that the rest has are not looked at under a lock: a CHECK
    says first, and is validated while others write, that none is of that week. A week of which it has one stays there.

    Weeks are made at least one week before they begin: a CHECK that a run left when it was killed is taken away by the
    next one or the next start, before it refuses a row."""
    there = {row[0] for row in await db.fetch(PARTS, table)}
    made = []
    for week in (week_of(now()) + n * WEEK for n in AHEAD):
        if (name := _name(table, week)) not in there and await _make(db, table, key, name, week):
            made.append(name)
    return made


async def _make(db: Database, table: str, key: str, name: str, week: datetime) -> bool:
    low, high = first_of(week), first_of(week + WEEK)
    await forget_checks(db, table)
    try:
        async with db.transaction() as tx:
            await tx.execute(SOON)
            await tx.execute(
                f"alter table {table}_rest add constraint {name}{CHECK} "
                f"check (not ({key} >= '{low}' and {key} < '{high}')) not valid"
            )
        await db.fetch(f"alter table {table}_rest validate constraint {name}{CHECK}")
        async with db.transaction() as tx:
            await tx.execute(SOON)
            await tx.execute(f"create table {name} (like {table} including all)")
            await tx.execute(f"alter table {table} attach partition {name} for values from ('{low}') to ('{high}')")
    except asyncpg.CheckViolationError:
        logger.warning("partitions.not_made name=%s", name)
        return False
    finally:
        await forget_checks(db, table)
    return True


async def forget_checks(db: Database, table: str) -> None:
    """Takes away what a run left that was killed: from the Monday on that it is of, it would refuse every row."""
    found = await db.fetch(
        "select conname from pg_constraint where conrelid = $1::text::regclass and conname like '%' || $2",
        f"{table}_rest", CHECK,
    )  # fmt: skip
    for row in found:
        async with db.transaction() as tx:
            await tx.execute(SOON)
            await tx.execute(f"alter table {table}_rest drop constraint {row[0]}")


async def drop_weeks(db: Database, table: str, age: timedelta) -> int:
    """Drops the weeks of which nothing is younger than `age`: about how many rows went."""
    gone, until = 0, await earlier(db) - age
    for row in await db.fetch(PARTS, table):
        week = _begins(row[0])
        if week and week + WEEK <= until:
            rows = await db.fetchval(
                "select greatest(reltuples, 0)::bigint from pg_class where oid = $1::text::regclass", row[0]
            )
            async with db.transaction() as tx:
                await tx.execute(SOON)
                await tx.execute(f"drop table {row[0]}")
            gone += rows
    return gone
