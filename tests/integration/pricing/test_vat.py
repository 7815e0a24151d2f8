"""VAT rates over HTTP."""

import pytest

from tests.integration.pricing.shop import FEE, VAT, cost, eur, put, record, rule

SERVICE = "pricing"


async def test_no_vat_has_to_be_said(priced):
    s = priced
    assert await record(s, "/v1/vat-rates", {"market": "GI", "rate_percent": "0", "source": "no VAT"}) == ["created"]
    await cost(s, "ZERO", "8.50")
    assert (await put(s, "ZERO", "10.00", market="GI")).json()["floor"] == eur("10.00")
    low = {"market": "FR", "rate_percent": "0.2", "source": "x"}
    assert await record(s, "/v1/vat-rates", low) == ["invalid_item"]


@pytest.mark.parametrize(
    ("percent", "code"),
    [
        ("0.19", "vat_rate_invalid"), ("0.999999", "vat_rate_invalid"), ("50.1", "vat_rate_invalid"),
        ("99", "vat_rate_invalid"), ("100", "out_of_range"), ("1900", "out_of_range"), ("-1", "out_of_range"),
        (19, "decimal_invalid"), (0.19, "decimal_invalid"), ("19%", "decimal_invalid"), ("19,0", "decimal_invalid"),
        (True, "decimal_invalid"), (None, "decimal_invalid"),
    ],
)  # fmt: skip
async def test_vat_is_in_percent_and_within_bounds(door, percent, code):
    assert await rule(door, "/v1/vat-rates", VAT | {"rate_percent": percent}) == ("/rate_percent", code)
    if code == "out_of_range":
        assert await rule(door, "/v1/fees", FEE | {"referral_percent": percent}) == ("/referral_percent", code)
