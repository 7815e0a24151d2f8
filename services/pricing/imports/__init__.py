"""Prices and costs from files."""
