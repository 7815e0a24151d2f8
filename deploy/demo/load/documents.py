"""The book-keeping of a shop's file: its rows grouped into documents, their sums, and which earlier purchase a
cancellation takes back. Pure but for reading the file."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from libs.files import Flaw, Profile, rows_of
from libs.files import Row as FileRow
from services.order.imports.online_retail import COLUMNS, KINDS, ONLINE_RETAIL, Invoice, Kind, Row, of_an_order, row_of

_INVOICE = re.compile(r"[AC]?[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was not taken: its line, why, and the invoice it belongs to as far as that could be read."""

    line: int
    code: str
    detail: str
    field: str | None = None
    document: str | None = None


def parse(source: Path | bytes, profile: Profile = ONLINE_RETAIL) -> Iterator[Row | BadRow]:
    """Every row in file order. A row that breaks a rule is a BadRow and affects no other row."""
    ordinals: defaultdict[str, int] = defaultdict(int)
    for found in rows_of(source, COLUMNS, profile, ("invoice",)):
        yield _read(found, ordinals)


def _read(found: FileRow, ordinals: defaultdict[str, int]) -> Row | BadRow:
    number = found.values.get("invoice", "").upper()
    invoice = number if _INVOICE.fullmatch(number) else None
    if invoice:
        ordinals[invoice] += 1  # also of a row that is bad: mending it must not move the keys of the others
    flaw = found.flaws[0] if found.flaws else None
    if flaw is None and invoice is None:
        flaw = Flaw("invoice_invalid", f"{number[:40]!r} is not a number, nor one behind A or C", "invoice")
    row = row_of(found.line, found.values, ordinals[invoice or ""]) if flaw is None else flaw
    if isinstance(row, Flaw):
        return BadRow(found.line, row.code, row.detail, row.field, invoice)
    return row


@dataclass(slots=True)
class CancelledLine:
    """quantity: what is taken back, positive. Only of a code that is no goods it may be negative: charged again."""

    line: int
    ordinal: int
    code: str
    goods: bool
    quantity: int
    unit_price: Decimal
    description: str


@dataclass(slots=True)
class Cancellation:
    line: int
    number: str
    at: datetime
    customer: str | None
    country: str | None
    country_name: str
    lines: list[CancelledLine] = field(default_factory=list)


@dataclass(slots=True)
class Adjustment:
    """Stock that was found (quantity > 0, kind zero_price) or lost (quantity < 0, kind adjustment).

    goods False: counted under a code that is no product (gift boxes in the books as DCGS0055).
    """

    line: int
    invoice: str
    ordinal: int
    kind: Kind
    sku: str
    goods: bool
    quantity: int
    reason: str
    at: datetime
    unit_price: Decimal


@dataclass(slots=True)
class BadDebt:
    line: int
    invoice: str
    ordinal: int
    code: str
    description: str
    quantity: int
    unit_price: Decimal  # negative: written off
    at: datetime
    customer: str | None


Document = Invoice | Cancellation | Adjustment | BadDebt


def documents(rows: Iterable[Row]) -> list[Document]:
    """In the order of their first rows. All of them at once: rows of one invoice need not stand together."""
    found: list[Document] = []
    invoices: dict[str, Invoice] = {}
    cancellations: dict[str, Cancellation] = {}
    for row in rows:
        if of_an_order(row):
            invoice = invoices.get(row.invoice)
            if invoice is None:
                invoice = invoices[row.invoice] = Invoice.begun_by(row)
                found.append(invoice)
            invoice.add(row)
        elif row.kind == "cancellation":
            cancellation = cancellations.get(row.invoice)
            if cancellation is None:
                cancellation = cancellations[row.invoice] = Cancellation(
                    row.line, row.invoice, row.at, row.customer, row.country, row.country_name
                )
                found.append(cancellation)
            cancellation.lines.append(
                CancelledLine(row.line, row.ordinal, row.sku, row.goods, -row.quantity, row.unit_price, row.description)
            )
        else:
            found.append(_single(row))
    return found


def _single(row: Row) -> Adjustment | BadDebt:
    if row.kind == "bad_debt":
        return BadDebt(
            *(row.line, row.invoice, row.ordinal, row.sku, row.description),
            *(row.quantity, row.unit_price, row.at, row.customer),
        )
    return Adjustment(
        *(row.line, row.invoice, row.ordinal, row.kind, row.sku, row.goods),
        *(row.quantity, row.description, row.at, row.unit_price),
    )


@dataclass(slots=True)
class Total:
    rows: int = 0
    invoices: int = 0
    units: int = 0
    value: Decimal = Decimal(0)


def totals(rows: Iterable[Row], *, by: Callable[[Row], str] = lambda row: row.kind) -> dict[str, Total]:
    """What the file says, per kind (all six, also those without a row), with the file's signs."""
    found = {str(kind): Total() for kind in KINDS}
    invoices: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        kind = by(row)
        total = found.get(kind) or found.setdefault(kind, Total())
        total.rows += 1
        total.units += row.quantity
        total.value += row.quantity * row.unit_price
        invoices[kind].add(row.invoice)
    for kind, numbers in invoices.items():
        found[kind].invoices = len(numbers)
    return found


@dataclass(slots=True)
class _Lot:
    """One line of a purchase and how much of it has not come back."""

    invoice: str
    ordinal: int
    sku: str
    unit_price: Decimal
    quantity: int
    at: datetime
    left: int


@dataclass(frozen=True, slots=True)
class Part:
    """So many units of this line of that invoice. unit_price: what was paid."""

    invoice: str
    ordinal: int
    quantity: int
    unit_price: Decimal


@dataclass(frozen=True, slots=True)
class Match:
    """Where a cancelled line was bought. unmatched: units without an earlier purchase."""

    line: CancelledLine
    parts: tuple[Part, ...]
    unmatched: int


@dataclass(frozen=True, slots=True)
class Matched:
    """The goods of a cancellation. reverses: the invoice that it takes back whole, on its own day: it never left."""

    lines: tuple[Match, ...]
    reverses: str | None


Goods = frozenset[tuple[str, int]]


class Purchases:
    """Who bought what and has not given it back. Documents go in in file order; pure, so a second run matches alike.

    A buyer without a number matches nothing: all of them together are not one customer.
    """

    def __init__(self, time_zone: str = ONLINE_RETAIL.time_zone or "UTC") -> None:
        self._zone = ZoneInfo(time_zone)
        self._lots: defaultdict[tuple[str, str], list[_Lot]] = defaultdict(list)
        self._whole: defaultdict[tuple[str, date, Goods], list[list[_Lot]]] = defaultdict(list)

    def remember(self, invoice: Invoice) -> None:
        if invoice.customer is None:
            return
        lots = [
            _Lot(invoice.number, row.ordinal, row.sku, row.unit_price, row.quantity, invoice.at, row.quantity)
            for row in (*invoice.sale_lines, *invoice.free_lines)
        ]
        for lot in lots:
            self._lots[invoice.customer, lot.sku].append(lot)
        if lots:
            goods = _goods((lot.sku, lot.quantity) for lot in lots)
            self._whole[invoice.customer, self._day(invoice.at), goods].append(lots)

    def take(self, cancellation: Cancellation) -> Matched:
        """Match its goods and use up what they match."""
        lines = [line for line in cancellation.lines if line.goods]
        whole = self._reversed(cancellation, lines)
        found = []
        for line in lines:
            if cancellation.customer is None:
                lots = []
            elif whole:
                lots = [lot for lot in whole if lot.sku == line.code]
            else:
                lots = self._lots.get((cancellation.customer, line.code), [])
            found.append(_match(line, lots, cancellation.at))
        return Matched(tuple(found), whole[0].invoice if whole else None)

    def _reversed(self, cancellation: Cancellation, lines: list[CancelledLine]) -> list[_Lot] | None:
        if cancellation.customer is None or not lines:
            return None
        goods = _goods((line.code, line.quantity) for line in lines)
        for lots in reversed(self._whole.get((cancellation.customer, self._day(cancellation.at), goods), [])):
            if lots[0].at <= cancellation.at and all(lot.left == lot.quantity for lot in lots):
                return lots
        return None

    def _day(self, at: datetime) -> date:
        return at.astimezone(self._zone).date()


def _goods(items: Iterable[tuple[str, int]]) -> Goods:
    units: Counter[str] = Counter()
    for code, quantity in items:
        units[code] += quantity
    return frozenset(units.items())


def _match(line: CancelledLine, lots: list[_Lot], at: datetime) -> Match:
    """Same price first, then others; within these the latest purchase with enough left, else the latest ones together.

    What was free is no earlier purchase of something that is refunded.
    """
    parts: list[Part] = []
    missing = line.quantity
    earlier = [lot for lot in reversed(lots) if lot.left and lot.at <= at]
    same = [lot for lot in earlier if lot.unit_price == line.unit_price]
    others = [lot for lot in earlier if lot.unit_price != line.unit_price and (lot.unit_price or not line.unit_price)]
    for group in (same, others):
        enough = next((lot for lot in group if lot.left >= missing), None)
        for lot in [enough] if enough else group:
            quantity = min(lot.left, missing)
            if quantity:
                lot.left -= quantity
                missing -= quantity
                parts.append(Part(lot.invoice, lot.ordinal, quantity, lot.unit_price))
    return Match(line, tuple(parts), missing)
