"""What a series of observations says of a product on a marketplace. Pure."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import combinations
from math import log
from statistics import fmean, median
from typing import NamedTuple, TypeVar
from uuid import UUID

T = TypeVar("T")
WINDOW = timedelta(days=90)  # that a trend is told from
STALE = timedelta(days=90)  # an observation so old says nothing of today
LEAST_RANKS = 3  # a line through two points is no trend
LEAST_MONTHS = 12  # a season is seen in a whole year only
MOST_POINTS = 100  # of a window: the slope needs each pair of them


class Observation(NamedTuple):
    """What was seen of a product at a moment; None: it was not said."""

    product_id: UUID
    observed_at: datetime
    source: str
    currency: str | None = None
    price: Decimal | None = None
    rank: int | None = None
    reviews: int | None = None
    rating: Decimal | None = None
    offers: int | None = None

    @property
    def key(self) -> tuple[UUID, datetime, str]:
        return self.product_id, self.observed_at, self.source


class Seen(NamedTuple):
    """What is known of a product today. `trend`: by how much the logarithm of its rank falls in 30 days, so that above
    0 it sells better; `season`: the best month's demand as a multiple of the worst one's. None: too little was
    observed."""

    product_id: UUID
    latest: datetime
    currency: str | None
    price: Decimal | None
    rank: int | None
    reviews: int | None
    rating: Decimal | None
    offers: int | None
    trend: float | None
    season: float | None

    def freshness(self, at: datetime) -> float:
        """1 for what was observed now, 0 for what is STALE."""
        return max(0.0, 1 - max((at - self.latest) / STALE, 0.0))


def seen(series: Sequence[Observation], at: datetime) -> Seen:
    """Needs at least one observation, in any order; each figure is the last that was said."""
    ordered = sorted(series, key=lambda each: each.observed_at)
    priced = next((each for each in reversed(ordered) if each.price is not None), None)
    return Seen(
        ordered[-1].product_id,
        ordered[-1].observed_at,
        priced.currency if priced else None,
        priced.price if priced else None,
        _last([each.rank for each in ordered]),
        _last([each.reviews for each in ordered]),
        _last([each.rating for each in ordered]),
        _last([each.offers for each in ordered]),
        _trend([(each.observed_at, each.rank) for each in ordered if each.rank and each.observed_at >= at - WINDOW]),
        _season([(each.observed_at, each.rank) for each in ordered if each.rank]),
    )


def _last(values: Sequence[T | None]) -> T | None:
    return next((value for value in reversed(values) if value is not None), None)


def _trend(ranks: Sequence[tuple[datetime, int]]) -> float | None:
    """Theil-Sen: the median of the slopes between each two points, which a few wild ones do not move."""
    if len(ranks) < LEAST_RANKS:
        return None
    step = -(-len(ranks) // MOST_POINTS)
    points = [(moment.timestamp() / 86_400, log(rank)) for moment, rank in ranks[::step]]
    slopes = [(b - a) / (y - x) for (x, a), (y, b) in combinations(points, 2) if y > x]
    return -30 * median(slopes) if slopes else None


def _season(ranks: Sequence[tuple[datetime, int]]) -> float | None:
    """Of the months of a year, demand taken as one over the rank."""
    months: dict[int, list[float]] = {}
    for moment, rank in ranks:
        months.setdefault(moment.month, []).append(1 / rank)
    if len(months) < LEAST_MONTHS:
        return None
    means = [fmean(values) for values in months.values()]
    return max(means) / min(means)
