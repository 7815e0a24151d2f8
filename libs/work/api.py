"""What an operator asks of a service's tasks. Scope `ops`. Personal data is never shown."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, Field

from libs.http import Cursor, Db, Limit, Model, Page, Principal, cursor_of, page_of, problems, requires
from libs.refused import not_found
from libs.work import store
from libs.work.tables import State
from libs.work.task import Task as Kinds

NO_NUL = r"^[^\x00]*$"  # PostgreSQL cannot store it
TaskId = Annotated[int, Path(ge=0, lt=2**63, description="the id that the list of tasks shows", examples=[17])]
Kind = Annotated[
    str | None,
    Query(max_length=200, pattern=NO_NUL, description="only tasks of this kind", examples=["logistics.book_label"]),
]
Key = Annotated[
    str | None,
    Query(
        max_length=400, pattern=NO_NUL, description="only tasks of this key: they are done in their order",
        examples=["0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11"],
    ),
]  # fmt: skip


class Task(BaseModel):
    """One thing that a service asks of the world outside."""

    id: int
    kind: str = Field(examples=["logistics.book_label"])
    key: str = Field(description="tasks of one key are done in their order")
    reference: str = Field(description="ours; the other side is asked for it when an answer is lost")
    state: State = Field(
        examples=["dead"],
        description="queued, running, unknown (the last attempt has no answer: it is looked up before it is repeated), "
        "done, dead or discarded",
    )  # fmt: skip
    doubt: bool = Field(description="it may have happened although no answer says so")
    due: datetime
    attempts: int
    error: str | None = Field(description="of the last attempt")
    result: dict[str, Any] | None = Field(description="what the other side answered")
    has_personal: bool = Field(description="it still has personal data, encrypted")
    created_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    resolved_by: str | None
    reason: str | None


class ShownTask(Task):
    payload: dict[str, Any]


class GivenUp(Model):
    reason: str = Field(min_length=3, max_length=500, pattern=NO_NUL)


def add_to(router: APIRouter, name: str, tasks: Mapping[str, Kinds]) -> None:
    """Endpoints under /v1/ops/{name}/tasks, of the service with these kinds."""

    @router.get("/tasks", name=f"list_tasks_{name}", responses=problems(401, 403, 422))
    async def list_tasks(
        request: Request,
        response: Response,
        db: Db,
        cursor: Cursor,
        _: Principal = requires("ops"),
        state: Annotated[State, Query(description="only tasks in this state", examples=["dead"])] = "dead",
        kind: Kind = None,
        key: Key = None,
        limit: Limit = 100,
    ) -> Page[Task]:
        """Tasks of one state, oldest first."""
        (after,) = cursor_of(cursor, int) or (0,)
        found = await store.listing(db, state, kind=kind, key=key, after=after, limit=limit + 1)
        return page_of([Task(**row) for row in found], limit, lambda task: (task.id,), request, response)

    @router.get("/tasks/{task_id}", name=f"show_task_{name}", responses=problems(401, 403, 404, 422))
    async def show_task(task_id: TaskId, db: Db, _: Principal = requires("ops")) -> ShownTask:
        """One task with its payload."""
        found = await store.show(db, task_id)
        if found is None:
            raise not_found("task", task_id)
        return ShownTask(**found)

    @router.post("/tasks/{task_id}/replay", name=f"replay_task_{name}", responses=problems(401, 403, 404, 422))
    async def replay_task(task_id: TaskId, db: Db, who: Principal = requires("ops")) -> ShownTask:
        """Try a dead task again, from now on and with all its attempts. What may have happened is looked up first."""
        async with db.transaction() as tx:
            if not await store.replay(tx, task_id, by=who.subject):
                raise not_found("dead task", task_id)
        return await show_task(task_id, db, who)

    @router.post("/tasks/{task_id}/discard", name=f"discard_task_{name}", responses=problems(401, 403, 404, 422))
    async def discard_task(task_id: TaskId, body: GivenUp, db: Db, who: Principal = requires("ops")) -> ShownTask:
        """Give one up that is dead or waits; later tasks of its key go on. Who did it and why stays on record."""
        async with db.transaction() as tx:
            found = await store.discard(tx, task_id, by=who.subject, reason=body.reason)
            if found is None:
                raise not_found("task that is dead or waits", task_id)
            kind = tasks.get(found["kind"])
            if kind and kind.discarded:
                await kind.discarded(tx, found["reference"])
        return await show_task(task_id, db, who)
