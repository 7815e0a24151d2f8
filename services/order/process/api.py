"""Changing an order on its way over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response

from contracts.fields import HoldKind
from libs.http import PERSONAL, Db, Idempotency, IfMatchGiven, PreparedRoute, Principal, problems, requires
from services.order.aggregate.domain import ADDRESS_PARTS
from services.order.payments.api import LedgerOut, NewPayment, ledger_out
from services.order.process import commands
from services.order.process.models import CancelIn, CloseIn, DestinationIn, NewHold
from services.order.views.api import order_out, require_within
from services.order.views.models import OrderOut

router = APIRouter(tags=["orders"], route_class=PreparedRoute)
OrderId = Annotated[UUID, Path(description="the id that placing the order returned")]
payments_router = APIRouter(tags=["payments"], route_class=PreparedRoute)

Writer: Principal = requires("orders:write", obeys=("channels",), free_of=("warehouses",))
AddressWriter: Principal = requires("orders:pii", obeys=("channels",), free_of=("warehouses",))


@router.put(
    "/v1/orders/{order_id}/address",
    openapi_extra=PERSONAL,
    responses=problems(401, 403, 404, 412, 422, order_on_its_way=409),
)
async def set_order_address(
    order_id: OrderId,
    body: DestinationIn,
    db: Db,
    seen: IfMatchGiven,
    response: Response,
    who: Principal = AddressWriter,
) -> OrderOut:
    """Correct the address until a label is booked; parcels that are planned are planned anew. Resolves an address hold.
    The whole address is replaced: what is left out is empty."""
    await require_within(db, order_id, who)
    parts = {name: getattr(body, name) for name in ADDRESS_PARTS}
    async with db.transaction() as tx:
        await commands.change_address(tx, order_id, body.country, body.postal_code, parts, actor=who.subject, seen=seen)
    return await order_out(db, order_id, response)


@router.post(
    "/v1/orders/{order_id}/cancel",
    status_code=202,
    responses=problems(401, 403, 404, 412, 422, order_not_cancellable=409),
)
async def cancel_order_by_id(
    order_id: OrderId, body: CancelIn, db: Db, seen: IfMatchGiven, response: Response, who: Principal = Writer
) -> OrderOut:
    """Cancel what has not left: all of it, or the rest. 202: parcels that are planned have to be stopped first; asking
    again is harmless. Stock and money of what has not left go back."""
    await require_within(db, order_id, who)
    async with db.transaction() as tx:
        await commands.cancel_order(
            tx, order_id, reason=body.reason, actor=who.subject, reference=body.reference, seen=seen
        )
    return await order_out(db, order_id, response)


@router.post("/v1/orders/{order_id}/close", responses=problems(401, 403, 404, 412, 422, order_not_closable=409))
async def close_order_by_id(
    order_id: OrderId, body: CloseIn, db: Db, seen: IfMatchGiven, response: Response, who: Principal = Writer
) -> OrderOut:
    """Close an order whose parcels are never reported as delivered: lost, or the carrier does not say. What the buyer
    gets back is another question: see payments."""
    await require_within(db, order_id, who)
    async with db.transaction() as tx:
        await commands.close_order(tx, order_id, reason=body.reason, actor=who.subject, seen=seen)
    return await order_out(db, order_id, response)


@router.post(
    "/v1/orders/{order_id}/holds",
    status_code=201,
    responses=problems(401, 403, 404, 412, 422, already_held=409, order_on_its_way=409),
)
async def hold_order(
    order_id: OrderId, body: NewHold, db: Db, seen: IfMatchGiven, response: Response, who: Principal = Writer
) -> OrderOut:
    """A manual hold: the order is not confirmed before it is resolved."""
    await require_within(db, order_id, who)
    async with db.transaction() as tx:
        await commands.hold_order(tx, order_id, body.detail, seen)
    response.headers["Location"] = f"/v1/orders/{order_id}"
    return await order_out(db, order_id, response)


@router.post(
    "/v1/orders/{order_id}/holds/{kind}/resolve",
    responses=problems(401, 403, 404, 412, 422, hold_has_a_cause=409, not_held=409),
)
async def resolve_order_hold(
    order_id: OrderId,
    kind: Annotated[HoldKind, Path(description="which of the order's holds")],
    db: Db,
    seen: IfMatchGiven,
    response: Response,
    who: Principal = Writer,
) -> OrderOut:
    """Only a manual hold is resolved by hand; the others end when their cause does."""
    await require_within(db, order_id, who)
    async with db.transaction() as tx:
        await commands.resolve_hold(tx, order_id, kind, seen, actor=who.subject)
    return await order_out(db, order_id, response)


UNPAYABLE = ("exceeds_received", "exceeds_total", "not_authorised", "order_cancelled", "reference_known")


@payments_router.post(
    "/v1/orders/{order_id}/payments",
    status_code=201,
    responses=problems(401, 403, 404, 412, 422, **dict.fromkeys(UNPAYABLE, 409)),
)
async def record_payment(
    order_id: OrderId,
    body: NewPayment,
    db: Db,
    once: Idempotency,
    seen: IfMatchGiven,
    response: Response,
    _: Principal = requires("orders:payments"),
) -> LedgerOut:
    """Record what a payment provider did. A payment hold ends when the authorisation covers the order."""
    once.location = f"/v1/orders/{order_id}/ledger"
    async with db.transaction() as tx:
        await once.begin(tx)
        order = await commands.record_payment(tx, order_id, body.to_domain(), seen)
        answer = await ledger_out(tx, order_id, order.currency)
        await once.finish(tx, 201, answer)
    response.headers["Location"] = once.location
    return answer
