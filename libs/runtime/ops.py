"""What an operator asks of every service: its parked events, its tasks, its jobs and its invariants. Scope `ops`."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, Field

from libs.clock import now
from libs.http import Cursor, Db, Limit, Model, Page, Principal, cursor_of, page_of, problems, requires
from libs.messaging import parking
from libs.refused import not_found
from libs.runtime.runs import Run
from libs.runtime.service import Service
from libs.runtime.verify import BACKBONE, violations

NO_NUL = r"^[^\x00]*$"  # PostgreSQL cannot store it
Int8 = Annotated[int, Field(ge=0, lt=2**63)]
Topic = Annotated[str, Field(max_length=200, pattern=NO_NUL, examples=["order.events"])]
Key = Annotated[str, Field(max_length=400, pattern=NO_NUL, examples=["0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11"])]
ParkedId = Annotated[Int8, Path(description="the id that the list of parked events shows")]


ParkedStatus = Literal["parked", "replayed", "discarded"]


class ParkedEvent(BaseModel):
    """An event that could not be applied, without its data."""

    id: int = Field(examples=[17])
    event_id: UUID
    topic: str = Field(examples=["order.events"])
    key: str = Field(description="its aggregate's id; later events of a key wait behind one that is parked")
    type: str = Field(examples=["order.placed"])
    time: datetime = Field(description="when it happened")
    principal: str | None = Field(description="whose request it came of", examples=["dev:operations"])
    cause: Literal["unreadable", "invalid", "rejected", "not_yet", "behind"] = Field(
        description="unreadable: it is no event; invalid: it is not as its schema says; rejected: it cannot be "
        "applied; not_yet: what it follows was not heard of; behind: an earlier one of its key is parked",
        examples=["rejected"],
    )
    error: str = Field(examples=["there is no order 0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11"])
    status: ParkedStatus
    parked_at: datetime
    resolved_at: datetime | None = Field(examples=[None])
    resolved_by: str | None
    reason: str | None = Field(description="why it was discarded", examples=[None])


class ShownParkedEvent(ParkedEvent):
    """With its whole envelope."""

    version: int = Field(description="of its schema", examples=[1])
    sequence: int | None = Field(description="its place among the events of its aggregate", examples=[3])
    correlation_id: UUID | None
    causation_id: UUID | None
    traceparent: str | None
    payload: Any = Field(
        description="its data; the text that came when they are no JSON", examples=[{"reason": "the buyer asked"}]
    )


class ReplayRequest(Model):
    topic: Topic
    key: Key


class ReplayResult(BaseModel):
    applied: int
    error: str | None = Field(default=None, description="why the next event of the key failed again")


class DiscardRequest(Model):
    reason: str = Field(min_length=3, max_length=500, pattern=NO_NUL)


class Violations(BaseModel):
    clean: bool
    violations: dict[str, list[dict[str, Any]]]


class JobProgress(BaseModel):
    done: int = Field(examples=[1200])
    of: int = Field(examples=[9000])
    note: str = Field(examples=["reading the orders of May"])


class JobState(BaseModel):
    """A job, as the member that answers knows it."""

    name: str = Field(examples=["verify"])
    where: Literal["here", "worker"] = Field(
        examples=["worker"], description="in the member, or in a process of its own"
    )
    every_seconds: float = Field(examples=[3600.0], description="the time between two runs")
    holder: str | None = Field(examples=["pricing-0:7"], description="host and process of the member whose turn it is")
    running_since: datetime | None = Field(description="while this member runs it")
    started_at: datetime | None = Field(description="of its last run by this member")
    ended_at: datetime | None = Field(examples=[None], description="of that run, once it has ended")
    error: str | None = Field(
        examples=["Killed: it took longer than 600 s"], description="of the last run by this member, if it failed"
    )
    progress: JobProgress | None = Field(description="how far that run has come, as it says")


HOLDERS = "select name, holder from job_lease where expires_at > now()"


def _state(run: Run, holder: str | None) -> JobState:
    job, told = run.job, run.progress
    return JobState(
        name=job.name, where=job.where, every_seconds=job.every_seconds, holder=holder,
        running_since=None if run.ended_at else run.started_at, started_at=run.started_at, ended_at=run.ended_at,
        error=run.error, progress=told and JobProgress(done=told.done, of=told.of, note=told.note),
    )  # fmt: skip


def router_of(service: Service, runs: Sequence[Run] = ()) -> APIRouter:
    name = service.name
    router = APIRouter(prefix=f"/v1/ops/{name}", tags=["operations"])

    @router.get("/parked", name=f"list_parked_{name}", responses=problems(401, 403, 422))
    async def list_parked(
        request: Request,
        response: Response,
        db: Db,
        cursor: Cursor,
        _: Principal = requires("ops"),
        status: Annotated[ParkedStatus, Query(description="only those with this status")] = "parked",
        topic: Annotated[Topic | None, Query(description="only events of this topic")] = None,
        key: Annotated[Key | None, Query(description="the key of the events, their aggregate's id")] = None,
        type: Annotated[
            str | None,
            Query(max_length=200, pattern=NO_NUL, examples=["order.placed"], description="only events of this type"),
        ] = None,
        limit: Limit = 100,
    ) -> Page[ParkedEvent]:
        """Events that wait for a person, oldest first."""
        (after,) = cursor_of(cursor, int) or (0,)
        found = await parking.listing(db, status, topic=topic, key=key, type=type, after=after, limit=limit + 1)
        return page_of([ParkedEvent(**row) for row in found], limit, lambda event: (event.id,), request, response)

    @router.get("/parked/{parked_id}", name=f"show_parked_{name}", responses=problems(401, 403, 404))
    async def show_parked(parked_id: ParkedId, db: Db, _: Principal = requires("ops")) -> ShownParkedEvent:
        """One parked event with its whole envelope and the error."""
        found = await parking.show(db, parked_id)
        if found is None:
            raise not_found("parked event", parked_id)
        return ShownParkedEvent(**found)

    @router.post("/parked/replay", name=f"replay_parked_{name}", responses=problems(401, 403, 422))
    async def replay_parked(body: ReplayRequest, db: Db, who: Principal = requires("ops")) -> ReplayResult:
        """Apply the parked events of a key in their order, up to the first that fails again."""
        applied, error = await parking.replay(
            name, db, service.handlers, topic=body.topic, key=body.key, by=who.subject, again=service.again
        )
        return ReplayResult(applied=applied, error=error)

    @router.post("/parked/{parked_id}/discard", name=f"discard_parked_{name}", responses=problems(401, 403, 404, 422))
    async def discard_parked(
        parked_id: ParkedId, body: DiscardRequest, db: Db, who: Principal = requires("ops")
    ) -> ShownParkedEvent:
        """Give one event up. Who did it and why stays on record."""
        if await parking.discard(db, parked_id, by=who.subject, reason=body.reason) is None:
            raise not_found("parked event", parked_id)
        return await show_parked(parked_id, db, who)

    if service.tasks:
        from libs.work.api import add_to

        add_to(router, name, service.tasks)

    @router.get("/jobs", name=f"list_jobs_{name}", responses=problems(401, 403))
    async def list_jobs(db: Db, _: Principal = requires("ops")) -> Page[JobState]:
        """The service's jobs, whose turn each is, and what became of its last run by the member that answers."""
        holders = {row["name"]: row["holder"] for row in await db.fetch(HOLDERS)}
        return Page(items=[_state(run, holders.get(run.job.name)) for run in runs])

    @router.get("/verify", name=f"verify_{name}", responses=problems(401, 403, 422))
    async def verify(
        db: Db,
        of: Annotated[
            Literal["everything", "last_day"],
            Query(description="last_day: what has changed within 24 hours; everything reads whole tables"),
        ] = "everything",
        _: Principal = requires("ops"),
    ) -> Violations:
        """Run the service's invariants now."""
        since = now() - timedelta(days=1) if of == "last_day" else None
        found = await violations(db, (*BACKBONE, *service.invariants), since)
        return Violations(clean=not found, violations=found)

    return router
