"""Who does a service's tasks: claims what is due, asks outside of any transaction, records in one."""

import asyncio
import logging
import random
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from typing import Any
from uuid import UUID

import orjson
from opentelemetry.trace import SpanKind
from tenacity import AsyncRetrying, retry_if_exception, wait_random_exponential

from libs import failpoints
from libs.clock import new_id
from libs.db import Database, is_transient
from libs.http.client import Client
from libs.http.outcomes import Forbidden, NotSent
from libs.secrets import Unsealable, Vault
from libs.tasks import is_being_cancelled, on_behalf_of
from libs.telemetry import metrics, traces
from libs.telemetry.errors import describe
from libs.work import store
from libs.work.outcome import Outcome, away, failed, refused, unknown
from libs.work.store import LEASE, Busy, Lost, Room
from libs.work.tables import SEALED
from libs.work.task import Ask, Claimed, Task

logger = logging.getLogger(__name__)

POLL_SECONDS = 1.0
AWAY_SECONDS = 15.0
LONGEST_AFTER = 86_400.0
LEAVE_SECONDS = 8.0  # an orderly end waits so long for answers; then they are unknown
SHORTEST_MASKED = 3


class Worker:
    """One member's worker. Several share the tasks; each task is one worker's at a time."""

    def __init__(
        self, service: str, database: Database, tasks: Mapping[str, Task], vault: Vault, client: Client
    ) -> None:
        self._service, self._database, self._tasks = service, database, tasks
        self._vault, self._client = vault, client
        self._running: dict[asyncio.Task[None], tuple[Claimed, UUID]] = {}
        self._wake, self._stopping = asyncio.Event(), asyncio.Event()
        self._served: dict[str, str] = {}  # by kind, the lane that was served last
        self._resting: dict[tuple[str, str], float] = {}  # lanes that are away, and until when they are left alone

    def wake(self) -> None:
        self._wake.set()

    def stop(self) -> None:
        """Claim no more. `run` ends when what runs has been answered."""
        self._stopping.set()
        self._wake.set()

    async def run(self) -> None:
        """Until stopped. Whatever happens is waited out."""
        beating = asyncio.create_task(self._beat(), name=f"{self._service}.work.beat")
        woken = False
        try:
            while not self._stopping.is_set():
                self._wake.clear()
                try:
                    await self._claim(sparing=woken)
                except (Exception, asyncio.CancelledError) as error:
                    if is_being_cancelled():
                        raise
                    logger.warning("work.failed service=%s error=%r", self._service, error)
                woken = await self._rest()
            await self._leave(LEAVE_SECONDS)
        finally:
            beating.cancel()
            await self._leave(0)

    async def _rest(self) -> bool:
        """Whether something happened meanwhile."""
        with suppress(TimeoutError):
            async with asyncio.timeout(POLL_SECONDS):
                await self._wake.wait()
        return self._wake.is_set()

    async def _leave(self, seconds: float) -> None:
        """Those that have not been answered by then are unknown: whoever goes on looks them up."""
        if self._running:
            await asyncio.wait(self._running, timeout=seconds)
        left = list(self._running)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    # -- taking

    async def _claim(self, *, sparing: bool) -> None:
        """`sparing`: not for every task that ends. A claim looks at every lane, so it takes several at a time."""
        running = Counter(claimed.kind for claimed, _ in self._running.values())
        room = [
            Room(kind, task.beside - running[kind], task.in_lane or task.beside, self._served.get(kind, ""))
            for kind, task in self._tasks.items()
            if task.beside - running[kind] >= max(1, task.beside // 4 if sparing else 1)
        ]
        if not room:
            return
        holder, asked = new_id(), time.monotonic()
        rows = await store.claim(self._database, holder, room, self._busy())
        for each in room:
            self._serve(each.kind, {row["lane"] for row in rows if row["kind"] == each.kind})
        for row in rows:
            until = asked + LEASE.total_seconds()
            self._begin(row, holder, until)

    def _serve(self, kind: str, lanes: set[str]) -> None:
        """Remembers which of them came last: round and round, from the one that was last before."""
        if lanes:
            again = {lane for lane in lanes if lane <= self._served.get(kind, "")}
            self._served[kind] = max(again or lanes)

    def _busy(self) -> list[Busy]:
        """The lanes of which tasks run here, and those that rest: of these none is taken."""
        moment = time.monotonic()
        self._resting = {place: until for place, until in self._resting.items() if until > moment}
        lanes = Counter((claimed.kind, claimed.lane) for claimed, _ in self._running.values() if claimed.lane)
        for kind, lane in self._resting:
            lanes[kind, lane] = self._tasks[kind].beside
        return [Busy(kind, lane, tasks) for (kind, lane), tasks in lanes.items()]

    def _begin(self, row: Any, holder: UUID, until: float) -> None:
        sealed = row["personal"]
        metrics.TASK_WAIT.labels(self._service, row["kind"]).observe(row["waited"])
        claimed = Claimed(**{name: value for name, value in row.items() if name not in ("personal", "waited")})
        task = asyncio.create_task(self._work(claimed, sealed, holder, until), name=f"{self._service}.work")
        self._running[task] = (claimed, holder)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        del self._running[task]
        self.wake()  # there is room, and perhaps a next one of its key

    async def _beat(self) -> None:
        """Keep what runs. Whoever has lost his task is told to stop."""
        while True:
            await asyncio.sleep(LEASE.total_seconds() / 3)
            held = {claimed.id: (task, holder) for task, (claimed, holder) in self._running.items()}
            if not held:
                continue
            try:
                kept = await store.beat(self._database, [(i, holder) for i, (_, holder) in held.items()])
            except (Exception, asyncio.CancelledError) as error:
                if is_being_cancelled():
                    raise
                logger.warning("work.beat_failed service=%s error=%r", self._service, error)
                continue
            for lost in held.keys() - kept:
                held[lost][0].cancel()

    # -- doing

    async def _work(self, claimed: Claimed, sealed: bytes | None, holder: UUID, until: float) -> None:
        task, began = self._tasks[claimed.kind], time.perf_counter()
        try:
            if failpoints.armed:
                await failpoints.reached("work.claimed")
            with (
                on_behalf_of(claimed.principal),
                traces.span(
                    f"task {claimed.kind}",
                    SpanKind.CONSUMER,
                    claimed.traceparent,
                    {"tradewind.service": self._service},
                ),
            ):
                outcome, doubt, claimed = await self._outcome(task, claimed, sealed, until)
                await self._conclude(task, claimed, holder, outcome, doubt)
            metrics.TASK_ATTEMPTS.labels(self._service, claimed.kind, outcome.status).inc()
            metrics.TASK_SECONDS.labels(self._service, claimed.kind).observe(time.perf_counter() - began)
        except Lost:
            logger.warning("work.lost service=%s kind=%s id=%d", self._service, claimed.kind, claimed.id)
        except asyncio.CancelledError:
            await asyncio.shield(
                self._put_off_unanswered(claimed, holder, "the process ended before there was an answer")
            )
            raise
        except Exception as error:
            said = _masked(describe(error), claimed.personal)
            logger.error("work.broke_off service=%s id=%d error=%s", self._service, claimed.id, said)
            await self._put_off_unanswered(claimed, holder, said)

    async def _put_off_unanswered(self, claimed: Claimed, holder: UUID, why: str) -> None:
        """Nobody knows how far it came. When this fails too, its lease passes."""
        seconds = rest(self._tasks[claimed.kind], claimed.attempt)
        with suppress(Exception):
            await store.put_off(self._database, claimed.id, holder, doubt=True, seconds=seconds, counts=True, error=why)

    async def _outcome(
        self, task: Task, claimed: Claimed, sealed: bytes | None, until: float
    ) -> tuple[Outcome, bool, Claimed]:
        """What came of the attempt, and whether it may have happened all the same."""
        if claimed.answered is not None:
            return Outcome(**claimed.answered), False, claimed
        if claimed.attempt > task.attempts:
            return unknown("the process ended each time that it was tried"), True, claimed
        if sealed:
            try:
                claimed = self._opened(claimed, sealed)
            except Unsealable as error:
                return failed(f"its personal data cannot be read: {error}"), claimed.doubt, claimed
        if claimed.doubt and task.look_up:
            found = await self._asked(task.look_up, task, claimed)
            if found.status != "absent":
                return found, found.status not in ("done", "refused"), claimed
        if task.read:
            claimed = replace(claimed, found=await task.read(self._database, claimed))
        if time.monotonic() > until:  # we were stopped for a while: somebody else may be asking
            raise Lost
        outcome = await self._asked(task.run, task, claimed)
        return outcome, outcome.status == "unknown", claimed

    def _opened(self, claimed: Claimed, sealed: bytes) -> Claimed:
        personal = SEALED.open(self._vault, sealed, kind=claimed.kind, reference=claimed.reference)
        return replace(claimed, personal=orjson.loads(personal))

    async def _asked(self, ask: Ask, task: Task, claimed: Claimed) -> Outcome:
        try:
            async with asyncio.timeout(task.seconds):
                return await ask(self._client, claimed)
        except Forbidden as error:
            return refused(str(error))
        except NotSent as error:
            return away(str(error), error.after)
        except TimeoutError:
            return unknown(f"no answer within {task.seconds:g} s")
        except Exception as error:  # before or after it was sent: nobody knows
            logger.warning("work.raised service=%s id=%d error=%s", self._service, claimed.id, describe(error))
            return unknown(describe(error))

    # -- recording

    async def _conclude(self, task: Task, claimed: Claimed, holder: UUID, outcome: Outcome, doubt: bool) -> None:
        final = outcome.status in ("done", "refused")
        if not final and (outcome.status == "away" or claimed.attempt < task.attempts):
            await self._put_off(task, claimed, holder, outcome, doubt)
            return
        state = "done" if outcome.status == "done" else "dead"
        if failpoints.armed:
            await failpoints.reached("work.answered")
        try:
            await self._patiently(self._recorded, task, claimed, holder, outcome, state, doubt)
        except Lost:
            raise
        except Exception as error:
            state = "dead"
            said = _masked(f"it was answered, and cannot be recorded: {describe(error)}", claimed.personal)
            logger.exception("work.unrecorded service=%s id=%d", self._service, claimed.id)
            await self._patiently(store.unrecorded, self._database, claimed.id, holder, _kept(outcome), said)
        if state == "dead":
            logger.error(
                "work.dead service=%s kind=%s key=%s id=%d", self._service, claimed.kind, claimed.key, claimed.id
            )
        if failpoints.armed:
            await failpoints.reached("work.ended")

    async def _recorded(
        self, task: Task, claimed: Claimed, holder: UUID, outcome: Outcome, state: str, doubt: bool
    ) -> None:
        error = _masked(outcome.detail, claimed.personal) or None
        async with self._database.transaction() as tx:
            await store.end(tx, claimed.id, holder, state=state, doubt=doubt, result=outcome.result, error=error)
            await task.record(tx, claimed, outcome)
            if failpoints.armed:
                await failpoints.reached("work.recorded")

    async def _put_off(self, task: Task, claimed: Claimed, holder: UUID, outcome: Outcome, doubt: bool) -> None:
        counts = outcome.status != "away"
        seconds = rest(task, claimed.attempt) if counts else AWAY_SECONDS * random.uniform(0.5, 1)  # noqa: S311
        seconds = max(seconds, min(outcome.after or 0.0, LONGEST_AFTER))
        if outcome.status == "away" and claimed.lane:
            self._resting[claimed.kind, claimed.lane] = time.monotonic() + seconds
        await self._patiently(self._put_off_noted, task, claimed, holder, outcome, doubt, seconds, counts)

    async def _put_off_noted(
        self, task: Task, claimed: Claimed, holder: UUID, outcome: Outcome, doubt: bool, seconds: float, counts: bool
    ) -> None:
        error = _masked(outcome.detail, claimed.personal)
        async with self._database.transaction() as tx:
            await store.put_off(tx, claimed.id, holder, doubt=doubt, seconds=seconds, counts=counts, error=error)
            if task.tried:
                await task.tried(tx, claimed, outcome)

    async def _patiently(self, write: Any, *args: Any, **options: Any) -> None:
        """What the other side has answered must not be lost because the database is away for a moment: until it is
        written, or the task is somebody else's."""
        async for attempt in AsyncRetrying(
            retry=retry_if_exception(is_transient), wait=wait_random_exponential(multiplier=0.05, max=2), reraise=True
        ):
            with attempt:
                await write(*args, **options)

    async def aclose(self) -> None:
        """After `run` has ended."""
        await self._client.aclose()

    async def observe(self) -> None:
        """Set the gauges of what is open."""
        found = {(row["kind"], row["state"]): row for row in await store.depth(self._database)}
        for kind in self._tasks:
            for state in ("queued", "running", "unknown", "dead"):
                tasks = found[kind, state]["tasks"] if (kind, state) in found else 0
                metrics.TASKS.labels(self._service, kind, state).set(tasks)
            ages = [row["age"] for (k, state), row in found.items() if k == kind and state != "dead"]
            metrics.TASK_AGE.labels(self._service, kind).set(max(ages, default=0))


def rest(task: Task, attempt: int) -> float:
    """Seconds before the next attempt: 1, 2, 4 …, and of these a random part, so that many do not come together."""
    return min(task.longest_rest, 2.0 ** min(attempt - 1, 30)) * random.uniform(0.5, 1)  # noqa: S311


def _kept(outcome: Outcome) -> dict[str, Any] | None:
    """An outcome until it can be recorded. One with personal data is not kept."""
    found = asdict(outcome)
    return None if found.pop("personal") else found


def _masked(text: str, personal: Any) -> str:
    """The other side may quote what it was sent."""
    if isinstance(personal, Mapping | list):
        for each in personal.values() if isinstance(personal, Mapping) else personal:
            text = _masked(text, each)
    elif personal is not None and len(str(personal)) >= SHORTEST_MASKED:
        text = text.replace(str(personal), "…")
    return text[:4000].replace("\x00", "")
