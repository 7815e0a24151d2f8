"""SIGTERM while a request is running: balancers hear of it, the request is answered, the process ends with 0. What
outlasts the drain is cut, undone, and done by the repeat."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest

from services.__main__ import TARGETS
from tests.addresses import address
from tests.databases import SECRET, Databases
from tests.system.serving import Serving
from tests.system.shop import CHANNEL, Shop, eur


@pytest.fixture(scope="module")
async def serving(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    dsn = await databases.migrated(*TARGETS)
    async with Serving(tmp_path_factory.mktemp("drain"), SECRET, TRADEWIND_DATABASE_URL=dsn) as started:
        async with client_of(started) as client:
            await Shop(client, SECRET).open()
        yield started


def client_of(serving: Serving) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=serving.url, headers=serving.headers, timeout=30)


async def restarted(serving: Serving, **settings: str) -> None:
    assert serving.process is not None
    if serving.process.poll() is None:
        serving.process.send_signal(signal.SIGTERM)
        assert await serving.ended() == 0, serving.said()
    serving.environment.update(settings)
    serving.launch()
    await serving.ready()


class Blocked:
    """An order that waits for a table lock of ours."""

    def __init__(self, serving: Serving, sku: str) -> None:
        self._serving = serving
        self.key = str(uuid4())
        self._body = {
            "channel": CHANNEL, "channel_order_id": self.key, "currency": "EUR",
            "lines": [{"sku": sku, "quantity": 1, "unit_price": eur("10.00")}],
            "shipping_address": address(),
        }  # fmt: skip

    async def place(self, client: httpx.AsyncClient) -> httpx.Response:
        return await client.post("/v1/orders", json=self._body, headers={"Idempotency-Key": self.key})

    @asynccontextmanager
    async def running(self, client: httpx.AsyncClient) -> AsyncIterator[tuple["asyncio.Task[Any]", Any]]:
        """(the request, our lock's transaction): the request is at the database."""
        lock = await asyncpg.connect(self._serving.dsn)
        try:
            transaction = lock.transaction()
            await transaction.start()
            await lock.execute('lock table "order".orders in access exclusive mode')
            request = asyncio.create_task(self.place(client))
            waits = "select count(*) from pg_locks where not granted and relation = '\"order\".orders'::regclass"
            await until(lambda: lock.fetchval(waits))
            yield request, transaction
            await asyncio.wait([request])
        finally:
            lock.terminate()

    async def found(self, client: httpx.AsyncClient) -> list[str]:
        answer = await client.get("/v1/orders", params={"channel_order_id": self.key})
        return [order["id"] for order in answer.json()["items"]]


async def until(check: Callable[[], Awaitable[Any]], seconds: float = 30) -> Any:
    async with asyncio.timeout(seconds):
        while not (found := await check()):
            await asyncio.sleep(0.02)
    return found


async def new_product(serving: Serving) -> str:
    async with client_of(serving) as client:
        shop = Shop(client, SECRET)
        sku = await shop.product("DRAIN")
        await shop.receive(sku, 5)
        return sku


async def test_the_request_that_runs_is_answered(serving: Serving) -> None:
    """Without a grace: the port is closed at once."""
    order = Blocked(serving, await new_product(serving))
    async with client_of(serving) as client:
        async with order.running(client) as (request, lock):
            serving.process.send_signal(signal.SIGTERM)
            await until(lambda: _refused(serving))
            assert not request.done()
            await lock.rollback()
        assert (await request).status_code == 201, (await request).text
    assert await serving.ended() == 0, serving.said()
    await restarted(serving)
    async with client_of(serving) as client:
        assert await order.found(client) == [(await request).json()["id"]]


async def _refused(serving: Serving) -> bool:
    try:
        async with client_of(serving) as another:
            await another.get("/readyz")
    except httpx.TransportError:  # or accepted before the port was closed, and never answered
        return True
    return False


async def test_balancers_hear_of_it_while_everything_is_answered_still(serving: Serving) -> None:
    await restarted(serving, TRADEWIND_DRAIN_GRACE_SECONDS="4", TRADEWIND_DRAIN_SECONDS="15")
    order = Blocked(serving, await new_product(serving))
    async with client_of(serving) as client, client_of(serving) as balancer:
        async with order.running(client) as (request, lock):
            serving.process.send_signal(signal.SIGTERM)

            async def leaving() -> bool:
                return (await balancer.get("/readyz")).status_code == 503

            await until(leaving)
            assert (await balancer.get("/readyz")).json()["troubles"] == ["draining"]
            assert (await balancer.get("/livez")).status_code == 200, "it is not dead: nobody should kill it"
            assert not request.done()
            async with client_of(serving) as late:  # whom the balancer sent before it heard
                assert (await late.get("/v1/warehouses")).status_code == 200
            await lock.rollback()
        assert (await request).status_code == 201, (await request).text
    assert await serving.ended() == 0, serving.said()


async def test_what_outlasts_the_drain_is_cut_and_the_repeat_does_it(serving: Serving) -> None:
    await restarted(serving, TRADEWIND_DRAIN_GRACE_SECONDS="0", TRADEWIND_DRAIN_SECONDS="1")
    order = Blocked(serving, await new_product(serving))
    async with client_of(serving) as client:
        async with order.running(client) as (request, _):  # our lock is never released
            serving.process.send_signal(signal.SIGTERM)
            assert await serving.ended() == 0, serving.said()
        answer = await request
        assert (answer.status_code, answer.json()["code"], answer.headers["Retry-After"]) == (503, "leaving", "1")
    assert "process.drain_timeout" in serving.said()
    await restarted(serving, TRADEWIND_DRAIN_SECONDS="15")
    async with client_of(serving) as client:
        assert await order.found(client) == []
        answers = [await order.place(client) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [201, 201]
        assert await order.found(client) == [answers[0].json()["id"]]
