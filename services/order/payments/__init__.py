"""The money of an order as a small ledger."""
