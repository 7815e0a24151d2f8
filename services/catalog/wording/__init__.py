"""What may be wrong with a text beside the one that it says again: lost numbers, units, placeholders, terms, length,
script, language. No tables, no statements."""
