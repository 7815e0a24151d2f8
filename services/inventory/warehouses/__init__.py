"""Warehouses: the places that keep stock, and how far they are from a buyer."""
