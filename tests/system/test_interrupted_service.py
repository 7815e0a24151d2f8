"""The order service interrupted between its commit and its answer, and while it drains: whoever asks again with the
same key gets the one order, and the one event of it reaches the bus."""

import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from uuid import uuid4

import asyncpg
import httpx
import pytest

from contracts.catalog import ProductActivated, Variant
from libs import failpoints
from libs.clock import new_id
from tests.addresses import address
from tests.databases import SECRET, Databases
from tests.running import start
from tests.system.serving import Serving
from tests.system.shop import CHANNEL, Shop, eur

SKU = "MUG"


class OrderService(Serving):
    """As a process of its own, with these failpoints."""

    target = "order"

    def __init__(self, data: Path, dsn: str, points: str = "") -> None:
        super().__init__(data, SECRET, TRADEWIND_DATABASE_URL=dsn, TRADEWIND_FAILPOINTS=points)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Shop]:
        async with self, httpx.AsyncClient(base_url=self.url, headers=self.headers, timeout=20) as client:
            yield Shop(client, SECRET)


@pytest.fixture(scope="module")
async def dsn(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database in which the service knows a product, so that an order of it is placed and not held."""
    dsn = await databases.migrated("order")
    async with AsyncExitStack() as stack:
        running = await start(stack, dsn, ["order"], tmp_path_factory.mktemp("order"))
        variants = (Variant(sku=SKU, title="Mug"),)
        await running.publish(ProductActivated(product_id=new_id(), version=1, variants=variants))
    return dsn


async def rows(dsn: str, sql: str, *args: object) -> list[tuple]:
    connection = await asyncpg.connect(dsn)
    try:
        return [tuple(row) for row in await connection.fetch(sql, *args)]
    finally:
        await connection.close()


async def buy(shop: Shop, key: str) -> httpx.Response | None:
    """The answer; None when the connection went. A client that waits in vain fails the test."""
    body = {
        "channel": CHANNEL, "channel_order_id": key, "currency": "EUR", "shipping_address": address("DE"),
        "lines": [{"sku": SKU, "quantity": 1, "unit_price": eur("10")}],
    }  # fmt: skip
    try:
        return await shop.client.post("/v1/orders", json=body, headers={"Idempotency-Key": key})
    except (httpx.NetworkError, httpx.RemoteProtocolError):
        return None


async def buy_again(shop: Shop, key: str, dsn: str) -> None:
    """The answer of the first time; there is one order, and one event of it."""
    answer = await buy(shop, key)
    assert answer is not None
    assert (answer.status_code, answer.headers.get("Idempotency-Replayed")) == (201, "true"), answer.text
    order = answer.json()["id"]
    assert await rows(dsn, 'select id::text from "order".orders where channel_order_id = $1', key) == [(order,)]
    drained = 'select 1 where not exists (select 1 from "order".outbox)'
    assert await shop.until(lambda: rows(dsn, drained))
    told = await rows(dsn, "select type, count(*) from bus.log where key = $1 group by 1", order)
    assert told == [("order.placed", 1)]


async def test_killed_between_the_commit_and_the_answer(dsn: str, tmp_path: Path):
    key = str(uuid4())
    async with (service := OrderService(tmp_path / "a", dsn, "http.answering=kill")).open() as shop:
        assert await buy(shop, key) is None
        assert await service.ended() == -signal.SIGKILL
    async with OrderService(tmp_path / "b", dsn).open() as shop:
        await buy_again(shop, key, dsn)


@pytest.mark.parametrize("what", ["raise", "cancel"])
async def test_failed_between_the_commit_and_the_answer(dsn: str, tmp_path: Path, what: str):
    key = str(uuid4())
    async with AsyncExitStack() as stack:
        running = await start(stack, dsn, ["order"], tmp_path)
        shop = Shop(running.client, SECRET)
        failpoints.arm("http.answering", what)
        try:
            answer = await buy(shop, key)
        finally:
            failpoints.armed.clear()
        assert answer is not None
        assert answer.status_code == {"raise": 500, "cancel": 503}[what]
        await buy_again(shop, key, dsn)


@pytest.mark.parametrize("point", ["drain.consumer", "drain.publish"])
async def test_killed_while_it_drains(dsn: str, tmp_path: Path, point: str):
    key = str(uuid4())
    connection = await asyncpg.connect(dsn)
    try:
        async with (
            (service := OrderService(tmp_path / "a", dsn, f"{point}=kill")).open() as shop,
            connection.transaction(),
        ):
            # Its relay finds the lease held, so the event is still in the outbox when the end comes.
            await connection.execute('select 1 from "order".relay_lease for update')
            answer = await buy(shop, key)
            assert answer is not None
            assert answer.status_code == 201
            assert service.process is not None
            service.process.send_signal(signal.SIGTERM)
            assert await service.ended() == -signal.SIGKILL
            assert await rows(dsn, 'select key from "order".outbox') == [(answer.json()["id"],)]
    finally:
        await connection.close()
    async with OrderService(tmp_path / "b", dsn).open() as shop:
        await buy_again(shop, key, dsn)
