"""`tradewind archive` and `tradewind archived`: old rows as Parquet, before they go, and what finds them again.
`tradewind pack`: old rows as Parquet, in the database, where the API finds them."""

import asyncio
import json
from collections.abc import AsyncIterator, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any

import asyncpg
import typer

from libs.db import Database
from libs.db.kept import kept_in
from libs.runtime import settings_or_exit
from services.__main__ import load
from services.cli.operator import required
from services.cli.places import Refused, dsn_of, places, services_seen


def register(app: typer.Typer) -> None:
    @app.command("archive")
    def archive(
        to: Annotated[Path, typer.Option(help="the folder of the archive: FOLDER/SERVICE/TABLE/DAY.parquet")],
        service: Annotated[str | None, typer.Option("--service", "-s", help="only this one's tables")] = None,
    ) -> None:
        """Write each day that is over of tables that are archived (deploy/data.md) and not written yet. Run it daily:
        from the first time on nothing is deleted that is not archived. On the database of the environment, else on that
        of this folder. Exit status 2 when it cannot be done."""
        _done("archive", _archive(to, required(service) if service else None))

    @app.command("pack")
    def pack(
        older: Annotated[int, typer.Option("--older-than", min=30, metavar="DAYS", help="rows that are so old")],
        service: Annotated[str | None, typer.Option("--service", "-s", help="only this one's tables")] = None,
    ) -> None:
        """Put old rows of tables that are kept for ever into packs (deploy/data.md), where the API finds them. Run it
        daily, or never. On the database of the environment, else on that of this folder. Exit status 2 when it cannot
        be done."""
        _done("pack", _pack(timedelta(days=older), required(service) if service else None))

    @app.command("archived")
    def archived(
        table: Annotated[str, typer.Argument(help="SERVICE.TABLE, such as order.audit_entry")],
        where: Annotated[
            str, typer.Argument(help="COLUMN=VALUE, such as object_id=0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11")
        ],
        inside: Annotated[Path, typer.Option("--in", help="the folder of the archive")],
    ) -> None:
        """Find rows in the archive: a line of JSON each, oldest first. Exit status 1 when there is none."""
        from libs.exports.archive import found

        (service, _, name), (column, _, value) = table.partition("."), where.partition("=")
        try:
            rows = list(found(inside, service, name, column, value))
        except (KeyError, FileNotFoundError) as error:
            raise typer.BadParameter(str(error.args[0])) from None
        for row in rows:
            typer.echo(json.dumps(row, default=str))
        if not rows:
            typer.echo(f"archived: {inside} has no row of {table} with {where}", err=True)
            raise typer.Exit(1)


async def _archive(folder: Path, service: str | None) -> None:
    from libs.exports.archive import archive

    async for name, database in _databases(service, "archive"):
        metadata = load(name).metadata
        for table in [table for table, told in kept_in(metadata).items() if told.archived]:
            async for path, rows in archive(database, name, metadata.tables[table], folder):
                typer.echo(f"archive: {path}: {rows} rows")


async def _pack(age: timedelta, service: str | None) -> None:
    async for name, database in _databases(service, "pack"):
        for table, pack in load(name).packs.items():
            async for made in pack(database, age):
                typer.echo(f"pack: {name}.{table} up to {made.last}: {made.rows} rows, {len(made.content)} bytes")


async def _databases(service: str | None, work: str) -> AsyncIterator[tuple[str, Database]]:
    """One service's after the other's, as its own role; of all whose tables the database's user sees."""
    async with places(settings_or_exit()) as (settings, dsn):
        for name in [service] if service else services_seen(settings, dsn):
            own = dsn_of(settings, dsn, name)
            database = Database(own, name, pool_size=2, name=f"tradewind-{name}-{work}")
            try:
                yield name, database
            finally:
                await database.close()


def _done(command: str, work: Coroutine[Any, Any, None]) -> None:
    """Exit status 2 when it cannot be done."""
    try:
        asyncio.run(work)
    except (Refused, OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        typer.secho(f"{command}: {str(error) or repr(error)}", fg="red", err=True)
        raise typer.Exit(2) from None
