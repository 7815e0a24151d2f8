"""What things cost and sell for.

Owns: unit costs, marketplace fees, VAT rates, FX rates, prices per SKU x channel x market with their history, floors.
Emits: price.changed, price.floor_breached.
Consumes: product.activated, product.changed, product.retired (which category a SKU is in, whether it is sold).
Never: accepts a price below its floor, rewrites a dated row, or takes a missing rate for 1 or a missing cost for 0.
"""
