"""Taking parsed rows in: the same command as the JSON bulk, a chunk of products at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from libs.db import Database
from services.catalog.imports.files import Group, Parsed, RowError, change_of
from services.catalog.products.commands import Outcome, Upsert, upsert_products

CHUNK_VARIANTS = 400  # a transaction of about 0.1 s: others that wait for its locks do not notice


@dataclass(slots=True)
class Report:
    rows: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    failed: int = 0
    products_created: int = 0
    products_updated: int = 0
    errors: list[RowError] = field(default_factory=list)


async def import_rows(db: Database, parsed: Parsed) -> Report:
    """Each chunk commits by itself. A file that was cut off half-way is sent again: what is stored is unchanged."""
    report = Report(rows=parsed.rows, errors=list(parsed.errors))
    report.failed = len({error.line for error in parsed.errors})
    chunk: list[Group] = []
    size = 0
    for group in parsed.groups.values():
        chunk.append(group)
        size += len(group.variants)
        if size >= CHUNK_VARIANTS:
            await _take(db, chunk, report)
            chunk, size = [], 0
    if chunk:
        await _take(db, chunk, report)
    report.errors.sort(key=lambda error: error.line)
    return report


async def _take(db: Database, groups: Sequence[Group], report: Report) -> None:
    items = [Upsert(change_of(group), group.activate, keep_good=True) for group in groups]
    async with db.transaction() as tx:
        outcomes = await upsert_products(tx, items)
    for group, outcome in zip(groups, outcomes, strict=True):
        _count(report, group, outcome)


def _count(report: Report, group: Group, outcome: Outcome) -> None:
    bad = {flaw.sku for flaw in outcome.flaws}
    good = set() if outcome.status == "failed" else group.lines.keys() - bad
    for flaw in outcome.flaws:
        # what is wrong with the product is wrong with each of its rows that was not refused for itself
        skus = [flaw.sku] if flaw.sku in group.lines else [sku for sku in group.lines if sku not in bad]
        report.errors += [RowError(group.lines[sku], flaw.field, flaw.code, flaw.detail) for sku in skus]
    report.failed += len(group.lines) - len(good)
    report.products_created += outcome.status == "created"
    report.products_updated += outcome.status == "changed"
    created = len(good & outcome.created)
    report.created += created
    if outcome.status == "unchanged":
        report.unchanged += len(good)
    else:
        same = outcome.unchanged & good if outcome.status == "changed" else set[str]()
        report.unchanged += len(same)
        report.updated += len(good) - created - len(same)
