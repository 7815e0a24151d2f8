"""Secrets that carriers sign their webhooks with."""
