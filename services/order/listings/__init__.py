"""What channels call our SKUs. People say it; an order that waits for a SKU goes on when it is known."""
