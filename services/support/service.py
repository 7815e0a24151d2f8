"""The wiring of support."""

from contracts.logistics import ShipmentDelayed, ShipmentDelivered, ShipmentDispatched, ShipmentFailed
from contracts.order import OrderHoldOverdue, OrderHoldResolved, OrderPlaced, RefundIssued
from libs.runtime import Job, Replica, Service
from services.support.imports import api as imports_api
from services.support.returns import api as returns_api
from services.support.returns import handlers as returns
from services.support.returns import invariants as return_invariants
from services.support.tables import metadata
from services.support.tickets import api as tickets_api
from services.support.tickets import handlers as tickets
from services.support.tickets import invariants as ticket_invariants
from services.support.tickets.commands import close_settled

service = Service(
    name="support",
    title="Support",
    metadata=metadata,
    routers=[tickets_api.router, imports_api.router, returns_api.router],
    handlers={
        OrderPlaced: returns.on_order_placed,
        ShipmentDispatched: returns.on_shipment_dispatched,
        RefundIssued: returns.on_refund_issued,
        ShipmentDelayed: tickets.on_shipment_delayed,
        ShipmentFailed: tickets.on_shipment_failed,
        ShipmentDelivered: tickets.on_shipment_delivered,
        OrderHoldOverdue: tickets.on_order_hold_overdue,
        OrderHoldResolved: tickets.on_order_hold_resolved,
    },
    replicas=[
        Replica(("placed_order",), {OrderPlaced: returns.keep_order}),
        Replica(("shipped",), {ShipmentDispatched: returns.on_shipment_dispatched}),
    ],
    jobs=[Job("close_settled", 3600.0, close_settled)],
    invariants=[*ticket_invariants.INVARIANTS, *return_invariants.INVARIANTS],
    linger_seconds=0.1,
)
