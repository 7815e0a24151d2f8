"""Every statement on returns, their lines and their history."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Tx, Where, arrays, columns, fetch_page, unnest
from services.support.orders import store as orders_store
from services.support.returns.domain import Line, Rma, Wait
from services.support.returns.eligibility import Order
from services.support.returns.shares import Units
from services.support.returns.tables import history, rma_lines, rmas

RMA = [column for column in rmas.c if column.name != "updated_at"]  # that one a trigger writes
LINE = [
    rma_lines.c[name]
    for name in (
        "return_id", "line_no", "kind", "item", "quantity", "unit_price", "value", "units", "accepted", "condition",
    )
]  # fmt: skip
# The version puts the steps of a return in order.
STEP = (history.c.return_id, history.c.action, history.c.state, history.c.note, rmas.c.version)
COLUMNS = ", ".join(column.name for column in RMA)
LINE_COLUMNS = ", ".join(column.name for column in LINE)
LINES = unnest(*LINE, first=1 + len(RMA), alias="l")
STEPS = unnest(*STEP, first=1 + len(RMA) + len(LINE), alias="h")
BY, AT = (f"${len(RMA) + len(LINE) + len(STEP) + n}" for n in (1, 2))
NOTED = f"""insert into rma_history (return_id, action, state, note, by, at)
    select h.return_id, h.action, h.state, h.note, {BY}, {AT} from {STEPS}"""
INSERT = f"""with opened as (
        insert into rma ({COLUMNS}) select * from {unnest(*RMA)} order by 3
        on conflict (reference) do nothing returning return_id),
    lines as (
        insert into rma_line ({LINE_COLUMNS}) select l.* from {LINES} join opened using (return_id)),
    noted as ({NOTED} join opened using (return_id) order by h.return_id, h.version)
    select return_id from opened"""
INSPECTED = ("quantity", "value", "units", "accepted", "condition")
STATE = [column.name for column in RMA if column.name in (
    "state", "warehouse", "resolution", "refund", "refunded", "refund_id", "replacement_order_id", "blocked", "version"
)]  # fmt: skip
SAVE = f"""with lines as (
        insert into rma_line as l ({LINE_COLUMNS}) select * from {unnest(*LINE, first=1 + len(RMA))}
        on conflict (return_id, line_no) do update
        set {", ".join(f"{name} = excluded.{name}" for name in INSPECTED)}
        where ({", ".join(f"l.{name}" for name in INSPECTED)}) is distinct from
            ({", ".join(f"excluded.{name}" for name in INSPECTED)})),
    noted as ({NOTED} order by h.return_id, h.version)
    update rma r set {", ".join(f"{name} = n.{name}" for name in STATE)}
    from {unnest(*RMA, alias="n")} where r.return_id = n.return_id"""
LIVE = "state not in ('rejected', 'cancelled')"


async def is_of(db: Database | Tx, return_id: UUID, channels: Collection[str]) -> bool:
    """Whether it is of an order of one of these channels."""
    found: bool = await db.fetchval(
        """select exists (select from rma join placed_order using (order_id)
               where return_id = $1 and channel = any($2))""",
        return_id, list(channels),
    )  # fmt: skip
    return found


async def lock_orders(tx: Tx, order_ids: Iterable[UUID], channels: Collection[str] | None = None) -> dict[UUID, Order]:
    """Locks the orders in id order, those of `channels` alone when given, then reads what live returns have of them:
    two returns of one order cannot both see the last unit as free."""
    ids = set(order_ids)
    if not ids:
        return {}
    placed = await orders_store.lock_orders(tx, ids, channels)
    orders = {each: Order(found.currency, found.total, found.bought, found.shipped) for each, found in placed.items()}
    await _read_taken(tx, orders)
    await _read_worth(tx, orders)
    return orders


async def _read_taken(tx: Tx, orders: Mapping[UUID, Order]) -> None:
    for row in await tx.fetch(
        f"""select r.order_id, l.item, coalesce(l.accepted, l.quantity) as quantity, l.units::text as units
            from rma r join rma_line l using (return_id)
            where r.order_id = any($1) and r.{LIVE} and l.kind = 'goods'""",
        list(orders),
    ):
        order = orders[row["order_id"]]
        order.taken[row["item"]] += row["quantity"]
        if row["units"] is None:
            order.unnumbered[row["item"]] += row["quantity"]
        else:
            order.units[row["item"]] += _units(row["units"])


async def _read_worth(tx: Tx, orders: Mapping[UUID, Order]) -> None:
    for row in await tx.fetch(
        f"""select order_id, sum(worth) as worth from (
                select r.order_id, greatest(0, sum(coalesce(value, unit_price * coalesce(accepted, quantity)))) as worth
                from rma r join rma_line l using (return_id)
                where r.order_id = any($1) and r.{LIVE} group by r.return_id) r
            group by order_id""",
        list(orders),
    ):
        orders[row["order_id"]].worth = row["worth"]


def _units(text: str) -> tuple[Units, ...]:
    return tuple(Units(first, quantity, Decimal(worth)) for first, quantity, worth in json.loads(text))


async def by_reference(tx: Tx, references: Sequence[str]) -> dict[str, Rma]:
    """With their lines."""
    if not references:
        return {}
    rows = await tx.fetch(f"select {COLUMNS} from rma where reference = any($1)", references)
    by_id = await _with_lines(tx, rows)
    return {rma.reference or "": rma for rma in by_id.values()}


async def insert(tx: Tx, opened: Sequence[Rma], by: str, at: datetime) -> set[UUID]:
    """Returns the ids of those whose reference is new. In the order of references, so that two imports of the same
    documents wait for each other instead of deadlocking."""
    return {row["return_id"] for row in await tx.fetch(INSERT, *_values(opened), by, at)}


async def lock(tx: Tx, return_ids: Iterable[UUID]) -> dict[UUID, Rma]:
    ids = sorted(set(return_ids))
    rows = await tx.fetch(f"select {COLUMNS} from rma where return_id = any($1) order by return_id for update", ids)
    return await _with_lines(tx, rows)


async def save(tx: Tx, changed: Sequence[Rma], by: str, at: datetime) -> None:
    """Writes locked returns, their lines (an inspection may have split some), and the steps they took."""
    await tx.execute(SAVE, *_values(changed), by, at)


def _values(written: Sequence[Rma]) -> list[list[Any]]:
    """The parameters of RMA, LINE and STEP."""
    lines = [
        (rma.return_id, n.line_no, n.kind, n.item, n.quantity, n.unit_price, n.value, _json(n), n.accepted, n.condition)
        for rma in written
        for n in rma.lines
    ]
    steps = [(rma.return_id, step.action, step.state, step.note, step.version) for rma in written for step in rma.steps]
    header = arrays(written, *(column.name for column in RMA))
    return [*header, *columns(lines, len(LINE)), *columns(steps, len(STEP))]


def _json(line: Line) -> str | None:
    """null for a charge, and for goods of a return that an earlier release opened."""
    if line.kind == "charge" or (line.accepted != 0 and not line.parts):
        return None
    return json.dumps([(part.first, part.quantity, str(part.worth)) for part in line.parts])


async def _with_lines(db: Database | Tx, headers: Iterable[Any]) -> dict[UUID, Rma]:
    by_id = {row["return_id"]: Rma(*row.values()) for row in headers}
    for row in await db.fetch(
        """select return_id, line_no, kind, item, quantity, unit_price,
               coalesce(value, unit_price * coalesce(accepted, quantity)) as value, units::text as units, accepted,
               condition
           from rma_line where return_id = any($1) order by return_id, line_no""",
        list(by_id),
    ):
        values = dict(row)
        parts = _units(values.pop("units") or "[]")
        by_id[values.pop("return_id")].lines.append(Line(**values, parts=parts))
    return by_id


async def find(db: Database | Tx, return_id: UUID) -> Rma | None:
    row = await db.fetchrow(f"select {COLUMNS} from rma where return_id = $1", return_id)
    return (await _with_lines(db, [row]))[return_id] if row else None


async def history_of(db: Database | Tx, return_id: UUID) -> list[Any]:
    return await db.fetch(
        "select action, state, by, at, note from rma_history where return_id = $1 order by id", return_id
    )


class Filters(NamedTuple):
    """What a list of returns is narrowed to; None is all, a list any of its values."""

    state: Sequence[str] | None = None
    reason: Sequence[str] | None = None
    order_id: Sequence[UUID] | None = None
    reference: Sequence[str] | None = None
    sku: Sequence[str] | None = None
    warehouse: Sequence[str] | None = None
    requested_from: datetime | None = None
    requested_to: datetime | None = None
    updated_since: datetime | None = None
    channel: Sequence[str] | None = None


CONDITIONS = {
    "state": "state = any(?)",
    "reason": "reason = any(?)",
    "order_id": "order_id = any(?)",
    "reference": "reference = any(?)",
    "sku": "return_id = any(array(select return_id from rma_line where item = any(?) and kind = 'goods'))",
    "warehouse": "warehouse = any(?)",
    "requested_from": "requested_at >= ?",
    "requested_to": "requested_at < ?",
    "updated_since": "updated_at >= ?",
    "channel": "exists (select from placed_order o where o.order_id = rma.order_id and o.channel = any(?))",
}


def _narrowed(filters: Filters) -> Where:
    where = Where()
    for name, condition in CONDITIONS.items():
        where.add(condition, getattr(filters, name), alike=name in ("order_id", "reference"))
    return where


async def page(
    db: Database, filters: Filters, key: str, place: Sequence[Any], *, descending: bool, limit: int
) -> list[Rma]:
    """Without lines, sorted by the columns of `key`, those behind `place`."""
    where = _narrowed(filters)
    select = f"select {COLUMNS} from rma"
    rows = await fetch_page(db, select, where, key, place, descending=descending, limit=limit)
    return [Rma(*row.values()) for row in rows]


async def lines_page(db: Database, filters: Filters, after: Sequence[Any], *, limit: int) -> list[Any]:
    """The lines of returns, those of the newest first, behind the one of a return and a number. `sku` is of the line
    itself."""
    where = _narrowed(filters._replace(sku=None))
    where.add("item = any(?)", filters.sku)
    if filters.sku is not None:
        where.always("kind = 'goods'")
    select = """select rma.*, line_no, kind, item, quantity, unit_price,
            coalesce(value, unit_price * coalesce(accepted, quantity)) as value, accepted, condition
        from rma join (select return_id as of_return, line_no, kind, item, quantity, unit_price, value, accepted,
            condition from rma_line) l on of_return = return_id"""
    return await fetch_page(db, select, where, "of_return, line_no", after, descending=True, limit=limit)


class Stuck(NamedTuple):
    """A return to which nothing has happened since."""

    return_id: UUID
    order_id: UUID | None
    since: datetime


async def stuck(tx: Tx, wait: Wait, at: datetime, limit: int) -> list[Stuck]:
    """Returns of this state to which nothing has happened for so long, and for which no ticket was opened meanwhile."""
    return await tx.fetch(
        """select r.return_id, r.order_id, h.at as since from rma r cross join lateral (
               select at from rma_history h where h.return_id = r.return_id order by id desc limit 1) h
           where r.state = $1 and ($2::text is null or r.resolution = $2) and h.at < $3
           and not exists (
               select 1 from ticket t
               where t.cause in ('return.stuck:' || r.return_id, 'refund.blocked:' || r.return_id)
               and (t.state in ('open', 'pending') or t.opened_at >= $3))
           order by r.return_id limit $4""",
        wait.state,
        wait.resolution,
        at - wait.age,
        limit,
        into=Stuck,
    )
