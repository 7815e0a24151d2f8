"""How a floor was computed: every input with who says so, and every step. Pure."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from libs.money import exponent
from services.pricing.costs.domain import COMPONENTS, Cost
from services.pricing.fees.domain import Fee
from services.pricing.floors.domain import Floor, shown


class Given(NamedTuple):
    """An input of a floor, who says so, and since when."""

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
    vat = floor.inputs.vat
    return [
        *_of_cost(floor.inputs.cost),
        *_of_fee(floor.inputs.fee),
        Given("vat_percent", vat.rate_percent, "%", vat.source, vat.valid_from),
        *_of_rates(floor),
    ]


def _of_cost(cost: Cost) -> list[Given]:
    source = cost.source or f"unit cost {cost.id}, recorded by {cost.recorded_by}"
    return [Given(name, getattr(cost, name), cost.currency, source, cost.valid_from) for name in COMPONENTS]


def _of_fee(fee: Fee) -> list[Given]:
    category = f" for {fee.category}" if fee.category else ""
    source = fee.source or f"fees {fee.id} of {fee.channel}{category}, recorded by {fee.recorded_by}"
    return [
        Given("referral_percent", fee.referral_percent, "%", source, fee.valid_from),
        Given("referral_minimum", fee.referral_minimum, fee.currency, source, fee.valid_from),
        Given("fixed_fee", fee.fixed, fee.currency, source, fee.valid_from),
        Given("fulfilment", fee.fulfilment, fee.currency, source, fee.valid_from),
    ]


def _of_rates(floor: Floor) -> list[Given]:
    used = [floor.inputs.rates[currency] for currency in floor.inputs.foreign]
    return [Given("fx_rate", rate.rate, f"{rate.base}/{rate.quote}", rate.source, rate.on) for rate in used]


def steps(floor: Floor) -> list[Step]:
    """Every step in the order taken. Only the last one rounds."""
    inputs, (_, kept) = floor.inputs, floor.inputs.shares()
    costs, fees = _into(floor, inputs.cost.currency), _into(floor, inputs.fee.currency)
    return [
        Step("landed_cost", f"({' + '.join(COMPONENTS)}) {costs}", shown(inputs.landed())),
        Step("per_item_fees", f"(fixed_fee + fulfilment) {fees}", shown(inputs.per_item())),
        Step("fixed_costs", "landed_cost + per_item_fees", shown(inputs.fixed())),
        Step("minimum_referral", f"referral_minimum {fees}", shown(inputs.minimum())),
        Step("kept_share", "1 / (1 + vat_percent / 100) - referral_percent / 100", shown(kept)),
        Step("while_percentage", "fixed_costs / kept_share", shown(floor.by_percentage)),
        Step("while_minimum", "(fixed_costs + minimum_referral) x (1 + vat_percent / 100)", shown(floor.by_minimum)),
        Step("break_even", f"max(while_percentage, while_minimum): the {floor.regime} applies", shown(floor.exact)),
        _rounding(floor),
    ]


def _into(floor: Floor, currency: str) -> str:
    """The conversion of an amount into the price's currency, as a formula."""
    return f"x {format(floor.inputs.rates[currency].rate, 'f')} {currency}/{floor.inputs.slot.currency}"


def _rounding(floor: Floor) -> Step:
    currency = floor.inputs.slot.currency
    return Step("floor", f"break_even rounded up to {exponent(currency)} digits ({currency})", floor.amount)
