"""Bringing in the returns of the time before."""
