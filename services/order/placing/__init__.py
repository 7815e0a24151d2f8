"""Taking orders: one or many, in one statement each time."""
