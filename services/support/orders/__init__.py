"""The replica of orders and their parcels: what was bought, what was paid for it, and what has left."""
