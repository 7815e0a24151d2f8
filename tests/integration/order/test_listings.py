"""What channels call our SKUs, and orders that wait for one."""

import pytest

from contracts.catalog import ProductActivated, ProductRetired, Variant
from contracts.order import (
    OrderPlaced,
)
from libs.clock import new_id
from tests.integration.order.shop import line, money, place

SERVICE = "order"


async def test_an_unknown_sku_is_kept_and_goes_on_when_mapped(s):
    placed = await place(s, lines=[{"sku": "XB-1", "quantity": 1, "unit_price": money("5")}])
    assert (placed["commercial"], placed["holds"]) == ("draft", ["unmapped_sku"])
    assert not await s.emitted(OrderPlaced, placed["id"])
    mapping = {"items": [{"channel": "web", "channel_sku": "XB-1", "sku": "B"}]}
    assert (await s.client.put("/v1/sku-mappings", json=mapping)).status_code == 200
    await s.settled()
    (event,) = await s.emitted(OrderPlaced, placed["id"])
    assert event.lines[0].sku == "B"


async def test_an_unknown_sku_goes_on_when_its_product_comes(s):
    placed = await place(s, lines=[{"sku": "LATE", "quantity": 1, "unit_price": money("5")}])
    assert placed["holds"] == ["unmapped_sku"]
    await s.publish(ProductActivated(product_id=new_id(), version=1, variants=(Variant(sku="LATE", title="L"),)))
    assert await s.emitted(OrderPlaced, placed["id"])


@pytest.mark.parametrize("sku", ["BLUE MUG 2", "蓝色马克杯", "Tasse blau – groß", "100E2"])
async def test_a_sku_of_a_channel_may_be_any_text(s, sku):
    placed = await place(s, lines=[line(sku)])
    assert placed["holds"] == ["unmapped_sku"]
    answer = await s.client.put(
        "/v1/sku-mappings", json={"items": [{"channel": "web", "channel_sku": sku, "sku": "A"}]}
    )
    assert answer.json()["items"][0]["status"] == "created"
    await s.settled()
    assert await s.emitted(OrderPlaced, placed["id"])


async def test_mappings_are_judged_one_by_one(s):
    good = {"channel": "web", "channel_sku": "M-1", "sku": "A"}
    items = [good, {"channel": "web", "channel_sku": "M-2"}, good | {"sku": "A B"}]
    answer = (await s.client.put("/v1/sku-mappings", json={"items": items})).json()["items"]
    assert [item["status"] for item in answer] == ["created", "failed", "failed"]
    assert answer[1]["errors"][0]["pointer"] == "/items/1/sku"
    again = (await s.client.put("/v1/sku-mappings", json={"items": [good, good | {"sku": "B"}]})).json()["items"]
    assert [item["status"] for item in again] == ["unchanged", "changed"]


async def test_a_retired_product_takes_no_sku_from_another_one(s):
    first, second = new_id(), new_id()
    moved = (Variant(sku="MOVED", title="M"),)
    await s.publish(ProductActivated(product_id=first, version=4, variants=moved))
    await s.publish(ProductActivated(product_id=second, version=1, variants=moved))
    await s.publish(ProductRetired(product_id=first, version=5, variants=moved))
    lines = [{"sku": "MOVED", "quantity": 1, "unit_price": money("1.00")}]
    assert (await place(s, lines=lines))["holds"] == []
    # Of both in one batch the first is the one that counts.
    ends = [ProductRetired(product_id=product, version=9, variants=moved) for product in (second, first)]
    await s.publish(*ends)
    assert (await place(s, lines=lines))["holds"] == ["unmapped_sku"]
