"""What can be sold, and what customs and carriers have to know about it.

Owns: products, their variants (SKU, GTIN, HS code, weights, dimensions), localized titles and descriptions, search.
Emits: product.activated, product.changed, product.retired, content.changed, candidate.approved, candidate.launched,
candidate.ended.
Consumes: order.placed, order.cancelled: a replica of what was sold.
Never: prices or stocks anything, gives one SKU or GTIN to two variants, lets an active product lose its last title or
variant.
"""
