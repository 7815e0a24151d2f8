"""Every target restarted in turn while clients place orders, on real Kafka, each target a process of its own: nothing
is lost, nothing is there twice, and callers meet no failure that repeating the request does not cure."""

import asyncio
import signal
from collections import Counter
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any
from uuid import uuid4

import httpx
import psutil
from typer.testing import CliRunner

from services.__main__ import TARGETS
from services.cli import application
from tests.addresses import address
from tests.system.distributed import UpKafka
from tests.system.shop import CHANNEL, Shop, eur

BUYERS = 4
MAY_BE_REPEATED = (502, 503, 504)


class Buyers:
    """Each places one order after the other. Whatever does not come to an answer is asked again with the same key."""

    def __init__(self, client: httpx.AsyncClient, sku: str) -> None:
        self._client, self._sku = client, sku
        self.orders: dict[str, str] = {}  # by key, what it was answered with
        self.met: Counter[str] = Counter()
        self.enough = False

    async def buy(self) -> None:
        while not self.enough:
            key = str(uuid4())
            self.orders[key] = await self._until_answered(key)
            await asyncio.sleep(0.05)  # the targets that start need the processor too

    async def _until_answered(self, key: str) -> str:
        body = {
            "channel": CHANNEL, "channel_order_id": key, "currency": "EUR",
            "lines": [{"sku": self._sku, "quantity": 1, "unit_price": eur("10.00")}],
            "shipping_address": address(),
        }  # fmt: skip
        while True:
            try:
                answer = await self._client.post("/v1/orders", json=body, headers={"Idempotency-Key": key})
            except httpx.TransportError as error:
                self.met[type(error).__name__] += 1
            else:
                if answer.status_code == 201:
                    return str(answer.json()["id"])
                self.met[f"{answer.status_code} {answer.json()['code']}"] += 1
                if answer.status_code in MAY_BE_REPEATED:
                    assert "Retry-After" in answer.headers, answer.text
                else:  # the first request, whose answer was lost with the gateway, still runs
                    assert answer.json()["code"] == "idempotency_in_progress", answer.text
            await asyncio.sleep(0.05)


async def until(check: Callable[[], Awaitable[Any]], seconds: float = 120) -> Any:
    async with asyncio.timeout(seconds):
        while not (found := await check()):
            await asyncio.sleep(0.1)
    return found


async def test_nothing_is_lost_or_doubled(up: UpKafka) -> None:
    headers = {"Authorization": up.client.headers["Authorization"]}
    async with httpx.AsyncClient(base_url=up.client.base_url, headers=headers, timeout=30) as client:
        shop = Shop(client, (up.data / "secret").read_text().strip())
        await shop.open()
        earlier = (await shop.get("/v1/orders/totals"))["placed_orders"]
        sku = await shop.product("ROLLING")
        await shop.receive(sku, 100_000)
        buyers = Buyers(client, sku)
        buying = [asyncio.create_task(buyers.buy()) for _ in range(BUYERS)]

        async def more_than(count: int) -> bool:
            for task in buying:
                assert not task.done(), task.exception()
            return len(buyers.orders) > count

        for name, target in up.state()["targets"].items():
            await until(partial(more_than, len(buyers.orders)))
            psutil.Process(target["pid"]).send_signal(signal.SIGTERM)

            async def back(name: str = name, pid: int = target["pid"]) -> bool:
                found = up.state()["targets"][name]
                return found["ready"] and found["pid"] != pid

            await until(back)
            assert f"{name} (pid {target['pid']}) ended with status 0; starting it again" in up.said
        await until(partial(more_than, len(buyers.orders) + BUYERS))
        buyers.enough = True
        await asyncio.gather(*buying)
        print(f"rolling restart: {len(buyers.orders)} orders; callers met {dict(buyers.met)}")

        waiting = set(buyers.orders.values())
        assert len(waiting) == len(buyers.orders), "two keys were answered with one order"

        async def fulfilling() -> bool:
            for order_id in list(waiting):
                if (await shop.order(order_id))["saga"] != "fulfilling":
                    return False
                waiting.discard(order_id)
            return True

        await until(fulfilling)
        assert (await shop.get("/v1/orders/totals"))["placed_orders"] == earlier + len(buyers.orders)
        assert (await shop.stock(sku))[1] == len(buyers.orders)
        assert await shop.broken() == {}
        for target in up.state()["targets"].values():
            assert (await client.get(f"{target['url']}/readyz")).json()["troubles"] == []


def active_products(up: UpKafka) -> int:
    asked, count = {"status": "active", "limit": "200"}, 0
    while page := up.client.get("/v1/products", params=asked).json():
        count += len(page["items"])
        if not page["next_cursor"]:
            break
        asked["cursor"] = page["next_cursor"]
    return count


async def test_a_replica_is_rebuilt_from_kafka(up: UpKafka) -> None:
    """What runs here is found by its data folder, as `make up-kafka` leaves it."""
    options = ["replay-events", "--service", "order", "--from", "2026-01-01", "--types", "product.changed"]
    done = await asyncio.to_thread(
        CliRunner().invoke, application(options[0]), options, env={"TRADEWIND_DATA": str(up.data)}
    )
    assert done.exit_code == 0, done.output
    assert f"{active_products(up)} product.activated" in done.output
    assert "known_sku" in done.output
    assert set(TARGETS) <= set(up.state()["targets"]), "and the platform still runs"
