"""Replicas of catalog's SKUs and pricing's prices: kept from their events, asked when an order is placed."""
