"""`tradewind serve`: run one target, or all of them in one process on an embedded PostgreSQL."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Annotated

import typer
import uvloop
from rich.console import Console

from contracts.registry import TOPICS
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
        list_targets: Annotated[bool, typer.Option("--list-targets", help="name them and end")] = False,
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
    async with AsyncExitStack() as stack:
        dsn = settings.database_url
        if dsn is None and target != GATEWAY:
            server = await asyncio.to_thread(embedded.start, settings.data / "postgres")
            stack.push_async_callback(asyncio.to_thread, server.stop)
            dsn = server.dsn
        names = list(TARGETS) if target == "all" else [target] if target != GATEWAY else []
        front = None
        if target in ("all", GATEWAY):
            from services.gateway.service import build

            front = build
        services = [load(name) for name in names]
        name = f"tradewind-{target}"
        process = Process(settings, services, SCOPES, dsn, front=front, name=name, every_topic=TOPICS)
        stack.push_async_callback(process.stop)
        await process.start()
        yield process


async def _serve(settings: Settings, target: str) -> None:
    console.print(f"tradewind: starting {target}; the first start makes the database")
    stop = asyncio.Event()
    with _pid_file(settings.data / "tradewind.pid" if target == "all" else None):
        async with running(settings, target) as process:
            process.on_signal(stop.set)
            if target == "all":
                await _welcome(settings, process)
            await stop.wait()
            console.print("tradewind: draining")


async def _welcome(settings: Settings, process: Process) -> None:
    base = f"http://{settings.host}:{process.port}"
    token = issue_development_token(process.secret, "admin")
    console.print(f"tradewind: ready\n  API    {base}\n  docs   {base}/docs\n  health {base}/readyz")
    if settings.dev_tokens and not settings.oidc_issuer:
        console.print(f"  development token (admin, 12 h):\n{token}", soft_wrap=True)
        if settings.sample:
            from services.cli.sample import load_sample

            process.background(load_sample(base, token, process.secret, console))


class _pid_file:
    """Tells `make down` whom to end. A second start over the same data folder is refused while the first lives."""

    def __init__(self, file: Path | None) -> None:
        self._file = file

    def __enter__(self) -> None:
        if self._file is None:
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        if self._file.exists():
            text = self._file.read_text().strip()
            if text.isdigit() and _is_tradewind(int(text)):
                raise SystemExit(f"tradewind already runs here (pid {text}); `make down` ends it")
        self._file.write_text(f"{os.getpid()}\n")

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.unlink(missing_ok=True)


def _is_tradewind(pid: int) -> bool:
    import psutil

    try:
        process = psutil.Process(pid)
        command = " ".join(process.cmdline())
        return process.status() != psutil.STATUS_ZOMBIE and "tradewind" in command and pid != os.getpid()
    except psutil.Error:
        return False
