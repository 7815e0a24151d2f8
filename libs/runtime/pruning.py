"""The job `prune`: rows of each table that says how long they are kept, weeks of those that are partitioned, and what
the service itself empties."""

from collections.abc import Mapping
from datetime import timedelta

from libs.db import Database
from libs.db.kept import ages_of, kept_in
from libs.db.partitions import drop_weeks, forget_checks, make_weeks
from libs.db.pruning import prune
from libs.runtime.service import Job, Service
from libs.telemetry import metrics


def job_of(service: Service, keep_days: Mapping[str, int | None]) -> Job:
    """Raises ValueError when a table is to be kept for fewer days than it needs."""
    ages = ages_of(service.metadata, keep_days)

    async def run(database: Database) -> None:
        errors = []
        for name, age in ages.items():
            try:
                await prune_table(database, service, name, age)
            except Exception as error:  # such as a lock that others hold: the other tables do not wait for it
                errors.append(error)
        if errors:
            raise errors[0]

    return Job("prune", 3600.0, run)


async def begin(database: Database, service: Service) -> None:
    """What a run left that was killed long ago must not stop the consumer until the job comes: a service that was down
    for weeks begins with its events."""
    for name, told in kept_in(service.metadata).items():
        if told.parts:
            await forget_checks(database, name)


async def prune_table(database: Database, service: Service, name: str, age: timedelta) -> None:
    gone = metrics.ROWS_PRUNED.labels(service.name, name)
    told = kept_in(service.metadata)[name]
    if told.parts:
        await make_weeks(database, name, told.by)
        gone.inc(await drop_weeks(database, name, age))
    own = service.going.get(name)
    async for rows in own(database, age) if own else prune(database, service.metadata.tables[name], age):
        gone.inc(rows)
