"""A cancelled order whose parcel the carrier has all the same: told to a person, and out of the stock."""

import pytest

from tests.databases import SECRET
from tests.running import Running
from tests.system.shop import Shop, settled


@pytest.fixture
async def shop(platform: Running) -> Shop:
    shop = Shop(platform.client, SECRET)
    await shop.open()
    return shop


async def test_a_parcel_that_left_after_its_order_was_cancelled(shop: Shop, platform: Running):
    sku = await shop.product("LEFT")
    await shop.receive(sku, 5)
    await settled(platform.dsn)
    order_id = await shop.place(sku, 3)
    await settled(platform.dsn)
    (parcel,) = await shop.parcels(order_id)
    number = (await shop.post(f"/v1/shipments/{parcel['shipment_id']}/label"))["tracking_number"]
    await shop.cancel(order_id)
    await settled(platform.dsn)
    assert await shop.stock(sku) == (5, 0, 5)

    await shop.track(number, "PICKED_UP", "DELIVERED")
    await settled(platform.dsn)
    assert await shop.stock(sku) == (2, 0, 2)
    (line,) = (await shop.get("/v1/reservations/left-voided", sku=sku))["items"]
    assert (line["shipment_id"], line["quantity"], line["owed"]) == (parcel["shipment_id"], 3, 0)
    explained = (await shop.get(f"/v1/stock/{sku}/explain"))["places"][0]["by_kind"]["shipped"]
    assert explained == {"movements": 1, "on_hand": -3, "reserved": 0}
    tickets = (await shop.get("/v1/tickets", order_id=order_id))["items"]
    assert len(tickets) == 1
    assert (await shop.order(order_id))["commercial"] == "cancelled"
    assert await shop.broken() == {}
