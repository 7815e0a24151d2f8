"""A service that is new, or has lost what it had heard, gets the past though the log has forgotten it: the owners tell
their present state again, while business goes on."""

import asyncio
import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any
from uuid import UUID

import asyncpg
import httpx
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.records_to_delete import RecordsToDelete
from sqlalchemy import Column, Integer, MetaData, Table, Text, Uuid

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired
from contracts.pricing import PriceChanged
from contracts.registry import TOPICS
from deploy.local import processes
from libs.db import Database, Tx
from libs.db.migrations import Owned, _with_connection, provision, service_dsn
from libs.local import postgres
from libs.messaging import Consumer, Delivery, backbone_tables
from libs.messaging.kafka import KafkaBroker
from services.__main__ import TARGETS
from tests.system.distributed import UpKafka
from tests.system.shop import CHANNEL, Shop, eur

PRODUCTS = 420  # three pages, the last one short

REPLICAS = {
    "order": ("known_sku", "known_price"), "logistics": ("product",), "pricing": ("product", "product_sku"),
    "support": ("placed_order", "shipped"), "integration": ("belonging",),
}  # fmt: skip
# What each replica has to be, from its owner's own tables: (the replica, the owner).
SAME = {
    "order knows the SKUs": (
        'select sku, product_id, version, active from "order".known_sku',
        """select v.sku, p.id, p.version, p.status = 'active' from catalog.variant v
           join catalog.product p on p.id = v.product_id where p.status <> 'draft'""",
    ),
    "order knows the prices": (
        'select sku, channel, market, amount, currency, version from "order".known_price',
        "select sku, channel, market, amount, currency, version from pricing.price",
    ),
    "logistics knows the products": (
        """select sku, product_id, r.version, gross_weight_g from logistics.product r
           join catalog.product p on p.id = product_id and p.status = 'active'""",
        """select v.sku, p.id, p.version, v.gross_weight_g from catalog.variant v
           join catalog.product p on p.id = v.product_id where p.status = 'active'""",
    ),
    "pricing knows the products": (
        "select product_id, version, active from pricing.product",
        "select id, version, status = 'active' from catalog.product where status <> 'draft'",
    ),
    "support knows the orders": (
        "select order_id, currency, total, channel from support.placed_order",
        """select id, currency, goods_total + charges_total, channel from "order".orders where saga <> 'draft'""",
    ),
    "support knows the parcels": (
        "select order_id, sku, shipment_id, quantity from support.shipped",
        """select order_id, sku, shipment_id, quantity from logistics.shipment_line l
           join logistics.shipment s using (shipment_id) where dispatched_at is not null and state <> 'voided'""",
    ),
    "integration knows the channels of orders": (
        """select id, place from integration.belonging where id in (select id from "order".orders)""",
        """select id, channel from "order".orders where saga <> 'draft'""",
    ),
}
BACKBONE = "^(inbox|outbox|verified|audit|job_lease|relay_lease|alembic|movement_sum)"
OWNERS = ("catalog", "pricing", "inventory", "order", "logistics")


async def differences(admin: asyncpg.Connection) -> list[str]:
    return [
        name
        for name, (replica, owner) in SAME.items()
        if await admin.fetchval(f"select exists (({replica} except {owner}) union all ({owner} except {replica}))")
    ]


def tradewind(up: UpKafka, *words: str) -> subprocess.Popen[str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("TRADEWIND_")}
    return subprocess.Popen(
        [sys.executable, "-m", "services", *words], env=kept | {"TRADEWIND_DATA": str(up.data), "COLUMNS": "200"},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip


async def republish(up: UpKafka, *words: str) -> str:
    process = tradewind(up, "republish", *words)
    said, _ = await asyncio.to_thread(process.communicate)
    assert process.returncode == 0, said
    return said


async def until(found: Callable[[], Any], seconds: float = 180) -> Any:
    async with asyncio.timeout(seconds):
        while not (answer := await found()):
            await asyncio.sleep(0.1)
    return answer


async def open_business(shop: Shop) -> tuple[str, str]:
    """Hundreds of products with prices, a retired one, an order that has left the house; (a SKU, its product)."""
    await shop.open()
    items = [
        {"titles": {"en": f"Product {n}"}, "activate": True, "variants": [{
            "sku": f"AGAIN-{n}", "hs_code": "691200", "country_of_origin": "CN", "customs_description": "Mug",
            "net_weight_g": 300, "gross_weight_g": 350,
        }]} for n in range(PRODUCTS)
    ]  # fmt: skip
    made = []
    for first in range(0, PRODUCTS, 100):
        made += (await shop.post("/v1/products/bulk", {"items": items[first : first + 100]}))["items"]
    costs = [{"sku": f"AGAIN-{n}", "purchase": eur("2.00")} for n in range(3)]
    await shop.post("/v1/costs", {"items": costs})
    for n in range(3):
        body = {"sku": f"AGAIN-{n}", "channel": CHANNEL, "market": "DE", "price": eur("12.50")}
        await shop.put("/v1/prices", body)
    retired = made[-1]
    await shop.call("POST", f"/v1/products/{retired['id']}/retire", headers={"If-Match": f'"{retired["version"]}"'})
    await shop.receive("AGAIN-0", 50)
    order = await until_sold(shop)
    (parcel,) = await until(lambda: shop.parcels(order))
    await shop.post(f"/v1/shipments/{parcel['shipment_id']}/dispatch")
    return "AGAIN-0", made[0]["id"]


async def until_sold(shop: Shop) -> str:
    async def known() -> bool:
        return bool((await shop.client.get("/v1/stock/AGAIN-0")).status_code == 200)

    await until(known)
    return await shop.place("AGAIN-0", 2)


async def forget_the_log(bootstrap: str) -> None:
    """As if every event so far were older than the topics keep them."""
    consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap)
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await consumer.start()
    await admin.start()
    try:
        places = [TopicPartition(topic, n) for topic in TOPICS for n in range(12)]
        ends = await consumer.end_offsets(places)
        await admin.delete_records({place: RecordsToDelete(before_offset=ends[place]) for place in places})
        assert await consumer.beginning_offsets(places) == ends
    finally:
        await admin.close()
        await consumer.stop()


class Newcomer:
    """A service that nobody knew when the events were told: the newest version of products and prices."""

    NAME = "newcomer"

    def __init__(self, admin: str, secret: str, bootstrap: str) -> None:
        self._admin, self._secret, self._metadata = admin, secret, MetaData()
        backbone_tables(self._metadata)
        Table("product", self._metadata, Column("id", Uuid, primary_key=True), Column("version", Integer))
        key = [Column(name, Text, primary_key=True) for name in ("sku", "channel", "market")]
        Table("price", self._metadata, *key, Column("version", Integer))
        self.database = Database(service_dsn(admin, self.NAME, secret), self.NAME, pool_size=4, name=self.NAME)
        products = dict.fromkeys((ProductActivated, ProductChanged, ProductRetired), self._products)
        handlers = {**products, PriceChanged: self._prices}
        broker = KafkaBroker(bootstrap, self.NAME)
        self.consumer = Consumer(self.NAME, self.database, broker, handlers, again=handlers)

    async def open(self) -> None:
        await provision(self._admin, [self.NAME], self._secret, {})
        await _with_connection(self._admin, Owned(self.NAME, "", self._metadata), self._metadata.create_all)

    async def _products(self, tx: Tx, deliveries: Sequence[Delivery[ProductChanged]]) -> None:
        for event in (delivery.event for delivery in deliveries):
            await tx.execute(
                """insert into product values ($1, $2) on conflict (id) do update set version = excluded.version
                   where product.version < excluded.version""",
                event.product_id,
                event.version,
            )

    async def _prices(self, tx: Tx, deliveries: Sequence[Delivery[PriceChanged]]) -> None:
        for event in (delivery.event for delivery in deliveries):
            await tx.execute(
                """insert into price values ($1, $2, $3, $4) on conflict (sku, channel, market)
                   do update set version = excluded.version where price.version < excluded.version""",
                event.sku, event.channel, event.market, event.version,
            )  # fmt: skip


async def rename(shop: Shop, product: str, times: int) -> None:
    """Live changes of one product."""
    for n in range(times):
        found = await shop.get(f"/v1/products/{product}")
        await shop.call(
            "PATCH", f"/v1/products/{product}", json={"titles": {"en": f"Name {n}"}},
            headers={"If-Match": f'"{found["version"]}"'},
        )  # fmt: skip


async def test_the_past_comes_from_the_owners(up: UpKafka) -> None:
    server = postgres.start(up.data / processes.POSTGRES)  # the one that runs
    secret, bootstrap = (up.data / "secret").read_text().strip(), up.state()["kafka"]
    headers = {"Authorization": up.client.headers["Authorization"]}
    admin = await asyncpg.connect(server.dsn)
    async with httpx.AsyncClient(base_url=up.client.base_url, headers=headers, timeout=30) as client:
        shop = Shop(client, secret)
        sku, product = await open_business(shop)
        await same(admin)

        await forget_the_log(bootstrap)
        for service, tables in REPLICAS.items():
            for table in tables:
                await admin.execute(f'delete from "{service}"."{table}"')
        assert set(await differences(admin)) == set(SAME)
        feed = await admin.fetchval("select last from integration.feed")

        newcomer = Newcomer(server.dsn, secret, bootstrap)
        await newcomer.open()
        reading = asyncio.create_task(newcomer.consumer.run())
        changing = asyncio.create_task(rename(shop, product, 20))

        # Ended in the middle, and gone on with what it had said.
        first = tradewind(up, "republish", "-s", "catalog", "--rate", "200")
        said = await asyncio.to_thread(first.stdout.readline)  # type: ignore[union-attr]
        first.kill()
        await asyncio.to_thread(first.wait)
        found = re.search(r"200 events; .*--state products --after '([0-9a-f-]{36})'", said)
        assert found, said
        rest = await republish(up, "-s", "catalog", "--state", "products", "--after", found[1])
        assert re.search(r"told [12]\d\d product.changed, 1 product.retired", rest), rest
        for owner in OWNERS[1:]:
            print(await republish(up, "-s", owner))
        await changing
        await same(admin)

        async def told() -> bool:
            mine = "select id, version from newcomer.product"
            owned = "select id, version from catalog.product where status <> 'draft'"
            prices = await admin.fetch(
                """(select sku, channel, market, version from pricing.price)
                   except (select sku, channel, market, version from newcomer.price)"""
            )
            return not await admin.fetch(f"({owned}) except ({mine})") and not prices

        await until(told)
        newcomer.consumer.stop()
        await reading
        await newcomer.database.close()

        # Partners heard of what happened, and of nothing that was told again.
        types = await admin.fetch(
            "select type, count(*) from integration.event where position > $1 group by type", feed
        )
        assert {row["type"]: row["count"] for row in types} == {"product.changed": 20}
        before = await state(admin)
        for owner in OWNERS:
            await republish(up, "-s", owner)
        await asyncio.sleep(2)
        assert await state(admin) == before, "told once more, nothing changes"
        for name in TARGETS:
            assert (await shop.get(f"/v1/ops/{name}/verify"))["violations"] == {}
            assert (await shop.get(f"/v1/ops/{name}/parked"))["items"] == []
        assert (await shop.order(await shop.place(sku)))["saga"] != "draft", "the SKU is known again"
    await admin.close()
    with suppress(subprocess.TimeoutExpired):
        refused = tradewind(up, "republish", "-s", "support")
        said, _ = refused.communicate(timeout=30)
        assert (refused.returncode, "owns nothing that others keep" in said) == (2, True)


async def same(admin: asyncpg.Connection, seconds: float = 60) -> None:
    """Waits until every replica is as its owner says."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            while await differences(admin):
                await asyncio.sleep(0.2)
    assert await differences(admin) == []


async def state(admin: asyncpg.Connection) -> dict[str, UUID]:
    """A digest of every table of every service but those of the backbone."""
    tables = await admin.fetch(
        "select schemaname, tablename from pg_tables where schemaname = any($1) and tablename !~ $2",
        list(TARGETS),
        BACKBONE,
    )
    return {
        f"{schema}.{table}": await admin.fetchval(
            f"""select md5(string_agg(t::text, '|' order by t::text)) from "{schema}"."{table}" t"""
        )
        for schema, table in tables
    }
