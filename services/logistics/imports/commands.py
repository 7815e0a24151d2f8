"""Takes tariffs of a file in."""

from collections.abc import Sequence

from libs.db import Tx
from libs.operations import Document, Fault, Outcome, Status
from libs.refused import Flaw
from services.logistics.imports.reading import Tariff, tariff_of
from services.logistics.tariffs.commands import Imported, import_cards

__all__ = ["apply_tariffs"]


async def apply_tariffs(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
    """Each tariff is taken whole or not at all."""
    tariffs = [tariff_of(document) for document in documents]
    readable = [tariff.cards for tariff in tariffs if not tariff.faults]
    imported = iter(await import_cards(tx, readable))
    return [
        Outcome("refused", tariff.faults) if tariff.faults else _outcome(tariff, next(imported)) for tariff in tariffs
    ]


def _outcome(tariff: Tariff, imported: Sequence[Imported]) -> Outcome:
    faults = []
    rows: dict[int, Status] = {}
    for (line, price), card in zip(tariff.places, imported, strict=True):
        if card.flaw:
            faults.append(_fault(card.flaw, line, price))
        elif card.status != "failed":
            rows[line] = _first(rows.get(line), card.status)
    if faults:
        return Outcome("refused", faults)
    return Outcome(_first(*rows.values()), rows=rows)


def _fault(flaw: Flaw, line: int, price: str) -> Fault:
    """Of a card that breaks a rule. `price`: the field of the row that has the card's price."""
    where = {"/price": price, "/price/currency": "currency"}.get(flaw.where, flaw.where.removeprefix("/"))
    return Fault(flaw.code, f"{where}: {flaw.detail}", where, line, flaw.params)


def _first(*statuses: Status | None) -> Status:
    """The status of a row of several cards, or of a tariff of several rows."""
    return next(status for status in ("created", "changed", "unchanged") if status in statuses)
