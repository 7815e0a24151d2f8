"""Lists of balances and movements: filters, and following what changes."""

from datetime import datetime
from typing import Any
from urllib.parse import quote

import pytest

from tests.integration.inventory.shop import movement, post, receive, with_warehouses
from tests.lists import names, pages, refused, walked

SERVICE = "inventory"


@pytest.fixture(scope="module")
async def shelf(service):
    """Movements a to e by their ids, oldest first, one a day of May 2026."""
    await with_warehouses(service, "DE-1", "FR-1")
    await post(
        service,
        movement("MUG", idempotency_key="a", quantity=9),
        movement("MUG", idempotency_key="b", quantity=4, warehouse="FR-1",
                 document={"type": "purchase_order", "id": "PO-2"}),
        movement("VASE", idempotency_key="c", quantity=2, condition="damaged"),
        movement("MUG", idempotency_key="d", kind="adjusted", quantity=-1,
                 document={"type": "stock_count", "id": "SC-1"}),
        movement("VASE", idempotency_key="e", quantity=7),
    )  # fmt: skip
    database = service.member("inventory").database
    kept = {}
    for day, key in enumerate("abcde", 1):
        at = datetime.fromisoformat(f"2026-05-0{day}T00:00:00Z")
        kept[key] = await database.fetchval(
            "update movement set recorded_at = $2 where idempotency_key = $1 returning id", key, at
        )
    return kept


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("limit=200", "MUG/DE-1 MUG/FR-1 VASE/DE-1/damaged VASE/DE-1"),
        ("sku=VASE", "VASE/DE-1/damaged VASE/DE-1"),
        ("sku=VASE&sku=MUG&sku=NONE", "MUG/DE-1 MUG/FR-1 VASE/DE-1/damaged VASE/DE-1"),
        ("sku=NONE", ""),
        ("warehouse=FR-1", "MUG/FR-1"),
        ("warehouse=FR-1&warehouse=DE-1&condition=sellable", "MUG/DE-1 MUG/FR-1 VASE/DE-1"),
        ("condition=damaged&condition=quarantine", "VASE/DE-1/damaged"),
        ("condition=damaged&sku=MUG", ""),
        ("low=false&sku=MUG", "MUG/DE-1 MUG/FR-1"),
    ],
)
async def test_balances_are_what_was_asked_for_page_by_page(service, shelf, query, expected):
    found = await walked(service.client, f"/v1/stock?{query}".replace("limit=200", "low=false"))
    told = [f"{b['sku']}/{b['warehouse']}" + ("" if b["condition"] == "sellable" else "/damaged") for b in found]
    assert told == expected.split()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("updated_since=2026-01-01T00:00:00Z", "e d c b a"),
        ("sku=MUG", "d b a"),
        ("sku=MUG&sku=VASE", "e d c b a"),
        ("sku=NONE", ""),
        ("warehouse=FR-1", "b"),
        ("kind=adjusted", "d"),
        ("kind=adjusted&kind=received&sku=MUG", "d b a"),
        ("document_type=purchase_order&document_id=PO-2&document_id=PO-1&sku=MUG", "b a"),
        ("document_type=purchase_order&document_id=PO-2", "b"),
        ("document_type=stock_count", "d"),
        ("document_type=return", ""),
        ("recorded_from=2026-05-02T00:00:00Z&recorded_to=2026-05-04T00:00:00Z", "c b"),
        ("recorded_to=2026-05-01T00:00:00Z", ""),
        ("recorded_from=2026-05-02T00:00:00Z&sku=MUG", "d b"),
        ("recorded_from=2026-05-02T00:00:00Z&sku=MUG&warehouse=DE-1&kind=received", ""),
        ("updated_since=2026-05-04T00:00:00Z&document_type=purchase_order", "e"),
    ],
)
async def test_movements_are_what_was_asked_for_page_by_page(service, shelf, query, expected):
    found = await walked(service.client, f"/v1/stock/movements?{query}")
    assert names(found) == [shelf[key] for key in expected.split()]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("kind=received", "b a"),
        ("document_type=stock_count", "d"),
        ("recorded_from=2026-05-02T00:00:00Z&recorded_to=2026-05-04T00:00:00Z", "b"),
        ("warehouse=DE-1&warehouse=FR-1", "d b a"),
        ("warehouse=FR-1&kind=adjusted", ""),
    ],
)
async def test_movements_of_a_sku(service, shelf, query, expected):
    found = await walked(service.client, f"/v1/stock/MUG/movements?{query}")
    assert names(found) == [shelf[key] for key in expected.split()]


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ("stock?sku=" + "&sku=".join(f"S{n}" for n in range(101)), ("sku", "too_many")),
        ("stock?condition=sellable&condition=lost", ("condition/1", "not_one_of")),
        ("stock?updated_since=2026-05-01", ("updated_since", "instant_invalid")),
        ("stock/movements?kind=lost", ("kind/0", "not_one_of")),
        ("stock/movements?document_id=PO-1", ("document_type", "required")),
        ("stock/movements?recorded_from=2026-05-01T00:00:00Z&recorded_to=2026-05-01T00:00:00Z",
         ("recorded_to", "range_empty")),
        ("stock/MUG/movements?recorded_from=2026-05-02T00:00:00Z&recorded_to=2026-05-01T00:00:00Z",
         ("recorded_to", "range_empty")),
        ("stock/MUG/movements?sku=MUG", ("sku", "unknown_parameter")),
    ],
)  # fmt: skip
async def test_what_cannot_be_meant_is_refused(service, shelf, query, error):
    assert await refused(service.client, f"/v1/{query}") == error


async def _since(service: Any, instant: str) -> Any:
    return (await service.client.get(f"/v1/stock?updated_since={quote(instant)}")).json()


async def test_what_changes_is_found_since_the_answer_before(service, shelf):
    database = service.member("inventory").database
    await receive(service, "NEW", 3)
    (made,) = (await service.client.get("/v1/stock?sku=NEW")).json()["items"]
    assert names((await _since(service, made["updated_at"]))["items"], "sku") == ["NEW"]
    await service.client.put("/v1/stock/NEW/reorder-points/DE-1", json={"reorder_point": 1})
    (changed,) = (await service.client.get("/v1/stock?sku=NEW")).json()["items"]
    assert changed["updated_at"] > made["updated_at"]
    async with database.transaction() as tx:
        await tx.execute("update balance set reorder_point = 2 where sku = 'MUG' and warehouse = 'DE-1'")
        meanwhile = await _since(service, "2099-01-01T00:00:00Z")
        assert meanwhile["items"] == []
    assert "MUG" in names((await _since(service, meanwhile["as_of"]))["items"], "sku")
    walk = await pages(service.client, "/v1/stock?updated_since=2026-01-01T00:00:00Z")
    assert (len(walk), len({page["as_of"] for page in walk})) == (5, 1)


async def test_a_movement_that_is_committed_late_is_not_missed(service, shelf):
    async with service.member("inventory").database.transaction() as tx:
        await tx.execute(
            """insert into movement (idempotency_key, kind, sku, warehouse, condition, on_hand, reserved, document_type,
                   document_id) values ('late', 'adjusted', 'LATE', 'DE-1', 'damaged', 1, 0, 'test', '1'),
                   ('late-back', 'adjusted', 'LATE', 'DE-1', 'damaged', -1, 0, 'test', '1')"""
        )
        path = "/v1/stock/movements?sku=LATE&updated_since="
        meanwhile = (await service.client.get(f"{path}2026-01-01T00:00:00Z")).json()
        assert meanwhile["items"] == []
    later = (await service.client.get(path + quote(meanwhile["as_of"]))).json()
    assert names(later["items"], "idempotency_key") == ["late-back", "late"]
