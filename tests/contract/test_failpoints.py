"""I1 to I7 at every await that crosses a boundary: there the process is killed, the call fails, or the task is
cancelled, and whoever goes on finds everything applied once, in order, nothing lost and nothing left behind."""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Any

import pytest

from libs import failpoints
from tests.contract import member
from tests.contract.backbone import Kafka, Node, Shop, eventually, open_shop
from tests.contract.member import KEYS, echoing

PROCESSES = multiprocessing.get_context("forkserver")  # it imports everything once, and then forks
PROCESSES.set_forkserver_preload(["tests.contract.member"])
BROKERS = ("postgres", "kafka")
# Of the places that every transaction passes, some hits: whose they are (a command, the relay, the consumer, the
# postgres broker's cursor) is a matter of luck, and all of them must be harmless.
ANYBODY = ["database.committing", "database.committed"]
REVOKED = ["kafka.revoking", "kafka.revoked"]
# On Kafka alone: the postgres broker moves an outbox's rows into its log by one statement.
SENDING = ["relay.leased", "relay.taken", "relay.sent"]
OURS = [name for name in failpoints.ALL if name.startswith(("consumer.", "relay.")) and name not in SENDING]


def places(*hits: int) -> list[tuple[str, str, int]]:
    """(broker, name, at which hit)."""
    found = [(b, name, 2) for b in BROKERS for name in OURS if name != "consumer.parked"]
    found += [(b, "consumer.parked", 1) for b in BROKERS]
    found += [(b, name, hit) for b in BROKERS for name in ANYBODY for hit in hits]
    found += [("kafka", name, 2) for name in SENDING]
    return found + [("kafka", name, 1) for name in REVOKED]


def ids(place: tuple[str, str, int]) -> str:
    broker, name, hit = place
    return f"{broker}-{name}@{hit}"


async def judge(shop: Shop, node: Node, keys: str, *broken: str) -> None:
    """What the commands have counted is what was applied, for the keys themselves and for their echoes; `keys` is a
    prefix. Only the `broken` event of each of these keys is parked, once."""

    async def applied() -> dict[str, list[int]]:
        return {key: found for key, found in (await shop.applied()).items() if key.startswith(keys)}

    wanted: dict[str, list[int]] = {}
    for row in await shop.rows("select * from counter where starts_with(key, $1)", keys):
        wanted[row["key"]] = wanted[row["key"] + "/echo"] = list(range(1, row["n"] + 1))

    async def complete() -> bool:
        if await applied() == wanted:
            return True
        await asyncio.sleep(0.1)  # on top of what `eventually` waits: many groups at once wait for a killed member
        return False

    await eventually(complete)
    await shop.settled(node)  # what is delivered again has been delivered again
    assert await applied() == wanted
    assert await shop.rows("select * from outbox") == []
    parked = await shop.rows("select key, cause from parked_event where starts_with(key, $1)", keys)
    assert [(row["key"], row["cause"]) for row in parked] == [(key, "invalid") for key in broken]


# -- the process is killed


async def kill(shop: Shop, place: tuple[str, str, int]) -> None:
    """A member runs as a process of its own until it dies at this place; another member takes over."""
    _, name, hit = place
    node = await shop.node("heir")
    echoing(node)
    broken = []
    if name == "consumer.parked":
        broken = ["broken"]
        await shop.publish(node, shop.broken("broken", 1))
    place_and_shop = f"{name}=kill@{hit}", shop.kind, shop.admin, shop.name, shop.kafka.bootstrap if shop.kafka else ""
    process = PROCESSES.Process(target=member.main, args=place_and_shop)
    process.start()
    async with AsyncExitStack() as stack:
        try:
            if name in REVOKED:  # they are taken away because somebody joins
                await eventually(lambda: shop.rows("select 1 from effect"))
                await stack.enter_async_context(node.consuming())
            await asyncio.to_thread(process.join, 120)
            if process.is_alive():
                os.kill(process.pid or 0, signal.SIGUSR1)
                await asyncio.sleep(1)  # it prints its tasks
                raise AssertionError("it never came there")
        finally:
            process.kill()
        assert process.exitcode == -signal.SIGKILL
        if name not in REVOKED:
            await stack.enter_async_context(node.consuming())
        await stack.enter_async_context(node.relaying())
        await shop.count(node, *KEYS)
        await judge(shop, node, "", *broken)


Outcome = BaseException | None


@pytest.fixture(scope="module")
async def outcomes(request: pytest.FixtureRequest, database_dsn: str) -> dict[str, Outcome]:
    """All the kills that were asked for, at the same time: a group waits 10 s for a member that was killed."""
    mine = [item for item in request.session.items if item.path == request.path]
    chosen = [item.callspec.params["place"] for item in mine if item.originalname == "test_killed"]
    needs_kafka = any(place[0] == "kafka" for place in chosen)
    kafka = request.getfixturevalue("kafka") if needs_kafka else None
    some = asyncio.Semaphore(8)

    async def one(place: tuple[str, str, int]) -> None:
        async with some, open_shop(place[0], database_dsn, kafka if place[0] == "kafka" else None) as shop:
            await kill(shop, place)

    chosen.sort()  # Kafka's first: they wait longest
    found = await asyncio.gather(*map(one, chosen), return_exceptions=True)
    return dict(zip(map(ids, chosen), found, strict=True))


@pytest.mark.parametrize("place", places(2), ids=ids)
async def test_killed(outcomes: dict[str, Outcome], place: tuple[str, str, int]) -> None:
    if error := outcomes[ids(place)]:
        raise error


# -- the call fails, or the task is cancelled


@asynccontextmanager
async def kept(role: Callable[[], Coroutine[Any, Any, None]]) -> AsyncIterator[None]:
    """A role that a failpoint has cancelled is started anew, as its process would be. It must not end otherwise."""

    async def keep() -> None:
        while True:
            task = asyncio.create_task(role())
            try:
                await asyncio.wait([task])
            except asyncio.CancelledError:
                task.cancel()
                await asyncio.wait([task])
                raise
            assert task.cancelled(), task.exception() or "ended by itself"

    keeping = asyncio.create_task(keep())
    yield
    keeping.cancel()
    with suppress(asyncio.CancelledError):
        await keeping


Members = Callable[[str], Awaitable[tuple[Shop, Node]]]


@pytest.fixture(scope="module")
async def member_of(request: pytest.FixtureRequest, database_dsn: str) -> AsyncIterator[Members]:
    """The member on a broker: one for all tests of this module, which has to recover from each of them."""
    running: dict[str, tuple[Shop, Node]] = {}
    async with AsyncExitStack() as stack:

        async def of(broker: str) -> tuple[Shop, Node]:
            if broker not in running:
                kafka: Kafka | None = request.getfixturevalue("kafka") if broker == "kafka" else None
                shop = await stack.enter_async_context(open_shop(broker, database_dsn, kafka))
                node = await shop.node("lasting")
                echoing(node)
                await stack.enter_async_context(kept(node.relay.run))
                await stack.enter_async_context(kept(lambda: node.new_consumer().run()))
                running[broker] = shop, node
            return running[broker]

        yield of


@pytest.mark.parametrize("what", ["raise", "cancel"])
@pytest.mark.parametrize("place", places(1, 2, 3), ids=ids)
async def test_interrupted(member_of: Members, place: tuple[str, str, int], what: str) -> None:
    broker, name, hit = place
    shop, node = await member_of(broker)
    keys = f"{ids(place)}={what}/"
    broken = [f"{keys}broken"] if name == "consumer.parked" else []
    fault = failpoints.arm(name, what, hit)
    try:
        async with AsyncExitStack() as stack, asyncio.timeout(60):
            if name in REVOKED:
                visitor = await shop.node("visitor")
                echoing(visitor)
                await stack.enter_async_context(visitor.consuming())
            if broken:
                await shop.publish(node, shop.broken(broken[0], 1))
            while not fault.struck:
                command = asyncio.create_task(shop.count(node, *(keys + key for key in KEYS)))
                await asyncio.wait([command])
                assert command.cancelled() or isinstance(command.exception(), failpoints.Struck | None)
                await asyncio.sleep(0.01)
    finally:
        failpoints.armed.clear()
    await judge(shop, node, keys, *broken)
