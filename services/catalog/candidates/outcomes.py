"""Forecasts held against what was sold since the launch. The sums are pure, what was sold is read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

from libs.db import Database
from services.catalog.candidates import store
from services.catalog.candidates.store import Launched
from services.catalog.orders.store import Sales, sales_of

MONTH = timedelta(days=30)
SHORTEST = timedelta(days=1)  # a launch of this morning says nothing yet
MOST = 500  # launched candidates that a record is made of


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a candidate: units in its market since the launch, and what was paid for them in the forecast's
    currency."""

    candidate: Launched
    months: float
    units: int
    priced_units: int
    paid: Decimal

    @property
    def forecast_units(self) -> Decimal:
        return self.candidate.units_per_month * Decimal(self.months)


@dataclass(frozen=True, slots=True)
class Line:
    """How forecasts came true. wape: None while nothing was sold."""

    of: str
    candidates: int
    forecast_units: Decimal
    actual_units: int
    wape: float | None
    bias: float | None


async def came_of(db: Database, candidate_id: UUID | None, at: datetime) -> list[Came]:
    """Of the one, or of the last launched ones. Nothing for one without a forecast or a launch."""
    return [await _came(db, each, at) for each in await store.launched(db, candidate_id, MOST)]


async def _came(db: Database, candidate: Launched, at: datetime) -> Came:
    sold = await sales_of(db, candidate.skus, candidate.launched_at, at) if candidate.skus else []
    mine = [each for each in sold if _is_market(candidate, each)]
    priced = [each for each in mine if each.currency == candidate.currency]
    return Came(
        candidate,
        max(at - candidate.launched_at, SHORTEST) / MONTH,
        sum(each.quantity for each in mine),
        sum(each.quantity for each in priced),
        sum((each.paid for each in priced), Decimal()),
    )


def _is_market(candidate: Launched, sold: Sales) -> bool:
    return sold.country == candidate.country and candidate.channel in (None, sold.channel)


def by_person(came: Iterable[Came]) -> list[Line]:
    return _lines((each.candidate.by, each) for each in came)


def by_rule(came: Iterable[Came]) -> list[Line]:
    """The rules that were overridden, and `kept` for those that passed all of theirs."""
    return _lines((rule, each) for each in came for rule in each.candidate.overridden or ("kept",))


def _lines(named: Iterable[tuple[str, Came]]) -> list[Line]:
    groups: dict[str, list[Came]] = {}
    for name, each in named:
        groups.setdefault(name, []).append(each)
    return [_line(name, group) for name, group in sorted(groups.items())]


def _line(name: str, came: Sequence[Came]) -> Line:
    forecast, actual = sum((each.forecast_units for each in came), Decimal()), sum(each.units for each in came)
    off = sum(abs(each.forecast_units - each.units) for each in came)
    return Line(
        name,
        len(came),
        forecast,
        actual,
        float(off / actual) if actual else None,
        float((forecast - actual) / actual) if actual else None,
    )
