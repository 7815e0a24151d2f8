"""Warehouses, balances, movements, reorder points."""
