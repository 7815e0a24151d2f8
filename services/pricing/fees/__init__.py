"""What a channel takes of each sale: dated and append-only."""
