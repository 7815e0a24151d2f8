"""What a basket costs the buyer."""
