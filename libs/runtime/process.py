"""A process: some services, one broker, one HTTP port, an orderly end."""

import asyncio
import logging
import signal
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, Protocol

import orjson
import uvicorn
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from tenacity import AsyncRetrying, before_sleep_log, retry_if_exception, stop_after_delay, wait_random_exponential

from libs.db import Database
from libs.db.migrations import behind, migrate, provision, service_dsn
from libs.http.auth import AUDIENCE, Verifier
from libs.http.forwarded import Forwarded
from libs.http.middleware import Bounded
from libs.http.server import OneWrite, Server
from libs.messaging import Broker
from libs.messaging import postgres as bus
from libs.messaging.errors import passes
from libs.runtime.member import Member
from libs.runtime.service import Service
from libs.runtime.settings import Settings
from libs.telemetry import logs, metrics, traces

logger = logging.getLogger(__name__)

LOG_KEEP = timedelta(days=30)
START_SECONDS = 60.0
CUT_SECONDS = 2.0  # what is still running when the drain has taken too long is given so long to notice


class Door(Protocol):
    """The public door: an ASGI application that holds connections."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None: ...
    async def aclose(self) -> None: ...


Front = Callable[[Settings, Mapping[str, ASGIApp], Verifier], Door]


class Process:
    """Runs `services` on `settings.port`. `front` builds the public door from the running services' apps; without it
    the one service answers itself."""

    def __init__(
        self,
        settings: Settings,
        services: Sequence[Service],
        scopes: Mapping[str, frozenset[str]],
        admin_dsn: str | None,
        *,
        front: Front | None = None,
        name: str = "tradewind",
        every_topic: Sequence[str] = (),
    ) -> None:
        self.settings, self.services, self._admin_dsn, self._name = settings, services, admin_dsn, name
        self._topics = every_topic
        self.secret = settings.required_secret()
        self.verifier = Verifier(
            scopes,
            dev_secret=self.secret if settings.dev_tokens and not settings.oidc_issuer else None,
            oidc_issuer=settings.oidc_issuer,
            audience=settings.oidc_audience or AUDIENCE,
        )
        self._front = front
        self.members: list[Member] = []
        self.broker: Broker | None = None
        self._bus: Database | None = None
        self._app: ASGIApp | None = None
        self._door: Door | None = None
        self._server: Server | None = None
        self._serving: asyncio.Task[None] | None = None
        self._watch: list[asyncio.Task[None]] = []
        self.draining = False

    async def start(self) -> None:
        """Everything up and answering. `settings.port` 0 takes a free one; `port` tells which."""
        logs.configure(self.settings.log_level, console=self.settings.log_format == "console")
        traces.configure(self._name, self.settings.otlp_endpoint, self.settings.trace_ratio)
        if self.services:
            await _patiently(self._prepare_database)
            self.broker = self._make_broker()
            await self.broker.start()
            await _patiently(partial(self.broker.ensure_topics, self._topics))
            for service in self.services:
                dsn = service_dsn(self._dsn(), service.name, self.secret)
                self.members.append(
                    Member(
                        service, dsn, self.broker, self.verifier, secret=self.secret, pool_size=self.settings.pool_size
                    )
                )
        apps = {member.service.name: member.app for member in self.members}
        self._door = self._front(self.settings, apps, self.verifier) if self._front else None
        name = self._name.removeprefix("tradewind-")
        bounded = Bounded(self._door or self.members[0].app, name, self.settings.max_in_flight)
        self._app = Forwarded(bounded, self.settings.trusted_proxies)
        if self.settings.cors_origins:
            exposed = ["ETag", "Link", "Location", "Retry-After", "X-Trace-Id", "Idempotency-Replayed"]
            self._app = CORSMiddleware(
                self._app, self.settings.cors_origins, allow_methods=["*"], allow_headers=["*"], expose_headers=exposed
            )
        for member in self.members:
            await _patiently(member.start)
        self._watch = [asyncio.create_task(self._loop_lag()), asyncio.create_task(self._prune_log())]
        await self._listen()

    def background(self, work: Coroutine[Any, Any, None]) -> None:
        """Run something beside the services until it ends or they do; its failure is logged."""

        def ended(task: asyncio.Task[None]) -> None:
            if not task.cancelled() and (error := task.exception()):
                logger.error("background.failed error=%r", error, exc_info=error)

        task = asyncio.create_task(work)
        task.add_done_callback(ended)
        self._watch.append(task)

    def _dsn(self) -> str:
        if self._admin_dsn is None:
            raise ValueError("a database is needed: set TRADEWIND_DATABASE_URL")
        return self._admin_dsn

    async def _prepare_database(self) -> None:
        names = [service.name for service in self.services]
        await provision(self._dsn(), names, self.secret, {bus.SCHEMA: bus.DDL})
        for owned in await behind(self._dsn(), [service.owned for service in self.services]):
            logger.info("migrating schema=%s", owned.name)
            await migrate(self._dsn(), owned)

    def _make_broker(self) -> Broker:
        if self.settings.broker == "kafka":
            from libs.messaging.kafka import KafkaBroker

            return KafkaBroker(self.settings.kafka_bootstrap, self._name)
        dsn = service_dsn(self._dsn(), bus.SCHEMA, self.secret)
        self._bus = Database(
            dsn, bus.SCHEMA, pool_size=len(self.services) + 3, name="tradewind-bus", generic_plans=True, durable=False
        )
        return bus.PostgresBroker(self._bus)

    async def _listen(self) -> None:
        config = uvicorn.Config(
            self._root,
            host=self.settings.host,
            port=self.settings.port,
            interface="asgi3",
            proxy_headers=False,
            loop="none",
            http=OneWrite,
            ws="none",
            lifespan="off",
            access_log=False,
            log_config=None,
            server_header=False,
            timeout_keep_alive=75,
            backlog=2048,
        )
        self._server = Server(config)
        self._serving = asyncio.create_task(self._server.serve())
        while not self._server.started:
            if self._serving.done():
                self._serving.result()
                raise OSError(f"cannot listen on {self.settings.host}:{self.settings.port}")
            await asyncio.sleep(0.01)

    @property
    def port(self) -> int:
        if self._server is None:
            raise RuntimeError("not started")
        port: int = self._server.servers[0].sockets[0].getsockname()[1]
        return port

    @staticmethod
    def on_signal(callback: Callable[[], None]) -> None:
        """SIGTERM and SIGINT ask for an orderly end."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, callback)

    async def stop(self) -> None:
        """Readiness false, no new requests, finish those that run, no new events, publish, leave. After `drain_seconds`
        whatever is left is cut.

        The port is closed at once, and who balances load by health checks would send requests to it until the next
        check. For those there is `drain_grace_seconds`: so long /readyz says 503 while everything is answered still.
        """
        logger.info("process.draining name=%s", self._name)
        self.draining = True
        try:
            async with asyncio.timeout(self.settings.drain_seconds):
                if self._server and self._serving:
                    await asyncio.sleep(self.settings.drain_grace_seconds)
                    self._server.should_exit = True
                    await self._serving
                await asyncio.gather(*(member.drain() for member in self.members))
        except TimeoutError:
            logger.warning("process.drain_timeout name=%s", self._name)
            await self._cut()
        for task in self._watch:
            task.cancel()
        try:
            async with asyncio.timeout(CUT_SECONDS):  # a pool waits for whoever has a connection
                if self._door:
                    await self._door.aclose()
                await asyncio.gather(*(member.close() for member in self.members))
                if self.broker:
                    await self.broker.stop()
                if self._bus:
                    await self._bus.close()
        except TimeoutError:
            logger.warning("process.close_timeout name=%s", self._name)
        logger.info("process.stopped name=%s", self._name)

    async def _cut(self) -> None:
        """End the requests that still run: their transactions roll back, and their clients see a lost connection."""
        running = list(self._server.server_state.tasks) if self._server else []
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running, timeout=CUT_SECONDS)

    async def _root(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] in ("/livez", "/readyz", "/metrics"):
            await (await self._probe(scope["path"]))(scope, receive, send)
        elif self._app is not None:
            await self._app(scope, receive, send)

    async def _probe(self, path: str) -> Response:
        if path == "/metrics":
            return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
        if path == "/livez":
            return Response(b'{"status":"alive"}', media_type="application/json")
        troubles = ["draining"] if self.draining else []
        for found in await asyncio.gather(*(member.troubles() for member in self.members)):
            troubles += found
        body = orjson.dumps({"status": "not_ready" if troubles else "ready", "troubles": troubles})
        return Response(body, 503 if troubles else 200, media_type="application/json")

    async def _loop_lag(self) -> None:
        while True:
            started = time.perf_counter()
            await asyncio.sleep(0.5)
            metrics.LOOP_LAG.set(max(0.0, time.perf_counter() - started - 0.5))

    async def _prune_log(self) -> None:
        while isinstance(self.broker, bus.PostgresBroker):
            await asyncio.sleep(3600)
            try:
                while await self.broker.prune(LOG_KEEP):
                    pass
            except Exception as error:
                logger.warning("bus.prune_failed error=%r", error)


async def _patiently(work: Callable[[], Awaitable[None]]) -> None:
    """Do what can be done again, until a database or a broker that is away is back. Who ends instead is started anew
    by something that waits longer each time, and is still down when they have been back for minutes."""
    async for attempt in AsyncRetrying(
        retry=retry_if_exception(passes),
        wait=wait_random_exponential(multiplier=0.2, max=3),
        stop=stop_after_delay(START_SECONDS),
        before_sleep=before_sleep_log(logger, logging.WARNING),
        reraise=True,
    ):
        with attempt:
            await work()
