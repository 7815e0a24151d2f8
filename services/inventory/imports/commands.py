"""Taking stock of a file in: as movements, under the locks of their balances."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from libs.db import Tx
from libs.operations import Document, Fault, Outcome, Status
from libs.refused import Refused
from libs.rules import rule_of
from services.inventory.imports.domain import Entry, Goods, entries_of
from services.inventory.stock import store
from services.inventory.stock.commands import save_ledger
from services.inventory.stock.domain import DIFFERENT, Ledger, Movement, Place, differences
from services.inventory.stock.store import Count
from services.inventory.warehouses import store as warehouses

__all__ = ["apply_stock"]

Read = list[Entry] | list[Fault]


@dataclass(slots=True)
class _Books:
    """What is known under lock, and what is to be recorded. `before`: on hand by place when the lock was taken."""

    ledger: Ledger
    posted: dict[str, Movement]
    counts: dict[str, int]
    moved_since: dict[str, int]
    before: dict[Place, int]
    counted: list[Count] = field(default_factory=list)

    def booked(self, entry: Entry) -> int:
        """What the stock says of an entry's place, at its time if it has one. What is owed has left already."""
        balance = self.ledger.balances[entry.place]
        if entry.occurred_at is None:
            return balance.on_hand - balance.owed
        return self.before[entry.place] - balance.owed - self.moved_since.get(entry.key, 0)


async def apply_stock(tx: Tx, documents: Sequence[Document], _: str) -> list[Outcome]:
    """The goods of a document are booked whole or not at all, and once."""
    known = await warehouses.all_codes(tx)
    read = [_read(document, known) for document in documents]
    books = await _open(tx, [entry for each in read for entry in each if isinstance(entry, Entry)])
    outcomes = [_taken(books, each) for each in read]
    await save_ledger(tx, books.ledger)
    await store.delete_unused(tx, books.ledger)
    await store.insert_counts(tx, books.counted)
    return outcomes


async def _open(tx: Tx, entries: Sequence[Entry]) -> _Books:
    ledger = await store.lock(tx, [entry.place for entry in entries])
    keys = [entry.key for entry in entries]
    counted = [(e.key, e.place, e.occurred_at) for e in entries if e.kind == "counted" and e.occurred_at]
    return _Books(
        ledger,
        await store.posted(tx, keys),
        await store.counts(tx, keys),
        await store.moved_since(tx, counted),
        {place: balance.on_hand for place, balance in ledger.balances.items()},
    )


def _read(document: Document, known: set[str]) -> Read:
    rows: list[tuple[int, Goods]] = []
    faults: list[Fault] = []
    for line, values in document.rows:
        try:
            goods = Goods.model_validate({**values, "quantity": int(values["quantity"])})
        except ValidationError as error:
            faults += [_fault(flaw, line) for flaw in error.errors(include_url=False, include_input=False)]
            continue
        if goods.warehouse not in known:
            detail = f"there is no warehouse {goods.warehouse}"
            faults.append(Fault("unknown_warehouse", detail, "warehouse", line, {"warehouse": goods.warehouse}))
        if goods.kind == "received" and not goods.quantity:
            faults.append(Fault("quantity_zero", "quantity: must not be 0", "quantity", line))
        rows.append((line, goods))
    return faults or entries_of(rows)


def _fault(error: Any, line: int) -> Fault:
    code, detail, params = rule_of(error)
    name = str(error["loc"][0])
    return Fault(code, f"{name}: {detail}", name, line, params)


def _taken(books: _Books, read: Read) -> Outcome:
    entries = [part for part in read if isinstance(part, Entry)]
    if faults := [part for part in read if isinstance(part, Fault)]:
        return Outcome("refused", faults)
    decided = [(entry, *_decided(books, entry)) for entry in entries]
    if different := [fault for _, _, _, faults_of_entry in decided for fault in faults_of_entry]:
        return Outcome("different", different)
    try:
        books.ledger.post_all([movement for _, _, movement, _ in decided if movement])
    except Refused as refusal:
        fault = Fault(refusal.code, refusal.detail, "quantity", entries[0].lines[0], refusal.params)
        return Outcome("refused", [fault])
    _remember(books, decided)
    statuses = {status for _, status, _, _ in decided}
    status: Status = "created" if "created" in statuses else "unchanged" if "unchanged" in statuses else "known"
    return Outcome(status, rows={line: status for entry, status, _, _ in decided for line in entry.lines})


Decided = tuple[Status, Movement | None, Sequence[Fault]]


def _decided(books: _Books, entry: Entry) -> Decided:
    """created with its movement; unchanged: a count that finds what is booked; known; different with what differs."""
    if entry.kind == "counted" and (was := books.counts.get(entry.key)) is not None:
        return ("known", None, ()) if was == entry.quantity else ("different", None, [_differs(entry, "quantity", was)])
    movement = entry.movement(books.booked(entry))
    if (before := books.posted.get(entry.key)) is not None:
        different = differences([movement], {entry.key: before})
        faults = [_differs(entry, difference.field.replace("/", "_"), difference.was) for difference in different]
        return ("different", None, faults) if faults else ("known", None, ())
    return ("created", movement, ()) if movement.on_hand else ("unchanged", None, ())


def _differs(entry: Entry, name: str, was: str | int) -> Fault:
    detail = f"these goods of {entry.document_id} are booked with another {name}: it was {was}"
    return Fault(DIFFERENT, detail, name, entry.lines[0], {"was": was})


def _remember(books: _Books, decided: Iterable[tuple[Entry, Status, Movement | None, Sequence[Fault]]]) -> None:
    """Rows further down in the same file are held against these, too."""
    for entry, status, movement, _ in decided:
        if movement:
            books.posted[entry.key] = movement
        if entry.kind == "counted" and status in ("created", "unchanged"):
            books.counts[entry.key] = entry.quantity
            change = movement.on_hand if movement else 0
            books.counted.append(Count(entry.key, entry.quantity, entry.quantity - change))
