"""The floor price: where the contribution margin per unit is zero. Pure.

A gross price P with VAT v leaves  P / (1 + v) - max(r P, m) - F  per unit, where r is the referral share of the gross
price, m its minimum and F everything that does not depend on the price (landed cost, fixed fee, fulfilment). The
margin is the smaller of two rising lines, so its zero is the larger of their zeros:

    while the percentage applies    P = F / (1 / (1 + v) - r)
    while the minimum applies       P = (F + m) (1 + v)

Fractions, not decimals: a quotient that is off in its 28th digit would be rounded up to the wrong cent.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from typing import Any, Literal, NamedTuple

from libs.money import exponent
from libs.refused import Flaw, Refused
from services.pricing.costs.domain import Cost
from services.pricing.fees.domain import Fee
from services.pricing.fx.domain import Pair, Rate
from services.pricing.vat.domain import Vat

MAX_FLOOR = 10**11
_SHOWN = Decimal(1).scaleb(-10)

Regime = Literal["percentage", "minimum"]


class Slot(NamedTuple):
    """Where a price stands, and the currency it is in. The first three are the order in which rows are locked."""

    sku: str
    channel: str
    market: str
    currency: str


def foreign(currencies: Iterable[str], own: str) -> tuple[str, ...]:
    """The currencies that are converted with a rate."""
    return tuple(sorted({*currencies} - {own}))


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that a floor depends on. `rates`: from each currency of the inputs into the slot's."""

    slot: Slot
    on: date
    cost: Cost
    fee: Fee
    vat: Vat
    rates: Mapping[str, Rate]

    @property
    def foreign(self) -> tuple[str, ...]:
        return foreign((self.cost.currency, self.fee.currency), self.slot.currency)

    def landed(self) -> Fraction:
        """The landed cost in the price's currency. Not rounded."""
        return Fraction(self.cost.landed) * Fraction(self.rates[self.cost.currency].rate)

    def per_item(self) -> Fraction:
        """The fees of a unit whatever its price, in the price's currency. Not rounded."""
        return Fraction(self.fee.fixed + self.fee.fulfilment) * Fraction(self.rates[self.fee.currency].rate)

    def fixed(self) -> Fraction:
        """F: what a unit costs whatever its price, in the price's currency. Not rounded."""
        return self.landed() + self.per_item()

    def minimum(self) -> Fraction:
        """m, in the price's currency. Not rounded."""
        return Fraction(self.fee.referral_minimum) * Fraction(self.rates[self.fee.currency].rate)

    def shares(self) -> tuple[Fraction, Fraction]:
        """1 + v, which a buyer pays for each 1 without VAT; and the share of a gross price that VAT and the referral
        percentage leave."""
        gross = 1 + Fraction(self.vat.rate_percent) / 100
        return gross, 1 / gross - Fraction(self.fee.referral_percent) / 100

    def margin(self, price: Decimal) -> Fraction:
        """The contribution margin per unit at a gross price. Not rounded."""
        gross = Fraction(price)
        net = gross / (1 + Fraction(self.vat.rate_percent) / 100)
        return net - max(gross * Fraction(self.fee.referral_percent) / 100, self.minimum()) - self.fixed()


@dataclass(frozen=True, slots=True)
class Floor:
    """The price at which the margin is zero while the percentage applies, and while the minimum does; the larger one
    rounded up is the floor."""

    inputs: Inputs
    by_percentage: Fraction
    by_minimum: Fraction
    amount: Decimal

    @property
    def regime(self) -> Regime:
        return "percentage" if self.by_percentage >= self.by_minimum else "minimum"

    @property
    def exact(self) -> Fraction:
        return max(self.by_percentage, self.by_minimum)


@dataclass(frozen=True, slots=True)
class NoFloor:
    """Why a floor cannot be computed: cost_unknown, fees_unknown, vat_unknown, fx_rate_*, currency_unknown,
    floor_impossible, floor_too_high.

    `foreign` are the currencies a rate was wanted for: when one of them is posted, it is worth trying again. `params`:
    the values in `detail`.
    """

    code: str
    detail: str
    foreign: tuple[str, ...] = ()
    params: Mapping[str, Any] = field(default_factory=dict)

    def refused(self, where: str) -> Refused:
        """The refusal of what needs the floor. `where`: the field or parameter that is at fault."""
        flaw = Flaw(where, self.code, self.detail, self.params)
        return Refused(self.code, self.detail, [flaw], "invalid", params=self.params)


@dataclass(frozen=True, slots=True)
class Found:
    """The rows that hold for a slot on a day; None for those that do not exist. `area`: whose VAT applies."""

    slot: Slot
    on: date
    area: str
    fee: Fee | None
    vat: Vat | None
    cost: Cost | None

    @property
    def pairs(self) -> set[Pair]:
        """The rates that its floor needs."""
        return {(row.currency, self.slot.currency) for row in (self.fee, self.cost) if row is not None}


def floor_of(found: Found, rate_of: Mapping[Pair, Rate | Refused]) -> Floor | NoFloor:
    """The floor, or why there is none. `rate_of` has the rates of `found.pairs`."""
    if found.fee is None or found.vat is None or found.cost is None:
        return _missing(found)
    currencies = (found.cost.currency, found.fee.currency)
    rates: dict[str, Rate] = {}
    for currency in currencies:
        rate = rate_of[currency, found.slot.currency]
        if isinstance(rate, Refused):
            return NoFloor(rate.code, rate.detail, foreign(currencies, found.slot.currency), rate.params)
        rates[currency] = rate
    return solve(Inputs(found.slot, found.on, found.cost, found.fee, found.vat, rates))


def _missing(found: Found) -> NoFloor:
    slot, on = found.slot, found.on
    if found.fee is None:
        detail = f"channel {slot.channel} has no fees that hold on {on}"
        return NoFloor("fees_unknown", detail, params={"channel": slot.channel, "on": on})
    if found.vat is None:
        detail = f"{found.area} has no VAT rate that holds on {on}"
        return NoFloor("vat_unknown", detail, params={"area": found.area, "on": on})
    detail = f"{slot.sku} has no unit cost that holds on {on}"
    return NoFloor("cost_unknown", detail, params={"sku": slot.sku, "on": on})


def round_up(amount: Fraction, currency: str) -> Decimal:
    """The one rounding point of a floor: up to the currency's exponent, so the margin at the floor is never below 0."""
    digits = exponent(currency)
    scaled = amount * 10**digits
    return Decimal(-(-scaled.numerator // scaled.denominator)).scaleb(-digits)


def round_margin(margin: Fraction, currency: str) -> Decimal:
    """The rounding point of a margin that is shown: half to even. Nothing is decided with it."""
    return shown(margin).quantize(Decimal(1).scaleb(-exponent(currency)), ROUND_HALF_EVEN)


def shown(value: Fraction) -> Decimal:
    """Ten digits after the point, to be read."""
    return (Decimal(value.numerator) / Decimal(value.denominator)).quantize(_SHOWN)


def solve(inputs: Inputs) -> Floor | NoFloor:
    """The floor. There is none when VAT and the referral fee take the whole price, whatever it is, and for a price of
    an earlier release in what nobody can pay in."""
    if not _payable(inputs.slot.currency):
        return _not_payable(inputs)
    gross, kept = inputs.shares()
    if kept <= 0:
        return _impossible(inputs)
    fixed = inputs.fixed()
    by_percentage, by_minimum = fixed / kept, (fixed + inputs.minimum()) * gross
    exact = max(by_percentage, by_minimum)
    if exact > MAX_FLOOR:
        return NoFloor("floor_too_high", f"the floor is above {MAX_FLOOR}", inputs.foreign, {"most": MAX_FLOOR})
    return Floor(inputs, by_percentage, by_minimum, round_up(exact, inputs.slot.currency))


def _payable(currency: str) -> bool:
    try:
        exponent(currency)
    except ValueError:
        return False
    return True


def _not_payable(inputs: Inputs) -> NoFloor:
    currency = inputs.slot.currency
    detail = f"{currency} is not an ISO 4217 currency that can be paid in"
    return NoFloor("currency_unknown", detail, inputs.foreign, {"currency": currency})


def _impossible(inputs: Inputs) -> NoFloor:
    vat, referral = inputs.vat.rate_percent, inputs.fee.referral_percent
    detail = f"VAT of {vat} % and a fee of {referral} % leave nothing"
    params = {"vat_percent": vat, "referral_percent": referral}
    return NoFloor("floor_impossible", detail, inputs.foreign, params)
