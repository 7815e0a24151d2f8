"""To see Tradewind at work: a sample business, files of real orders, a carrier. Clients of the public API, no more."""

COMMANDS = {"sample": "sample", "load": "load", "track": "track"}
