"""A run: start everything, let clients work while the nemesis breaks things, wait for rest, judge."""

import asyncio
import logging
import random
import statistics
import time
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from services.__main__ import GATEWAY, TARGETS
from tests.chaos import nemesis
from tests.chaos.caller import CALLER
from tests.chaos.clients import Clients
from tests.chaos.cluster import Cluster
from tests.chaos.nemesis import Fault
from tests.chaos.snapshot import come_to_rest, read_state
from tests.checkers import judge
from tests.checkers.model import History, Violation

log = logging.getLogger("tradewind.chaos")

RECOVERY_SECONDS = 120.0
REST_SECONDS = 180.0
TRIES, QUICK_SECONDS = 4, 5.0
SHOWN = 10  # violations per checker in the verdict; the others are counted


@dataclass
class Verdict:
    seed: int
    minutes: float
    faults: Counter[str] = field(default_factory=Counter)
    recovery: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    operations: dict[str, Counter[str]] = field(default_factory=dict)
    checkers: dict[str, list[Violation]] = field(default_factory=dict)
    mutations: dict[str, Any] = field(default_factory=dict)
    control: dict[str, Any] = field(default_factory=dict)  # the mutations' scenarios on the code as it is
    deadlocks: int = 0  # that PostgreSQL found: nothing is lost by them but time
    error: str | None = None  # why there is no judgement

    @property
    def clean(self) -> bool:
        judged = self.error is None and bool(self.checkers) and not any(self.checkers.values())
        return judged and self.control.get("clean", True)

    def as_json(self) -> dict[str, Any]:
        return {
            "seed": self.seed,
            "minutes": self.minutes,
            "clean": self.clean,
            "error": self.error,
            "faults": dict(sorted(self.faults.items())),
            "recovery_seconds": {
                kind: {
                    "count": len(seconds),
                    "median": round(statistics.median(seconds), 1),
                    "max": round(max(seconds), 1),
                }
                for kind, seconds in sorted(self.recovery.items())
            },
            "deadlocks": self.deadlocks,
            "operations": {
                kind: {outcome: counts[outcome] for outcome in ("ok", "fail", "info")}
                for kind, counts in sorted(self.operations.items())
            },
            "checkers": {
                name: {
                    "clean": not found,
                    "count": len(found),
                    "violations": [{"what": v.what, "slice": v.slice} for v in found[:SHOWN]],
                }
                for name, found in self.checkers.items()
            },
            "mutations": self.mutations,
            "control": self.control,
        }


def counted(history: History) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for op in history.ops:
        found[op.kind][op.outcome] += 1
    return found


MEMBERS: Mapping[str, int] = dict.fromkeys(TARGETS, 1) | {"order": 3, "inventory": 3, CALLER: 2, GATEWAY: 1}


async def run(home: Path, seed: int, minutes: float, *, members: Mapping[str, int] = MEMBERS) -> Verdict:
    """One campaign in the folder `home`, which keeps logs and the history."""
    home.mkdir(parents=True, exist_ok=True)
    history = History(home / "history.jsonl")
    verdict = Verdict(seed, minutes)
    rng = random.Random(seed)
    cluster = Cluster(home, members, history, random.Random(rng.random()))
    clients: Clients | None = None
    try:
        began = time.monotonic()
        await cluster.start()
        log.info("%d processes ready after %.0f s", len(cluster.nodes), time.monotonic() - began)
        clients = Clients(cluster, history, rng.randrange(2**32))
        await clients.open()
        if await clients.canary(60) is None:
            raise RuntimeError("an order does not get through although nothing is broken")
        working = asyncio.create_task(clients.run())
        try:
            await _break(cluster, clients, verdict, seed, minutes * 60, working)
        finally:
            clients.stop()
            if not working.done():
                await asyncio.wait([working], timeout=90)
        working.result()
        for node in cluster.nodes.values():
            node.wanted = True
        cluster.db.heal()
        cluster.broker.heal()
        await cluster.all_ready()
        began = time.monotonic()
        undrained = await come_to_rest(cluster, REST_SECONDS)
        log.info("at rest after %.0f s%s", time.monotonic() - began, f": {undrained}" if undrained else "")
        state = await read_state(cluster, undrained)
        verdict.operations = counted(history)
        verdict.deadlocks = (home / "postgres.log").read_text(errors="replace").count("ERROR:  deadlock detected")
        verdict.checkers = judge(history, state)
    except Exception as error:
        log.exception("the run broke off")
        verdict.error = repr(error)
    finally:
        if clients:
            await clients.close()
        await cluster.stop()
        history.close()
    return verdict


async def _break(
    cluster: Cluster, clients: Clients, verdict: Verdict, seed: int, seconds: float, working: asyncio.Task[None]
) -> None:
    deadline = time.monotonic() + seconds
    for pause, faults in nemesis.schedule(seed, cluster.services):
        await asyncio.sleep(min(pause, max(0.0, deadline - time.monotonic())))
        if time.monotonic() >= deadline:
            return
        if working.done():
            working.result()
        done = await asyncio.gather(*(nemesis.inflict(cluster, fault) for fault in faults))
        for fault, about in zip(faults, done, strict=True):
            verdict.faults[fault.kind] += 1
            if about["found"]:
                cluster.history.note("found", kind=fault.kind, found=about["found"])
        kind = "+".join(sorted(fault.kind for fault in faults))
        took = await _recovery(cluster, clients, kind, faults)
        if took is not None:
            verdict.recovery[kind].append(took)


async def _recovery(cluster: Cluster, clients: Clients, kind: str, faults: list[Fault]) -> float | None:
    """Seconds until an order gets through again. Connections that are silently dead are met by chance: there several
    orders are tried, and what none of them met is cut, or the next fault would be blamed."""
    began = time.monotonic()
    took = await clients.canary(RECOVERY_SECONDS)
    for _ in range(TRIES if "forgotten" in kind else 0):
        seconds = await clients.canary(RECOVERY_SECONDS) if took is not None else None
        if seconds is None or seconds > QUICK_SECONDS:
            took = None if seconds is None else time.monotonic() - began
    cluster.db.drop_forgotten()
    cluster.broker.drop_forgotten()
    shown = None if took is None else round(took, 2)
    cluster.history.note("recovery", kind=kind, services=[f.service for f in faults], seconds=shown,
                         patience=RECOVERY_SECONDS)  # fmt: skip
    log.info("%7.1f s  recovered from %s in %s s", cluster.history.now(), kind, shown)
    return took
