"""The command line: `tradewind …`."""

import typer

from services.cli import development, replay, serve, verify

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
serve.register(app)
verify.register(app)
replay.register(app)
development.register(app)
