"""The consumer calls a handler once for many events, but never out of order within a key."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from backbone import Shop
from hypothesis import given
from hypothesis import strategies as st

from libs.clock import new_id
from libs.db import Tx
from libs.messaging import Consumer, Delivery, Envelope
from libs.messaging.consumer import _waves
from libs.messaging.outbox import seal
from libs.telemetry import metrics

TYPES = ["one", "two", "three"]
drawn_events = st.tuples(st.sampled_from(TYPES), st.sampled_from(["t1", "t2"]), st.sampled_from("abcd"))
events = st.lists(drawn_events, max_size=40)


@given(events)
def test_waves_keep_the_order_of_each_key(drawn) -> None:
    batch = [Envelope(topic, key, kind, str(n)) for n, (kind, topic, key) in enumerate(drawn)]
    waves = list(_waves(batch))
    assert all(len({envelope.type for envelope in wave}) == 1 for wave in waves)
    before, after = defaultdict(list), defaultdict(list)
    for envelope in batch:
        before[envelope.topic, envelope.key].append(envelope)
    for wave in waves:
        for envelope in wave:
            after[envelope.topic, envelope.key].append(envelope)
    assert after == before


@given(st.lists(st.sampled_from("abcd"), min_size=1))
def test_one_type_is_one_wave(keys) -> None:
    assert len(list(_waves([Envelope("t", key, "one", "") for key in keys]))) == 1


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
