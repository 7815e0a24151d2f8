"""Every event there was, in an order that stays: what other systems read from a place that they remember."""
