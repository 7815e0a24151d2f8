"""Commands for those who build Tradewind: migrations, generated files, new services."""

import asyncio
from typing import Annotated

import typer

from libs.db.migrations import Owned, make_migration, migrate, provision
from libs.local import postgres
from libs.messaging import postgres as bus
from libs.runtime import settings_or_exit
from services.__main__ import load


def register(app: typer.Typer) -> None:
    @app.command("make-migration")
    def make_migration_command(
        service: Annotated[str, typer.Option()],
        message: Annotated[str, typer.Option("-m", "--message")],
        library: Annotated[str | None, typer.Option(help="libs.messaging, say: of its tables, in its history")] = None,
    ) -> None:
        """Write a service's next migration from its tables (on a scratch database server in .tradewind/scratch)."""
        asyncio.run(write_migration(load(service).owned, message, library))

    @app.command("contracts")
    def contracts_command(
        check: Annotated[
            bool, typer.Option("--check", help="write nothing; exit status 1 when something differs")
        ] = False,
    ) -> None:
        """Write the generated files: schemas, sample skeletons, AsyncAPI and OpenAPI in contracts/; what the manifests
        of the services make of docker-compose.yml and deploy/."""
        from deploy.tools import generator  # it loads every service, which no other command has to wait for

        if check:
            found = [*generator.check(), *generator.check_deployment()]
        else:
            found = [*generator.write(), *generator.write_deployment()]
        for line in found:
            typer.echo(f"contracts: {line}", err=True)
        if found:
            raise typer.Exit(1)
        typer.echo("contracts: the generated files are what the code says")

    @app.command("new-service")
    def new_service_command(name: Annotated[str, typer.Argument(help="like loyalty: lower case, one word")]) -> None:
        """Make a service that runs: a table, its endpoints, a migration, a test, and its place everywhere."""
        from deploy.tools import scaffold

        try:
            planned = scaffold.plan(name)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from None
        with scaffold.written(planned):
            asyncio.run(write_migration(scaffold.owned(name), "entries"))
            scaffold.tidy(planned)
        generated = scaffold.generate()
        typer.echo(scaffold.next_steps(planned))
        raise typer.Exit(generated)


async def write_migration(owned: Owned, message: str, library: str | None = None) -> None:
    settings = settings_or_exit()
    server = postgres.start(settings.data / f"scratch-{owned.name}" / "postgres")
    try:
        await provision(server.dsn, [owned.name], "scratch", {bus.SCHEMA: bus.DDL})
        await migrate(server.dsn, owned)
        await make_migration(server.dsn, owned, message, library)
    finally:
        server.stop()
