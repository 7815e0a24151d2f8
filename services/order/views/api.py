"""Reading orders over HTTP."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from contracts.fields import BuyerRef, Channel, ChannelOrderId, Country, HoldKind, Instant, Sku, Text
from libs.db import Database
from libs.http import (
    PERSONAL,
    UPDATED_SINCE,
    Changes,
    Cursor,
    Db,
    Limit,
    Page,
    PreparedRoute,
    Principal,
    changes_of,
    cursor_of,
    narrowed,
    page_of,
    problems,
    require_range,
    requires,
    walk,
)
from libs.money import FineMoney, Money
from libs.refused import not_found
from services.order.aggregate.domain import COMMERCIAL, STATES, Payment, State, address_erased
from services.order.aggregate.models import AddressIn, Commercial, Fulfilment
from services.order.views import store
from services.order.views.models import (
    KINDS,
    ChannelSeen,
    HoldCount,
    KindTotal,
    OrderCounts,
    OrderLine,
    OrderOut,
    OrderSummary,
    OrderTotals,
    StateCount,
    TimelineEntry,
)

router = APIRouter(tags=["orders"], route_class=PreparedRoute)
OrderId = Annotated[UUID, Path(description="the id that placing the order returned")]

Reader: Principal = requires("orders:read")
# An order is of one channel, and of no warehouse.
OrderReader: Principal = requires("orders:read", obeys=("channels",), free_of=("warehouses",))
AddressReader: Principal = requires("orders:pii", obeys=("channels",), free_of=("warehouses",))


async def require_within(db: Database, order_id: UUID, who: Principal) -> None:
    """For a caller who is limited to channels there are no orders of others. Raises Refused."""
    if who.channels is not None and await store.channel_of(db, order_id) not in who.channels:
        raise not_found("order", order_id)


SEVERAL = 50
MOST = 10_000  # what is counted; more is "more"
Sort = Literal["-created_at", "created_at", "-placed_at", "placed_at"]
KEYS: dict[str, tuple[Callable[[str], Any], ...]] = {
    "o.id": (UUID,),
    "o.placed_at, o.id": (datetime.fromisoformat, UUID),
}


async def _filters(
    q: Annotated[
        Annotated[str, Text(100, least=3, code=True)] | None,
        Query(
            description="search: what the order's id (8 digits or more of it), its number on the channel, its buyer's "
            "reference or a tracking number of it begins with, or a SKU of it; upper and lower case differ. Where more "
            "than 1,000 begin so, some of them",
            examples=["302-1234567"],
        ),
    ] = None,
    channel: Annotated[
        list[Channel] | None, Query(max_length=SEVERAL, description="only of this sales channel")
    ] = None,
    channel_order_id: Annotated[
        list[ChannelOrderId] | None, Query(max_length=SEVERAL, description="the number that the channel gave the order")
    ] = None,
    commercial: Annotated[
        list[Commercial] | None, Query(max_length=SEVERAL, description="only orders in this commercial state")
    ] = None,
    saga: Annotated[
        list[State] | None, Query(max_length=SEVERAL, description="only orders at this step of the order saga")
    ] = None,
    payment: Annotated[list[Payment] | None, Query(max_length=SEVERAL, description="only orders paid so far")] = None,
    fulfilment: Annotated[
        list[Fulfilment] | None, Query(max_length=SEVERAL, description="only orders fulfilled so far")
    ] = None,
    hold: Annotated[
        list[HoldKind] | None, Query(max_length=SEVERAL, description="only orders with an open hold of this kind")
    ] = None,
    country: Annotated[
        list[Country] | None, Query(max_length=SEVERAL, description="only orders to this country")
    ] = None,
    sku: Annotated[list[Sku] | None, Query(max_length=SEVERAL, description="only orders with this SKU of ours")] = None,
    buyer_ref: Annotated[BuyerRef | None, Query(description="only orders of this buyer")] = None,
    tracking_number: Annotated[
        Annotated[str, Text(100, code=True)] | None,
        Query(description="only the order of this parcel", examples=["TW000000012CH"]),
    ] = None,
    placed_from: Annotated[Instant | None, Query(description="only orders placed at or after this instant")] = None,
    placed_to: Annotated[Instant | None, Query(description="only orders placed before this instant")] = None,
    updated_since: Annotated[Instant | None, UPDATED_SINCE] = None,
) -> store.Filters:
    require_range("placed", placed_from, placed_to)
    states = saga if commercial is None else _states(commercial, saga)
    return store.Filters(
        q, channel, channel_order_id, states, payment, fulfilment, hold, country, sku, buyer_ref, tracking_number,
        placed_from, placed_to, updated_since,
    )  # fmt: skip


def _states(commercial: list[Commercial], saga: list[State] | None) -> list[State]:
    """The steps of the saga that mean these commercial states, and are among `saga`."""
    meant = [state for name in commercial for state in COMMERCIAL[name]]
    return [state for state in STATES if state in meant and (saga is None or state in saga)]


FiltersGiven = Annotated[store.Filters, Depends(_filters)]


def _within(filters: store.Filters, who: Principal) -> store.Filters:
    return filters._replace(channel=narrowed(who.channels, filters.channel))


@router.get("/v1/orders", responses=problems(401, 403, 422))
async def list_orders(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    filters: FiltersGiven,
    limit: Limit = 50,
    sort: Annotated[
        Sort | None,
        Query(description="what comes first, - for the newest; -placed_at where placed_… is given, else -created_at"),
    ] = None,
    who: Principal = OrderReader,
) -> Changes[OrderSummary]:
    """Newest first. A filter that is given several times takes any of its values, several filters must all fit. Ranges
    of time have their beginning in them and not their end, and are given with an offset from UTC."""
    filters = _within(filters, who)
    if sort is None:
        sort = "-created_at" if filters.placed_from is filters.placed_to is None else "-placed_at"
    placed, descending = sort.endswith("placed_at"), sort[0] == "-"
    key = "o.placed_at, o.id" if placed else "o.id"  # an id has its time in it
    here = await walk(db, cursor, filters.updated_since)
    place = cursor_of(here.cursor, *KEYS[key])
    rows = await store.listing(db, filters, key, place, descending=descending, limit=limit + 1)
    orders = [
        OrderSummary(**row, total=Money.of(row["goods_total"] + row["charges_total"], row["currency"])) for row in rows
    ]
    return changes_of(
        orders, limit, lambda o: (o.placed_at, o.id) if placed else (o.id,), request, response, here.as_of
    )


@router.get("/v1/orders/lines", responses=problems(401, 403, 422))
async def list_order_lines(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    filters: FiltersGiven,
    limit: Limit = 50,
    who: Principal = OrderReader,
) -> Changes[OrderLine]:
    """Every line of the orders that the list of orders has with the same filters, those of the newest orders first;
    with `sku` the lines of these alone. A line is changed when its order is."""
    here = await walk(db, cursor, filters.updated_since)
    rows = await store.lines(db, _within(filters, who), cursor_of(here.cursor, UUID, int), limit=limit + 1)
    lines = [_line_of(row) for row in rows]
    return changes_of(lines, limit, lambda line: (line.order_id, line.line_no), request, response, here.as_of)


def _line_of(row: Any) -> OrderLine:
    given, currency = dict(row), row["currency"]
    given["unit_price"] = FineMoney.of(row["unit_price"], currency)
    given |= {"total": Money.of(row["worth"], currency), "paid": Money.of(row["share"], currency)}
    return OrderLine(**given)


@router.get("/v1/orders/counts", responses=problems(401, 403, 422))
async def get_order_counts(db: Db, filters: FiltersGiven, who: Principal = OrderReader) -> OrderCounts:
    """How many orders are at each step and how many have an open hold of each kind, of those that the list has with the
    same filters: up to 10,000 each."""
    states, holds = [], []
    for (axis, name), orders in (await store.counts(db, _within(filters, who), MOST + 1)).items():
        counted = {"orders": min(orders, MOST), "more": orders > MOST}
        if axis == "saga":
            states.append(StateCount.model_validate({"state": name} | counted))
        else:
            holds.append(HoldCount.model_validate({"hold": name} | counted))
    return OrderCounts(states=states, holds=holds)


@router.get("/v1/orders/totals", responses=problems(401, 403, 422))
async def get_order_totals(
    db: Db,
    channel: Annotated[Channel | None, Query(description="the sales channel's code")] = None,
    _: Principal = Reader,
) -> OrderTotals:
    """For reconciliation: sums read from the order service's own tables at this moment, all of them of `channel` when
    it is given. A bad debt without an order belongs to no channel."""
    kinds = {kind: KindTotal(rows=0, documents=0, units=0, values=[]) for kind in KINDS}
    for each in await store.totals(db, channel):
        total = kinds[each.kind]
        total.rows += each.rows
        total.documents += each.documents
        total.units += each.units
        total.values.append(Money.of(each.value, each.currency))
    free = await store.free_documents(db, channel)
    return OrderTotals(placed_orders=await store.count_placed(db, channel), kinds=kinds, free_documents=free)


@router.get("/v1/orders/{order_id}", responses=problems(401, 403, 404, 422))
async def get_order(order_id: OrderId, db: Db, response: Response, who: Principal = OrderReader) -> OrderOut:
    """An order as it is: state, holds, lines with what is reserved and shipped, money."""
    await require_within(db, order_id, who)
    return await order_out(db, order_id, response)


async def order_out(db: Database, order_id: UUID, response: Response) -> OrderOut:
    row = await store.find(db, order_id)
    if row is None:
        raise not_found("order", order_id)
    currency = row["currency"]
    parts: dict[str, Any] = {name: row[name] for name in ("lines", "charges", "holds", "shipments")}
    for line in parts["lines"]:
        line["unit_price"] = FineMoney.of(Decimal(line["unit_price"]), currency)
        line["total"] = Money.of(Decimal(line["total"]), currency)
        line["paid"] = Money.of(Decimal(line["paid"]), currency)
    for charge in parts["charges"]:
        charge["unit_price"] = Money.of(Decimal(charge["unit_price"]), currency)
    totals = {
        "goods_total": Money.of(row["goods_total"], currency),
        "charges_total": Money.of(row["charges_total"], currency),
        "total": Money.of(row["goods_total"] + row["charges_total"], currency),
    }
    response.headers["ETag"] = f'"{row["version"]}"'
    return OrderOut.model_validate({**row, **parts, **totals})


@router.get("/v1/orders/{order_id}/timeline", responses=problems(401, 403, 404, 422))
async def get_order_timeline(
    order_id: OrderId,
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 100,
    who: Principal = OrderReader,
) -> Page[TimelineEntry]:
    """Everything that happened to the order, oldest first, with the event that caused it."""
    await require_within(db, order_id, who)
    (after,) = cursor_of(cursor, int) or [0]
    rows = await store.timeline(db, order_id, after, limit + 1)
    if not rows and not after and await store.find(db, order_id) is None:
        raise not_found("order", order_id)
    return page_of([TimelineEntry(**row) for row in rows], limit, lambda e: (e.id,), request, response)


@router.get(
    "/v1/orders/{order_id}/address",
    openapi_extra=PERSONAL,
    responses=problems(401, 403, 404, 422, personal_data_erased=410),
)
async def get_order_address(order_id: OrderId, db: Db, response: Response, who: Principal = AddressReader) -> AddressIn:
    """Personal data: scope orders:pii. The ETag is the order's version. 410 once it has been erased."""
    await require_within(db, order_id, who)
    row = await store.address_of(db, order_id)
    if row is None:
        raise not_found("order", order_id)
    if row["erased_at"]:
        raise address_erased(order_id)
    response.headers["ETag"] = f'"{row["version"]}"'
    return AddressIn.model_construct(**{name: row[name] for name in AddressIn.model_fields})


@router.get("/v1/reference/channels", responses=problems(401, 403))
async def list_channels(db: Db, _: Principal = Reader) -> Page[ChannelSeen]:
    """The channels that orders, SKU mappings or prices have named."""
    return Page(items=[ChannelSeen(**row) for row in await store.channels(db)])
