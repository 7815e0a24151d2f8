"""Answers that are composed of several services', through the gateway."""

import pytest

from tests.running import Running

VARIANT = {
    "hs_code": "691200", "country_of_origin": "CN", "customs_description": "Ceramic mug", "net_weight_g": 300,
    "gross_weight_g": 350, "length_mm": 120, "width_mm": 90, "height_mm": 100,
}  # fmt: skip


@pytest.fixture(scope="module")
async def product(platform: Running) -> dict:
    made = await platform.client.post(
        "/v1/products",
        json={"titles": {"en": "Mugs"}, "variants": [VARIANT | {"sku": "COMP-1"}, VARIANT | {"sku": "COMP-2"}]},
    )
    assert made.status_code == 201, made.text
    warehouse = {"code": "COMP", "name": "C", "country": "DE", "kind": "own"}
    assert (await platform.client.post("/v1/warehouses", json=warehouse)).status_code == 201
    receipt = {
        "idempotency_key": "comp-1", "kind": "received", "sku": "COMP-2", "warehouse": "COMP", "quantity": 7,
        "document": {"type": "purchase_order", "id": "PO-1"},
    }  # fmt: skip
    assert (await platform.client.post("/v1/stock/movements", json={"items": [receipt]})).status_code == 200
    await platform.settled()
    return made.json()


async def test_a_product_with_its_stock_and_prices(platform, product):
    answer = await platform.client.get(f"/v1/products/{product['id']}/overview")
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["product"]["id"] == product["id"]
    assert [(each["sku"], each["on_hand"]) for each in body["stock"]["items"]] == [("COMP-2", 7)]
    assert (body["prices"]["items"], body["unavailable"]) == ([], [])
    assert (await platform.client.get(f"/v1/products/{'0' * 8}-0000-0000-0000-{'0' * 12}/overview")).status_code == 404


async def test_how_things_stand(platform, product):
    body = (await platform.client.get("/v1/summary")).json()
    assert body["unavailable"] == []
    assert {part for part, found in body.items() if found is None} == set()
    assert body["low_stock"]["items"] is not None


async def test_what_the_caller_may_not_read_is_said(platform):
    body = (await platform.client.get("/v1/summary", headers=platform.token("nobody"))).json()
    assert {each["code"] for each in body["unavailable"]} == {"forbidden"}
    assert {each["part"] for each in body["unavailable"]} == body.keys() - {"unavailable"}
    assert (await platform.client.get("/v1/summary", headers={"Authorization": ""})).status_code == 401
