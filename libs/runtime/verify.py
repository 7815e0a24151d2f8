"""Running the invariants: in tests, by `tradewind verify`, and as a job in production."""

import logging
from collections.abc import Sequence
from typing import Any

from libs.db import Database
from libs.runtime.service import Invariant, Job, Service
from libs.telemetry import metrics

logger = logging.getLogger(__name__)

SHOWN = 20
BACKBONE = (
    Invariant("outbox_drained", "select id, type, time from outbox where time < now() - interval '60 seconds'"),
)


async def violations(database: Database, invariants: Sequence[Invariant]) -> dict[str, list[dict[str, Any]]]:
    """The rows each invariant found (20 at most); only the broken ones are in the result."""
    found = {}
    for invariant in invariants:
        rows = await database.fetch(f"select * from ({invariant.sql}) wrong limit {SHOWN}")
        if rows:
            found[invariant.name] = [dict(row) for row in rows]
    return found


def job_of(service: Service) -> Job:
    invariants = (*BACKBONE, *service.invariants)

    async def check(database: Database) -> None:
        broken = await violations(database, invariants)
        for invariant in invariants:
            rows = broken.get(invariant.name, [])
            metrics.INVARIANT_VIOLATIONS.labels(service.name, invariant.name).set(len(rows))
            if rows:
                logger.error("invariant.broken service=%s name=%s rows=%s", service.name, invariant.name, rows[:3])

    # It reads whole tables, and they grow: never more than a twentieth of the time.
    return Job("verify", 60.0, check, rest=20.0)
