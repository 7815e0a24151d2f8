"""What a channel takes of each sale and what the state does: dated, append-only tables."""
