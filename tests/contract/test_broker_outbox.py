"""Emit and relay: I1, I2, I3 on both brokers."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

import asyncpg
import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import ProducerClosed

from libs.db import Tx
from libs.messaging import Envelope, emit, swept
from libs.messaging.broker import MAX_BATCH
from libs.messaging.outbox import COLUMNS, INSERT, MAX_PAYLOAD_BYTES, columns_of
from tests.contract.backbone import Node, Shop, eventually


async def outbox(shop: Shop) -> list[int]:
    return [row["sequence"] for row in await shop.rows("select sequence from outbox order by id")]


async def test_rolled_back_event_never_appears(shop: Shop, node: Node) -> None:
    async with node.relaying(), node.consuming():
        with pytest.raises(ZeroDivisionError):  # noqa: PT012
            async with node.database.transaction() as tx:
                emit(tx, shop.Counted(item="a", n=1))
                await tx.execute("insert into counter values ('a', 1)")
                raise ZeroDivisionError
        await shop.count(node, "a", "b")
        await shop.expect({"a": [1], "b": [1]})
        await shop.settled(node)
    assert await shop.applied() == {"a": [1], "b": [1]}


async def test_commit_that_fails_takes_the_event_with_it(shop: Shop, node: Node) -> None:
    """Also when the database says no only at COMMIT: a deferred constraint."""
    await shop.rows("alter table counter add constraint once unique (n) deferrable initially deferred")
    await shop.count(node, "a")
    with pytest.raises(asyncpg.UniqueViolationError):
        await shop.count(node, "b")
    assert await outbox(shop) == [1]
    assert [row["key"] for row in await shop.rows("select key from counter")] == ["a"]


async def test_too_large_is_refused_and_nothing_is_stored(shop: Shop, node: Node) -> None:
    for event in (
        shop.Counted(item="a", n=1, note="x" * MAX_PAYLOAD_BYTES),
        shop.Counted(item="a", n=1, note="杯" * (MAX_PAYLOAD_BYTES // 3)),
        shop.Counted(item="k" * (MAX_PAYLOAD_BYTES // 2), n=1),
    ):
        with pytest.raises(ValueError, match="larger than"):  # noqa: PT012
            async with node.database.transaction() as tx:
                await tx.execute("insert into counter values ('a', 1)")
                emit(tx, event)
    assert await shop.rows("select key from counter union all select key from outbox") == []


async def test_the_largest_events_arrive(shop: Shop, node: Node) -> None:
    """Several in one batch, which Kafka takes as several requests."""
    note = "".join(chr(0x4E00 + n * 7919 % 20000) for n in range((MAX_PAYLOAD_BYTES - 200) // 3))
    async with node.relaying(), node.consuming():
        async with node.database.transaction() as tx:
            for n in (1, 2, 3):
                emit(tx, shop.Counted(item="a", n=n, note=note))
                emit(tx, shop.Counted(item="a", n=n + 10))
        await shop.expect({"a": [1, 11, 2, 12, 3, 13]})
    assert (await shop.effects())[4]["note"] == note


async def test_lower_id_that_commits_later_is_not_lost(shop: Shop, node: Node) -> None:
    async with node.consuming():
        async with node.database.transaction() as slow:
            await slow.execute(INSERT, *columns_of([shop.sealed("slow", 1)]))
            async with node.database.transaction() as quick:
                emit(quick, shop.Counted(item="quick", n=1))
            assert await node.relay.publish_batch() == 1
            await shop.expect({"quick": [1]})
        assert await node.relay.publish_batch() == 1
        await shop.expect({"quick": [1], "slow": [1]})


@pytest.fixture
def settled_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swept, "SETTLED_SECONDS", 0.0)


async def walked(shop: Shop, behind: int) -> int:
    """The pages that a batch looks at."""
    (row,) = await shop.rows(
        f"explain (analyze, buffers, format json) select id from outbox where id > {behind} order by id limit 500"
    )
    return int(json.loads(row[0])[0]["Plan"]["Shared Hit Blocks"])


@pytest.mark.usefixtures("settled_at_once")
async def test_what_was_published_is_not_walked_past_while_a_backup_runs(shop: Shop, node: Node) -> None:
    """PostgreSQL keeps what was deleted for whoever began before: each batch would take longer than the one before."""
    backup = await asyncpg.connect(shop.dsn, server_settings={"search_path": shop.name})
    await backup.execute("begin isolation level repeatable read")
    await backup.fetch("select from outbox")
    for n in range(6):
        async with node.database.transaction() as tx:
            await tx.execute(INSERT, *columns_of([shop.sealed("a", n, note="x" * 500) for _ in range(MAX_BATCH)]))
        assert await node.relay.publish_batch() == MAX_BATCH
    for _ in range(3):
        assert await node.relay.publish_batch() == 0
    _, upto = node.relay._swept.known
    assert await walked(shop, 0) > 6 * MAX_BATCH / 20
    assert await walked(shop, upto) < 10
    await backup.close()


@pytest.mark.usefixtures("settled_at_once")
async def test_an_id_that_commits_after_many_batches_keeps_its_turn(shop: Shop, node: Node) -> None:
    """Nothing is swept past it, and nothing of its key goes before it."""
    async with node.consuming():
        async with node.database.transaction() as slow:
            await slow.execute("insert into counter values ('slow', 1)")
            await slow.execute(INSERT, *columns_of([shop.sealed("slow", 1)]))
            for n in range(6):
                await shop.count(node, "quick")
                assert await node.relay.publish_batch() == 1, n
                assert await node.relay.publish_batch() == 0, n
        await shop.count(node, "slow", "quick")
        assert await node.relay.publish_batch() == 3
        for _ in range(4):
            await shop.count(node, "slow")
            assert await node.relay.publish_batch() == 1
        await shop.expect({"slow": [1, 2, 3, 4, 5, 6], "quick": [1, 2, 3, 4, 5, 6, 7]})


async def swept_behind(node: Node, number: int) -> bool:
    await node.relay.publish_batch()
    return node.relay._swept.known[1] > number


@pytest.mark.usefixtures("settled_at_once")
async def test_an_id_below_that_comes_against_all_expectation_is_not_lost(
    shop: Shop, node: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As of a server that stood still between giving the id and giving the transaction its number."""
    async with node.consuming():
        for n in range(6):
            await shop.count(node, "a")
            assert await node.relay.publish_batch() == 1, n
        assert await eventually(lambda: swept_behind(node, 2))
        async with node.database.transaction() as tx:
            await tx.execute(INSERT, *columns_of([shop.sealed("late", 1)]))
            moved = "with moved as (delete from outbox returning *) insert into outbox"
            await tx.execute(f"{moved} (id, {COLUMNS}) overriding system value select 1, {COLUMNS} from moved")
        assert await node.relay.publish_batch() == 0
        monkeypatch.setattr(swept, "AGAIN_SECONDS", 0.0)
        assert await eventually(node.relay.publish_batch)
        await shop.expect({"a": [1, 2, 3, 4, 5, 6], "late": [1]})


@pytest.mark.usefixtures("settled_at_once")
async def test_ids_that_begin_anew_are_found(shop: Shop, node: Node) -> None:
    """Another table of the name, as when a service's schema is restored under a relay that runs on."""
    for n in range(5):
        await shop.count(node, "a")
        assert await node.relay.publish_batch() == 1, n
    await shop.rows("create table again (like relay_lease including all)")
    await shop.rows("insert into again select * from relay_lease")
    await shop.rows("alter table outbox alter column id restart")
    await shop.rows("drop table relay_lease")
    await shop.rows("alter table again rename to relay_lease")
    await shop.count(node, "a")
    assert await node.relay.publish_batch() == 1


async def test_more_than_a_batch(shop: Shop, node: Node) -> None:
    async with node.database.transaction() as tx:
        for n in range(MAX_BATCH + 100):
            emit(tx, shop.Counted(item=f"sku-{n % 7}", n=n))
    assert await node.relay.publish_batch() == MAX_BATCH
    assert await node.relay.publish_batch() == 100
    assert await node.relay.publish_batch() == 0
    async with node.consuming():
        await shop.expect({f"sku-{k}": list(range(k, MAX_BATCH + 100, 7)) for k in range(7)})


async def test_two_relays_never_publish_at_the_same_time(shop: Shop, node: Node) -> None:
    second = await shop.node("b")
    inside, most = 0, 0

    def watch(of: Node) -> None:
        publish = of.broker.publish

        async def watched(tx: Tx, envelopes: Sequence[Envelope]) -> None:
            nonlocal inside, most
            inside += 1
            most = max(most, inside)
            try:
                await publish(tx, envelopes)
            finally:
                inside -= 1

        of.broker.publish = watched

    watch(node)
    watch(second)
    keys = [f"sku-{n}" for n in range(12)]
    async with second.relaying(), node.consuming():
        async with node.relaying():
            for _ in range(15):
                await shop.count(node, *keys)
                await shop.count(second, *keys)
            await shop.expect({key: list(range(1, 31)) for key in keys})  # to end a relay in its work costs duplicates
        await shop.count(second, *keys)
        await shop.expect({key: list(range(1, 32)) for key in keys})
    # PostgreSQL's broker publishes by one statement, under the lease that the next test looks at.
    assert most == (1 if shop.kind == "kafka" else 0)
    assert shop.duplicates == 0


@asynccontextmanager
async def unanswered(shop: Shop, node: Node) -> AsyncIterator[Callable[[], Awaitable[object]]]:
    """The broker of a node has what it is sent and does not say so, until this is left. It gives what to wait with for
    the sending."""
    if shop.kind == "kafka":
        sent, gate, publish = asyncio.Event(), asyncio.Event(), node.broker.publish

        async def slow(tx: Tx, envelopes: Sequence[Envelope]) -> None:
            await publish(tx, envelopes)
            sent.set()
            await gate.wait()

        node.broker.publish = slow
        yield sent.wait
        gate.set()
        return
    async with node.database.transaction() as tx:
        await tx.execute("select pg_advisory_xact_lock(hashtext('bus'), hashtext($1))", shop.topic)
        waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted and objid = hashtext($1)::oid"
        yield lambda: eventually(lambda: shop.rows(waiting, shop.topic))


async def test_lease_is_held_until_the_broker_has_answered(shop: Shop, node: Node) -> None:
    """I2: the row is there, locked, until the events are durable; another relay waits."""
    second = await shop.node("b")
    await shop.count(node, "a")
    async with unanswered(shop, node) as sent:
        publishing = asyncio.create_task(node.relay.publish_batch())
        await sent()
        assert await outbox(shop) == [1]
        assert await second.relay.publish_batch() is None
    assert await publishing == 1
    assert await outbox(shop) == []
    assert await second.relay.publish_batch() == 0


async def test_relay_killed_between_send_and_commit_costs_duplicates_only(shop: Shop, node: Node) -> None:
    for _ in range(3):
        await shop.count(node, "a", "b")
    async with unanswered(shop, node) as sent:
        dying = asyncio.create_task(node.relay.run())
        node.relay.wake()
        await sent()
        dying.cancel()
        await asyncio.wait([dying])
    assert await outbox(shop) == [1, 1, 2, 2, 3, 3]

    second = await shop.node("b")
    async with second.relaying(), second.consuming():
        await shop.expect({"a": [1, 2, 3], "b": [1, 2, 3]})
        await shop.settled(second)
    # In PostgreSQL the log's rows were rolled back too; Kafka keeps what it has.
    assert shop.duplicates == (6 if shop.kind == "kafka" else 0)


async def test_relay_cancelled_while_it_sends(shop: Shop, node: Node) -> None:
    """Cancelled wherever that hits it, ten times. What the last relay finds is published in order."""
    second = await shop.node("b")
    for round_ in range(10):
        await shop.count(node, "a", "b")
        task = asyncio.create_task(node.relay.publish_batch())
        for _ in range(round_ * 3):
            await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    async with second.relaying(), second.consuming():
        await shop.expect({"a": list(range(1, 11)), "b": list(range(1, 11))})
        await shop.settled(second)


async def test_refused_event_is_not_overtaken_by_its_successor(kafka_shop: Shop, node: Node) -> None:
    """I3 when the broker refuses the first of two (a topic whose limit somebody lowered): the second waits too."""
    shop = kafka_shop
    narrow = f"{shop.name}.narrow"
    admin = AIOKafkaAdminClient(bootstrap_servers=shop.kafka.bootstrap)
    await admin.start()
    await admin.create_topics([NewTopic(narrow, 1, 1, topic_configs={"max.message.bytes": "200000"})])
    await admin.close()
    # Noise, so that lz4 cannot make it small, and more than one request's worth.
    noise = "".join(chr(0x4E00 + n * 7919 % 20000) for n in range(290_000))
    events = [
        Envelope(narrow, "a", "test.counted", f'"{noise}"'),
        Envelope(narrow, "a", "test.counted", f'"{noise}"'),
        Envelope(narrow, "a", "test.counted", "3"),
    ]
    with pytest.raises(Exception, match="MessageSizeTooLarge"):
        await shop.publish(node, *events)
    reader = AIOKafkaConsumer(bootstrap_servers=shop.kafka.bootstrap)
    async with reader:
        where = TopicPartition(narrow, 0)
        assert await reader.end_offsets([where]) == {where: 0}
    await shop.publish(node, shop.sealed("a", 1))  # and the broker object goes on working
    async with node.consuming():
        await shop.expect({"a": [1]})


async def test_publishers_that_share_a_broker_do_not_harm_each_other(kafka_shop: Shop, node: Node) -> None:
    """All relays of a process share one producer; one of them fails or is cancelled while the others send."""
    shop = kafka_shop
    used = []

    async def publish(key: str) -> None:
        await shop.publish(node, shop.sealed(key, 1))
        used.append(node.broker._live)

    await asyncio.gather(*(publish(f"first-{n}") for n in range(6)))
    assert len(set(used)) == 1, "six that start at once do not start six producers"

    async def persistent(key: str) -> None:
        for n in range(1, 6):
            envelope = shop.sealed(key, n)
            while True:  # as a relay does
                with suppress(Exception):
                    await shop.publish(node, envelope)
                    break

    others = [asyncio.create_task(persistent(f"k{n}")) for n in range(4)]
    for _ in range(5):
        victim = asyncio.create_task(shop.publish(node, shop.sealed("victim", 1)))
        await asyncio.sleep(0.01)
        victim.cancel()
        await asyncio.wait([victim])
    await asyncio.gather(*others)
    async with node.consuming():
        await shop.settled(node)
    found = await shop.applied()
    assert [found[f"k{n}"] for n in range(4)] == [[1, 2, 3, 4, 5]] * 4


async def test_publisher_that_looks_for_a_topic_does_not_wait_on_a_producer_that_is_gone(
    kafka_shop: Shop, node: Node
) -> None:
    """Nothing answers there any more: a relay that waited would keep its lease and publish nothing for ever."""
    shop = kafka_shop
    await shop.publish(node, shop.sealed("a", 1))
    looking, cancelled = (
        asyncio.create_task(shop.publish(node, Envelope("there.is.no.such.topic", "k", "t", "{}"))) for _ in range(2)
    )
    await asyncio.sleep(0.5)
    cancelled.cancel()
    async with asyncio.timeout(8):  # below the 10 s after which a look-up gives up by itself
        with pytest.raises(ProducerClosed):
            await looking
    await shop.publish(node, shop.sealed("a", 2))
    async with node.consuming():
        await shop.expect({"a": [1, 2]})


async def test_positions_of_a_topic_commit_in_order(postgres_shop: Shop, node: Node) -> None:
    """postgres: a reader that passed a position which commits later would lose it; publishers take turns."""
    shop = postgres_shop
    first, gate = asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        async with node.database.transaction() as tx:
            await node.broker.publish(tx, [shop.sealed("slow", 1)])
            first.set()
            await gate.wait()

    async with node.consuming():
        slowly = asyncio.create_task(slow())
        await first.wait()
        quickly = asyncio.create_task(shop.publish(node, shop.sealed("quick", 1)))
        waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted"
        assert await eventually(lambda: shop.rows(waiting))
        assert await shop.applied() == {}
        gate.set()
        await asyncio.gather(slowly, quickly)
        await shop.expect({"slow": [1], "quick": [1]})
    assert [row["key"] for row in await shop.effects()] == ["slow", "quick"]


async def test_prune_waits_for_the_slowest_group_and_for_nobody_else(postgres_shop: Shop, node: Node) -> None:
    shop = postgres_shop
    bus = node.broker.database
    await shop.publish(node, *(shop.sealed("a", n) for n in range(10)))

    async def left(topic: str) -> int:
        return await bus.fetchval("select count(*) from log where topic = $1", topic)

    dead = f"{shop.name}.dead"
    await bus.fetch("insert into cursor values ($1, $2, 3)", f"{shop.name}_dead", dead)
    await bus.fetch(
        """insert into log (event_id, topic, key, type, version, time, payload)
           select gen_random_uuid(), $1, 'x', 'x', 1, now() - interval '1 day', '' from generate_series(1, 10100)""",
        dead,
    )
    await shop.publish(node, *(shop.sealed("b", n) for n in range(10)))
    await node.consumer._subscription.start()
    await node.broker.prune(timedelta(0))
    assert await left(shop.topic) == 20, "nobody has read it yet"
    await node.consumer._subscription.stop()
    async with node.consuming():
        await shop.settled(node)
        await shop.publish(node, shop.sealed("c", 1))
        await shop.settled(node)
    await node.broker.prune(timedelta(days=1))
    assert await left(shop.topic) == 21, "younger than what is kept"
    # 10,000 are deleted at a time: the ten thousand old ones of a group that is gone must not stand in the way.
    await node.broker.prune(timedelta(0))
    assert (await left(shop.topic), await left(dead)) == (0, 10100)
    await bus.fetch("delete from log where topic = $1", dead)
    await bus.fetch("delete from cursor where topic = $1", dead)
