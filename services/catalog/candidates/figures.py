"""What is known of a candidate: its profit, where it stands, what a gate would measure. Reads, decides nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from statistics import median
from typing import Any

from libs.db import Database, Tx
from services.catalog.candidates import store
from services.catalog.candidates.domain import Candidate
from services.catalog.market import store as market
from services.catalog.market.domain import Seen, seen
from services.catalog.selection.gates import Measured, Metric
from services.catalog.selection.profit import NAMES, Profit, profit
from services.catalog.selection.score import Figure, Figures, Score, figures, score
from services.catalog.selection.store import weights_of

LOOKED_AT = timedelta(days=400)  # a year of seasons, and some
COHORT = 500  # others of the category that a candidate is compared with


@dataclass(frozen=True, slots=True)
class Known:
    competitors: list[Seen]
    earned: Profit | None
    score: Score


def earned_by(candidate: Candidate) -> Profit | None:
    stored = candidate.assumptions
    return profit({name: Decimal(stored[name]) for name in NAMES if name in stored})


async def figure(tx: Tx, candidate: Candidate, at: datetime) -> None:
    """Works the candidate's figures out anew from what was observed and assumed."""
    competitors = await _competitors(tx, candidate, at)
    countries = await market.countries_of(tx, [each.product_id for each in competitors])
    returns = candidate.assumptions.get("returns_percent")
    found = figures(
        competitors, len(countries), earned_by(candidate), None if returns is None else Decimal(returns), at
    )
    candidate.figures = {axis: each._asdict() for axis, each in found.items()}
    candidate.figured_at = at


async def known_of(db: Database | Tx, candidate: Candidate, at: datetime) -> Known:
    return Known(await _competitors(db, candidate, at), earned_by(candidate), await score_of(db, candidate))


async def score_of(db: Database | Tx, candidate: Candidate) -> Score:
    """Among those of its category, by the weights of today and the figures as they were worked out last."""
    others = [_read(each) for each in await store.figures_beside(db, candidate, COHORT)]
    return score(_read(candidate.figures), others, await weights_of(db, candidate.category))


def _read(stored: Mapping[str, Any]) -> Figures:
    return {axis: Figure(**each) for axis, each in stored.items()}  # type: ignore[misc]


async def _competitors(db: Database | Tx, candidate: Candidate, at: datetime) -> list[Seen]:
    ids = await store.confirmed(db, candidate.id)
    return [seen(series, at) for series in (await market.series_of(db, ids, at - LOOKED_AT)).values()]


def measured(candidate: Candidate, known: Known, evidence: int) -> Measured:
    """What a gate's rules are held against."""
    found: dict[Metric, Decimal | None] = {
        "evidence": Decimal(evidence),
        "competitors": Decimal(len(known.competitors)),
        "rank": _rounded(min((each.rank for each in known.competitors if each.rank), default=None)),
        "reviews": _median([each.reviews for each in known.competitors]),
        "rating": _median([each.rating for each in known.competitors]),
        "price": _median([each.price for each in _in_currency(candidate, known)]),
        "margin_percent": known.earned.margin_percent if known.earned else None,
        "break_even_acos": known.earned.break_even_acos if known.earned else None,
        "evaluation": _evaluation(candidate),
        "score": _rounded(known.score.score),
        "confidence": _rounded(100 * known.score.confidence),
    }
    return {metric: value for metric, value in found.items() if value is not None}


def _in_currency(candidate: Candidate, known: Known) -> list[Seen]:
    """Prices in another currency than the assumptions' say nothing here."""
    expected = candidate.assumptions.get("currency")
    return [each for each in known.competitors if expected in (None, each.currency)]


def _median(values: list[Any]) -> Decimal | None:
    given = [value for value in values if value is not None]
    return _rounded(median(given)) if given else None


def _evaluation(candidate: Candidate) -> Decimal | None:
    sheet = candidate.details.get("evaluation") or []
    total = sum(line["weight"] for line in sheet)
    return _rounded(sum(line["weight"] * line["mark"] for line in sheet) / total) if total else None


def _rounded(value: Decimal | float | None) -> Decimal | None:
    return None if value is None else round(Decimal(value), 4)
