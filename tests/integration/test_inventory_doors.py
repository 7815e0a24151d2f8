"""What inventory's doors take and refuse: nothing is guessed, dropped or counted without a word."""

import asyncio
from datetime import timedelta

import pytest

from libs.clock import new_id, now

SERVICE = "inventory"


@pytest.fixture(scope="module")
async def shop(service):
    for code in ("DE-1", "FR-1"):
        answer = await service.client.post("/v1/warehouses", json={"code": code, "name": code, "country": code[:2]})
        assert answer.status_code == 201, answer.text
    return service


def movement(sku: str = "DOOR", **changes) -> dict:
    return {
        "idempotency_key": str(new_id()), "kind": "received", "sku": sku, "warehouse": "DE-1", "quantity": 5,
        "document": {"type": "purchase_order", "id": "PO-1"},
    } | changes  # fmt: skip


async def post(shop, *items) -> list[dict]:
    answer = await shop.client.post("/v1/stock/movements", json={"items": items})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def get(shop, path: str, **params) -> dict:
    answer = await shop.client.get(path, params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()


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
        assert [error["pointer"] for error in result["errors"]] == [f"/items/0{pointer}" for pointer in pointers]
        assert result["code"] == ("idempotency_mismatch" if pointers else None)
        assert all(pointer[1:] in (result["detail"] or "") for pointer in pointers)
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
        ("/v1/stock?warehouse=DE-1&warehouse=FR-1", "warehouse"),
        ("/v1/stock?low=perhaps", "low"),
        ("/v1/stock?condition=broken", "condition"),
        ("/v1/stock?warehouse=de-1", "warehouse"),
        ("/v1/stock?sku=A%20B", "sku/0"),
        ("/v1/stock/A/movements?warehouse=nope", "warehouse"),
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


async def test_a_warehouse_has_a_place_and_a_version(shop):
    body = {"code": "AT-1", "name": "Graz ", "country": "AT"}
    headers = {"Idempotency-Key": str(new_id())}
    made = await shop.client.post("/v1/warehouses", json=body, headers=headers)
    assert (made.status_code, made.headers["Location"], made.headers["ETag"]) == (201, "/v1/warehouses/AT-1", '"1"')
    again = await shop.client.post("/v1/warehouses", json=body, headers=headers)
    assert (again.status_code, again.json(), again.headers["Location"]) == (201, made.json(), "/v1/warehouses/AT-1")
    found = await shop.client.get(made.headers["Location"])
    assert (found.json(), found.headers["ETag"]) == (made.json(), '"1"')
    assert found.json()["name"] == "Graz"
    assert (await shop.client.get("/v1/warehouses/AT-9")).status_code == 404
    taken = await shop.client.post("/v1/warehouses", json=body)
    assert (taken.status_code, taken.json()["code"]) == (409, "already_exists")


async def change(shop, body: dict, version: int | None, code: str = "BE-1"):
    headers = {} if version is None else {"If-Match": f'"{version}"'}
    return await shop.client.patch(f"/v1/warehouses/{code}", json=body, headers=headers)


async def test_a_warehouse_is_changed_at_the_version_that_was_seen(shop):
    await shop.client.post("/v1/warehouses", json={"code": "BE-1", "name": "Gent", "country": "BE"})
    for nothing in ({}, {"name": "Gent"}, {"name": None}, {"active": True}, {"name": " Gent\u00a0", "active": True}):
        answer = await change(shop, nothing, 1)
        assert (answer.status_code, answer.json()["version"], answer.headers["ETag"]) == (200, 1, '"1"'), nothing
    assert (await change(shop, {"name": "Brugge"}, None)).status_code == 428
    assert (await change(shop, {"name": "Brugge"}, 7)).status_code == 412
    assert (await change(shop, {}, 7)).status_code == 412
    assert (await change(shop, {"name": "x"}, 1, code="BE-9")).status_code == 404
    for body, pointer in (
        ({"activ": False}, "/activ"), ({"active": "false"}, "/active"), ({"active": 0}, "/active"),
        ({"name": "a\nb"}, "/name"), ({"name": ""}, "/name"), ({"country": "DE"}, "/country"),
    ):  # fmt: skip
        answer = await change(shop, body, 1)
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, pointer)
    answers = await asyncio.gather(*(change(shop, {"name": f"N{n}"}, 1) for n in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 412, 412, 412]
    found = await shop.client.get("/v1/warehouses/BE-1")
    assert (found.json()["version"], found.headers["ETag"]) == (2, '"2"')


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"code": "x-1"}, "/code"), ({"code": "X 1"}, "/code"), ({"country": "ZZ"}, "/country"),
        ({"country": "de"}, "/country"), ({"country": "UK"}, "/country"), ({"kind": "rented"}, "/kind"),
        ({"name": "a\u0000b"}, "/name"), ({"name": " \u200b"}, "/name"), ({"cuontry": "DE"}, "/cuontry"),
    ],
)  # fmt: skip
async def test_a_warehouse_that_is_none_is_refused(shop, body, pointer):
    answer = await shop.client.post("/v1/warehouses", json={"code": "XX-1", "name": "X", "country": "DE"} | body)
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]
    assert (await shop.client.get("/v1/warehouses/XX-1")).status_code == 404


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
