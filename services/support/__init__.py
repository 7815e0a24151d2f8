"""What happens when something goes wrong after the sale.

Owns: tickets with their clocks, messages and history; returns (RMA) with their lines, worth, inspection and history.
Emits: ticket.opened, ticket.resolved, return.approved, return.received, return.closed.
Consumes: order.placed (what may come back, and what was paid for it; replacements), shipment.dispatched and
shipment.left_voided (how much may come back), refund.issued (the return is paid), refund.blocked, shipment.delayed,
shipment.failed, shipment.left_voided, shipment.tracking_doubted, order.hold_overdue, order.cancel_failed (open
a ticket in the queue of the role that can mend it), shipment.delivered, order.hold_resolved (resolve it).
Never: pays a refund, books stock, or takes back more of an order than was shipped, or for more than was paid.
"""
