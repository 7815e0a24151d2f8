"""Whatever a floor is computed from may change: prices that fall below it are told, each crossing once."""

import asyncio
from decimal import Decimal

from contracts.catalog import ProductActivated
from contracts.pricing import PriceFloorBreached
from libs.clock import new_id, now
from tests.integration.pricing.shop import cost, eur, fee, product, put, record, stored

SERVICE = "pricing"


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
