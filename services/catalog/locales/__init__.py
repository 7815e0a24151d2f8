"""Languages of markets: what each falls back to, and what it is written in."""
