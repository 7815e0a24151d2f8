"""Families of products: which attributes they have, of which kinds, and the typed values of each product."""
