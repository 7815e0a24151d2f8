"""What the statements of lists have in common: filters, plans, and up to where the changes are all there."""

from collections.abc import Sequence
from contextlib import nullcontext
from datetime import datetime
from typing import Any

from libs.db import spans
from libs.db.database import Database
from libs.telemetry import traces

COMPLETE_UNTIL = """
    select coalesce(min(xact_start), statement_timestamp() - interval '1 hour') - interval '5 seconds'
    from pg_stat_activity where datname = current_database() and usename = session_user"""


class Where:
    """The WHERE clause of a list. Only the filters that are given stand in it, so that each has the plan of its index.
    `planned`: whether the statement has to be planned for its values, see `fetch_planned`."""

    __slots__ = ("_conditions", "args", "planned")

    def __init__(self) -> None:
        self.args: list[Any] = []
        self.planned = False
        self._conditions: list[str] = []

    def add(self, condition: str, value: Any, *, alike: bool = False) -> None:
        """`condition` has a ? for the value, as in `country = any(?)`. None: the filter is not given. `alike`: one is
        looked up like any other, by an index that has the rows in the list's order or has few of them."""
        if value is None:
            return
        several = isinstance(value, list)
        if several and len(value) == 1 and "= any(?)" in condition:  # an index is in order behind one value only
            condition, (value,), several = condition.replace("= any(?)", "= ?"), value, False
        self.planned |= several or not alike
        self.args.append(value)
        self._conditions.append(condition.replace("?", f"${len(self.args)}"))

    def always(self, condition: str) -> None:
        self.planned = True
        self._conditions.append(condition)

    def __str__(self) -> str:
        return f"where {' and '.join(self._conditions)}" if self._conditions else ""

    def and_(self, condition: str) -> str:
        """The clause with a condition more."""
        return f"{self} and {condition}" if self._conditions else f"where {condition}"


async def fetch_page(
    db: Database, select: str, where: Where, key: str, place: Sequence[Any], *, descending: bool, limit: int
) -> list[Any]:
    """The first `limit` rows behind a place. `key`: the columns that the list is sorted by, which tell its rows apart;
    `place`: their values in the last row before, or none."""
    args, conditions, way = [*where.args], str(where), "desc" if descending else "asc"
    if place:
        numbers = range(len(args) + 1, len(args) + 1 + len(place))
        behind = f"({key}) {'<' if descending else '>'} ({', '.join(f'${n}' for n in numbers)})"
        conditions = f"{conditions} and {behind}" if conditions else f"where {behind}"
        args += place
    order = key.replace(",", f" {way},")
    sql = f"{select} {conditions} order by {order} {way} limit ${len(args) + 1}"
    return await (fetch_planned(db, sql, *args, limit) if where.planned else db.fetch(sql, *args, limit))


async def count_each(db: Database, wanted: Sequence[tuple[str, str]], where: Where, most: int) -> list[int]:
    """How many rows each of (FROM clause, condition) has, and no further than `most`. Each is counted by itself, so
    that one that is frequent neither hides the others nor costs more."""
    counts = (
        f"""select {n} as n, (select count(*) from (
            select from {source} {where.and_(condition)} limit {int(most)}) few) as counted"""
        for n, (source, condition) in enumerate(wanted)
    )
    rows = await fetch_planned(db, f"{' union all '.join(counts)} order by n", *where.args)
    return [row["counted"] for row in rows]


async def fetch_planned(db: Database, sql: str, *args: Any) -> list[Any]:
    """`db.fetch` with a plan for these values. After five runs PostgreSQL may keep one plan of a statement for all
    values: right for the country that half of the orders go to, and a walk through a million orders for the one that
    ten go to. Costs a round trip more."""
    async with db.connection() as driver:
        with spans.statement(driver.place(), sql) if traces.is_recording() else nullcontext():
            statement = await driver.prepare(sql, name="")
            rows: list[Any] = await statement.fetch(*args)
    return rows


async def complete_until(db: Database) -> datetime:
    """Every change up to this instant is committed, and seen by whatever statement comes next.

    `updated_at` is never before the start of its transaction. Transactions that are still open may commit such rows
    later: so no further than the start of the oldest one of this service's role. Five seconds are for clocks that are
    set back. Where the server does not track activities: an hour, no transaction takes longer.
    """
    found: datetime = await db.fetchval(COMPLETE_UNTIL)
    return found
