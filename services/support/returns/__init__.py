"""Returns (RMA): what comes back, why, in which condition, and what the buyer gets for it."""
