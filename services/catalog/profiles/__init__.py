"""What each channel takes: limits, forbidden words and claims, units and sizes. All of it data."""
