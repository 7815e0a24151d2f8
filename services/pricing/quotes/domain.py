"""The price of a line of a basket, and the two rounding points: the converted unit price, and the VAT in the total."""

from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from typing import NamedTuple

from libs.money import Money, exponent
from libs.refused import Refused
from services.pricing.fx.domain import Rate
from services.pricing.prices.domain import Price
from services.pricing.vat.domain import Vat

MAX_TOTAL = 10**9  # of a line


class Priced(NamedTuple):
    """The price as it stands, the rate into the quote's currency, and what one unit costs in that."""

    price: Price
    rate: Rate
    each: Decimal


def price_line(
    sku: str, quantity: int, active: bool | None, price: Price | None, rate: Rate | Refused | None
) -> Priced:
    """Prices a line of a basket. `active`: whether the catalog sells it, None when it has not told us of it. `rate`:
    into the quote's currency. Raises Refused when the line cannot be priced."""
    if price is None or rate is None:
        raise _unknown(sku, active)
    if active is False:
        raise Refused("sku_not_sold", f"{sku} is retired", params={"sku": sku})
    if isinstance(rate, Refused):
        raise rate
    each = unit_price(price.amount, rate)
    _require_sane(each * quantity, price, rate)
    return Priced(price, rate, each)


def _unknown(sku: str, active: bool | None) -> Refused:
    if active is None:
        return Refused("unknown_sku", f"neither the catalog nor a price knows {sku}", params={"sku": sku})
    return Refused("price_unknown", f"{sku} has no price on this channel in this market", params={"sku": sku})


def _require_sane(total: Decimal, price: Price, rate: Rate) -> None:
    if total == 0:
        stands = Money.of(price.amount, price.currency)
        params = {"price": stands, "into": rate.quote}
        raise Refused("amount_too_small", f"{stands} is nothing in {rate.quote}", params=params)
    if total > MAX_TOTAL:
        raise Refused("amount_too_large", f"the line's total is above {MAX_TOTAL}", params={"most": MAX_TOTAL})


def require_vat(vat: Vat | None, area: str, on: date) -> None:
    """Raises Refused without a VAT rate: nobody could say how much of the total is VAT."""
    if vat is None:
        params = {"area": area, "on": on}
        raise Refused("vat_unknown", f"{area} has no VAT rate that holds on {on}", params=params)


def unit_price(amount: Decimal, rate: Rate) -> Decimal:
    """The rounding point of a quote: the unit price in the wanted currency, half to even. A line is a multiple of
    it, so that unit price times quantity is the line's total to the last digit."""
    return (amount * rate.rate).quantize(Decimal(1).scaleb(-exponent(rate.quote)), ROUND_HALF_EVEN)


def vat_within(total: Decimal, percent: Decimal, currency: str) -> Decimal:
    """The VAT in a total that includes it, half to even."""
    vat = total * percent / (100 + percent)
    return vat.quantize(Decimal(1).scaleb(-exponent(currency)), ROUND_HALF_EVEN)
