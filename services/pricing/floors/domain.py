"""The floor price: where the contribution margin per unit is zero. Pure.

A gross price P with VAT v leaves  P / (1 + v) - max(r P, m) - F  per unit, where r is the referral share of the gross
price, m its minimum and F everything that does not depend on the price (landed cost, fixed fee, fulfilment). The
margin is the smaller of two rising lines, so its zero is the larger of their zeros:

    while the percentage applies    P = F / (1 / (1 + v) - r)
    while the minimum applies       P = (F + m) (1 + v)

Fractions, not decimals: a quotient that is off in its 28th digit would be rounded up to the wrong cent.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

from libs.money import exponent
from services.pricing.costs.domain import COMPONENTS, Cost
from services.pricing.fees.domain import Fee, Vat
from services.pricing.fx.domain import Rate

MAX_FLOOR = 10**11
_SHOWN = Decimal(1).scaleb(-10)

Regime = Literal["percentage", "minimum"]
Cause = Literal["cost", "fee", "vat", "fx"]


class FloorUnknown(Exception):
    """No floor can be computed: cost_unknown, fees_unknown, vat_unknown, fx_rate_*, currency_unknown, floor_impossible,
    floor_too_high.

    `foreign` are the currencies a rate was wanted for: posting one of them is a reason to try again. `params`: the
    values in `detail`.
    """

    def __init__(self, code: str, detail: str, foreign: tuple[str, ...] = (), **params: object) -> None:
        super().__init__(detail)
        self.code, self.detail, self.foreign, self.params = code, detail, foreign, params


class Slot(NamedTuple):
    """Where a price stands, and the currency it is in. The first three are the order in which rows are locked."""

    sku: str
    channel: str
    market: str
    currency: str


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
        return tuple(sorted({self.cost.currency, self.fee.currency} - {self.slot.currency}))

    def fixed(self) -> Fraction:
        """F: what a unit costs whatever its price, in the price's currency. Not rounded."""
        landed = Fraction(self.cost.landed) * Fraction(self.rates[self.cost.currency].rate)
        per_item = Fraction(self.fee.fixed + self.fee.fulfilment) * Fraction(self.rates[self.fee.currency].rate)
        return landed + per_item

    def minimum(self) -> Fraction:
        """m, in the price's currency. Not rounded."""
        return Fraction(self.fee.referral_minimum) * Fraction(self.rates[self.fee.currency].rate)

    def margin(self, price: Decimal) -> Fraction:
        """The contribution margin per unit at a gross price. Not rounded."""
        gross = Fraction(price)
        net = gross / (1 + Fraction(self.vat.rate_percent) / 100)
        return net - max(gross * Fraction(self.fee.referral_percent) / 100, self.minimum()) - self.fixed()


@dataclass(frozen=True, slots=True)
class Floor:
    inputs: Inputs
    regime: Regime
    exact: Fraction
    amount: Decimal


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


def solve(inputs: Inputs) -> Floor:
    """FloorUnknown when VAT and the referral fee take the whole price, whatever it is, and for a price of an earlier
    release in what nobody can pay in."""
    currency = inputs.slot.currency
    try:
        exponent(currency)
    except ValueError:
        detail = f"{currency} is not an ISO 4217 currency that can be paid in"
        raise FloorUnknown("currency_unknown", detail, inputs.foreign, currency=currency) from None
    gross = 1 + Fraction(inputs.vat.rate_percent) / 100
    kept = 1 / gross - Fraction(inputs.fee.referral_percent) / 100
    if kept <= 0:
        vat, fee = inputs.vat.rate_percent, inputs.fee.referral_percent
        detail = f"VAT of {vat} % and a fee of {fee} % leave nothing"
        raise FloorUnknown("floor_impossible", detail, inputs.foreign, vat_percent=vat, referral_percent=fee)
    fixed = inputs.fixed()
    by_percentage, by_minimum = fixed / kept, (fixed + inputs.minimum()) * gross
    regime: Regime = "percentage" if by_percentage >= by_minimum else "minimum"
    exact = max(by_percentage, by_minimum)
    if exact > MAX_FLOOR:
        raise FloorUnknown("floor_too_high", f"the floor is above {MAX_FLOOR}", inputs.foreign, most=MAX_FLOOR)
    return Floor(inputs, regime, exact, round_up(exact, currency))


class Given(NamedTuple):
    """An input of a derivation, who says so, and since when."""

    name: str
    value: Decimal
    unit: str
    source: str
    on: date


class Step(NamedTuple):
    name: str
    formula: str
    value: Decimal


def given(floor: Floor) -> list[Given]:
    """Every input: an amount with its currency, a percentage, a rate."""
    cost, fee, vat = floor.inputs.cost, floor.inputs.fee, floor.inputs.vat
    cost_source = cost.source or f"unit cost {cost.id}, recorded by {cost.recorded_by}"
    category = f" for {fee.category}" if fee.category else ""
    fee_source = fee.source or f"fees {fee.id} of {fee.channel}{category}, recorded by {fee.recorded_by}"
    found = [Given(name, getattr(cost, name), cost.currency, cost_source, cost.valid_from) for name in COMPONENTS]
    found += [
        Given("referral_percent", fee.referral_percent, "%", fee_source, fee.valid_from),
        Given("referral_minimum", fee.referral_minimum, fee.currency, fee_source, fee.valid_from),
        Given("fixed_fee", fee.fixed, fee.currency, fee_source, fee.valid_from),
        Given("fulfilment", fee.fulfilment, fee.currency, fee_source, fee.valid_from),
        Given("vat_percent", vat.rate_percent, "%", vat.source, vat.valid_from),
    ]
    for currency in floor.inputs.foreign:
        rate = floor.inputs.rates[currency]
        found.append(Given("fx_rate", rate.rate, f"{rate.base}/{rate.quote}", rate.source, rate.on))
    return found


def steps(floor: Floor) -> list[Step]:
    """Every step in the order taken. Only the last one rounds."""
    inputs, currency = floor.inputs, floor.inputs.slot.currency
    gross = 1 + Fraction(inputs.vat.rate_percent) / 100
    kept = 1 / gross - Fraction(inputs.fee.referral_percent) / 100
    to_cost, to_fee = inputs.rates[inputs.cost.currency].rate, inputs.rates[inputs.fee.currency].rate
    landed = Fraction(inputs.cost.landed) * Fraction(to_cost)
    per_item = inputs.fixed() - landed
    into = f"x {format(to_cost, 'f')} {inputs.cost.currency}/{currency}"
    fee_into = f"x {format(to_fee, 'f')} {inputs.fee.currency}/{currency}"
    digits = exponent(currency)
    return [
        Step("landed_cost", f"({' + '.join(COMPONENTS)}) {into}", shown(landed)),
        Step("per_item_fees", f"(fixed_fee + fulfilment) {fee_into}", shown(per_item)),
        Step("fixed_costs", "landed_cost + per_item_fees", shown(inputs.fixed())),
        Step("minimum_referral", f"referral_minimum {fee_into}", shown(inputs.minimum())),
        Step("kept_share", "1 / (1 + vat_percent / 100) - referral_percent / 100", shown(kept)),
        Step("while_percentage", "fixed_costs / kept_share", shown(inputs.fixed() / kept)),
        Step(
            "while_minimum",
            "(fixed_costs + minimum_referral) x (1 + vat_percent / 100)",
            shown((inputs.fixed() + inputs.minimum()) * gross),
        ),
        Step("break_even", f"max(while_percentage, while_minimum): the {floor.regime} applies", shown(floor.exact)),
        Step("floor", f"break_even rounded up to {digits} digits ({currency})", floor.amount),
    ]


@dataclass(slots=True)
class Standing:
    """A current price with the floor that was computed last, and what that was computed from."""

    sku: str
    channel: str
    market: str
    currency: str
    amount: Decimal
    version: int
    floor: Decimal
    floor_on: date
    floor_problem: str | None
    breached: bool
    cost_id: int
    fee_id: int
    vat_id: int
    foreign: str

    @property
    def slot(self) -> Slot:
        return Slot(self.sku, self.channel, self.market, self.currency)

    def judge(self, found: Floor | FloorUnknown, on: date) -> Cause | None:
        """Take over a new floor. The cause when it has just risen above the price: each crossing is told once.

        A floor that cannot be computed leaves the last one standing and says why beside it.
        """
        self.floor_on = on
        if isinstance(found, FloorUnknown):
            self.floor_problem, self.foreign = found.code, ",".join(found.foreign)
            return None
        inputs, cause = found.inputs, self._moved(found.inputs)
        self.floor, self.floor_problem, self.foreign = found.amount, None, ",".join(inputs.foreign)
        self.cost_id, self.fee_id, self.vat_id = inputs.cost.id, inputs.fee.id, inputs.vat.id
        before, self.breached = self.breached, self.amount < self.floor
        return cause if self.breached and not before else None

    def _moved(self, inputs: Inputs) -> Cause:
        if inputs.cost.id != self.cost_id:
            return "cost"
        if inputs.fee.id != self.fee_id:
            return "fee"
        if inputs.vat.id != self.vat_id:
            return "vat"
        return "fx"
