"""A replica of the catalog's variants: weights, dimensions and customs data by SKU."""
