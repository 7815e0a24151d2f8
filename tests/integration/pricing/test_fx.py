"""Exchange rates over HTTP."""

from datetime import timedelta

import pytest

from libs.clock import now
from tests.integration.pricing.shop import FX, bulk, cost, put, record, rule

SERVICE = "pricing"


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


@pytest.mark.parametrize(
    ("rate", "code"),
    [
        ("0", "out_of_range"), ("0.0000000000", "out_of_range"), ("0.00000009", "out_of_range"),
        ("10000001", "out_of_range"), ("-1.1", "rate_invalid"), ("1e-3", "rate_invalid"), ("1,08", "rate_invalid"),
        ("0.00000000001", "rate_invalid"), (1.08, "rate_invalid"), (1, "rate_invalid"), (True, "rate_invalid"),
        ("Infinity", "rate_invalid"), (None, "rate_invalid"), ("", "rate_invalid"),
    ],
)  # fmt: skip
async def test_a_rate_is_positive_and_within_sane_bounds(door, rate, code):
    assert await rule(door, "/v1/fx-rates", FX | {"rate": rate}) == ("/rate", code)


async def test_rates_of_small_currencies_keep_their_digits(door):
    today = str(now().date())
    for quote, rate in (("KWD", "0.0000116531"), ("VND", "9999999.9999999999"), ("TND", "0.0000001000")):
        (result,) = await bulk(door, "/v1/fx-rates", FX | {"base": "IRR", "quote": quote, "rate": rate, "on": today})
        assert result["status"] == "created", result
        assert (await door.client.get(f"/v1/fx-rates?base=IRR&quote={quote}")).json()["rate"] == rate


async def test_a_rate_is_between_two_currencies_and_of_a_day_that_was(door):
    assert await rule(door, "/v1/fx-rates", FX | {"quote": "EUR"}) == ("/quote", "same_currency")
    tomorrow = str(now().date() + timedelta(days=1))
    assert await rule(door, "/v1/fx-rates", FX | {"on": tomorrow}) == ("/on", "in_the_future")
