"""Orders over HTTP."""

from typing import Annotated, Any
from uuid import UUID

import asyncpg
from fastapi import APIRouter, Query, Request, Response
from pydantic import ValidationError

from libs.db import Database, Tx
from libs.http import (
    Cursor,
    Db,
    FieldError,
    Idempotency,
    Limit,
    Page,
    Principal,
    Problem,
    cursor_of,
    field_errors,
    not_found,
    page_of,
    problems,
    requires,
)
from libs.money import Money
from services.order.holds import commands as holds
from services.order.orders import commands, store
from services.order.orders.domain import NewOrder
from services.order.orders.models import (
    AddressIn,
    BulkResult,
    BulkResults,
    CancelIn,
    Fulfilment,
    KindTotal,
    NewOrderIn,
    NewOrdersIn,
    OrderOut,
    OrderPlacedOut,
    OrderSummary,
    OrderTotals,
    TimelineEntry,
    to_domain,
)
from services.order.replicas import store as replicas
from services.order.saga.commands import cancel_order, hold_cleared
from services.order.saga.domain import State
from services.order.saga.store import lock

router = APIRouter(tags=["orders"])

Reader: Principal = requires("orders:read")
Writer: Principal = requires("orders:write")


async def _price(db: Database, body: NewOrderIn, order: NewOrder) -> None:
    """Prices that the caller left out come from the channel's price list; one that is missing is an error."""
    asked = [n for n, line in enumerate(body.lines) if line.unit_price is None]
    if not asked:
        return
    skus = [order.lines[n].sku or order.lines[n].channel_sku for n in asked]
    known = await replicas.prices(db, order.channel, order.country or "", skus)
    errors = []
    for n, sku in zip(asked, skus, strict=True):
        price = known.get(sku)
        if price is None or price["currency"] != order.currency:
            where = f"{order.channel}/{order.country} in {order.currency}"
            errors.append(FieldError(pointer=f"/lines/{n}/unit_price", detail=f"{sku} has no price on {where}"))
        else:
            order.lines[n].unit_price = price["amount"]
    if errors:
        raise Problem(422, "price_unknown", str(errors[0]), errors)


def _answer(order: NewOrder) -> str:
    state = order.saga()
    commercial: Any = {"reserving": "pending"}.get(state, state)
    payment = "captured" if order.payment == "marketplace" else order.payment
    return OrderPlacedOut.model_construct(
        id=order.id,
        channel=order.channel,
        channel_order_id=order.channel_order_id,
        commercial=commercial,
        payment=payment,
        holds=[kind for kind, _ in order.holds()],
        total=Money.model_construct(amount=order.goods_total + order.charges_total, currency=order.currency),
        placed_at=order.placed_at,
        version=1,
    ).model_dump_json()


@router.post(
    "/v1/orders", status_code=201, response_model=OrderPlacedOut, responses=problems(401, 403, 409, 413, 422, 503)
)
async def place_order(body: NewOrderIn, db: Db, once: Idempotency, who: Principal = Writer) -> Response:
    """Place an order. 201 as soon as it is durable; stock is reserved right after. An order that cannot go on by
    itself (unknown SKU, no country, no payment) is taken too, and held."""
    once.location = "/v1/orders/{id}"
    order = to_domain(body)
    _refuse_flaw(order)
    try:
        if order.lines and not order.payment_reference and all(line.unit_price for line in body.lines):
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
                raise await _known(tx, body)
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
        raise Problem(422, "total_out_of_range", f"/lines: {flaw}", [FieldError(pointer="/lines", detail=flaw)])


def _created(order: NewOrder, answer: str) -> Response:
    return Response(answer, 201, {"Location": f"/v1/orders/{order.id}"}, "application/json")


async def _authorise(tx: Any, order: NewOrder) -> None:
    from services.order.payments import store as payments

    total = order.goods_total + order.charges_total
    if total > 0 and not await payments.authorise(tx, order.payment_reference or "", order.id, total, order.currency):
        error = FieldError(pointer="/payment/reference", detail="was used before")
        raise Problem(409, "reference_known", "/payment/reference: was used before", [error])


async def _known(tx: Tx, body: NewOrderIn) -> Problem:
    found = await store.id_of(tx, body.channel, body.channel_order_id)
    error = FieldError(pointer="/channel_order_id", detail="is known")
    detail = f"/channel_order_id: {body.channel} order {body.channel_order_id} is known as {found}"
    return Problem(409, "order_known", detail, [error], order_id=str(found))


@router.post("/v1/orders/bulk", responses=problems(401, 403, 413, 422))
async def place_orders_bulk(body: NewOrdersIn, db: Db, who: Principal = Writer) -> BulkResults:
    """Up to 500 orders in one transaction, a result each. A known order (channel and number) is left as it is."""
    results: dict[int, BulkResult] = {}
    orders: dict[int, NewOrder] = {}
    for index, item in enumerate(body.items):
        try:
            parsed = NewOrderIn.model_validate(item)
            order = to_domain(parsed)
            if parsed.payment.mode == "authorised" or any(line.unit_price is None for line in parsed.lines):
                raise ValueError("bulk orders need prices, and marketplace or pending payments")
            if flaw := order.flaw():
                raise ValueError(flaw)
            orders[index] = order
        except ValueError as error:
            results[index] = _failed(index, error)
    if orders:
        async with db.transaction() as tx:
            chosen = {(o.channel, o.channel_order_id): index for index, o in reversed(orders.items())}
            first = [orders[index] for index in sorted(chosen.values())]
            await commands.map_skus(tx, first)
            await commands.map_late_skus(tx, first)
            fresh = await commands.place_orders(tx, first, actor=who.subject)
            ids = await store.ids_of(tx, list(chosen))
        for index, order in orders.items():
            created = order.id in fresh
            results[index] = BulkResult(
                index=index,
                status="created" if created else "known",
                id=ids[order.channel, order.channel_order_id],
                holds=[kind for kind, _ in order.holds()] if created else [],
            )
    return BulkResults(items=[results[index] for index in sorted(results)])


def _failed(index: int, error: ValueError) -> BulkResult:
    errors = field_errors(error, NewOrderIn) if isinstance(error, ValidationError) else []
    detail = str(errors[0] if errors else error)
    return BulkResult(index=index, status="failed", code="invalid_request", detail=detail, errors=errors)


@router.get("/v1/orders", responses=problems(401, 403, 422))
async def list_orders(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    channel: str | None = None,
    channel_order_id: str | None = None,
    commercial: Annotated[str | None, Query(pattern="^(draft|pending|confirmed|cancelled|closed)$")] = None,
    saga: State | None = None,
    fulfilment: Fulfilment | None = None,
    hold: Annotated[str | None, Query(max_length=30, description="with an open hold of this kind")] = None,
    _: Principal = Reader,
) -> Page[OrderSummary]:
    """Newest first."""
    try:
        before = UUID(cursor[0]) if cursor else None
    except ValueError:
        error = FieldError(pointer="cursor", detail="is not a cursor of this list")
        raise Problem(422, "invalid_cursor", "cursor: is not a cursor of this list", [error]) from None
    rows = await store.listing(
        db,
        channel=channel,
        channel_order_id=channel_order_id,
        commercial=commercial,
        saga=saga,
        fulfilment=fulfilment,
        hold=hold,
        before=before,
        limit=limit + 1,
    )
    found = [
        OrderSummary(**row, total=Money(amount=row["goods_total"] + row["charges_total"], currency=row["currency"]))
        for row in rows
    ]
    return page_of(found, limit, lambda o: (o.id,), request, response)


@router.get("/v1/orders/totals", responses=problems(401, 403, 422))
async def get_order_totals(db: Db, channel: str | None = None, _: Principal = Reader) -> OrderTotals:
    """For reconciliation: sums read from the order service's own tables at this moment."""
    kinds = {
        row["kind"]: KindTotal(
            rows=row["rows"], documents=row["documents"], units=row["units"] or 0, value=str(row["value"] or 0)
        )
        for row in await store.totals(db, channel)
    }
    free = await store.free_documents(db, channel)
    return OrderTotals(placed_orders=await store.count_placed(db), kinds=kinds, free_documents=free)


@router.get("/v1/orders/{order_id}", responses=problems(401, 403, 404, 422))
async def get_order(order_id: UUID, db: Db, response: Response, _: Principal = Reader) -> OrderOut:
    """An order as it is: state, holds, lines with what is reserved and shipped, money."""
    return await order_out(db, order_id, response)


async def order_out(db: Database, order_id: UUID, response: Response) -> OrderOut:
    row = await store.find(db, order_id)
    if row is None:
        raise not_found("order", order_id)
    currency = row["currency"]

    def money(amount: Any) -> dict[str, Any]:
        return {"amount": amount, "currency": currency}

    parts: dict[str, Any] = {name: row[name] for name in ("lines", "charges", "holds", "shipments")}
    for priced in [*parts["lines"], *parts["charges"]]:
        priced["unit_price"] = money(priced["unit_price"])
    totals = {
        "goods_total": money(row["goods_total"]),
        "charges_total": money(row["charges_total"]),
        "total": money(row["goods_total"] + row["charges_total"]),
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


@router.get("/v1/orders/{order_id}/address", responses=problems(401, 403, 404, 422))
async def get_order_address(order_id: UUID, db: Db, _: Principal = requires("orders:pii")) -> AddressIn:
    """Personal data: scope orders:pii."""
    row = await store.address_of(db, order_id)
    if row is None:
        raise not_found("order", order_id)
    return AddressIn.model_construct(**{name: row[name] for name in AddressIn.model_fields})


@router.put("/v1/orders/{order_id}/address", responses=problems(401, 403, 404, 409, 422))
async def set_order_address(
    order_id: UUID, body: AddressIn, db: Db, response: Response, who: Principal = requires("orders:pii")
) -> OrderOut:
    """Correct the address while no parcel is under way; resolves an address hold."""
    if body.country is None:
        error = FieldError(pointer="/country", detail="is needed to ship")
        raise Problem(422, "invalid_request", "/country: is needed to ship", [error])
    async with db.transaction() as tx:
        order = (await lock(tx, [order_id])).get(order_id)
        if order is None:
            raise not_found("order", order_id)
        if order.saga not in ("draft", "waiting_stock", "reserved", "reserving"):
            raise Problem(409, "order_on_its_way", f"the order is {order.saga}: its address is with the carrier")
        if order.saga != "draft" and body.country != order.country:
            raise Problem(409, "order_on_its_way", "its stock is allocated to another country: cancel and place anew")
        parts = [getattr(body, name) for name in ("name", "line1", "line2", "city", "region", "email", "phone")]
        await store.put_address(tx, order_id, body.country, body.postal_code, parts)
        if await holds.resolve_holds(tx, [(order_id, "address")], by=who.subject):
            await hold_cleared(tx, [order_id], actor=who.subject)
    return await order_out(db, order_id, response)


@router.post("/v1/orders/{order_id}/cancel", status_code=202, responses=problems(401, 403, 404, 409, 422))
async def cancel_order_by_id(
    order_id: UUID, body: CancelIn, db: Db, response: Response, who: Principal = Writer
) -> OrderOut:
    """Cancel before anything has left. 202: parcels that are planned have to be stopped first; asking again is
    harmless. Stock and money go back."""
    async with db.transaction() as tx:
        if await cancel_order(tx, order_id, reason=body.reason, actor=who.subject, reference=body.reference) is None:
            raise not_found("order", order_id)
    return await order_out(db, order_id, response)
