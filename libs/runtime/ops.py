"""What an operator asks of every service: its parked events, its tasks, its jobs and its invariants. Scope `ops`."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, Field

from libs.http import Db, Limit, Model, Principal, problems, requires
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
    where: str = Field(
        pattern="^(here|worker)$", examples=["worker"], description="in the member, or in a process of its own"
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
        _: Principal = requires("ops"),
        status: Annotated[
            str, Query(pattern="^(parked|replayed|discarded)$", description="only those with this status")
        ] = "parked",
        topic: Annotated[Topic | None, Query(description="only events of this topic")] = None,
        key: Annotated[Key | None, Query(description="the key of the events, their aggregate's id")] = None,
        type: Annotated[
            str | None,
            Query(max_length=200, pattern=NO_NUL, examples=["order.placed"], description="only events of this type"),
        ] = None,
        after: Annotated[Int8, Query(description="the id of the last one seen")] = 0,
        limit: Limit = 100,
    ) -> list[dict[str, Any]]:
        """Events that wait for a person, oldest first. A Link header (rel="next") leads to those behind them."""
        found = await parking.listing(db, status, topic=topic, key=key, type=type, after=after, limit=limit + 1)
        if len(found) > limit:
            following = request.url.include_query_params(after=found[limit - 1]["id"])
            response.headers["Link"] = f'<{following}>; rel="next"'
        return found[:limit]

    @router.get("/parked/{parked_id}", name=f"show_parked_{name}", responses=problems(401, 403, 404))
    async def show_parked(parked_id: ParkedId, db: Db, _: Principal = requires("ops")) -> dict[str, Any]:
        """One parked event with its whole envelope and the error."""
        found = await parking.show(db, parked_id)
        if found is None:
            raise not_found("parked event", parked_id)
        return found

    @router.post("/parked/replay", name=f"replay_parked_{name}", responses=problems(401, 403, 422))
    async def replay_parked(body: ReplayRequest, db: Db, who: Principal = requires("ops")) -> ReplayResult:
        """Apply the parked events of a key in their order, up to the first that fails again."""
        applied, error = await parking.replay(
            name, db, service.handlers, topic=body.topic, key=body.key, by=who.subject
        )
        return ReplayResult(applied=applied, error=error)

    @router.post("/parked/{parked_id}/discard", name=f"discard_parked_{name}", responses=problems(401, 403, 404, 422))
    async def discard_parked(
        parked_id: ParkedId, body: DiscardRequest, db: Db, who: Principal = requires("ops")
    ) -> dict[str, Any]:
        """Give one event up. Who did it and why stays on record."""
        if await parking.discard(db, parked_id, by=who.subject, reason=body.reason) is None:
            raise not_found("parked event", parked_id)
        return await parking.show(db, parked_id) or {}

    if service.tasks:
        from libs.work.api import add_to

        add_to(router, name, service.tasks)

    @router.get("/jobs", name=f"list_jobs_{name}", responses=problems(401, 403))
    async def list_jobs(db: Db, _: Principal = requires("ops")) -> list[JobState]:
        """The service's jobs, whose turn each is, and what became of its last run by the member that answers."""
        holders = {row["name"]: row["holder"] for row in await db.fetch(HOLDERS)}
        return [_state(run, holders.get(run.job.name)) for run in runs]

    @router.get("/verify", name=f"verify_{name}", responses=problems(401, 403))
    async def verify(db: Db, _: Principal = requires("ops")) -> Violations:
        """Run the service's invariants now."""
        found = await violations(db, (*BACKBONE, *service.invariants))
        return Violations(clean=not found, violations=found)

    return router
