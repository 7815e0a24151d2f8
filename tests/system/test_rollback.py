"""The release before on the schemas of today: alone, as when a release is taken back, and beside today's code, as while
one goes out."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from uuid import uuid4

import asyncpg
import httpx
import pytest

from libs.runtime.preparing import prepare
from services.__main__ import TARGETS, load
from tests import releases
from tests.addresses import address
from tests.databases import SECRET, Databases, at_rest
from tests.system.serving import ROOT, Serving
from tests.system.shop import Shop, eur

SERVICES = [name for name in releases.schemas(releases.LAST) if name != releases.BUS]


@pytest.fixture(scope="module")
def code(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return releases.unpack(releases.LAST, tmp_path_factory.mktemp("before"))


@pytest.fixture(scope="module")
async def migrated(databases: Databases) -> str:
    """The database of the release before, with its rows, brought to what today's code needs."""
    dsn: str = await databases.empty()
    await releases.restore(dsn, releases.LAST, SECRET)
    await prepare(dsn, [load(name).owned for name in TARGETS], SECRET)
    return dsn


@asynccontextmanager
async def serving(code: Path, dsn: str, data: Path) -> AsyncIterator[tuple[Shop, Serving]]:
    process = Serving(data, SECRET, TRADEWIND_DATABASE_URL=dsn, TRADEWIND_LOG_LEVEL="INFO")
    process.code = code
    async with process, httpx.AsyncClient(base_url=process.url, headers=process.headers, timeout=60) as client:
        yield Shop(client, SECRET), process
        assert process.process is not None
        process.process.terminate()
        assert await process.ended() == 0, process.said()


async def business(shop: Shop, dsn: str) -> str:
    """Something that each service writes, and an order that all of them have a part in; its id."""
    sku = await shop.product("ROLL")
    await shop.receive(sku, 5, "DE-1")
    await shop.put("/v1/prices", {"sku": "MUG-BLUE", "channel": "web", "market": "DE", "price": eur("14.90")})
    await rested(dsn)
    order = await placed(shop, sku)
    await rested(dsn)
    assert (await shop.order(order))["saga"] == "fulfilling"
    (parcel,) = await shop.parcels(order)
    await shop.track(await shop.dispatch(parcel["shipment_id"]), "DELIVERED")
    cancelled = await placed(shop, sku)
    await rested(dsn)
    await shop.cancel(cancelled)
    ticket = {"class": "complaint", "subject": "Broken", "body": "The mug arrived broken."}
    await shop.post("/v1/tickets", ticket)
    await rested(dsn)
    assert (await shop.order(order))["saga"] == "closed"
    assert (await shop.order(cancelled))["saga"] == "cancelled"
    return order


async def rested(dsn: str) -> None:
    """Of the services that both have: a newer one hears nothing while the code of before runs alone."""
    connection = await asyncpg.connect(dsn)
    try:
        await at_rest(connection, SERVICES, 60)
    finally:
        await connection.close()


async def placed(shop: Shop, sku: str) -> str:
    body = {
        "channel": "web", "channel_order_id": str(uuid4()), "currency": "EUR", "shipping_address": address("DE"),
        "lines": [{"sku": sku, "quantity": 1, "unit_price": eur("14.90")}],
    }  # fmt: skip
    return str((await shop.post("/v1/orders", body, 201))["id"])


async def clean(shop: Shop) -> None:
    for service in SERVICES:
        found = await shop.get(f"/v1/ops/{service}/verify")
        assert found["clean"], (service, found)


async def test_a_release_is_taken_back(migrated: str, code: Path, tmp_path: Path) -> None:
    """Nothing is undone in the schema: the code of before starts on it, migrates nothing, and does business."""
    async with serving(code, migrated, tmp_path) as (shop, process):
        await business(shop, migrated)
        await clean(shop)
        assert "schema.migrating" not in process.said()


async def test_both_work_side_by_side_while_a_release_goes_out(migrated: str, code: Path, tmp_path: Path) -> None:
    """Through either door, in the same consumer groups: whose member takes which event is chance."""
    async with AsyncExitStack() as stack:
        before, _ = await stack.enter_async_context(serving(code, migrated, tmp_path / "before"))
        after, _ = await stack.enter_async_context(serving(ROOT, migrated, tmp_path / "after"))
        orders = await asyncio.gather(business(before, migrated), business(after, migrated))
        for shop in (before, after):
            for order in orders:
                assert (await shop.order(order))["saga"] == "closed"
            await clean(shop)
