"""Prices per SKU, channel and market, with an append-only history."""
