"""A small replica of the catalog: which category a SKU is in, and whether it is sold."""
