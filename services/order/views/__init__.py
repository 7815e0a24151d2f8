"""Reading orders: one, many, their timeline, and their sums. Nothing is written here."""
