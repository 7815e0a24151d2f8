"""Running the invariants: each minute what has changed, once a day everything; in tests, and by `tradewind verify`."""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from libs.clock import now
from libs.db import Database, complete_until
from libs.db.noted import note, note_further, noted
from libs.runtime.service import Invariant, Job, Service
from libs.telemetry import metrics

logger = logging.getLogger(__name__)

SHOWN = 20
BACKBONE = (
    Invariant("outbox_drained", "select id, type, time from outbox where time < now() - interval '60 seconds'"),
)
ALL = "everything"  # in the table `verified`, beside the names of invariants
DAY = timedelta(days=1)
BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
SLOW_SECONDS = 3600.0  # everything may take so long; another statement a minute

Violations = dict[str, list[dict[str, Any]]]


async def violations(database: Database, invariants: Sequence[Invariant], since: datetime | None = None) -> Violations:
    """The rows each invariant found (20 at most); only the broken ones are in the result. `since`: of what has changed
    since then, else of everything."""
    found = {}
    for invariant in invariants:
        if rows := await _rows(database, invariant, since):
            found[invariant.name] = rows
    return found


async def _rows(database: Database, invariant: Invariant, since: datetime | None) -> list[dict[str, Any]]:
    sql = invariant.asked(since)
    async with database.connection() as driver:
        seconds = SLOW_SECONDS if since is None else None
        rows = await driver.fetch(f"select * from ({sql}) wrong limit {SHOWN}", timeout=seconds) if sql else []
    return [dict(row) for row in rows]


def jobs_of(service: Service) -> list[Job]:
    invariants = (*BACKBONE, *service.invariants)
    forget = partial(metrics.forget, service.name, metrics.INVARIANT_VIOLATIONS)
    return [
        Job("verify", 60.0, partial(_verify_changed, service.name, invariants), rest=20.0, elsewhere=forget),
        # It reads whole tables, and they grow: never more than a twentieth of the time.
        Job("verify_all", 3600.0, partial(_verify_all, service.name, invariants), rest=20.0, wanted=_is_a_day_ago),
    ]


async def _verify_changed(service: str, invariants: Sequence[Invariant], database: Database) -> None:
    """Each invariant from where it held last: one that is broken stays where it is, and is told until it is mended."""
    until, seen = await complete_until(database), await noted(database)
    for invariant in invariants:
        was = seen.get(invariant.name)
        rows = await _rows(database, invariant, min(was or until - DAY, until))
        _tell(service, invariant, rows)
        if not rows:  # unless the other job has found one meanwhile
            await note_further(database, invariant.name, was, until)


async def _verify_all(service: str, invariants: Sequence[Invariant], database: Database) -> None:
    """What is found broken is looked at by the other job from the beginning, until it is mended."""
    until = await complete_until(database)
    for invariant in invariants:
        rows = await _rows(database, invariant, None)
        if rows:
            _tell(service, invariant, rows)
            await note(database, invariant.name, BEGINNING)
    await note(database, ALL, until)


async def _is_a_day_ago(database: Database) -> bool:
    seen = (await noted(database)).get(ALL)
    return seen is None or abs(now() - seen) > DAY  # one of days ahead is of a clock that was wrong


def _tell(service: str, invariant: Invariant, rows: list[dict[str, Any]]) -> None:
    metrics.INVARIANT_VIOLATIONS.labels(service, invariant.name).set(len(rows))
    if rows:
        logger.error("invariant.broken service=%s name=%s rows=%s", service, invariant.name, rows[:3])
