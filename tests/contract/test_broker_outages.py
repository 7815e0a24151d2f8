"""I7: the broker, the server or every connection goes away at any moment; duplicates and time, nothing else."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from aiokafka.errors import KafkaConnectionError

from libs.db import is_transient
from libs.db.migrations import role_of
from libs.local.postgres import LocalPostgres
from tests.contract.backbone import Kafka, Node, Shop, eventually, open_shop

KEYS = [f"sku-{n}" for n in range(12)]


async def count_until_done(shop: Shop, node: Node, key: str, times: int) -> int:
    """A client that repeats what fails. How often it succeeded for sure, or may have."""
    done = 0
    while done < times:
        try:
            await shop.count(node, key)
            done += 1
        except Exception as error:
            if not is_transient(error):
                raise
            await asyncio.sleep(0.02)
    return done


async def committed(shop: Shop) -> dict[str, list[int]]:
    return {row["key"]: list(range(1, row["n"] + 1)) for row in await shop.rows("select * from counter")}


async def terminate(shop: Shop) -> int:
    """Cut every connection of the service and of its side of the bus, as a failover does."""
    connection = await asyncpg.connect(shop.admin)
    cut = await connection.fetch(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name like $1", f"{shop.name}-%"
    )
    await connection.close()
    return len(cut)


async def test_connections_terminated_under_load(shop: Shop, node: Node) -> None:
    cut = 0
    async with node.relaying(), node.consuming():
        for _ in range(3):
            load = [asyncio.create_task(count_until_done(shop, node, key, 6)) for key in KEYS]
            before = len(await shop.effects())
            assert await eventually(lambda before=before: _more(shop, before))
            cut += await terminate(shop)
            await asyncio.gather(*load)
        wanted = await committed(shop)
        assert sum(map(len, wanted.values())) >= 3 * 6 * len(KEYS)
        await shop.expect(wanted)
        await shop.settled(node)
    assert cut > 0
    assert await shop.parked() == []


async def test_connection_lost_in_a_handler(shop: Shop, node: Node) -> None:
    lost = 0

    async def lose(tx, d) -> None:
        nonlocal lost
        if d.event.n == 2 and lost < 2:
            lost += 1
            assert await terminate(shop) > 0

    node.before = lose
    await shop.publish(node, *(shop.sealed("a", n) for n in (1, 2, 3)))
    async with node.consuming():
        await shop.expect({"a": [1, 2, 3]})
        await shop.settled(node)
    assert lost == 2
    assert await shop.parked() == []


async def test_a_fetcher_that_dies_is_replaced(kafka_shop: Shop, node: Node) -> None:
    """aiokafka's background task ends at the first exception it does not know, and getmany() then finds nothing, for
    ever. A connection that uvloop has closed under it is enough."""
    shop = kafka_shop
    async with node.relaying(), node.consuming():
        await shop.count(node, "a")
        await shop.expect({"a": [1]})
        client = node.consumer._subscription._consumer._client
        send = client.send

        async def closed(node_id: int, request: Any, **options: Any) -> Any:
            if type(request).__name__.startswith("Fetch"):
                raise RuntimeError("the handler is closed")
            return await send(node_id, request, **options)

        client.send = closed
        await shop.count(node, "a")
        await shop.expect({"a": [1, 2]})  # the answer to a request that was under way
        await shop.count(node, "a", "b")
        await shop.expect({"a": [1, 2, 3], "b": [1]})  # within 40 s; the watchdog would come after 120


async def test_a_coordinator_that_dies_is_replaced(kafka_shop: Shop, node: Node) -> None:
    """The same in the group's task, while a fetch that has failed rests before the next. aiokafka's stop() cancels that
    rest and raises its cancellation: to whoever waits it looks like his own."""
    shop = kafka_shop
    async with node.relaying(), node.consuming():
        await shop.count(node, "a")
        await shop.expect({"a": [1]})
        consumer = node.consumer._subscription._consumer
        client, send, failed = consumer._client, consumer._client.send, asyncio.Event()

        async def away(node_id: int, request: Any, **options: Any) -> Any:
            if type(request).__name__.startswith("Fetch"):
                failed.set()
                raise KafkaConnectionError("away")
            return await send(node_id, request, **options)

        async def closed(*given: Any) -> int:
            raise RuntimeError("the handler is closed")

        client.send, client.coordinator_lookup, consumer._fetcher._retry_backoff = away, closed, 3600
        await shop.count(node, "a")
        await shop.expect({"a": [1, 2]})  # the answer to a request that was under way
        await failed.wait()
        consumer._coordinator.coordinator_dead()
        await shop.count(node, "a", "b")
        await shop.expect({"a": [1, 2, 3], "b": [1]})


async def test_kafka_killed_and_started_again(kafka_shop: Shop, node: Node, kafka: Kafka, database_dsn: str) -> None:
    shop = kafka_shop
    async with node.relaying(), node.consuming(), open_shop("kafka", database_dsn, kafka) as other:
        await shop.count(node, *KEYS)
        await shop.expect({key: [1] for key in KEYS})
        stopped = await other.node()
        await other.publish(stopped, other.sealed("a", 1))

        load = asyncio.create_task(_steadily(shop, node, 40))
        assert await eventually(lambda: _more(shop, 3 * len(KEYS)))
        kafka.kill()
        try:
            await load
            await shop.count(node, *KEYS)  # the load may have been through before it was killed
            assert await shop.rows("select 1 from outbox limit 1"), "what cannot be sent waits in the outbox"
            await stop_and_start_while_it_is_away(other, stopped)
            with pytest.raises(ConnectionError) as away:  # a process that starts now waits for it
                await stopped.broker.ensure_topics([other.topic])
            assert is_transient(away.value)
        finally:
            await kafka.start()

        await shop.expect({key: list(range(1, 43)) for key in KEYS})
        await shop.settled(node)
        assert await shop.parked() == []
        stopped = await other.node()
        async with stopped.relaying(), stopped.consuming():
            await other.expect({"a": [1], "b": [1]})
            await other.settled(stopped)
        assert other.duplicates == 0, "a forgotten producer has sent, long after its relay's end"


async def stop_and_start_while_it_is_away(shop: Shop, node: Node) -> None:
    """Relay and consumer wait for the broker, can be stopped meanwhile, and leave nothing behind that sends later."""
    await shop.count(node, "b")
    queued = asyncio.create_task(node.relay.publish_batch())
    producer = node.broker._live.producer
    accumulator = producer._message_accumulator
    assert await eventually(lambda: asyncio.sleep(0, accumulator._batches or accumulator._pending_batches))
    queued.cancel()
    await asyncio.wait([queued])
    assert queued.cancelled()
    assert producer._sender.sender_task.done()
    assert [row["key"] for row in await shop.rows("select key from outbox")] == ["b"]
    idle = await shop.node("b")
    async with idle.relaying(), idle.consuming():
        with pytest.raises(KafkaConnectionError):
            await node.relay.publish_batch()
    assert not idle.consumer.healthy


async def start_apart(data_dir: Path) -> LocalPostgres:
    """In a process of its own: a second server of one process takes the first for its orphan, and ends it."""
    code = f"from pathlib import Path; from libs.local import postgres; s = postgres.start(Path({str(data_dir)!r}))"
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-c", f"{code}; print(s.dsn, s.pid)", stdout=asyncio.subprocess.PIPE
    )
    out, _ = await started.communicate()
    dsn, pid = out.decode().split()
    return LocalPostgres(dsn, int(pid), data_dir)


@pytest.fixture
async def own_server(tmp_path) -> AsyncIterator[list[LocalPostgres]]:
    """A PostgreSQL that the test may crash. The list's only item is the one that runs now."""
    servers = [await start_apart(tmp_path / "postgres")]
    yield servers
    servers[0].stop("immediate")


@pytest.mark.parametrize("kind", ["postgres", "kafka"])
async def test_postgresql_crashes_and_comes_back(kind: str, own_server: list[LocalPostgres], kafka: Kafka) -> None:
    server = own_server[0]
    async with open_shop(kind, server.dsn, kafka if kind == "kafka" else None) as shop:
        node = await shop.node()
        async with node.relaying(), node.consuming():
            load = [asyncio.create_task(count_until_done(shop, node, key, 30)) for key in KEYS]
            assert await eventually(lambda: _more(shop, 2 * len(KEYS)))
            await asyncio.to_thread(server.stop, "immediate")
            own_server[0] = await start_apart(server.data_dir)
            assert own_server[0].dsn == server.dsn
            await asyncio.gather(*load)
            wanted = await committed(shop)
            assert set(wanted) == set(KEYS)
            await shop.expect(wanted)
            await shop.settled(node)
        assert await shop.parked() == []


async def _steadily(shop: Shop, node: Node, times: int) -> None:
    for _ in range(times):
        await shop.count(node, *KEYS)
        await asyncio.sleep(0)


async def _more(shop: Shop, than: int) -> bool:
    return len(await shop.effects()) > than


async def test_a_password_that_is_changed_parks_nothing(postgres_shop: Shop) -> None:
    """While a role's password is replaced, open connections live on and new ones are refused. That is no fault of an
    event that meets a new one, and would be parked through an old one."""
    node, role = await postgres_shop.node(), role_of(postgres_shop.admin, postgres_shop.name)
    await postgres_shop.publish(node, *(postgres_shop.sealed("a", n) for n in (1, 2)))
    refused, in_use, free = 0, asyncio.Event(), asyncio.Event()
    park, take = node.consumer._park, node.database._take

    async def hold() -> None:
        async with node.database.transaction():
            in_use.set()
            await free.wait()

    async def parking(*args: Any) -> None:
        free.set()
        await holding
        await park(*args)

    async def taking() -> Any:
        nonlocal refused
        try:
            return await take()
        except Exception:
            refused += 1
            raise

    node.consumer._park, node.database._take = parking, taking  # type: ignore[method-assign]
    holding = asyncio.create_task(hold())
    await in_use.wait()
    admin = await asyncpg.connect(postgres_shop.admin)
    password = await admin.fetchval("select rolpassword from pg_authid where rolname = $1", role)
    await admin.execute(f"alter role \"{role}\" password 'another'")
    async with node.consuming():
        assert await eventually(lambda: _more_than(lambda: refused, 3))
        await admin.execute(f"alter role \"{role}\" password '{password}'")
        free.set()
        await postgres_shop.expect({"a": [1, 2]})
    await admin.close()
    assert await postgres_shop.parked() == []


async def _more_than(count: Callable[[], int], least: int) -> bool:
    return count() > least
