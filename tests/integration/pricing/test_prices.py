"""Prices over HTTP and events, on a real PostgreSQL."""

import time
from datetime import timedelta

import asyncpg
import pytest

from contracts.pricing import PriceChanged, PriceFloorBreached
from libs.clock import now
from services.pricing.prices.commands import recheck_due
from tests.integration.pricing.shop import cost, eur, put, record, stored

SERVICE = "pricing"


async def test_a_price_is_set_changed_and_remembered(priced):
    s = priced
    await cost(s, "A", "10.00")
    answer = await put(s, "A", "20")
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert (body["price"], body["floor"], body["version"]) == (eur("20.00"), eur("14.49"), 1)
    assert answer.headers["etag"] == '"1"'
    assert (await put(s, "A", "20.00")).json()["version"] == 1
    answer = await put(s, "A", "18.5", headers={"If-Match": '"1"'})
    assert answer.json()["version"] == 2
    assert (await put(s, "A", "19", headers={"If-Match": '"1"'})).status_code == 412
    await s.settled()
    first, second = await s.emitted(PriceChanged, "A")
    assert (first.version, first.previous, str(first.price.amount)) == (1, None, "20.00")
    assert (second.version, str(second.previous.amount), str(second.floor.amount)) == (2, "20.00", "14.49")
    past = (await s.client.get("/v1/prices/A/history")).json()["items"]
    assert [(p["version"], p["price"]["amount"], p["changed_by"]) for p in past] == [
        (2, "18.50", "dev:admin"),
        (1, "20.00", "dev:admin"),
    ]
    assert past[0]["previous"] == eur("20.00")
    assert past[1]["previous"] is None
    page = (await s.client.get("/v1/prices/A/history?limit=1")).json()
    rest = (await s.client.get(f"/v1/prices/A/history?limit=1&cursor={page['next_cursor']}")).json()
    assert [p["version"] for p in rest["items"]] == [1]


async def test_a_price_below_its_floor_is_refused_with_the_derivation(priced):
    s = priced
    await cost(s, "B", "8.00", freight=eur("1.50"), duty=eur("0.50"), source="PO-7")
    answer = await put(s, "B", "14.48")
    assert answer.status_code == 422
    problem = answer.json()
    assert problem["code"] == "price_below_floor"
    assert problem["errors"][0]["pointer"] == "/price"
    told = problem["derivation"]
    assert told["floor"] == eur("14.49")
    inputs = {i["name"]: i for i in told["inputs"]}
    assert (inputs["freight"]["value"], inputs["freight"]["source"]) == ("1.50", "PO-7")
    assert (inputs["vat_percent"]["source"], inputs["vat_percent"]["on"]) == ("UStG 12", "2021-01-01")
    assert [step["name"] for step in told["steps"]][-2:] == ["break_even", "floor"]
    assert (await s.client.get("/v1/prices/B/history")).status_code == 404
    assert (await put(s, "B", "14.49")).status_code == 200
    floor = (await s.client.get("/v1/prices/B/floor?channel=web&market=DE")).json()
    assert (floor["floor"], floor["price"], floor["breached"]) == (eur("14.49"), eur("14.49"), False)
    assert floor["contribution_margin"] == eur("0.00")


async def test_a_row_that_becomes_valid_is_seen_by_the_daily_job(priced):
    s, tomorrow = priced, now().date() + timedelta(days=1)
    database = s.member("pricing").database
    await cost(s, "DUE", "10.00")
    await put(s, "DUE", "15.00")
    await cost(s, "DUE", "20.00", valid_from=str(tomorrow))
    costs = (await s.client.get("/v1/costs/DUE")).json()
    assert costs["in_force"]["landed"] == eur("10.00")
    assert [row["landed"]["amount"] for row in costs["items"]] == ["20.00", "10.00"]
    assert not (await stored(s, "DUE"))["breached"]
    assert await recheck_due(database) == 0
    assert await recheck_due(database, tomorrow) > 0
    assert await recheck_due(database, tomorrow) == 0
    await s.settled()
    (breach,) = await s.emitted(PriceFloorBreached, "DUE")
    assert (breach.cause, str(breach.floor.amount)) == ("cost", "28.98")


async def test_a_bad_item_fails_alone(priced):
    s = priced
    await cost(s, "BULK", "10.00")
    good = {"sku": "BULK", "channel": "web", "market": "DE", "price": eur("20")}
    items = [
        good,
        good | {"price": eur("1")},
        good | {"price": eur("20.001")},
        good | {"sku": "\u0000"},
        good | {"sku": "NONE"},
        {"sku": "BULK"},
        7,
        good | {"price": eur("21")},
        good,
        good,
    ]
    answer = await s.client.post("/v1/prices/bulk", json={"items": items}, headers={"Idempotency-Key": "bulk-1"})
    assert answer.status_code == 200, answer.text
    results = answer.json()["items"]
    assert [(r["status"], r.get("code")) for r in results] == [
        ("created", None),
        ("failed", "price_below_floor"),
        ("failed", "invalid_item"),
        ("failed", "invalid_item"),
        ("failed", "cost_unknown"),
        ("failed", "invalid_item"),
        ("failed", "invalid_item"),
        ("changed", None),
        ("changed", None),
        ("unchanged", None),
    ]
    assert results[1]["derivation"]["floor"] == eur("14.49")
    assert results[2]["errors"][0]["pointer"] == "/items/2/price"
    assert {e["pointer"] for e in results[5]["errors"]} == {"/items/5/channel", "/items/5/market", "/items/5/price"}
    again = await s.client.post("/v1/prices/bulk", json={"items": items}, headers={"Idempotency-Key": "bulk-1"})
    assert again.headers["idempotency-replayed"] == "true"
    assert again.json() == answer.json()
    await s.settled()
    assert [e.version for e in await s.emitted(PriceChanged, "BULK")] == [1, 2, 3]
    mixed = {"sku": "X", "purchase": eur("1"), "freight": {"amount": "1", "currency": "USD"}}
    negative = {"sku": "X", "purchase": eur("-1")}
    assert await record(s, "/v1/costs", mixed, negative, {"sku": "X", "purchase": eur("1")}) == [
        "invalid_item", "invalid_item", "created",
    ]  # fmt: skip


async def test_history_cannot_be_rewritten(priced):
    database = priced.member("pricing").database
    await cost(priced, "H", "10.00")
    await put(priced, "H", "20.00")
    for statement in (
        "update price_history set amount = 1 where sku = 'H'",
        "delete from price_history where sku = 'H'",
        "delete from unit_cost where sku = 'H'",
        "update fx_rate set rate = 1",
        "update fee set fixed = 0",
        "truncate vat_rate",
    ):
        with pytest.raises(asyncpg.RestrictViolationError):
            await database.fetch(statement)
    with pytest.raises(asyncpg.CheckViolationError):
        await database.fetch("update price set amount = 1 where sku = 'H'")
    await database.fetch("update price set amount = 21 where sku = 'H'")
    assert "price_is_its_latest_history" in (await priced.verify())["pricing"]
    await database.fetch("update price set amount = 20.00 where sku = 'H'")
    assert not await priced.verify()


async def test_3500_costs_and_prices(priced):
    s, skus = priced, [f"MANY-{n:04}" for n in range(3500)]
    started = time.perf_counter()
    for at in range(0, len(skus), 1000):
        some = skus[at : at + 1000]
        assert set(await record(s, "/v1/costs", *[{"sku": k, "purchase": eur("10.00")} for k in some])) == {"created"}
        prices = [{"sku": k, "channel": "web", "market": "DE", "price": eur("15.00")} for k in some]
        assert set(await record(s, "/v1/prices/bulk", *prices)) == {"created"}
    dearer = [{"sku": k, "purchase": eur("10.50")} for k in skus[:1000]]
    assert set(await record(s, "/v1/costs", *dearer)) == {"changed"}
    took = time.perf_counter() - started
    await s.settled()
    breached = [b for b in await s.emitted(PriceFloorBreached) if b.sku.startswith("MANY-")]
    assert len(breached) == 1000
    print(f"3,500 costs, 3,500 prices and 1,000 breaches in {took:.2f} s")
    listed, params = 0, {"limit": 200, "market": "DE"}
    while True:
        page = (await s.client.get("/v1/prices", params=params)).json()
        listed += len([p for p in page["items"] if p["sku"].startswith("MANY-")])
        if page["next_cursor"] is None:
            break
        params["cursor"] = page["next_cursor"]
    assert listed == 3500
    assert not await s.verify()
