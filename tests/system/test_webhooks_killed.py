"""Webhooks while their process is killed and their receivers are slow, faulty or away: nothing is lost, nothing comes
out of order within its subject, and no receiver waits for another."""

import asyncio
import random
from collections import defaultdict
from contextlib import AsyncExitStack
from typing import Any

import httpx
from aiohttp import web

from contracts.inventory import StockLow
from libs.db import Database
from libs.db.migrations import service_dsn
from libs.messaging import postgres as bus
from libs.messaging.outbox import seal
from tests.databases import SECRET
from tests.integration.integration.receiver import Receiver
from tests.system.serving import Serving

SUBJECTS, EACH, KILLS = 25, 12, 2
PATIENCE = 150  # the lease of what a killed process had in hand is 30 s


class Integration(Serving):
    target = "integration"


def fault(chance: random.Random) -> Any:
    """A third is answered by an error or not at all."""

    async def mood(event: dict[str, Any]) -> web.Response | None:
        if chance.random() < 0.2:
            return web.Response(status=chance.choice((500, 503, 429)))
        if chance.random() < 0.1:
            raise ConnectionResetError
        return None

    return lambda event: mood(event)


async def slowly(event: dict[str, Any]) -> None:
    await asyncio.sleep(0.1)


def in_order(taken: list[dict[str, Any]]) -> dict[str, list[int]]:
    """By subject what was taken for the first time, in the order of its coming."""
    found: dict[str, list[int]] = defaultdict(list)
    for event in taken:
        if (number := event["data"]["available"]) not in found[event["subject"]]:
            found[event["subject"]].append(number)
    return found


async def test_nothing_is_lost_or_out_of_order(databases, tmp_path):
    dsn = await databases.migrated("integration")
    told = {"TRADEWIND_DATABASE_URL": dsn, "TRADEWIND_OUTGOING_NETWORKS": "127.0.0.0/8"}
    wanted = {f"K-{n}": list(range(1, EACH + 1)) for n in range(SUBJECTS)}
    chance = random.Random(7)
    async with AsyncExitStack() as stack:
        serving = await stack.enter_async_context(Integration(tmp_path, SECRET, **told))
        receivers = {name: await stack.enter_async_context(Receiver().listening()) for name in ("good", "bad", "slow")}
        receivers["bad"].mood = fault(chance)
        receivers["slow"].mood = lambda event: slowly(event)
        client = await stack.enter_async_context(httpx.AsyncClient(base_url=serving.url, headers=serving.headers))
        for receiver in receivers.values():
            answer = await client.post("/v1/webhooks", json={"url": receiver.url, "types": ["stock.low"]})
            receiver.secrets.append(answer.json()["secret"])
        dead = await client.post("/v1/webhooks", json={"url": "http://127.0.0.1:9/hook"})
        assert dead.status_code == 201

        database = Database(service_dsn(dsn, bus.SCHEMA, SECRET), bus.SCHEMA)
        stack.push_async_callback(database.close)
        broker = bus.PostgresBroker(database)

        async def publish() -> None:
            for number in range(1, EACH + 1):
                events = [StockLow(sku=sku, warehouse="DE-1", available=number, reorder_point=99) for sku in wanted]
                async with database.transaction() as tx:
                    await broker.publish(tx, [seal(event) for event in events])
                await asyncio.sleep(0.3)

        publishing = asyncio.create_task(publish())
        for _ in range(KILLS):
            await asyncio.sleep(1.2)
            await serving.kill()
            serving.launch()
            await serving.ready()
        await publishing

        async def all_there(receiver: Receiver) -> None:
            await receiver.until(lambda: sum(map(len, in_order(receiver.taken).values())) == SUBJECTS * EACH, PATIENCE)

        await asyncio.gather(*map(all_there, receivers.values()))
        for name, receiver in receivers.items():
            assert in_order(receiver.taken) == wanted, name
            assert receiver.forged == 0
        feed = (await client.get("/v1/events", params={"limit": 500})).json()["items"]
        assert [int(event["cursor"]) for event in feed] == list(range(1, len(feed) + 1))
        assert len({event["id"] for event in feed}) == SUBJECTS * EACH
        hook = dead.json()["id"]
        left = (await client.get(f"/v1/webhooks/{hook}/deliveries", params={"state": "pending", "limit": 200})).json()
        assert len(left["items"]) == 200  # they wait; nothing of it delayed the others
