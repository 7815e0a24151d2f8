"""Orders over HTTP."""

from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

import asyncpg
from fastapi import APIRouter, Query, Request, Response

from contracts.fields import Channel, ChannelOrderId, Country, HoldKind
from libs.db import Database, Tx
from libs.http import (
    PERSONAL,
    Cursor,
    Db,
    FieldError,
    Idempotency,
    IfMatchGiven,
    ItemResults,
    Limit,
    Page,
    Principal,
    Problem,
    cursor_of,
    in_order,
    invalid,
    page_of,
    problems,
    refused,
    requires,
    sort_out,
)
from libs.money import FineMoney, Money
from libs.refused import not_found, require_version
from services.order.holds import commands as holds
from services.order.orders import commands, store
from services.order.orders.domain import ADDRESS_PARTS, NewOrder, address_flaw, differences, line_total
from services.order.orders.models import (
    KINDS,
    AddressIn,
    CancelIn,
    CloseIn,
    Commercial,
    DestinationIn,
    Fulfilment,
    KindTotal,
    NewOrderIn,
    NewOrdersIn,
    OrderOut,
    OrderPlacedOut,
    OrderSummary,
    OrderTotals,
    PlacedResult,
    TimelineEntry,
    to_domain,
)
from services.order.replicas import store as replicas
from services.order.saga.commands import cancel_order, close_order, destination_changed, hold_cleared
from services.order.saga.domain import ADDRESSABLE, State
from services.order.saga.store import lock, parcel_states

router = APIRouter(tags=["orders"])

Reader: Principal = requires("orders:read")
Writer: Principal = requires("orders:write")


async def _price(db: Database, body: NewOrderIn, order: NewOrder) -> None:
    """Prices that the caller left out come from the channel's price list; one that is missing is an error."""
    asked = [n for n, line in enumerate(body.lines) if not line.priced]
    if not asked:
        return
    skus = [order.lines[n].sku or order.lines[n].channel_sku for n in asked]
    known = await replicas.prices(db, order.channel, order.country or "", skus)
    errors = []
    for n, sku in zip(asked, skus, strict=True):
        price, line = known.get(sku), order.lines[n]
        total = line_total(line.quantity, price["amount"], order.currency) if price else None
        if price is None or price["currency"] != order.currency or total is None:
            detail = f"{sku} has no price on {order.channel}/{order.country} in {order.currency}"
            params = {"sku": sku, "channel": order.channel, "country": order.country, "currency": order.currency}
            errors.append(
                FieldError(pointer=f"/lines/{n}/unit_price", code="price_unknown", detail=detail, params=params)
            )
        else:
            line.unit_price, line.total = price["amount"], total
    if errors:
        raise Problem(422, "price_unknown", str(errors[0]), errors, params=errors[0].params)


def _answer(order: NewOrder) -> str:
    state = order.saga()
    commercial: Any = {"reserving": "pending"}.get(state, state)
    payment: Any = "captured" if order.payment == "marketplace" else order.payment
    return OrderPlacedOut.model_construct(
        id=order.id,
        channel=order.channel,
        channel_order_id=order.channel_order_id,
        commercial=commercial,
        payment=payment,
        holds=[kind for kind, _ in order.holds()],
        total=Money.of(order.total, order.currency),
        placed_at=order.placed_at,
        version=1,
    ).model_dump_json()


@router.post(
    "/v1/orders", status_code=201, response_model=OrderPlacedOut, responses=problems(401, 403, 409, 413, 422, 503)
)
async def place_order(body: NewOrderIn, db: Db, once: Idempotency, who: Principal = Writer) -> Response:
    """Place an order. 201 as soon as it is durable; stock is reserved right after. An order that cannot go on by
    itself (unknown SKU, incomplete address, no payment) is taken too, and held."""
    once.location = "/v1/orders/{id}"
    order = to_domain(body)
    _refuse_flaw(order)
    try:
        if order.lines and not order.payment_reference and all(line.priced for line in body.lines):
            commands.guess_skus(order)
            answer = _answer(order)
            if await commands.place_at_once(db, order, actor=who.subject, remember=once.row(201, answer)):
                return _created(order, answer)
            for line in order.lines:
                line.sku = None
        if once.key:  # before anything that may be different by now, such as the price list
            await once.replay(db, missing_ok=True)
        await commands.map_skus(db, [order])
        await _price(db, body, order)
        _refuse_flaw(order)
        async with db.transaction() as tx:
            await commands.map_late_skus(tx, [order])
            answer = _answer(order)
            if not await commands.place_orders(tx, [order], actor=who.subject, remember=once.row(201, answer)):
                if once.key:
                    await once.replay(tx, missing_ok=True)
                raise await _known(tx, order)
            if order.payment_reference:
                await _authorise(tx, order)
        commands.learn_skus(order)
    except asyncpg.UniqueViolationError:
        if not once.key:
            raise
        async with db.transaction() as tx:
            await once.replay(tx)
        raise
    return _created(order, answer)


def _refuse_flaw(order: NewOrder) -> None:
    if flaw := order.flaw():
        error = FieldError(pointer="/lines", code="total_out_of_range", detail=flaw)
        raise Problem(422, "total_out_of_range", str(error), [error])


def _created(order: NewOrder, answer: str) -> Response:
    headers = {"Location": f"/v1/orders/{order.id}", "ETag": '"1"'}
    return Response(answer, 201, headers, "application/json")


async def _authorise(tx: Tx, order: NewOrder) -> None:
    from services.order.payments import store as payments

    reference = order.payment_reference or ""
    if order.total > 0 and not await payments.authorise(tx, reference, order.id, order.total, order.currency):
        error = FieldError(pointer="/payment/reference", code="reference_known", detail="was used before")
        raise Problem(409, "reference_known", str(error), [error])


async def _known(tx: Tx, order: NewOrder) -> Problem:
    pair = (order.channel, order.channel_order_id)
    found = (await store.known(tx, [pair]))[pair]
    errors = _differences(found, order)
    detail = f"/channel_order_id: {order.channel} order {order.channel_order_id} is known as {found.id}"
    if errors:
        detail += f", with another {', '.join(error.pointer[1:] for error in errors)}"
    errors.insert(0, FieldError(pointer="/channel_order_id", code="order_known", detail="is known"))
    return Problem(409, "order_known", detail, errors, params={"order_id": str(found.id)}, order_id=str(found.id))


def _differences(found: store.Known, order: NewOrder) -> list[FieldError]:
    """Where an order that is known differs from the one that came now."""
    detail = "is not what the order has that is known under this number"
    return [
        FieldError(pointer=f"/{'currency' if part == 'terms' else part}", code="order_different", detail=detail)
        for part in differences(found.content, order.content())
    ]


@router.post("/v1/orders/bulk", responses=problems(401, 403, 409, 413, 422))
async def place_orders_bulk(
    body: NewOrdersIn, db: Db, once: Idempotency, who: Principal = Writer
) -> ItemResults[PlacedResult]:
    """Up to 500 orders in one transaction, a result each. A known order (channel and number) is left as it is: `known`,
    or `different` when it came with another content."""
    valid, results = sort_out(body.items, PlacedResult)
    orders: dict[int, NewOrder] = {}
    for index, item in valid.items():
        order = to_domain(item)
        if error := _unfit_for_bulk(item, order):
            results[index] = refused(index, PlacedResult, error.code, [error])
        else:
            orders[index] = order
    async with db.transaction() as tx:
        await once.begin(tx)
        results |= await _place_all(tx, orders, who.subject)
        answer = ItemResults[PlacedResult](items=in_order(results))
        await once.finish(tx, 200, answer)
    return answer


def _unfit_for_bulk(item: NewOrderIn, order: NewOrder) -> FieldError | None:
    if item.payment.mode == "authorised":
        detail = "bulk orders have marketplace or pending payments; place an authorised one by itself"
        return FieldError(pointer="/payment/mode", code="not_in_bulk", detail=detail)
    for n, line in enumerate(item.lines):
        if not line.priced:
            return FieldError(pointer=f"/lines/{n}/unit_price", code="required", detail="is required in bulk")
    if flaw := order.flaw():
        return FieldError(pointer="/lines", code="total_out_of_range", detail=flaw)
    return None


async def _place_all(tx: Tx, orders: dict[int, NewOrder], actor: str) -> dict[int, PlacedResult]:
    """The first of each number is placed; whatever else has that number is compared with what is stored then."""
    if not orders:
        return {}
    chosen = {(o.channel, o.channel_order_id): index for index, o in reversed(orders.items())}
    first = [orders[index] for index in sorted(chosen.values())]
    await commands.map_skus(tx, first)
    await commands.map_late_skus(tx, first)
    fresh = await commands.place_orders(tx, first, actor=actor)
    known = await store.known(tx, list(chosen))
    results = {}
    for index, order in orders.items():
        found = known[order.channel, order.channel_order_id]
        if order.id in fresh:
            held = [kind for kind, _ in order.holds()]
            results[index] = PlacedResult(index=index, status="created", id=found.id, holds=held)
        elif errors := _differences(found, order):
            results[index] = refused(index, PlacedResult, "order_different", errors, "different")
            results[index].id = found.id
        else:
            results[index] = PlacedResult(index=index, status="known", id=found.id)
    return results


@router.get("/v1/orders", responses=problems(401, 403, 422))
async def list_orders(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    channel: Annotated[Channel | None, Query()] = None,
    channel_order_id: Annotated[ChannelOrderId | None, Query()] = None,
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
    found = [
        OrderSummary(**row, total=Money.of(row["goods_total"] + row["charges_total"], row["currency"])) for row in rows
    ]
    return page_of(found, limit, lambda o: (o.id,), request, response)


@router.get("/v1/orders/totals", responses=problems(401, 403, 422))
async def get_order_totals(
    db: Db, channel: Annotated[Channel | None, Query()] = None, _: Principal = Reader
) -> OrderTotals:
    """For reconciliation: sums read from the order service's own tables at this moment, all of them of `channel` when
    it is given. A bad debt without an order belongs to no channel."""
    kinds = {kind: KindTotal(rows=0, documents=0, units=0, values=[]) for kind in KINDS}
    for row in await store.totals(db, channel):
        total = kinds[row["kind"]]
        total.rows += row["rows"]
        total.documents += row["documents"]
        total.units += row["units"]
        total.values.append(Money.of(row["value"], row["currency"]))
    free = await store.free_documents(db, channel)
    return OrderTotals(placed_orders=await store.count_placed(db, channel), kinds=kinds, free_documents=free)


@router.get("/v1/orders/{order_id}", responses=problems(401, 403, 404, 422))
async def get_order(order_id: UUID, db: Db, response: Response, _: Principal = Reader) -> OrderOut:
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
    order_id: UUID,
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


@router.get("/v1/orders/{order_id}/address", openapi_extra=PERSONAL, responses=problems(401, 403, 404, 422))
async def get_order_address(
    order_id: UUID, db: Db, response: Response, _: Principal = requires("orders:pii")
) -> AddressIn:
    """Personal data: scope orders:pii. The ETag is the order's version."""
    row = await store.address_of(db, order_id)
    if row is None:
        raise not_found("order", order_id)
    response.headers["ETag"] = f'"{row["version"]}"'
    return AddressIn.model_construct(**{name: row[name] for name in AddressIn.model_fields})


@router.put("/v1/orders/{order_id}/address", openapi_extra=PERSONAL, responses=problems(401, 403, 404, 409, 412, 422))
async def set_order_address(
    order_id: UUID,
    body: DestinationIn,
    db: Db,
    seen: IfMatchGiven,
    response: Response,
    who: Principal = requires("orders:pii"),
) -> OrderOut:
    """Correct the address until a label is booked; parcels that are planned are planned anew. Resolves an address hold.
    The whole address is replaced: what is left out is empty."""
    parts = {name: getattr(body, name) for name in ADDRESS_PARTS}
    if flaw := address_flaw(body.country, body.postal_code, parts):
        raise invalid("", "address_incomplete", flaw, country=body.country)
    async with db.transaction() as tx:
        order = (await lock(tx, [order_id])).get(order_id)
        if order is None:
            raise not_found("order", order_id)
        require_version(seen, order.version)
        if order.saga not in ADDRESSABLE:
            raise Problem(409, "order_on_its_way", f"the order is {order.saga}: its address cannot be changed any more")
        if order.saga != "draft" and body.country != order.country:
            raise Problem(409, "order_on_its_way", "its stock is allocated to another country: cancel and place anew")
        if {"labelled", "dispatched", "delivered"} & await parcel_states(tx, order_id):
            raise Problem(409, "order_on_its_way", "a label is booked: the address is with the carrier")
        await store.put_address(tx, order_id, body.country, body.postal_code, list(parts.values()))
        await destination_changed(tx, order, body.country, body.postal_code, actor=who.subject)
        if await holds.resolve_holds(tx, [(order_id, "address")], by=who.subject):
            await hold_cleared(tx, [order_id], actor=who.subject)
    return await order_out(db, order_id, response)


@router.post("/v1/orders/{order_id}/cancel", status_code=202, responses=problems(401, 403, 404, 409, 412, 422))
async def cancel_order_by_id(
    order_id: UUID, body: CancelIn, db: Db, seen: IfMatchGiven, response: Response, who: Principal = Writer
) -> OrderOut:
    """Cancel what has not left: all of it, or the rest. 202: parcels that are planned have to be stopped first; asking
    again is harmless. Stock and money of what has not left go back."""
    async with db.transaction() as tx:
        found = await cancel_order(
            tx, order_id, reason=body.reason, actor=who.subject, reference=body.reference, seen=seen
        )
        if found is None:
            raise not_found("order", order_id)
    return await order_out(db, order_id, response)


@router.post("/v1/orders/{order_id}/close", responses=problems(401, 403, 404, 409, 412, 422))
async def close_order_by_id(
    order_id: UUID, body: CloseIn, db: Db, seen: IfMatchGiven, response: Response, who: Principal = Writer
) -> OrderOut:
    """Close an order whose parcels are never reported as delivered: lost, or the carrier does not say. What the buyer
    gets back is another question: see payments."""
    async with db.transaction() as tx:
        if await close_order(tx, order_id, reason=body.reason, actor=who.subject, seen=seen) is None:
            raise not_found("order", order_id)
    return await order_out(db, order_id, response)
