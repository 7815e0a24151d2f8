"""`tradewind serve`: run one target, or all of them in one process on an embedded PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Annotated

import typer
import uvloop
from rich.console import Console

from libs.db import embedded
from libs.http.auth import issue_development_token
from libs.runtime import Process, Settings
from services.__main__ import GATEWAY, TARGETS, load
from services.access import SCOPES

console = Console(stderr=True, highlight=False)


def register(app: typer.Typer) -> None:
    @app.command()
    def serve(
        target: Annotated[str, typer.Option(help="all, or one of --list-targets")] = "all",
        list_targets: Annotated[bool, typer.Option("--list-targets")] = False,
    ) -> None:
        """Run one target, or all of them in this process."""
        if list_targets:
            typer.echo("\n".join(["all", *TARGETS, GATEWAY]))
            return
        if target not in ("all", GATEWAY, *TARGETS):
            raise typer.BadParameter(f"there is no target {target}; --list-targets names them")
        uvloop.run(_serve(Settings(), target))

    @app.command()
    def token(
        role: Annotated[str, typer.Option(help=", ".join(SCOPES))] = "admin",
        hours: Annotated[float, typer.Option(help="how long it is valid")] = 12,
    ) -> None:
        """Print a token of the development issuer."""
        if role not in SCOPES:
            raise typer.BadParameter(f"there is no role {role}; roles: {', '.join(SCOPES)}")
        typer.echo(issue_development_token(Settings().required_secret(), role, hours=hours))


@asynccontextmanager
async def running(settings: Settings, target: str = "all") -> AsyncIterator[Process]:
    """A started process of the target, with an embedded PostgreSQL under it where none is configured."""
    from contracts.registry import TOPICS

    async with AsyncExitStack() as stack:
        dsn = settings.database_url
        if dsn is None and target != GATEWAY:
            server = await asyncio.to_thread(embedded.start, settings.data / "postgres")
            stack.push_async_callback(asyncio.to_thread, server.stop)
            dsn = server.dsn
        names = list(TARGETS) if target == "all" else [target] if target != GATEWAY else []
        front = None
        if target in ("all", GATEWAY):
            from services.gateway.service import build as front
        process = Process(
            settings,
            [load(name) for name in names],
            SCOPES,
            dsn,
            front=front,
            name=f"tradewind-{target}",
            every_topic=TOPICS,
        )
        try:
            await process.start()
            yield process
        finally:
            await process.stop()


async def _serve(settings: Settings, target: str) -> None:
    console.print(f"tradewind: starting {target} …")
    stop = asyncio.Event()
    async with running(settings, target) as process:
        process.on_signal(stop.set)
        console.print(f"tradewind: {target} is ready")
        console.print(f"  API    http://{settings.host}:{process.port}")
        await stop.wait()
        console.print("tradewind: draining …")
