"""Reactions to stock and parcels."""

from collections.abc import Sequence
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
from contracts.order import HoldKind
from libs.db import Tx
from libs.messaging import Delivery
from services.order.holds.commands import open_holds, resolve_holds
from services.order.holds.domain import OF_PARCELS
from services.order.saga import store
from services.order.saga.commands import Signal, advance, shipped_events


def _carried(event: ShipmentPlanned | ShipmentDispatched) -> list[tuple[str, int]]:
    return [(line.sku, line.quantity) for line in event.lines]


async def on_stock_reserved(tx: Tx, deliveries: Sequence[Delivery[StockReserved]]) -> None:
    orders = await store.lock(tx, {d.event.order_id for d in deliveries})
    signals = []
    for delivery in deliveries:
        event = delivery.event
        holds = orders[event.order_id].holds if event.order_id in orders else []
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
    await advance(tx, signals, orders)


async def on_stock_rejected(tx: Tx, deliveries: Sequence[Delivery[StockRejected]]) -> None:
    signals = []
    for delivery in deliveries:
        short = ", ".join(f"{s.sku}: {s.available} of {s.requested}" for s in delivery.event.shortages)
        signals.append(Signal(delivery.event.order_id, "stock_rejected", detail=short, cause=delivery))
    await advance(tx, signals)


async def on_stock_released(tx: Tx, deliveries: Sequence[Delivery[StockReleased]]) -> None:
    entries = [(d.event.order_id, "stock_released", None, None, d.envelope.id) for d in deliveries]
    await store.write_timeline(tx, entries)


async def on_shipment_planned(tx: Tx, deliveries: Sequence[Delivery[ShipmentPlanned]]) -> None:
    signals = []
    shipments: list[store.Parcel] = []
    for delivery in deliveries:
        event = delivery.event
        shipments.append((event.shipment_id, event.order_id, "planned", _carried(event)))
        detail = f"{event.carrier} {event.service} from {event.warehouse}"
        signals.append(Signal(event.order_id, "parcel_planned", detail=detail, cause=delivery))
    await store.put_shipments(tx, shipments)
    orders = await advance(tx, signals)
    held = [order.id for order in orders.values() if order.holds]
    free = [order_id for order_id in held if order_id not in await store.with_held_parcels(tx, held)]
    kinds: tuple[HoldKind, ...] = ("customs_data_missing", "manual")
    causes = {d.event.order_id: d for d in deliveries}
    await resolve_holds(tx, [(order_id, kind) for order_id in free for kind in kinds], by="logistics", causes=causes)


async def on_shipment_held(tx: Tx, deliveries: Sequence[Delivery[ShipmentHeld]]) -> None:
    wanted: list[tuple[UUID, HoldKind, str]] = []
    entries = []
    shipments: list[store.Parcel] = []
    for delivery in deliveries:
        event = delivery.event
        detail = f"{event.reason}: {', '.join(event.missing) or 'no carrier goes there, or none carries so much'}"
        # Missing data is the product manager's; a lane without a carrier is for operations.
        wanted.append((event.order_id, "manual" if event.reason == "no_service" else "customs_data_missing", detail))
        entries.append((event.order_id, "parcel_held", detail, None, delivery.envelope.id))
        shipments.append((event.shipment_id, event.order_id, "held", []))
    await store.put_shipments(tx, shipments)
    await open_holds(tx, wanted, {d.event.order_id: d for d in deliveries})
    await store.write_timeline(tx, entries)


async def on_shipment_labelled(tx: Tx, deliveries: Sequence[Delivery[ShipmentLabelled]]) -> None:
    """From now on the address cannot be changed."""
    shipments: list[store.Parcel] = [(d.event.shipment_id, d.event.order_id, "labelled", []) for d in deliveries]
    await store.put_shipments(tx, shipments)
    entries = [
        (d.event.order_id, "parcel_labelled", f"{d.event.carrier} {d.event.tracking_number}", None, d.envelope.id)
        for d in deliveries
    ]
    await store.write_timeline(tx, entries)


async def on_shipment_left_voided(tx: Tx, deliveries: Sequence[Delivery[ShipmentLeftVoided]]) -> None:
    """A cancelled parcel is on its way all the same. Support opens the ticket; the order remembers it."""
    entries = [
        (d.event.order_id, "voided_parcel_left", f"{d.event.carrier} {d.event.tracking_number}", None, d.envelope.id)
        for d in deliveries
    ]
    await store.write_timeline(tx, entries)


async def on_shipment_failed(tx: Tx, deliveries: Sequence[Delivery[ShipmentFailed]]) -> None:
    """Support opens the ticket; the order remembers it."""
    entries = [(d.event.order_id, "parcel_failed", d.event.reason, None, d.envelope.id) for d in deliveries]
    await store.write_timeline(tx, entries)


async def on_shipments_voided(tx: Tx, deliveries: Sequence[Delivery[ShipmentsVoided]]) -> None:
    signals = []
    for delivery in deliveries:
        event = delivery.event
        given = "partly_voided" if event.dispatched else "voided"
        signals.append(Signal(event.order_id, given, cause=delivery))  # type: ignore[arg-type]
    await advance(tx, signals)


async def on_shipment_dispatched(tx: Tx, deliveries: Sequence[Delivery[ShipmentDispatched]]) -> None:
    signals = []
    shipments: list[store.Parcel] = []
    for delivery in deliveries:
        event = delivery.event
        units = sum(line.quantity for line in event.lines)
        shipments.append((event.shipment_id, event.order_id, "dispatched", _carried(event)))
        signals.append(
            Signal(
                event.order_id,
                "parcel_dispatched",
                detail=f"{event.carrier} {event.tracking_number}",
                cause=delivery,
                shipment_id=event.shipment_id,
                shipped=units,
            )
        )
    await store.put_shipments(tx, shipments)
    shipped_events(tx, await advance(tx, signals), signals)


async def on_shipment_delivered(tx: Tx, deliveries: Sequence[Delivery[ShipmentDelivered]]) -> None:
    units = await store.units_of_shipments(tx, [d.event.shipment_id for d in deliveries])
    signals = []
    shipments: list[store.Parcel] = []
    for delivery in deliveries:
        event = delivery.event
        delivered = units.get(event.shipment_id, 0)
        shipments.append((event.shipment_id, event.order_id, "delivered", []))
        signals.append(Signal(event.order_id, "parcel_delivered", cause=delivery, delivered=delivered))
    await store.put_shipments(tx, shipments)
    await advance(tx, signals)
