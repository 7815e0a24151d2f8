"""Who may know a buyer's address besides us, who has read it, and its erasure."""
