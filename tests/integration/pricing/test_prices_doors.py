"""What a price may be, and which version it replaces."""

from decimal import Decimal

import pytest

from contracts.pricing import PriceChanged
from libs.clock import now
from tests.integration.pricing.shop import COST, FX, PRICE, bulk, money, problem, rule

SERVICE = "pricing"


async def test_a_lower_case_currency_is_told_the_right_one(door):
    told = (await problem(door, "PUT", "/v1/prices", json=PRICE | {"price": money("50", "sek")}))["errors"][0]
    assert told["params"] == {"code": "sek", "use": "SEK"}
    assert told["detail"] == "sek is not an ISO 4217 currency; use SEK"


@pytest.mark.parametrize(
    ("amount", "currency", "code"),
    [
        ("333.5", "JPY", "money_too_fine"), ("20.001", "EUR", "money_too_fine"), ("1.2345", "KWD", "money_too_fine"),
        ("1.5", "ISK", "money_too_fine"), ("0", "EUR", "not_positive"), ("-5", "EUR", "not_positive"),
        ("0.000", "KWD", "not_positive"), ("1000000000.01", "EUR", "out_of_range"), ("1e3", "EUR", "decimal_invalid"),
        ("NaN", "EUR", "decimal_invalid"), ("1,50", "EUR", "decimal_invalid"), ("", "EUR", "decimal_invalid"),
        (20, "EUR", "decimal_invalid"), (20.5, "EUR", "decimal_invalid"), (True, "EUR", "decimal_invalid"),
    ],
)  # fmt: skip
async def test_a_price_is_what_can_be_paid(door, amount, currency, code):
    bad = PRICE | {"price": {"amount": amount, "currency": currency}}
    where, why = await rule(door, "/v1/prices/bulk", bad)
    assert (where.startswith("/price"), why) == (True, code)
    told = await problem(door, "PUT", "/v1/prices", json=bad)
    assert told["errors"][0]["code"] == code
    (standing,) = (await door.client.get("/v1/prices?sku=DOOR")).json()["items"]
    assert (standing["price"], standing["version"]) == (money("50.00"), 1)


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("1999.99", "RSD", "1999.99"), ("1999.5", "ALL", "1999.50"), ("250000", "LBP", "250000.00"),
        ("90.5", "MGA", "90.50"), ("49", "EUR", "49.00"), ("49.0000", "EUR", "49.00"), ("5000", "JPY", "5000"),
        ("5000.00", "JPY", "5000"), ("12.5", "KWD", "12.500"),
    ],
)  # fmt: skip
async def test_a_price_has_the_digits_of_its_currency(door, amount, currency, shown):
    sku, today = f"DIGITS-{currency}", str(now().date())
    if currency != "EUR":
        await bulk(door, "/v1/fx-rates", FX | {"quote": currency, "rate": "3", "on": today})
    await bulk(door, "/v1/costs", {"sku": sku, "purchase": money("1")})
    price = {"sku": sku, "channel": "door", "market": "AT", "price": money(amount, currency)}
    answer = (await door.client.put("/v1/prices", json=price)).json()
    assert answer["price"] == money(shown, currency), answer
    (listed,) = (await door.client.get("/v1/prices", params={"sku": sku})).json()["items"]
    (past, *_) = (await door.client.get(f"/v1/prices/{sku}/history")).json()["items"]
    floor = (await door.client.get(f"/v1/prices/{sku}/floor?channel=door&market=AT")).json()
    basket = {"channel": "door", "market": "AT", "currency": currency, "lines": [{"sku": sku, "quantity": 3}]}
    quote = (await door.client.post("/v1/quotes", json=basket)).json()
    each, digits = quote["lines"][0], -Decimal(shown).as_tuple().exponent
    assert listed["price"] == past["price"] == floor["price"] == each["unit_price"] == money(shown, currency)
    assert quote["total"] == money(str(Decimal(shown) * 3), currency)
    for amounts in (listed["floor"], past["floor"], floor["floor"], floor["contribution_margin"]):
        assert -Decimal(amounts["amount"]).as_tuple().exponent == digits
    await door.settled()
    event = (await door.emitted(PriceChanged, sku))[-1]
    assert (str(event.price.amount), event.price.currency) == (shown, currency)


async def test_a_stale_version_changes_nothing(door):
    price = PRICE | {"sku": "STALE"}
    await bulk(door, "/v1/costs", COST | {"sku": "STALE"})
    assert (await door.client.put("/v1/prices", json=price)).headers["etag"] == '"1"'
    for sent in ('"2"', '"0"', "2", 'W/"7"', '"abc"', "", '"99999999999"', 'W/"1"', '"2", "3"'):
        told = await problem(
            door, "PUT", "/v1/prices", 412, json=price | {"price": money("60")}, headers={"If-Match": sent}
        )
        assert told["code"] == "version_mismatch", sent
    for sent, amount, version in (('"1"', "60", 2), ("*", "61", 3), ('"1", "3"', "62", 4)):
        answer = await door.client.put("/v1/prices", json=price | {"price": money(amount)}, headers={"If-Match": sent})
        assert (answer.status_code, answer.headers["etag"]) == (200, f'"{version}"')
    answer = await door.client.put("/v1/prices", json=price | {"price": money("62.00")}, headers={"If-Match": '"4"'})
    assert (answer.status_code, answer.json()["version"]) == (200, 4)
