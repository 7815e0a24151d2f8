"""The command line: `tradewind …`."""

import sys
from importlib import import_module

import typer

from libs.telemetry import logs

# Which module has which command. Only the one asked for is imported: seven processes start with `serve`.
COMMANDS = {
    "serve": "serve",
    "token": "serve",
    "verify": "verify",
    "track": "track",
    "parked": "parked",
    "replay": "replay",
    "replay-events": "replay_events",
    "make-migration": "development",
    "contracts": "development",
    "new-service": "development",
}


def application(asked: str = "") -> typer.Typer:
    """With the module of the command `asked` for, or with all."""
    modules = [COMMANDS[asked]] if asked in COMMANDS else list(dict.fromkeys(COMMANDS.values()))
    app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    app.callback()(lambda: None)  # a single command stays a subcommand
    for module in modules:
        import_module(f"services.cli.{module}").register(app)
    return app


def run() -> None:
    if "serve" in sys.argv[1:]:
        logs.begin("tradewind")
    application(next((word for word in sys.argv[1:] if not word.startswith("-")), ""))()
