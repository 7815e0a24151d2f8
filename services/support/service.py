"""The wiring of support."""

from contracts.logistics import (
    ShipmentDelayed,
    ShipmentDelivered,
    ShipmentDispatched,
    ShipmentFailed,
    ShipmentLeftVoided,
    ShipmentTrackingDoubted,
)
from contracts.order import (
    OrderCancelFailed,
    OrderHoldOverdue,
    OrderHoldResolved,
    OrderPlaced,
    RefundBlocked,
    RefundIssued,
)
from libs.operations.api import operations_router
from libs.runtime import Replica, Service, jobs_of
from services.support.exports import EXPORTS
from services.support.imports import api as imports_api
from services.support.manifest import MANIFEST
from services.support.orders import handlers as orders
from services.support.returns import api as returns_api
from services.support.returns import handlers as returns
from services.support.returns import invariants as return_invariants
from services.support.returns.commands import tell_stuck
from services.support.tables import metadata
from services.support.tickets import api as tickets_api
from services.support.tickets import handlers as tickets
from services.support.tickets import invariants as ticket_invariants
from services.support.tickets.commands import close_settled, resume_unanswered

service = Service(
    MANIFEST,
    metadata,
    routers=[
        *EXPORTS.routers, operations_router("support", [], "support:read"), tickets_api.router, imports_api.router,
        returns_api.router,
    ],
    handlers={
        OrderPlaced: returns.on_order_placed,
        ShipmentDispatched: orders.keep_shipped,
        ShipmentLeftVoided: returns.on_shipment_left_voided,
        RefundIssued: returns.on_refund_issued,
        RefundBlocked: returns.on_refund_blocked,
        ShipmentDelayed: tickets.on_shipment_delayed,
        ShipmentFailed: tickets.on_shipment_failed,
        ShipmentTrackingDoubted: tickets.on_shipment_tracking_doubted,
        ShipmentDelivered: tickets.on_shipment_delivered,
        OrderCancelFailed: tickets.on_order_cancel_failed,
        OrderHoldOverdue: tickets.on_order_hold_overdue,
        OrderHoldResolved: tickets.on_order_hold_resolved,
    },
    replicas=[
        Replica(("placed_order",), {OrderPlaced: orders.keep_order}),
        Replica(("shipped",), {ShipmentDispatched: orders.keep_shipped, ShipmentLeftVoided: orders.keep_shipped}),
    ],
    jobs=[
        *EXPORTS.jobs,
        *jobs_of(MANIFEST, close_settled=close_settled, resume_unanswered=resume_unanswered, tell_stuck=tell_stuck),
    ],
    invariants=[*ticket_invariants.INVARIANTS, *return_invariants.INVARIANTS],
    linger_seconds=0.1,
)  # fmt: skip
