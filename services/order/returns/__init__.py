"""What comes back: money for it, or the same goods once more."""
