"""The sample business on a platform of its own: complete, and each of its instructive orders ends as it says."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from decimal import Decimal

import pytest
from pydantic import TypeAdapter
from rich.console import Console

from contracts.fields import Gtin
from contracts.inventory import StockLow
from deploy.demo.sample import Pace, load_sample
from deploy.demo.sample.goods import INCOMPLETE, SCARCE, goods
from deploy.demo.sample.orders import scene
from libs.http.auth import issue_development_token
from services.__main__ import TARGETS
from tests.databases import SECRET, Databases
from tests.running import Running, start

PACE = Pace(first=0, later=0, work=0.3, orders=60)


@dataclass
class Loaded:
    running: Running
    secret: str
    said: str

    async def get(self, path: str, **params: object):
        answer = await self.running.client.get(path, params=params)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def all(self, path: str, **params: object) -> list[dict]:
        items, cursor = [], None
        while True:
            page = await self.get(path, limit=200, **params, **({"cursor": cursor} if cursor else {}))
            items += page["items"]
            cursor = page["next_cursor"]
            if cursor is None:
                return items

    async def order(self, number: int) -> dict:
        listed = [o for o in await self.all("/v1/orders") if o["channel_order_id"] == f"S-{number}"]
        return await self.get(f"/v1/orders/{listed[0]['id']}")


async def run(running: Running, secret: str, pace: Pace) -> str:
    said = io.StringIO()
    base = f"http://127.0.0.1:{running.process.port}"
    token = issue_development_token(secret, "admin")
    await load_sample(base, token, secret, Console(file=said, width=200), pace)
    await running.settled()
    return said.getvalue()


@pytest.fixture(scope="module")
async def sample(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Loaded]:
    async with AsyncExitStack() as stack:
        tmp = tmp_path_factory.mktemp("sample")
        running = await start(stack, await databases.migrated(*TARGETS), list(TARGETS), tmp)
        yield Loaded(running, SECRET, await run(running, SECRET, PACE))


def open_holds(order: dict) -> set[str]:
    return {hold["kind"] for hold in order["holds"] if hold["resolved_at"] is None}


async def test_nothing_was_refused(sample: Loaded):
    for word in ("refused", "did not take", "stays:", "still on their way"):
        assert word not in sample.said, sample.said


async def test_products_are_complete_but_for_three(sample: Loaded):
    listed = await sample.all("/v1/products", status="active")
    assert len(listed) == 220
    assert sum(len(product["skus"]) for product in listed) == 300
    assert len({product["category"] for product in listed}) == 8
    assert all({"en", "de"} <= product["titles"].keys() for product in listed)
    assert sum("zh" in product["titles"] for product in listed) == 110
    for sku, field in INCOMPLETE.items():
        product = await sample.get(f"/v1/skus/{sku}")
        assert product["warnings"] == [{"code": "customs_data_missing", "sku": sku, "fields": [field]}]


def test_goods_are_the_same_each_time_and_have_numbers_of_their_own():
    first = goods()
    goods.cache_clear()
    assert goods() == first
    assert scene(1007, first) == scene(1007, goods())
    read = TypeAdapter(Gtin).validate_python
    numbers = [read(variant["gtin"]) for product in first.products for variant in product["variants"]]
    assert len(set(numbers)) == 300
    assert {number[:3] for number in numbers} == {"952"}


async def test_prices_stand_above_their_floors_in_four_currencies(sample: Loaded):
    prices = await sample.all("/v1/prices")
    assert len(prices) == 2400
    assert {price["price"]["currency"] for price in prices} == {"EUR", "GBP", "USD", "JPY"}
    assert {price["channel"] for price in prices} == {"web", "amazon-de", "amazon-us"}
    assert all(Decimal(p["price"]["amount"]) > Decimal(p["floor"]["amount"]) for p in prices)
    assert not [p for p in prices if p["breached"] or p["floor_problem"]]


async def test_warehouses_in_three_countries_have_stock(sample: Loaded):
    warehouses = (await sample.get("/v1/warehouses"))["items"]
    assert [w["code"] for w in warehouses] == ["CN-1", "DE-1", "DE-FBA", "US-1"]
    assert {w["country"] for w in warehouses} == {"CN", "DE", "US"}
    stock = await sample.all("/v1/stock")
    assert len({balance["sku"] for balance in stock}) == 300


async def test_most_orders_are_delivered(sample: Loaded):
    orders = [o for o in await sample.all("/v1/orders") if "-R-" not in o["channel_order_id"]]
    assert len(orders) == 60
    closed = [order for order in orders if order["commercial"] == "closed"]
    # all but: unmapped, customs, payment, address, cancelled, undeliverable, oversold for good
    assert len(closed) == 53
    assert {order["fulfilment"] for order in closed} == {"delivered"}
    # paid when they left: nothing that was delivered is only authorised
    assert {order["payment"] for order in closed} <= {"captured", "partially_refunded", "refunded"}


@pytest.mark.parametrize(
    ("number", "kind"),
    [(1006, "unmapped_sku"), (1015, "customs_data_missing"), (1018, "payment"), (1021, "address"), (1036, "oversold")],
)
async def test_orders_wait_for_the_reason_they_were_made_for(sample: Loaded, number: int, kind: str):
    assert open_holds(await sample.order(number)) == {kind}


async def test_received_stock_releases_the_order_that_waited(sample: Loaded):
    order = await sample.order(1012)
    assert [(hold["kind"], hold["resolved_by"]) for hold in order["holds"]] == [("oversold", "inventory")]
    assert order["commercial"] == "closed"
    lows = await sample.running.emitted(StockLow, None)
    assert SCARCE in {event.sku for event in lows}
    stock = await sample.get(f"/v1/stock/{SCARCE}")
    assert (stock["on_hand"], stock["reserved"]) == (3 + 10 - 2 - 5, 0)


async def test_a_cancelled_order_gives_everything_back(sample: Loaded):
    order = await sample.order(1024)
    assert (order["commercial"], order["units_shipped"], order["payment"]) == ("cancelled", 0, "void")
    (parcel,) = await sample.all("/v1/shipments", order_id=order["id"])
    assert parcel["state"] == "voided"
    reservation = await sample.get(f"/v1/reservations/{order['id']}")
    assert reservation["state"] == "released"


async def test_an_undeliverable_parcel_opens_a_ticket(sample: Loaded):
    order = await sample.order(1027)
    (ticket,) = await sample.all("/v1/tickets", order_id=order["id"])
    assert (ticket["class"], ticket["state"]) == ("delivery_failed", "open")


async def test_damaged_goods_are_refunded_and_not_for_sale(sample: Loaded):
    order = await sample.order(1030)
    (rma,) = await sample.all("/v1/returns", order_id=order["id"])
    line = order["lines"][0]
    assert (rma["state"], rma["refunded"]) == ("refunded", line["unit_price"])
    stock = await sample.get(f"/v1/stock/{line['sku']}")
    damaged = [b["on_hand"] for b in stock["balances"] if (b["warehouse"], b["condition"]) == ("DE-1", "damaged")]
    assert damaged == [1]


async def test_an_exchange_becomes_an_order_without_charge(sample: Loaded):
    order = await sample.order(1033)
    (rma,) = await sample.all("/v1/returns", order_id=order["id"])
    assert rma["state"] == "replaced"
    replacement = await sample.get(f"/v1/orders/{rma['replacement_order_id']}")
    assert Decimal(replacement["total"]["amount"]) == 0
    assert replacement["commercial"] == "closed"


async def test_a_second_start_adds_orders_and_no_master_data(sample: Loaded):
    before = await sample.all("/v1/products")
    said = await run(sample.running, sample.secret, Pace(first=0, later=0, work=0.3, orders=2))
    assert "only orders are added" in said
    assert "orders go on at S-1061" in said
    assert await sample.all("/v1/products") == before
    orders = [o for o in await sample.all("/v1/orders") if "-R-" not in o["channel_order_id"]]
    assert len(orders) == 62


async def test_a_cancelled_load_stops(sample: Loaded):
    task = asyncio.create_task(run(sample.running, sample.secret, Pace(later=60)))
    await asyncio.sleep(0.5)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await sample.running.settled()


async def test_all_invariants_hold(sample: Loaded):
    assert await sample.running.verify() == {}
