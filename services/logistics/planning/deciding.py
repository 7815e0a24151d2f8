"""Decides on parcels with the products and rates as they are, and emits what was decided."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from contracts.base import Money
from contracts.inventory import StockLine
from contracts.logistics import ShipmentHeld, ShipmentPlanned
from libs.db import Tx
from libs.messaging import Delivery, emit
from services.logistics.parcels.store import lock_masters
from services.logistics.planning.domain import Draft, Hold, Plan, plan
from services.logistics.products.store import products_of
from services.logistics.rates.store import lanes

Decisions = dict[UUID, Plan | Hold]


async def decide(tx: Tx, drafts: Sequence[Draft], day: date) -> Decisions:
    """What becomes of each parcel. Before one is held the masters are locked, and it is looked at again."""
    decisions = await decide_once(tx, drafts, day)
    held = [draft for draft in drafts if isinstance(decisions[draft.shipment_id], Hold)]
    if held:
        await lock_masters(tx)
        decisions |= await decide_once(tx, held, day)
    return decisions


async def decide_once(tx: Tx, drafts: Sequence[Draft], day: date) -> Decisions:
    """The same for parcels that are held already, or under the lock of the masters."""
    products = await products_of(tx, {line.sku for draft in drafts for line in draft.lines})
    offered = await lanes(tx, {draft.way.lane for draft in drafts}, day)
    return {draft.shipment_id: plan(draft, products, offered[draft.way.lane]) for draft in drafts}


def emit_decision(tx: Tx, draft: Draft, decision: Plan | Hold, cause: Delivery[Any] | None) -> None:
    """Emits shipment.planned or shipment.held."""
    emit(tx, _held(draft, decision) if isinstance(decision, Hold) else _planned(draft, decision), cause=cause)


def _held(draft: Draft, hold: Hold) -> ShipmentHeld:
    return ShipmentHeld(
        order_id=draft.order_id,
        shipment_id=draft.shipment_id,
        warehouse=draft.warehouse,
        reason=hold.reason,
        missing=hold.missing,
    )


def _planned(draft: Draft, decision: Plan) -> ShipmentPlanned:
    chosen = decision.quote.chosen
    assert chosen is not None
    assert chosen.price is not None
    return ShipmentPlanned(
        order_id=draft.order_id,
        shipment_id=draft.shipment_id,
        warehouse=draft.warehouse,
        carrier=chosen.carrier,
        service=chosen.service,
        lines=tuple(StockLine(sku=line.sku, quantity=line.quantity) for line in draft.lines),
        chargeable_weight_g=chosen.chargeable_weight_g,
        cost=Money(amount=chosen.price, currency=chosen.currency),
        promised_by=chosen.promised_by,
        customs=draft.way.border.declared,
    )
