"""For those who build Tradewind: migrations, generated files, new services. The image does not have it."""

COMMANDS = {"make-migration": "development", "contracts": "development", "new-service": "development"}
