"""The second half of an import: documents are decided in the order of their first rows, some in each transaction."""

import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import accumulate, groupby
from operator import itemgetter
from typing import Any

import orjson

from libs.db import INFRASTRUCTURE_ERRORS, Database, Tx
from libs.http import outside
from libs.operations import store
from libs.operations.importer import Document, Fault, Importer, Outcome
from libs.operations.lease import Lease
from libs.tasks import Caller, on_behalf_of

logger = logging.getLogger(__name__)

__all__ = ["apply_rows"]

WINDOW = 2_000  # runs of rows that are looked at for the next documents
MOST_ROWS = 5_000  # that are held at a time
PASSING: tuple[type[BaseException], ...] = (*INFRASTRUCTURE_ERRORS, store.LeaseLost)


Judged = list[tuple[Document, Outcome]]


@dataclass(slots=True)
class _Batch:
    """What one transaction decides. documents: their keys; empty where each row is its own. upto: every line up to this
    one belongs to them, or was decided before. judged: those that are refused because a row of theirs was. left_out:
    rows that the profile does not want because of another row of their document. large: documents of too many rows."""

    documents: list[str]
    upto: int
    good: list[Document] = field(default_factory=list)
    judged: Judged = field(default_factory=list)
    left_out: int = 0
    large: list[str] = field(default_factory=list)


async def apply_rows(db: Database, lease: Lease, operation: Any, importer: Importer) -> bool:
    """Decide on from where the last run stopped. False when this run's time is over before all is decided."""
    applied = operation["applied"]
    while batch := await _next(db, lease, importer, applied):
        await _decide(db, lease, operation, importer, batch)
        applied = batch.upto
        if lease.over:
            return False
    return True


async def _next(db: Database, lease: Lease, importer: Importer, applied: int) -> _Batch | None:
    runs = await store.window(db, lease.operation_id, applied, WINDOW)
    if not runs:
        return None
    if not importer.key:
        counts = accumulate(run["rows"] for run in runs)
        enough = next((n for n, count in enumerate(counts) if count >= importer.batch), len(runs) - 1)
        upto = runs[enough]["line"]
        found = await store.runs_between(db, lease.operation_id, applied, upto)
        rows = [Document([tuple(row)]) for run in found for row in orjson.loads(run["body"])]
        return _Batch([], upto, good=rows)
    first: dict[str, int] = {}
    for run in runs:
        first.setdefault(run["document"], run["line"])
    wanted = list(first)[: importer.batch]
    batch = _sorted_out(await store.runs_of(db, lease.operation_id, wanted, MOST_ROWS), importer)
    left = [line for document, line in first.items() if document not in set(batch.documents)]
    batch.upto = min(left) - 1 if left else runs[-1]["line"]
    return batch


def _sorted_out(runs: Sequence[Any], importer: Importer) -> _Batch:
    """The documents whose rows are all there; at least the first."""
    batch = _Batch([], 0)
    for document, found in groupby(runs, itemgetter("document")):
        parts = list(found)
        rows = sum(part["rows"] for part in parts)
        if rows > importer.most_rows:
            batch.large.append(document)
        elif any(part["rows"] and part["body"] is None for part in parts):
            break  # what is held at a time is full: they come next
        else:
            _sort_in(batch, parts, importer.noun)
        batch.documents.append(document)
    return batch


def _sort_in(batch: _Batch, parts: Sequence[Any], noun: str) -> None:
    rows = [tuple(row) for part in parts if part["rows"] for row in orjson.loads(part["body"])]
    if any(not part["rows"] and not part["spoils"] for part in parts):
        batch.left_out += len(rows)
        return
    spoilt = next((part["line"] for part in parts if part["spoils"]), None)
    if spoilt is None:
        batch.good.append(Document(rows))
        return
    detail = f"line {spoilt} of the same {noun} was not taken, so none of it was"
    fault = Fault("document_refused", detail, params={"line": spoilt})
    batch.judged.append((Document(rows), Outcome("refused", [fault])))


async def _decide(db: Database, lease: Lease, operation: Any, importer: Importer, batch: _Batch) -> None:
    """One fault of ours must not stop a file: documents are decided together, and one by one when that fails."""
    who = Caller(**operation["caller"]) if importer.audited and operation["caller"] else None
    with on_behalf_of(operation["requested_by"], who):
        try:
            async with db.transaction() as tx:
                await _decide_in(tx, lease, operation, importer, batch, _together)
        except PASSING:
            raise
        except Exception as error:
            logger.warning("operation.batch_failed id=%s error=%r", operation["id"], error)
            async with db.transaction() as tx:
                await _decide_in(tx, lease, operation, importer, batch, _one_by_one)


Decide = Callable[[Tx, Any, Importer, Sequence[Document]], Awaitable[Judged]]


async def _decide_in(tx: Tx, lease: Lease, operation: Any, importer: Importer, batch: _Batch, decide: Decide) -> None:
    judged = batch.judged + (await decide(tx, operation, importer, batch.good) if batch.good else [])
    rows: Counter[str] = Counter()
    entries: list[store.Entry] = []
    for document, outcome in judged:
        rows.update(outcome.rows.get(line, outcome.status) for line, _ in document.rows)
        entries += _entries(document, outcome, importer.noun)
    await store.add_entries(tx, lease.operation_id, entries)
    for large in batch.large:
        detail = f"the {importer.noun} has more than {importer.most_rows} rows"
        rows["refused"] += await store.refuse_large(tx, lease.operation_id, large, "document_too_large", detail)
    await store.decided(
        tx, lease.operation_id, lease.holder, documents=batch.documents, applied=batch.upto, rows=rows,
        counted=Counter(outcome.status for _, outcome in judged) + Counter(refused=len(batch.large)),
        left_out=batch.left_out,
    )  # fmt: skip


async def _together(tx: Tx, operation: Any, importer: Importer, documents: Sequence[Document]) -> Judged:
    """What a dry run writes is rolled back."""
    if not operation["dry_run"]:
        return await _applied(tx, operation, importer, documents)
    judged: Judged = []
    with suppress(_RollBack):
        async with tx.savepoint():
            judged = await _applied(tx, operation, importer, documents)
            raise _RollBack
    return judged


async def _applied(tx: Tx, operation: Any, importer: Importer, documents: Sequence[Document]) -> Judged:
    """What is not within the limits of who asked is refused before anything is looked up for it."""
    faults = [_outside(document, operation, importer) for document in documents]
    within = [document for document, fault in zip(documents, faults, strict=True) if fault is None]
    outcomes = iter(await importer.apply(tx, within, operation["requested_by"]) if within else ())
    return [
        (document, next(outcomes) if fault is None else Outcome("refused", [fault]))
        for document, fault in zip(documents, faults, strict=True)
    ]


def _outside(document: Document, operation: Any, importer: Importer) -> Fault | None:
    """The first row that says somebody else's."""
    for name, dimension in importer.obeys.items():
        limit = operation[dimension]
        for line, values in document.rows if limit is not None else ():
            if values.get(name) not in limit:
                error = outside(name, dimension, values.get(name, ""))
                return Fault(error.code, f"{name}: {error.detail}", name, line, error.params)
    return None


async def _one_by_one(tx: Tx, operation: Any, importer: Importer, documents: Sequence[Document]) -> Judged:
    judged: Judged = []
    for document in documents:
        try:
            async with tx.savepoint():
                judged += await _together(tx, operation, importer, [document])
        except PASSING:
            raise
        except Exception as error:
            logger.error("operation.document_failed id=%s line=%s", operation["id"], document.line, exc_info=error)
            fault = Fault("internal_error", "an unexpected error; the log has it with the operation's id and this line")
            judged.append((document, Outcome("refused", [fault])))
    return judged


class _RollBack(Exception):
    pass


def _entries(document: Document, outcome: Outcome, noun: str) -> list[store.Entry]:
    """Each row that is not taken is named: by its own fault, by that of the document, or by the one that spoilt it."""
    statuses = {line: outcome.rows.get(line, outcome.status) for line, _ in document.rows}
    bad = {line: status for line, status in statuses.items() if status in ("refused", "different")}
    if not bad:
        return []
    own = {fault.line for fault in outcome.faults if fault.line in bad}
    common = [fault for fault in outcome.faults if fault.line is None]
    first = min(bad)
    found = [_entry(fault.line, bad[fault.line], fault) for fault in outcome.faults if fault.line in bad]
    found += [_entry(first, bad[first], fault) for fault in common]
    if common:
        own.add(first)
    for line, status in bad.items():
        if line not in own:
            cause = min((each for each in own if each is not None), default=first)
            code = "document_refused" if status == "refused" else "document_different"
            what = "was not taken, so none of it was" if status == "refused" else "says how it differs"
            fault = Fault(code, f"line {cause} of the same {noun} {what}", params={"line": cause})
            found.append(_entry(line, status, fault))
    return found


def _entry(line: int | None, outcome: str, fault: Fault) -> store.Entry:
    return (line or 0, outcome, fault.code, fault.field, fault.detail, orjson.dumps(dict(fault.params)).decode())
