"""Reactions to stock and parcels."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from contracts.inventory import StockRejected, StockReleased, StockReserved
from contracts.logistics import (
    ShipmentDelivered,
    ShipmentDispatched,
    ShipmentFailed,
    ShipmentHeld,
    ShipmentLabelled,
    ShipmentLeftVoided,
    ShipmentPlanned,
    ShipmentsVoided,
)
from contracts.order import HoldKind, OrderShipped
from libs.db import Tx
from libs.messaging import Delivery, emit
from services.order.aggregate import store as orders
from services.order.aggregate.domain import Order, TimelineRow
from services.order.holds.commands import Causes, open_holds, resolve_holds
from services.order.holds.domain import OF_PARCELS
from services.order.parcels import store as parcels
from services.order.parcels.store import Parcel
from services.order.process.domain import Input
from services.order.process.plan import Signal, completes
from services.order.process.saga import advance

ShipmentEvent = ShipmentPlanned | ShipmentHeld | ShipmentLabelled | ShipmentDispatched | ShipmentDelivered


async def on_stock_reserved(tx: Tx, deliveries: Sequence[Delivery[StockReserved]]) -> None:
    locked = await orders.lock(tx, {d.event.order_id for d in deliveries})
    signals = []
    for delivery in deliveries:
        event = delivery.event
        holds = locked[event.order_id].holds if event.order_id in locked else []
        held = any(kind not in OF_PARCELS and kind != "oversold" for kind in holds)
        signals.append(
            Signal(
                event.order_id,
                "stock_reserved_held" if held else "stock_reserved",
                cause=delivery,
                allocations=event.allocations,
                backordered=event.backordered,
            )
        )
    await advance(tx, signals, locked)


async def on_stock_rejected(tx: Tx, deliveries: Sequence[Delivery[StockRejected]]) -> None:
    signals = []
    for delivery in deliveries:
        short = ", ".join(f"{s.sku}: {s.available} of {s.requested}" for s in delivery.event.shortages)
        signals.append(Signal(delivery.event.order_id, "stock_rejected", detail=short, cause=delivery))
    await advance(tx, signals)


async def on_stock_released(tx: Tx, deliveries: Sequence[Delivery[StockReleased]]) -> None:
    await orders.write_timeline(tx, [_timeline_row(delivery, "stock_released") for delivery in deliveries])


def _timeline_row(delivery: Delivery[Any], what: str, detail: str | None = None) -> TimelineRow:
    return TimelineRow(delivery.event.order_id, what, detail, event_id=delivery.envelope.id)


async def on_shipment_planned(tx: Tx, deliveries: Sequence[Delivery[ShipmentPlanned]]) -> None:
    signals = []
    for delivery in deliveries:
        event = delivery.event
        detail = f"{event.carrier} {event.service} from {event.warehouse}"
        signals.append(Signal(event.order_id, "parcel_planned", detail=detail, cause=delivery))
    await parcels.put_parcels(tx, [_parcel(d.event, "planned", _lines(d.event)) for d in deliveries])
    await _resolve_parcel_holds(tx, await advance(tx, signals), {d.event.order_id: d for d in deliveries})


async def _resolve_parcel_holds(tx: Tx, planned: Mapping[UUID, Order], causes: Causes) -> None:
    """Of the orders that have no held parcel any more."""
    held = [order.id for order in planned.values() if order.holds]
    if not held:
        return
    waiting = await parcels.with_held_parcels(tx, held)
    kinds: tuple[HoldKind, ...] = ("customs_data_missing", "manual")
    ended = [(order_id, kind) for order_id in held if order_id not in waiting for kind in kinds]
    await resolve_holds(tx, ended, by="logistics", causes=causes)


async def on_shipment_held(tx: Tx, deliveries: Sequence[Delivery[ShipmentHeld]]) -> None:
    wanted: list[tuple[UUID, HoldKind, str]] = []
    entries = []
    for delivery in deliveries:
        event = delivery.event
        detail = f"{event.reason}: {', '.join(event.missing) or 'no carrier goes there, or none carries so much'}"
        # Missing data is the product manager's; a lane without a carrier is for operations.
        wanted.append((event.order_id, "manual" if event.reason == "no_service" else "customs_data_missing", detail))
        entries.append(_timeline_row(delivery, "parcel_held", detail))
    await parcels.put_parcels(tx, [_parcel(d.event, "held") for d in deliveries])
    await open_holds(tx, wanted, {d.event.order_id: d for d in deliveries})
    await orders.write_timeline(tx, entries)
    await orders.touch(tx, {d.event.order_id for d in deliveries})


async def on_shipment_labelled(tx: Tx, deliveries: Sequence[Delivery[ShipmentLabelled]]) -> None:
    """From now on the address cannot be changed."""
    await parcels.put_parcels(tx, [_parcel(d.event, "labelled", number=d.event.tracking_number) for d in deliveries])
    await orders.write_timeline(tx, [_timeline_row(d, "parcel_labelled", _tracked(d.event)) for d in deliveries])
    await orders.touch(tx, {d.event.order_id for d in deliveries})


async def on_shipment_left_voided(tx: Tx, deliveries: Sequence[Delivery[ShipmentLeftVoided]]) -> None:
    """A cancelled parcel is on its way all the same. Support opens the ticket; the order remembers it."""
    await orders.write_timeline(tx, [_timeline_row(d, "voided_parcel_left", _tracked(d.event)) for d in deliveries])


async def on_shipment_failed(tx: Tx, deliveries: Sequence[Delivery[ShipmentFailed]]) -> None:
    """Support opens the ticket; the order remembers it."""
    await orders.write_timeline(tx, [_timeline_row(d, "parcel_failed", d.event.reason) for d in deliveries])


async def on_shipments_voided(tx: Tx, deliveries: Sequence[Delivery[ShipmentsVoided]]) -> None:
    signals = []
    for delivery in deliveries:
        given: Input = "partly_voided" if delivery.event.dispatched else "voided"
        signals.append(Signal(delivery.event.order_id, given, cause=delivery))
    await advance(tx, signals)


async def on_shipment_dispatched(tx: Tx, deliveries: Sequence[Delivery[ShipmentDispatched]]) -> None:
    signals = [
        Signal(
            d.event.order_id,
            "parcel_dispatched",
            detail=_tracked(d.event),
            cause=d,
            shipped=sum(line.quantity for line in d.event.lines),
        )
        for d in deliveries
    ]
    left = [_parcel(d.event, "dispatched", _lines(d.event), d.event.tracking_number) for d in deliveries]
    await parcels.put_parcels(tx, left)
    orders_now = await advance(tx, signals)
    for delivery, complete in zip(deliveries, completes(orders_now, signals), strict=True):
        event = delivery.event
        channel = orders_now[event.order_id].channel
        shipped = OrderShipped(
            order_id=event.order_id, channel=channel, shipment_id=event.shipment_id, complete=complete
        )
        emit(tx, shipped, cause=delivery)


async def on_shipment_delivered(tx: Tx, deliveries: Sequence[Delivery[ShipmentDelivered]]) -> None:
    units = await parcels.units(tx, [d.event.shipment_id for d in deliveries])
    signals = [
        Signal(d.event.order_id, "parcel_delivered", cause=d, delivered=units.get(d.event.shipment_id, 0))
        for d in deliveries
    ]
    await parcels.put_parcels(tx, [_parcel(d.event, "delivered") for d in deliveries])
    await advance(tx, signals)


def _parcel(
    event: ShipmentEvent, state: str, lines: Sequence[tuple[str, int]] = (), number: str | None = None
) -> Parcel:
    return Parcel(event.shipment_id, event.order_id, state, lines, number)


def _lines(event: ShipmentPlanned | ShipmentDispatched) -> list[tuple[str, int]]:
    return [(line.sku, line.quantity) for line in event.lines]


def _tracked(event: ShipmentLabelled | ShipmentLeftVoided | ShipmentDispatched) -> str:
    return f"{event.carrier} {event.tracking_number}"
