"""Stock from files: what was received, and what was counted."""
