"""Who is limited to channels sees and sets prices and fees of others neither one by one nor from a file."""

import asyncio
from typing import Any

import pytest

from libs.exports import write_exports
from services.pricing.exports import LISTS
from tests.exports import csv_rows
from tests.integration.pricing.shop import cost, eur, fee, put, record
from tests.limits import limited
from tests.running import Running

SERVICE = "pricing"
OURS, THEIRS = "ours", "theirs"
WE = limited(channels=[OURS])


@pytest.fixture(scope="module")
async def shop(service: Running) -> Running:
    vat = {"market": "DE", "rate_percent": "19", "source": "law", "valid_from": "2021-01-01"}
    await record(service, "/v1/vat-rates", vat)
    for channel in (OURS, THEIRS):
        await fee(service, channel)
    for sku in ("BOTH", "OTHER"):
        await cost(service, sku, "10.00")
        assert (await put(service, sku, "50.00", THEIRS)).status_code == 200
    assert (await put(service, "BOTH", "40.00", OURS)).status_code == 200
    return service


async def told(shop: Running, path: str, headers: Any = WE, **params: Any) -> Any:
    answer = await shop.client.get(path, params=params, headers=headers)
    assert answer.status_code == 200, answer.text
    assert THEIRS not in answer.text
    return answer.json()


async def test_lists_have_their_own_alone(shop: Running) -> None:
    assert {each["sku"] for each in (await told(shop, "/v1/prices"))["items"]} == {"BOTH"}
    for params in ({"sku": "BOTH"}, {"market": "DE"}, {"updated_since": "2020-01-01T00:00:00Z"}, {"channel": OURS}):
        assert {each["channel"] for each in (await told(shop, "/v1/prices", **params))["items"]} == {OURS}
    assert {each["channel"] for each in (await told(shop, "/v1/fees"))["items"]} == {OURS}
    assert {each["channel"] for each in (await told(shop, "/v1/fees", on="2030-01-01"))["items"]} == {OURS}
    assert len((await told(shop, "/v1/prices/BOTH/history"))["items"]) == 1
    for path in ("/v1/prices", "/v1/fees"):
        answer = await shop.client.get(path, params={"channel": THEIRS}, headers=WE)
        assert (answer.status_code, answer.json()["items"]) == (200, [])
        assert (await told(shop, path, limited(channels=[])))["items"] == []


async def test_a_price_of_others_is_like_none(shop: Running) -> None:
    other = await shop.client.get("/v1/prices/OTHER/history", headers=WE)
    none = await shop.client.get("/v1/prices/NONE/history", headers=WE)
    assert (other.status_code, none.status_code) == (404, 404)
    assert other.json()["detail"] == none.json()["detail"].replace("NONE", "OTHER")


async def test_floors_and_quotes_are_of_their_own(shop: Running) -> None:
    for channel, status in ((OURS, 200), (THEIRS, 403), ("no-such", 403)):
        asked = {"channel": channel, "market": "DE"}
        floor = await shop.client.get("/v1/prices/BOTH/floor", params=asked, headers=WE)
        body = asked | {"currency": "EUR", "lines": [{"sku": "BOTH", "quantity": 1}]}
        quote = await shop.client.post("/v1/quotes", json=body, headers=WE)
        assert (floor.status_code, quote.status_code) == (status, status)
        if status == 403:
            assert floor.json()["code"] == quote.json()["code"] == "limited_principal"
            assert [each["pointer"] for each in floor.json()["errors"]] == ["channel"]


async def test_they_set_their_own_alone(shop: Running) -> None:
    refused = await put(shop, "BOTH", "60.00", THEIRS, headers=WE)
    assert (refused.status_code, refused.json()["code"]) == (403, "limited_principal")
    assert (await put(shop, "BOTH", "41.00", OURS, headers=WE)).status_code == 200
    price = {"sku": "BOTH", "market": "DE", "price": eur("42.00")}
    rate = {"currency": "EUR", "referral_percent": "16", "valid_from": "2020-01-01"}
    for path, item, status in (("/v1/prices/bulk", price, "changed"), ("/v1/fees", rate, "created")):
        items = [item | {"channel": channel} for channel in (THEIRS, OURS)]
        results = (await shop.client.post(path, json={"items": items}, headers=WE)).json()["items"]
        assert [each["status"] for each in results] == ["failed", status]
        assert results[0]["code"] == "limited_principal"
        assert results[0]["errors"][0]["pointer"] == "/items/0/channel"
    listed = (await shop.client.get("/v1/prices", params={"sku": "BOTH"})).json()["items"]
    assert {each["channel"]: each["price"]["amount"] for each in listed} == {OURS: "42.00", THEIRS: "50.00"}
    assert [each["channel"] for each in (await told(shop, "/v1/fees"))["items"]] == [OURS, OURS]


async def operation(shop: Running, answer: Any) -> Any:
    assert answer.status_code == 202, answer.text
    async with asyncio.timeout(20):
        while True:
            found = (await shop.client.get(answer.headers["location"], headers=WE)).json()
            if found["state"] not in ("queued", "running"):
                return found
            await asyncio.sleep(0.05)


async def test_of_a_file_their_own_rows_are_taken(shop: Running) -> None:
    rows = [f"BOTH,{channel},DE,{price},EUR" for channel, price in ((THEIRS, "70.00"), (OURS, "43.00"))]
    content = "\n".join(("sku,channel,market,price,currency", *rows, "")).encode()
    assert (await shop.client.get("/v1/prices/imports", headers=WE)).status_code == 200
    for dry_run in ("true", "false"):
        answer = await shop.client.post(
            "/v1/prices/imports", files={"file": ("f.csv", content)}, data={"dry_run": dry_run}, headers=WE
        )
        found = await operation(shop, answer)
        assert (found["state"], found["rows"]["changed"], found["rows"]["refused"]) == ("partly", 1, 1)
        (entry,) = found["entries"]
        assert (entry["line"], entry["code"], entry["field"]) == (2, "limited_principal", "channel")
    listed = (await shop.client.get("/v1/prices", params={"sku": "BOTH"})).json()["items"]
    assert {each["channel"]: each["price"]["amount"] for each in listed} == {OURS: "43.00", THEIRS: "50.00"}


async def test_of_operations_they_see_their_own(shop: Running) -> None:
    content = b"sku,channel,market,price,currency\nBOTH,theirs,DE,80.00,EUR\n"
    theirs = await shop.client.post("/v1/prices/imports", files={"file": ("f.csv", content)})
    path = theirs.headers["location"]
    for method, asked in (("GET", path), ("GET", f"{path}/errors"), ("POST", f"{path}/cancel")):
        assert (await shop.client.request(method, asked, headers=WE)).status_code == 404
    shown = (await shop.client.get("/v1/operations", headers=WE)).json()["items"]
    assert path.rpartition("/")[2] not in {each["id"] for each in shown}


async def test_a_file_has_their_own_alone(shop: Running) -> None:
    for path in ("/v1/prices", "/v1/fees"):
        asked = await shop.client.post(f"{path}/exports", json={"format": "csv"}, headers=WE)
        assert asked.status_code == 202, asked.text
        await write_exports(shop.member(SERVICE).database, SERVICE, LISTS)
        made = (await shop.client.get(f"/v1/operations/{asked.json()['id']}", headers=WE)).json()
        rows = csv_rows((await shop.client.get(made["file"]["href"], headers=WE)).content)
        assert {row["channel"] for row in rows} == {OURS}


@pytest.mark.parametrize("path", ["/v1/vat-rates", "/v1/fx-rates?base=EUR&quote=EUR"])
async def test_what_is_nobody_s_is_everybody_s(shop: Running, path: str) -> None:
    for headers in (WE, limited(warehouses=["DE-1"])):
        assert (await shop.client.get(path, headers=headers)).status_code == 200
        assert (await shop.client.get("/v1/prices", headers=headers)).status_code == (200 if headers is WE else 403)


@pytest.mark.parametrize("path", ["/v1/costs", "/v1/costs/BOTH", "/v1/costs/imports"])
async def test_what_belongs_to_no_channel_is_closed(shop: Running, path: str) -> None:
    assert (await shop.client.get(path)).status_code == 200
    answer = await shop.client.get(path, headers=WE)
    assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal")
