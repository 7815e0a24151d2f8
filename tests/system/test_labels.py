"""A label in one process: order is asked inside it, and the only door leads nobody there."""

import pytest

from libs.http.service_tokens import issue_service_token
from tests.addresses import address
from tests.databases import SECRET
from tests.labels import printed
from tests.running import Running
from tests.system.shop import Shop, settled


@pytest.fixture
async def shop(platform: Running) -> Shop:
    shop = Shop(platform.client, SECRET)
    await shop.open()
    return shop


async def test_a_buyer_s_address_is_on_the_label_and_nowhere_else(shop: Shop, platform: Running) -> None:
    sku = await shop.product("LABEL")
    await shop.receive(sku, 1)
    await settled(platform.dsn)
    who = address("CH", name="Zoë Ångström", line1="Bahnhofstrasse 77")
    order_id = await shop.place(sku, shipping_address=who)
    await settled(platform.dsn)
    (parcel,) = await shop.parcels(order_id)
    shown = printed(await shop.label(parcel["shipment_id"]))
    assert [part for part in (who["name"], who["line1"], who["postal_code"]) if str(part) not in shown] == []
    (reading,) = (await shop.get("/v1/address-accesses", order_id=order_id))["items"]
    assert (reading["service"], reading["purpose"]) == ("logistics", "label")
    overview = (await platform.client.get(f"/v1/orders/{order_id}/overview")).text
    rows = await platform.process.members[0].background.fetch(
        "select payload from bus.log where key = any($1)", [order_id, parcel["shipment_id"]]
    )
    assert len(rows) > 3
    told = overview + "".join(str(row["payload"]) for row in rows)
    assert [part for part in (who["name"], who["line1"]) if str(part) in told] == []


async def test_the_door_does_not_lead_to_what_services_ask_each_other(shop: Shop, platform: Running) -> None:
    sku = await shop.product("LABEL")
    order_id = await shop.place(sku)
    token = issue_service_token(SECRET, service="logistics", audience="order", purpose="label", about=order_id)
    for headers in ({}, {"Authorization": f"Bearer {token}"}):
        answer = await platform.client.get(f"/internal/orders/{order_id}/recipient", headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert (await shop.get("/v1/address-accesses", order_id=order_id))["items"] == []
