"""Candidates over HTTP."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from contracts.fields import Country, FineMoney, Instant
from libs.clock import now
from libs.db import Database, Tx
from libs.http import (
    UPDATED_SINCE,
    Changes,
    Cursor,
    Db,
    Idempotency,
    IfMatch,
    IfMatchGiven,
    Limit,
    PreparedRoute,
    Principal,
    Problem,
    changes_of,
    cursor_of,
    problems,
    requires,
    walk,
)
from libs.http.idempotency import IdempotentRequest
from libs.refused import not_found
from services.catalog.candidates import commands, outcomes, store
from services.catalog.candidates.commands import Forward, judged_for, told
from services.catalog.candidates.domain import NEXT, Candidate, State
from services.catalog.candidates.figures import earned_by, known_of, score_of
from services.catalog.candidates.models import (
    DETAILS,
    OWN,
    AdvanceCandidate,
    AssumptionsOut,
    CandidateChange,
    CandidateCounts,
    CandidateData,
    CandidateDetail,
    CandidateOutcome,
    CandidateSummary,
    CompetitorOut,
    CompetitorsSaid,
    ForecastOut,
    JudgedOut,
    NewCandidate,
    NewForecast,
    PartOut,
    Person,
    ProfitOut,
    RecordLine,
    RejectCandidate,
    ReopenCandidate,
    ScoreOut,
    StepOut,
    TrackRecord,
)
from services.catalog.selection.models import Category
from services.catalog.selection.profit import Profit

router = APIRouter(tags=["selection"], route_class=PreparedRoute)
CandidateId = Annotated[UUID, Path(description="the id that recording the candidate returned")]
SEVERAL = 50
MOST = 10_000  # what is counted; more is "more"
APPROVE = "selection:approve"
DECIDED_ABOVE = ("approved", "graduated", "killed")  # by who may approve

Reader: Principal = requires("selection:read")
Writer: Principal = requires("selection:write")


# -- what is shown


def _out(candidate: Candidate, at: datetime) -> dict[str, Any]:
    shown = {name: getattr(candidate, name) for name in CandidateSummary.model_fields if name != "overdue"}
    return {**shown, "overdue": candidate.due_at is not None and candidate.due_at < at}


async def _detail(db: Database | Tx, candidate_id: UUID, response: Response) -> CandidateDetail:
    candidate, at = await store.find(db, candidate_id), now()
    if candidate is None:
        raise not_found("candidate", candidate_id)
    response.headers["ETag"] = f'"{candidate.version}"'
    details = {name: candidate.details.get(name) for name in DETAILS}
    forecast = await store.forecast_of(db, candidate_id)
    return CandidateDetail(
        **_out(candidate, at),
        **{**details, "evaluation": details["evaluation"] or []},
        assumptions=AssumptionsOut.of(candidate.assumptions),
        profit=_profit(earned_by(candidate), candidate.assumptions),
        forecast=_forecast(forecast) if forecast else None,
        competitors=[CompetitorOut(**row) for row in await store.competitors_of(db, candidate_id)],
        next_gate=await _next_gate(db, candidate, at),
        steps=[StepOut(**row) for row in await store.steps_of(db, candidate_id)],
    )


def _profit(earned: Profit | None, assumptions: dict[str, Any]) -> ProfitOut | None:
    return ProfitOut(currency=assumptions["currency"], **earned._asdict()) if earned else None


def _forecast(found: store.Forecast) -> ForecastOut:
    shown = found._asdict() | {"price": FineMoney.of(found.price, found.currency)}
    return ForecastOut(**shown)


async def _next_gate(db: Database | Tx, candidate: Candidate, at: datetime) -> list[JudgedOut]:
    following = NEXT.get(candidate.state)
    if not following:
        return []
    judged = await judged_for(db, candidate, following[0], await known_of(db, candidate, at), 1)
    return [JudgedOut(**told(each)) for each in judged]


# -- what is asked


def _given(body: CandidateData) -> dict[str, Any]:
    """What was given, as commands take it."""
    said = body.model_fields_set
    found: dict[str, Any] = {name: getattr(body, name) for name in OWN if name in said}
    if details := said & set(DETAILS):
        found["details"] = body.model_dump(mode="json", include=details)
    if "assumptions" in said:
        found["assumptions"] = body.assumptions.stored() if body.assumptions else {}
    return found


def _require_approver(who: Principal, needed: bool) -> None:
    if needed and APPROVE not in who.scopes:
        raise Problem(403, "forbidden", f"the scope {APPROVE!r} is needed", params={"scope": APPROVE})


async def _once(
    db: Database,
    once: IdempotentRequest,
    response: Response,
    candidate_id: UUID,
    decide: Callable[[Tx], Awaitable[Candidate]],
) -> CandidateDetail:
    async with db.transaction() as tx:
        await once.begin(tx)
        await decide(tx)
        changed = await _detail(tx, candidate_id, response)
        await once.finish(tx, 200, changed)
    return changed


@router.post("/v1/candidates", status_code=201, responses=problems(401, 403, 422))
async def record_candidate(
    body: NewCandidate, db: Db, once: Idempotency, response: Response, who: Principal = Writer
) -> CandidateDetail:
    """Record an idea for a product in a market. Nobody is told of it until it is approved."""
    once.location = "/v1/candidates/{id}"
    async with db.transaction() as tx:
        await once.begin(tx)
        candidate = await commands.create(tx, who.subject, _stored(_given(body)))
        recorded = await _detail(tx, candidate.id, response)
        await once.finish(tx, 201, recorded)
    response.headers["Location"] = f"/v1/candidates/{candidate.id}"
    return recorded


def _stored(given: dict[str, Any]) -> dict[str, Any]:
    """Of a new one: what is null is not there."""
    for name in ("details", "assumptions"):
        given[name] = {key: value for key, value in given.get(name, {}).items() if value is not None}
    return given


async def _filters(
    state: Annotated[list[State] | None, Query(max_length=SEVERAL, description="only those in this state")] = None,
    owner: Annotated[list[Person] | None, Query(max_length=SEVERAL, description="only this person's")] = None,
    category: Annotated[list[Category] | None, Query(max_length=SEVERAL, description="exactly this category")] = None,
    country: Annotated[list[Country] | None, Query(max_length=SEVERAL, description="only for this market")] = None,
    due_before: Annotated[Instant | None, Query(description="only those whose next step is due before this")] = None,
    updated_since: Annotated[Instant | None, UPDATED_SINCE] = None,
) -> store.Filters:
    return store.Filters(state, owner, category, country, due_before, updated_since)


FiltersGiven = Annotated[store.Filters, Depends(_filters)]


@router.get("/v1/candidates", responses=problems(401, 403, 422))
async def list_candidates(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    filters: FiltersGiven,
    limit: Limit = 50,
    _: Principal = Reader,
) -> Changes[CandidateSummary]:
    """Newest first. A filter that is given several times takes any of its values, several filters must all fit."""
    here, at = await walk(db, cursor, filters.updated_since), now()
    rows = await store.page(db, filters, cursor_of(here.cursor, UUID), limit + 1)
    found = [CandidateSummary(**_out(row, at)) for row in rows]
    return changes_of(found, limit, lambda candidate: (candidate.id,), request, response, here.as_of)


@router.get("/v1/candidates/counts", responses=problems(401, 403, 422))
async def get_candidate_counts(db: Db, filters: FiltersGiven, _: Principal = Reader) -> CandidateCounts:
    """How many candidates are in each state, of those that the list has with the same filters: up to 10,000 each."""
    found = await store.counts(db, filters, MOST + 1)
    counted = [{"state": state, "candidates": min(n, MOST), "more": n > MOST} for state, n in found.items()]
    return CandidateCounts.model_validate({"states": counted})


@router.get("/v1/candidates/{candidate_id}", responses=problems(401, 403, 404, 422))
async def get_candidate(
    candidate_id: CandidateId, db: Db, response: Response, _: Principal = Reader
) -> CandidateDetail:
    """With its profit, its competitors, what the next gate would say, and the steps it took."""
    return await _detail(db, candidate_id, response)


@router.patch("/v1/candidates/{candidate_id}", responses=problems(401, 403, 404, 412, 422, 428, wrong_state=409))
async def change_candidate(
    candidate_id: CandidateId, body: CandidateChange, db: Db, version: IfMatch, response: Response,
    _: Principal = Writer,
) -> CandidateDetail:  # fmt: skip
    """Change what is named. A change that changes nothing keeps the version."""
    async with db.transaction() as tx:
        await commands.change(tx, candidate_id, version, _given(body))
        return await _detail(tx, candidate_id, response)


@router.put(
    "/v1/candidates/{candidate_id}/competitors", responses=problems(401, 403, 404, 412, 422, 428, wrong_state=409)
)
async def set_competitors(
    candidate_id: CandidateId, body: CompetitorsSaid, db: Db, version: IfMatch, response: Response,
    who: Principal = Writer,
) -> CandidateDetail:  # fmt: skip
    """Say which market products compete with it. What is not named stays as it is."""
    said = [(each.market_product_id, each.state, each.reason) for each in body.items]
    async with db.transaction() as tx:
        await commands.set_competitors(tx, candidate_id, version, who.subject, said)
        return await _detail(tx, candidate_id, response)


@router.post(
    "/v1/candidates/{candidate_id}/advance",
    responses=problems(401, 403, 404, 412, 422, wrong_state=409, gate_not_passed=409, product_missing=409),
)
async def advance_candidate(
    candidate_id: CandidateId, body: AdvanceCandidate, db: Db, once: Idempotency, version: IfMatchGiven,
    response: Response, who: Principal = Writer,
) -> CandidateDetail:  # fmt: skip
    """Take the next step through its gate. Approving, and ending it after the launch, needs selection:approve, and so
    does passing a gate whose rules are not kept."""
    _require_approver(who, body.to in DECIDED_ABOVE or body.override is not None)
    forecast = _expected(body.forecast) if body.forecast else None
    evidence = [each.model_dump(mode="json", exclude_none=True) for each in body.evidence]
    forward = Forward(body.to, who.subject, evidence, body.owner, body.due_at, body.note, forecast, body.override)
    return await _once(
        db, once, response, candidate_id, lambda tx: commands.advance(tx, candidate_id, version, forward)
    )


def _expected(forecast: NewForecast) -> tuple[Decimal, Decimal, str]:
    return forecast.units_per_month, forecast.price.amount, forecast.price.currency


@router.post("/v1/candidates/{candidate_id}/reject", responses=problems(401, 403, 404, 412, 422, wrong_state=409))
async def reject_candidate(
    candidate_id: CandidateId, body: RejectCandidate, db: Db, once: Idempotency, version: IfMatchGiven,
    response: Response, who: Principal = Writer,
) -> CandidateDetail:  # fmt: skip
    """Not to be pursued. It may be reopened."""
    return await _once(
        db, once, response, candidate_id,
        lambda tx: commands.reject(tx, candidate_id, version, who.subject, body.reason),
    )  # fmt: skip


@router.post("/v1/candidates/{candidate_id}/reopen", responses=problems(401, 403, 404, 412, 422, wrong_state=409))
async def reopen_candidate(
    candidate_id: CandidateId, body: ReopenCandidate, db: Db, once: Idempotency, version: IfMatchGiven,
    response: Response, who: Principal = Writer,
) -> CandidateDetail:  # fmt: skip
    """Pursue it again, from the state that it was rejected in."""
    return await _once(
        db, once, response, candidate_id,
        lambda tx: commands.reopen(tx, candidate_id, version, who.subject, body.reason, body.owner, body.due_at),
    )  # fmt: skip


@router.get("/v1/candidates/{candidate_id}/score", responses=problems(401, 403, 404, 422))
async def get_candidate_score(candidate_id: CandidateId, db: Db, _: Principal = Reader) -> ScoreOut:
    """Where it stands among the candidates of its category, axis by axis."""
    candidate = await store.find(db, candidate_id)
    if candidate is None:
        raise not_found("candidate", candidate_id)
    found = await score_of(db, candidate)
    known = float(sum(part.weight for part in found.parts if part.points is not None))
    parts = [
        PartOut(**part._asdict(), share=None if part.points is None or not known else part.points / known)
        for part in found.parts
    ]
    return ScoreOut(score=found.score, confidence=found.confidence, parts=parts, figured_at=candidate.figured_at)


@router.get("/v1/candidates/{candidate_id}/outcome", responses=problems(401, 403, 404, 422))
async def get_candidate_outcome(candidate_id: CandidateId, db: Db, _: Principal = Reader) -> CandidateOutcome:
    """What was forecast when it was approved against what was sold in its market since the launch."""
    found = await outcomes.came_of(db, candidate_id, now())
    if not found:
        raise not_found("launched candidate", candidate_id)
    return _outcome(found[0])


def _outcome(came: outcomes.Came) -> CandidateOutcome:
    forecast = came.candidate
    mean = came.paid / came.priced_units if came.priced_units else None
    return CandidateOutcome(
        candidate_id=forecast.id,
        months=came.months,
        forecast_units=_whole(came.forecast_units),
        actual_units=came.units,
        units_ratio=float(came.units / came.forecast_units),
        forecast_price=FineMoney.of(forecast.price, forecast.currency),
        actual_price=None if mean is None else FineMoney.of(round(mean, 6), forecast.currency),
    )


def _whole(units: Decimal) -> Decimal:
    return round(units, 2)


@router.get("/v1/selection/track-record", responses=problems(401, 403, 422))
async def get_track_record(
    db: Db,
    by: Annotated[
        Literal["person", "rule"],
        Query(description="who approved; or the rules that were overridden, with `kept` for those who kept to all"),
    ] = "person",
    _: Principal = Reader,
) -> TrackRecord:
    """How the forecasts of the last 500 launched candidates came true."""
    came = await outcomes.came_of(db, None, now())
    lines = outcomes.by_person(came) if by == "person" else outcomes.by_rule(came)
    return TrackRecord(lines=_record(lines))


def _record(lines: Sequence[outcomes.Line]) -> list[RecordLine]:
    return [
        RecordLine(
            of=line.of,
            candidates=line.candidates,
            forecast_units=_whole(line.forecast_units),
            actual_units=line.actual_units,
            wape=line.wape,
            bias=line.bias,
        )
        for line in lines
    ]
