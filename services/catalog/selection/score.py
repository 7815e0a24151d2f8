"""A candidate's score: where it stands among those of its category on each axis. Pure.

score = sum of weight x percentile / sum of the weights of the axes that are known, 0 to 100. A percentile says how many
of the category are worse, ties by half; other than a scale from the least to the most it is not moved by one wild
value. confidence = sum of weight x freshness x coverage / sum of all weights: an axis of which nothing is known counts
as 0 there.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from math import log
from statistics import fmean, median
from typing import Literal, NamedTuple, get_args

from services.catalog.market.domain import Seen
from services.catalog.selection.profit import NAMES, Profit

Axis = Literal["demand", "margin", "competition", "trend", "seasonality", "cross_market", "return_risk"]
AXES: tuple[Axis, ...] = get_args(Axis)
LOWER_IS_BETTER: frozenset[Axis] = frozenset({"competition", "seasonality", "return_risk"})
WEIGHTS: Mapping[Axis, Decimal] = {
    "demand": Decimal(25), "margin": Decimal(20), "competition": Decimal(20), "trend": Decimal(15),
    "seasonality": Decimal(10), "cross_market": Decimal(5), "return_risk": Decimal(5),
}  # fmt: skip
TOP = 3  # competitors that demand is told from
ENOUGH = 5  # competitors with which a market is covered
ESTABLISHED = 500  # reviews of a listing that is hard to displace


class Figure(NamedTuple):
    """A candidate's value on an axis, and how far it can be relied on: 0 to 1 each."""

    value: float
    freshness: float
    coverage: float


Figures = Mapping[Axis, Figure]
"""An axis that is not there is not known."""


class Part(NamedTuple):
    """What an axis adds to a score. value, percentile, points: None when it is not known."""

    axis: Axis
    weight: Decimal
    value: float | None
    percentile: float | None
    points: float | None
    freshness: float
    coverage: float
    compared: int


class Score(NamedTuple):
    score: float | None
    confidence: float
    parts: Sequence[Part]


def figures(
    competitors: Sequence[Seen], countries: int, earned: Profit | None, returns: Decimal | None, at: datetime
) -> dict[Axis, Figure]:
    """What is known of a candidate: from what was seen of its competitors, in how many countries they are offered, and
    what is assumed of its profit and of returned goods (percent)."""
    found: dict[Axis, Figure] = {}
    ranked = sorted((c for c in competitors if c.rank), key=lambda c: c.rank or 0)
    _add(found, "demand", ranked, [-log(c.rank or 1) for c in ranked[:TOP]], fmean, at)
    _add(found, "competition", ranked, _crowding(ranked), fmean, at)
    _add(found, "trend", ranked, [c.trend for c in ranked if c.trend is not None], median, at)
    _add(found, "seasonality", ranked, [c.season for c in ranked if c.season is not None], median, at)
    if competitors:
        _add(found, "cross_market", competitors, [float(countries)], fmean, at)
    if earned:
        found["margin"] = Figure(float(earned.margin_percent), 1.0, 1 - len(earned.missing) / len(NAMES))
    if returns is not None:
        found["return_risk"] = Figure(float(returns), 1.0, 1.0)
    return found


def _add(
    found: dict[Axis, Figure],
    axis: Axis,
    of: Sequence[Seen],
    values: Sequence[float],
    mean: Callable[[Sequence[float]], float],
    at: datetime,
) -> None:
    if values:
        fresh = fmean(each.freshness(at) for each in of)
        found[axis] = Figure(mean(values), fresh, min(len(of) / ENOUGH, 1.0))


def _crowding(ranked: Sequence[Seen]) -> list[float]:
    """How concentrated the revenue is (Herfindahl-Hirschman, a listing's revenue taken as its price over its rank), and
    the share of listings that are established; 0 to 1 each."""
    revenues = [float(c.price or 0) / (c.rank or 1) for c in ranked]
    total, known = sum(revenues), [c.reviews for c in ranked if c.reviews is not None]
    parts = [sum((revenue / total) ** 2 for revenue in revenues)] if total else []
    return parts + ([sum(reviews > ESTABLISHED for reviews in known) / len(known)] if known else [])


def score(own: Figures, others: Sequence[Figures], weights: Mapping[Axis, Decimal]) -> Score:
    """Of a candidate among `others` of its category, itself not among them."""
    parts = [_part(axis, own.get(axis), _values(axis, others), weights[axis]) for axis in AXES]
    known = float(sum(part.weight for part in parts if part.points is not None))
    sure = sum(float(part.weight) * part.freshness * part.coverage for part in parts)
    total = float(sum(weights[axis] for axis in AXES))
    points = sum(part.points for part in parts if part.points is not None)
    return Score(points / known if known else None, sure / total if total else 0.0, parts)


def _values(axis: Axis, figures: Sequence[Figures]) -> list[float]:
    return [each[axis].value for each in figures if axis in each]


def _part(axis: Axis, own: Figure | None, others: Sequence[float], weight: Decimal) -> Part:
    if own is None:
        return Part(axis, weight, None, None, None, 0.0, 0.0, len(others))
    standing = percentile(own.value, others)
    if axis in LOWER_IS_BETTER:
        standing = 100 - standing
    return Part(axis, weight, own.value, standing, float(weight) * standing, own.freshness, own.coverage, len(others))


def percentile(value: float, others: Sequence[float]) -> float:
    """How many in a hundred of the others, and of itself, are below; those that are equal count by half."""
    below = sum(other < value for other in others)
    equal = 1 + sum(other == value for other in others)
    return 100 * (below + equal / 2) / (len(others) + 1)
