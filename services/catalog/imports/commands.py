"""Taking products of a file in: by the same command as the JSON bulk."""

from collections.abc import Sequence

from libs.db import Tx
from libs.operations import Document, Fault, Outcome, Status
from services.catalog.imports.documents import Read, product_of
from services.catalog.products import commands
from services.catalog.products.defects import Defect

__all__ = ["apply_products"]

_FIELDS = {"titles": "title", "descriptions": "description", "variants": "sku"}


async def apply_products(tx: Tx, documents: Sequence[Document], _: str) -> list[Outcome]:
    """Each product is taken whole or not at all."""
    found = [product_of(document) for document in documents]
    outcomes = iter(await commands.upsert_products(tx, [each.upsert for each in found if isinstance(each, Read)]))
    return [
        _outcome(document, each, next(outcomes)) if isinstance(each, Read) else Outcome("refused", each)
        for document, each in zip(documents, found, strict=True)
    ]


def _outcome(document: Document, read: Read, outcome: commands.Outcome) -> Outcome:
    if outcome.status == "failed":
        return Outcome("refused", [_fault(read, defect) for defect in outcome.defects])
    rows: dict[int, Status] = {}
    for sku, line in read.lines.items():
        if sku in outcome.created:
            rows[line] = "created"
        else:
            rows[line] = "unchanged" if sku in outcome.unchanged else "changed"
    return Outcome(outcome.status, rows=rows)


def _fault(read: Read, defect: Defect) -> Fault:
    name = _FIELDS.get(defect.field, defect.field)
    return Fault(defect.code, defect.detail, name, read.lines.get(defect.sku or ""), defect.params)
