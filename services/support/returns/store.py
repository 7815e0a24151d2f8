"""Every statement on returns and on the replicas of orders and parcels."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from libs.db import Database, Tx, columns
from services.support.returns.domain import Line, Rma, Wait
from services.support.returns.eligibility import Bought, Order
from services.support.returns.shares import Units

COLUMNS = """return_id, order_id, reference, content_hash, reason, currency, state, requested_at, warehouse, resolution,
    refund, refunded, refund_id, replacement_order_id, blocked, version"""
HEADER = """$1::uuid[], $2::uuid[], $3::text[], $4::bytea[], $5::text[], $6::text[], $7::text[], $8::timestamptz[],
    $9::text[], $10::text[], $11::numeric[], $12::numeric[], $13::uuid[], $14::uuid[], $15::text[], $16::int[]"""
LINE = "line_no, kind, item, quantity, unit_price, value, units, accepted, condition"
LINES = f"""select return_id, line_no, kind, item, quantity, unit_price, value, units::jsonb, accepted, condition
    from unnest($17::uuid[], $18::int[], $19::text[], $20::text[], $21::int[], $22::numeric[], $23::numeric[],
        $24::text[], $25::int[], $26::text[]) as l(return_id, {LINE})"""
STEPS = """unnest($27::uuid[], $28::text[], $29::text[], $30::text[]) with ordinality
    as h(return_id, action, state, note, n)"""
LIVE = "state not in ('rejected', 'cancelled')"


async def insert_orders(tx: Tx, orders: Sequence[tuple[UUID, str, Decimal, str, str]]) -> None:
    """(order, currency, total, prices as JSON, quantities and what was paid as JSON)."""
    await tx.execute(
        """insert into placed_order (order_id, currency, total, prices, bought)
           select order_id, currency, total, prices::jsonb, bought::jsonb
           from unnest($1::uuid[], $2::text[], $3::numeric[], $4::text[], $5::text[])
               as o(order_id, currency, total, prices, bought)
           order by order_id on conflict do nothing""",
        *columns(orders, 5),
    )


async def insert_shipped(tx: Tx, parcels: Sequence[tuple[UUID, str, UUID, int]]) -> None:
    """(order, SKU, shipment, quantity)."""
    await tx.execute(
        """insert into shipped (order_id, sku, shipment_id, quantity)
           select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[]) order by 1, 2, 3
           on conflict do nothing""",
        *columns(parcels, 4),
    )


async def lock_orders(tx: Tx, order_ids: Iterable[UUID]) -> dict[UUID, Order]:
    """Lock the replicas in id order, then read what was shipped and taken: two returns of one order cannot both see
    the last unit as free. The second read is a statement of its own, because the first one's snapshot is older than
    the lock it waited for."""
    ids = sorted(set(order_ids))
    if not ids:
        return {}
    rows = await tx.fetch(
        """select order_id, currency, total, prices::text as prices, bought::text as bought from placed_order
           where order_id = any($1) order by order_id for update""",
        ids,
    )
    orders = {row["order_id"]: Order(row["currency"], row["total"], _bought(row)) for row in rows}
    for row in await tx.fetch(
        """select order_id, sku, sum(quantity)::int as quantity from shipped where order_id = any($1)
           group by order_id, sku""",
        list(orders),
    ):
        orders[row["order_id"]].shipped[row["sku"]] = row["quantity"]
    for row in await tx.fetch(
        f"""select r.order_id, l.item, coalesce(l.accepted, l.quantity) as quantity, l.units::text as units
            from rma r join rma_line l using (return_id)
            where r.order_id = any($1) and r.{LIVE} and l.kind = 'goods'""",
        list(orders),
    ):
        order = orders[row["order_id"]]
        order.taken[row["item"]] += row["quantity"]
        if row["units"] is None:
            order.untold[row["item"]] += row["quantity"]
        else:
            order.units[row["item"]] += _units(row["units"])
    for row in await tx.fetch(
        f"""select order_id, sum(worth) as worth from (
                select r.order_id, greatest(0, sum(coalesce(value, unit_price * coalesce(accepted, quantity)))) as worth
                from rma r join rma_line l using (return_id)
                where r.order_id = any($1) and r.{LIVE} group by r.return_id) r
            group by order_id""",
        list(orders),
    ):
        orders[row["order_id"]].worth = row["worth"]
    return orders


def _bought(row: Any) -> dict[str, list[Bought]]:
    found: dict[str, list[Bought]] = {}
    prices = json.loads(row["prices"])
    more = json.loads(row["bought"]) if row["bought"] else [(None, None)] * len(prices)
    for (sku, price), (quantity, paid) in zip(prices, more, strict=True):
        line = Bought(Decimal(price), quantity, None if paid is None else Decimal(paid))
        found.setdefault(sku, []).append(line)
    return found


def _units(text: str) -> tuple[Units, ...]:
    return tuple(Units(first, quantity, Decimal(worth)) for first, quantity, worth in json.loads(text))


async def by_reference(tx: Tx, references: Sequence[str]) -> dict[str, Rma]:
    """With their lines."""
    if not references:
        return {}
    rows = await tx.fetch(f"select {COLUMNS} from rma where reference = any($1)", references)
    rmas = {row["return_id"]: Rma(*row.values()) for row in rows}
    await _read_lines(tx, rmas)
    return {rma.reference or "": rma for rma in rmas.values()}


async def insert(tx: Tx, rmas: Sequence[Rma], by: str, at: datetime) -> set[UUID]:
    """The ids of those whose reference is new. In the order of references, so that two imports of the same documents
    wait for each other instead of deadlocking."""
    rows = await tx.fetch(
        f"""with opened as (
                insert into rma ({COLUMNS}) select * from unnest({HEADER}) order by 3
                on conflict (reference) do nothing returning return_id),
            lines as (
                insert into rma_line (return_id, {LINE}) select l.* from ({LINES}) l join opened using (return_id)),
            noted as (
                insert into rma_history (return_id, action, state, note, by, at)
                select h.return_id, h.action, h.state, h.note, $31, $32
                from {STEPS} join opened using (return_id) order by h.n)
            select return_id from opened""",
        *_values(rmas),
        by,
        at,
    )
    return {row["return_id"] for row in rows}


async def lock(tx: Tx, return_ids: Iterable[UUID]) -> dict[UUID, Rma]:
    ids = sorted(set(return_ids))
    rows = await tx.fetch(f"select {COLUMNS} from rma where return_id = any($1) order by return_id for update", ids)
    rmas = {row["return_id"]: Rma(*row.values()) for row in rows}
    await _read_lines(tx, rmas)
    return rmas


async def save(tx: Tx, rmas: Sequence[Rma], by: str, at: datetime) -> None:
    """Write locked returns, their lines (an inspection may have split some), and the steps they took."""
    await tx.execute(
        f"""with lines as (
                insert into rma_line as l (return_id, {LINE}) {LINES}
                on conflict (return_id, line_no) do update
                set quantity = excluded.quantity, value = excluded.value, units = excluded.units,
                    accepted = excluded.accepted, condition = excluded.condition
                where (l.quantity, l.value, l.units, l.accepted, l.condition) is distinct from
                    (excluded.quantity, excluded.value, excluded.units, excluded.accepted, excluded.condition)),
            noted as (
                insert into rma_history (return_id, action, state, note, by, at)
                select h.return_id, h.action, h.state, h.note, $31, $32 from {STEPS} order by h.n)
            update rma r set state = n.state, warehouse = n.warehouse, resolution = n.resolution, refund = n.refund,
                refunded = n.refunded, refund_id = n.refund_id, replacement_order_id = n.replacement_order_id,
                blocked = n.blocked, version = n.version
            from unnest({HEADER}) as n({COLUMNS}) where r.return_id = n.return_id""",
        *_values(rmas),
        by,
        at,
    )


def _values(rmas: Sequence[Rma]) -> list[list[Any]]:
    """The parameters of HEADER, LINES and STEPS."""
    names = [name.strip() for name in COLUMNS.split(",")]
    lines = [
        (rma.return_id, n.line_no, n.kind, n.item, n.quantity, n.unit_price, n.value, _json(n), n.accepted, n.condition)
        for rma in rmas
        for n in rma.lines
    ]
    steps = [(rma.return_id, step.action, step.state, step.note) for rma in rmas for step in rma.steps]
    return [*([getattr(rma, name) for rma in rmas] for name in names), *columns(lines, 10), *columns(steps, 4)]


def _json(line: Line) -> str | None:
    """null for a charge, and for goods of a return that an earlier release opened."""
    if line.kind == "charge" or (line.accepted != 0 and not line.parts):
        return None
    return json.dumps([(part.first, part.quantity, str(part.worth)) for part in line.parts])


async def _read_lines(db: Database | Tx, rmas: Mapping[UUID, Rma]) -> None:
    rows = await db.fetch(
        """select return_id, line_no, kind, item, quantity, unit_price,
               coalesce(value, unit_price * coalesce(accepted, quantity)) as value, units::text as units, accepted,
               condition
           from rma_line where return_id = any($1) order by return_id, line_no""",
        list(rmas),
    )
    for row in rows:
        values = dict(row)
        parts = _units(values.pop("units") or "[]")
        rmas[values.pop("return_id")].lines.append(Line(**values, parts=parts))


async def find(db: Database | Tx, return_id: UUID) -> Rma | None:
    row = await db.fetchrow(f"select {COLUMNS} from rma where return_id = $1", return_id)
    if row is None:
        return None
    rma = Rma(*row.values())
    await _read_lines(db, {return_id: rma})
    return rma


async def history_of(db: Database | Tx, return_id: UUID) -> list[Any]:
    return await db.fetch(
        "select action, state, by, at, note from rma_history where return_id = $1 order by id", return_id
    )


async def page(
    db: Database, before: UUID | None, limit: int, *, state: str | None, order_id: UUID | None, reference: str | None
) -> list[Rma]:
    """Newest first, without lines."""
    rows = await db.fetch(
        f"""select {COLUMNS} from rma
            where ($1::uuid is null or return_id < $1) and ($2::text is null or state = $2)
            and ($3::uuid is null or order_id = $3) and ($4::text is null or reference = $4)
            order by return_id desc limit $5""",
        before,
        state,
        order_id,
        reference,
        limit,
    )
    return [Rma(*row.values()) for row in rows]


async def stuck(tx: Tx, wait: Wait, at: datetime, limit: int) -> list[Any]:
    """return_id, order_id, since: returns of this state to which nothing has happened for so long, and of which nobody
    was told meanwhile."""
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
    )
