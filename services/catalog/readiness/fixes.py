"""The next best fix: what raises most listings, or most revenue, for the least work. Pure.

A fix is one mend, or the few that a listing needs together: a listing whose title and HS code are missing is not ready
after either of them. What a fix is said to bring is what the listings are after it, worked out by the functions that
assess them; nothing is estimated twice.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from heapq import nsmallest
from typing import Literal, NamedTuple

from services.catalog.readiness.domain import Assessment, Mend, after
from services.catalog.readiness.law import opened_by

__all__ = ["Fix", "Goal", "effort_of", "gain_of", "next_best"]

Goal = Literal["listings", "revenue"]
Mends = frozenset[Mend]
MOST_TOGETHER = 8  # mends in one fix: more is a project
EFFORT: Mapping[str, int] = {
    "title": 10, "description": 30, "bullets": 20, "search_terms": 10, "image": 30, "hs_code": 5,
    "country_of_origin": 2, "contains_battery": 5, "un_number": 10, "safety_data_sheet": 60, "stock": 60,
}  # fmt: skip
"""Minutes of a person's work, by what is given; of the others by whose it is."""
EFFORT_OF: Mapping[str, int] = {"product": 5, "place": 10, "brand": 60, "company": 240}


class Fix(NamedTuple):
    """listings: that become ready. revenue: of these, a month. points: by which the numbers of all listings rise, added
    up. touched: listings that rise, ready or not. minutes: of work. may_ask: laws that its values may call in, which
    then ask for more."""

    mends: Mends
    listings: int
    revenue: Decimal
    points: Decimal
    touched: int
    minutes: int
    may_ask: tuple[str, ...]


class _Gain(NamedTuple):
    listings: int
    revenue: Decimal


def effort_of(mends: Collection[Mend]) -> int:
    return sum(EFFORT.get(mend.what, EFFORT_OF[mend.of]) for mend in mends)


def next_best(assessments: Sequence[Assessment], goal: Goal = "listings", most: int = 10) -> list[Fix]:
    """The best fixes, the best first: by what they bring towards the goal for each minute of work. Where none makes a
    listing ready, by the points that they bring."""
    index, needs = _index(assessments), _Needs(assessments)
    bundles = {frozenset({mend}) for mend in index} | {each for each in needs.gains if len(each) <= MOST_TOGETHER}
    ranked = [(_cost(needs.met_by(bundle), bundle, goal), sorted(bundle)) for bundle in bundles]
    best = [frozenset(mends) for cost, mends in nsmallest(most, ranked) if cost < 0]
    found = [_fix(assessments, index, bundle) for bundle in best]
    if len(found) < most:
        found += _by_points(assessments, index, {frozenset({mend}) for mend in index} - set(best))
    return found[:most]


def _by_points(assessments: Sequence[Assessment], index: Mapping[Mend, Sequence[int]], mends: set[Mends]) -> list[Fix]:
    """Single mends that make nothing ready by themselves."""
    rest = [_fix(assessments, index, each) for each in mends]
    return sorted(rest, key=lambda fix: (-fix.points / fix.minutes, sorted(fix.mends)))


def gain_of(assessments: Sequence[Assessment], mends: Mends) -> Fix:
    """What some mends bring."""
    return _fix(assessments, _index(assessments), mends)


def _cost(gain: _Gain, mends: Mends, goal: Goal) -> Decimal:
    brings = Decimal(gain.listings) if goal == "listings" else gain.revenue
    return -brings / effort_of(mends)


class _Needs:
    """What the listings that are not ready need, each set of mends once, and what meeting it brings. A set is looked up
    under the one of its mends that fewest others need: a number of the company's is in every set there is."""

    def __init__(self, assessments: Sequence[Assessment]) -> None:
        self.gains: dict[Mends, _Gain] = {}
        for each in assessments:
            if not each.ready:
                need = frozenset(gap.mend for gap in each.gaps if gap.blocks)
                listings, revenue = self.gains.get(need, _Gain(0, Decimal()))
                self.gains[need] = _Gain(listings + 1, revenue + each.revenue)
        often: dict[Mend, int] = defaultdict(int)
        for need in self.gains:
            for mend in need:
                often[mend] += 1
        self._under: dict[Mend, list[Mends]] = defaultdict(list)
        for need in self.gains:
            self._under[min(need, key=lambda mend: (often[mend], mend))].append(need)

    def met_by(self, mends: Mends) -> _Gain:
        met = [self.gains[need] for mend in mends for need in self._under.get(mend, ()) if need <= mends]
        return _Gain(sum(each.listings for each in met), sum((each.revenue for each in met), Decimal()))


def _index(assessments: Sequence[Assessment]) -> Mapping[Mend, list[int]]:
    """The listings that each mend raises."""
    index: dict[Mend, list[int]] = defaultdict(list)
    for n, each in enumerate(assessments):
        for mend in {gap.mend for gap in each.gaps}:
            index[mend].append(n)
    return index


def _fix(assessments: Sequence[Assessment], index: Mapping[Mend, Sequence[int]], mends: Mends) -> Fix:
    touched = {n for mend in mends for n in index.get(mend, ())}
    pairs = [(assessments[n], after(assessments[n], mends)) for n in touched]
    ready = [new for old, new in pairs if new.ready and not old.ready]
    return Fix(
        mends,
        listings=len(ready),
        revenue=sum((each.revenue for each in ready), Decimal()),
        points=sum((new.score - old.score for old, new in pairs), Decimal()),
        touched=len(touched),
        minutes=effort_of(mends),
        may_ask=tuple(sorted({code for mend in mends for code in opened_by(mend.what)})),
    )
