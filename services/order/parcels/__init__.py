"""What the order service knows of the parcels of its orders, from logistics' events."""
