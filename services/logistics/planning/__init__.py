"""Makes parcels of orders: each is planned with a service and a declaration, or held until it can be."""
