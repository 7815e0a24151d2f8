"""Reasons why an order waits for somebody, each with an owner and a due time."""
