"""Every statement on tasks."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

import orjson

from libs.db import Database, Tx, columns
from libs.secrets import vault_of
from libs.tasks import principal
from libs.telemetry.traces import current_traceparent
from libs.work.tables import MOVING, OPEN, SEALED

LEASE = timedelta(seconds=30)
VIEW = """id, kind, key, reference, state, doubt, due, attempts, error, result, personal is not null as has_personal,
    created_at, started_at, ended_at, resolved_by, reason"""


class Lost(Exception):
    """Another worker has the task, or a person has ended it: nothing more may be written."""


def _json(value: Mapping[str, Any] | None) -> str | None:
    return None if value is None else orjson.dumps(value, default=_plain).decode()


def _plain(value: Any) -> str:
    """PostgreSQL's UUIDs are of a class of asyncpg's own."""
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"a {type(value).__name__} is no JSON")


async def enqueue(
    tx: Tx,
    kind: str,
    key: str,
    reference: str,
    payload: Mapping[str, Any] | None = None,
    *,
    lane: str = "",
    personal: Mapping[str, Any] | None = None,
    due: datetime | None = None,
) -> bool:
    """Add a task to the transaction; whether it is new. One `reference` of a `kind` is done once, however often it is
    added. Tasks of one `key` are done in the order of their adding: take the lock of what the key stands for first.
    `lane`: the destination, for kinds that have many of which each may be slow or away by itself.
    `personal` is encrypted, and gone when the task has ended; `payload` stays, and has none of it."""
    sealed = None
    if personal:
        sealed = SEALED.seal(vault_of(tx), orjson.dumps(personal, default=_plain), kind=kind, reference=reference)
    added = await tx.fetchval(
        """insert into task (kind, key, reference, payload, personal, due, traceparent, principal, lane)
           values ($1, $2, $3, $4, $5, coalesce($6, now()), $7, $8, $9) on conflict (kind, reference) do nothing
           returning true""",
        kind, key, reference, _json(payload or {}), sealed, due, current_traceparent(), principal.get(), lane,
    )  # fmt: skip
    if added and (wake := tx.info.get("wake_work")):
        tx.after_commit.append(wake)
    return bool(added)


class NewTask(NamedTuple):
    """For `enqueue_all`; its fields are those of `enqueue`. `payload` is JSON."""

    key: str
    reference: str
    payload: str
    lane: str = ""


async def enqueue_all(tx: Tx, kind: str, tasks: Sequence[NewTask]) -> None:
    """Add many, in their order; none that is known already."""
    await tx.execute(
        """insert into task (kind, key, reference, payload, lane, traceparent, principal)
           select $1, key, reference, payload::jsonb, lane, $6, $7
           from unnest($2::text[], $3::text[], $4::text[], $5::text[]) with ordinality
               as t(key, reference, payload, lane, ord) order by ord
           on conflict (kind, reference) do nothing""",
        kind, *columns(tasks, 4), current_traceparent(), principal.get(),
    )  # fmt: skip
    if wake := tx.info.get("wake_work"):
        tx.after_commit.append(wake)


async def discard_lane(tx: Tx, kind: str, lane: str, *, by: str, reason: str) -> None:
    """Give up what waits in a lane. Not what a worker has now: it ends by itself."""
    await tx.execute(
        """update task set state = 'discarded', ended_at = now(), resolved_by = $3, reason = $4, personal = null
           where id in (select id from task where kind = $1 and lane = $2 and state in ('queued', 'unknown', 'dead')
                        order by id for update skip locked)""",
        kind, lane, by, reason,
    )  # fmt: skip


async def tasks_of(db: Database | Tx, key: str) -> list[Any]:
    """A key's tasks, oldest first, without their payloads: what was asked of the world, and how far it is."""
    return await db.fetch(f"select {VIEW} from task where key = $1 order by id", key)


# -- the worker's


class Room(NamedTuple):
    """How many tasks of a kind may be taken, and how many of one lane. `after`: the lane that was served last."""

    kind: str
    tasks: int
    in_lane: int
    after: str = ""


class Busy(NamedTuple):
    """A lane of which fewer may be taken: so many run here, or it rests."""

    kind: str
    lane: str
    tasks: int


# A lease that ends in hours is none: the clock was wrong when it was taken.
_DUE = """case when t.state = 'running'
    then t.lease_until not between clock_timestamp() and clock_timestamp() + interval '1 hour'
    else t.due <= clock_timestamp() end"""
_LANE = f"select t.lane from task t where t.kind = w.kind and t.{MOVING} and"
_FIRST = "order by t.lane limit 1"
# Lane by lane, beginning behind the one that was served last, and no further than it takes: the lanes by a walk over
# the index, of each its oldest. What is chosen is locked at last, and judged once more.
_CLAIM = f"""
with wanted as (
    select * from unnest($3::text[], $4::int[], $5::int[], $6::text[]) as w(kind, tasks, in_lane, served)),
busy as (select * from unnest($7::text[], $8::text[], $9::int[]) as b(kind, lane, tasks)),
chosen as (
    select c.id from wanted w, lateral (
        select found.id from (
            select lane from (
                with recursive l(lane) as (
                    ({_LANE} t.lane > w.served {_FIRST})
                    union all
                    select ({_LANE} t.lane > l.lane {_FIRST}) from l where l.lane is not null)
                select lane from l where lane is not null) behind
            union all
            select lane from (
                with recursive l(lane) as (
                    ({_LANE} t.lane <= w.served {_FIRST})
                    union all
                    select ({_LANE} t.lane > l.lane and t.lane <= w.served {_FIRST}) from l where l.lane is not null)
                select lane from l where lane is not null) again) lanes,
            lateral (
                select t.id from task t
                where t.kind = w.kind and t.lane = lanes.lane and t.{MOVING}
                    and {_DUE}
                    and not exists (select from task e where e.key = t.key and e.id < t.id and e.{OPEN})
                order by t.due, t.id limit greatest(0, least(w.tasks, w.in_lane - coalesce((
                    select b.tasks from busy b where b.kind = w.kind and b.lane = lanes.lane), 0)))) found
        limit w.tasks) c),
locked as (
    select t.id from task t where t.id in (select id from chosen) and t.{MOVING}
        and {_DUE}
    for update of t skip locked)
update task set state = 'running', doubt = doubt or state = 'running', attempts = attempts + 1, holder = $1,
    lease_until = clock_timestamp() + $2, started_at = clock_timestamp(), error = null
where id in (select id from locked)
returning id, kind, key, reference, payload, personal, attempts as attempt, created_at, traceparent, principal, doubt,
    answered, lane, extract(epoch from clock_timestamp() - due)::float8 as waited
"""


async def claim(db: Database, holder: UUID, room: Sequence[Room], busy: Sequence[Busy] = ()) -> list[Any]:
    """Take due tasks, as many of each kind and lane as there is room for; of a key only its oldest open one. One whose
    worker has let its lease pass was perhaps done: `doubt`."""
    return await db.fetch(_CLAIM, holder, LEASE, *columns(room, 4), *columns(busy, 3))


async def beat(db: Database, held: Sequence[tuple[int, UUID]]) -> set[int]:
    """Keep what is held. The ids of those that still are."""
    rows = await db.fetch(
        """update task t set lease_until = clock_timestamp() + $3
           from unnest($1::bigint[], $2::uuid[]) as h(id, holder)
           where t.id = h.id and t.holder = h.holder and t.state = 'running' returning t.id""",
        *columns(held, 2), LEASE,
    )  # fmt: skip
    return {row["id"] for row in rows}


async def end(
    tx: Tx, task_id: int, holder: UUID, *, state: str, doubt: bool, result: Mapping[str, Any] | None, error: str | None
) -> None:
    """First in the transaction that records what came of it. Raises Lost. What is done is emptied."""
    await _still(
        tx,
        """update task set state = $3, doubt = $4, result = $5, error = $6, ended_at = now(), holder = null,
               lease_until = null, answered = null, personal = case when $3 = 'done' then null else personal end
           where id = $1 and holder = $2 and state = 'running' returning 1""",
        task_id, holder, state, doubt, _json(result), error,
    )  # fmt: skip


async def unrecorded(db: Database, task_id: int, holder: UUID, outcome: Mapping[str, Any] | None, error: str) -> None:
    """It was answered, and the answer cannot be recorded: dead, and the answer is kept for its replay; None when it may
    not be kept: a replay looks up what became of it. Raises Lost."""
    await _still(
        db,
        """update task set state = 'dead', doubt = $3::jsonb is null, answered = $3, error = $4, ended_at = now(),
               holder = null, lease_until = null
           where id = $1 and holder = $2 and state = 'running' returning 1""",
        task_id, holder, _json(outcome), error,
    )  # fmt: skip


async def put_off(
    db: Database | Tx, task_id: int, holder: UUID, *, doubt: bool, seconds: float, counts: bool, error: str | None
) -> None:
    """To be tried again. Raises Lost. Those behind it are not due before it is: else each claim would look at them."""
    await _still(
        db,
        """with put_off as (
               update task set state = case when $3 then 'unknown' else 'queued' end, doubt = $3, error = $6,
                   due = clock_timestamp() + $4, attempts = attempts - $5, holder = null, lease_until = null
               where id = $1 and holder = $2 and state = 'running' returning id, key, due),
           behind as (
               update task t set due = p.due from put_off p
               where t.key = p.key and t.id > p.id and t.state = 'queued' and t.due < p.due)
           select 1 from put_off""",
        task_id, holder, doubt, timedelta(seconds=seconds), 0 if counts else 1, error,
    )  # fmt: skip


async def _still(db: Database | Tx, sql: str, *args: Any) -> None:
    if await db.fetchrow(sql, *args) is None:
        raise Lost(f"task {args[0]}")


async def depth(db: Database) -> list[Any]:
    """(kind, state, tasks, seconds since the oldest of them was due) of what is open. One that stands behind another of
    its key waits for that one, not for a worker."""
    return await db.fetch(
        f"""select kind, state, count(*) as tasks,
                greatest(0, coalesce(extract(epoch from clock_timestamp() - min(due) filter (where not exists (
                    select from task e where e.key = t.key and e.id < t.id and e.{OPEN}))), 0))::float8 as age
            from task t where {OPEN} group by kind, state"""
    )


# -- an operator's


async def listing(
    db: Database, state: str, *, kind: str | None = None, key: str | None = None, after: int = 0, limit: int = 100
) -> list[dict[str, Any]]:
    """Oldest first; `after` is the id of the last one seen."""
    rows = await db.fetch(
        f"""select {VIEW} from task where state = $1 and ($2::text is null or kind = $2)
                and ($3::text is null or key = $3) and id > $4 order by id limit $5""",
        state, kind, key, after, limit,
    )  # fmt: skip
    return [dict(row) for row in rows]


async def show(db: Database, task_id: int) -> dict[str, Any] | None:
    """With its payload; what is personal stays encrypted."""
    row = await db.fetchrow(f"select {VIEW}, payload from task where id = $1", task_id)
    return None if row is None else dict(row)


async def replay(tx: Tx, task_id: int, *, by: str) -> bool:
    """A dead task has all its attempts again, from now on. False when it is not dead."""
    found = await tx.fetchval(
        """update task set state = case when doubt then 'unknown' else 'queued' end, attempts = 0, due = now(),
               ended_at = null, resolved_by = $2
           where id = $1 and state = 'dead' returning true""",
        task_id, by,
    )  # fmt: skip
    if found and (wake := tx.info.get("wake_work")):
        tx.after_commit.append(wake)
    return bool(found)


async def discard(tx: Tx, task_id: int, *, by: str, reason: str) -> Any:
    """Give one up that is dead or waits. What it has of personal data is gone. Its (kind, reference); None when there
    is no such one, or a worker has it now."""
    found = await tx.fetchrow(
        """update task set state = 'discarded', ended_at = now(), resolved_by = $2, reason = $3, personal = null
           where id = $1 and state in ('dead', 'queued', 'unknown') returning kind, reference""",
        task_id, by, reason,
    )  # fmt: skip
    if found and (wake := tx.info.get("wake_work")):
        tx.after_commit.append(wake)
    return found
