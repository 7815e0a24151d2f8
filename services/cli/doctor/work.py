"""What each service has in hand, as its own tables tell `tradewind doctor`: events to be published, parked ones, tasks,
what must always hold, and jobs."""

from collections.abc import Awaitable, Callable
from typing import Any

from libs.clock import now
from libs.runtime.leases import LEASE_SECONDS
from libs.runtime.verify import BEGINNING, DAY
from services.__main__ import load
from services.cli.doctor.check import Check, Finding, ago
from services.cli.doctor.place import Place
from services.manifests import MANIFESTS

TASK_SECONDS = 900.0  # as the alert TasksLate
LEASE_GRACE = 60.0
RESTING = 20.0  # a job's own pauses: some rest for many times as long as they took

Look = Callable[[Any, str], Awaitable[list[Finding]]]


def of_each(table: str, look: Look) -> Callable[[Place], Awaitable[list[Finding]]]:
    """Ask every service that has the table. Without it the schema is behind, which is said elsewhere."""

    async def ask(place: Place) -> list[Finding]:
        found = []
        async with place.database() as db:
            for name in place.services:
                if await db.fetchval("select to_regclass($1) is not null", f'"{name}".{table}'):
                    found += await look(db, name)
        return found

    return ask


async def outbox(db: Any, name: str) -> list[Finding]:
    row = await db.fetchrow(
        f"""select count(*) as n, extract(epoch from clock_timestamp() - min(time))::float8 as age
            from (select time from "{name}".outbox order by id limit 100000) o"""
    )
    if not row["n"] or row["age"] <= MANIFESTS[name].alerts.outbox_seconds:
        return []
    what = f"{name}: {row['n']:,} events wait to be published, the oldest for {ago(row['age'])}"
    why = "no other service hears of what happened; nothing is lost"
    return [Finding(what, why, f"does a process of {name} run, and reach the broker?", "outbox")]


async def parked(db: Any, name: str) -> list[Finding]:
    row = await db.fetchrow(
        f"""select count(*) as n, count(distinct (topic, key)) as keys,
                extract(epoch from clock_timestamp() - min(parked_at))::float8 as age
            from "{name}".parked_event where status = 'parked'"""
    )
    if not row["n"]:
        return []
    what = f"{name}: {row['n']:,} events of {row['keys']:,} keys are parked, the first {ago(row['age'])} ago"
    do = f"tradewind parked list --service {name}; remove the cause, then replay"
    return [Finding(what, "all later events of these keys wait behind them", do, "parked-events")]


async def tasks(db: Any, name: str) -> list[Finding]:
    """Those that are given up, that should have been done long ago, and that somebody took and never ended."""
    found = []
    for row in await db.fetch(f"select kind, count(*) as n from \"{name}\".task where state = 'dead' group by 1"):
        do = f"tradewind tasks list --service {name}; remove the cause, then replay"
        what = f"{name}: {row['n']:,} {row['kind']} are dead"
        found.append(Finding(what, "later tasks of their keys wait behind them", do, "tasks-dead"))
    for row in await db.fetch(LATE_TASKS.format(name=name), TASK_SECONDS):
        what = f"{name}: a {row['kind']} has been due for {ago(row['age'])}"
        do = f"tradewind tasks list --service {name} --state queued: its error says what is away"
        found.append(Finding(what, "what the world was to be told waits", do, "tasks-late"))
    for row in await db.fetch(LOST_TASKS.format(name=name), LEASE_GRACE):
        what = f"{name}: {row['n']:,} {row['kind']} were taken and not ended, the first {ago(row['age'])} too late"
        do = f"does a process of {name} run? Another worker takes them over"
        found.append(Finding(what, "the worker that took them is gone", do, "tasks-late"))
    return found


LATE_TASKS = """
select kind, extract(epoch from clock_timestamp() - min(due))::float8 as age from "{name}".task
where state in ('queued', 'unknown') group by 1 having min(due) < clock_timestamp() - make_interval(secs => $1)"""
LOST_TASKS = """
select kind, count(*) as n, extract(epoch from clock_timestamp() - min(lease_until))::float8 as age from "{name}".task
where state = 'running' and lease_until < clock_timestamp() - make_interval(secs => $1) group by 1"""


async def jobs(db: Any, name: str) -> list[Finding]:
    """A lease ends within half a minute of its job's last run; the next run is due after the job's time."""
    late = []
    every = {job.name: max(job.every_seconds, RESTING * job.rest) for job in load(name).jobs}
    every |= {"verify": 60.0, "prune": 3600.0}
    age = "extract(epoch from clock_timestamp() - expires_at)::float8 as age"
    rows = await db.fetch(f'select name, holder, {age} from "{name}".job_lease')
    for row in rows:
        if row["name"] in every and row["age"] > 2 * every[row["name"]] + 10 * LEASE_SECONDS:
            late.append(f"{row['name']} ({ago(row['age'])}, last by {row['holder']})")
    if not late:
        return []
    what = f"{name}: jobs have not run for too long: {', '.join(sorted(late))}"
    do = f"does a process of {name} run? Its log has job.failed"
    return [Finding(what, "what they look after stands still", do, "job-not-running")]


async def invariants(db: Any, name: str) -> list[Finding]:
    """Those that do not hold in what has changed since they held last, as the job of each minute asks; and those that
    it has not mended since everything was looked at."""
    seen = {row["name"]: row["until"] for row in await db.fetch(f'select name, until from "{name}".verified')}
    asked = now() - DAY
    broken = []
    for each in load(name).invariants:
        since = min(seen.get(each.name, asked), now())
        if since <= BEGINNING or await _is_broken(db, name, each.asked(since)):
            broken.append(each.name)
    if not broken:
        return []
    what = f"{name}: what must always hold does not: {', '.join(sorted(broken))}"
    why = "a fault of ours, or somebody changed a table by hand: more may follow from it"
    return [Finding(what, why, "tradewind verify --all shows the rows", "invariants")]


async def _is_broken(db: Any, name: str, sql: str) -> bool:
    if not sql:  # it is left to the look at everything
        return False
    async with db.transaction(readonly=True):
        await db.execute(f'set local search_path to "{name}", public')
        return bool(await db.fetch(f"select 1 from ({sql}) wrong limit 1"))


NEEDS = "a database user that may read the services' tables"
CHECKS = (
    Check("outbox", NEEDS, of_each("outbox", outbox), "database"),
    Check("parked", NEEDS, of_each("parked_event", parked), "database"),
    Check("tasks", NEEDS, of_each("task", tasks), "database"),
    Check("invariants", NEEDS, of_each("verified", invariants), "database"),
    Check("jobs", NEEDS, of_each("job_lease", jobs), "database"),
)
