"""The job that works on a service's operations, one at a time and each for a while."""

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Any

from libs.db import Database
from libs.files import Unreadable
from libs.operations import store
from libs.operations.applying import PASSING, apply_rows
from libs.operations.importer import Importer
from libs.operations.lease import Lease, beating, new_holder
from libs.operations.reading import read_file
from libs.telemetry import metrics

logger = logging.getLogger(__name__)

__all__ = ["Failed", "Turn", "clean_up", "run_imports", "take_turns"]

Turn = Callable[[Database, Lease, Any], Awaitable[bool]]
"""(database, lease, operation) → whether all is done. Else its time was over, and it goes on in another turn."""


class Failed(Exception):
    """The operation as a whole cannot be done: what its `error` will say."""

    def __init__(self, code: str, detail: str, **params: Any) -> None:
        super().__init__(detail)
        self.code, self.params = code, params


async def run_imports(db: Database, importers: Sequence[Importer]) -> None:
    """Work on each open import until none is left, and clean up behind the operations that ended."""
    await take_turns(db, {importer.kind: partial(_import, importer) for importer in importers})
    await clean_up(db)


async def _import(importer: Importer, db: Database, lease: Lease, operation: Any) -> bool:
    if operation["reading"]:
        if not await read_file(db, lease, operation, importer):
            return False
        operation = await store.find(db, lease.operation_id)
    return await apply_rows(db, lease, operation, importer)


async def take_turns(db: Database, kinds: Mapping[str, Turn]) -> None:
    """Give each open operation of these kinds a turn until none is left."""
    for operation_id in await store.give_up(db):
        logger.error("operation.gave_up id=%s", operation_id)
    while operation := await store.claim(db, holder := new_holder(), list(kinds)):
        lease = Lease(operation["id"], holder)
        if operation["waited"] is not None:
            metrics.OPERATION_WAIT.labels(db.schema, operation["kind"]).observe(operation["waited"])
        try:
            async with beating(db, lease):
                await _run(db, lease, operation, kinds[operation["kind"]])
        except store.LeaseLost:
            logger.info("operation.left id=%s", operation["id"])
        finally:
            await store.release(db, operation["id"], holder)


async def clean_up(db: Database) -> None:
    """Take away what ended operations leave, and what ended long ago."""
    while await store.tidy(db):
        pass
    await store.prune(db)


async def _run(db: Database, lease: Lease, operation: Any, turn: Turn) -> None:
    error = None
    try:
        if not await turn(db, lease, operation):
            return
    except Unreadable as found:
        error = {"code": found.code, "detail": str(found), "line": found.line, "params": found.params}
    except Failed as found:
        error = {"code": found.code, "detail": str(found), "params": found.params}
    except PASSING:
        raise
    except Exception as found:
        logger.error("operation.failed id=%s", lease.operation_id, exc_info=found)
        error = {"code": "internal_error", "detail": "an unexpected error; the log has it with the operation's id"}
    async with db.transaction() as tx:
        await lease.hold(tx)
        state = await store.finish(tx, lease.operation_id, error)
    logger.info("operation.finished id=%s kind=%s state=%s", lease.operation_id, operation["kind"], state)
