"""Pricing over HTTP and events, on a real PostgreSQL."""

import asyncio
import time
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

import asyncpg
import pytest

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired, Variant
from contracts.pricing import PriceChanged, PriceFloorBreached
from libs.clock import new_id, now
from services.pricing.floors.commands import recheck_due

SERVICE = "pricing"


def eur(amount: str) -> dict:
    return {"amount": amount, "currency": "EUR"}


async def record(service, path: str, *items: dict) -> list[str]:
    answer = await service.client.post(path, json={"items": list(items)})
    assert answer.status_code == 200, answer.text
    return [item["code"] or item["status"] for item in answer.json()["items"]]


async def cost(service, sku: str, purchase: str, currency: str = "EUR", **extra) -> list[str]:
    item = {"sku": sku, "purchase": {"amount": purchase, "currency": currency}} | extra
    return await record(service, "/v1/costs", item)


async def put(service, sku: str, amount: str, channel: str = "web", market: str = "DE", currency: str = "EUR", **kw):
    body = {"sku": sku, "channel": channel, "market": market, "price": {"amount": amount, "currency": currency}}
    return await service.client.put("/v1/prices", json=body, **kw)


async def stored(service, sku: str) -> dict:
    (item,) = (await service.client.get("/v1/prices", params={"sku": sku})).json()["items"]
    return item


async def fee(service, channel: str, percent: str = "15", currency: str = "EUR", **extra) -> list[str]:
    item = {"channel": channel, "currency": currency, "referral_percent": percent} | extra
    return await record(service, "/v1/fees", item)


@pytest.fixture(scope="module")
async def priced(service):
    """Channel web takes 15 %, Germany 19 % VAT: a cost of 10.00 has a floor of 14.49."""
    assert await fee(service, "web", source="schedule 1") == ["created"]
    vat = {"market": "DE", "rate_percent": "19", "source": "UStG 12", "valid_from": "2021-01-01"}
    assert await record(service, "/v1/vat-rates", vat) == ["created"]
    return service


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


@pytest.mark.parametrize(
    ("sku", "channel", "market", "code"),
    [
        ("NO-COST", "web", "DE", "cost_unknown"),
        ("A", "nowhere", "DE", "fees_unknown"),
        ("A", "web", "FR", "vat_unknown"),
    ],
)
async def test_without_an_input_there_is_no_price(priced, sku, channel, market, code):
    await cost(priced, "A", "10.00")
    answer = await put(priced, sku, "1000", channel, market)
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    body = {"sku": sku, "channel": channel, "market": market, "price": eur("1000"), "allow_unknown_cost": True}
    assert (await priced.client.put("/v1/prices", json=body)).json()["code"] == "invalid_request"


async def test_no_vat_has_to_be_said(priced):
    s = priced
    assert await record(s, "/v1/vat-rates", {"market": "GI", "rate_percent": "0", "source": "no VAT"}) == ["created"]
    await cost(s, "ZERO", "8.50")
    assert (await put(s, "ZERO", "10.00", market="GI")).json()["floor"] == eur("10.00")
    low = {"market": "FR", "rate_percent": "0.2", "source": "x"}
    assert await record(s, "/v1/vat-rates", low) == ["invalid_item"]


async def test_a_dearer_purchase_breaches_the_floor_once_per_crossing(priced):
    s = priced
    await cost(s, "C", "10.00")
    await put(s, "C", "15.00")
    assert await cost(s, "C", "11.00") == ["changed"]
    assert await cost(s, "C", "11.00") == ["unchanged"]
    await cost(s, "C", "12.00")
    found = await stored(s, "C")
    assert (found["breached"], found["floor"], found["version"]) == (True, eur("17.39"), 1)
    await s.settled()
    (breach,) = await s.emitted(PriceFloorBreached, "C")
    assert (breach.cause, str(breach.floor.amount), str(breach.shortfall)) == ("cost", "15.94", "0.94")
    assert {p["sku"] for p in (await s.client.get("/v1/prices?breached=true")).json()["items"]} >= {"C"}
    await cost(s, "C", "9.00")
    assert not (await stored(s, "C"))["breached"]
    await cost(s, "C", "11.00")
    await s.settled()
    assert len(await s.emitted(PriceFloorBreached, "C")) == 2
    assert (await put(s, "C", "15.00")).json()["code"] == "price_below_floor"
    assert (await put(s, "C", "16.00")).json()["breached"] is False
    assert not await s.verify()


async def test_fees_and_vat_breach_too(priced):
    s = priced
    await fee(s, "bay", "10")
    await record(s, "/v1/vat-rates", {"market": "NL", "rate_percent": "21", "source": "law"})
    for sku in ("F", "V"):
        await cost(s, sku, "10.00")
    floor = Decimal((await put(s, "F", "14.00", "bay", "DE")).json()["floor"]["amount"])
    assert floor == Decimal("13.51")
    assert (await put(s, "V", "14.00", "bay", "NL")).status_code == 200
    await record(s, "/v1/vat-rates", {"market": "NL", "rate_percent": "25", "source": "new law"})
    await s.settled()
    assert [b.cause for b in await s.emitted(PriceFloorBreached, "V")] == ["vat"]
    assert await s.emitted(PriceFloorBreached, "F") == []
    assert await fee(s, "bay", "14", referral_minimum=eur("0.30")) == ["changed"]
    await s.settled()
    (breach,) = await s.emitted(PriceFloorBreached, "F")
    assert (breach.cause, str(breach.floor.amount)) == ("fee", "14.28")
    rows = (await s.client.get("/v1/fees?channel=bay")).json()["items"]
    assert [row["referral_percent"] for row in rows] == ["14", "10"]
    (row,) = (await s.client.get("/v1/fees", params={"channel": "bay", "on": str(now().date())})).json()["items"]
    assert (row["referral_percent"], row["category"], row["referral_minimum"]) == ("14", None, eur("0.30"))


async def test_a_posted_rate_moves_the_floors_that_use_it(priced):
    s, today = priced, str(now().date())
    rate = {"base": "EUR", "quote": "CNY", "rate": "8", "on": today, "source": "house bank"}
    assert await record(s, "/v1/fx-rates", rate) == ["created"]
    await cost(s, "CN", "80.00", "CNY")
    answer = await put(s, "CN", "14.60")
    assert answer.json()["floor"] == eur("14.49")
    shown = (await s.client.get("/v1/prices/CN/floor?channel=web&market=DE")).json()
    (used,) = [i for i in shown["inputs"] if i["name"] == "fx_rate"]
    assert (used["value"], used["unit"], used["source"], used["on"]) == (
        "0.125", "CNY/EUR", "house bank, inverted", today,
    )  # fmt: skip
    assert await record(s, "/v1/fx-rates", rate) == ["unchanged"]
    assert await record(s, "/v1/fx-rates", rate | {"quote": "USD", "rate": "1.1"}) == ["created"]
    assert await record(s, "/v1/fx-rates", rate | {"rate": "7.9"}) == ["changed"]
    await s.settled()
    (breach,) = await s.emitted(PriceFloorBreached, "CN")
    assert (breach.cause, str(breach.floor.amount)) == ("fx", "14.67")
    found = (await s.client.get("/v1/fx-rates?base=CNY&quote=USD")).json()
    assert found["rate"] == str((Decimal("1.1") / Decimal("7.9")).quantize(Decimal("1e-12")))
    assert found["on"] == today


async def test_a_missing_old_or_future_rate_is_an_error(priced):
    s = priced
    await cost(s, "VN", "100000", "VND")
    answer = await put(s, "VN", "1000")
    assert (answer.status_code, answer.json()["code"]) == (422, "fx_rate_missing")

    async def code(**params) -> str:
        answer = await s.client.get("/v1/fx-rates", params=params)
        assert answer.status_code in (200, 422), answer.text
        return answer.json().get("code") or answer.json()["on"]

    # Easter 2024: the bank's last fixing is Thursday's
    assert await code(base="EUR", quote="GBP", on="2024-04-01") == "2024-03-28"
    assert await code(base="EUR", quote="VND", on="2024-04-01") == "fx_rate_missing"
    assert await code(base="EUR", quote="USD", on=str(now().date() + timedelta(days=2))) == "fx_rate_in_future"
    rate = {"base": "EUR", "quote": "VND", "rate": "28000", "on": "2024-03-20", "source": "bank"}
    tomorrow = str(now().date() + timedelta(days=1))
    assert await record(s, "/v1/fx-rates", rate, rate | {"on": tomorrow}, rate | {"quote": "EUR"}) == [
        "created", "invalid_item", "invalid_item",
    ]  # fmt: skip
    assert await code(base="EUR", quote="VND", on="2024-03-27") == "2024-03-20"
    assert await code(base="EUR", quote="VND", on="2024-03-28") == "fx_rate_too_old"
    assert await code(base="EUR", quote="EURO") == "invalid_request"


async def test_a_lost_rate_is_said_beside_the_floor_and_a_posted_one_heals_it(priced):
    s = priced
    await cost(s, "HEAL", "10.00")
    await put(s, "HEAL", "20.00")
    await cost(s, "HEAL", "4000", "PKR")
    found = await stored(s, "HEAL")
    assert (found["floor"], found["floor_problem"], found["breached"]) == (eur("14.49"), "fx_rate_missing", False)
    rate = {"base": "EUR", "quote": "PKR", "rate": "200", "on": str(now().date()), "source": "bank"}
    await record(s, "/v1/fx-rates", rate)
    found = await stored(s, "HEAL")
    assert (found["floor"], found["floor_problem"], found["breached"]) == (eur("28.98"), None, True)
    await s.settled()
    assert [b.cause for b in await s.emitted(PriceFloorBreached, "HEAL")] == ["cost"]


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


def product(sku: str, category: str, version: int, product_id: UUID, kind=ProductChanged):
    variants = (Variant(sku=sku, title="x"),)
    return kind(product_id=product_id, version=version, category=category, variants=variants)


async def test_the_category_decides_the_fees_and_late_events_do_no_harm(priced):
    s, own = priced, new_id()
    await fee(s, "mall", "10")
    await fee(s, "mall", "20", category="jewelry")
    await cost(s, "RING", "10.00")
    answer = await put(s, "RING", "14.00", "mall")
    assert answer.json()["floor"] == eur("13.51")
    await s.publish(product("RING", "jewelry", 2, own, ProductActivated))
    (breach,) = await s.emitted(PriceFloorBreached, "RING")
    assert (breach.cause, str(breach.floor.amount)) == ("fee", "15.62")
    await s.publish(product("RING", "toys", 1, own))
    assert (await stored(s, "RING"))["floor"] == eur("15.62")
    await s.publish(product("RING", "toys", 3, own), product("RING", "jewelry", 2, own))
    assert (await stored(s, "RING"))["floor"] == eur("13.51")
    assert not (await stored(s, "RING"))["breached"]


async def test_a_quote_prices_what_it_can(priced):
    s, own, today = priced, new_id(), str(now().date())
    for sku, amount in (("Q1", "20.00"), ("Q2", "30.00"), ("QR", "30.00")):
        await cost(s, sku, "10.00")
        assert (await put(s, sku, amount)).status_code == 200
    await s.publish(product("QR", "x", 1, own, ProductActivated), product("QR", "x", 2, own, ProductRetired))
    await s.publish(product("QN", "x", 1, new_id(), ProductActivated))
    lines = [{"sku": sku, "quantity": 3} for sku in ("Q1", "Q2", "QR", "QN", "WHO")]
    body = {"channel": "web", "market": "DE", "currency": "EUR", "lines": lines}
    quote = (await s.client.post("/v1/quotes", json=body)).json()
    assert [line["code"] for line in quote["lines"]] == [None, None, "sku_not_sold", "price_unknown", "unknown_sku"]
    assert (quote["lines"][0]["unit_price"], quote["lines"][0]["total"]) == (eur("20.00"), eur("60.00"))
    assert (quote["total"], quote["complete"], quote["lines"][0]["fx"]) == (eur("150.00"), False, None)
    rate = {"base": "EUR", "quote": "SEK", "rate": "11.2345", "on": today, "source": "bank"}
    await record(s, "/v1/fx-rates", rate)
    quote = (await s.client.post("/v1/quotes", json=body | {"currency": "SEK", "lines": lines[:1]})).json()
    (line,) = quote["lines"]
    assert line["unit_price"] == {"amount": "224.69", "currency": "SEK"}
    assert quote["total"] == {"amount": "674.07", "currency": "SEK"}
    assert (line["fx"]["rate"], line["fx"]["on"], line["fx"]["source"]) == ("11.2345", today, "bank")
    quote = (await s.client.post("/v1/quotes", json=body | {"currency": "KWD", "lines": lines[:1]})).json()
    assert quote["lines"][0]["code"] == "fx_rate_missing"
    assert quote["total"]["amount"] == "0.000"


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
    assert [(r["status"], r["code"]) for r in results] == [
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


async def test_bad_input_is_never_a_500(priced):
    s = priced
    for path in (
        "/v1/prices?cursor=WyJcdTAwMDAiLCJ4IiwiREUiXQ",
        "/v1/prices?cursor=W10",
        "/v1/prices?cursor=WyJhIl0",
        "/v1/prices/A/history?cursor=WyI5OTk5OTk5OTk5OTk5OTk5OTk5OTkiXQ",
        "/v1/prices/A/history?channel=%00",
        "/v1/costs/%00",
        "/v1/fees?channel=UPPER",
        "/v1/vat-rates?on=yesterday",
        "/v1/prices/A/floor?channel=web&market=DE&currency=XXY",
        "/v1/prices/A/floor?channel=web&market=DE&on=9999-12-31&currency=USD",
        "/v1/fx-rates?base=EUR&quote=USD&on=0001-01-01",
    ):
        answer = await s.client.get(path)
        assert answer.status_code in (200, 422), (path, answer.text)
    for amount in ("1e400", "NaN", "-1", "0", "1e-9", "99999999999999999999", "1000000001"):
        assert (await put(s, "A", amount)).json()["code"] == "invalid_request", amount
    half = '{"items": [{"sku": "A", "purchase": {"amount": "1", "currency": "EUR"}, "source": "\\ud800"}]}'
    answer = await s.client.post("/v1/costs", content=half, headers={"Content-Type": "application/json"})
    assert answer.json()["items"][0]["code"] == "invalid_item", answer.text
    assert (await put(s, "A", "20", headers=s.token("market_analyst"))).status_code == 403
    assert (await s.client.get("/v1/prices/NEVER/history")).status_code == 404


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


async def test_a_price_and_a_cost_set_together_never_hide_a_breach(priced):
    """Whoever is first: the price is refused, or the recheck sees it and tells."""
    s = priced
    skus = [f"RACE-{n}" for n in range(12)]
    await record(s, "/v1/costs", *[{"sku": sku, "purchase": eur("10.00")} for sku in skus])
    await asyncio.gather(
        *[work for sku in skus for work in (put(s, sku, "15.00"), cost(s, sku, "11.00"), put(s, sku, "15.10"))]
    )
    await s.settled()
    told = {b.sku for b in await s.emitted(PriceFloorBreached) if b.sku in skus}
    standing = [p for sku in skus for p in (await s.client.get("/v1/prices", params={"sku": sku})).json()["items"]]
    assert {p["sku"] for p in standing} == told
    assert all(p["breached"] and p["floor"] == eur("15.94") for p in standing)
    assert not await s.verify()


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
