"""The consumer calls a handler once for many events, but never out of order within a key."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libs.clock import new_id
from libs.db import Tx
from libs.messaging import Consumer, Delivery, Envelope
from libs.messaging.consumer import _levels
from libs.messaging.outbox import seal
from libs.telemetry import metrics
from tests.contract.backbone import Shop

TYPES = ["one", "two", "three"]
drawn_events = st.tuples(st.sampled_from(TYPES), st.sampled_from(["t1", "t2"]), st.sampled_from("abcd"))
events = st.lists(drawn_events, max_size=40)


@given(events)
def test_waves_keep_the_order_of_each_key(drawn) -> None:
    batch = [Envelope(topic, key, kind, str(n)) for n, (kind, topic, key) in enumerate(drawn)]
    levels = list(_levels(batch))
    waves = [wave for level in levels for wave in level]
    assert all(len({envelope.type for envelope in wave}) == 1 for wave in waves)
    before, after = defaultdict(list), defaultdict(list)
    for envelope in batch:
        before[envelope.topic, envelope.key].append(envelope)
    for wave in waves:
        for envelope in wave:
            after[envelope.topic, envelope.key].append(envelope)
    assert after == before
    for level in levels:
        places = [{(envelope.topic, envelope.key) for envelope in wave} for wave in level]
        assert len(set().union(*places)) == sum(map(len, places)), "no two waves of a level have a key in common"


@given(st.lists(st.sampled_from("abcd"), min_size=1))
def test_one_type_is_one_wave(keys) -> None:
    assert [len(level) for level in _levels([Envelope("t", key, "one", "") for key in keys])] == [1]


async def test_members_that_lock_by_type_in_turn_do_not_deadlock(postgres_shop: Shop) -> None:
    """Two handlers, each locking its own row. Two members meet them in opposite orders, in one batch each."""
    shop = postgres_shop
    node = await shop.node()
    async with node.database.transaction() as tx:
        await tx.execute("insert into counter values ('first', 0), ('second', 0)")
    met = asyncio.Barrier(2)

    def locking(row: str):
        async def handler(tx: Tx, deliveries: Sequence[Delivery]) -> None:
            await tx.execute("update counter set n = n + $2 where key = $1", row, len(deliveries))
            with suppress(TimeoutError, asyncio.BrokenBarrierError):
                async with asyncio.timeout(0.5):
                    await met.wait()

        return handler

    handlers = {shop.Counted: locking("first"), shop.Unheard: locking("second")}
    counted, unheard = shop.sealed("a", 1), seal(shop.Unheard(item="b", n=1))
    members = [Consumer(shop.name, node.database, node.broker, handlers) for _ in range(2)]
    retried = shop.metric(metrics.EVENTS_RETRIED, "infrastructure")
    again = [replace(envelope, id=new_id()) for envelope in (unheard, counted)]
    await asyncio.gather(members[0]._apply_batch([counted, unheard]), members[1]._apply_batch(again))
    assert shop.metric(metrics.EVENTS_RETRIED, "infrastructure") == retried
    rows = await shop.rows("select key, n from counter order by key")
    assert [(row["key"], row["n"]) for row in rows] == [("first", 2), ("second", 2)]


async def test_waves_of_one_level_do_not_wait_for_each_other(postgres_shop: Shop) -> None:
    """Neither for what the other one's handler does, nor for its end."""
    shop = postgres_shop
    node = await shop.node()
    met = asyncio.Barrier(2)

    async def handler(tx: Tx, deliveries: Sequence[Delivery]) -> None:
        await met.wait()

    consumer = Consumer(shop.name, node.database, node.broker, {shop.Counted: handler, shop.Unheard: handler})
    async with asyncio.timeout(30):
        await consumer._apply_batch([shop.sealed("a", 1), seal(shop.Unheard(item="b", n=1))])


async def test_a_wave_that_fails_leaves_the_other_one_whole(postgres_shop: Shop) -> None:
    """The batch is given back, what was applied of it is known by its inbox rows, what was not is not there."""
    shop = postgres_shop
    node = await shop.node()
    calls: list[str] = []

    async def succeeds(tx: Tx, deliveries: Sequence[Delivery]) -> None:
        calls.append("succeeds")
        await tx.execute("insert into counter values ('done', 1)")

    async def fails(tx: Tx, deliveries: Sequence[Delivery]) -> None:
        calls.append("fails")
        await tx.execute("insert into counter values ('undone', 1)")
        while not await shop.rows("select 1 from counter where key = 'done'"):
            await asyncio.sleep(0.01)
        if calls.count("fails") <= 5:  # as often as a batch is tried before it is given back
            raise ConnectionError("the network")

    batch = [shop.sealed("a", 1), seal(shop.Unheard(item="b", n=1))]
    consumer = Consumer(shop.name, node.database, node.broker, {shop.Counted: succeeds, shop.Unheard: fails})
    with pytest.raises(ConnectionError):
        await consumer._apply_batch(batch)
    assert [row["key"] for row in await shop.rows("select key from counter")] == ["done"]
    await consumer._apply_batch(batch)
    assert sorted(row["key"] for row in await shop.rows("select key from counter")) == ["done", "undone"]
    assert calls.count("succeeds") == 1
