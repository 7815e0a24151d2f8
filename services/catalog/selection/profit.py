"""What a unit would earn in a market, from what is assumed of its costs. Pure.

With the gross price P, VAT v, and shares of the gross price for the marketplace's commission r, advertising a and
returned goods b, a unit leaves

    margin = P / (1 + v) - (r + a + b) P - landed - fulfilment - storage

which is zero at the break-even price (landed + fulfilment + storage) / (1 / (1 + v) - r - a - b). Fractions, so that
nothing is rounded before it is shown.
"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

AMOUNTS = ("price", "landed", "fulfilment", "storage")
PERCENTS = ("vat_percent", "referral_percent", "ads_percent", "returns_percent")
NAMES = (*AMOUNTS, *PERCENTS)
STEP = Fraction(1, 10)  # by which the sensitivity moves each assumption
SHOWN = Decimal("0.0001")

Assumptions = Mapping[str, Decimal | None]
"""By NAMES. Amounts per unit in one currency, percentages of the gross price but VAT, which is on top of the net one.
What is None or absent is not known yet."""


class Profit(NamedTuple):
    """Of one unit, amounts in the currency of the assumptions. margin_percent: of the net price. break_even: the gross
    price at which nothing is left; None: at no price. break_even_acos: the share of the gross price in percent that
    advertising may cost. sensitivity: by how much the margin changes when an assumption is a tenth larger. missing:
    what is not known; it counts as 0, and the profit is larger than it will be."""

    margin: Decimal
    margin_percent: Decimal
    break_even: Decimal | None
    break_even_acos: Decimal
    sensitivity: dict[str, Decimal]
    missing: tuple[str, ...]


def profit(assumed: Assumptions) -> Profit | None:
    """None while no price above 0 is assumed."""
    price = assumed.get("price")
    if not price:
        return None
    values = {name: Fraction(assumed.get(name) or 0) for name in NAMES}
    margin, net = _margin(values), values["price"] / (1 + values["vat_percent"] / 100)
    return Profit(
        _shown(margin),
        _shown(100 * margin / net),
        _break_even(values),
        _shown(100 * (margin + values["ads_percent"] / 100 * values["price"]) / values["price"]),
        {name: _shown(_margin(values | {name: values[name] * (1 + STEP)}) - margin) for name in NAMES if values[name]},
        tuple(name for name in NAMES if assumed.get(name) is None),
    )


def _margin(values: Mapping[str, Fraction]) -> Fraction:
    return values["price"] * _share(values) - _fixed(values)


def _share(values: Mapping[str, Fraction]) -> Fraction:
    """The part of a gross price that VAT and what is paid by percentage leave."""
    taken = values["referral_percent"] + values["ads_percent"] + values["returns_percent"]
    return 1 / (1 + values["vat_percent"] / 100) - taken / 100


def _fixed(values: Mapping[str, Fraction]) -> Fraction:
    return values["landed"] + values["fulfilment"] + values["storage"]


def _break_even(values: Mapping[str, Fraction]) -> Decimal | None:
    share = _share(values)
    return _shown(_fixed(values) / share) if share > 0 else None


def _shown(value: Fraction) -> Decimal:
    return (Decimal(value.numerator) / value.denominator).quantize(SHOWN)
