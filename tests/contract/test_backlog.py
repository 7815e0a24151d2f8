"""A consumer's memory does not depend on how much waits for it: the backlog stays in the log, of either broker."""

import asyncio
import random
from collections.abc import Sequence
from typing import Any

import psutil

from libs.db import Tx
from libs.messaging import Consumer, Delivery
from tests.contract.backbone import Node, Shop

EVENTS = 50_000
BYTES = 2_000  # of each: 100 MB in all, before Python makes objects of them
AT_MOST = 60_000_000  # more than before it began


async def test_memory_is_bounded_at_any_backlog(shop: Shop, node: Node) -> None:
    filler = random.Random(7).randbytes(BYTES // 2).hex()  # does not compress to nothing
    for begin in range(0, EVENTS, 500):
        await shop.publish(node, *(shop.sealed(f"k{n % 97}", n, filler) for n in range(begin, begin + 500)))
    process, seen = psutil.Process(), 0
    before = most = process.memory_info().rss
    done = asyncio.Event()

    async def apply(tx: Tx, deliveries: Sequence[Delivery[Any]]) -> None:
        nonlocal seen, most
        seen, most = seen + len(deliveries), max(most, process.memory_info().rss)
        if seen >= EVENTS:
            done.set()

    node.consumer = Consumer(shop.name, node.database, node.broker, {shop.Counted: apply})
    async with node.consuming() as consuming:
        finished = asyncio.create_task(done.wait())
        await asyncio.wait((finished, consuming), return_when=asyncio.FIRST_COMPLETED)
        assert finished.done()
    assert (await shop.rows("select count(*) as n from inbox"))[0]["n"] == EVENTS
    assert most - before < AT_MOST, f"{(most - before) / 1e6:.0f} MB more while {EVENTS} events were drained"
