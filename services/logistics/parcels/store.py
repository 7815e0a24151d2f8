"""Every statement on the replica of products and on shipments."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal
from uuid import UUID

import orjson

from libs.db import Database, Tx, columns
from services.logistics.parcels.domain import Draft, Hold, Line, Plan, Product, each_value
from services.logistics.parcels.tables import NOT_ARRIVED

PRODUCT = {
    "sku": "text",
    "product_id": "uuid",
    "version": "int",
    "hs_code": "text",
    "country_of_origin": "text",
    "customs_description": "text",
    "net_weight_g": "int",
    "gross_weight_g": "int",
    "length_mm": "int",
    "width_mm": "int",
    "height_mm": "int",
}
SHIPMENT = {
    "shipment_id": "uuid",
    "order_id": "uuid",
    "cause_id": "uuid",
    "warehouse": "text",
    "origin": "text",
    "currency": "text",
    "incoterm": "text",
    "deliver_by": "timestamptz",
}
OUTCOME = {
    "destination": "text",
    "postal_code": "text",
    "customs": "bool",
    "state": "text",
    "reason": "text",
    "missing": "jsonb",
    "checked_on": "date",
    "carrier": "text",
    "service": "text",
    "cost_amount": "numeric",
    "cost_currency": "text",
    "actual_weight_g": "bigint",
    "chargeable_weight_g": "bigint",
    "transit_days": "int",
    "promised_by": "timestamptz",
    "derivation": "jsonb",
}
DECLARATION = {"hs_code": "text", "country_of_origin": "text", "description": "text", "net_weight_g": "bigint"}
LINE = {
    "shipment_id": "uuid",
    "sku": "text",
    "quantity": "int",
    "unit_value": "numeric",
    "value": "numeric",
    **DECLARATION,
}

TO_PLAN = """s.shipment_id, s.order_id, s.warehouse, s.origin, s.destination, s.postal_code, s.deliver_by, s.reason,
    s.missing, s.state, s.carrier, s.tracking_number, s.version"""


def _unnest(types: dict[str, str], first: int = 1) -> str:
    return f"unnest({', '.join(f'${n}::{t}[]' for n, t in enumerate(types.values(), first))})"


INSERT_SHIPMENTS = f"""
with made as (
    insert into shipment ({", ".join([*SHIPMENT, *OUTCOME])}) select * from {_unnest(SHIPMENT | OUTCOME)}
    on conflict on constraint shipment_once do nothing returning shipment_id),
lines as (
    insert into shipment_line ({", ".join(LINE)})
    select l.* from {_unnest(LINE, 1 + len(SHIPMENT | OUTCOME))} as l({", ".join(LINE)}) join made using (shipment_id))
select shipment_id from made"""
UPDATE_OUTCOMES = f"""
with declared as (
    update shipment_line l set {", ".join(f"{name} = n.{name}" for name in DECLARATION)}
    from {_unnest(LINE, 2 + len(OUTCOME))} as n({", ".join(LINE)})
    where (l.shipment_id, l.sku) = (n.shipment_id, n.sku))
update shipment s set recheck = false, version = s.version + 1, {", ".join(f"{name} = n.{name}" for name in OUTCOME)}
from {_unnest({"shipment_id": "uuid"} | OUTCOME)} as n({", ".join(["shipment_id", *OUTCOME])})
where s.shipment_id = n.shipment_id"""


@dataclass(frozen=True, slots=True)
class Papers:
    """What a shipment is stored with beside its draft."""

    cause_id: UUID
    currency: str
    incoterm: str


async def lock_masters(tx: Tx) -> None:
    """Taken before products, zones or rates change, and before a parcel is held. Without it a parcel could be held for
    want of what another transaction is just adding, which in turn does not see the parcel: held for ever."""
    await tx.execute("select pg_advisory_xact_lock(hashtext('logistics.masters'))")


async def save_products(tx: Tx, rows: Sequence[Sequence[Any]]) -> list[str]:
    """Upsert rows in the order of PRODUCT, unless the row here is newer; the SKUs that changed."""
    names = [name for name in PRODUCT if name != "sku"]
    found = await tx.fetch(
        f"""insert into product as p ({", ".join(PRODUCT)}) select * from {_unnest(PRODUCT)} order by 1
            on conflict (sku) do update set {", ".join(f"{name} = excluded.{name}" for name in names)}
            where p.version < excluded.version or p.product_id <> excluded.product_id returning sku""",
        *columns(rows, len(PRODUCT)),
    )
    return [row["sku"] for row in found]


async def products(tx: Tx, skus: Collection[str]) -> dict[str, Product]:
    rows = await tx.fetch(
        """select sku, hs_code, country_of_origin, customs_description, net_weight_g, gross_weight_g, length_mm,
               width_mm, height_mm from product where sku = any($1)""",
        list(skus),
    )
    return {row["sku"]: Product(*row.values()) for row in rows}


async def open_fulfilments(tx: Tx, order_ids: Collection[UUID]) -> dict[UUID, Literal["new", "known", "cancelled"]]:
    """Lock the orders' rows, making those that are new; what each is."""
    rows = await tx.fetch(
        """insert into fulfilment as f (order_id) select unnest($1::uuid[]) order by 1
           on conflict (order_id) do update set cancelled_at = f.cancelled_at
           returning order_id, case when cancelled_at is not null then 'cancelled' when xmax = 0 then 'new'
               else 'known' end as found""",
        list(order_ids),
    )
    return {row["order_id"]: row["found"] for row in rows}


async def units_sent(tx: Tx, order_ids: Sequence[UUID]) -> dict[UUID, dict[str, int]]:
    """How many units of each SKU are in parcels of the orders."""
    found: dict[UUID, dict[str, int]] = {}
    if not order_ids:
        return found
    rows = await tx.fetch(
        """select s.order_id, l.sku, sum(l.quantity)::int as units from shipment s join shipment_line l
           using (shipment_id) where s.order_id = any($1) group by 1, 2""",
        order_ids,
    )
    for row in rows:
        found.setdefault(row["order_id"], {})[row["sku"]] = row["units"]
    return found


async def cancel_fulfilments(tx: Tx, order_ids: Collection[UUID], at: datetime) -> None:
    """Lock and mark the orders, known here or not yet."""
    await tx.execute(
        """insert into fulfilment as f (order_id, cancelled_at) select unnest($1::uuid[]), $2 order by 1
           on conflict (order_id) do update set cancelled_at = coalesce(f.cancelled_at, excluded.cancelled_at)""",
        list(order_ids),
        at,
    )


async def insert_shipments(tx: Tx, planned: Sequence[tuple[Draft, Papers, Plan | Hold]], day: date) -> set[UUID]:
    """Shipments and lines in one statement. The ids made: not those of an allocation that has its shipment already."""
    shipments = [
        (
            draft.shipment_id, draft.order_id, papers.cause_id, draft.warehouse, draft.way.origin,
            papers.currency, papers.incoterm, draft.deliver_by, *_outcome(draft, decision, day),
        )
        for draft, papers, decision in planned
    ]  # fmt: skip
    lines = [row for draft, _, decision in planned for row in _lines(draft, decision)]
    given = [*columns(shipments, len(SHIPMENT | OUTCOME)), *columns(lines, len(LINE))]
    return {row["shipment_id"] for row in await tx.fetch(INSERT_SHIPMENTS, *given)}


async def update_outcomes(tx: Tx, planned: Sequence[tuple[Draft, Plan | Hold]], day: date) -> None:
    shipments = [(draft.shipment_id, *_outcome(draft, decision, day)) for draft, decision in planned]
    lines = [row for draft, decision in planned for row in _lines(draft, decision)]
    await tx.execute(
        UPDATE_OUTCOMES, *columns(shipments, 1 + len(OUTCOME)), *columns(lines, len(LINE))
    )  # fmt: skip


def _outcome(draft: Draft, decision: Plan | Hold, day: date) -> tuple[Any, ...]:
    """Values in the order of OUTCOME."""
    where = draft.way.destination, draft.postal_code, draft.way.border.declared
    if isinstance(decision, Hold):
        derivation = decision.quote and decision.quote.derivation
        missing = orjson.dumps(decision.missing).decode()
        return (*where, "held", decision.reason, missing, day, *[None] * 8, derivation)
    quote, chosen = decision.quote, decision.quote.chosen
    assert chosen is not None
    return (
        *where, "planned", None, "[]", day, chosen.carrier, chosen.service, chosen.price, chosen.currency,
        quote.size.actual_g, chosen.chargeable_weight_g, chosen.transit_days, chosen.promised_by, quote.derivation,
    )  # fmt: skip


def _lines(draft: Draft, decision: Plan | Hold) -> list[tuple[Any, ...]]:
    """Values in the order of LINE."""
    declared = decision.declaration if isinstance(decision, Plan) else ()
    by_sku = {d.sku: (d.hs_code, d.country_of_origin, d.description, d.net_weight_g) for d in declared}
    return [
        (
            draft.shipment_id, line.sku, line.quantity, each_value(line.value, line.quantity), line.value,
            *by_sku.get(line.sku, (None,) * 4),
        )
        for line in draft.lines
    ]  # fmt: skip


async def recheck_products(tx: Tx, skus: Sequence[str]) -> int:
    """Mark the held parcels that contain one of the SKUs."""
    return await tx.execute(
        """update shipment s set recheck = true where state = 'held' and exists (
               select 1 from shipment_line l where l.shipment_id = s.shipment_id and l.sku = any($1))""",
        skus,
    )


async def recheck_held(tx: Tx) -> int:
    """Mark every held parcel: new rates change which data is asked for, too."""
    return await tx.execute("update shipment set recheck = true where state = 'held' and not recheck")


async def lock_rechecks(tx: Tx, day: date, limit: int) -> list[Any]:
    """Held parcels that are marked, or that had no service on an earlier day (dated rates begin). Their orders' rows
    are locked with them; what another transaction holds is skipped, it keeps its mark."""
    return await tx.fetch(
        f"""select {TO_PLAN} from shipment s join fulfilment f using (order_id)
           where s.state = 'held' and (s.recheck or (s.reason = 'no_service' and s.checked_on < $1))
           order by s.order_id, s.shipment_id limit $2 for update skip locked""",
        day,
        limit,
    )


async def lines_of(db: Tx | Database, shipment_ids: Collection[UUID]) -> dict[UUID, tuple[Line, ...]]:
    rows = await db.fetch(
        """select shipment_id, sku, quantity, coalesce(value, unit_value * quantity) from shipment_line
           where shipment_id = any($1) order by shipment_id, sku""",
        list(shipment_ids),
    )
    found: dict[UUID, list[Line]] = {}
    for row in rows:
        shipment_id, *line = row.values()
        found.setdefault(shipment_id, []).append(Line(*line))
    return {shipment_id: tuple(lines) for shipment_id, lines in found.items()}


async def void(tx: Tx, order_ids: Sequence[UUID]) -> list[Any]:
    """Void what has not left (the orders' rows are locked by the caller); the parcels that were voided now."""
    return await tx.fetch(
        """update shipment set state = 'voided', recheck = false, version = version + 1
           where order_id = any($1) and state in ('held', 'planned')
           returning shipment_id, carrier, tracking_number""",
        order_ids,
    )


async def parcels_of(tx: Tx, order_ids: Sequence[UUID]) -> list[Any]:
    return await tx.fetch(
        """select shipment_id, order_id, state from shipment where order_id = any($1)
           order by order_id, shipment_id""",
        order_ids,
    )


async def lock_orders(tx: Tx, order_ids: Sequence[UUID]) -> list[Any]:
    """All parcels of the orders, under lock with their orders' rows."""
    return await tx.fetch(
        f"""select {TO_PLAN} from fulfilment f join shipment s using (order_id)
            where s.order_id = any($1) order by s.order_id, s.shipment_id for update""",
        order_ids,
    )


async def lock_parcel(tx: Tx, shipment_id: UUID) -> Any:
    """One parcel, under lock with its order's row; None when there is none."""
    return await tx.fetchrow(
        f"""select {TO_PLAN} from fulfilment f join shipment s using (order_id)
            where s.shipment_id = $1 for update""",
        shipment_id,
    )


async def forget_labels(tx: Tx, shipment_ids: Sequence[UUID]) -> None:
    """Take their tracking numbers from parcels, and remember whose they were: the carrier may have one all the same.
    The next label gets another number, so that one printed before cannot be mistaken for it."""
    if shipment_ids:
        await tx.execute(
            """with cancelled as (
                   insert into cancelled_label (carrier, tracking_number, shipment_id)
                   select carrier, tracking_number, shipment_id from shipment where shipment_id = any($1)
                   on conflict do nothing)
               update shipment set tracking_number = null, labelled_at = null, number = default
               where shipment_id = any($1)""",
            shipment_ids,
        )


async def note(tx: Tx, notes: Mapping[UUID, str]) -> None:
    """Add a line to the notes of parcels."""
    if notes:
        await tx.execute(
            """update shipment s set note = concat_ws(E'\\n', s.note, n.note), version = s.version + 1
               from unnest($1::uuid[], $2::text[]) as n(shipment_id, note) where s.shipment_id = n.shipment_id""",
            list(notes),
            list(notes.values()),
        )


async def take_overdue(tx: Tx, moment: datetime, limit: int) -> list[Any]:
    """Mark parcels whose promise has passed as told; (shipment, order, promise) of each."""
    return await tx.fetch(
        f"""with due as (
                select s.shipment_id from shipment s join fulfilment f using (order_id)
                where s.promised_by < $1 and {NOT_ARRIVED}
                order by s.order_id, s.shipment_id limit $2 for update skip locked)
            update shipment s set delayed_at = $1, version = s.version + 1 from due
            where s.shipment_id = due.shipment_id
            returning s.shipment_id, s.order_id, s.promised_by""",
        moment,
        limit,
    )


async def page(
    db: Database, order_id: UUID | None, state: str | None, warehouse: str | None, before: UUID | None, limit: int
) -> list[Any]:
    """Newest first. Only the filters given are in the statement, so that each can use its index."""
    filters = {"order_id =": order_id, "state =": state, "warehouse =": warehouse, "shipment_id <": before}
    given = {test: value for test, value in filters.items() if value is not None}
    where = " and ".join(f"{test} ${n}" for n, test in enumerate(given, 1)) or "true"
    return await db.fetch(
        f"select * from shipment where {where} order by shipment_id desc limit {int(limit)}", *given.values()
    )


async def find(db: Tx | Database, shipment_id: UUID) -> Any:
    return await db.fetchrow("select * from shipment where shipment_id = $1", shipment_id)


async def declared_lines(db: Database, shipment_id: UUID) -> list[Any]:
    return await db.fetch(
        """select sku, quantity, coalesce(value, unit_value * quantity) as value, hs_code, country_of_origin,
               description, net_weight_g from shipment_line where shipment_id = $1 order by sku""",
        shipment_id,
    )
