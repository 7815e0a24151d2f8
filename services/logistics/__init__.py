"""How parcels reach the buyer.

Owns: shipments and their lines, rate cards and zones, customs declarations, labels, tracking, carriers' webhook
    secrets; a replica of products.
Emits: shipment.planned, shipment.held, shipment.labelled, shipment.voided, shipment.dispatched, shipment.left_voided,
    shipment.tracked, shipment.tracking_doubted, shipment.delayed, shipment.delivered, shipment.failed.
Consumes: product.activated, product.changed (replica), order.confirmed, order.allocated (plan),
    order.destination_changed (plan anew), order.cancel_requested (void).
Never: guesses a weight, a price or a customs field, converts currencies, or keeps a buyer's name or address, but on the
    label of a parcel that has not left: order is asked for it, and it is encrypted.
"""
