"""More than can be answered: the excess is refused before it costs memory, and the rest goes on when it can."""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import psutil
import pytest

from services.__main__ import TARGETS
from tests.addresses import address
from tests.databases import SECRET, Databases
from tests.system.serving import Serving
from tests.system.shop import CHANNEL, Shop, eur

LIMIT = 40
CALLERS = 400
BODY_BYTES = 500_000
AT_MOST = 120_000_000  # all bodies together are 200 MB, and more once they are parsed


@pytest.fixture(scope="module")
async def serving(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    told = {
        "TRADEWIND_DATABASE_URL": await databases.migrated(*TARGETS), "TRADEWIND_MAX_IN_FLIGHT": str(LIMIT),
    }  # fmt: skip
    async with Serving(tmp_path_factory.mktemp("overload"), SECRET, **told) as started:
        yield started


def order_of(sku: str) -> tuple[str, bytes]:
    """(key, a body of half a megabyte, most of it white space)."""
    key = str(uuid4())
    body = httpx.Request("POST", "http://x", json={
        "channel": CHANNEL, "channel_order_id": key, "currency": "EUR",
        "lines": [{"sku": sku, "quantity": 1, "unit_price": eur("10.00")}],
        "shipping_address": address(),
    }).content  # fmt: skip
    return key, body + b" " * (BODY_BYTES - len(body))


async def metrics(client: httpx.AsyncClient) -> tuple[int, int]:
    """(in flight, refused so far). What watches over it is never refused."""
    answer = await client.get("/metrics")
    assert answer.status_code == 200
    found = dict(re.findall(r'^(tradewind_http_(?:in_flight|shed_total)){service="all"} (\S+)$', answer.text, re.M))
    return int(float(found["tradewind_http_in_flight"])), int(float(found["tradewind_http_shed_total"]))


async def test_the_excess_is_refused_and_memory_stays(serving: Serving) -> None:
    limits = httpx.Limits(max_connections=None)
    async with (
        httpx.AsyncClient(base_url=serving.url, headers=serving.headers, timeout=60, limits=limits) as client,
        httpx.AsyncClient(base_url=serving.url, timeout=30) as watcher,
    ):
        shop = Shop(client, SECRET)
        await shop.open()
        sku = await shop.product("OVERLOAD")
        await shop.receive(sku, CALLERS)
        orders = [order_of(sku) for _ in range(CALLERS)]

        async def place(key: str, body: bytes) -> httpx.Response:
            headers = {"Idempotency-Key": key, "Content-Type": "application/json"}
            return await client.post("/v1/orders", content=body, headers=headers)

        assert (await place(*orders[0])).status_code == 201  # warm
        assert serving.process is not None
        process = psutil.Process(serving.process.pid)
        quiet, most, highest = process.memory_info().rss, 0, 0
        lock = await asyncpg.connect(serving.dsn)
        try:
            transaction = lock.transaction()
            await transaction.start()
            await lock.execute('lock table "order".orders in access exclusive mode')
            running = [asyncio.create_task(place(*order)) for order in orders]
            while sum(task.done() for task in running) < CALLERS - LIMIT:
                in_flight, _ = await metrics(watcher)
                highest, most = max(highest, in_flight), max(most, process.memory_info().rss)
            await transaction.rollback()
        finally:
            lock.terminate()
        answers = await asyncio.gather(*running)
        most = max(most, process.memory_info().rss)
        kinds = Counter((a.status_code, a.json().get("code")) for a in answers)
        refused = kinds[503, "overloaded"]
        assert highest <= LIMIT
        assert refused == (await metrics(watcher))[1]
        assert refused >= CALLERS // 2, kinds
        for answer in answers:
            assert answer.status_code < 400 or answer.status_code == 409 or "Retry-After" in answer.headers, answer.text
        assert set(kinds) <= {(201, None), (503, "overloaded"), (503, "busy"), (503, "unavailable")}, kinds
        assert most - quiet < AT_MOST, f"{(most - quiet) / 1e6:.0f} MB more; {kinds}"

        async def until_placed(key: str, body: bytes) -> Any:
            while (answer := await place(key, body)).status_code != 201:
                assert answer.status_code in (409, 503), answer.text
                await asyncio.sleep(0.2)
            return answer.json()["id"]

        ids = await asyncio.gather(*(until_placed(*order) for order in orders))
        assert len(set(ids)) == CALLERS
        assert (await shop.get("/v1/orders/totals"))["placed_orders"] == CALLERS

        async def reserved() -> bool:
            return (await shop.stock(sku))[1] == CALLERS

        await shop.until(reserved, 60)
        assert await shop.broken() == {}
        assert (await metrics(watcher))[0] == 0
