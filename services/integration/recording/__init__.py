"""What a batch of events becomes: rows of the feed, and deliveries to webhooks, in one transaction."""
