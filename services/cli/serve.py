"""`tradewind serve`: run one target, or all of them in one process on an embedded PostgreSQL."""

import asyncio
import fcntl
import gc
import logging
import os
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer
import uvloop
from rich.console import Console

from contracts.registry import TOPICS
from libs.http.auth import issue_development_token
from libs.local import postgres
from libs.runtime import Process, Settings, WrongSettings, read_settings, settings_or_exit
from libs.telemetry import logs
from services.__main__ import GATEWAY, TARGETS, load
from services.access import SCOPES
from services.cli import installed
from services.cli.named import refusals

logger = logging.getLogger(__name__)
console = Console(highlight=False)  # for the person who starts it all; standard error has the log and nothing else


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
        logs.begin(target)
        settings = configured()
        if wrong := [*refusals(settings, _names(target)), *_unreached(settings, target)]:
            _refuse("; ".join(wrong))
        uvloop.run(_serve(settings, target))

    @app.command()
    def token(
        role: Annotated[str, typer.Option(help=", ".join(SCOPES))] = "admin",
        hours: Annotated[float, typer.Option(help="how long it is valid")] = 12,
    ) -> None:
        """Print a token of the development issuer."""
        if role not in SCOPES:
            raise typer.BadParameter(f"there is no role {role}; roles: {', '.join(SCOPES)}")
        typer.echo(issue_development_token(settings_or_exit().required_secret(), role, hours=hours))


def configured() -> Settings:
    """Ends the process, and says why, where a setting is wrong."""
    try:
        return read_settings()
    except WrongSettings as error:
        _refuse(str(error))


def _refuse(why: str) -> NoReturn:
    """What a person has to set right before it can start."""
    logger.critical("process.refused reason=%s", why)
    raise SystemExit(1)


def _names(target: str) -> list[str]:
    """The services that it runs."""
    return list(TARGETS) if target == "all" else [target] if target != GATEWAY else []


def _unreached(settings: Settings, target: str) -> list[str]:
    """What is wrong with the way to Kafka. The gateway has none."""
    if settings.broker == "kafka" and target != GATEWAY:
        try:
            settings.kafka_access()
        except WrongSettings as error:
            return error.each
    return []


@asynccontextmanager
async def running(settings: Settings, target: str = "all") -> AsyncIterator[Process]:
    """A started process of the target, with an embedded PostgreSQL under it where none is configured."""
    async with AsyncExitStack() as stack:
        dsn = settings.database_url
        if dsn is None and target != GATEWAY:
            dsn = await _embedded(settings, stack)
        names = _names(target)
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


async def _embedded(settings: Settings, stack: AsyncExitStack) -> str:
    """The DSN of the server in our data folder. It ends with the stack, also when we are told to end while it starts:
    it is a process of its own and would outlive us."""
    starting = asyncio.ensure_future(asyncio.to_thread(postgres.start, settings.data / "postgres"))
    try:
        server = await asyncio.shield(starting)
    except asyncio.CancelledError:
        await asyncio.to_thread((await starting).stop)
        raise
    stack.push_async_callback(asyncio.to_thread, server.stop)
    return server.dsn


async def _serve(settings: Settings, target: str) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().set_exception_handler(logs.of_loop)
    Process.on_signal(stop.set)  # before anything is started: Ctrl-C must end the database too
    with _claim(settings.data / "tradewind.pid" if target == "all" else None):
        _check_port(settings)
        logger.info("process.starting target=%s", target)
        if target == "all":
            console.print("tradewind: starting; the first start makes the database")
        async with AsyncExitStack() as stack:
            starting = asyncio.ensure_future(stack.enter_async_context(running(settings, target)))
            stopped = asyncio.ensure_future(stop.wait())
            await asyncio.wait((starting, stopped), return_when=asyncio.FIRST_COMPLETED)
            if starting.done() and not starting.cancelled():
                process = starting.result()
                _spare_the_collector()
                logger.info(
                    "process.ready target=%s port=%d metrics_port=%d", target, process.port, process.metrics_port
                )
                if target == "all":
                    await _welcome(settings, process)
                await stopped
            else:
                starting.cancel()
                await asyncio.wait((starting,))
            if target == "all":
                console.print("tradewind: draining")


def _spare_the_collector() -> None:
    """What is loaded by now stays for ever: to look through it for garbage stops everybody for a tenth of a second,
    under load every other second. And nearly all objects of a request die without the collector: it may come less
    often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


def _check_port(settings: Settings) -> None:
    """Before the database is started: what fails late would leave more to clean up."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # past the connections of the last run
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            where = f"{settings.host}:{settings.port}"
            _refuse(f"tradewind cannot listen on {where} ({error.strerror}); TRADEWIND_PORT chooses another port")


async def _welcome(settings: Settings, process: Process) -> None:
    base = f"http://{settings.host}:{process.port}"
    (settings.data / "port").write_text(str(process.port))  # for `tradewind verify` and the like in another shell
    token = issue_development_token(process.secret, "admin")
    console.print("tradewind: ready")
    console.print(f"  API    {base}\n  pages  {base}/console\n  docs   {base}/docs\n  health {base}/readyz")
    if settings.dev_tokens and not settings.oidc_issuer:
        console.print(f"  development token (admin, 12 h):\n{token}", soft_wrap=True)
        if settings.sample and (demo := installed("deploy.demo.sample")):
            process.background(demo.load_sample(base, token, process.secret, console))


@contextmanager
def _claim(file: Path | None) -> Iterator[None]:
    """Our pid in a locked file tells `make down` whom to end. A second start over the same data folder is refused: it
    would take over the first one's database and end it. The kernel lifts the lock however its holder ends."""
    if file is None:
        yield
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a+") as claimed:
        try:
            fcntl.flock(claimed, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            claimed.seek(0)
            pid = claimed.read().strip()
            where = file.parent.resolve()
            _refuse(f"tradewind already runs over {where} (pid {pid}); `make down` ends it")
        claimed.truncate(0)
        claimed.write(f"{os.getpid()}\n")
        claimed.flush()
        try:
            yield
        finally:
            claimed.truncate(0)  # not removed: another start may wait for this very file
