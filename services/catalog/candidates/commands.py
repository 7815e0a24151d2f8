"""Creating, changing and advancing candidates: load under lock, decide, save, emit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson
from asyncpg import ForeignKeyViolationError

from contracts.base import Money
from contracts.catalog import CandidateApproved, CandidateEnded, CandidateLaunched
from libs.clock import new_id, now
from libs.db import Database, Tx
from libs.messaging import emit
from libs.refused import Flaw, Refused, Seen, not_found, require_version
from services.catalog.candidates import store
from services.catalog.candidates.domain import AFTER_APPROVAL, ENDED, Candidate, State
from services.catalog.candidates.figures import Known, figure, known_of, measured
from services.catalog.candidates.store import Competitor, Forecast, Step
from services.catalog.products import store as products
from services.catalog.selection.gates import Judged, judge, rules_for
from services.catalog.selection.store import rules_of

REFRESH = timedelta(days=1)
BATCH = 50


@dataclass(frozen=True, slots=True)
class Forward:
    """A step that somebody wants to take. forecast: units per month, price and currency; for `approved`."""

    to: State
    by: str
    evidence: Sequence[Mapping[str, Any]]
    owner: str | None = None
    due_at: datetime | None = None
    note: str | None = None
    forecast: tuple[Decimal, Decimal, str] | None = None
    override: str | None = None


async def create(tx: Tx, by: str, given: Mapping[str, Any]) -> Candidate:
    """Records an idea. `given`: columns of the table, with details and assumptions as its comments say. Raises Refused
    for a product that is not known."""
    await _require_product(tx, given)
    moment = now()
    candidate = Candidate(new_id(), 1, "idea", None, **{**_empty(), **given}, figures={}, figured_at=moment)
    await figure(tx, candidate, moment)
    await store.insert(tx, candidate)
    await store.add_step(tx, _step(candidate, None, by, moment))
    return candidate


async def _require_product(tx: Tx, given: Mapping[str, Any]) -> None:
    """Products are never deleted: one that is known stays."""
    product_id = given.get("product_id")
    if product_id is not None and not await products.exists(tx, product_id):
        detail = f"there is no product {product_id}"
        raise Refused("not_found", detail, [Flaw("/product_id", "not_found", detail)], "invalid")


def _empty() -> dict[str, Any]:
    return {
        "name": "", "country": "", "channel": None, "category": None, "owner": None, "due_at": None, "details": {},
        "assumptions": {},
    }  # fmt: skip


async def change(tx: Tx, candidate_id: UUID, seen: Seen, wanted: Mapping[str, Any]) -> Candidate:
    """Raises Refused for an unknown candidate or product, another version than the one seen, or a candidate that has
    ended. A change that changes nothing keeps the version."""
    await _require_product(tx, wanted)
    candidate = await _lock(tx, candidate_id, seen)
    if candidate.change(wanted):
        await figure(tx, candidate, now())
        await store.save(tx, candidate)
    return candidate


async def set_competitors(
    tx: Tx, candidate_id: UUID, seen: Seen, by: str, said: Sequence[tuple[UUID, str, str]]
) -> Candidate:
    """Takes (market product, confirmed or dismissed, reason) as a person's word. Raises Refused as `change` does, and
    for a market product that is not known."""
    candidate = await _lock(tx, candidate_id, seen)
    candidate.change({})
    rows = [
        Competitor(candidate_id, product, state, Decimal(state == "confirmed"), reason, by)
        for product, state, reason in said
    ]
    try:
        await store.put_competitors(tx, rows)
    except ForeignKeyViolationError:
        raise Refused("not_found", "one of them is no market product that is known", kind="unknown") from None
    candidate.version += 1
    await figure(tx, candidate, now())
    await store.save(tx, candidate)
    return candidate


async def advance(tx: Tx, candidate_id: UUID, seen: Seen, forward: Forward) -> Candidate:
    """Takes a step through its gate, and records what the gate found. Raises Refused for an unknown candidate, another
    version than the one seen, a step that does not lead there, and for rules that are not kept and not overridden."""
    candidate = await _lock(tx, candidate_id, seen)
    moment, before = now(), candidate.state
    if (forward.forecast is None) == (forward.to == "approved"):
        said = "approving needs a forecast" if forward.forecast is None else "a forecast belongs to approved alone"
        raise Refused("forecast_misplaced", said, [Flaw("/forecast", "forecast_misplaced", said)], "invalid")
    candidate.enter(forward.to, moment, forward.owner, forward.due_at)
    await figure(tx, candidate, moment)
    known = await known_of(tx, candidate, moment)
    judged = await judged_for(tx, candidate, forward.to, known, len(forward.evidence))
    _require_passed(judged, forward)
    await store.save(tx, candidate)
    await store.add_step(tx, _step(candidate, before, forward.by, moment, forward, judged))
    await _tell(tx, candidate, forward, known, moment)
    return candidate


async def judged_for(db: Database | Tx, candidate: Candidate, state: str, known: Known, evidence: int) -> list[Judged]:
    """What the gate of a state says of a candidate with so many pieces of evidence."""
    rules = rules_for(await rules_of(db, candidate.category), candidate.category, state)
    return list(judge(rules, measured(candidate, known, evidence)))


def _require_passed(judged: Sequence[Judged], forward: Forward) -> None:
    failed = [each for each in judged if not each.passed]
    if failed and not forward.override:
        flaws = [Flaw("/to", "gate_not_passed", each.detail, {"metric": each.rule.metric}) for each in failed]
        detail = f"the gate of {forward.to} is not passed: {'; '.join(each.detail for each in failed)}"
        raise Refused("gate_not_passed", detail, flaws, params={"state": forward.to})


async def reject(tx: Tx, candidate_id: UUID, seen: Seen, by: str, reason: str) -> Candidate:
    """Raises Refused for an unknown candidate, another version than the one seen, or one that is launched or ended."""
    candidate = await _lock(tx, candidate_id, seen)
    before, moment = candidate.state, now()
    candidate.reject()
    await _moved(tx, candidate, before, by, moment, reason)
    if before in AFTER_APPROVAL:
        _emit_ended(tx, candidate)
    return candidate


async def reopen(
    tx: Tx, candidate_id: UUID, seen: Seen, by: str, reason: str, owner: str, due_at: datetime
) -> Candidate:
    """Raises Refused for an unknown candidate, another version than the one seen, or one that was not rejected."""
    candidate = await _lock(tx, candidate_id, seen)
    candidate.reopen(owner, due_at)
    await _moved(tx, candidate, "rejected", by, now(), reason)
    return candidate


async def refresh_figures(db: Database) -> int:
    """Works the figures of all that are still decided on out anew once a day (a job)."""
    moment, refreshed = now(), 0
    while True:
        async with db.transaction() as tx:
            found = await store.lock_unfigured(tx, moment - REFRESH, BATCH)
            for candidate in found:
                await figure(tx, candidate, moment)
                await store.save_figures(tx, candidate)
        refreshed += len(found)
        if not found:
            return refreshed


async def _lock(tx: Tx, candidate_id: UUID, seen: Seen) -> Candidate:
    candidate = await store.lock(tx, candidate_id)
    if candidate is None:
        raise not_found("candidate", candidate_id)
    require_version(seen, candidate.version)
    return candidate


async def _moved(tx: Tx, candidate: Candidate, before: State, by: str, at: datetime, reason: str) -> None:
    await store.save(tx, candidate)
    await store.add_step(tx, _step(candidate, before, by, at)._replace(note=reason))


def _step(
    candidate: Candidate, before: State | None, by: str, at: datetime, forward: Forward | None = None,
    judged: Sequence[Judged] = (),
) -> Step:  # fmt: skip
    return Step(
        candidate.id,
        before,
        candidate.state,
        by,
        at,
        forward.note if forward else None,
        orjson.dumps(forward.evidence if forward else []).decode(),
        orjson.dumps([told(each) for each in judged]).decode(),
        forward.override if forward and any(not each.passed for each in judged) else None,
    )


def told(judged: Judged) -> dict[str, Any]:
    """A rule and what it found, as it is kept and answered."""
    rule, bounds = judged.rule, {"least": judged.rule.least, "most": judged.rule.most, "actual": judged.actual}
    shown = {name: None if value is None else format(value, "f") for name, value in bounds.items()}
    return {"metric": rule.metric, "category": rule.category, **shown, "passed": judged.passed}


async def _tell(tx: Tx, candidate: Candidate, forward: Forward, known: Known, at: datetime) -> None:
    if forward.forecast is not None:
        await _forecast(tx, candidate, forward, known, at)
    elif candidate.state == "launched" and candidate.product_id:
        event = CandidateLaunched(
            candidate_id=candidate.id,
            product_id=candidate.product_id,
            country=candidate.country,
            channel=candidate.channel,
        )
        emit(tx, event, sequence=candidate.version)
    elif candidate.state in ENDED:
        _emit_ended(tx, candidate)


async def _forecast(tx: Tx, candidate: Candidate, forward: Forward, known: Known, at: datetime) -> None:
    assert forward.forecast is not None
    units, price, currency = forward.forecast
    margin = known.earned.margin_percent if known.earned else None
    figures = measured(candidate, known, 0)
    await store.put_forecast(
        tx,
        Forecast(
            candidate.id, units, price, currency, margin, figures.get("score"), figures.get("confidence"), forward.by,
            at,
        ),
    )  # fmt: skip
    event = CandidateApproved(
        candidate_id=candidate.id,
        country=candidate.country,
        channel=candidate.channel,
        category=candidate.category,
        units_per_month=units,
        price=Money(amount=price, currency=currency),
        margin_percent=margin,
    )
    emit(tx, event, sequence=candidate.version)


def _emit_ended(tx: Tx, candidate: Candidate) -> None:
    said = {"candidate_id": candidate.id, "product_id": candidate.product_id, "state": candidate.state}
    emit(tx, CandidateEnded.model_validate(said), sequence=candidate.version)
