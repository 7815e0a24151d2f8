"""For those who build Tradewind: migrations, generated files, new services, how good suggestions are. The image does
not have it."""

COMMANDS = {
    "make-migration": "development",
    "contracts": "development",
    "new-service": "development",
    "evaluate": "evaluate",
}
