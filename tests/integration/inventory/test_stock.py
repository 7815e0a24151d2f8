"""Balances and movements over HTTP, on a real PostgreSQL: nothing is guessed, dropped or counted without a word."""

import asyncio
import json
from datetime import timedelta

import asyncpg
import pytest

from contracts.inventory import StockLow, StockRecovered
from libs.clock import new_id, now
from services.inventory.stock import store
from tests.integration.inventory.shop import get, movement, placed, post, receive, stock, with_warehouses

SERVICE = "inventory"


@pytest.fixture(scope="module")
async def shop(service):
    return await with_warehouses(service, "DE-1", "FR-1", "CN-1", "US-1")


async def test_low_and_recovered_are_told_once_per_crossing(shop):
    s = shop
    await receive(s, "L", 10)
    answer = await s.client.put("/v1/stock/L/reorder-points/DE-1", json={"reorder_point": 8})
    assert answer.status_code == 200
    await s.publish(placed({"L": 2}))
    await s.publish(placed({"L": 1}))
    assert len(await s.emitted(StockLow, "L")) == 1
    await receive(s, "L", 10)
    await s.settled()
    assert len(await s.emitted(StockRecovered, "L")) == 1


async def test_movements_have_their_own_results(shop):
    s = shop
    good = {
        "idempotency_key": "m-1", "kind": "received", "sku": "M", "warehouse": "DE-1", "quantity": 5,
        "document": {"type": "purchase_order", "id": "PO-9"},
    }  # fmt: skip
    too_much = good | {"idempotency_key": "m-2", "kind": "adjusted", "quantity": -9}
    nowhere = good | {"idempotency_key": "m-3", "warehouse": "XX-9"}
    move = good | {"idempotency_key": "m-4", "kind": "transferred", "quantity": 2, "to_warehouse": "US-1"}
    answer = (await s.client.post("/v1/stock/movements", json={"items": [good, too_much, nowhere, move, good]})).json()
    assert [item["status"] for item in answer["items"]] == ["created", "failed", "failed", "created", "known"]
    assert answer["items"][1]["code"] == "insufficient_stock"
    (error,) = answer["items"][1]["errors"]
    assert (error["pointer"], error["params"]["on_hand"], error["params"]["then_on_hand"]) == (
        "/items/1/quantity",
        5,
        -4,
    )
    (error,) = answer["items"][2]["errors"]
    assert (error["pointer"], error["code"]) == ("/items/2/warehouse", "unknown_warehouse")
    assert (await stock(s, "M"))["on_hand"] == 5
    listed = (await s.client.get("/v1/stock/M/movements?limit=2")).json()
    assert len(listed["items"]) == 2
    rest = (await s.client.get(f"/v1/stock/M/movements?limit=2&cursor={listed['next_cursor']}")).json()
    assert len(rest["items"]) == 1
    assert rest["next_cursor"] is None


async def test_bad_input_names_the_field(shop):
    answer = await shop.client.post("/v1/stock/movements", json={"items": []})
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert [e["pointer"] for e in answer.json()["errors"]] == ["/items"]
    answer = await shop.client.post("/v1/warehouses", json={}, headers=shop.token("market_analyst"))
    assert answer.status_code in (403, 422)
    answer = await shop.client.get("/v1/warehouses", headers={"Authorization": "Bearer nonsense"})
    assert answer.status_code == 401
    answer = await shop.client.get("/v1/nowhere")
    assert answer.status_code == 404
    assert answer.json()["code"] == "not_found"


async def test_one_key_in_two_requests_at_once_is_one_movement(shop):
    s = shop
    for n in range(10):
        bodies = [{"items": [movement(f"RACE-{n}", idempotency_key=f"race-{n}")]} for _ in range(4)]
        answers = await asyncio.gather(*(s.client.post("/v1/stock/movements", json=body) for body in bodies))
        assert [answer.status_code for answer in answers] == [200] * 4
        outcomes = sorted(answer.json()["items"][0]["status"] for answer in answers)
        assert outcomes == ["created", "known", "known", "known"]


async def test_a_balance_that_would_overflow_fails_its_own_item(shop):
    items = [movement("BIG", quantity=10_000_000) for n in range(201)]
    answer = await shop.client.post("/v1/stock/movements", json={"items": [*items, movement("SMALL")]})
    assert answer.status_code == 200, answer.text
    outcomes = [(item["status"], item.get("code")) for item in answer.json()["items"]]
    assert outcomes == [("created", None)] * 200 + [("failed", "too_much_stock"), ("created", None)]
    assert (await stock(shop, "BIG"))["on_hand"] == 2_000_000_000


@pytest.mark.parametrize(
    ("path", "pointer"),
    [
        ("/v1/stock/a%00b", "sku"),
        ("/v1/stock/A/movements?warehouse=A%00B", "warehouse/0"),
        ("/v1/stock/A/explain?at=9999-12-31T23:59:59-14:00", "at"),
        ("/v1/stock?cursor=WyJhIl0", "cursor"),  # ["a"]: another list's
        ("/v1/stock/A/movements?cursor=WyLCsiJd", "cursor"),  # a digit for str.isdigit, not for int
        ("/v1/ops/inventory/parked/99999999999999999999", "parked_id"),
    ],
)
async def test_what_postgres_cannot_hold_is_the_callers_mistake(shop, path, pointer):
    answer = await shop.client.get(path)
    assert answer.status_code == 422, answer.text
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


async def test_bodies_postgres_cannot_hold_name_the_field(shop):
    s = shop
    for changes, pointer in (
        ({"note": "a\x00b"}, "/items/0/note"),
        ({"document": {"type": "po", "id": "\ud800"}}, "/items/0/document/id"),
        ({"occurred_at": "0001-01-01T00:00:00+14:00"}, "/items/0/occurred_at"),
    ):
        content = json.dumps({"items": [movement("BAD", **changes)]})
        answer = await s.client.post(
            "/v1/stock/movements", content=content, headers={"Content-Type": "application/json"}
        )
        assert answer.status_code in (200, 422), answer.text
        errors = answer.json()["items"][0]["errors"] if answer.status_code == 200 else answer.json()["errors"]
        assert [error["pointer"] for error in errors] == [pointer]
    for etag in (b"\xb2", b"9" * 5000, b'"99999999999999999999"'):
        answer = await s.client.patch("/v1/warehouses/DE-1", json={"name": "x"}, headers={b"If-Match": etag})
        assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch")


async def test_the_database_refuses_to_oversell(shop):
    await receive(shop, "Z", 1)
    with pytest.raises(asyncpg.CheckViolationError):
        await shop.member("inventory").database.fetch("update balance set reserved = 2 where sku = 'Z'")


MALFORMED = [
    ({"conditon": "damaged"}, "/conditon", "unknown_field"),
    ({"to_warehose": "FR-1"}, "/to_warehose", "unknown_field"),
    ({"document": {"type": "po", "id": "1", "nr": 2}}, "/document/nr", "unknown_field"),
    ({"quantity": True}, "/quantity", "whole_number"),
    ({"quantity": "5"}, "/quantity", "whole_number"),
    ({"quantity": 1.5}, "/quantity", "whole_number"),
    ({"quantity": 0}, "/quantity", "quantity_zero"),
    ({"quantity": -5}, "/quantity", "quantity_negative"),
    ({"quantity": 10_000_001}, "/quantity", "out_of_range"),
    ({"occurred_at": 1764403200}, "/occurred_at", "instant_invalid"),
    ({"occurred_at": "2026-01-01"}, "/occurred_at", "instant_invalid"),
    ({"occurred_at": "2099-01-01T00:00:00Z"}, "/occurred_at", "in_the_future"),
    ({"sku": "A B"}, "/sku", "sku_invalid"),
    ({"sku": "A\nB"}, "/sku", "character_refused"),
    ({"sku": "A\u200bB"}, "/sku", "character_refused"),
    ({"warehouse": "de-1"}, "/warehouse", "warehouse_invalid"),
    ({"condition": "broken"}, "/condition", "not_one_of"),
    ({"kind": "reserved"}, "/kind", "not_one_of"),
    ({"kind": None}, "/kind", "not_one_of"),
    ({"idempotency_key": " "}, "/idempotency_key", "empty"),
    ({"idempotency_key": "a\tb"}, "/idempotency_key", "character_refused"),
    ({"document": {"type": "p\u0007o", "id": "1"}}, "/document/type", "character_refused"),
    ({"note": "x" * 501}, "/note", "text_too_long"),
    ({"kind": "transferred"}, "/to_condition", "transfer_to_itself"),
    ({"kind": "transferred", "to_warehouse": "DE-1"}, "/to_condition", "transfer_to_itself"),
    ({"to_condition": "damaged"}, "/to_condition", "transfer_only"),
    ({"to_warehouse": "FR-1"}, "/to_warehouse", "transfer_only"),
]


async def test_a_malformed_movement_has_its_own_result_and_changes_nothing(shop):
    items = [movement("MALFORMED") | changes for changes, _, _ in MALFORMED]
    results = await post(shop, *items, movement("WELL"), "no object", None, {})
    assert [result["index"] for result in results] == list(range(len(MALFORMED) + 4))
    for result, (changes, pointer, code) in zip(results, MALFORMED, strict=False):
        errors = [(error["pointer"], error["code"]) for error in result["errors"]]
        assert (result["status"], result["code"]) == ("failed", "invalid_item"), changes
        assert errors == [(f"/items/{result['index']}{pointer}", code)], changes
        assert result["detail"], changes
    assert [result["status"] for result in results[len(MALFORMED) :]] == ["created", "failed", "failed", "failed"]
    assert (await shop.client.get("/v1/stock/MALFORMED")).status_code == 404
    assert (await get(shop, "/v1/stock/WELL"))["on_hand"] == 5
    (nearest,) = results[0]["errors"]
    assert (nearest["params"]["nearest"], "condition" in nearest["detail"]) == ("condition", True)


async def test_what_no_eye_sees_makes_no_second_movement(shop):
    key = f"PO-7/{new_id()}"
    first = movement("UNSEEN", idempotency_key=key)
    again = [
        movement(" UNSEEN\u00a0", idempotency_key=f"{key}\u200b", warehouse="DE-1 "),
        movement("UNSEEN", idempotency_key=f"\ufeff{key} ", document={"type": "purchase_order\u00a0", "id": " PO-1"}),
    ]
    assert [result["status"] for result in await post(shop, first, *again)] == ["created", "known", "known"]
    assert (await get(shop, "/v1/stock/UNSEEN"))["on_hand"] == 5


async def test_the_same_key_with_another_movement_is_said(shop):
    await post(shop, movement("DIFF", quantity=50))
    key, moved = str(new_id()), str(new_id())
    first = movement("DIFF", idempotency_key=key)
    transfer = movement("DIFF", idempotency_key=moved, kind="transferred", to_warehouse="FR-1")
    assert [r["status"] for r in await post(shop, first, transfer)] == ["created", "created"]
    before = await get(shop, "/v1/stock/DIFF")
    for base, changes, pointers in (
        (first, {}, []),
        (first, {"note": "said again", "occurred_at": (now() - timedelta(days=1)).isoformat()}, []),
        (first, {"quantity": 6}, ["/quantity"]),
        (first, {"kind": "adjusted", "quantity": -5}, ["/kind", "/quantity"]),
        (first, {"kind": "returned"}, ["/kind"]),
        (first, {"sku": "OTHER"}, ["/sku"]),
        (first, {"warehouse": "FR-1", "condition": "damaged"}, ["/warehouse", "/condition"]),
        (first, {"document": {"type": "purchase_order", "id": "PO-2"}}, ["/document/id"]),
        (first, {"document": {"type": "asn", "id": "PO-1"}}, ["/document/type"]),
        (first, {"kind": "transferred", "to_condition": "damaged"}, ["/kind"]),
        (transfer, {}, []),
        (transfer, {"quantity": 4}, ["/quantity"]),
        (transfer, {"to_condition": "damaged"}, ["/to_condition"]),
        (transfer, {"warehouse": "FR-1", "to_warehouse": "DE-1"}, ["/warehouse", "/to_warehouse"]),
        (transfer, {"kind": "received", "to_warehouse": None}, ["/kind"]),
    ):
        (result,) = await post(shop, base | changes)
        assert result["status"] == ("different" if pointers else "known"), (changes, result)
        told = [error["pointer"] for error in result.get("errors", ())]
        assert told == [f"/items/0{pointer}" for pointer in pointers]
        assert result.get("code") == ("idempotency_mismatch" if pointers else None)
        assert all(pointer[1:] in result["detail"] for pointer in pointers)
    assert await get(shop, "/v1/stock/DIFF") == before
    assert (await shop.client.get("/v1/stock/OTHER")).status_code == 404
    twice = movement("DIFF-2")
    results = await post(shop, twice, twice | {"quantity": 9}, twice)
    assert [r["status"] for r in results] == ["created", "different", "known"]
    assert not await shop.verify()


async def test_what_is_refused_leaves_no_trace(shop):
    await post(shop, movement("TRACE"))
    results = await post(
        shop,
        movement("TYPO", kind="adjusted", quantity=-1),
        movement("TYPO-2", kind="transferred", to_warehouse="FR-1"),
        movement("TRACE", kind="transferred", quantity=6, to_warehouse="FR-1"),
        movement("TYPO-3", warehouse="NOPE"),
    )
    assert [r["code"] for r in results] == ["insufficient_stock"] * 3 + ["unknown_warehouse"]
    for sku in ("TYPO", "TYPO-2", "TYPO-3"):
        assert (await shop.client.get(f"/v1/stock/{sku}")).status_code == 404
    assert [b["warehouse"] for b in (await get(shop, "/v1/stock/TRACE"))["balances"]] == ["DE-1"]
    assert (await get(shop, "/v1/stock/TRACE"))["on_hand"] == 5


async def test_one_key_with_two_contents_at_once_is_one_movement(shop):
    for n in range(10):
        item = movement(f"RACE-{n}")
        others = [item | {"sku": f"RACE-{n}-{m}"} for m in range(3)]
        answers = await asyncio.gather(*(post(shop, each) for each in (item, *others)))
        assert sorted(answer[0]["status"] for answer in answers) == ["created", "different", "different", "different"]


async def test_keys_of_inventorys_own_movements_are_refused(shop):
    for kind in ("reserve", "release", "ship", "return"):
        (result,) = await post(shop, movement(idempotency_key=f"{kind}:{new_id()}:SKU:DE-1"))
        assert (result["status"], result["errors"][0]["code"]) == ("failed", "key_reserved")
    (result,) = await post(shop, movement(idempotency_key=f"return:RMA-{new_id()}"))
    assert result["status"] == "created"


async def test_stock_is_listed_by_sku_warehouse_and_condition(shop):
    await post(
        shop, movement("LIST-1"), movement("LIST-2"), movement("LIST-2", warehouse="FR-1"),
        movement("LIST-3", condition="damaged"),
    )  # fmt: skip

    async def found(**params) -> list[tuple]:
        items = (await get(shop, "/v1/stock", limit=200, **params))["items"]
        return [(b["sku"], b["warehouse"], b["condition"]) for b in items if b["sku"].startswith("LIST-")]

    one, two, far = ("LIST-1", "DE-1", "sellable"), ("LIST-2", "DE-1", "sellable"), ("LIST-2", "FR-1", "sellable")
    broken = ("LIST-3", "DE-1", "damaged")
    assert await found(sku="LIST-1") == [one]
    assert await found(sku=["LIST-1", "LIST-2"]) == [one, two, far]
    assert await found(sku=["LIST-1", "LIST-2"], warehouse="FR-1") == [far]
    assert await found(condition="damaged") == [broken]
    assert await found(warehouse="DE-1") == [one, two, broken]
    assert await found(warehouse="NOPE") == []
    assert await found(sku="NOPE") == []
    await shop.client.put("/v1/stock/LIST-2/reorder-points/FR-1", json={"reorder_point": 9})
    assert await found(low="true") == [far]
    assert await found(low="true", warehouse="DE-1") == []
    page = await get(shop, "/v1/stock", sku=["LIST-1", "LIST-2"], limit=2)
    answer = await shop.client.get(
        "/v1/stock", params={"sku": ["LIST-1", "LIST-2"], "limit": 2, "cursor": page["next_cursor"]}
    )
    assert [b["warehouse"] for b in answer.json()["items"]] == ["FR-1"]
    answer = await shop.client.get("/v1/stock", params={"sku": "LIST-1", "cursor": page["next_cursor"]})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_cursor")


@pytest.mark.parametrize(
    ("path", "pointer"),
    [
        ("/v1/stock?wharehouse=DE-1", "wharehouse"),
        ("/v1/stock?low=true&low=false", "low"),
        ("/v1/stock?warehouse=DE-1&warehouse=FR-1_", "warehouse/1"),
        ("/v1/stock?low=perhaps", "low"),
        ("/v1/stock?condition=broken", "condition/0"),
        ("/v1/stock?warehouse=de-1", "warehouse/0"),
        ("/v1/stock?sku=A%20B", "sku/0"),
        ("/v1/stock/A/movements?warehouse=nope", "warehouse/0"),
        ("/v1/stock/A%20B", "sku"),
        ("/v1/stock/A%20B/movements", "sku"),
        ("/v1/stock/A/explain?at=yesterday", "at"),
        ("/v1/stock/A/explain?at=2026-01-01T00:00:00", "at"),
        ("/v1/stock/movements/totals", "document_type"),
        ("/v1/stock/movements/totals?document_type=a%00b", "document_type"),
        ("/v1/warehouses?active=true", "active"),
        ("/v1/warehouses/de-1", "code"),
        ("/v1/reservations/nope", "order_id"),
        ("/v1/reservations/left-voided?owed=perhaps", "owed"),
        ("/v1/reservations/left-voided?cursor=WyJhIl0", "cursor"),
    ],
)
async def test_parameters_that_mean_nothing_are_refused(shop, path, pointer):
    answer = await shop.client.get(path)
    assert answer.status_code == 422, answer.text
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


async def test_a_reorder_point_has_a_version_of_its_own(shop):
    path = "/v1/stock/POINT/reorder-points/DE-1"

    async def put(units, version: int | None = None):
        headers = {} if version is None else {"If-Match": f'"{version}"'}
        return await shop.client.put(path, json={"reorder_point": units}, headers=headers)

    assert (await shop.client.get(path)).status_code == 404
    await post(shop, movement("POINT"))
    found = await shop.client.get(path)
    assert (found.json()["reorder_point"], found.headers["ETag"]) == (None, '"0"')
    assert (await put(9, 0)).headers["ETag"] == '"1"'
    await post(shop, movement("POINT"))
    assert (await shop.client.get(path)).json() == {
        "sku": "POINT", "warehouse": "DE-1", "reorder_point": 9, "version": 1,
    }  # fmt: skip
    assert (await put(9)).headers["ETag"] == '"1"', "nothing changed"
    assert (await put(8, 0)).status_code == 412
    assert (await put(8)).headers["ETag"] == '"2"', "whoever has seen nothing need not say so"
    assert (await put(None, 2)).json()["balances"][0]["reorder_point"] is None
    for wrong in (True, "8", 1.5, -1, 10_000_001):
        answer = await put(wrong)
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/reorder_point")
    answer = await shop.client.put(path, json={"reorder_pont": 8})
    assert {error["pointer"] for error in answer.json()["errors"]} == {"/reorder_pont", "/reorder_point"}
    assert (await shop.client.put("/v1/stock/POINT/reorder-points/NOPE", json={"reorder_point": 1})).status_code == 404
    assert (await shop.client.get(path)).json()["version"] == 3


async def test_books_are_closed_once_whoever_else_wants_to(shop):
    """A member that was asleep and has lost its lease adds nothing twice."""
    await receive(shop, "BOOKS", 7)
    async with shop.member("inventory").database.transaction() as tx:
        await tx.execute("lock table movement_sum in share row exclusive mode")
        since = await store.closed_until(tx)
        until = await tx.fetchval("select clock_timestamp() + interval '1 second'")
        assert [await store.close(tx, since, until) for _ in range(2)] == [True, False]
        wrong = await tx.fetch(
            """select sku from movement group by 1 having sum(on_hand) <> (
                   select sum(on_hand) from movement_sum s where s.sku = movement.sku)"""
        )
        assert wrong == []
