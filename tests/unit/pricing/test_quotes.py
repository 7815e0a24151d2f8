"""What a line of a basket costs."""

from decimal import Decimal

import pytest

from libs.money import Money
from libs.refused import Refused
from services.pricing.fx.domain import Rate
from services.pricing.quotes.domain import MAX_TOTAL, price_line, require_vat, unit_price, vat_within
from tests.unit.pricing.examples import DAY, price, vat


def rate(quote: str, value: str, base: str = "EUR") -> Rate:
    return Rate(base, quote, Decimal(value), DAY, "bank")


def refusal(*, active=True, amount="20", into=None, quantity=1, known=True) -> Refused:
    found = price(amount) if known else None
    with pytest.raises(Refused) as error:
        price_line("A", quantity, active, found, (into or rate("EUR", "1")) if known else None)
    return error.value


def test_a_quote_rounds_the_unit_price_half_to_even():
    assert unit_price(Decimal("10.00"), rate("USD", "1.0005")) == Decimal("10.00")
    assert unit_price(Decimal("10.00"), rate("USD", "1.0015")) == Decimal("10.02")
    assert unit_price(Decimal("10.00"), rate("JPY", "160.37")) == Decimal("1604")


def test_a_line_is_priced_with_its_rate():
    priced = price_line("A", 3, True, price("20"), rate("USD", "1.1"))
    assert (priced.each, priced.rate.quote, priced.price.amount) == (Decimal("22.00"), "USD", 20)
    assert price_line("A", 1, None, price("20"), rate("EUR", "1")).each == 20, "the event may come later"


def test_why_a_line_has_no_price():
    refused = refusal(active=False)
    assert (refused.code, refused.params) == ("sku_not_sold", {"sku": "A"})
    refused = refusal(known=False)
    assert (refused.code, refused.params) == ("price_unknown", {"sku": "A"})
    assert refusal(known=False, active=False).code == "price_unknown"
    refused = refusal(known=False, active=None)
    assert (refused.code, refused.params) == ("unknown_sku", {"sku": "A"})
    why = Refused("fx_rate_missing", "no rate")
    assert refusal(into=why) is why
    assert refusal(into=why, active=False).code == "sku_not_sold"
    for half in ((price("20"), None), (None, rate("EUR", "1"))):
        with pytest.raises(Refused, match="A has no price on this channel"):
            price_line("A", 1, True, *half)


def test_an_amount_that_is_nothing_in_the_other_currency():
    refused = refusal(amount="0.01", into=rate("USD", "0.4"))
    assert (refused.code, refused.detail) == ("amount_too_small", "0.01 EUR is nothing in USD")
    assert refused.params == {"price": Money.of(Decimal("0.01"), "EUR"), "into": "USD"}
    assert price_line("A", 1, True, price("0.01"), rate("USD", "0.6")).each == Decimal("0.01")


def test_an_amount_that_is_too_large():
    assert price_line("A", 1, True, price(str(MAX_TOTAL)), rate("EUR", "1")).each == 1_000_000_000
    refused = refusal(amount="500000000.01", quantity=2)
    assert (refused.code, refused.params) == ("amount_too_large", {"most": MAX_TOTAL})


def test_the_vat_in_a_total():
    assert vat_within(Decimal("119"), Decimal("19"), "EUR") == Decimal("19.00")
    assert vat_within(Decimal("48.40"), Decimal("7"), "EUR") == Decimal("3.17")
    assert vat_within(Decimal("0.15"), Decimal("50"), "EUR") == Decimal("0.05")
    assert vat_within(Decimal("3"), Decimal("20"), "JPY") == 0, "half to even"
    assert vat_within(Decimal("9"), Decimal("20"), "JPY") == 2, "half to even"


def test_without_a_rate_of_vat_nothing_is_priced():
    require_vat(vat(), "DE", DAY)
    with pytest.raises(Refused) as error:
        require_vat(None, "ES-CN", DAY)
    assert (error.value.code, error.value.params) == ("vat_unknown", {"area": "ES-CN", "on": DAY})
    assert error.value.detail == f"ES-CN has no VAT rate that holds on {DAY}"
