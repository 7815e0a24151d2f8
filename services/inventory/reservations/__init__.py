"""Stock set aside for orders, and the line of orders that wait for stock."""
