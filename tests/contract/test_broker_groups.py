"""Several members of one consumer group: nothing twice, nothing lost, each key in order, whoever comes and goes."""

import asyncio

import pytest

from libs.db import Tx
from libs.messaging import Delivery, consumer
from libs.telemetry import metrics
from tests.contract.backbone import Node, Shop, eventually

KEYS = [f"sku-{n}" for n in range(24)]


async def test_member_joins_while_a_handler_is_running(shop: Shop, node: Node) -> None:
    entered, gate = asyncio.Event(), asyncio.Event()

    async def hold(tx: Tx, d: Delivery) -> None:
        entered.set()
        await gate.wait()

    node.before = hold
    second = await shop.node("b")
    await shop.publish(node, *(shop.sealed(key, 1) for key in KEYS))
    async with node.consuming():
        await entered.wait()
        async with second.consuming():
            if shop.kind == "kafka":
                await node.revoking.wait()  # the partitions are being taken away from the running batch
            else:
                await second.ready()
            await shop.publish(node, *(shop.sealed(key, 2) for key in KEYS))
            assert await shop.applied() == {}
            gate.set()
            await second.ready()
            await shop.publish(node, *(shop.sealed(key, 3) for key in KEYS))
            await shop.expect({key: [1, 2, 3] for key in KEYS})
            await shop.settled(node)
            if shop.kind == "kafka":
                await shop.publish(node, *(shop.sealed(key, 4) for key in KEYS))
                await shop.expect({key: [1, 2, 3, 4] for key in KEYS})
                workers = {row["node"] for row in await shop.rows("select node from effect where n = 4")}
                assert workers == {"a", "b"}, "both members have partitions"
    assert await shop.parked() == []


async def test_revoked_longer_than_anybody_waits(kafka_shop: Shop, node: Node, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new owner reads what the old one is still applying: its inbox rows make it wait, and then it skips."""
    monkeypatch.setattr("libs.messaging.kafka.subscription.REVOKE_SECONDS", 0.05)
    shop, entered, gate = kafka_shop, asyncio.Event(), asyncio.Event()

    async def hold(tx: Tx, d: Delivery) -> None:
        entered.set()
        await gate.wait()

    node.before = hold
    second = await shop.node("b")
    await shop.publish(node, *(shop.sealed(key, n) for n in (1, 2) for key in KEYS))
    async with node.consuming():
        await entered.wait()
        async with second.consuming():
            await second.ready()
            waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and application_name = $1"
            assert await eventually(lambda: shop.rows(waiting, f"{shop.name}-b"))
            gate.set()
            await shop.publish(node, *(shop.sealed(key, 3) for key in KEYS))
            await shop.expect({key: [1, 2, 3] for key in KEYS})
            await shop.settled(second)
    assert shop.duplicates > 0


async def test_members_come_and_go_under_load(shop: Shop, node: Node) -> None:
    rounds = 0
    loading = True

    async def load() -> None:
        nonlocal rounds
        while loading:
            await shop.count(node, *KEYS)
            rounds += 1

    async with node.relaying(), node.consuming():
        emitter = asyncio.create_task(load())
        for name in ("b", "c", "d"):
            visitor = await shop.node(name)
            async with visitor.consuming():
                await visitor.ready()
                now = rounds
                await eventually(lambda now=now: asyncio.sleep(0, rounds > now + 3))
        loading = False
        await emitter
        await shop.expect({key: list(range(1, rounds + 1)) for key in KEYS})
        await shop.settled(node)
    assert await shop.parked() == []


async def test_member_dies_in_a_handler(shop: Shop, node: Node) -> None:
    """Without a goodbye to anybody: cancelled in the middle of its transaction."""
    entered = asyncio.Event()

    async def hang(tx: Tx, d: Delivery) -> None:
        entered.set()
        await asyncio.Event().wait()

    node.before = hang
    second = await shop.node("b")
    await shop.publish(node, *(shop.sealed(key, 1) for key in KEYS))
    dying = asyncio.create_task(node.consumer.run())
    await entered.wait()
    dying.cancel()
    async with second.consuming():
        await asyncio.wait([dying])
        await shop.publish(second, *(shop.sealed(key, 2) for key in KEYS))
        await shop.expect({key: [1, 2] for key in KEYS})
    assert {row["node"] for row in await shop.effects()} == {"b"}


async def test_cursor_lock_keeps_the_second_member_off(postgres_shop: Shop, node: Node) -> None:
    """postgres assigns a topic by its cursor's row lock: the others find it locked, wait, and take over."""
    shop, entered, gate = postgres_shop, asyncio.Event(), asyncio.Event()

    async def hold(tx: Tx, d: Delivery) -> None:
        entered.set()
        await gate.wait()

    node.before = hold
    second = await shop.node("b")
    await shop.publish(node, shop.sealed("a", 1))
    async with node.consuming() as running:
        await entered.wait()
        await shop.publish(node, shop.sealed("a", 2))
        await second.consumer._subscription.start()
        assert await second.consumer._subscription.fetch() is None
        node.consumer.stop()
        gate.set()
        await running
        batch = await second.consumer._subscription.fetch()
        assert [e.sequence for e in batch.envelopes] == [2]
        await second.consumer._subscription.stop()


async def test_watchdog_leaves_a_member_alone_whose_group_is_busy(
    shop: Shop, node: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A member that gets nothing because another one has it all is not stuck."""
    monkeypatch.setattr(consumer, "WATCHDOG_SECONDS", 0.0)
    entered, gate, looked = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def hold(tx: Tx, d: Delivery) -> None:
        entered.set()
        await gate.wait()

    second = await shop.node("b")
    stuck, found = second.consumer._stuck, []

    async def watched() -> bool:
        found.append(await stuck())
        if len(found) > 2:
            looked.set()
        return found[-1]

    second.consumer._stuck = watched
    async with node.consuming(), second.consuming():
        await node.ready()
        await second.ready()
        node.before = second.before = hold
        await shop.publish(node, shop.sealed("a", 1))
        await entered.wait()
        if not node.calls:  # the idle one is to be watched
            node, second = second, node
            second.consumer._stuck = watched
        found.clear()
        looked.clear()
        await looked.wait()
        gate.set()
        await shop.expect({"a": [1]})
    assert not any(found)


async def test_watchdog_rebuilds_until_it_helps_and_tells(
    shop: Shop, node: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It never ends for good: what it cannot mend, a person hears of by the gauge."""
    monkeypatch.setattr(consumer, "WATCHDOG_SECONDS", 0.0)
    subscription = node.consumer._subscription
    starts, start, fetch = [], subscription.start, subscription.fetch

    async def started() -> None:
        starts.append(1)
        await start()

    async def nothing() -> None:
        await asyncio.sleep(0)

    async def yes() -> bool:
        return True

    monkeypatch.setattr(subscription, "start", started)
    monkeypatch.setattr(subscription, "fetch", nothing)
    monkeypatch.setattr(subscription, "stuck", yes)
    async with node.consuming() as running:
        assert await eventually(lambda: asyncio.sleep(0, len(starts) >= 4))
        assert (running.done(), node.consumer.healthy) == (False, False)
        assert shop.metric(metrics.CONSUMER_REBUILDS) >= 3
        monkeypatch.setattr(subscription, "fetch", fetch)
        monkeypatch.setattr(consumer, "WATCHDOG_SECONDS", 120.0)
        await shop.publish(node, shop.sealed("a", 1))
        await shop.expect({"a": [1]})
        assert await eventually(lambda: asyncio.sleep(0, node.consumer.healthy))


async def test_kafka_client_that_broke_is_replaced(kafka_shop: Shop, node: Node) -> None:
    """An aiokafka consumer whose coordinator task has died raises from every getmany() from then on."""
    shop = kafka_shop
    async with node.consuming():
        await node.ready()
        await shop.publish(node, shop.sealed("a", 1))
        await shop.expect({"a": [1]})
        client = node.consumer._subscription._consumer

        async def broken(**_: object) -> None:
            raise RuntimeError("the coordinator task is dead")

        client.getmany = broken
        await shop.publish(node, shop.sealed("a", 2))
        await shop.expect({"a": [1, 2]})  # the call that was under way may have brought it

        async def replaced() -> bool:
            return node.consumer._subscription._consumer not in (client, None)

        assert await eventually(replaced)
        await shop.publish(node, shop.sealed("a", 3))
        await shop.expect({"a": [1, 2, 3]})
