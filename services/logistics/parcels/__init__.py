"""Shipments: one parcel per warehouse and allocation, its lines, its labels and its history. The one writer of them."""
