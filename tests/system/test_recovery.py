"""The real process over its embedded PostgreSQL: killed with -9 while orders come in, ended with Ctrl-C, started twice.

What was answered with 201 is there once and goes on; nothing else is.
"""

import asyncio
import random
import signal
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from uuid import uuid4

import httpx
import psutil
import pytest

from tests.addresses import address
from tests.databases import SECRET
from tests.system.serving import Serving, postgres_of
from tests.system.shop import CHANNEL, Shop, eur, settled

STOCK = 60
BUYERS = 4


@pytest.fixture(scope="module")
async def installation(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    """Started once; each test leaves it running or ended, and the next one starts it if need be."""
    async with Serving(tmp_path_factory.mktemp("installation"), SECRET) as serving:
        yield serving


async def end_with(serving: Serving, number: int) -> float:
    """Send a signal; how long the end took. The exit code must be 0, and nothing may be left."""
    assert serving.process is not None
    began = time.monotonic()
    serving.process.send_signal(number)
    assert await serving.ended(20) == 0, serving.said()
    assert postgres_of(serving.data) == []
    return time.monotonic() - began


@dataclass
class Buyers:
    """Place orders of one unit without a pause. Whatever goes wrong, they ask again with the same key."""

    client: httpx.AsyncClient
    sku: str
    ids: dict[str, str] = field(default_factory=dict)  # Idempotency-Key → the order it was answered with
    retries: int = 0
    replays: int = 0
    enough: bool = False

    async def buy(self) -> None:
        while not self.enough:
            key = str(uuid4())
            self.ids[key] = await self.ask(key)
            await asyncio.sleep(0.01)

    def body(self, key: str) -> dict:
        return {
            "channel": CHANNEL, "channel_order_id": key, "currency": "EUR", "shipping_address": address("DE"),
            "lines": [{"sku": self.sku, "quantity": 1, "unit_price": eur("10")}],
        }  # fmt: skip

    async def ask(self, key: str) -> str:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                answer = await self.client.post("/v1/orders", json=self.body(key), headers={"Idempotency-Key": key})
            except httpx.TransportError:
                answer = None
            if answer is not None and answer.status_code == 201:
                self.replays += "Idempotency-Replayed" in answer.headers
                return str(answer.json()["id"])
            assert answer is None or answer.status_code in (503, 504), answer.text
            self.retries += 1
            await asyncio.sleep(0.05)
        raise AssertionError("no answer for a minute")


async def test_a_second_start_over_the_same_data_is_refused(installation: Serving):
    second = Serving(installation.data / "second", SECRET, TRADEWIND_DATA=str(installation.data))
    second.launch()
    assert await second.ended() == 1
    assert installation.process is not None
    assert f"already runs over {installation.data} (pid {installation.process.pid})" in second.said()
    assert "Traceback" not in second.said()
    async with httpx.AsyncClient(base_url=installation.url) as client:
        assert (await client.get("/readyz")).json() == {"status": "ready", "troubles": []}


async def test_a_taken_port_is_said_before_anything_is_started(installation: Serving):
    second = Serving(installation.data / "elsewhere", SECRET, TRADEWIND_PORT=str(installation.port))
    second.launch()
    assert await second.ended() == 1
    assert f"cannot listen on 127.0.0.1:{installation.port}" in second.said()
    assert "Traceback" not in second.said()
    assert not (second.data / "postgres").exists()


async def test_kills_lose_no_order_and_double_none(installation: Serving):
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")
    moments = random.Random(seed)
    client = httpx.AsyncClient(
        base_url=installation.url, headers=installation.headers, timeout=10, limits=httpx.Limits(max_connections=50)
    )
    async with client:
        shop = Shop(client, SECRET)
        await shop.open()
        sku = await shop.product("SURVIVOR")
        await shop.receive(sku, STOCK)
        await settled(installation.dsn)
        buyers = Buyers(client, sku)
        buying = asyncio.gather(*(buyers.buy() for _ in range(BUYERS)))

        async def kill_after(seconds: float, *, postgres: bool = False) -> None:
            await asyncio.sleep(seconds)
            await installation.kill()
            if postgres:
                servers = postgres_of(installation.data)
                assert servers
                for server in servers:
                    with suppress(psutil.NoSuchProcess):  # a session whose client has just been killed
                        server.kill()
                psutil.wait_procs(servers, 10)
            installation.launch()

        async def sold_out() -> bool:
            return len(buyers.ids) > STOCK + 5

        try:
            await kill_after(moments.uniform(0.2, 1.5))
            await kill_after(moments.uniform(0.2, 4))  # perhaps while it starts
            await installation.ready()
            await kill_after(moments.uniform(0.2, 1.5))
            await installation.ready()
            await kill_after(moments.uniform(0.2, 1.5), postgres=True)
            await installation.ready()
            await shop.until(sold_out, 60)
        finally:
            buyers.enough = True
        await buying
        print(f"{len(buyers.ids)} orders, {buyers.retries} retries, {buyers.replays} answered from memory")
        assert buyers.retries > 0
        assert len(buyers.ids) > STOCK

        await settled(installation.dsn)
        listed, cursor = [], None
        while True:
            page = await shop.get("/v1/orders", channel=CHANNEL, limit=200, **({"cursor": cursor} if cursor else {}))
            listed, cursor = listed + page["items"], page["next_cursor"]
            if cursor is None:
                break
        assert len(listed) == len(buyers.ids)
        assert {order["channel_order_id"]: order["id"] for order in listed} == buyers.ids
        states = [order["saga"] for order in listed]
        assert (states.count("fulfilling"), states.count("waiting_stock")) == (STOCK, len(listed) - STOCK)
        assert {tuple(o["open_holds"]) for o in listed if o["saga"] == "waiting_stock"} == {("oversold",)}
        assert await shop.stock(sku) == (STOCK, STOCK, 0)
        parcels = [len(await shop.parcels(order["id"])) for order in listed if order["saga"] == "fulfilling"][:30]
        assert set(parcels) == {1}
        for key in moments.sample(sorted(buyers.ids), 40):
            answer = await client.post("/v1/orders", json=buyers.body(key), headers={"Idempotency-Key": key})
            assert (answer.status_code, answer.json()["id"]) == (201, buyers.ids[key])
            assert answer.headers["Idempotency-Replayed"] == "true"
        assert await shop.broken() == {}


async def test_ctrl_c_ends_it_and_its_postgres_and_keeps_what_was_answered(installation: Serving):
    client = httpx.AsyncClient(base_url=installation.url, headers=installation.headers, timeout=10)
    async with client:
        shop = Shop(client, SECRET)
        buyers = Buyers(client, await shop.product("LAST"))
        buying = asyncio.gather(*(buyers.buy() for _ in range(BUYERS)))
        await asyncio.sleep(0.3)
        took = await end_with(installation, signal.SIGINT)
        print(f"ended after {took:.1f} s")
        assert "draining" in installation.said()
        before = len(buyers.ids)
        assert before
        buyers.enough = True
        installation.launch()
        await installation.ready()
        await buying
        await settled(installation.dsn)
        for order_id in buyers.ids.values():
            assert (await shop.order(order_id))["saga"] == "waiting_stock"
        assert await shop.broken() == {}
    await end_with(installation, signal.SIGTERM)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_an_end_during_the_start_leaves_no_postgres(installation: Serving, number: int):
    installation.launch()
    deadline = time.monotonic() + 30
    while not postgres_of(installation.data):  # the moment at which there is something to forget
        assert time.monotonic() < deadline
        await asyncio.sleep(0.01)
    await end_with(installation, number)
