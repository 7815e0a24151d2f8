"""Who is limited to warehouses sees and changes nothing of others."""

import asyncio
from typing import Any

import pytest

from tests.integration.inventory.shop import movement, post, receive, with_warehouses
from tests.limits import limited
from tests.running import Running

SERVICE = "inventory"
OURS, THEIRS = "DE-7", "AT-7"
WE = limited(warehouses=[OURS])


@pytest.fixture(scope="module")
async def shop(service: Running) -> Running:
    await with_warehouses(service, OURS, THEIRS)
    for sku in ("BOTH", "ONE"):
        await receive(service, sku, 5, OURS)
    for sku in ("BOTH", "OTHER"):
        await receive(service, sku, 7, THEIRS)
    return service


async def told(shop: Running, path: str, **params: Any) -> Any:
    answer = await shop.client.get(path, params=params, headers=WE)
    assert answer.status_code == 200, answer.text
    assert THEIRS not in answer.text
    return answer.json()


async def test_lists_have_their_own_alone(shop: Running) -> None:
    assert {each["sku"] for each in (await told(shop, "/v1/stock"))["items"]} == {"BOTH", "ONE"}
    assert {each["sku"] for each in (await told(shop, "/v1/stock/movements"))["items"]} == {"BOTH", "ONE"}
    assert len((await told(shop, "/v1/stock/BOTH/movements"))["items"]) == 1
    for path in ("/v1/stock", "/v1/stock/movements", "/v1/stock/BOTH/movements"):
        assert (await told(shop, path, warehouse=OURS, limit=1))["items"]
        answer = await shop.client.get(path, params={"warehouse": THEIRS}, headers=WE)
        assert (answer.status_code, answer.json()["items"]) == (200, [])
    assert (await told(shop, "/v1/stock/OTHER/movements"))["items"] == []


async def test_what_they_walk_through_stays_theirs(shop: Running) -> None:
    """A cursor that somebody else got shows nothing more."""
    page = (await shop.client.get("/v1/stock", params={"limit": 1})).json()
    rest = await told(shop, "/v1/stock", limit=50, cursor=page["next_cursor"])
    assert {each["warehouse"] for each in rest["items"]} <= {OURS}


async def test_one_thing_is_as_much_as_they_have_of_it(shop: Running) -> None:
    assert (await told(shop, "/v1/stock/BOTH"))["on_hand"] == 5
    assert (await told(shop, "/v1/stock/BOTH/explain"))["on_hand"] == 5
    assert (await told(shop, "/v1/stock/OTHER/explain"))["on_hand"] == 0
    assert (await shop.client.get("/v1/stock/OTHER", headers=WE)).status_code == 404
    for warehouse, status in ((OURS, 200), (THEIRS, 404)):
        path = f"/v1/stock/BOTH/reorder-points/{warehouse}"
        assert (await shop.client.get(path, headers=WE)).status_code == status
        answer = await shop.client.put(path, json={"reorder_point": 2}, headers=WE)
        assert answer.status_code == status
        assert status == 404 or THEIRS not in answer.text
    assert (await shop.client.get(f"/v1/stock/BOTH/reorder-points/{THEIRS}")).json()["reorder_point"] is None


async def test_what_moves_elsewhere_is_refused(shop: Running) -> None:
    items = [
        movement("ONE", warehouse=OURS),
        movement("ONE", warehouse=THEIRS),
        movement("ONE", warehouse=OURS, kind="transferred", to_warehouse=THEIRS),
        movement("BOTH", warehouse=THEIRS, kind="transferred", to_warehouse=OURS),
    ]
    answer = await shop.client.post("/v1/stock/movements", json={"items": items}, headers=WE)
    results = answer.json()["items"]
    assert [result["status"] for result in results] == ["created", "failed", "failed", "failed"]
    assert {result["code"] for result in results[1:]} == {"unknown_warehouse"}
    assert (await post(shop, items[3]))[0]["status"] == "created"  # of somebody who may


async def test_a_key_of_theirs_tells_nothing_of_what_was_posted_under_it(shop: Running) -> None:
    theirs = movement("OTHER", warehouse=THEIRS, quantity=41, idempotency_key="theirs-1")
    moved = movement("BOTH", warehouse=OURS, kind="transferred", to_warehouse=THEIRS, idempotency_key="theirs-2")
    assert [each["status"] for each in await post(shop, theirs, moved)] == ["created", "created"]
    for key in ("theirs-1", "theirs-2:to"):
        item = movement("ONE", warehouse=OURS, quantity=1, idempotency_key=key)
        answer = await shop.client.post("/v1/stock/movements", json={"items": [item]}, headers=WE)
        (result,) = answer.json()["items"]
        assert (result["status"], result["code"]) == ("different", "idempotency_mismatch")
        assert [each["pointer"] for each in result["errors"]] == ["/items/0/idempotency_key"]
        assert not any(said in answer.text for said in (THEIRS, "OTHER", "BOTH", "41", "transferred"))
    (own,) = await post(shop, movement("ONE", warehouse=OURS, quantity=2, idempotency_key="ours-1"))
    assert own["status"] == "created"
    item = movement("ONE", warehouse=OURS, quantity=3, idempotency_key="ours-1")
    (result,) = (await shop.client.post("/v1/stock/movements", json={"items": [item]}, headers=WE)).json()["items"]
    assert [each["pointer"] for each in result["errors"]] == ["/items/0/quantity"]


@pytest.mark.parametrize(
    "path",
    [
        "/v1/stock/movements/totals?document_type=purchase_order", "/v1/warehouses", "/v1/reservations/left-voided",
    ],
)  # fmt: skip
async def test_what_cannot_keep_to_it_is_closed(shop: Running, path: str) -> None:
    assert (await shop.client.get(path)).status_code == 200
    answer = await shop.client.get(path, headers=WE)
    assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal")


async def test_a_limit_to_channels_is_none_to_warehouses(shop: Running) -> None:
    for headers, balances, movements in (
        (limited(channels=["web"]), 403, 403),
        (limited(channels=["web"], warehouses=[OURS]), 200, 403),  # movements name orders of all channels
        (limited(warehouses=[]), 200, 200),
    ):
        assert (await shop.client.get("/v1/stock", headers=headers)).status_code == balances
        assert (await shop.client.get("/v1/stock/movements", headers=headers)).status_code == movements
    assert (await shop.client.get("/v1/stock", headers=limited(warehouses=[]))).json()["items"] == []


async def test_of_a_file_their_own_rows_are_taken(shop: Running) -> None:
    rows = [f"received,{sku},{place},3,ASN-7" for sku, place in (("ONE", THEIRS), ("ONE", OURS))]
    content = "\n".join(("kind,sku,warehouse,quantity,document_id", *rows, "")).encode()
    answer = await shop.client.post("/v1/stock/imports", files={"file": ("f.csv", content)}, headers=WE)
    assert answer.status_code == 202, answer.text
    async with asyncio.timeout(20):
        while (found := (await shop.client.get(answer.headers["location"], headers=WE)).json())["state"] != "partly":
            await asyncio.sleep(0.05)
    assert (found["rows"]["created"], found["rows"]["refused"]) == (1, 1)
    assert [(each["line"], each["code"]) for each in found["entries"]] == [(2, "limited_principal")]
