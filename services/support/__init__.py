"""What happens when something goes wrong after the sale.

Owns: tickets with their clocks, messages and history; returns (RMA) with their lines, inspection and history.
Emits: ticket.opened, ticket.resolved, return.approved, return.received.
Consumes: order.placed (what may come back, at which price; replacements), shipment.dispatched (how much may come back),
refund.issued (the return is paid), shipment.delayed, shipment.failed, order.hold_overdue (open a ticket),
shipment.delivered, order.hold_resolved (resolve it).
Never: pays a refund, books stock, or takes back more of an order than was shipped.
"""
