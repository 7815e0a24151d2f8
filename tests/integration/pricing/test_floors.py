"""A floor, and why there is none."""

import pytest

from tests.integration.pricing.shop import cost, eur, put

SERVICE = "pricing"


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
