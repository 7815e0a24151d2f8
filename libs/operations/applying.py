"""The second half of an import: documents are decided in the order of their first rows, some in each transaction."""

import logging
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import Any, NamedTuple

import orjson

from libs.db import INFRASTRUCTURE_ERRORS, Database, Tx
from libs.operations import store
from libs.operations.importer import Document, Fault, Importer, Outcome
from libs.operations.lease import Lease
from libs.operations.staging import LEFT_OUT
from libs.tasks import on_behalf_of

logger = logging.getLogger(__name__)

__all__ = ["apply_rows"]

WINDOW = 2_000  # runs of rows that are looked at for the next documents
MOST_ROWS = 5_000  # that are held at a time


class _Chosen(NamedTuple):
    """documents: their keys, in the order of their first rows; empty where each row is its own. upto: every line up to
    this one belongs to them, or was decided before. large: has more rows than a document may have."""

    documents: list[str]
    upto: int
    large: bool = False


async def apply_rows(db: Database, lease: Lease, operation: Any, importer: Importer) -> bool:
    """Decide on from where the last run stopped. False when this run's time is over before all is decided."""
    applied = operation["applied"]
    while chosen := await _choose(db, lease, importer, applied):
        if chosen.large:
            await _refuse_large(db, lease, importer, chosen)
        else:
            await _decide(db, lease, operation, importer, applied, chosen)
        applied = chosen.upto
        if lease.over:
            return False
    return True


async def _choose(db: Database, lease: Lease, importer: Importer, applied: int) -> _Chosen | None:
    runs = await store.window(db, lease.operation_id, applied, WINDOW)
    if not runs:
        return None
    if not importer.key:
        counts = accumulate(run["rows"] for run in runs)
        enough = next((n for n, count in enumerate(counts) if count >= importer.batch), len(runs) - 1)
        return _Chosen([], runs[enough]["line"])
    first: dict[str, int] = {}
    for run in runs:
        first.setdefault(run["document"], run["line"])
    wanted = list(first)[: importer.batch]
    sizes = await store.sizes(db, lease.operation_id, wanted)
    taken: list[str] = []
    rows = 0
    for document in wanted:
        large = sizes[document] > importer.most_rows
        rows += sizes[document]
        if taken and (large or rows > MOST_ROWS):
            break
        taken.append(document)
        if large:
            break
    left = [line for document, line in first.items() if document not in set(taken)]
    upto = min(left) - 1 if left else runs[-1]["line"]
    return _Chosen(taken, upto, sizes[taken[-1]] > importer.most_rows)


async def _refuse_large(db: Database, lease: Lease, importer: Importer, chosen: _Chosen) -> None:
    (document,) = chosen.documents
    detail = f"the {importer.noun} has more than {importer.most_rows} rows"
    async with db.transaction() as tx:
        await lease.hold(tx)
        rows = await store.refuse_large(tx, lease.operation_id, document, "document_too_large", detail)
        await store.decided(
            tx, lease.operation_id, documents=chosen.documents, applied=chosen.upto, rows={"refused": rows},
            counted={"refused": 1},
        )  # fmt: skip


async def _decide(
    db: Database, lease: Lease, operation: Any, importer: Importer, applied: int, chosen: _Chosen
) -> None:
    good, judged, left_out = await _load(db, lease, importer, applied, chosen)
    async with db.transaction() as tx:
        await lease.hold(tx)
        judged += await _applied(tx, operation, importer, good)
        rows: Counter[str] = Counter()
        entries: list[store.Entry] = []
        for document, outcome in judged:
            rows.update(outcome.rows.get(line, outcome.status) for line, _ in document.rows)
            entries += _entries(document, outcome, importer.noun)
        await store.add_entries(tx, lease.operation_id, entries)
        await store.decided(
            tx, lease.operation_id, documents=chosen.documents, applied=chosen.upto, rows=rows,
            counted=Counter(outcome.status for _, outcome in judged), left_out=left_out,
        )  # fmt: skip


Judged = list[tuple[Document, Outcome]]


async def _load(
    db: Database, lease: Lease, importer: Importer, applied: int, chosen: _Chosen
) -> tuple[list[Document], Judged, int]:
    """The documents to decide, those that are refused because a row of theirs was, and how many rows the profile does
    not want because of another row of their document."""
    if not importer.key:
        found = await store.rows_between(db, lease.operation_id, applied, chosen.upto)
        return [Document([tuple(row)]) for run in found for row in orjson.loads(run["body"])], [], 0
    rows: dict[str, list[tuple[int, dict[str, str]]]] = {document: [] for document in chosen.documents}
    spoilt: dict[str, int] = {}
    unwanted: set[str] = set()
    for run in await store.rows_of(db, lease.operation_id, chosen.documents):
        if run["body"] is None:
            spoilt.setdefault(run["document"], run["line"])
        elif run["body"] == LEFT_OUT:
            unwanted.add(run["document"])
        else:
            rows[run["document"]] += map(tuple, orjson.loads(run["body"]))
    left_out = sum(len(rows.pop(document)) for document in unwanted)
    good = [Document(found) for document, found in rows.items() if found and document not in spoilt]
    judged: Judged = []
    for document, line in spoilt.items():
        if document not in rows:
            continue
        detail = f"line {line} of the same {importer.noun} was not taken, so none of it was"
        fault = Fault("document_refused", detail, params={"line": line})
        judged.append((Document(rows[document]), Outcome("refused", [fault])))
    return good, judged, left_out


async def _applied(tx: Tx, operation: Any, importer: Importer, documents: Sequence[Document]) -> Judged:
    """One fault of ours must not stop a file: documents are decided together, and one by one when that fails."""
    if not documents:
        return []
    try:
        return list(zip(documents, await _tried(tx, operation, importer, documents), strict=True))
    except INFRASTRUCTURE_ERRORS:
        raise
    except Exception as error:
        if len(documents) > 1:
            judged: Judged = []
            for document in documents:
                judged += await _applied(tx, operation, importer, [document])
            return judged
        logger.error("operation.document_failed id=%s line=%s", operation["id"], documents[0].line, exc_info=error)
        fault = Fault("internal_error", "an unexpected error; the log has it with the operation's id and this line")
        return [(documents[0], Outcome("refused", [fault]))]


async def _tried(tx: Tx, operation: Any, importer: Importer, documents: Sequence[Document]) -> Sequence[Outcome]:
    """What a dry run writes is rolled back, and so is what a call wrote that failed."""
    found: Sequence[Outcome] = []
    try:
        async with tx.savepoint():
            with on_behalf_of(operation["requested_by"]):
                found = await importer.apply(tx, documents, operation["requested_by"])
            if operation["dry_run"]:
                raise _RollBack
    except _RollBack:
        pass
    return found


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
