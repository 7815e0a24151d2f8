"""Products that might be sold: from the idea through its gates to the launch, and what became of the forecast."""
