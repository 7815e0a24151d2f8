"""`tradewind archive` and `tradewind archived`: old rows as Parquet, before they go, and what finds them again.
`tradewind pack`: old rows as Parquet, in the database, where the API finds them."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from libs.db import Database
from libs.db.kept import kept_in
from libs.runtime import Settings
from services.__main__ import load
from services.cli.operator import services_of
from services.cli.places import dsn_of


def register(app: typer.Typer) -> None:
    @app.command("archive")
    def archive(
        to: Annotated[Path, typer.Option(help="the folder of the archive: FOLDER/SERVICE/TABLE/DAY.parquet")],
        service: Annotated[str | None, typer.Option("--service", "-s", help="only this one's tables")] = None,
    ) -> None:
        """Write each day that is over of tables that are archived (deploy/data.md) and not written yet. Run it daily:
        from the first time on nothing is deleted that is not archived. Needs TRADEWIND_DATABASE_URL."""
        asyncio.run(_archive(to, services_of(service)))

    @app.command("pack")
    def pack(
        older: Annotated[int, typer.Option("--older-than", min=30, metavar="DAYS", help="rows that are so old")],
        service: Annotated[str | None, typer.Option("--service", "-s", help="only this one's tables")] = None,
    ) -> None:
        """Put old rows of tables that are kept for ever into packs (deploy/data.md), where the API finds them. Run it
        daily, or never. Needs TRADEWIND_DATABASE_URL."""
        asyncio.run(_pack(timedelta(days=older), services_of(service)))

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
            raise typer.Exit(1)


async def _archive(folder: Path, services: list[str]) -> None:
    from libs.exports.archive import archive

    for name in services:
        metadata = load(name).metadata
        async with _database(name, "archive") as database:
            for table in [table for table, told in kept_in(metadata).items() if told.archived]:
                async for path, rows in archive(database, name, metadata.tables[table], folder):
                    typer.echo(f"archive: {path}: {rows} rows")


async def _pack(age: timedelta, services: list[str]) -> None:
    for name in services:
        async with _database(name, "pack") as database:
            for table, pack in load(name).packs.items():
                async for made in pack(database, age):
                    typer.echo(f"pack: {name}.{table} up to {made.last}: {made.rows} rows, {len(made.content)} bytes")


@asynccontextmanager
async def _database(service: str, work: str) -> AsyncIterator[Database]:
    settings = Settings()
    if not settings.database_url:
        raise typer.BadParameter("set TRADEWIND_DATABASE_URL")
    own = dsn_of(settings, settings.database_url, service)
    database = Database(own, service, pool_size=2, name=f"tradewind-{service}-{work}")
    try:
        yield database
    finally:
        await database.close()
