"""Where the stock is.

Owns: warehouses, balances per SKU x warehouse x condition, movements, reservations, reorder points, what was counted,
and what left in voided parcels.
Emits: stock.reserved, stock.rejected, stock.released, stock.changed, stock.low, stock.recovered.
Consumes: order.placed (reserve), order.cancelled and shipment.voided (release), shipment.dispatched (ship),
shipment.left_voided (ship what was released), return.received (take back).
Never: sells what it does not have, clamps a negative number, or changes a balance without a movement.
"""
