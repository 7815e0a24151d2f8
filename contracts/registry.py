"""Every event in one table: who emits it, who has declared to read it, how long its topic keeps it."""

from typing import NamedTuple

from contracts import catalog, integration, inventory, logistics, order, pricing, support
from contracts.base import Event

RETENTION_DAYS = 30


class Contract(NamedTuple):
    event: type[Event]
    owner: str
    consumers: tuple[str, ...] = ()
    retention_days: int = RETENTION_DAYS


CONTRACTS: tuple[Contract, ...] = (
    Contract(catalog.ProductActivated, "catalog", ("pricing", "order", "logistics")),
    Contract(catalog.ProductChanged, "catalog", ("pricing", "order", "logistics")),
    Contract(catalog.ProductRetired, "catalog", ("pricing", "order")),
    Contract(catalog.CandidateApproved, "catalog"),
    Contract(catalog.CandidateLaunched, "catalog"),
    Contract(catalog.CandidateEnded, "catalog"),
    Contract(catalog.ContentChanged, "catalog"),
    Contract(inventory.StockReserved, "inventory", ("order",)),
    Contract(inventory.StockRejected, "inventory", ("order",)),
    Contract(inventory.StockReleased, "inventory", ("order",)),
    Contract(inventory.StockChanged, "inventory"),
    Contract(inventory.StockLow, "inventory"),
    Contract(inventory.StockRecovered, "inventory"),
    Contract(pricing.PriceChanged, "pricing", ("order",)),
    Contract(pricing.PriceFloorBreached, "pricing"),
    Contract(order.OrderPlaced, "order", ("catalog", "inventory", "support")),
    Contract(order.OrderConfirmed, "order", ("logistics",)),
    Contract(order.OrderAllocated, "order", ("logistics",)),
    Contract(order.OrderHeld, "order"),
    Contract(order.OrderHoldOverdue, "order", ("support",)),
    Contract(order.OrderHoldResolved, "order", ("support",)),
    Contract(order.OrderDestinationChanged, "order", ("logistics",)),
    Contract(order.OrderCancelRequested, "order", ("logistics",)),
    Contract(order.OrderCancelled, "order", ("catalog", "inventory")),
    Contract(order.OrderCancelFailed, "order", ("support",)),
    Contract(order.OrderShipped, "order"),
    Contract(order.OrderCompleted, "order"),
    Contract(order.RefundIssued, "order", ("support",)),
    Contract(order.RefundBlocked, "order", ("support",)),
    Contract(logistics.ShipmentPlanned, "logistics", ("order",)),
    Contract(logistics.ShipmentHeld, "logistics", ("order",)),
    Contract(logistics.ShipmentLabelled, "logistics", ("order",)),
    Contract(logistics.ShipmentsVoided, "logistics", ("inventory", "order")),
    Contract(logistics.ShipmentDispatched, "logistics", ("inventory", "order", "support")),
    Contract(logistics.ShipmentLeftVoided, "logistics", ("inventory", "order", "support")),
    Contract(logistics.ShipmentTracked, "logistics"),
    Contract(logistics.ShipmentTrackingDoubted, "logistics", ("support",)),
    Contract(logistics.ShipmentDelayed, "logistics", ("support",)),
    Contract(logistics.ShipmentDelivered, "logistics", ("order", "support")),
    Contract(logistics.ShipmentFailed, "logistics", ("order", "support")),
    Contract(support.TicketOpened, "support"),
    Contract(support.TicketResolved, "support"),
    Contract(support.ReturnApproved, "support", ("order",)),
    Contract(support.ReturnReceived, "support", ("inventory", "order")),
    Contract(support.ReturnClosed, "support", ("order",)),
    Contract(integration.WebhookDisabled, "integration"),
)
BY_TYPE: dict[str, Contract] = {c.event.TYPE: c for c in CONTRACTS}
TOPICS: tuple[str, ...] = tuple(dict.fromkeys(c.event.TOPIC for c in CONTRACTS))
