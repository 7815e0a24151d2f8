"""One client's bad events, a thousand of them, on the whole platform: everybody else's orders go on."""

import asyncio

import pytest

from contracts.order import OrderPlaced
from libs.clock import new_id
from libs.messaging.envelope import Envelope
from services.__main__ import TARGETS
from tests.databases import SECRET
from tests.running import Running
from tests.system.shop import Shop

EVENTS = 1000


@pytest.fixture
async def shop(platform: Running) -> Shop:
    opened = Shop(platform.client, SECRET)
    await opened.open()
    return opened


async def test_orders_go_on_beside_a_thousand_poisoned_events_of_one_client(platform: Running, shop: Shop) -> None:
    sku = await shop.product("UNPOISONED")
    await shop.receive(sku, 50)
    await platform.settled()
    body = '{"order_id": "%s", "currency": "eur", "lines": []}'
    bad = [
        Envelope("order.events", key := str(new_id()), OrderPlaced.TYPE, body % key, principal="one-client")
        for _ in range(EVENTS)
    ]
    placed: list[str] = []

    async def poison() -> None:
        for begin in range(0, EVENTS, 100):
            async with platform.process.members[0].background.transaction() as tx:
                await platform.process.broker.publish(tx, bad[begin : begin + 100])
            await asyncio.sleep(0)

    async def sell() -> None:
        for _ in range(10):
            placed.append(await shop.place(sku))
            answer = await platform.client.get("/readyz")
            assert (answer.status_code, answer.json()["troubles"]) == (200, [])

    await asyncio.gather(poison(), sell())

    async def confirmed() -> bool:
        states = [(await shop.order(order_id))["saga"] for order_id in placed]
        return states == ["fulfilling"] * len(placed)

    assert await shop.until(confirmed, 60)
    await platform.settled()
    assert (await platform.client.get("/readyz")).status_code == 200
    for name in ("inventory", "support"):
        database = platform.member(name).database
        where = "where principal = 'one-client' and cause = 'invalid' and status = 'parked'"
        assert await database.fetchval(f"select count(*) from parked_event {where}") == EVENTS, name
    # A person gives them up; other tests of this platform find it as they left it, and its log readable.
    await platform.member("order").background.fetch("delete from bus.log where principal = 'one-client'")
    for name in TARGETS:
        await platform.member(name).database.fetch(
            """update parked_event set status = 'discarded', reason = 'a test', resolved_by = 'anna'
               where principal = 'one-client'"""
        )
    assert await shop.broken() == {}
