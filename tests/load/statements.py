"""What PostgreSQL did for a goal: the services' statements by the time they took, out of pg_stat_statements.

The bench's own statements and those of the references are left out: services log in as roles of their own. What a
COMMIT does (writing its WAL, waiting for the disk), parsing and planning are in no statement's time.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import asyncpg
from rich.table import Table

from libs.db.migrations import role_of

TOP = 15
LIST = """
select right(rolname, -length($1)) as service, query as statement, total_exec_time as total_ms, calls, rows,
    mean_exec_time as mean_ms
from pg_stat_statements s
join pg_roles r on r.oid = s.userid and starts_with(rolname, $1)
join pg_database d on d.oid = s.dbid and datname = current_database()
order by total_exec_time desc
"""


@dataclass(frozen=True, slots=True)
class Statement:
    """One text, as one service. `per_order`: calls; None when no order was placed meanwhile."""

    service: str
    statement: str
    total_ms: float
    calls: int
    rows: int
    mean_ms: float
    per_order: float | None

    def as_json(self) -> dict[str, Any]:
        return {name: round(value, 4) if isinstance(value, float) else value for name, value in asdict(self).items()}


@dataclass(frozen=True, slots=True)
class Listing:
    """Of all statements since the reset: the most expensive ones, and what all of them make together."""

    top: Sequence[Statement]
    total_ms: float
    calls: int
    orders: int

    def as_json(self) -> dict[str, Any]:
        return {
            "total_ms": round(self.total_ms, 1), "calls": self.calls, "orders": self.orders,
            "top": [statement.as_json() for statement in self.top],
        }  # fmt: skip

    def table(self, title: str) -> Table:
        told = f"{title}: {self.calls:,} calls took {self.total_ms:,.0f} ms"
        if self.orders:
            told += f", {self.calls / self.orders:,.1f} calls and {self.total_ms / self.orders:.3f} ms an order"
        made = Table("ms", "%", "calls", "per order", "rows", "mean ms", "service", "statement", title=told)
        for each in self.top:
            per_order = "" if each.per_order is None else f"{each.per_order:.3f}"
            made.add_row(
                f"{each.total_ms:,.0f}", f"{100 * each.total_ms / self.total_ms:.1f}", f"{each.calls:,}", per_order,
                f"{each.rows:,}", f"{each.mean_ms:.3f}", each.service, each.statement[:75],
            )  # fmt: skip
        return made


class Statements:
    """Those of a platform's database. `database` is a connection of its administrator."""

    def __init__(self, database: asyncpg.Connection, dsn: str) -> None:
        self._database, self._roles = database, role_of(dsn, "")
        self._orders = 0

    async def reset(self) -> None:
        """Count from now on."""
        await self._database.execute("create extension if not exists pg_stat_statements schema public")
        self._orders = await self._placed()
        await self._database.execute("select public.pg_stat_statements_reset()")

    async def listing(self) -> Listing:
        """Since the reset."""
        rows = await self._database.fetch(LIST, self._roles)
        orders = await self._placed() - self._orders
        found = [self._statement(row, orders) for row in rows]
        return Listing(found[:TOP], sum(s.total_ms for s in found), sum(s.calls for s in found), orders)

    @staticmethod
    def _statement(row: asyncpg.Record, orders: int) -> Statement:
        text = " ".join(row["statement"].split())
        per_order = row["calls"] / orders if orders else None
        return Statement(**{**row, "statement": text, "per_order": per_order})

    async def _placed(self) -> int:
        found: int = await self._database.fetchval('select count(*) from "order".orders')
        return found
