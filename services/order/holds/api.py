"""Holds over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response
from pydantic import Field

from contracts.fields import HoldKind
from libs.http import Db, IfMatchGiven, Model, Principal, Problem, problems, requires
from libs.refused import not_found, require_version
from libs.text import Text
from services.order.holds import commands
from services.order.orders.api import order_out
from services.order.orders.models import OrderOut
from services.order.saga.commands import hold_cleared
from services.order.saga.domain import HOLDABLE
from services.order.saga.store import lock

router = APIRouter(tags=["orders"])

Writer: Principal = requires("orders:write")


class NewHold(Model):
    detail: Annotated[str, Text(300, least=3), Field(examples=["call the buyer"])]


@router.post("/v1/orders/{order_id}/holds", status_code=201, responses=problems(401, 403, 404, 409, 412, 422))
async def hold_order(
    order_id: UUID, body: NewHold, db: Db, seen: IfMatchGiven, response: Response, who: Principal = Writer
) -> OrderOut:
    """A manual hold: the order is not confirmed before it is resolved."""
    async with db.transaction() as tx:
        order = (await lock(tx, [order_id])).get(order_id)
        if order is None:
            raise not_found("order", order_id)
        require_version(seen, order.version)
        if order.saga not in HOLDABLE:
            raise Problem(409, "order_on_its_way", f"the order is {order.saga}: it can be cancelled, not held")
        if not await commands.open_holds(tx, [(order_id, "manual", body.detail)]):
            raise Problem(409, "already_held", "the order has an open manual hold")
    response.headers["Location"] = f"/v1/orders/{order_id}"
    return await order_out(db, order_id, response)


@router.post("/v1/orders/{order_id}/holds/{kind}/resolve", responses=problems(401, 403, 404, 409, 422))
async def resolve_order_hold(
    order_id: UUID,
    kind: Annotated[HoldKind, Path(description="which of the order's holds")],
    db: Db,
    response: Response,
    who: Principal = Writer,
) -> OrderOut:
    """Only a manual hold is resolved by hand; the others end when their cause does."""
    if kind != "manual":
        ends = {
            "unmapped_sku": "map the SKU (PUT /v1/sku-mappings) or activate its product",
            "address": "set the address (PUT /v1/orders/{id}/address)",
            "oversold": "receive stock, or cancel the order",
            "customs_data_missing": "complete the product's customs and parcel data",
            "payment": "authorise a payment (POST /v1/orders/{id}/payments)",
        }[kind]
        raise Problem(409, "hold_has_a_cause", f"this hold ends with its cause: {ends}")
    async with db.transaction() as tx:
        if order_id not in await lock(tx, [order_id]):
            raise not_found("order", order_id)
        if not await commands.resolve_holds(tx, [(order_id, kind)], by=who.subject):
            raise Problem(409, "not_held", f"the order has no open {kind} hold")
        await hold_cleared(tx, [order_id], actor=who.subject)
    return await order_out(db, order_id, response)
