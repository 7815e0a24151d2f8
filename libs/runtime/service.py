"""What a service is: one table of its routers, event handlers, jobs, tables and invariants."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from fastapi import APIRouter
from sqlalchemy import MetaData

from libs.db import Database
from libs.db.migrations import Owned
from libs.db.packs import Pack
from libs.manifest import Manifest
from libs.messaging import EventType, Handler
from libs.messaging.journal import Journal
from libs.messaging.replay import Replica
from libs.messaging.republish import State
from libs.secrets import Sealed

if TYPE_CHECKING:  # most services ask nothing of the world: they do not load what does
    from libs.work import Task


@dataclass(frozen=True)
class Job:
    """Runs every so often, on one member at a time. Then it rests for at least `rest` times as long as it took.

    where: "worker" for what keeps a core busy: each run is a process of its own (`apart`), for at most `seconds` and
    with at most `memory_mb`. Its `run` stands in a module, by its name. Raises ValueError otherwise.

    wanted: asked by the member first, and reads only; where it says no, nothing is run.

    elsewhere: called on a member when another one runs it: the gauges that it has set here are of another time.
    """

    name: str
    every_seconds: float
    run: Callable[[Database], Awaitable[Any]]
    rest: float = 0.0
    where: Literal["here", "worker"] = "here"
    seconds: float = 600.0
    memory_mb: int = 512
    wanted: Callable[[Database], Awaitable[bool]] | None = None
    elsewhere: Callable[[], None] | None = None

    def __post_init__(self) -> None:
        if self.where == "worker" and not self.address.partition(":")[2].isidentifier():
            raise ValueError(f"the worker of {self.name} cannot import {self.address}: it must stand in a module")

    @property
    def address(self) -> str:
        """module:name of what it runs."""
        return f"{self.run.__module__}:{getattr(self.run, '__qualname__', '<an object>')}"


@dataclass(frozen=True)
class Invariant:
    """SQL that must return no rows. Its first column says which thing is wrong. Tables grow for years: a minute's look
    reads what has changed `:since`, an instant, or `recent`, where that has to be asked in another way ("": it is left
    to the look at everything, each day)."""

    name: str
    sql: str
    recent: str | None = None

    def asked(self, since: datetime | None) -> str:
        """The statement for what has changed since then; None: for everything."""
        sql = self.sql if since is None or self.recent is None else self.recent
        return sql.replace(":since", f"timestamptz '{since.isoformat() if since else '-infinity'}'")


def jobs_of(manifest: Manifest, *workers: Job, **work: Callable[[Database], Awaitable[Any]]) -> list[Job]:
    """The manifest's jobs with what each does. `workers` say more of themselves. ValueError unless these are the same
    names."""
    jobs = {job.name: job for job in workers}
    jobs |= {name: Job(name, manifest.jobs.get(name, 0.0), run) for name, run in work.items()}
    if jobs.keys() != manifest.jobs.keys():
        raise ValueError(f"{manifest.name}'s jobs are {', '.join(manifest.jobs)}, not {', '.join(jobs)}")
    return list(jobs.values())


@dataclass(frozen=True)
class Service:
    manifest: Manifest
    metadata: MetaData
    routers: Sequence[APIRouter] = ()
    handlers: Mapping[type[EventType], Handler] = field(default_factory=dict)
    journal: Journal | None = None  # instead of handlers: it records every event
    replicas: Sequence[Replica] = ()  # which of the handlers' events they keep may be replayed from the log
    states: Sequence[State] = ()  # what it can tell again of what it owns, for who has not heard or has lost it
    jobs: Sequence[Job] = ()
    invariants: Sequence[Invariant] = ()
    tasks: Mapping[str, "Task"] = field(default_factory=dict)  # what it asks of the world, by kind
    calls: tuple[float, int] = (20.0, 20)  # of its tasks, to one destination: so many a second, so many at once
    sealed: Sequence[Sealed] = ()  # its encrypted columns
    going: Mapping[str, Callable[[Database, timedelta], AsyncIterator[int]]] = field(default_factory=dict)
    """By table: what `prune` does where old rows are not simply deleted; it yields how many went, by batch."""
    packs: Mapping[str, Callable[[Database, timedelta], AsyncIterator[Pack]]] = field(default_factory=dict)
    """By table: what `tradewind pack` does with rows that are so old; it yields what it has packed."""
    linger_seconds: float = 0.0  # how long its consumer may wait for a larger batch: not on the way to a confirmation

    @property
    def name(self) -> str:
        return self.manifest.name

    @property
    def again(self) -> dict[type[EventType], Handler]:
        """What handles events that are told again, by type."""
        return {event: keeper for each in self.replicas for event, keeper in {**each.keepers, **each.again}.items()}

    @property
    def owned(self) -> Owned:
        return Owned(self.name, f"services.{self.name}", self.metadata)
