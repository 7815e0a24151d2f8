"""A process: some services, one broker, one HTTP port, an orderly end."""

import asyncio
import logging
import signal
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from libs.db import Database
from libs.db.migrations import service_dsns
from libs.http.auth import AUDIENCE, Verifier
from libs.http.cors import Cors
from libs.http.forwarded import Forwarded
from libs.http.middleware import Bounded
from libs.http.problems import Problem
from libs.http.server import Server, Strictly
from libs.messaging import Broker
from libs.messaging import postgres as bus
from libs.messaging.tracing import carried_by
from libs.runtime import certificates
from libs.runtime.member import Member
from libs.runtime.preparing import patiently, prepare
from libs.runtime.probes import HEALTH, METRICS, Probes, is_local
from libs.runtime.service import Service
from libs.runtime.settings import Settings
from libs.tasks import is_being_cancelled
from libs.telemetry import logs, metrics, traces

if TYPE_CHECKING:
    from libs.http.peers import Peers

logger = logging.getLogger(__name__)

LOG_KEEP = timedelta(days=30)
CERTIFICATE_SECONDS = 600.0
BROKER_SECONDS = 5.0  # the longest rest between two looks for a broker that is away
SCHEMA_SECONDS = 1.0  # between two looks for a schema that is to be migrated
REREAD_SECONDS = 5.0  # between two looks at the folder of secrets
REPLACEABLE = ("secret", "tokens_secret", "secrets_keys", "database_url")
CUT_SECONDS = 2.0  # what is still running when the drain has taken too long is given so long to notice


class Entrance(Protocol):
    """The public door: an ASGI application that holds connections."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None: ...
    async def aclose(self) -> None: ...


Front = Callable[[Settings, Mapping[str, ASGIApp], Verifier], Entrance]


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
        self.verifier = Verifier(
            scopes,
            dev_secret=settings.secrets if settings.issues_development_tokens else None,
            oidc_issuer=settings.oidc_issuer,
            audience=settings.oidc_audience or AUDIENCE,
            roles=settings.oidc_roles or "roles",
            inside_secret=settings.tokens,
        )
        self._front = front
        self._secrets: list[str] = []  # all that there were, the latest first
        self.members: list[Member] = []
        self._apps: dict[str, ASGIApp] = {}
        self.broker: Broker | None = None
        self._bus: Database | None = None
        self._app: ASGIApp | None = None
        self._door: Entrance | None = None
        self._bounded: Bounded | None = None
        self._probes = Probes(self._troubles)
        self._public: _Listener | None = None
        self._private: _Listener | None = None
        self._connecting: asyncio.Task[None] | None = None
        self._watch: list[asyncio.Task[None]] = []
        self.draining = False

    async def start(self) -> None:
        """Everything up and answering. `settings.port` 0 takes a free one; `port` tells which. It is open first: who
        asks meanwhile hears that we start. Events come last, and are not waited for: their broker may be away."""
        label = self._name.removeprefix("tradewind-")
        logs.configure(self.settings.log_level, console=self.settings.log_format == "console", service=label)
        traces.configure(self._name, self.settings.otlp_endpoint, self.settings.trace_ratio)
        await self._listen()
        if self.services:
            if not self.settings.database_prepared:
                await patiently(self._prepare_database)
            self.broker = self._make_broker()
            await self.broker.start()
            self.members = [self._member(service, self.broker) for service in self.services]
            self._apps.update({member.service.name: member.app for member in self.members})
        app = self._build(label)
        if self.settings.database_prepared:
            await self._await_database()
        for member in self.members:
            await patiently(member.start)
        for each in {label, *self._apps, *(["gateway"] if self._front else [])}:
            metrics.started(each)
        self._watch = [asyncio.create_task(work) for work in (self._loop_lag(), self._prune_log())]
        if self.broker:
            self._watch.append(asyncio.create_task(self._watch_broker(label, self.broker)))
            self._watch.append(asyncio.create_task(self._watch_certificates(label)))
        if self.settings.secrets_dir:
            self._watch.append(asyncio.create_task(self._reread()))
        self._app = app
        self._connecting = asyncio.create_task(self._connect())

    def _member(self, service: Service, broker: Broker) -> Member:
        return Member(
            service, self._dsn_of(service.name), broker, self.verifier, secrets=self.settings.secrets,
            pool_size=self.settings.pool_size,
            tokens=self.settings.tokens,
            secrets_keys=self.settings.secrets_keys,
            outgoing_networks=self.settings.outgoing_networks,
            peers=self._peers(service),
            keep_days={"audit_entry": self.settings.audit_days, **(self.settings.keep_days or {})},
        )  # fmt: skip

    def _peers(self, service: Service) -> "Peers | None":
        """How it asks the services that its manifest names: those of this process here, others where they are."""
        if not service.manifest.asks:
            return None
        from libs.http.peers import Peers

        urls = {name: self.settings.url_of(name) for name in service.manifest.asks}
        return Peers(service.name, self.settings.tokens, urls, self._apps)

    def _build(self, label: str) -> ASGIApp:
        self._door = self._front(self.settings, self._apps, self.verifier) if self._front else None
        inner = self._door or self.members[0].app
        self._bounded = Bounded(inner, label, self.settings.max_in_flight, self.settings.max_waiting)
        return Forwarded(self._bounded, self.settings.trusted_proxies)

    async def _connect(self) -> None:
        """The members publish and consume as soon as the broker is there, however long that takes."""
        delay = 0.2
        while self.broker:
            try:
                await self.broker.ensure_topics(self._topics)
                break
            except (Exception, asyncio.CancelledError) as error:
                if is_being_cancelled():
                    raise
                logger.warning("broker.away error=%r retry_in=%.1f", error, delay)
                await asyncio.sleep(delay)
                delay = min(delay * 2, BROKER_SECONDS)
        for member in self.members:
            member.start_events()

    def background(self, work: Coroutine[Any, Any, None]) -> None:
        """Run something beside the services until it ends or they do; its failure is logged."""

        def ended(task: asyncio.Task[None]) -> None:
            if not task.cancelled() and (error := task.exception()):
                logger.error("background.failed error=%r", error, exc_info=error)

        task = asyncio.create_task(work)
        task.add_done_callback(ended)
        self._watch.append(task)

    async def _reread(self) -> None:
        """Take what has changed in the folder of secrets. What cannot be read, or is there no more, leaves all as it
        is: without its secret a process would make up another one."""
        known = self.settings
        while True:
            await asyncio.sleep(REREAD_SECONDS)
            try:
                found = type(known)()
                if lost := [name for name in REPLACEABLE if getattr(known, name) and not getattr(found, name)]:
                    logger.warning("secrets.missing names=%s", ",".join(lost))
                    continue
                names = [name for name in REPLACEABLE if getattr(found, name) != getattr(known, name)]
                if names:
                    self._replace(found)
                    logger.info("secrets.replaced names=%s", ",".join(names))
            except Exception as error:
                logger.warning("secrets.unreadable error=%s", type(error).__name__)
                continue
            known = found

    def _replace(self, found: Settings) -> None:
        self.settings.secrets.replace(found.secrets.text)
        self.settings.tokens.replace(found.tokens.text)
        for member in self.members:
            member.replace_keys(found.secrets_keys)
            if not self.settings.database_prepared:
                member.log_in_by(self._dsn_of(member.service.name))
            elif found.database_url:
                member.log_in_by(found.database_url)
        if self._bus:
            self._bus.log_in_by(self._dsn_of(bus.SCHEMA))

    @property
    def secret(self) -> str:
        return self.settings.required_secret()

    def _dsn(self) -> str:
        if self._admin_dsn is None:
            raise ValueError("a database is needed: set TRADEWIND_DATABASE_URL")
        return self._admin_dsn

    def _dsn_of(self, name: str) -> str:
        """As the role of a service, or of the bus, logs in. A secret that was replaced may still be the one that its
        password follows from: a start with the new one changes that."""
        if self.settings.database_prepared:
            return self._dsn()
        self._secrets = list(dict.fromkeys([*self.settings.secrets, *self._secrets]))
        return service_dsns(self._dsn(), name, self._secrets)

    async def _prepare_database(self) -> None:
        await prepare(self._dsn(), [service.owned for service in self.services], self.secret)

    async def _await_database(self) -> None:
        """Until `tradewind migrate` has brought the schemas to what this code needs. Whoever ended instead would be
        started again and again, and be down for minutes after it has."""
        said = False
        while troubles := [text for member in self.members for text in await member.troubles()]:
            if not said:
                logger.warning("schema.awaited troubles=%s", "; ".join(troubles))
            said = True
            await asyncio.sleep(SCHEMA_SECONDS)

    def _make_broker(self) -> Broker:
        if self.settings.broker == "kafka":
            from libs.messaging.kafka import KafkaBroker

            carried_by("kafka")
            return KafkaBroker(self.settings.kafka_bootstrap, self._name, self.settings.kafka_access())
        self._bus = Database(
            self._dsn_of(bus.SCHEMA),
            bus.SCHEMA,
            pool_size=len(self.services) + 3,
            name="tradewind-bus",
            generic_plans=True,
            durable=False,
        )
        return bus.PostgresBroker(self._bus)

    async def _listen(self) -> None:
        if self.settings.metrics_port is not None:
            self._private = _Listener(self._probes, self.settings.host, self.settings.metrics_port)
            await self._private.open()
        # Browsers come to the gateway alone; a service that sent these headers too would send them twice.
        origins = self.settings.cors_origins if self._front else []
        root: ASGIApp = Cors(self._root, origins) if origins else self._root
        self._public = _Listener(root, self.settings.host, self.settings.port)
        await self._public.open()

    @property
    def port(self) -> int:
        return _opened(self._public).port

    @property
    def metrics_port(self) -> int:
        """Where /metrics is."""
        return _opened(self._private or self._public).port

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
                if self._public:
                    await asyncio.sleep(self.settings.drain_grace_seconds)
                    if self._bounded:
                        self._bounded.leave()
                    await self._public.close()
                if self._connecting:
                    self._connecting.cancel()
                    await asyncio.wait([self._connecting])
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
                if self._private:
                    await self._private.close()
        except TimeoutError:
            logger.warning("process.close_timeout name=%s", self._name)
        logger.info("process.stopped name=%s", self._name)

    async def _cut(self) -> None:
        """End the requests that still run: their transactions roll back, and their clients see a lost connection."""
        running = self._public.requests() if self._public else []
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running, timeout=CUT_SECONDS)

    async def _root(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        path = scope["path"]
        if path in HEALTH or (path == METRICS and self._private is None and is_local(scope)):
            await self._probes(scope, receive, send)
        elif self._app is None:
            starting = Problem(503, "starting", "the process starts; repeat the request", headers={"Retry-After": "1"})
            await starting.response()(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _troubles(self) -> list[str]:
        """Why it is not ready."""
        found = ["draining"] if self.draining else ["starting"] if self._app is None else []
        for troubles in await asyncio.gather(*(member.troubles() for member in self.members)):
            found += troubles
        return found

    async def _loop_lag(self) -> None:
        while True:
            started = time.perf_counter()
            await asyncio.sleep(0.5)
            metrics.LOOP_LAG.set(max(0.0, time.perf_counter() - started - 0.5))

    async def _watch_certificates(self, label: str) -> None:
        """They are renewed under a process that runs."""
        while True:
            files = {"kafka_ca": self.settings.kafka_ca, "kafka_client": self.settings.kafka_certificate}
            certificates.observe(label, files)
            await asyncio.sleep(CERTIFICATE_SECONDS)

    async def _watch_broker(self, label: str, broker: Broker) -> None:
        while True:
            try:
                up = await broker.answers()
            except (Exception, asyncio.CancelledError):
                if is_being_cancelled():
                    raise
                up = False
            metrics.BROKER_UP.labels(label).set(up)
            await asyncio.sleep(BROKER_SECONDS)

    async def _prune_log(self) -> None:
        while isinstance(self.broker, bus.PostgresBroker):
            await asyncio.sleep(3600)
            try:
                while await self.broker.prune(LOG_KEEP):
                    pass
            except Exception as error:
                logger.warning("bus.prune_failed error=%r", error)


class _Listener:
    """An application on a port."""

    def __init__(self, app: ASGIApp, host: str, port: int) -> None:
        self._where = f"{host}:{port}"
        config = uvicorn.Config(
            app,
            host=host,
            port=port,
            interface="asgi3",
            proxy_headers=False,
            loop="none",
            http=Strictly,
            ws="none",
            lifespan="off",
            access_log=False,
            log_config=None,
            server_header=False,
            timeout_keep_alive=75,
            backlog=2048,
        )
        self._server = Server(config)
        self._serving: asyncio.Task[None] | None = None

    async def open(self) -> None:
        self._serving = asyncio.create_task(self._server.serve())
        while not self._server.started:
            if self._serving.done():
                self._serving.result()
                raise OSError(f"cannot listen on {self._where}")
            await asyncio.sleep(0.01)

    @property
    def port(self) -> int:
        found: int = self._server.servers[0].sockets[0].getsockname()[1]
        return found

    def requests(self) -> list[asyncio.Task[None]]:
        """Those that are being answered."""
        return list(self._server.server_state.tasks)

    async def close(self) -> None:
        """When those have been answered."""
        self._server.should_exit = True
        if self._serving:
            await self._serving


def _opened(listener: _Listener | None) -> _Listener:
    if listener is None:
        raise RuntimeError("not started")
    return listener
