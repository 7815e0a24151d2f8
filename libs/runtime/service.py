"""What a service is: one table of its routers, event handlers, jobs, tables and invariants."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter
from sqlalchemy import MetaData

from libs.db import Database
from libs.db.migrations import Owned
from libs.manifest import Manifest
from libs.messaging import EventType, Handler
from libs.messaging.replay import Replica
from libs.secrets import Sealed

if TYPE_CHECKING:  # most services ask nothing of the world: they do not load what does
    from libs.work import Task


@dataclass(frozen=True)
class Job:
    """Runs every so often, on one member at a time. Then it rests for at least `rest` times as long as it took."""

    name: str
    every_seconds: float
    run: Callable[[Database], Awaitable[Any]]
    rest: float = 0.0


@dataclass(frozen=True)
class Invariant:
    """SQL that must return no rows. Its first column says which thing is wrong."""

    name: str
    sql: str


def jobs_of(manifest: Manifest, **work: Callable[[Database], Awaitable[Any]]) -> list[Job]:
    """The manifest's jobs with what each does. ValueError unless these are the same names."""
    if work.keys() != manifest.jobs.keys():
        raise ValueError(f"{manifest.name}'s jobs are {', '.join(manifest.jobs)}, not {', '.join(work)}")
    return [Job(name, every_seconds, work[name]) for name, every_seconds in manifest.jobs.items()]


@dataclass(frozen=True)
class Service:
    manifest: Manifest
    metadata: MetaData
    routers: Sequence[APIRouter] = ()
    handlers: Mapping[type[EventType], Handler] = field(default_factory=dict)
    replicas: Sequence[Replica] = ()  # which of the handlers' events they keep may be replayed from the log
    jobs: Sequence[Job] = ()
    invariants: Sequence[Invariant] = ()
    tasks: Mapping[str, "Task"] = field(default_factory=dict)  # what it asks of the world, by kind
    sealed: Sequence[Sealed] = ()  # its encrypted columns
    linger_seconds: float = 0.0  # how long its consumer may wait for a larger batch: not on the way to a confirmation

    @property
    def name(self) -> str:
        return self.manifest.name

    @property
    def owned(self) -> Owned:
        return Owned(self.name, f"services.{self.name}", self.metadata)
