"""What carriers charge: zones, dated rate cards, and the choice between services."""
