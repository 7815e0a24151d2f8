"""Webhooks: events brought to whoever wants them, signed, each at least once, and in order for each subject."""
