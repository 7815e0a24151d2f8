"""Reading orders over HTTP."""

from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from contracts.fields import Channel, ChannelOrderId, Country, HoldKind
from libs.db import Database
from libs.http import (
    PERSONAL,
    Cursor,
    Db,
    Limit,
    Page,
    PreparedRoute,
    Principal,
    cursor_of,
    page_of,
    problems,
    requires,
)
from libs.money import FineMoney, Money
from libs.refused import not_found
from services.order.aggregate.domain import State, address_erased
from services.order.aggregate.models import AddressIn, Commercial, Fulfilment
from services.order.views import store
from services.order.views.models import (
    KINDS,
    ChannelSeen,
    KindTotal,
    OrderOut,
    OrderSummary,
    OrderTotals,
    TimelineEntry,
)

router = APIRouter(tags=["orders"], route_class=PreparedRoute)
OrderId = Annotated[UUID, Path(description="the id that placing the order returned")]

Reader: Principal = requires("orders:read")


@router.get("/v1/orders", responses=problems(401, 403, 422))
async def list_orders(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    channel: Annotated[Channel | None, Query(description="the sales channel's code")] = None,
    channel_order_id: Annotated[
        ChannelOrderId | None, Query(description="the number that the channel gave the order")
    ] = None,
    commercial: Annotated[Commercial | None, Query(description="only orders in this commercial state")] = None,
    saga: Annotated[State | None, Query(description="only orders at this step of the order saga")] = None,
    fulfilment: Annotated[Fulfilment | None, Query(description="only orders fulfilled so far")] = None,
    hold: Annotated[HoldKind | None, Query(description="only orders with an open hold of this kind")] = None,
    country: Annotated[Country | None, Query(description="only orders to this country")] = None,
    _: Principal = Reader,
) -> Page[OrderSummary]:
    """Newest first."""
    rows = await store.listing(
        db,
        channel=channel,
        channel_order_id=channel_order_id,
        commercial=commercial,
        saga=saga,
        fulfilment=fulfilment,
        hold=hold,
        country=country,
        before=cursor_of(cursor, UUID)[0] if cursor else None,
        limit=limit + 1,
    )
    orders = [
        OrderSummary(**row, total=Money.of(row["goods_total"] + row["charges_total"], row["currency"])) for row in rows
    ]
    return page_of(orders, limit, lambda o: (o.id,), request, response)


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
async def get_order(order_id: OrderId, db: Db, response: Response, _: Principal = Reader) -> OrderOut:
    """An order as it is: state, holds, lines with what is reserved and shipped, money."""
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
    _: Principal = Reader,
) -> Page[TimelineEntry]:
    """Everything that happened to the order, oldest first, with the event that caused it."""
    (after,) = cursor_of(cursor, int) or [0]
    rows = await store.timeline(db, order_id, after, limit + 1)
    if not rows and not after and await store.find(db, order_id) is None:
        raise not_found("order", order_id)
    return page_of([TimelineEntry(**row) for row in rows], limit, lambda e: (e.id,), request, response)


@router.get("/v1/orders/{order_id}/address", openapi_extra=PERSONAL, responses=problems(401, 403, 404, 410, 422))
async def get_order_address(
    order_id: OrderId, db: Db, response: Response, _: Principal = requires("orders:pii")
) -> AddressIn:
    """Personal data: scope orders:pii. The ETag is the order's version. 410 once it has been erased."""
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
