"""tradewind doctor: what is wrong, why it matters, what to do."""
