"""One service running in a process: its API, relay, consumer and jobs around its own database pools."""

import asyncio
import logging
import time
from collections.abc import Coroutine, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from prometheus_client import Gauge
from starlette.types import ASGIApp

from libs import failpoints
from libs.db import Database
from libs.db.migrations import newer, too_old
from libs.http import create_app
from libs.http.auth import Verifier
from libs.keyring import Keyring
from libs.messaging import Broker, Consumer, EventType, Relay
from libs.messaging.broker import by_topic
from libs.messaging.journal import Recorder
from libs.runtime import apart, audit, leases, pruning, verify
from libs.runtime.ops import router_of
from libs.runtime.runs import Run
from libs.runtime.service import Job, Service
from libs.secrets import Sealed, Vault, keys_of, reseal
from libs.tasks import is_being_cancelled
from libs.telemetry import metrics, traces
from libs.telemetry.errors import describe

if TYPE_CHECKING:
    from libs.http.peers import Peers
    from libs.work import Worker

logger = logging.getLogger(__name__)

OBSERVE_SECONDS = 2.0
OBSERVED = """
select (select count(*) from (select 1 from outbox limit 100000) o) as rows,
       coalesce(extract(epoch from now() - (select time from outbox order by id limit 1)), 0) as age,
       (select count(*) from parked_event where status = 'parked') as parked,
       (select sum(numbackends) from pg_stat_database) as connections,
       current_setting('max_connections')::int as most
"""
OF_DATABASE = (
    metrics.OUTBOX_ROWS, metrics.OUTBOX_AGE, metrics.PARKED_ROWS, metrics.SERVER_CONNECTIONS,
    metrics.SERVER_CONNECTIONS_MOST, metrics.TASKS, metrics.TASK_AGE,
)  # fmt: skip
OF_CONSUMER = (metrics.CONSUMER_LAG, metrics.PARTITION_LAG, metrics.PARTITION_POSITION)


class Member:
    def __init__(
        self,
        service: Service,
        dsn: str,
        broker: Broker,
        verifier: Verifier,
        *,
        secrets: Keyring | str,
        pool_size: int,
        tokens: Keyring | None = None,
        secrets_keys: str | None = None,
        outgoing_networks: str = "",
        peers: "Peers | None" = None,
        keep_days: Mapping[str, int | None] | None = None,
    ) -> None:
        self.service = service
        self._pruning = pruning.job_of(service, keep_days or {})
        secrets = Keyring.of(secrets)
        self._vault = Vault(keys_of(secrets_keys, secrets.text))
        session = audit.session_of(self._vault)
        self.database = Database(
            dsn, service.name, pool_size=pool_size, name=f"tradewind-{service.name}", settings=session
        )
        self.background = Database(
            dsn, service.name, pool_size=4, name=f"tradewind-{service.name}-background", generic_plans=True,
            settings=session,
        )  # fmt: skip
        self.relay = Relay(service.name, self.background, broker)
        self.database.info["wake_relay"] = self.background.info["wake_relay"] = self.relay.wake
        self._dsn, self._secrets, self._secrets_keys = dsn, secrets, secrets_keys
        self.database.info["vault"] = self.background.info["vault"] = self._vault
        self.worker = self._worker(outgoing_networks, peers) if service.tasks else None
        self.consumer = self._consumer(broker)
        self.runs: list[Run] = []  # of each job, once it has started
        told, routers = service.manifest, [*service.routers, audit.router, router_of(service, self.runs)]
        self.app: ASGIApp = create_app(
            service.name, told.title, routers, self.database, verifier, secrets, told.large_bodies, tokens
        )
        self._tasks: list[asyncio.Task[None]] = []
        self._consumer_task: asyncio.Task[None] | None = None
        self._relay_task: asyncio.Task[None] | None = None
        self._work_task: asyncio.Task[None] | None = None
        self._leases: list[leases.Lease] = []

    def _consumer(self, broker: Broker) -> Consumer | None:
        service, linger = self.service, self.service.linger_seconds
        if service.journal:
            return Recorder(service.name, self.background, broker, service.journal, linger_seconds=linger)
        if service.handlers:
            return Consumer(
                service.name, self.background, broker, service.handlers, again=service.again, linger_seconds=linger
            )
        return None

    def _worker(self, outgoing_networks: str, peers: "Peers | None") -> "Worker":
        from libs.http.client import Client
        from libs.http.guard import networks_of
        from libs.work import Worker

        client = Client(allowed=networks_of(outgoing_networks), peers=peers, usual=self.service.calls)
        worker = Worker(self.service.name, self.background, self.service.tasks, self._vault, client)
        self.database.info["wake_work"] = self.background.info["wake_work"] = worker.wake
        return worker

    def replace_keys(self, secrets_keys: str | None) -> None:
        """The keys of encrypted columns, as the settings have them. Digests of the audit keep theirs until a start."""
        self._secrets_keys = secrets_keys
        self._vault.replace(keys_of(secrets_keys, self._secrets.text))

    def log_in_by(self, dsn: str) -> None:
        self._dsn = dsn
        self.database.log_in_by(dsn)
        self.background.log_in_by(dsn)

    async def start(self) -> None:
        """All but the events: those need the broker."""
        for history, version in await newer(self.database, self.service.owned):
            logger.warning("schema.newer service=%s history=%s version=%s", self.service.name, history.package, version)
        await self.relay.prepare()
        await pruning.begin(self.background, self.service)
        self._spawn(self._observe())
        jobs = [*self.service.jobs, *verify.jobs_of(self.service), self._pruning]
        if self._sealed():
            jobs.append(Job("reseal", 3600.0, self._reseal))
        metrics.begin(self.service.name, [event.TYPE for event in self._heard], [job.name for job in jobs])
        metrics.begin_workers(self.service.name, [job.name for job in jobs if job.where == "worker"])
        self.runs[:] = [Run(self.service.name, job) for job in jobs]
        for run in self.runs:
            self._spawn(self._run_job(run))
        if self.worker:
            self._work_task = self._spawn(self.worker.run())
        if consumer := self.consumer:
            metrics.CONSUMER_RUNNING.labels(self.service.name).set_function(lambda: consumer.healthy)

    @property
    def _heard(self) -> Iterable[type[EventType]]:
        return self.service.journal.events if self.service.journal else self.service.handlers

    def start_events(self) -> None:
        self._relay_task = self._spawn(self.relay.run())
        if self.consumer:
            self._consumer_task = asyncio.create_task(self.consumer.run(), name=f"{self.service.name}.consumer")
            self._consumer_task.add_done_callback(self._consumer_ended)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work, name=f"{self.service.name}.background")
        self._tasks.append(task)
        return task

    def _consumer_ended(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (error := task.exception()):
            logger.critical("consumer.stopped service=%s error=%r", self.service.name, error)

    async def drain(self) -> None:
        """Stop taking events and tasks, finish what runs, send what is in the outbox."""
        if self.worker:
            self.worker.stop()
        if self.consumer and self._consumer_task:
            self.consumer.stop()
            if failpoints.armed:
                await failpoints.reached("drain.consumer")
            await asyncio.wait([self._consumer_task])
        if self._work_task:
            await asyncio.wait([self._work_task])
        self.relay.stop()
        if self._relay_task:
            await asyncio.wait([self._relay_task])
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.gather(*(lease.release() for lease in self._leases), return_exceptions=True)
        try:
            if failpoints.armed:
                await failpoints.reached("drain.publish")
            while await self.relay.publish_batch():
                pass
        except Exception as error:  # it stays in the outbox: the next start sends it
            logger.warning("drain.outbox_left service=%s error=%r", self.service.name, error)

    async def close(self) -> None:
        for task in [*self._tasks, *([self._consumer_task] if self._consumer_task else [])]:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self.worker:
            await self.worker.aclose()
        await self.database.close()
        await self.background.close()

    async def troubles(self) -> list[str]:
        """Why this member cannot answer requests; empty when it can."""
        try:
            async with asyncio.timeout(2):
                old = await too_old(self.database, self.service.owned)
        except Exception as error:
            return [f"{self.service.name}: database: {type(error).__name__}"]
        return [f"{self.service.name}: the schema is too old for {history.package}" for history in old]

    async def _observe(self) -> None:
        name = self.service.name
        while True:
            for run in self.runs:
                run.observe()
            metrics.POOL_IN_USE.labels(name).set(self.database.pool_in_use())
            metrics.POOL_SIZE.labels(name).set(self.database.pool_size)
            metrics.POOL_WAITING.labels(name).set(self.database.pool_waiting())
            metrics.DATABASE_UP.labels(name).set(await self._observed(self._observe_database(), *OF_DATABASE))
            if self.consumer:
                await self._observed(self._observe_consumer(self.consumer), *OF_CONSUMER)
            await asyncio.sleep(OBSERVE_SECONDS)

    async def _observed(self, look: Coroutine[Any, Any, None], *gauges: Gauge) -> bool:
        """Whether it could be done; otherwise nobody knows what these gauges say."""
        try:
            await look
        except (Exception, asyncio.CancelledError) as error:
            if is_being_cancelled():
                raise
            logger.debug("observe.failed service=%s error=%r", self.service.name, error)
            metrics.forget(self.service.name, *gauges)
            return False
        return True

    async def _observe_database(self) -> None:
        name = self.service.name
        row = await self.background.fetchrow(OBSERVED)
        metrics.OUTBOX_ROWS.labels(name).set(row["rows"])
        metrics.OUTBOX_AGE.labels(name).set(float(row["age"]))
        metrics.PARKED_ROWS.labels(name).set(row["parked"])
        metrics.SERVER_CONNECTIONS.labels(name).set(row["connections"])
        metrics.SERVER_CONNECTIONS_MOST.labels(name).set(row["most"])
        if self.worker:
            await self.worker.observe()

    async def _observe_consumer(self, consumer: Consumer) -> None:
        name, places = self.service.name, await consumer.places()
        metrics.forget(name, *OF_CONSUMER)  # also what another member reads by now
        for topic, behind in by_topic(places).items():
            metrics.CONSUMER_LAG.labels(name, topic).set(behind)
        for place in places:
            if place.mine:
                metrics.PARTITION_LAG.labels(name, place.topic, place.partition).set(place.behind)
                metrics.PARTITION_POSITION.labels(name, place.topic, place.partition).set(place.position)

    async def _run_job(self, run: Run) -> None:
        """Every `every_seconds`, unless another member does."""
        name, job, took = self.service.name, run.job, 0.0
        lease = leases.Lease(self.background, job.name, leases.LEASE_SECONDS)
        self._leases.append(lease)
        while True:
            rest = max(job.every_seconds, job.rest * took)
            metrics.JOB_EVERY.labels(name, job.name).set(rest)
            await asyncio.sleep(rest)
            started = time.perf_counter()
            try:
                if await leases.run(lease, lambda database: self._work(run, lease, database), self.database):
                    took, run.error = time.perf_counter() - started, None
                    metrics.JOB_SECONDS.labels(name, job.name).observe(took)
                    metrics.JOB_DONE.labels(name, job.name).set(time.time())
                elif job.elsewhere:
                    job.elsewhere()
            except (Exception, asyncio.CancelledError) as error:
                if is_being_cancelled():
                    raise
                run.error = describe(error)
                metrics.JOB_ERRORS.labels(name, job.name).inc()
                logger.warning("job.failed service=%s job=%s error=%r", name, job.name, error)

    async def _work(self, run: Run, lease: leases.Lease, database: Database) -> None:
        # Without the lease's fence, which is three statements more, each second of a member's life.
        if run.job.wanted and not await run.job.wanted(self.background):
            return
        with run.going_on():
            if run.job.where == "here":
                await run.job.run(database)
            else:
                await self._work_apart(run, lease.fence)

    async def _work_apart(self, run: Run, fence: int | None) -> None:
        service, job = self.service.name, run.job
        with traces.span(f"{service}.{job.name}"):
            order = apart.Order(
                service, job.name, job.address, self._dsn, fence, job.memory_mb,
                self._secrets.text, self._secrets_keys, traces.current_traceparent(),
            )  # fmt: skip
            logger.info("worker.starting service=%s job=%s", service, job.name)
            await apart.run(job, order, run.begun)

    def _sealed(self) -> list[Sealed]:
        found = list(self.service.sealed)
        if self.service.tasks:
            from libs.work import SEALED

            found.append(SEALED)
        return found

    async def _reseal(self, database: Database) -> None:
        left = [await reseal(database, self._vault, column) for column in self._sealed()]
        if any(left):
            logger.error("secrets.unsealable service=%s values=%s", self.service.name, left)
        else:
            logger.info("secrets.resealed service=%s", self.service.name)
