"""The floor price: the contribution margin is zero there, and below it money is lost."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from libs.money import exponent
from libs.refused import Refused
from services.pricing.floors.derivation import given as given_of
from services.pricing.floors.derivation import steps
from services.pricing.floors.domain import (
    MAX_FLOOR,
    Floor,
    Found,
    NoFloor,
    floor_of,
    foreign,
    round_margin,
    round_up,
    shown,
    solve,
)
from services.pricing.floors.models import derivation
from services.pricing.fx.domain import Rate
from tests.unit.pricing.examples import DAY, SLOT, cost, fee, floor, inputs, vat


def test_the_percentage_applies():
    # 10 / (1/1.19 - 0.15) = 14.4857...
    found = floor()
    assert (found.amount, found.regime) == (Decimal("14.49"), "percentage")


def test_the_minimum_applies_where_the_percentage_is_less():
    # (1 + 0.30) x 1.19 = 1.547; 15 % of 1.55 would be 0.2325
    found = floor(purchase="1", minimum="0.30")
    assert (found.amount, found.regime) == (Decimal("1.55"), "minimum")


def test_where_both_give_the_same_price_the_percentage_applies():
    # 10 / (1 - 0.5) = 20 = (10 + 10) x 1
    found = floor(purchase="10", referral="50", minimum="10", vat_percent="0")
    assert (found.amount, found.regime) == (Decimal("20.00"), "percentage")


def test_an_exact_cent_is_not_rounded_up():
    assert floor(purchase="10", referral="0", vat_percent="20").amount == Decimal("12.00")
    assert floor(purchase="7", referral="30", vat_percent="0").amount == Decimal("10.00")


def test_all_that_a_unit_costs_is_in_it():
    found = floor(purchase="5", freight="1", fixed="2", fulfilment="3", referral="0", vat_percent="0")
    assert found.amount == Decimal("11.00")


def test_currencies_are_converted_and_the_exponent_is_the_prices():
    found = floor(currency="JPY", vat_percent="10", referral="10", fixed="1", rates={"EUR": "160.5"})
    assert found.amount == Decimal(round(11 * 160.5 / (1 / 1.1 - 0.1) + 0.5))
    assert found.amount == found.amount.to_integral_value()
    assert found.inputs.foreign == ("EUR",)


def test_each_amount_is_converted_with_the_rate_of_its_own_currency():
    rates = {"CNY": "0.5", "USD": "0.25"}
    given_inputs = inputs(
        purchase="10", minimum="8", fixed="4", cost_currency="CNY", fee_currency="USD", rates=rates
    )  # fmt: skip
    assert (given_inputs.landed(), given_inputs.per_item(), given_inputs.minimum()) == (5, 1, 2)
    assert given_inputs.fixed() == 6
    assert given_inputs.foreign == ("CNY", "USD")


def test_foreign_currencies_are_told_once_and_in_order():
    assert foreign(("USD", "CNY", "USD", "EUR"), "EUR") == ("CNY", "USD")


def test_the_margin_of_a_price():
    # 11.90 without VAT is 10; the referral is 2.38, more than its minimum
    assert inputs(purchase="5", referral="20", minimum="1").margin(Decimal("11.90")) == Fraction("2.62")
    assert inputs(purchase="5", referral="20", minimum="3").margin(Decimal("11.90")) == 2


@pytest.mark.parametrize(("referral", "percent"), [("90", "25"), ("80", "25")])
def test_fees_that_take_everything_leave_no_floor(referral, percent):
    found = solve(inputs(referral=referral, vat_percent=percent))
    assert isinstance(found, NoFloor)
    assert found.code == "floor_impossible"
    assert found.detail == f"VAT of {percent} % and a fee of {referral} % leave nothing"
    assert found.params == {"vat_percent": Decimal(percent), "referral_percent": Decimal(referral)}


def test_a_floor_has_an_upper_bound():
    most = {"referral": "0", "vat_percent": "0"}
    assert floor(purchase=str(MAX_FLOOR), **most).amount == MAX_FLOOR == 100_000_000_000
    found = solve(inputs(purchase=f"{MAX_FLOOR}.01", **most))
    assert isinstance(found, NoFloor)
    assert (found.code, found.params) == ("floor_too_high", {"most": MAX_FLOOR})
    assert found.detail == f"the floor is above {MAX_FLOOR}"


def test_a_price_in_what_nobody_can_pay_in_has_no_floor():
    found = solve(inputs(currency="XAU", rates={"EUR": "0.0003"}))
    assert isinstance(found, NoFloor)
    assert (found.code, found.foreign, found.params) == ("currency_unknown", ("EUR",), {"currency": "XAU"})


def test_the_derivation_names_every_input_and_ends_at_the_floor():
    found = floor(purchase="72.40", cost_currency="CNY", fixed="0.35", rates={"CNY": "0.125"})
    named = {g.name: (g.value, g.unit, g.source, g.on) for g in given_of(found)}
    assert named["purchase"] == (Decimal("72.40"), "CNY", "PO-1", DAY)
    assert named["fx_rate"] == (Decimal("0.125"), "CNY/EUR", "bank", DAY)
    assert named["vat_percent"][2] == "the law"
    assert "recorded by me" in named["referral_percent"][2]
    taken = {s.name: s.value for s in steps(found)}
    assert taken["landed_cost"] == Decimal("9.05")
    assert taken["fixed_costs"] == Decimal("9.40")
    assert list(taken)[-1] == "floor"
    assert taken["floor"] == found.amount == Decimal("13.62")


def test_every_input_and_every_step_in_order():
    found = floor(purchase="4", fixed="1", fulfilment="2", minimum="0.50", vat_percent="25", referral="10")
    assert [g.name for g in given_of(found)] == [
        "purchase", "freight", "duty", "inbound", "other", "referral_percent", "referral_minimum", "fixed_fee",
        "fulfilment", "vat_percent",
    ]  # fmt: skip
    assert [(g.value, g.unit) for g in given_of(found)][5:] == [
        (Decimal(10), "%"), (Decimal("0.50"), "EUR"), (Decimal(1), "EUR"), (Decimal(2), "EUR"), (Decimal(25), "%"),
    ]  # fmt: skip
    assert [(s.name, s.value) for s in steps(found)] == [
        ("landed_cost", Decimal(4)), ("per_item_fees", Decimal(3)), ("fixed_costs", Decimal(7)),
        ("minimum_referral", Decimal("0.5")), ("kept_share", Decimal("0.7")), ("while_percentage", Decimal(10)),
        ("while_minimum", Decimal("9.375")), ("break_even", Decimal(10)), ("floor", Decimal("10.00")),
    ]  # fmt: skip
    formulas = {s.name: s.formula for s in steps(found)}
    assert formulas["landed_cost"] == "(purchase + freight + duty + inbound + other) x 1 EUR/EUR"
    assert formulas["floor"] == "break_even rounded up to 2 digits (EUR)"
    assert "the percentage applies" in formulas["break_even"]


def test_a_source_that_nobody_named_is_the_row():
    bare = inputs()
    row = type(bare)(bare.slot, DAY, cost(number=7, source=None), fee(number=8, category="toys"), bare.vat, bare.rates)
    found = solve(row)
    assert isinstance(found, Floor)
    sources = {g.name: g.source for g in given_of(found)}
    assert sources["purchase"] == "unit cost 7, recorded by me"
    assert sources["fixed_fee"] == "fees 8 of web for toys, recorded by me"
    named = solve(type(bare)(bare.slot, DAY, bare.cost, fee(source="schedule"), bare.vat, bare.rates))
    assert isinstance(named, Floor)
    assert {g.source for g in given_of(named) if g.name.startswith("referral")} == {"schedule"}


def test_a_derivation_is_answered_with_its_place():
    found = derivation(floor())
    assert (found.sku, found.channel, found.market, found.vat_area, found.on) == ("A", "web", "DE", "DE", DAY)
    assert str(found.floor) == "14.49 EUR"
    assert (len(found.inputs), len(found.steps)) == (10, 9)


amounts = st.decimals(min_value=0, max_value=100_000, places=4)
percents = st.decimals(min_value=0, max_value=99, places=2)


@settings(max_examples=400)
@given(
    amounts, amounts, percents, amounts, amounts,
    st.decimals(min_value=1, max_value=40, places=1) | st.just(Decimal(0)),
    st.sampled_from(["EUR", "JPY", "KWD", "USD"]),
    st.decimals(min_value="0.0001", max_value=100, places=4),
    st.booleans(),
)  # fmt: skip
def test_at_the_floor_nothing_is_lost_and_a_minor_unit_lower_it_is(
    purchase, fulfilment, referral, minimum, fixed, vat_percent, currency, rate, is_foreign
):
    given_inputs = inputs(
        purchase=purchase, fulfilment=fulfilment, referral=referral, minimum=minimum, fixed=fixed,
        vat_percent=vat_percent, currency=currency, cost_currency="CNY" if is_foreign else currency,
        fee_currency=currency, rates={"CNY": rate} if is_foreign else None,
    )  # fmt: skip
    found = solve(given_inputs)
    if 1 / (1 + Fraction(vat_percent) / 100) - Fraction(referral) / 100 <= 0:
        assert isinstance(found, NoFloor)
        assert "leave nothing" in found.detail
        return
    assert isinstance(found, Floor)
    assert given_inputs.margin(found.amount) >= 0
    minor = Decimal(1).scaleb(-exponent(currency))
    assert given_inputs.margin(found.amount - minor) < 0
    assert given_inputs.margin(found.amount + minor) > given_inputs.margin(found.amount)


@given(st.fractions(min_value=0, max_value=10**9), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_rounding_up_is_never_a_minor_unit_too_much(exact, currency):
    rounded = Fraction(round_up(exact, currency))
    assert exact <= rounded < exact + Fraction(1, 10 ** exponent(currency))


def test_what_is_shown_is_rounded_half_to_even():
    assert str(shown(Fraction(1, 3))) == "0.3333333333"
    assert str(round_margin(Fraction("1.005"), "EUR")) == "1.00"
    assert str(round_margin(Fraction("1.015"), "EUR")) == "1.02"
    assert str(round_margin(Fraction("2.5"), "JPY")) == "2"


def found_rows(**given_rows) -> Found:
    rows = {"fee": fee(), "vat": vat(), "cost": cost()} | given_rows
    return Found(SLOT, DAY, "DE", **rows)


ONE = {("EUR", "EUR"): Rate("EUR", "EUR", Decimal(1), DAY, "the same currency")}


def test_the_rows_that_hold_make_the_floor():
    found = floor_of(found_rows(), ONE)
    assert isinstance(found, Floor)
    assert found.amount == Decimal("14.49")
    assert (found.inputs.slot, found.inputs.on) == (SLOT, DAY)


@pytest.mark.parametrize(
    ("missing", "code", "params"),
    [
        ({"fee": None, "vat": None, "cost": None}, "fees_unknown", {"channel": "web", "on": DAY}),
        ({"vat": None, "cost": None}, "vat_unknown", {"area": "DE", "on": DAY}),
        ({"cost": None}, "cost_unknown", {"sku": "A", "on": DAY}),
    ],
)
def test_the_first_row_that_is_missing_is_named(missing, code, params):
    found = floor_of(found_rows(**missing), ONE)
    assert isinstance(found, NoFloor)
    assert (found.code, found.params, found.foreign) == (code, params, ())
    assert all(str(value) in found.detail for value in params.values())


def test_the_rates_that_are_needed():
    assert found_rows(cost=cost(currency="CNY")).pairs == {("CNY", "EUR"), ("EUR", "EUR")}
    assert found_rows(cost=None).pairs == {("EUR", "EUR")}
    assert found_rows(cost=None, fee=None).pairs == set()


@pytest.mark.parametrize("rows", [{"cost": cost(currency="CNY")}, {"fee": fee(currency="CNY")}])
def test_a_rate_that_is_missing_is_the_reason_and_posting_it_is_worth_another_try(rows):
    why = Refused("fx_rate_missing", "there is no rate", params={"currency": "CNY"})
    found = floor_of(found_rows(**rows), ONE | {("CNY", "EUR"): why})
    assert isinstance(found, NoFloor)
    assert (found.code, found.detail, found.params) == ("fx_rate_missing", "there is no rate", {"currency": "CNY"})
    assert found.foreign == ("CNY",)


def test_a_missing_floor_is_refused_where_the_fault_is():
    why = ("cost_unknown", "no cost", {"sku": "A"})
    refused = NoFloor("cost_unknown", "no cost", params={"sku": "A"}).refused("/sku")
    assert (refused.code, refused.detail, refused.params, refused.kind) == (*why, "invalid")
    (flaw,) = refused.where
    assert (flaw.code, flaw.detail, flaw.params, flaw.where) == (*why, "/sku")
