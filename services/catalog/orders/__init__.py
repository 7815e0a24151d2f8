"""The replica of orders: what was sold, from the order service's events."""
