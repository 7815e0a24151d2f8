"""Every statement on returns and on the replicas of orders and parcels."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from libs.db import Database, Tx, columns
from services.support.returns.domain import Line, Rma
from services.support.returns.eligibility import Order

COLUMNS = """return_id, order_id, reference, content_hash, reason, currency, state, requested_at, warehouse, resolution,
    refund, refunded, refund_id, replacement_order_id, version"""
LINE = "line_no, kind, item, quantity, unit_price, accepted, condition"


async def insert_orders(tx: Tx, orders: Sequence[tuple[UUID, str, str]]) -> None:
    """(order, currency, prices as JSON)."""
    await tx.execute(
        """insert into placed_order (order_id, currency, prices)
           select order_id, currency, prices::jsonb from unnest($1::uuid[], $2::text[], $3::text[])
               as o(order_id, currency, prices)
           order by order_id on conflict do nothing""",
        *columns(orders, 3),
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
        """select order_id, currency, prices::text as prices from placed_order where order_id = any($1)
           order by order_id for update""",
        ids,
    )
    orders = {}
    for row in rows:
        prices: dict[str, frozenset[Decimal]] = {}
        for sku, price in json.loads(row["prices"]):
            prices[sku] = prices.get(sku, frozenset()) | {Decimal(price)}
        orders[row["order_id"]] = Order(row["currency"], prices)
    rows = await tx.fetch(
        """select order_id, sku, sum(shipped)::int as shipped, sum(taken)::int as taken from (
               select order_id, sku, quantity as shipped, 0 as taken from shipped where order_id = any($1)
               union all
               select r.order_id, l.item, 0, coalesce(l.accepted, l.quantity)
               from rma r join rma_line l using (return_id)
               where r.order_id = any($1) and r.state not in ('rejected', 'cancelled') and l.kind = 'goods') s
           group by order_id, sku""",
        list(orders),
    )
    for row in rows:
        order = orders[row["order_id"]]
        order.shipped[row["sku"]], order.taken[row["sku"]] = row["shipped"], row["taken"]
    return orders


async def by_reference(tx: Tx, references: Sequence[str]) -> dict[str, Any]:
    """return_id, state, content_hash by reference."""
    if not references:
        return {}
    rows = await tx.fetch(
        "select reference, return_id, state, content_hash from rma where reference = any($1)", references
    )
    return {row["reference"]: row for row in rows}


async def insert(tx: Tx, rmas: Sequence[Rma], by: str, at: datetime) -> set[UUID]:
    """The ids of those whose reference is new. In the order of references, so that two imports of the same documents
    wait for each other instead of deadlocking."""
    rows = await tx.fetch(
        f"""with opened as (
                insert into rma ({COLUMNS})
                select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[], $5::text[], $6::text[],
                    $7::text[], $8::timestamptz[], $9::text[], $10::text[], $11::numeric[], $12::numeric[],
                    $13::uuid[], $14::uuid[], $15::int[]) order by 3
                on conflict (reference) do nothing returning return_id),
            lines as (
                insert into rma_line (return_id, {LINE})
                select l.* from unnest($16::uuid[], $17::int[], $18::text[], $19::text[], $20::int[], $21::numeric[],
                    $22::int[], $23::text[]) as l(return_id, {LINE}) join opened using (return_id)),
            noted as (
                insert into rma_history (return_id, action, state, note, by, at)
                select h.return_id, h.action, h.state, h.note, $28, $29
                from unnest($24::uuid[], $25::text[], $26::text[], $27::text[]) with ordinality
                    as h(return_id, action, state, note, n) join opened using (return_id) order by h.n)
            select return_id from opened""",
        *_header(rmas),
        *_lines(rmas),
        *_steps(rmas),
        by,
        at,
    )
    return {row["return_id"] for row in rows}


async def lock(tx: Tx, return_ids: Iterable[UUID]) -> dict[UUID, Rma]:
    ids = sorted(set(return_ids))
    rows = await tx.fetch(f"select {COLUMNS} from rma where return_id = any($1) order by return_id for update", ids)
    rmas = {row["return_id"]: Rma(*row.values()) for row in rows}
    for return_id, line in await _lines_of(tx, list(rmas)):
        rmas[return_id].lines.append(line)
    return rmas


async def save(tx: Tx, rmas: Sequence[Rma], by: str, at: datetime) -> None:
    """Write locked returns, their lines (an inspection may have split some), and the steps they took."""
    await tx.execute(
        f"""with lines as (
                insert into rma_line as l (return_id, {LINE})
                select * from unnest($16::uuid[], $17::int[], $18::text[], $19::text[], $20::int[], $21::numeric[],
                    $22::int[], $23::text[])
                on conflict (return_id, line_no) do update
                set quantity = excluded.quantity, accepted = excluded.accepted, condition = excluded.condition
                where (l.quantity, l.accepted, l.condition) is distinct from
                    (excluded.quantity, excluded.accepted, excluded.condition)),
            noted as (
                insert into rma_history (return_id, action, state, note, by, at)
                select h.return_id, h.action, h.state, h.note, $28, $29
                from unnest($24::uuid[], $25::text[], $26::text[], $27::text[]) with ordinality
                    as h(return_id, action, state, note, n) order by h.n)
            update rma r set state = n.state, warehouse = n.warehouse, resolution = n.resolution, refund = n.refund,
                refunded = n.refunded, refund_id = n.refund_id, replacement_order_id = n.replacement_order_id,
                version = n.version
            from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[], $5::text[], $6::text[], $7::text[],
                $8::timestamptz[], $9::text[], $10::text[], $11::numeric[], $12::numeric[], $13::uuid[], $14::uuid[],
                $15::int[]) as n({COLUMNS})
            where r.return_id = n.return_id""",
        *_header(rmas),
        *_lines(rmas),
        *_steps(rmas),
        by,
        at,
    )


def _header(rmas: Sequence[Rma]) -> list[list[Any]]:
    names = [name.strip() for name in COLUMNS.split(",")]
    return [[getattr(rma, name) for rma in rmas] for name in names]


def _lines(rmas: Sequence[Rma]) -> list[list[Any]]:
    rows = [
        (rma.return_id, ln.line_no, ln.kind, ln.item, ln.quantity, ln.unit_price, ln.accepted, ln.condition)
        for rma in rmas
        for ln in rma.lines
    ]
    return columns(rows, 8)


def _steps(rmas: Sequence[Rma]) -> list[list[Any]]:
    return columns([(rma.return_id, s.action, s.state, s.note) for rma in rmas for s in rma.steps], 4)


async def _lines_of(db: Database | Tx, return_ids: Sequence[UUID]) -> list[tuple[UUID, Line]]:
    rows = await db.fetch(
        f"select return_id, {LINE} from rma_line where return_id = any($1) order by return_id, line_no", return_ids
    )
    return [(return_id, Line(*line)) for return_id, *line in (row.values() for row in rows)]


async def find(db: Database | Tx, return_id: UUID) -> Rma | None:
    row = await db.fetchrow(f"select {COLUMNS} from rma where return_id = $1", return_id)
    if row is None:
        return None
    rma = Rma(*row.values())
    rma.lines = [line for _, line in await _lines_of(db, [return_id])]
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
