"""Ten thousand orders through all services over a bus that duplicates, delays, reorders and delivers again: each ends
in the one right state, stock is conserved, and every event has its effect once. `SEED=` repeats a run's decisions."""

import asyncio
import os
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Any

import asyncpg
import pytest

from libs.runtime import Process
from libs.telemetry import metrics
from services.__main__ import TARGETS
from tests.addresses import address
from tests.databases import SECRET, Databases
from tests.running import Running, start
from tests.system.hostile import HostileBroker
from tests.system.shop import CHANNEL, Shop, eur, settled

SEED = os.environ.get("SEED") or str(random.SystemRandom().randrange(2**32))
ORDERS = int(os.environ.get("ORDERS", "10000"))
BULK = 500
PLENTY, SCARCE = 12, 4


class HostileProcess(Process):
    def _make_broker(self) -> HostileBroker:
        return HostileBroker(super()._make_broker(), SEED)


@pytest.fixture(scope="module")
async def running(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    async with AsyncExitStack() as stack:
        dsn, tmp = await databases.migrated(*TARGETS), tmp_path_factory.mktemp("hostile")
        yield await start(stack, dsn, list(TARGETS), tmp, kind=HostileProcess)


@dataclass
class Season:
    """What was asked for, and so what must have come of it."""

    shop: Shop
    dice: random.Random
    plenty: list[str] = field(default_factory=list)
    scarce: list[str] = field(default_factory=list)
    received: Counter[str] = field(default_factory=Counter)
    lines: dict[str, dict[str, int]] = field(default_factory=dict)  # order → SKU → quantity
    cancelled: set[str] = field(default_factory=set)
    dispatched: set[str] = field(default_factory=set)

    async def receive(self, sku: str, quantity: int) -> None:
        await self.shop.receive(sku, quantity)
        self.received[sku] += quantity

    async def open(self) -> None:
        await self.shop.open()
        self.plenty = [await self.shop.product("PLENTY") for _ in range(PLENTY)]
        self.scarce = [await self.shop.product("SCARCE") for _ in range(SCARCE)]
        for sku in self.plenty:
            await self.receive(sku, ORDERS * 4)
        for sku in self.scarce:
            await self.receive(sku, ORDERS // 100)

    def wanted(self) -> dict[str, int]:
        if self.dice.random() < 0.2:
            return {self.dice.choice(self.scarce): 1}
        return {sku: self.dice.randint(1, 3) for sku in self.dice.sample(self.plenty, self.dice.randint(1, 2))}

    async def place(self, count: int) -> None:
        wanted = [self.wanted() for _ in range(count)]
        orders = [
            {
                "channel": CHANNEL, "channel_order_id": f"H-{len(self.lines) + n}", "currency": "EUR",
                "lines": [{"sku": sku, "quantity": q, "unit_price": eur("10.00")} for sku, q in lines.items()],
                "shipping_address": address("DE"),
            }
            for n, lines in enumerate(wanted)
        ]  # fmt: skip
        answers = (await self.shop.post("/v1/orders/bulk", {"items": orders}))["items"]
        assert {answer["status"] for answer in answers} == {"created"}
        self.lines |= {answer["id"]: lines for answer, lines in zip(answers, wanted, strict=True)}

    async def cancel(self, count: int) -> None:
        """Some, at whatever point of their way they are."""
        free = sorted(self.lines.keys() - self.cancelled - self.dispatched)
        chosen = self.dice.sample(free, count)
        await asyncio.gather(*map(self.shop.cancel, chosen))
        self.cancelled |= set(chosen)

    async def dispatch(self, count: int) -> None:
        planned = await self.shop.get("/v1/shipments", state="planned", limit=count)
        for parcel in planned["items"]:
            if parcel["order_id"] not in self.cancelled:
                await self.shop.dispatch(parcel["shipment_id"])
                self.dispatched.add(parcel["order_id"])

    async def given_out(self) -> bool:
        """A job gives those who wait what has come in or was given back."""
        return all([(await self.shop.stock(sku))[2] == 0 for sku in self.scarce])

    def units(self, orders: set[str]) -> Counter[str]:
        return sum((Counter(self.lines[order]) for order in orders), Counter())


async def test_ten_thousand_orders(running: Running) -> None:
    print(f"seed {SEED}")
    season = Season(Shop(running.client, SECRET), random.Random(SEED))
    await season.open()
    for begin in range(0, ORDERS, BULK):
        await season.place(min(BULK, ORDERS - begin))
        await season.cancel(20)
        await season.dispatch(10)
        if begin == ORDERS // 2:  # some of those who wait get something
            for sku in season.scarce:
                await season.receive(sku, ORDERS // 100)
    await settled(running.dsn, 300)
    await season.shop.until(season.given_out, 60)
    await settled(running.dsn)

    hostile = running.process.broker
    print(dict(hostile.did))
    assert min(hostile.did.values()) > 0
    assert await running.verify() == {}
    assert await season.shop.broken() == {}

    connection = await asyncpg.connect(running.dsn)
    try:
        await judge(season, connection)
        # Every service has applied every event it handles.
        for member in running.process.members:
            types = [event.TYPE for event in member.service.handlers]
            missing = f"""select type, count(*) from bus.log where type = any($1) and event_id not in (
                select event_id from "{member.service.name}".inbox) group by type"""
            assert await connection.fetch(missing, types) == []
            if len(await connection.fetch(f'select 1 from "{member.service.name}".inbox limit {ORDERS}')) == ORDERS:
                # It handles every order, so something of it came twice; the others see few events.
                assert metrics.EVENTS_DUPLICATE.labels(member.service.name)._value.get() > 0
    finally:
        await connection.close()


async def judge(season: Season, connection: Any) -> None:
    states = {str(row["id"]): row["saga"] for row in await connection.fetch('select id, saga from "order".orders')}
    assert states.keys() == season.lines.keys()
    by_state: dict[str, set[str]] = {}
    for order, state in states.items():
        by_state.setdefault(state, set()).add(order)
    print({state: len(orders) for state, orders in by_state.items()})
    assert by_state.keys() == {"cancelled", "shipped", "fulfilling", "waiting_stock"}
    assert by_state["cancelled"] == season.cancelled
    assert by_state["shipped"] == season.dispatched
    reserved = by_state["fulfilling"]

    # One living parcel for each order that has its goods, none for another.
    parcels = await connection.fetch("select order_id, state from logistics.shipment where state <> 'voided'")
    assert Counter(str(row["order_id"]) for row in parcels) == Counter(reserved | season.dispatched)

    # Stock: what came in and did not leave is there, and what is reserved is what the orders say.
    balances = {
        row["sku"]: (row["on_hand"], row["reserved"])
        for row in await connection.fetch(
            "select sku, sum(on_hand) as on_hand, sum(reserved) as reserved from inventory.balance group by sku"
        )
    }
    gone, held = season.units(season.dispatched), season.units(reserved)
    assert balances == {sku: (season.received[sku] - gone[sku], held[sku]) for sku in season.plenty + season.scarce}
    waiting = season.units(by_state["waiting_stock"])
    assert waiting.keys() <= set(season.scarce)
    for sku in season.scarce:  # all that there was has been given out, and not one more
        assert gone[sku] + held[sku] == season.received[sku]
        assert waiting[sku] > 0

    # Each effect once: what was told, what was noted, what was moved and what was booked.
    twice = {
        "events": "select topic, key, sequence, type from bus.log where sequence is not null group by 1, 2, 3, 4",
        "placed": "select type, key from bus.log where type in ('order.placed', 'order.confirmed', 'order.cancelled', "
        "'stock.reserved', 'shipment.planned', 'shipment.dispatched') group by 1, 2",
        "timeline": 'select order_id, what, event_id from "order".timeline group by 1, 2, 3',
        "holds": "select order_id, kind from \"order\".hold where kind = 'oversold' group by 1, 2",
        "parcels": "select order_id from logistics.shipment group by 1",
    }
    for name, sql in twice.items():
        assert await connection.fetch(f"{sql} having count(*) > 1 limit 5") == [], name
