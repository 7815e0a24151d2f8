"""One member of the tiny service as a process of its own, to be killed: it emits, publishes and consumes until then."""

import asyncio
import signal
from contextlib import AsyncExitStack
from types import SimpleNamespace
from typing import Any

from libs import failpoints
from libs.db import Tx
from libs.messaging import Delivery, emit
from tests.contract.backbone import Node, Shop

KEYS = ("a", "b", "c")


def echoing(node: Node) -> None:
    """Its handler emits too: an event that is applied leads to one of the same number on the key's echo."""

    async def echo(tx: Tx, d: Delivery[Any]) -> None:
        if not d.event.note:
            event = node.shop.Counted(item=f"{d.event.item}/echo", n=d.event.n, note="echo")
            emit(tx, event, cause=d, sequence=d.event.n)

    node.before = echo


def tell() -> None:
    for task in asyncio.all_tasks():
        task.print_stack()


async def work(kind: str, admin: str, name: str, bootstrap: str) -> None:
    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, tell)  # where it is, when it does not come there
    kafka: Any = SimpleNamespace(bootstrap=bootstrap) if kind == "kafka" else None
    async with AsyncExitStack() as stack:
        shop = Shop(kind, admin, kafka, stack, name)
        node = await shop.node("member")
        echoing(node)
        subscription: Any = node.consumer._subscription
        if kafka:
            subscription._options["session_timeout_ms"] = 6_000  # the least that Kafka takes: so long its heir waits
        async with node.relaying(), node.consuming():
            while True:
                await shop.count(node, *KEYS)
                await asyncio.sleep(0.02)


def main(points: str, *shop: str) -> None:
    failpoints.arm_all(points)
    asyncio.run(work(*shop))
