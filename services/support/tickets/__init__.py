"""Tickets: what somebody must answer, and until when."""
