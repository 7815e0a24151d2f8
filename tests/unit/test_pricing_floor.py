"""The floor price: the contribution margin is zero there, and below it money is lost."""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from libs.money import exponent
from services.pricing.costs.domain import Cost
from services.pricing.fees.domain import Fee, Vat, fee_of
from services.pricing.floors.domain import (
    Floor,
    FloorUnknown,
    Inputs,
    Slot,
    Standing,
    round_up,
    solve,
    steps,
)
from services.pricing.floors.domain import given as given_of
from services.pricing.fx.domain import Rate

DAY = date(2026, 11, 2)
MOMENT = datetime(2026, 11, 2, tzinfo=UTC)


def inputs(
    *,
    purchase="10",
    freight="0",
    referral="15",
    minimum="0",
    fixed="0",
    fulfilment="0",
    vat="19",
    currency="EUR",
    cost_currency="EUR",
    fee_currency="EUR",
    rates=None,
    ids=(1, 1, 1),
) -> Inputs:
    zero = Decimal(0)
    cost = Cost(
        ids[0], "A", DAY, cost_currency, Decimal(purchase), Decimal(freight), zero, zero, zero, "PO-1", "me", MOMENT
    )
    fee = Fee(
        ids[1], "web", "", DAY, fee_currency, Decimal(referral), Decimal(minimum), Decimal(fixed), Decimal(fulfilment),
        None, "me", MOMENT,
    )  # fmt: skip
    found = {currency: "1"} | (rates or {})
    return Inputs(
        Slot("A", "web", "DE", currency),
        DAY,
        cost,
        fee,
        Vat(ids[2], "DE", None, DAY, Decimal(vat), "the law", "me", MOMENT),
        {name: Rate(name, currency, Decimal(rate), DAY, "bank") for name, rate in found.items()},
    )


def test_the_percentage_applies():
    # 10 / (1/1.19 - 0.15) = 14.4857...
    floor = solve(inputs())
    assert (floor.amount, floor.regime) == (Decimal("14.49"), "percentage")


def test_the_minimum_applies_where_the_percentage_is_less():
    # (1 + 0.30) x 1.19 = 1.547; 15 % of 1.55 would be 0.2325
    floor = solve(inputs(purchase="1", minimum="0.30"))
    assert (floor.amount, floor.regime) == (Decimal("1.55"), "minimum")


def test_an_exact_cent_is_not_rounded_up():
    assert solve(inputs(purchase="10", referral="0", vat="20")).amount == Decimal("12.00")
    assert solve(inputs(purchase="7", referral="30", vat="0")).amount == Decimal("10.00")


def test_currencies_are_converted_and_the_exponent_is_the_prices():
    floor = solve(inputs(currency="JPY", vat="10", referral="10", fixed="1", rates={"EUR": "160.5"}))
    assert floor.amount == Decimal(round(11 * 160.5 / (1 / 1.1 - 0.1) + 0.5))
    assert floor.amount == floor.amount.to_integral_value()
    assert floor.inputs.foreign == ("EUR",)


def test_fees_that_take_everything_leave_no_floor():
    with pytest.raises(FloorUnknown) as error:
        solve(inputs(referral="90", vat="25"))
    assert error.value.code == "floor_impossible"


def test_the_derivation_names_every_input_and_ends_at_the_floor():
    floor = solve(inputs(purchase="72.40", cost_currency="CNY", fixed="0.35", rates={"CNY": "0.125"}))
    named = {g.name: (g.value, g.unit, g.source, g.on) for g in given_of(floor)}
    assert named["purchase"] == (Decimal("72.40"), "CNY", "PO-1", DAY)
    assert named["fx_rate"] == (Decimal("0.125"), "CNY/EUR", "bank", DAY)
    assert named["vat_percent"][2] == "the law"
    assert "recorded by me" in named["referral_percent"][2]
    taken = {s.name: s.value for s in steps(floor)}
    assert taken["landed_cost"] == Decimal("9.05")
    assert taken["fixed_costs"] == Decimal("9.40")
    assert list(taken)[-1] == "floor"
    assert taken["floor"] == floor.amount == Decimal("13.62")


money = st.decimals(min_value=0, max_value=100_000, places=4)
percent = st.decimals(min_value=0, max_value=99, places=2)


@settings(max_examples=400)
@given(
    money, money, percent, money, money,
    st.decimals(min_value=1, max_value=40, places=1) | st.just(Decimal(0)),
    st.sampled_from(["EUR", "JPY", "KWD", "USD"]),
    st.decimals(min_value="0.0001", max_value=100, places=4),
    st.booleans(),
)  # fmt: skip
def test_at_the_floor_nothing_is_lost_and_a_minor_unit_lower_it_is(
    purchase, fulfilment, referral, minimum, fixed, vat, currency, rate, foreign
):
    given_inputs = inputs(
        purchase=purchase, fulfilment=fulfilment, referral=referral, minimum=minimum, fixed=fixed, vat=vat,
        currency=currency, cost_currency="CNY" if foreign else currency, fee_currency=currency,
        rates={"CNY": rate} if foreign else None,
    )  # fmt: skip
    kept = 1 / (1 + Fraction(vat) / 100) - Fraction(referral) / 100
    if kept <= 0:
        with pytest.raises(FloorUnknown, match="leave nothing"):
            solve(given_inputs)
        return
    floor = solve(given_inputs)
    assert given_inputs.margin(floor.amount) >= 0
    minor = Decimal(1).scaleb(-exponent(currency))
    assert given_inputs.margin(floor.amount - minor) < 0
    assert given_inputs.margin(floor.amount + minor) > given_inputs.margin(floor.amount)


@given(st.fractions(min_value=0, max_value=10**9), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_rounding_up_is_never_a_minor_unit_too_much(exact, currency):
    rounded = Fraction(round_up(exact, currency))
    assert exact <= rounded < exact + Fraction(1, 10 ** exponent(currency))


def test_a_category_has_its_own_fees_or_the_channels():
    own, default = object(), object()
    fees = {("web", "books"): own, ("web", ""): default}
    assert fee_of(fees, "web", "books") is own
    assert fee_of(fees, "web", "toys") is default
    assert fee_of(fees, "web", None) is default
    assert fee_of(fees, "shop", "books") is None


def standing(amount="15", floor: Floor | None = None) -> Standing:
    floor = floor or solve(inputs())
    return Standing(
        "A", "web", "DE", "EUR", Decimal(amount), 1, floor.amount, DAY, None, False, 1, 1, 1, ""
    )  # fmt: skip


@pytest.mark.parametrize(("ids", "cause"), [((2, 1, 1), "cost"), ((1, 2, 1), "fee"), ((1, 1, 2), "vat")])
def test_a_crossing_is_told_once_with_its_cause(ids, cause):
    price = standing()
    dearer = solve(inputs(purchase="11", ids=ids))
    assert price.judge(dearer, DAY) == cause
    assert price.breached
    assert price.judge(solve(inputs(purchase="12", ids=(9, 9, 9))), DAY) is None
    assert price.floor == Decimal("17.39")
    assert price.judge(solve(inputs(ids=(10, 9, 9))), DAY) is None
    assert not price.breached
    assert price.judge(dearer, DAY) == "cost"


def test_a_rate_alone_is_the_cause_fx():
    price = standing("15", solve(inputs(cost_currency="CNY", rates={"CNY": "1"})))
    assert price.judge(solve(inputs(cost_currency="CNY", rates={"CNY": "1.1"})), DAY) == "fx"


def test_a_floor_that_cannot_be_computed_leaves_the_last_one():
    price = standing()
    later = date(2026, 11, 3)
    assert price.judge(FloorUnknown("fx_rate_too_old", "", ("CNY",)), later) is None
    assert (price.floor, price.floor_problem, price.foreign) == (Decimal("14.49"), "fx_rate_too_old", "CNY")
    assert price.floor_on == later
    assert price.cost_id == 1
