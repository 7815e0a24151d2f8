"""The checkers are checked: our own code with one promise broken, and the scenario in which it shows.

Each mutation is made in a copy of the tree and must turn one of its checkers red. An old text that does not occur
exactly once fails the run: the code has moved, and the mutation with it.
"""

import ast
import asyncio
import logging
import random
import shutil
import signal
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from tests.chaos.caller import CALLER
from tests.chaos.clients import HOT, Clients
from tests.chaos.cluster import ROOT, Cluster, Node
from tests.chaos.proxy import Trouble
from tests.chaos.snapshot import Watch, come_to_rest, read_state
from tests.checkers import judge
from tests.checkers.model import History, Violation

log = logging.getLogger("tradewind.chaos")

FOLDERS = ("libs", "services", "contracts")
REST_SECONDS = 60.0  # whoever was killed blocks its group for 10
SMALL = {"catalog": 1, "inventory": 1, "order": 1}
CALLERS = SMALL | {CALLER: 2}
Edit = tuple[str, str, str]  # file, old text, new text
Scenario = Callable[[Cluster, Clients], Awaitable[None]]

# A COMMIT that waits, for the orders of one buyer: a deferred trigger in it asks for a lock that the scenario holds.
LATE, GATE = "late", 4711
SLOW_COMMIT = f"""
create or replace function "order".late() returns trigger language plpgsql set lock_timeout = '60s' as
    $$ begin perform pg_advisory_xact_lock({GATE}); return null; end $$;
drop trigger if exists late on "order".orders;
create constraint trigger late after insert on "order".orders deferrable initially deferred
    for each row when (new.buyer_ref = '{LATE}') execute function "order".late();
"""
AT_THE_GATE = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and wait_event = 'advisory'"


@dataclass(frozen=True)
class Mutation:
    """`expected`: the checkers of which at least one has to turn red. `armed`: failpoints by member."""

    name: str
    edits: tuple[Edit, ...]
    scenario: Scenario
    expected: frozenset[str]
    counts: Mapping[str, int] = field(default_factory=lambda: SMALL)
    armed: Mapping[str, str] = field(default_factory=dict)


async def _until(done: Callable[[], Awaitable[Any]], seconds: float = 60) -> None:
    async with asyncio.timeout(seconds):
        while not await done():
            await asyncio.sleep(0.05)


async def _orders(clients: Clients, count: int, **changes: Any) -> None:
    for _ in range(count):
        await clients.place(clients.order([(HOT[0], 1)], **changes))


async def _disarmed(node: Node) -> None:
    """When it has died at its failpoint: before it is started again."""
    while node.alive:
        await asyncio.sleep(0.02)
    node.arm("")


async def killed_at_a_failpoint(cluster: Cluster, clients: Clients) -> None:
    """Orders until whoever has a failpoint armed has died at it; it comes back without."""
    for node in [node for node in cluster.nodes.values() if node.armed]:
        dying = asyncio.create_task(_disarmed(node))
        async with asyncio.timeout(90):
            while not dying.done():
                await _orders(clients, 1)
        await cluster.all_ready()
    await _orders(clients, 1)


async def late_commit(cluster: Cluster, clients: Clients) -> None:
    """An order whose row in the outbox is older than one that is being published, and commits meanwhile: the relay
    pauses between the broker's answer and its own commit."""
    async with cluster.admin() as db, Watch(cluster) as watch:
        await db.execute(SLOW_COMMIT)
        await db.execute(f"select pg_advisory_lock({GATE})")
        waiting = asyncio.create_task(_orders(clients, 1, buyer_ref=LATE))
        await _until(lambda: db.fetchval(AT_THE_GATE))
        published = sum((await watch.ends()).values())

        async def more() -> bool:
            return sum((await watch.ends()).values()) > published

        await _orders(clients, 1)
        await _until(more)
        await db.execute(f"select pg_advisory_unlock({GATE})")
        await waiting

        async def nothing_left() -> bool:
            return not await watch.outbox("order")

        await _until(nothing_left)  # the relay's pause is over, too


async def answer_before_commit(cluster: Cluster, clients: Clients) -> None:
    """Whoever waits for the COMMIT is not answered before the gate opens."""
    async with cluster.admin() as db:
        await db.execute(SLOW_COMMIT)
        await db.execute(f"select pg_advisory_lock({GATE})")
        paid = {"mode": "authorised", "reference": clients.uuid()}
        waiting = asyncio.create_task(_orders(clients, 1, buyer_ref=LATE, payment=paid))
        await _until(lambda: db.fetchval(AT_THE_GATE))
        await asyncio.wait([waiting], timeout=4)
        await db.execute(f"select pg_advisory_unlock({GATE})")
        await waiting


async def two_members_publish(cluster: Cluster, clients: Clients) -> None:
    """One of the relays pauses with rows in its hands, the other goes on with later ones of the same SKU."""
    first = cluster.nodes["inventory-1"]
    for _ in range(40):
        item = {
            "idempotency_key": clients.uuid(), "kind": "received", "sku": HOT[0], "warehouse": "CHAOS-DE",
            "quantity": 1, "document": {"type": "purchase_order", "id": "PO-1"},
        }  # fmt: skip
        op = clients.invoke("topup", **item)
        answer = await clients.http.post(f"{first.url}/v1/stock/movements", content=orjson.dumps({"items": [item]}))
        clients.history.complete(op, "ok" if answer.status_code == 200 else "info", status=answer.status_code)
        await asyncio.sleep(0.05)


async def broker_refuses(cluster: Cluster, clients: Clients) -> None:
    """The broker is gone for whoever publishes orders; what is in the outbox has to wait."""
    trouble = Trouble("reset", frozenset({"order"}))
    cluster.broker.break_(trouble)
    await _orders(clients, 3)
    async with Watch(cluster) as watch:
        for _ in range(30):
            if not await watch.outbox("order"):
                break
            await asyncio.sleep(0.1)
    cluster.broker.heal(trouble)


async def sell_and_repeat(cluster: Cluster, clients: Clients) -> None:
    await _orders(clients, 3)
    for placed in list(clients.placed):
        for _ in range(3):
            await clients.repeat(placed)


async def calls_to_a_flaky_server(cluster: Cluster, clients: Clients) -> None:
    """Until whoever has a failpoint armed has died at it, if somebody has; then some more."""
    for node in [node for node in cluster.nodes.values() if node.armed]:
        dying = asyncio.create_task(_disarmed(node))
        async with asyncio.timeout(90):
            while not dying.done():
                await clients.call()
        await cluster.all_ready()
    for _ in range(60):
        await clients.call()


PAUSE_SECONDS = 8  # longer than a caller's lease


async def calls_of_one_who_pauses(cluster: Cluster, clients: Clients) -> None:
    """A caller pauses with an answer in its hands for longer than its lease, unless it renews that."""
    for _ in range(60):
        await clients.call()
    await asyncio.sleep(PAUSE_SECONDS + 1)


RELAY, OUTBOX, KAFKA = "libs/messaging/relay.py", "libs/messaging/outbox.py", "libs/messaging/kafka/broker.py"
WORK, WORKER = "libs/work/store.py", "libs/work/worker.py"
PUBLISH = "                await self.publish(tx, [from_row(row) for row in rows])\n"
TAKE = """delete from outbox where id in (select id from outbox where id > $2 order by id limit $1)
    returning id, {COLUMNS}"""
ROWS = '    return await tx.fetch(f"with taken as ({TAKE}) select * from taken order by id", limit, behind)\n'
SENT = '                    await failpoints.reached("relay.sent")\n'
COMMITTED = '                await failpoints.reached("relay.committed")\n'
LOST = frozenset({"nothing_unpublished", "saga_sound", "applied_once"})

MUTATIONS = (
    Mutation(
        "drop_inbox_insert",
        (
            (
                "libs/messaging/inbox.py",
                """    insert into inbox (event_id) select distinct unnest($1::uuid[]) order by 1
    on conflict do nothing returning event_id)""",
                "    select distinct unnest($1::uuid[]) as event_id)",
            ),
        ),
        killed_at_a_failpoint,
        frozenset({"applied_once", "stock_conserved"}),
        armed={"order-1": "consumer.applied=kill@2"},
    ),
    Mutation(
        "offset_before_transaction",
        (
            (
                "libs/messaging/consumer.py",
                "            await self._apply_batch(known)\n",
                "            await self._subscription.commit(batch)\n            await self._apply_batch(known)\n",
            ),
        ),
        killed_at_a_failpoint,
        LOST,
        armed={"inventory-1": "consumer.handled=kill"},
    ),
    Mutation(
        "delete_before_ack",
        (
            (KAFKA, PUBLISH, "                self._held = [from_row(row) for row in rows]\n"),
            (RELAY, COMMITTED, COMMITTED + "            await self._broker.publish(None, self._broker._held)\n"),
        ),
        killed_at_a_failpoint,
        LOST,
        armed={"order-1": "relay.committed=kill"},
    ),
    Mutation(
        "delete_up_to_last",
        (
            (OUTBOX, TAKE, "select id, {COLUMNS} from outbox where id > $2 order by id limit $1"),
            (
                OUTBOX,
                ROWS,
                ROWS.replace("return", "rows =")
                + '    tx.info["last"] = rows[-1]["id"] if rows else 0\n    return rows\n',
            ),
            (
                KAFKA,
                SENT,
                SENT + '                await tx.execute("delete from outbox where id <= $1", tx.info["last"])\n',
            ),
        ),
        late_commit,
        LOST,
        armed={"order-1": "relay.sent=pause:8"},
    ),
    Mutation(
        "two_relays",
        (
            (OUTBOX, " for update of relay_lease skip locked", ""),
            (OUTBOX, TAKE, TAKE.replace("limit $1", "limit $1 for update skip locked")),
        ),
        two_members_publish,
        frozenset({"monotonic_per_key"}),
        counts=SMALL | {"inventory": 2},
        armed={"inventory-1": "relay.taken=pause:3@12"},
    ),
    Mutation(
        "remove_check",
        (
            (
                "services/inventory/migrations/versions/0001_stock_and_reservations.py",
                '        sa.CheckConstraint("reserved <= on_hand", name="balance_oversold"),\n',
                "",
            ),
        ),
        sell_and_repeat,
        frozenset({"no_oversell"}),
    ),
    Mutation(
        "ignore_idempotency_key",
        (
            (
                "libs/http/idempotency.py",
                '    once = IdempotentRequest(request, idempotency_key, b"")\n',
                '    once = IdempotentRequest(request, None, b"")\n',
            ),
        ),
        sell_and_repeat,
        frozenset({"idempotent_api"}),
    ),
    Mutation(
        "swallow_publish_error",
        (
            (
                KAFKA,
                PUBLISH,
                f"                try:\n    {PUBLISH}                except Exception:\n                    pass\n",
            ),
        ),
        broker_refuses,
        LOST,
    ),
    Mutation(
        "respond_before_commit",
        (
            (
                "libs/db/database.py",
                "    @asynccontextmanager\n    async def transaction(self) -> AsyncIterator[Tx]:\n",
                """    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Tx]:
        whole = self._whole()
        tx = await whole.__aenter__()
        try:
            yield tx
        except BaseException as error:
            if not await whole.__aexit__(type(error), error, error.__traceback__):
                raise
        else:
            self.__dict__.setdefault("later", []).append(asyncio.ensure_future(whole.__aexit__(None, None, None)))

    @asynccontextmanager
    async def _whole(self) -> AsyncIterator[Tx]:
""",
            ),
        ),
        answer_before_commit,
        frozenset({"read_your_write"}),
    ),
    Mutation(
        "repeat_what_is_unknown",
        (
            (
                WORKER,
                '        return outcome, outcome.status == "unknown", claimed\n',
                "        return outcome, False, claimed\n",
            ),
        ),
        calls_to_a_flaky_server,
        frozenset({"no_call_repeated"}),
        counts=CALLERS,
    ),
    Mutation(
        "lease_for_ever",
        (
            (
                WORK,
                "then t.lease_until not between clock_timestamp()",
                "then false and t.lease_until not between clock_timestamp()",
            ),
        ),
        calls_to_a_flaky_server,
        frozenset({"no_call_lost"}),
        counts=CALLERS,
        armed={f"{CALLER}-1": "work.claimed=kill@2"},
    ),
    Mutation(
        "record_without_lease",
        (
            (WORK, '        raise Lost(f"task {args[0]}")\n', "        return\n"),
            (WORKER, "            if not held:\n", "            if held is not None:\n"),
        ),
        calls_of_one_who_pauses,
        frozenset({"recorded_once"}),
        counts=CALLERS,
        armed={f"{CALLER}-1": f"work.answered=pause:{PAUSE_SECONDS}@2"},
    ),
)
CHEAPEST = ("ignore_idempotency_key", "swallow_publish_error", "remove_check", "repeat_what_is_unknown")


class Moved(Exception):
    """The text that a mutation changes is not there, or is there twice."""


def mutate(mutation: Mutation, into: Path) -> None:
    """A copy of the tree with the mutation's edits."""
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, into / folder, symlinks=True)
    for name, old, new in mutation.edits:
        file = into / name
        text = file.read_text()
        if text.count(old) != 1:
            raise Moved(f"{mutation.name}: in {name} there is {text.count(old)} times:\n{old}")
        mutated = text.replace(old, new)
        ast.parse(mutated)  # else it would be red for another reason, or not run at all
        file.write_text(mutated)


async def run(home: Path, mutation: Mutation, seed: int) -> dict[str, Any]:
    """Which checkers turn red, and whether one of them is expected to."""
    mutate(mutation, home / "tree")
    found = await _judged(home / "data", mutation.counts, home / "tree", seed, [mutation])
    for name, violations in found.items():
        log.info("  %s: %d, %s", name, len(violations), violations[0].what[:150])
    return {"red": sorted(found), "expected": bool(mutation.expected & found.keys())}


async def control(home: Path, seed: int) -> dict[str, Any]:
    """All scenarios on the code as it is: they alone turn nothing red."""
    found = await _judged(home, SMALL | {"inventory": 2, CALLER: 2}, ROOT, seed, MUTATIONS)
    return {"clean": not found, "checkers": {name: [v.what for v in seen[:5]] for name, seen in found.items()}}


async def _judged(
    home: Path, counts: Mapping[str, int], tree: Path, seed: int, mutations: Sequence[Mutation]
) -> dict[str, list[Violation]]:
    """The violations after the scenarios of these mutations, by checker."""
    home.mkdir(parents=True, exist_ok=True)
    history = History(home / "history.jsonl")
    cluster = Cluster(home, counts, history, random.Random(seed), root=tree)
    clients: Clients | None = None
    try:
        await cluster.start()
        clients = Clients(cluster, history, seed)
        await clients.open(stock=200)
        for mutation in mutations:
            await come_to_rest(cluster, REST_SECONDS)
            for name, failpoints in mutation.armed.items():
                await _rearm(cluster, name, failpoints)
            await mutation.scenario(cluster, clients)
            for name in mutation.armed:
                if cluster.nodes[name].armed:
                    await _rearm(cluster, name, "")
        state = await read_state(cluster, await come_to_rest(cluster, REST_SECONDS))
        return {name: violations for name, violations in judge(history, state).items() if violations}
    finally:
        if clients:
            await clients.close()
        await cluster.stop()
        history.close()


async def _rearm(cluster: Cluster, name: str, failpoints: str) -> None:
    """Start a member anew with failpoints: those of its first start would strike while the shop is set up."""
    node = cluster.nodes[name]
    node.wanted = False
    node.signal(signal.SIGTERM)
    await node.ended(20)
    node.arm(failpoints)
    node.start()
    await cluster.all_ready()


async def run_all(home: Path, seed: int) -> dict[str, Any]:
    """By mutation: the checkers that turned red, none when it was not found."""
    results: dict[str, Any] = {}
    for mutation in MUTATIONS:
        loop = asyncio.get_running_loop()
        began, folder = loop.time(), home / mutation.name
        try:
            found = await run(folder, mutation, seed)
        except Exception as error:
            log.exception("mutation %s broke off", mutation.name)
            found = {"red": [], "expected": False, "error": repr(error)}
        told = ", ".join(found["red"]) if found["expected"] else f"NOT FOUND ({found})"
        log.info("mutation %s: %s, %.0f s", mutation.name, told, loop.time() - began)
        results[mutation.name] = {"red": found["red"] if found["expected"] else []}
        if found["expected"]:
            shutil.rmtree(folder, ignore_errors=True)
    return results
