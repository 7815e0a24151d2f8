"""Shipments: one parcel per warehouse and allocation, planned from what is known of its products."""
