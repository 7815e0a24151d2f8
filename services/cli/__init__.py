"""The command line: `tradewind …`. Here are the commands of operations, which every installation has; those of the
houses in deploy/ are found where they are installed."""

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

import typer

from libs.telemetry import logs

# Which module has which command. Only the one asked for is imported: seven processes start with `serve`.
COMMANDS = {
    "serve": "serve",
    "token": "serve",
    "migrate": "migrate",
    "verify": "verify",
    "parked": "parked",
    "tasks": "tasks",
    "replay-events": "replay_events",
    "republish": "republish",
    "after-restore": "restored",
    "resend-events": "restored",
    "doctor": "doctor.command",
    "archive": "archive",
    "archived": "archive",
    "pack": "archive",
}
HOUSES = ("deploy.demo", "deploy.tools")


def installed(name: str) -> ModuleType | None:
    """The module of a house that the image may be without."""
    try:
        found = find_spec(name)
    except ModuleNotFoundError:
        return None
    return import_module(name) if found and found.origin else None


def commands() -> dict[str, str]:
    """Module by command: our own, and those of the houses that are here."""
    found = {command: f"{__name__}.{module}" for command, module in COMMANDS.items()}
    for house in HOUSES:
        if package := installed(house):
            found |= {command: f"{house}.{module}" for command, module in package.COMMANDS.items()}
    return found


def application(asked: str = "") -> typer.Typer:
    """With the module of the command `asked` for, or with all."""
    known = commands()
    modules = [known[asked]] if asked in known else list(dict.fromkeys(known.values()))
    app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    app.callback()(lambda: None)  # a single command stays a subcommand
    for module in modules:
        import_module(module).register(app)
    return app


def run() -> None:
    if "serve" in sys.argv[1:]:
        logs.begin("tradewind")
    application(next((word for word in sys.argv[1:] if not word.startswith("-")), ""))()
