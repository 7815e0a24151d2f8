"""What the services share about each other: event types. Data only, no behaviour, no IO."""
