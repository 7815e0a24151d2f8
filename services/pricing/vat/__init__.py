"""VAT rates of markets and of territories in them: dated and append-only."""
