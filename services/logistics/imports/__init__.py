"""Files of rate cards: our own table, and the price lists of carriers."""
