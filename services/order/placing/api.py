"""Placing orders over HTTP."""

from fastapi import APIRouter, Request, Response

from libs.http import (
    Db,
    Failed,
    FieldError,
    Idempotency,
    PreparedRoute,
    Principal,
    Problem,
    in_order,
    is_within,
    problems,
    refused,
    requires,
    sort_out,
)
from libs.http.deps import one_of
from libs.http.prefer import Prefer, applied, seconds_of
from libs.refused import Flaw
from services.order.placing import commands
from services.order.placing.commands import Placed
from services.order.placing.content import different
from services.order.placing.domain import NewOrder, flaw_in_bulk
from services.order.placing.models import (
    DifferentOrder,
    NewOrderIn,
    NewOrdersIn,
    OrderPlacedOut,
    PlacedOrder,
    PlacedResult,
    PlacedResults,
    answer_to,
    as_decided,
    to_domain,
)
from services.order.placing.waiting import Waits

router = APIRouter(tags=["orders"], route_class=PreparedRoute)

Writer: Principal = requires("orders:write", obeys=("channels",), free_of=("warehouses",), audited=False)


@router.post(
    "/v1/orders",
    status_code=201,
    response_model=OrderPlacedOut,
    responses=problems(401, 403, 413, 422, 503, order_known=409, reference_known=409),
)
async def place_order(
    body: NewOrderIn, db: Db, once: Idempotency, request: Request, prefer: Prefer = None, who: Principal = Writer
) -> Response:
    """Place an order. 201 as soon as it is durable; stock is reserved right after. An order that cannot go on by
    itself (unknown SKU, incomplete address, no payment) is taken too, and held. With `Prefer: wait=10` the answer
    comes when the order is confirmed, held or cancelled, or after so many seconds as it is then; a repetition with the
    same Idempotency-Key gets the first answer without waiting."""
    if not is_within(who.channels, body.channel):
        flaw = _outside(body.channel)
        raise Problem(403, flaw.code, flaw.detail, [flaw], params=flaw.params)
    once.location = "/v1/orders/{id}"
    order = to_domain(body)
    async with once.replaying(db):
        answer = await commands.place(db, order, actor=who.subject, once=once, answer=answer_to)
    headers = {"Location": f"/v1/orders/{order.id}", "ETag": '"1"'}
    if seconds := seconds_of(prefer):
        decided = await one_of(request.app, Waits).decided(order.id, seconds, request.scope)
        answer = as_decided(answer, decided) if decided else answer
        headers |= applied(seconds) | ({"ETag": f'"{decided.version}"'} if decided else {})
    return Response(answer, 201, headers, "application/json")


@router.post("/v1/orders/bulk", responses=problems(401, 403, 409, 413, 422))
async def place_orders_bulk(body: NewOrdersIn, db: Db, once: Idempotency, who: Principal = Writer) -> PlacedResults:
    """Up to 500 orders in one transaction, a result each. A known order (channel and number) is left as it is: `known`,
    or `different` when it came with another content."""
    valid, failed = sort_out(body.items, Failed)
    results: dict[int, PlacedResult] = {**failed}
    orders: dict[int, NewOrder] = {}
    for index, item in valid.items():
        order = to_domain(item)
        if not is_within(who.channels, item.channel):
            results[index] = refused(index, Failed, "limited_principal", [_outside(item.channel)])
        elif flaw := flaw_in_bulk(order):
            results[index] = refused(index, Failed, flaw.code, [_error(flaw)])
        else:
            orders[index] = order
    async with db.transaction() as tx:
        await once.begin(tx)
        placed = await commands.place_many(tx, list(orders.values()), actor=who.subject)
        for (index, order), result in zip(orders.items(), placed, strict=True):
            results[index] = _result(index, order, result)
        answer = PlacedResults(items=in_order(results))
        await once.finish(tx, 200, answer)
    return answer


def _outside(channel: str) -> FieldError:
    detail = f"the caller is limited to other channels than {channel}"
    return FieldError(pointer="/channel", code="limited_principal", detail=detail, params={"channel": channel})


def _result(index: int, order: NewOrder, placed: Placed) -> PlacedResult:
    if placed.status == "different":
        errors = [_error(flaw) for flaw in different(placed.parts)]
        return refused(index, DifferentOrder, "order_different", errors, id=placed.id)
    held = [kind for kind, _ in order.holds()] if placed.status == "created" else []
    return PlacedOrder(index=index, status=placed.status, id=placed.id, holds=held)


def _error(flaw: Flaw) -> FieldError:
    return FieldError(pointer=flaw.where, code=flaw.code, detail=flaw.detail, params=dict(flaw.params))
