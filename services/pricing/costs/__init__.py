"""Unit costs: what a SKU costs until it lies in the warehouse, dated and append-only."""
