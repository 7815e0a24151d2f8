"""Words that stay as they are, and words that must be used, from one locale to another."""
