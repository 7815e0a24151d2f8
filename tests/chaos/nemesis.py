"""What is broken, and for how long: one table of fault kinds, a schedule drawn from a seed."""

import asyncio
import logging
import random
import signal
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import asyncpg

from libs import failpoints
from services.__main__ import GATEWAY
from tests.chaos.caller import CALLER
from tests.chaos.cluster import DRAIN_SECONDS, Cluster, Node
from tests.chaos.proxy import Mode, Proxy, Trouble

log = logging.getLogger("tradewind.chaos")

SESSION_SECONDS = 10.0  # Kafka's, see libs/messaging/kafka/subscription.py: a zombie has to sleep longer
SCALED = ("order", "inventory")


@dataclass
class Fault:
    """One fault of the schedule. `service` is whom it meets, None for all; `seconds` how long it lasts where it
    lasts; `pick` chooses among members."""

    kind: str
    service: str | None
    seconds: float
    pick: int
    found: list[str] = field(default_factory=list)  # what went wrong that must not, whatever happens

    def __str__(self) -> str:
        return f"{self.kind}({self.service or 'all'}, {self.seconds:.1f} s)"


Doing = Callable[[Cluster, Fault], Awaitable[None]]


def _member(cluster: Cluster, fault: Fault) -> Node:
    nodes = cluster.of(fault.service or "order")
    return nodes[fault.pick % len(nodes)]


async def _back(cluster: Cluster, nodes: list[Node], starts: dict[str, int]) -> None:
    """Until whoever was killed has been started again by the cluster."""
    async with asyncio.timeout(30):
        while any(node.starts == starts[node.name] for node in nodes):
            await asyncio.sleep(0.05)


async def kill(cluster: Cluster, fault: Fault) -> None:
    nodes = [_member(cluster, fault)]
    await _kill(cluster, nodes)


async def kill_service(cluster: Cluster, fault: Fault) -> None:
    await _kill(cluster, cluster.of(fault.service or "order"))


async def _kill(cluster: Cluster, nodes: list[Node]) -> None:
    starts = {node.name: node.starts for node in nodes}
    for node in nodes:
        node.signal(signal.SIGKILL)
    await _back(cluster, nodes, starts)


async def kill_at_failpoint(cluster: Cluster, fault: Fault) -> None:
    """Killed, it comes back and dies once more: at a named place, or soon if it does not get there."""
    node = _member(cluster, fault)
    places = sorted(failpoints.ALL)
    place = places[fault.pick % len(places)]
    node.arm(f"{place}=kill@{1 + fault.pick % 3}")
    cluster.history.note("armed", node=node.name, place=place)
    try:
        await _kill(cluster, [node])
        code = await node.ended(fault.seconds)
    finally:
        node.arm("")
    cluster.history.note("struck" if code is not None else "not_struck", node=node.name, place=place)
    if code is None:
        await _kill(cluster, [node])
    else:
        await _back(cluster, [node], {node.name: node.starts})


async def kill_caller(cluster: Cluster, fault: Fault) -> None:
    """A member that calls the server outside dies at a named place of its work, and another one goes on."""
    nodes = cluster.of(CALLER)
    if not nodes:
        return
    places = sorted(name for name in failpoints.ALL if name.startswith(("work.", "database.")))
    node = nodes[fault.pick % len(nodes)]
    node.arm(f"{places[fault.pick % len(places)]}=kill@{1 + fault.pick % 7}")
    try:
        await _kill(cluster, [node])
        await node.ended(fault.seconds)
    finally:
        node.arm("")
    await _kill(cluster, nodes)


async def zombie(cluster: Cluster, fault: Fault) -> None:
    """Stopped for longer than its group waits for it; then it goes on as if nothing had happened."""
    node = _member(cluster, fault)
    node.signal(signal.SIGSTOP)
    try:
        await asyncio.sleep(SESSION_SECONDS + 2 + fault.seconds / 2)
    finally:
        node.signal(signal.SIGCONT)


async def join(cluster: Cluster, fault: Fault) -> None:
    node = cluster.join(fault.service or "order")
    async with asyncio.timeout(120):
        while not await cluster.ready(node):
            await asyncio.sleep(0.1)
    await asyncio.sleep(fault.seconds)


async def leave(cluster: Cluster, fault: Fault) -> None:
    """Asked to go, it finishes what it does and goes; the last of the members goes for good, if it is one too many."""
    node = cluster.of(fault.service or "order")[-1]
    extra = len(cluster.of(node.target)) > cluster.counts[node.target]
    node.wanted = False
    node.signal(signal.SIGTERM)
    code = await node.ended(DRAIN_SECONDS)
    if code is None:
        fault.found.append(f"{node.name} did not end within {DRAIN_SECONDS:.0f} s of SIGTERM")
        node.signal(signal.SIGKILL)
        await node.ended(5)
    elif code != 0:
        fault.found.append(f"{node.name} ended with {code} after SIGTERM")
    if extra:
        cluster.forget(node)
    else:
        node.start()


async def terminate_backends(cluster: Cluster, fault: Fault) -> None:
    async with cluster.admin() as db:
        for _ in range(3):
            await db.execute(
                """select pg_terminate_backend(pid) from pg_stat_activity
                   where pid <> pg_backend_pid() and application_name like $1""",
                f"tradewind-{fault.service or ''}%",
            )
            await asyncio.sleep(fault.seconds / 10)


async def postgres_restart(cluster: Cluster, fault: Fault) -> None:
    assert cluster.postgres is not None
    await asyncio.to_thread(cluster.postgres.stop, "immediate")
    await asyncio.sleep(fault.seconds / 3)
    await cluster.start_postgres()


async def read_only(cluster: Cluster, fault: Fault) -> None:
    """25006, as from a primary that has become a replica."""
    async with cluster.admin() as db:
        await db.execute("alter system set default_transaction_read_only = on")
        await db.execute("select pg_reload_conf()")
        try:
            await asyncio.sleep(fault.seconds)
        finally:
            await db.execute("alter system reset default_transaction_read_only")
            await db.execute("select pg_reload_conf()")


async def kafka_restart(cluster: Cluster, fault: Fault) -> None:
    assert cluster.kafka is not None
    await asyncio.to_thread(cluster.kafka.kill)
    await asyncio.sleep(fault.seconds / 3)
    await cluster.start_kafka()


def _through(which: str, mode: Mode, low: float, high: float) -> Doing:
    async def do(cluster: Cluster, fault: Fault) -> None:
        proxy: Proxy = getattr(cluster, which)
        amount = low + (high - low) * (fault.pick % 100) / 100
        trouble = Trouble(mode, frozenset({fault.service}) if fault.service else None, amount)
        proxy.break_(trouble)
        try:
            await asyncio.sleep(fault.seconds)
        finally:
            proxy.heal(trouble)

    return do


@dataclass(frozen=True)
class Kind:
    """`whom`: scaled (order or inventory), any member's service, or perhaps all of them at once. `seconds`: from-to."""

    do: Doing
    whom: str
    seconds: tuple[float, float]
    weight: int = 1


KINDS: dict[str, Kind] = {
    "kill": Kind(kill, "member", (0, 0), 3),
    "kill_service": Kind(kill_service, "service", (0, 0)),
    "kill_at_failpoint": Kind(kill_at_failpoint, "service", (10, 20), 2),
    "kill_caller": Kind(kill_caller, "all", (2, 6), 2),
    "zombie": Kind(zombie, "scaled", (2, 6)),
    "join": Kind(join, "scaled", (0, 2)),
    "leave": Kind(leave, "scaled", (0, 0)),
    "terminate_backends": Kind(terminate_backends, "some", (2, 5)),
    "postgres_restart": Kind(postgres_restart, "all", (1, 9)),
    "read_only": Kind(read_only, "all", (3, 8)),
    "kafka_restart": Kind(kafka_restart, "all", (1, 9)),
    "db_latency": Kind(_through("db", "latency", 0.01, 0.15), "some", (3, 8)),
    "db_slow": Kind(_through("db", "slow", 10_000, 50_000), "some", (3, 8)),
    "db_blackhole": Kind(_through("db", "blackhole", 0, 0), "some", (2, 14)),
    "db_reset": Kind(_through("db", "reset", 0, 0), "some", (1, 5)),
    "db_forgotten": Kind(_through("db", "forget", 0, 0), "some", (0, 1)),
    "broker_latency": Kind(_through("broker", "latency", 0.05, 0.5), "some", (3, 8)),
    "broker_slow": Kind(_through("broker", "slow", 10_000, 50_000), "some", (3, 8)),
    "broker_blackhole": Kind(_through("broker", "blackhole", 0, 0), "some", (2, 14)),
    "broker_reset": Kind(_through("broker", "reset", 0, 0), "some", (1, 5)),
    "broker_forgotten": Kind(_through("broker", "forget", 0, 0), "some", (0, 1)),
}
TWICE = 0.2  # how often two happen at once


def schedule(seed: int, services: list[str]) -> Iterator[tuple[float, list[Fault]]]:
    """(pause before, faults at once), without an end. A deck of all kinds is dealt before any comes again."""
    rng = random.Random(seed)
    deck: list[str] = []

    def draw() -> Fault:
        if not deck:
            deck.extend(name for name, kind in KINDS.items() for _ in range(kind.weight))
            rng.shuffle(deck)
        name = deck.pop()
        kind = KINDS[name]
        match kind.whom:
            case "scaled":
                service: str | None = rng.choice([s for s in SCALED if s in services])
            case "member":
                service = rng.choice([*services, *SCALED, GATEWAY])
            case "service":
                service = rng.choice(services)
            case "some":
                service = rng.choice([None, *services, *SCALED])
            case _:
                service = None
        return Fault(name, service, round(rng.uniform(*kind.seconds), 1), rng.randrange(1000))

    while True:
        faults = [draw()]
        if rng.random() < TWICE:
            second = draw()
            if second.kind != faults[0].kind:
                faults.append(second)
        yield round(rng.uniform(1, 5), 1), faults


async def inflict(cluster: Cluster, fault: Fault) -> dict[str, Any]:
    """Do it, and record when it began and ended."""
    cluster.history.note("fault", kind=fault.kind, service=fault.service, seconds=fault.seconds, phase="begins")
    log.info("%7.1f s  %s", cluster.history.now(), fault)
    began = cluster.history.now()
    try:
        await KINDS[fault.kind].do(cluster, fault)
    except (asyncpg.PostgresError, OSError, TimeoutError) as error:
        # Two at once: the other one has taken what this one needed, a connection to PostgreSQL say.
        cluster.history.note("fault_gave_up", kind=fault.kind, error=repr(error))
        log.info("%s gave up: %r", fault, error)
    ended = cluster.history.now()
    cluster.history.note("fault", kind=fault.kind, service=fault.service, phase="ends")
    return {"kind": fault.kind, "service": fault.service, "began": began, "ended": ended, "found": fault.found}
