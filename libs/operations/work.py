"""The job that works on a service's operations, one at a time and each for a while."""

import logging
from collections.abc import Sequence
from typing import Any

from libs.db import Database
from libs.files import Unreadable
from libs.operations import store
from libs.operations.applying import PASSING, apply_rows
from libs.operations.importer import Importer
from libs.operations.lease import Lease, beating, new_holder
from libs.operations.reading import read_file

logger = logging.getLogger(__name__)

__all__ = ["run_imports"]


async def run_imports(db: Database, importers: Sequence[Importer]) -> None:
    """Give each open operation a turn until none is left, and clean up behind those that ended."""
    if not await store.has_work(db):
        return
    by_kind = {importer.kind: importer for importer in importers}
    for operation_id in await store.give_up(db):
        logger.error("operation.gave_up id=%s", operation_id)
    while operation := await store.claim(db, holder := new_holder(), list(by_kind)):
        lease = Lease(operation["id"], holder)
        try:
            async with beating(db, lease):
                await _run(db, lease, operation, by_kind[operation["kind"]])
        except store.LeaseLost:
            logger.info("operation.left id=%s", operation["id"])
        finally:
            await store.release(db, operation["id"], holder)
    while await store.tidy(db):
        pass
    await store.prune(db)


async def _run(db: Database, lease: Lease, operation: Any, importer: Importer) -> None:
    error = None
    try:
        if operation["reading"]:
            if not await read_file(db, lease, operation, importer):
                return
            operation = await store.find(db, lease.operation_id)
        if not await apply_rows(db, lease, operation, importer):
            return
    except Unreadable as found:
        error = {"code": found.code, "detail": str(found), "line": found.line, "params": found.params}
    except PASSING:
        raise
    except Exception as found:
        logger.error("operation.failed id=%s", lease.operation_id, exc_info=found)
        error = {"code": "internal_error", "detail": "an unexpected error; the log has it with the operation's id"}
    async with db.transaction() as tx:
        await lease.hold(tx)
        state = await store.finish(tx, lease.operation_id, error)
    logger.info("operation.finished id=%s kind=%s state=%s", lease.operation_id, importer.kind, state)
