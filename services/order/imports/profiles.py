"""Column profiles: how a file's columns and spellings become orders. A profile is data; one more is a table entry."""

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any, Protocol, TypeVar
from zoneinfo import ZoneInfo

from libs.countries import COUNTRIES
from libs.money import exponent
from services.order.imports.files import BadRow, Columns, Source, Values, read

MAX_QUANTITY = 10_000_000
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
_SKU = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/+-]{0,63}")
_YES, _NO = frozenset(("true", "yes", "y", "1")), frozenset(("false", "no", "n", "0", ""))


class Unreadable(ValueError):
    """A field that breaks a rule: its name, a stable code, a sentence."""

    def __init__(self, field: str, code: str, detail: str) -> None:
        super().__init__(detail)
        self.field, self.code, self.detail = field, code, detail


@dataclass(frozen=True, slots=True)
class Profile:
    """Which column holds which field, and how dates and numbers are spelled.

    columns: our field → the titles that files use for it (case does not matter). date_format: for strptime, with the
    time_zone in which it is read; None: RFC 3339 with its own offset. channel, currency: of every order of the file,
    when no column says so.
    """

    name: str
    columns: Columns
    optional: frozenset[str] = frozenset()
    date_format: str | None = None
    time_zone: str | None = None
    decimal: str = "."
    channel: str | None = None
    currency: str | None = None

    def rows(self, source: Source) -> Iterator[tuple[int, Values] | BadRow]:
        return read(source, self.columns, optional=self.optional, decimal=self.decimal)

    def time(self, name: str, text: str) -> datetime:
        """In UTC. Of a local hour that occurs twice the first; one that the clocks skip counts on from before it."""
        text = required(name, text)
        try:
            if self.date_format is None:
                if not _RFC3339.fullmatch(text):
                    raise ValueError
                return datetime.fromisoformat(text.upper()).astimezone(UTC)
            local = datetime.strptime(text, self.date_format)  # noqa: DTZ007 (the zone follows)
            return local.replace(tzinfo=ZoneInfo(self.time_zone or "UTC")).astimezone(UTC)
        except (ValueError, OverflowError):
            wanted = self.date_format or "RFC 3339 with an offset, such as 2026-03-01T12:00:00Z"
            raise Unreadable(name, f"{name}_invalid", f"{shown(text)} is not a time ({wanted})") from None

    def number(self, name: str, text: str) -> Decimal:
        """Exact: at most 12 digits before and 6 behind the mark, never rounded."""
        text = required(name, text)
        mark = re.escape(self.decimal)
        try:
            if not re.fullmatch(rf"[+-]?[0-9]{{1,12}}({mark}[0-9]{{1,20}})?([eE]-?[0-9]{{1,2}})?", text):
                raise ValueError
            value = Decimal(text.replace(self.decimal, "."))
        except (ValueError, InvalidOperation):
            raise Unreadable(name, f"{name}_invalid", f"{shown(text)} is not a number") from None
        if value == 0:
            return Decimal(0)
        places = value.normalize().as_tuple().exponent
        if not isinstance(places, int) or places < -6 or abs(value) >= 10**12:
            raise Unreadable(name, f"{name}_invalid", f"{shown(text)} needs more than 12 digits before or 6 behind")
        return value


TRADEWIND = Profile(
    name="tradewind",
    columns=MappingProxyType(
        {
            name: (name,)
            for name in (
                *("channel", "channel_order_id", "placed_at", "currency", "country", "postal_code", "name"),
                *("address1", "city", "sku", "quantity", "unit_price", "buyer_ref", "backorder", "incoterm"),
            )
        }
    ),
    optional=frozenset(("postal_code", "name", "address1", "city", "buyer_ref", "backorder", "incoterm")),
)
ONLINE_RETAIL = Profile(
    name="online-retail",
    columns=MappingProxyType(
        {
            "invoice": ("InvoiceNo", "Invoice"),
            "code": ("StockCode",),
            "description": ("Description",),
            "quantity": ("Quantity",),
            "at": ("InvoiceDate",),
            "unit_price": ("UnitPrice", "Price"),
            "customer": ("CustomerID", "Customer ID"),
            "country": ("Country",),
        }
    ),
    date_format="%Y-%m-%d %H:%M:%S",
    time_zone="Europe/London",
    channel="online-retail",
    currency="GBP",
)
PROFILES: Mapping[str, Profile] = MappingProxyType({profile.name: profile for profile in (TRADEWIND, ONLINE_RETAIL)})


@dataclass(frozen=True, slots=True)
class ImportedLine:
    line_no: int  # of the file
    sku: str
    quantity: int
    unit_price: Decimal
    source_kind: str  # "line"; of online-retail "sale" or "zero_price"


@dataclass(frozen=True, slots=True)
class ImportedCharge:
    line_no: int
    code: str
    description: str
    quantity: int
    unit_price: Decimal
    source_kind: str = "charge"


@dataclass(frozen=True, slots=True)
class ImportedOrder:
    """An order of which every row could be read. country None: nobody said, or it is not one country."""

    channel: str
    channel_order_id: str
    placed_at: datetime
    currency: str
    country: str | None
    postal_code: str | None
    address: dict[str, str] | None
    buyer_ref: str | None
    lines: tuple[ImportedLine, ...]
    charges: tuple[ImportedCharge, ...] = ()
    incoterm: str | None = None
    backorder: bool = False


def shown(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:40] + "…")


def required(name: str, text: str) -> str:
    text = text.strip()
    if not text:
        raise Unreadable(name, f"{name}_missing", f"{name} is empty")
    return text


def short(name: str, text: str, limit: int) -> str:
    """Stripped. Too long is an error, never cut. The text is not repeated: it may be somebody's address."""
    text = text.strip()
    if len(text) > limit:
        raise Unreadable(name, f"{name}_too_long", f"{name} is longer than {limit} characters")
    return text


def whole_number(name: str, text: str) -> int:
    """Also "6.0", which floating point exports make of 6. Never 0."""
    text = required(name, text)
    if not re.fullmatch(r"[+-]?[0-9]{1,12}(\.0{1,6})?", text):
        raise Unreadable(name, f"{name}_invalid", f"{shown(text)} is not a whole number")
    number = int(text.partition(".")[0])
    if not 0 < abs(number) <= MAX_QUANTITY:
        raise Unreadable(name, f"{name}_invalid", f"{name} {number} is not between 1 and {MAX_QUANTITY}")
    return number


def sku(name: str, text: str) -> str:
    text = required(name, text)
    if not _SKU.fullmatch(text):
        raise Unreadable(name, f"{name}_invalid", f"{shown(text)} is not a SKU")
    return text


class _OfDocument(Protocol):
    @property
    def line(self) -> int: ...
    @property
    def document(self) -> str: ...


Row = TypeVar("Row", bound=_OfDocument)


def whole_orders(entries: Iterable[tuple[Hashable, Row | BadRow]]) -> Iterator[list[Row] | BadRow]:
    """Rows by key, in the order of each key's first row; of a key with one bad row all its rows are refused.

    A bad row of which the key could not be read for certain also counts to the order that surrounds it, and lines that
    ran into each other to the orders before and behind them: otherwise these would be placed without some lines.
    """
    groups: dict[Hashable, list[Row | BadRow]] = {}
    broken: dict[Hashable, int] = {}
    before: Hashable = None
    lost: BadRow | None = None
    for key, item in entries:
        groups.setdefault(("unknown", item.line) if key is None else key, []).append(item)
        if isinstance(item, BadRow):
            if key is not None:
                broken.setdefault(key, item.line)
            if key is None or item.code in ("field_count", "unreadable"):
                lost = lost if lost and lost.code == "unreadable" else item
                continue
        if lost and (key == before or lost.code == "unreadable"):
            broken.setdefault(key, lost.line)
            broken.setdefault(before, lost.line)
        before, lost = key, None
    if lost and lost.code == "unreadable":
        broken.setdefault(before, lost.line)
    for key, items in groups.items():
        rows = [item for item in items if not isinstance(item, BadRow)]
        if key not in broken and len(rows) == len(items):
            yield rows
            continue
        for item in items:
            yield item if isinstance(item, BadRow) else _refused(item, broken[key])


def _refused(row: _OfDocument, cause: int) -> BadRow:
    detail = f"line {cause} of the same order was not taken, so the order was not"
    return BadRow(row.line, "order_refused", detail, document=row.document)


@dataclass(slots=True)
class _OrderRow:
    line: int
    key: tuple[str, str]
    head: dict[str, Any] = field(repr=False)  # None: the row does not say; holds the address
    item: ImportedLine

    @property
    def document(self) -> str:
        return self.key[1]


def orders_of(source: Source, profile: str) -> Iterator[ImportedOrder | BadRow]:
    """Each order whole, or each of its rows as a BadRow. The same file gives the same sequence, so it can be resumed.

    KeyError for an unknown profile; ValueError, with the first item, for a file that is no table or lacks a column.
    """
    from services.order.imports.online_retail import online_retail_orders  # it is built on this module

    readers = {TRADEWIND.name: tradewind_orders, ONLINE_RETAIL.name: online_retail_orders}
    return readers[profile](source, PROFILES[profile])


def tradewind_orders(source: Source, profile: Profile = TRADEWIND) -> Iterator[ImportedOrder | BadRow]:
    """One row per order line; rows of one order, adjacent or not, share channel and channel_order_id."""

    def entries() -> Iterator[tuple[Hashable, _OrderRow | BadRow]]:
        for item in profile.rows(source):
            if isinstance(item, BadRow):
                yield _key(item.values or {}, profile), item
                continue
            line, values = item
            key = _key(values, profile)
            try:
                yield key, _order_row(line, values, profile)
            except Unreadable as error:
                document = key[1] if key else None
                yield key, BadRow(line, error.code, error.detail, error.field, document)

    for rows in whole_orders(entries()):
        if isinstance(rows, BadRow):
            yield rows
        else:
            yield from _order(rows)


def _key(values: Mapping[str, str], profile: Profile) -> tuple[str, str] | None:
    channel = values.get("channel", "").strip() or profile.channel
    order = values.get("channel_order_id", "").strip()
    return (channel, order) if channel and order else None


def _order_row(line: int, values: Values, profile: Profile) -> _OrderRow:
    channel = short("channel", required("channel", values.get("channel") or profile.channel or ""), 64)
    order = short("channel_order_id", required("channel_order_id", values["channel_order_id"]), 128)
    head: dict[str, Any] = {
        "placed_at": profile.time("placed_at", values["placed_at"]),
        "currency": _currency(values.get("currency") or profile.currency or ""),
        "country": _country(values["country"]),
        "incoterm": _one_of("incoterm", values["incoterm"].strip().upper(), ("DAP", "DDP")),
        "backorder": _yes_or_no("backorder", values["backorder"]),
    }
    for name, limit in (("postal_code", 32), ("buyer_ref", 128), ("name", 200), ("address1", 200), ("city", 200)):
        head[name] = short(name, values[name], limit) or None
    price = profile.number("unit_price", values["unit_price"])
    quantity = whole_number("quantity", values["quantity"])
    if price < 0 or quantity < 0:
        name = "unit_price" if price < 0 else "quantity"
        raise Unreadable(name, f"{name}_negative", f"{name} of an order line is not negative")
    item = ImportedLine(line, sku("sku", values["sku"]), quantity, price, "line")
    return _OrderRow(line, (channel, order), head, item)


def _currency(text: str) -> str:
    code = required("currency", text).upper()
    try:
        exponent(code)
    except ValueError:
        raise Unreadable("currency", "currency_invalid", f"{shown(code)} is not an ISO 4217 currency") from None
    return code


def _country(text: str) -> str | None:
    code = text.strip().upper()
    if code and code not in COUNTRIES:
        raise Unreadable("country", "country_invalid", f"{shown(code)} is not an ISO 3166-1 alpha-2 code")
    return code or None


def _one_of(name: str, text: str, allowed: Sequence[str]) -> str | None:
    if text and text not in allowed:
        raise Unreadable(name, f"{name}_invalid", f"{shown(text)} is not one of {', '.join(allowed)}")
    return text or None


def _yes_or_no(name: str, text: str) -> bool | None:
    word = text.strip().casefold()
    if word not in _YES | _NO:
        raise Unreadable(name, f"{name}_invalid", f"{shown(text)} is not true or false")
    return word in _YES if word else None


def _order(rows: list[_OrderRow]) -> Iterator[ImportedOrder | BadRow]:
    head = dict(rows[0].head)
    for row in rows:
        for name, value in row.head.items():
            if head[name] is None:
                head[name] = value
            elif value is not None and value != head[name]:
                detail = f"{name} is not the same on every row of the order"
                yield BadRow(row.line, "order_conflict", detail, name, row.key[1])
                yield from (_refused(other, row.line) for other in rows if other is not row)
                return
    channel, order = rows[0].key
    yield ImportedOrder(
        channel=channel,
        channel_order_id=order,
        placed_at=head["placed_at"],
        currency=head["currency"],
        country=head["country"],
        postal_code=head["postal_code"],
        address={name: head[name] for name in ("name", "address1", "city") if head[name]} or None,
        buyer_ref=head["buyer_ref"],
        lines=tuple(row.item for row in rows),
        incoterm=head["incoterm"],
        backorder=bool(head["backorder"]),
    )
