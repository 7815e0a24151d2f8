"""Who is limited to channels sees, places and changes nothing of others."""

import asyncio
from typing import Any

import pytest

from libs.clock import new_id
from tests.addresses import address
from tests.integration.order.shop import body, place
from tests.limits import limited
from tests.running import Running

SERVICE = "order"
OURS, THEIRS = "ours", "theirs"
WE = limited(channels=[OURS])
OPEN = ("queued", "running")


@pytest.fixture(scope="module")
async def orders(s: Running) -> tuple[str, str]:
    """One of each channel, of the same buyer."""
    placed = [await place(s, channel=channel, buyer_ref="C-1", channel_order_id="N-100") for channel in (OURS, THEIRS)]
    return placed[0]["id"], placed[1]["id"]


@pytest.mark.parametrize(
    "query",
    [
        {}, {"channel": [OURS, THEIRS]}, {"channel": OURS}, {"q": "N-10"}, {"buyer_ref": "C-1"}, {"sku": "A"},
        {"channel_order_id": "N-100"}, {"sort": "placed_at"}, {"updated_since": "2020-01-01T00:00:00Z"},
        {"commercial": ["pending", "confirmed"]},
    ],
)  # fmt: skip
async def test_the_list_has_their_own_alone(s: Running, orders: tuple[str, str], query: dict[str, Any]) -> None:
    everybody = (await s.client.get("/v1/orders", params=query)).json()["items"]
    answer = await s.client.get("/v1/orders", params=query, headers=WE)
    found = answer.json()["items"]
    assert orders[0] in {each["id"] for each in found}
    assert {each["channel"] for each in found} == {OURS}
    assert {each["id"] for each in found} == {each["id"] for each in everybody if each["channel"] == OURS}
    lines = await s.client.get("/v1/orders/lines", params={**query} | {"sort": []}, headers=WE)
    assert {each["order_id"] for each in lines.json()["items"]} == {each["id"] for each in found}


async def test_what_they_ask_of_others_is_not_there(s: Running, orders: tuple[str, str]) -> None:
    for query in ({"channel": THEIRS}, {"channel": THEIRS, "q": "N-10"}):
        answer = await s.client.get("/v1/orders", params=query, headers=WE)
        assert (answer.status_code, answer.json()["items"]) == (200, [])
    page = (await s.client.get("/v1/orders", params={"limit": 1})).json()
    rest = await s.client.get("/v1/orders", params={"limit": 50, "cursor": page["next_cursor"]}, headers=WE)
    assert {each["channel"] for each in rest.json()["items"]} <= {OURS}
    for query in ({}, {"channel": THEIRS}):
        counted = (await s.client.get("/v1/orders/counts", params=query, headers=WE)).json()
        own = (await s.client.get("/v1/orders/counts", params={"channel": OURS})).json()
        assert query or counted == own
        assert not query or not any(each["orders"] for each in counted["states"] + counted["holds"])


def asked(order_id: str) -> list[tuple[str, str, Any]]:
    path = f"/v1/orders/{order_id}"
    return [
        ("GET", path, None), ("GET", f"{path}/timeline", None), ("GET", f"{path}/address", None),
        ("PUT", f"{path}/address", address()), ("POST", f"{path}/holds", {"detail": "by hand"}),
        ("POST", f"{path}/holds/manual/resolve", None), ("POST", f"{path}/cancel", {"reason": "by hand"}),
        ("POST", f"{path}/close", {"reason": "by hand"}),
    ]  # fmt: skip


async def test_another_channel_s_order_does_not_exist_for_them(s: Running, orders: tuple[str, str]) -> None:
    before = [
        (await s.client.get(path)).json() for path in (f"/v1/orders/{orders[1]}", f"/v1/orders/{orders[1]}/timeline")
    ]
    missing = str(new_id())
    for (method, path, sent), (_, nowhere, _) in zip(asked(orders[1]), asked(missing), strict=True):
        answer = await s.client.request(method, path, json=sent, headers=WE)
        none = await s.client.request(method, nowhere, json=sent, headers=WE)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), path
        assert answer.json()["detail"] == none.json()["detail"].replace(missing, orders[1])
    after = [
        (await s.client.get(path)).json() for path in (f"/v1/orders/{orders[1]}", f"/v1/orders/{orders[1]}/timeline")
    ]
    assert after == before


async def test_their_own_orders_they_read_and_change(s: Running) -> None:
    answer = await s.client.post("/v1/orders", json=body(channel=OURS), headers=WE)
    assert answer.status_code == 201
    order_id = answer.json()["id"]
    for method, path, sent in asked(order_id)[:-1]:
        answer = await s.client.request(method, path, json=sent, headers=WE)
        assert answer.is_success, (path, answer.text)
    assert "key:limited" in (await s.client.get(f"/v1/orders/{order_id}/timeline")).text


async def test_they_place_on_their_own_channels_alone(s: Running) -> None:
    number = str(new_id())
    answer = await s.client.post("/v1/orders", json=body(channel=THEIRS, channel_order_id=number), headers=WE)
    assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal")
    assert [each["pointer"] for each in answer.json()["errors"]] == ["/channel"]
    items = [body(channel=THEIRS, channel_order_id=number), body(channel=OURS, channel_order_id=number)]
    results = (await s.client.post("/v1/orders/bulk", json={"items": items}, headers=WE)).json()["items"]
    assert [each["status"] for each in results] == ["failed", "created"]
    assert results[0]["code"] == "limited_principal"
    assert results[0]["errors"][0]["pointer"] == "/items/0/channel"
    assert (await s.client.get("/v1/orders", params={"channel_order_id": number})).json()["items"][0]["channel"] == OURS


async def test_they_hear_nothing_of_an_order_of_others_with_their_number(s: Running, orders: tuple[str, str]) -> None:
    item = body(channel=THEIRS, channel_order_id="N-100", buyer_ref="C-1")
    (result,) = (await s.client.post("/v1/orders/bulk", json={"items": [item]}, headers=WE)).json()["items"]
    assert (result["status"], "id" in result) == ("failed", False)


@pytest.mark.parametrize(
    "path",
    [
        "/v1/orders/totals", "/v1/sku-mappings", "/v1/address-accesses", "/v1/ledger/accounts",
        "/v1/reference/channels",
    ],
)  # fmt: skip
async def test_what_cannot_keep_to_it_is_closed(s: Running, path: str) -> None:
    assert (await s.client.get(path)).status_code == 200
    answer = await s.client.get(path, headers=WE)
    assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal")


async def test_a_limit_to_warehouses_is_none_to_channels(s: Running, orders: tuple[str, str]) -> None:
    both = limited(channels=[OURS], warehouses=["DE-1"])
    assert (await s.client.get(f"/v1/orders/{orders[0]}", headers=both)).status_code == 200
    assert (await s.client.get(f"/v1/orders/{orders[1]}", headers=both)).status_code == 404
    answer = await s.client.get("/v1/orders", headers=limited(warehouses=["DE-1"]))
    assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal")
    assert (await s.client.get("/v1/orders", headers=limited(channels=[]))).json()["items"] == []


async def test_of_a_file_their_own_orders_are_taken(s: Running) -> None:
    """One with a row of others is refused whole, and profiles that say no channel are closed."""
    number = str(new_id())
    rows = [f"{channel},{number},A,1,10.00,EUR,DE,2026-03-01T12:00:00Z" for channel in (THEIRS, OURS)]
    content = "\n".join(
        ("channel,channel_order_id,sku,quantity,unit_price,currency,country,placed_at", *rows, "")
    ).encode()
    path = "/v1/orders/imports"
    closed = await s.client.post(
        path, files={"file": ("f.csv", content)}, data={"profile": "online-retail"}, headers=WE
    )
    assert (closed.status_code, closed.json()["code"]) == (403, "limited_principal")
    answer = await s.client.post(path, files={"file": ("f.csv", content)}, headers=WE)
    assert answer.status_code == 202, answer.text
    async with asyncio.timeout(20):
        while (found := (await s.client.get(answer.headers["location"], headers=WE)).json())["state"] in OPEN:
            await asyncio.sleep(0.05)
    assert (found["state"], found["rows"]["created"], found["rows"]["refused"]) == ("partly", 1, 1), found
    assert [(each["line"], each["code"]) for each in found["entries"]] == [(2, "limited_principal")]
    placed = (await s.client.get("/v1/orders", params={"channel_order_id": number})).json()["items"]
    assert [each["channel"] for each in placed] == [OURS]
