"""Imports of historic returns."""
