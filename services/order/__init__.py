"""Orders and the one process that needs compensation.

Owns: orders, lines, charges, addresses and who read them, holds, the saga, the payment ledger, SKU mappings, imports.
Emits: order.placed, .confirmed, .allocated, .held, .hold_overdue, .hold_resolved, .destination_changed,
.cancel_requested, .cancelled, .cancel_failed, .shipped, .completed, refund.issued, refund.blocked.
Consumes: product.* and price.changed (its replicas), stock.*, shipment.*, return.*.
Never: touches stock, plans a parcel, or tells anyone who the buyer is but a service that asks for one order, says for
what, and is written down (`addresses`; counted in tradewind_address_readings_total).
"""
