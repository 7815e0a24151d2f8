"""Profit, score and gates of candidates, and what observations say."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.catalog.market.domain import Observation, seen
from services.catalog.selection.gates import Rule, judge, lineage, rules_for
from services.catalog.selection.profit import profit
from services.catalog.selection.score import AXES, WEIGHTS, Figure, figures, percentile, score

AT = datetime(2026, 12, 1, tzinfo=UTC)
PRODUCT = UUID(int=1)


def seen_at(days: float, rank: int | None = None, **more: object) -> Observation:
    return Observation(PRODUCT, AT - timedelta(days=days), "test", rank=rank, **more)  # type: ignore[arg-type]


# -- profit

MUG = {
    "price": Decimal("23.80"), "landed": Decimal("5"), "fulfilment": Decimal("3.50"), "storage": Decimal("0.50"),
    "vat_percent": Decimal(19), "referral_percent": Decimal(15), "ads_percent": Decimal(10),
    "returns_percent": Decimal(5),
}  # fmt: skip


def test_a_unit_leaves_what_the_formula_says() -> None:
    """Net 20.00; commission, ads and returns are 30 % of 23.80; 9.00 is fixed."""
    found = profit(MUG)
    assert found is not None
    assert found.margin == Decimal("3.8600") == Decimal(20) - Decimal("7.14") - Decimal(9)
    assert found.margin_percent == Decimal("19.3000")
    assert found.break_even_acos == Decimal("26.2185")  # (3.86 + 2.38) / 23.80
    assert found.missing == ()
    at_break_even = profit({**MUG, "price": found.break_even})
    assert at_break_even is not None
    assert abs(at_break_even.margin) < Decimal("0.0002")


def test_what_is_missing_counts_as_nothing_and_is_named() -> None:
    found = profit({"price": Decimal(10), "landed": Decimal(4)})
    assert found is not None
    assert found.margin == 6
    assert found.missing == (
        "fulfilment", "storage", "vat_percent", "referral_percent", "ads_percent", "returns_percent",
    )  # fmt: skip
    assert profit({"landed": Decimal(4)}) is None
    assert profit({"price": Decimal(0)}) is None


def test_no_price_breaks_even_when_the_shares_take_it_all() -> None:
    found = profit(
        {"price": Decimal(10), "landed": Decimal(1), "referral_percent": Decimal(60), "ads_percent": Decimal(50)}
    )
    assert found is not None
    assert found.break_even is None


@given(st.sampled_from(sorted(MUG)), st.decimals("0.1", 90, places=2))
def test_the_sensitivity_is_the_margin_of_a_tenth_more(name: str, value: Decimal) -> None:
    assumed = {**MUG, name: value}
    before, after = profit(assumed), profit({**assumed, name: value * Decimal("1.1")})
    assert before is not None
    assert after is not None
    assert abs(after.margin - before.margin - before.sensitivity[name]) <= Decimal("0.0002")


# -- what was observed


def test_each_figure_is_the_last_that_was_said() -> None:
    found = seen([seen_at(1, rank=90), seen_at(9, 100, reviews=40), seen_at(5, reviews=50, rating=Decimal("4.5"))], AT)
    assert (found.rank, found.reviews, found.rating, found.price) == (90, 50, Decimal("4.5"), None)
    assert found.latest == AT - timedelta(days=1)
    assert 0.98 < found.freshness(AT) < 1


def test_a_falling_rank_is_a_rising_trend_and_one_wild_day_does_not_turn_it() -> None:
    ranks = {day: round(1000 * 1.01**day) for day in range(60)}  # `day` days ago; it falls by 1 % a day
    trend = seen([seen_at(day, rank) for day, rank in ranks.items()], AT).trend
    wild = seen([seen_at(day, 1_000_000 if day == 3 else rank) for day, rank in ranks.items()], AT).trend
    assert trend == pytest.approx(30 * 0.00995, rel=0.02)
    assert wild == pytest.approx(trend, rel=0.05)


def test_a_trend_needs_three_points_of_the_last_ninety_days_and_a_season_a_year() -> None:
    assert seen([seen_at(1, 10), seen_at(2, 20), seen_at(200, 5)], AT).trend is None
    assert seen([seen_at(30.4 * month, 10) for month in range(11)], AT).season is None
    year = [seen_at(16 + 30.4 * month, 25 if month == 0 else 100) for month in range(12)]
    assert seen(year, AT).season == pytest.approx(4)


def test_what_is_old_is_not_fresh() -> None:
    assert seen([seen_at(400, 1)], AT).freshness(AT) == 0


# -- score


def test_a_percentile_counts_the_worse_and_half_the_equal() -> None:
    assert percentile(5, []) == 50
    assert percentile(5, [1, 2, 3]) == pytest.approx(87.5)
    assert percentile(5, [5, 5, 9]) == pytest.approx(37.5)


def test_a_score_explains_itself() -> None:
    own = {"demand": Figure(-5.0, 0.5, 1.0), "return_risk": Figure(2.0, 1.0, 1.0)}
    others = [{"demand": Figure(-9.0, 1, 1), "return_risk": Figure(10.0, 1, 1)}, {"demand": Figure(-3.0, 1, 1)}]
    found = score(own, others, WEIGHTS)  # type: ignore[arg-type]
    parts = {part.axis: part for part in found.parts}
    assert set(parts) == set(AXES)
    assert (parts["demand"].percentile, parts["demand"].compared) == (50, 2)
    assert parts["return_risk"].percentile == pytest.approx(75)  # less comes back
    assert found.score == pytest.approx((25 * 50 + 5 * 75) / 30)
    assert parts["margin"].points is None
    assert found.confidence == pytest.approx((25 * 0.5 + 5) / 100)


def test_of_whom_nothing_is_known_there_is_no_score() -> None:
    found = score({}, [], WEIGHTS)
    assert (found.score, found.confidence) == (None, 0)


def test_one_seller_of_all_is_more_crowded_than_many() -> None:
    def crowd(*prices: int) -> float:
        each = [seen([seen_at(1, 10, price=Decimal(price), currency="EUR", reviews=5)], AT) for price in prices]
        return figures(each, 1, None, None, AT)["competition"].value

    assert crowd(10, 10, 10, 10) < crowd(10_000, 10, 10, 10)


# -- gates


def rule(category: str, state: str, metric: str, least: int | None = None, most: int | None = None) -> Rule:
    return Rule(
        category, state, metric, None if least is None else Decimal(least), None if most is None else Decimal(most)
    )  # type: ignore[arg-type]


def test_the_nearest_category_says_each_rule() -> None:
    assert lineage("Home/Kitchen/Mugs") == ["Home/Kitchen/Mugs", "Home/Kitchen", "Home", ""]
    assert lineage(None) == [""]
    rules = [
        rule("", "screened", "rank", most=3000), rule("Home", "screened", "rank", most=1000),
        rule("", "screened", "rating", 4), rule("Toys", "screened", "rank", most=1), rule("", "costed", "score", 1),
    ]  # fmt: skip
    found = rules_for(rules, "Home/Kitchen", "screened")
    assert [(each.category, each.metric) for each in found] == [("Home", "rank"), ("", "rating")]


def test_what_is_not_known_does_not_pass_and_bounds_are_within() -> None:
    rules = [
        rule("", "costed", "margin_percent", 35),
        rule("", "costed", "rank", most=3000),
        rule("", "costed", "price", 1, 9),
    ]
    judged = list(judge(rules, {"margin_percent": Decimal(35), "price": Decimal(10)}))
    assert [each.passed for each in judged] == [True, False, False]
    assert judged[1].detail == "rank is not known, and must be at most 3000"
    assert judged[2].detail == "price is 10, and must be at least 1 and at most 9"
