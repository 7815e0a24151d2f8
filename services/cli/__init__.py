"""The command line: `tradewind …`."""

import typer

from services.cli import development, serve

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
serve.register(app)
development.register(app)
