"""Historic returns in bulk, and what they add up to, on a real PostgreSQL."""

import asyncio

from contracts.support import ReturnApproved, ReturnReceived
from libs.clock import new_id
from tests.integration.support.desk import ask, call, get, shipped_order, told

SERVICE = "support"
ONE = {"sku": "A", "quantity": 1}


async def test_bulk_brings_in_history_item_by_item(service):
    s = service
    order_id = await shipped_order(s, A=(2, "5"))
    run = str(new_id())

    def item(n: int, **extra) -> dict:
        goods = {"sku": "OLD", "quantity": 1, "unit_price": "2.55"}
        postage = {"kind": "charge", "charge_code": "POST", "quantity": 1, "unit_price": "1"}
        receive = {"warehouse": "GB-1", "condition": "sellable", "resolution": "refund"}
        found = {"reason": "other", "currency": "GBP", "reference": f"{run}-{n}", "lines": [goods, postage]}
        return found | {"receive": receive} | extra

    of_order = {"order_id": str(order_id), "currency": None, "lines": [{"sku": "A", "quantity": 2}]}
    items = [
        item(1),
        item(2, receive=None),
        item(3, reason="because"),
        item(4, **of_order),
        item(5, **of_order),
        item(1),
        item(1, reason="late"),
        item(6, receive={"warehouse": "GB-1", "condition": "damaged", "resolution": "reject"}),
    ]
    done = (await call(s, "/v1/returns/bulk", {"items": items}))["items"]
    assert [(r["status"], r.get("state"), r.get("code")) for r in done] == [
        ("created", "received", None),
        ("created", "requested", None),
        ("failed", None, "invalid_item"),
        ("created", "received", None),
        ("failed", None, "exceeds_shipped"),
        ("known", "received", None),
        ("different", None, "reference_conflict"),
        ("created", "rejected", None),
    ]
    assert [r["index"] for r in done] == list(range(8))
    assert done[2]["errors"][0]["pointer"] == "/items/2/reason"
    assert done[4]["errors"][0]["pointer"] == "/items/4/lines/0/quantity"
    assert (done[5]["return_id"], done[6]["return_id"]) == (done[0]["return_id"], done[0]["return_id"])
    assert "differs in reason" in done[6]["detail"]
    first = await get(s, f"/v1/returns/{done[0]['return_id']}")
    assert first["refund"] == {"amount": "3.55", "currency": "GBP"}
    assert [h["action"] for h in first["history"]] == ["request", "approve", "send", "receive"]
    assert len(await told(s, ReturnApproved, first["id"])) == 1
    (received,) = await told(s, ReturnReceived, first["id"])
    assert [(n.sku, n.quantity, n.condition) for n in received.lines] == [("OLD", 1, "sellable")]
    again = (await call(s, "/v1/returns/bulk", {"items": items}))["items"]
    assert [r["status"] for r in again] == [r["status"].replace("created", "known") for r in done]
    assert len(await told(s, ReturnReceived, first["id"])) == 1
    assert not await s.verify()


async def test_two_imports_of_the_same_documents_open_each_once(service):
    s, run = service, str(new_id())
    order_id = await shipped_order(s, A=(40, "5"))
    items = [
        {"reason": "other", "currency": "EUR", "reference": f"{run}-{n}", "order_id": str(order_id) if n % 2 else None,
         "lines": [{"sku": "A", "quantity": 1, "unit_price": "5"}]}
        for n in range(80)
    ]  # fmt: skip
    both = await asyncio.gather(
        call(s, "/v1/returns/bulk", {"items": items}), call(s, "/v1/returns/bulk", {"items": items[::-1]})
    )
    first, second = both[0]["items"], both[1]["items"][::-1]
    assert [r["return_id"] for r in first] == [r["return_id"] for r in second]
    assert {frozenset((a["status"], b["status"])) for a, b in zip(first, second, strict=True)} == {
        frozenset(("created", "known"))
    }
    assert not await s.verify()


async def test_two_thousand_returns(service):
    s, run = service, str(new_id())
    line = {"sku": "OLD", "quantity": 2, "unit_price": "1.25"}
    receive = {"warehouse": "GB-1", "condition": "sellable", "resolution": "refund"}
    for batch in range(4):
        items = [
            {"reason": "other", "currency": "GBP", "reference": f"{run}-{batch}-{n}", "lines": [line],
             "receive": receive}
            for n in range(500)
        ]  # fmt: skip
        done = (await call(s, "/v1/returns/bulk", {"items": items}))["items"]
        assert {r["status"] for r in done} == {"created"}
    worth = await s.member("support").database.fetchval(
        "select sum(refund) from rma where reference like $1 and state = 'received'", f"{run}-%"
    )
    assert worth == 5000
    assert not await s.verify()


async def test_history_may_say_what_the_order_does_not_know_and_needs_its_own_scope(service):
    s = service
    order_id = await shipped_order(s, "20.00", A=(3, "10.00"))
    line = {**ONE, "unit_price": "99"}
    item = {"order_id": str(order_id), "reference": f"H-{new_id()}", "reason": "other", "lines": [line]}
    for role in ("customer_service", "operations", "finance"):
        answer = await s.client.post("/v1/returns/bulk", json={"items": [item]}, headers=s.token(role))
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    answer = await s.client.post("/v1/returns/bulk", json={"items": [item]}, headers=s.token("system"))
    assert answer.json()["items"][0]["status"] == "created"
    assert [n["value"]["amount"] for n in (await ask(s, order_id, ONE))["lines"]] == ["0.00"], (
        "it has all been returned"
    )


async def test_totals_are_by_currency(service):
    s, run = service, f"T{new_id()}"
    items = [
        {"reason": "other", "currency": currency, "reference": f"{run}-{n}:1",
         "lines": [{"sku": "A", "quantity": 2, "unit_price": price}]}
        for n, (currency, price) in enumerate([("EUR", "1.5"), ("JPY", "100"), ("EUR", "2")])
    ]  # fmt: skip
    await call(s, "/v1/returns/bulk", {"items": items})
    assert (await get(s, f"/v1/returns/totals?reference_prefix={run}"))["items"] == [
        {"currency": "EUR", "rows": 2, "documents": 2, "units": 4, "value": {"amount": "7.00", "currency": "EUR"}},
        {"currency": "JPY", "rows": 1, "documents": 1, "units": 2, "value": {"amount": "200", "currency": "JPY"}},
    ]
    assert (await get(s, "/v1/returns/totals?reference_prefix=nothing-of-this"))["items"] == []
