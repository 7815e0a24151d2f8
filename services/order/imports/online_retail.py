"""The books of a shop in the schema of UCI Online Retail: rows of all kinds, grouped into the documents they were.

D. Chen (2015), Online Retail, UCI Machine Learning Repository, doi:10.24432/C5BW33. Nothing here knows that file: it
is for any file with these columns.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from libs.files import Column, Flaw, Profile, rows_of
from libs.files import Row as FileRow
from services.order.imports.countries import country_code

Kind = Literal["bad_debt", "cancellation", "adjustment", "zero_price", "sale", "charge"]
KINDS: tuple[Kind, ...] = ("bad_debt", "cancellation", "adjustment", "zero_price", "sale", "charge")

MAX_QUANTITY = 10_000_000
COLUMNS = (
    Column("invoice", "code", "its number: C… a cancellation, A… a bad debt", "row", titles=("InvoiceNo",)),
    Column("code", "code", "what was sold: five digits first is a product", "row", titles=("StockCode",)),
    Column("description", "text", "", "file"),
    Column("quantity", "integer", "", "row"),
    Column("at", "instant", "", "row", titles=("InvoiceDate",)),
    Column("unit_price", "number", "in GBP", "row", titles=("UnitPrice", "Price")),
    Column("customer", "text", "a number, also with .0 behind it", "file", titles=("CustomerID", "Customer ID")),
    Column("country", "text", "its English name", "file"),
)
ONLINE_RETAIL = Profile(
    about="the books of a shop as UCI Online Retail has them; only its sale invoices become orders",
    dates=["%Y-%m-%d %H:%M:%S"],
    time_zone="Europe/London",
)
CHANNEL, CURRENCY = "online-retail", "GBP"

_INVOICE = re.compile(r"[AC]?[0-9]{1,18}")
_SKU = re.compile(r"[A-Z0-9][A-Z0-9._/+-]*")
_GOODS = re.compile(r"[0-9]{5}")
_CUSTOMER = re.compile(r"[0-9]{1,18}(\.0+)?")


@dataclass(slots=True)
class Row:
    """One row, of any kind. quantity and unit_price with the signs of the file; at in UTC; sku in upper case."""

    line: int
    invoice: str
    ordinal: int  # which row of its invoice, counted from 1: with the invoice the key that survives another cut
    kind: Kind
    goods: bool  # the code begins with five digits: a product, not postage, a fee or a discount
    sku: str
    description: str
    quantity: int
    unit_price: Decimal
    at: datetime
    customer: str | None
    country: str | None
    country_name: str

    @property
    def key(self) -> str:
        return f"{self.invoice}:{self.ordinal}"

    @property
    def document(self) -> str:
        return self.invoice


def kind_of(invoice: str, quantity: int, unit_price: Decimal, goods: bool) -> Kind:
    if invoice[0] == "A":
        return "bad_debt"
    if invoice[0] == "C":
        return "cancellation"
    if quantity < 0:
        return "adjustment"
    if unit_price == 0:
        return "zero_price"
    return "sale" if goods else "charge"


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


def row_of(line: int, values: dict[str, str], ordinal: int) -> Row | Flaw:
    """Of a row whose values could be read."""
    code = values["code"].upper()
    customer = values.get("customer", "")
    quantity, unit_price = int(values["quantity"]), Decimal(values["unit_price"])
    invoice, goods = values["invoice"].upper(), _GOODS.match(code) is not None
    kind = kind_of(invoice, quantity, unit_price, goods)
    if flaw := _flaw(kind, goods, code, customer, quantity, unit_price):
        return flaw
    name = values.get("country", "")
    return Row(
        line, invoice, ordinal, kind, goods, code, values.get("description", ""), quantity, unit_price,
        datetime.fromisoformat(values["at"]), customer.partition(".")[0] or None, country_code(name), name,
    )  # fmt: skip


def _flaw(kind: Kind, goods: bool, code: str, customer: str, quantity: int, unit_price: Decimal) -> Flaw | None:
    if len(code) > 64:
        return Flaw("text_too_long", "the code has more than 64 characters", "code")
    if goods and not _SKU.fullmatch(code):
        return Flaw("sku_invalid", f"{code!r} is not a SKU", "code")
    if customer and not _CUSTOMER.fullmatch(customer):
        return Flaw("customer_invalid", "the customer is not a number", "customer")
    if not 0 < abs(quantity) <= MAX_QUANTITY:
        return Flaw("quantity_invalid", f"{quantity} is not between 1 and {MAX_QUANTITY}", "quantity")
    if abs(unit_price) >= 10**12 or unit_price != unit_price.quantize(Decimal("0.000001")):
        return Flaw("number_invalid", "the price needs more than 12 digits before or 6 behind the point", "unit_price")
    if unit_price < 0 and kind != "bad_debt":
        return Flaw("unit_price_negative", "only a bad debt (A invoice) has a negative price", "unit_price")
    # Money charged on a credit note exists and is booked as it stands; goods cannot be taken back and sold at once.
    if kind == "cancellation" and goods and quantity > 0:
        return Flaw("cancellation_positive", "a cancellation of goods has a negative quantity", "quantity")
    return None


@dataclass(slots=True)
class Invoice:
    """An order. Its lines keep the quantities and prices of their rows.

    free_lines: goods at price 0. charge_lines: postage, fees, vouchers and whatever else is no product, also at
    price 0 (kind zero_price). An invoice may have charges alone.
    """

    line: int
    number: str
    at: datetime
    customer: str | None
    country: str | None
    country_name: str
    sale_lines: list[Row] = field(default_factory=list)
    charge_lines: list[Row] = field(default_factory=list)
    free_lines: list[Row] = field(default_factory=list)


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


def of_an_order(row: Row) -> bool:
    """Whether it is a part of what a customer ordered. A product at price 0 for nobody is stock that was found."""
    if row.kind == "zero_price":
        return not row.goods or row.customer is not None
    return row.kind in ("sale", "charge")


def documents(rows: Iterable[Row]) -> list[Document]:
    """In the order of their first rows. All of them at once: rows of one invoice need not stand together.

    Time, customer and country of an invoice are those of its first row; some run over into the next minute.
    """
    found: list[Document] = []
    invoices: dict[str, Invoice] = {}
    cancellations: dict[str, Cancellation] = {}
    for row in rows:
        if of_an_order(row):
            invoice = invoices.get(row.invoice)
            if invoice is None:
                invoice = invoices[row.invoice] = Invoice(
                    row.line, row.invoice, row.at, row.customer, row.country, row.country_name
                )
                found.append(invoice)
            _lines(invoice, row).append(row)
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


def _lines(invoice: Invoice, row: Row) -> list[Row]:
    if not row.goods:
        return invoice.charge_lines
    return invoice.free_lines if row.kind == "zero_price" else invoice.sale_lines


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
