"""The two rounding points of a quote: the converted unit price, and the VAT in the total."""

from decimal import ROUND_HALF_EVEN, Decimal

from libs.money import exponent
from services.pricing.fx.domain import Rate


def unit_price(amount: Decimal, rate: Rate) -> Decimal:
    """The rounding point of a quote: the unit price in the wanted currency, half to even. A line is a multiple of
    it, so that unit price times quantity is the line's total to the last digit."""
    return (amount * rate.rate).quantize(Decimal(1).scaleb(-exponent(rate.quote)), ROUND_HALF_EVEN)


def vat_within(total: Decimal, percent: Decimal, currency: str) -> Decimal:
    """The VAT in a total that includes it, half to even."""
    vat = total * percent / (100 + percent)
    return vat.quantize(Decimal(1).scaleb(-exponent(currency)), ROUND_HALF_EVEN)
