"""Commands for those who build Tradewind: migrations and generated files."""

import asyncio
from typing import Annotated

import typer

from libs.db import embedded
from libs.db.migrations import make_migration, migrate, provision
from libs.messaging import postgres as bus
from libs.runtime import Settings
from services.__main__ import load


def register(app: typer.Typer) -> None:
    @app.command("make-migration")
    def make_migration_command(
        service: Annotated[str, typer.Option()], message: Annotated[str, typer.Option("-m", "--message")]
    ) -> None:
        """Write a service's next migration from its tables (on a scratch database server in .tradewind/scratch)."""
        asyncio.run(_make_migration(service, message))


async def _make_migration(name: str, message: str) -> None:
    settings = Settings()
    server = embedded.start(settings.data / f"scratch-{name}" / "postgres")
    try:
        owned = load(name).owned
        await provision(server.dsn, [name], "scratch", {bus.SCHEMA: bus.DDL})
        await migrate(server.dsn, owned)
        await make_migration(server.dsn, owned, message)
    finally:
        server.stop()
