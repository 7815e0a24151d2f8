"""Carriers: the port each one is spoken to through, labels, and the hand-over of parcels."""
