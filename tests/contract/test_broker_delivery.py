"""From the emit to the effect, on both brokers: order, once, unknown types, restarts of a consumer."""

import asyncio
import random

import pytest

from libs.db import Tx
from libs.messaging import Delivery, emit
from libs.messaging.outbox import seal
from tests.contract.backbone import Node, Shop, eventually


async def test_order_per_key_with_concurrent_emitters(shop: Shop, node: Node) -> None:
    keys = [f"sku-{n}" for n in range(30)]

    async def emitter(seed: int) -> list[str]:
        dice, used = random.Random(seed), []
        for _ in range(25):
            some = dice.sample(keys, 3)
            await shop.count(node, *some)
            used += some
        return used

    async with node.relaying(), node.consuming():
        used = [key for found in await asyncio.gather(*map(emitter, range(5))) for key in found]
        await shop.expect({key: list(range(1, used.count(key) + 1)) for key in keys})
    assert await shop.rows("select 1 from outbox") == []
    assert await shop.parked() == []


async def test_unicode_in_key_and_payload(shop: Shop, node: Node) -> None:
    key, note = "Tasse “blau” – 杯子 🫖", 'żółć \u0000 \\ " \u2028 👩‍🚀'
    async with node.relaying(), node.consuming():
        await shop.count(node, key, note=note.replace("\u0000", ""))
        await shop.expect({key: [1]})
    assert (await shop.effects())[0]["note"] == note.replace("\u0000", "")


async def test_envelope_arrives_as_it_was_sent(shop: Shop, node: Node) -> None:
    cause = Delivery(shop.Counted(item="x", n=0), shop.sealed("x", 0), "00-" + "1" * 32 + "-" + "2" * 16 + "-01")
    seen = []

    async def look(tx: Tx, d: Delivery) -> None:
        seen.append(d.envelope)

    node.before = look
    async with node.relaying(), node.consuming():
        async with node.database.transaction() as tx:
            sent = emit(tx, shop.Counted(item="x", n=1), cause=cause, sequence=7)
        await shop.expect({"x": [1]})
    assert seen == [sent]
    assert (sent.sequence, sent.causation_id, sent.traceparent) == (7, cause.envelope.id, cause.traceparent)


async def test_infrastructure_error_is_retried_in_place_and_applied_once(shop: Shop, node: Node) -> None:
    failures = iter([ConnectionResetError("first"), TimeoutError("second")])

    async def fail(tx: Tx, d: Delivery) -> None:
        if error := next(failures, None):
            raise error  # after the effect was written: the rollback has to take it back

    node.before = fail
    async with node.relaying(), node.consuming():
        await shop.count(node, "a")
        await shop.expect({"a": [1]})
        await shop.settled(node)
    assert node.calls == [[1], [1], [1]]
    assert await shop.parked() == []


@pytest.mark.parametrize("read_before", [0, 1])
async def test_a_batch_given_back_is_delivered_again(shop: Shop, node: Node, read_before: int) -> None:
    """Also the very first one of a group, when there is no committed offset to go back to."""
    broken = False
    tries = 0

    async def fail(tx: Tx, d: Delivery) -> None:
        nonlocal tries
        if broken and tries < 7:  # more than are tried in place
            tries += 1
            raise ConnectionResetError("the database is away")

    node.before = fail
    async with node.consuming():
        if read_before:
            await shop.publish(node, shop.sealed("a", 0))
            await shop.expect({"a": [0]})
            await shop.settled(node)
        broken = True
        await shop.publish(node, shop.sealed("a", 1), shop.sealed("a", 2))
        assert await eventually(lambda: asyncio.sleep(0, tries > 5))
        await shop.publish(node, shop.sealed("a", 3))
        await shop.expect({"a": list(range(1 - read_before, 4))})
    assert await shop.parked() == []


async def test_duplicates_in_one_batch_and_across_batches(shop: Shop, node: Node) -> None:
    one, two = shop.sealed("a", 1), shop.sealed("a", 2)
    await shop.publish(node, one, one, two)
    async with node.consuming():
        await shop.expect({"a": [1, 2]})
        await shop.publish(node, two, one, shop.sealed("a", 3))
        await shop.expect({"a": [1, 2, 3]})
        await shop.settled(node)
    assert shop.duplicates == 3


async def test_unknown_type_is_skipped_and_counted(shop: Shop, node: Node) -> None:
    async with node.consuming():
        await shop.publish(
            node, shop.sealed("a", 1), *(seal(shop.Unheard(item="a", n=n)) for n in (7, 8)), shop.sealed("a", 2)
        )
        await shop.expect({"a": [1, 2]})
        await shop.settled(node)
    assert shop.skipped == 2
    assert await shop.parked() == []


async def test_stop_and_resume(shop: Shop, node: Node) -> None:
    async with node.consuming():
        await shop.publish(node, *(shop.sealed("a", n) for n in (1, 2, 3)))
        await shop.expect({"a": [1, 2, 3]})
    await shop.publish(node, *(shop.sealed("a", n) for n in (4, 5)))
    node.new_consumer()
    async with node.consuming():
        await shop.expect({"a": [1, 2, 3, 4, 5]})
        await shop.settled(node)
    assert shop.duplicates == 0, "the offset of what was applied before the stop had been committed"


async def test_stop_finishes_the_running_batch(shop: Shop, node: Node) -> None:
    entered, gate = asyncio.Event(), asyncio.Event()

    async def hold(tx: Tx, d: Delivery) -> None:
        entered.set()
        await gate.wait()

    node.before = hold
    await shop.publish(node, shop.sealed("a", 1))
    async with node.consuming() as running:
        await entered.wait()
        node.consumer.stop()
        assert await shop.applied() == {}
        gate.set()
        await running
    assert await shop.applied() == {"a": [1]}
    node.new_consumer()
    async with node.consuming():
        await shop.publish(node, shop.sealed("a", 2))
        await shop.expect({"a": [1, 2]})
    assert shop.duplicates == 0


async def test_cancelled_in_a_handler(shop: Shop, node: Node) -> None:
    entered = asyncio.Event()

    async def hang(tx: Tx, d: Delivery) -> None:
        if d.event.n == 2:
            entered.set()
            await asyncio.Event().wait()

    node.before = hang
    await shop.publish(node, *(shop.sealed("a", n) for n in (1, 2, 3)))
    task = asyncio.create_task(node.consumer.run())
    await entered.wait()
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    assert await shop.applied() == {}
    node.before = None
    node.new_consumer()
    async with node.consuming():
        await shop.expect({"a": [1, 2, 3]})


async def test_offset_is_committed_after_the_effect(shop: Shop, node: Node) -> None:
    """I5: at the moment the offset is committed, other connections see the effects already."""
    seen: list[dict[str, list[int]]] = []
    subscription = node.consumer._subscription
    commit = subscription.commit

    async def watched(batch) -> None:
        seen.append(await shop.applied())
        await commit(batch)

    subscription.commit = watched
    await shop.publish(node, shop.sealed("a", 1), shop.sealed("b", 1))
    async with node.consuming():
        await shop.expect({"a": [1], "b": [1]})
        await shop.settled(node)
    assert seen[-1] == {"a": [1], "b": [1]}
    assert all(seen)


async def test_lag(shop: Shop, node: Node) -> None:
    entered, gate = asyncio.Event(), asyncio.Event()

    async def hold(tx: Tx, d: Delivery) -> None:
        entered.set()
        await gate.wait()

    assert await node.consumer.lag() == {}
    node.before = hold
    await shop.publish(node, *(shop.sealed(f"sku-{n}", 1) for n in range(20)))
    async with node.consuming():
        await entered.wait()
        assert await node.consumer.lag() == {shop.topic: 20}, "a batch that is being handled is not done"
        await shop.publish(node, *(shop.sealed(f"sku-{n}", 2) for n in range(5)))
        assert await node.consumer.lag() == {shop.topic: 25}
        gate.set()
        await shop.settled(node)
        assert await node.consumer.lag() == {shop.topic: 0}
    assert len(await shop.effects()) == 25
