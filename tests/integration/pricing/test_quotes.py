"""What a basket costs."""

from contracts.catalog import ProductActivated, ProductRetired
from libs.clock import new_id, now
from tests.integration.pricing.shop import cost, eur, problem, product, put, record

SERVICE = "pricing"


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


async def test_quantities_are_whole_numbers(door):
    basket, line = {"channel": "door", "market": "AT", "currency": "EUR"}, {"sku": "DOOR", "quantity": 1}

    async def refused(*lines: dict) -> str:
        told = await problem(door, "POST", "/v1/quotes", json=basket | {"lines": lines})
        return told["errors"][0]["pointer"]

    for quantity in (True, "2", 1.5, 0, -1, 1_000_001, None):
        assert await refused(line | {"quantity": quantity}) == "/lines/0/quantity"
    assert await refused(*[line] * 201) == await refused() == "/lines"
    assert await refused(line, line | {"qty": 2}) == "/lines/1/qty"
