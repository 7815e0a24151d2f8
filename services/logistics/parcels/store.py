"""Every statement that writes shipments, their lines, labels and history; and what more than one room reads of them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, NamedTuple
from uuid import UUID

from libs.db import Database, Tx, Where, arrays, columns, count_each, fetch_page, unnest
from libs.refused import Seen, not_found, require_version
from services.logistics.parcels.domain import STATES, Line
from services.logistics.parcels.rows import (
    Label,
    NewLine,
    NewShipment,
    Outcome,
    Overdue,
    Progress,
    StoredParcel,
    TrackingEvent,
)
from services.logistics.parcels.tables import NOT_ARRIVED, ON_ITS_WAY, shipment_lines, shipments, tracking_events

NEW = NewShipment._fields + Outcome._fields
LINE = NewLine._fields
DECLARATION = ("hs_code", "country_of_origin", "description", "net_weight_g")
EVENT = TrackingEvent._fields
PROGRESS = ("state", "tracked_at", "dispatched_at", "delivered_at", "failed_at", "left_voided_at")
TO_PLAN = ", ".join(f"s.{name}" for name in StoredParcel._fields)


def _shipments(*names: str, first: int = 1) -> str:
    return unnest(*(shipments.c[name] for name in names), first=first, alias="n")


def _lines(first: int, alias: str) -> str:
    return unnest(*(shipment_lines.c[name] for name in LINE), first=first, alias=alias)


def _assign(names: Sequence[str]) -> str:
    return ", ".join(f"{name} = n.{name}" for name in names)


INSERT_SHIPMENTS = f"""
with made as (
    insert into shipment ({", ".join(NEW)}) select * from {_shipments(*NEW)}
    on conflict on constraint shipment_once do nothing returning shipment_id),
lines as (
    insert into shipment_line ({", ".join(LINE)})
    select l.* from {_lines(1 + len(NEW), "l")} join made using (shipment_id))
select shipment_id from made"""
UPDATE_OUTCOMES = f"""
with declared as (
    update shipment_line l set {_assign(DECLARATION)} from {_lines(2 + len(Outcome._fields), "n")}
    where (l.shipment_id, l.sku) = (n.shipment_id, n.sku))
update shipment s set recheck = false, version = s.version + 1, {_assign(Outcome._fields)}
from {_shipments("shipment_id", *Outcome._fields)} where s.shipment_id = n.shipment_id"""
DISPATCH = f"""
update shipment s set state = 'dispatched', tracking_number = n.tracking_number, dispatched_at = $3,
    handed_over_at = $3, version = s.version + 1
from {_shipments("shipment_id", "tracking_number")} where s.shipment_id = n.shipment_id and s.state = 'planned'"""
NOTE = f"""
update shipment s set note = concat_ws(E'\\n', s.note, n.note), version = s.version + 1
from {_shipments("shipment_id", "note")} where s.shipment_id = n.shipment_id"""
SAVE_REPORTS = f"""
with told as (
    insert into tracking_event ({", ".join(EVENT)})
    select * from {unnest(*(tracking_events.c[name] for name in EVENT))})
update shipment s set version = s.version + 1, {_assign(PROGRESS)}
from {_shipments("shipment_id", *PROGRESS, first=1 + len(EVENT))} where s.shipment_id = n.shipment_id"""


async def lock_masters(tx: Tx) -> None:
    """Taken before products, zones or rates change, and before a parcel is held. Without it a parcel could be held for
    want of what another transaction is just adding, which in turn does not see the parcel: held for ever."""
    await tx.execute("select pg_advisory_xact_lock(hashtext('logistics.masters'))")


async def open_fulfilments(tx: Tx, order_ids: Collection[UUID]) -> dict[UUID, Literal["new", "known", "cancelled"]]:
    """Locks the orders' rows, and makes those that are new. What each is."""
    rows = await tx.fetch(
        """insert into fulfilment as f (order_id) select unnest($1::uuid[]) order by 1
           on conflict (order_id) do update set cancelled_at = f.cancelled_at
           returning order_id, case when cancelled_at is not null then 'cancelled' when xmax = 0 then 'new'
               else 'known' end as standing""",
        list(order_ids),
    )
    return {row["order_id"]: row["standing"] for row in rows}


async def cancel_fulfilments(tx: Tx, order_ids: Collection[UUID], at: datetime) -> None:
    """Locks and marks the orders, known here or not yet."""
    await tx.execute(
        """insert into fulfilment as f (order_id, cancelled_at) select unnest($1::uuid[]), $2 order by 1
           on conflict (order_id) do update set cancelled_at = coalesce(f.cancelled_at, excluded.cancelled_at)""",
        list(order_ids),
        at,
    )


async def insert_shipments(
    tx: Tx, planned: Sequence[tuple[NewShipment, Outcome]], lines: Sequence[NewLine]
) -> set[UUID]:
    """Shipments and lines in one statement. The ids made: not those of an allocation that has its shipment already."""
    given = columns(((*new, *outcome) for new, outcome in planned), len(NEW))
    return {row["shipment_id"] for row in await tx.fetch(INSERT_SHIPMENTS, *given, *columns(lines, len(LINE)))}


async def update_outcomes(tx: Tx, planned: Sequence[tuple[UUID, Outcome]], lines: Sequence[NewLine]) -> None:
    """Stores what planning decided anew of shipments, and the declarations of their lines."""
    given = columns(((shipment_id, *outcome) for shipment_id, outcome in planned), 1 + len(Outcome._fields))
    await tx.execute(UPDATE_OUTCOMES, *given, *columns(lines, len(LINE)))


async def recheck_products(tx: Tx, skus: Sequence[str]) -> int:
    """Marks the held parcels that contain one of the SKUs. How many."""
    return await tx.execute(
        """update shipment s set recheck = true where state = 'held' and exists (
               select 1 from shipment_line l where l.shipment_id = s.shipment_id and l.sku = any($1))""",
        skus,
    )


async def recheck_held(tx: Tx) -> int:
    """Marks every held parcel: new rates change which data is asked for, too. How many."""
    return await tx.execute("update shipment set recheck = true where state = 'held' and not recheck")


async def void(tx: Tx, order_ids: Sequence[UUID]) -> list[Label]:
    """Voids what has not left (the orders' rows are locked by the caller). The labels of the parcels voided now."""
    return await tx.fetch(
        """update shipment set state = 'voided', recheck = false, version = version + 1
           where order_id = any($1) and state in ('held', 'planned')
           returning shipment_id, carrier, tracking_number""",
        order_ids,
        into=Label,
    )


async def book(tx: Tx, shipment_id: UUID, tracking_number: str, at: datetime) -> None:
    """Gives a parcel its label. Raises asyncpg.UniqueViolationError when another one of the carrier has the number."""
    await tx.execute(
        "update shipment set tracking_number = $2, labelled_at = $3, version = version + 1 where shipment_id = $1",
        shipment_id,
        tracking_number,
        at,
    )


async def dispatch(tx: Tx, handed_over: Sequence[tuple[UUID, str]], at: datetime) -> None:
    """Notes that planned parcels were handed over, under these tracking numbers. Raises as `book` does."""
    await tx.execute(DISPATCH, *columns(handed_over), at)


async def forget_labels(tx: Tx, shipment_ids: Sequence[UUID]) -> None:
    """Takes their tracking numbers from parcels, and remembers whose they were: the carrier may have one all the same.
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
    """Adds a line to the notes of parcels."""
    if notes:
        await tx.execute(NOTE, *columns(notes.items()))


async def save_reports(tx: Tx, events: Sequence[TrackingEvent], parcels: Collection[Progress]) -> None:
    """Appends to the history and brings the parcels to their new state, in one statement."""
    progress = arrays(list(parcels), "shipment_id", *PROGRESS)
    await tx.execute(SAVE_REPORTS, *columns(events, len(EVENT)), *progress)


async def take_overdue(tx: Tx, moment: datetime, limit: int) -> list[Overdue]:
    """Marks parcels whose promise has passed as told."""
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
        into=Overdue,
    )


async def lock_orders(tx: Tx, order_ids: Sequence[UUID]) -> list[StoredParcel]:
    """All parcels of the orders, under lock with their orders' rows."""
    return await tx.fetch(
        f"""select {TO_PLAN} from fulfilment f join shipment s using (order_id)
            where s.order_id = any($1) order by s.order_id, s.shipment_id for update""",
        order_ids,
        into=StoredParcel,
    )


async def lock_page_of_left(tx: Tx, after: UUID, limit: int) -> list[Any]:
    """(shipment_id, order_id, warehouse, carrier, tracking_number, at, voided) of the parcels behind an id that have
    left, in the order of their ids, locked against change."""
    return await tx.fetch(
        """select shipment_id, order_id, warehouse, carrier, tracking_number,
               coalesce(left_voided_at, dispatched_at) as at, left_voided_at is not null as voided
           from shipment where shipment_id > $1
               and (left_voided_at is not null or (dispatched_at is not null and state <> 'voided'))
           order by shipment_id limit $2 for share""",
        after,
        limit,
    )


async def lock_parcel(tx: Tx, shipment_id: UUID, seen: Seen) -> StoredParcel:
    """One parcel, under lock with its order's row. Raises Refused when there is none, or when the caller saw another
    version."""
    parcel = await tx.fetchrow(
        f"""select {TO_PLAN} from fulfilment f join shipment s using (order_id)
            where s.shipment_id = $1 for update""",
        shipment_id,
        into=StoredParcel,
    )
    if parcel is None:
        raise not_found("shipment", shipment_id)
    require_version(seen, parcel.version)
    return parcel


async def lines_of(db: Tx | Database, shipment_ids: Collection[UUID]) -> dict[UUID, tuple[Line, ...]]:
    """The lines of each parcel, by SKU."""
    rows = await db.fetch(
        """select shipment_id, sku, quantity, coalesce(value, unit_value * quantity) from shipment_line
           where shipment_id = any($1) order by shipment_id, sku""",
        list(shipment_ids),
    )
    lines: dict[UUID, list[Line]] = {}
    for row in rows:
        shipment_id, *line = row.values()
        lines.setdefault(shipment_id, []).append(Line(*line))
    return {shipment_id: tuple(own) for shipment_id, own in lines.items()}


class Filters(NamedTuple):
    """What a list of parcels is narrowed to; None is all, a list any of its values."""

    order_id: Sequence[UUID] | None = None
    state: Sequence[str] | None = None
    warehouse: Sequence[str] | None = None
    carrier: Sequence[str] | None = None
    country: Sequence[str] | None = None
    tracking_number: str | None = None
    late: bool | None = None
    dispatched_from: datetime | None = None
    dispatched_to: datetime | None = None
    updated_since: datetime | None = None


CONDITIONS = {
    "order_id": "order_id = any(?)",
    "state": "state = any(?)",
    "warehouse": "warehouse = any(?)",
    "carrier": "carrier = any(?)",
    "country": "destination = any(?)",
    # An array, so that the parcels are looked up by it: a join might walk through all of them.
    "tracking_number": """shipment_id = any(array(
        select shipment_id from shipment where tracking_number = ?::text
        union all select shipment_id from cancelled_label where tracking_number = ?::text))""",
    "dispatched_from": "dispatched_at >= ?",
    "dispatched_to": "dispatched_at < ?",
    "updated_since": "updated_at >= ?",
}
LATE = f"promised_by < now() and {ON_ITS_WAY}"


def _narrowed(filters: Filters) -> Where:
    where = Where()
    for name, condition in CONDITIONS.items():
        where.add(condition, getattr(filters, name), alike=name == "order_id")
    if filters.late is not None:
        where.always(LATE if filters.late else f"({LATE}) is not true")
    return where


async def page(db: Database, filters: Filters, after: Sequence[UUID], *, descending: bool, limit: int) -> list[Any]:
    """By the time they were made, those behind the parcel `after`."""
    select, where = "select * from shipment", _narrowed(filters)
    return await fetch_page(db, select, where, "shipment_id", after, descending=descending, limit=limit)


async def lines_page(db: Database, filters: Filters, after: Sequence[Any], *, limit: int) -> list[Any]:
    """The lines of parcels, those of the newest first, behind the one of a parcel and a SKU."""
    select = """select shipment.*, sku, quantity, coalesce(value, unit_value * quantity) as value, hs_code,
            country_of_origin, description, net_weight_g
        from shipment join (select shipment_id as of_parcel, sku, quantity, unit_value, value, hs_code,
            country_of_origin, description, net_weight_g from shipment_line) l on of_parcel = shipment_id"""
    where = _narrowed(filters)
    return await fetch_page(db, select, where, "of_parcel, sku", after, descending=True, limit=limit)


async def counts(db: Database, filters: Filters, most: int) -> dict[str, int]:
    """How many parcels are in each state, and no further than `most`."""
    wanted = [("shipment", f"state = '{state}'") for state in STATES]
    return dict(zip(STATES, await count_each(db, wanted, _narrowed(filters), most), strict=True))


async def find(db: Tx | Database, shipment_id: UUID) -> Any:
    """The shipment as a row; None when there is none."""
    return await db.fetchrow("select * from shipment where shipment_id = $1", shipment_id)


async def declared_lines(db: Database, shipment_id: UUID) -> list[Any]:
    """The lines with their declarations as rows, by SKU."""
    return await db.fetch(
        """select sku, quantity, coalesce(value, unit_value * quantity) as value, hs_code, country_of_origin,
               description, net_weight_g from shipment_line where shipment_id = $1 order by sku""",
        shipment_id,
    )


async def history(db: Database, shipment_id: UUID) -> list[Any]:
    """The reports on a parcel as rows, oldest first."""
    return await db.fetch("select * from tracking_event where shipment_id = $1 order by at, id", shipment_id)
