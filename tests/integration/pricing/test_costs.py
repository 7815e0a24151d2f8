"""Unit costs over HTTP."""

import pytest

from tests.integration.pricing.shop import COST, FEE, ZERO, bulk, money, rule

SERVICE = "pricing"


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("14.9", "EUR", "14.90"), ("0", "EUR", "0.00"), ("14.900", "EUR", "14.90"), ("0.0375", "EUR", "0.0375"),
        ("14.9000", "EUR", "14.90"), ("0.999999", "EUR", "0.999999"), ("3333.3333", "JPY", "3333.3333"),
        ("100.0", "JPY", "100"), ("1.5", "KWD", "1.500"),
    ],
)  # fmt: skip
async def test_a_cost_per_unit_may_be_finer_than_its_currency(door, amount, currency, shown):
    sku = f"FINE-{currency}-{amount}"
    await bulk(door, "/v1/costs", {"sku": sku, "purchase": money(amount, currency), "freight": money("0", currency)})
    told = (await door.client.get(f"/v1/costs/{sku}")).json()["in_force"]
    assert told["purchase"] == told["landed"] == money(shown, currency)
    assert told["other"] == told["freight"] == money(ZERO[currency], currency)
    await bulk(
        door,
        "/v1/fees",
        {"channel": "fine", "currency": currency, "referral_percent": "1", "fixed": money(amount, currency)},
    )
    (fee,) = (await door.client.get("/v1/fees?channel=fine&limit=1")).json()["items"]
    assert fee["fixed"] == money(shown, currency)


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        ("0.1234567", "decimal_invalid"), ("-0.01", "out_of_range"), ("1000000000.01", "out_of_range"),
        ("1e2", "decimal_invalid"), (5, "decimal_invalid"), (0.1, "decimal_invalid"), (False, "decimal_invalid"),
        ("١٢", "decimal_invalid"), ("12\n", "decimal_invalid"), (" 12", "decimal_invalid"),
    ],
)  # fmt: skip
async def test_a_cost_or_fee_out_of_bounds_is_refused(door, amount, code):
    bad = {"amount": amount, "currency": "EUR"}
    for path, item, field in (
        ("/v1/costs", COST, "purchase"), ("/v1/costs", COST, "inbound"),
        ("/v1/fees", FEE, "referral_minimum"), ("/v1/fees", FEE, "fulfilment"),
    ):  # fmt: skip
        where, why = await rule(door, path, item | {field: bad})
        assert (where.startswith(f"/{field}"), why) == (True, code)


async def test_one_currency_a_row(door):
    dollars = money("1.00", "USD")
    assert await rule(door, "/v1/costs", COST | {"freight": dollars}) == ("/freight", "currencies_mixed")
    assert await rule(door, "/v1/fees", FEE | {"fulfilment": dollars}) == ("/fulfilment", "currencies_mixed")
