"""The fields of the business, each said once: what a request may hold, narrower than (or the same as) what an event
carries and a column keeps.

A door takes these types; an event binds to the form only (`contracts.base`), so that what was accepted once stays
readable when a currency is withdrawn or a rule gets stricter. `tests/architecture/test_fields.py` holds both against
each other.
"""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, StrictBool, WithJsonSchema
from pydantic_core import PydanticCustomError

from contracts.base import SKU_PATTERN
from contracts.inventory import Condition
from contracts.order import HoldKind, Incoterm
from libs.clock import now
from libs.countries import Country
from libs.money import Amount, Currency, FineMoney, Money, Rate
from libs.text import Text
from libs.whole import Whole

__all__ = [
    "Amount",
    "BuyerRef",
    "Channel",
    "ChannelOrderId",
    "ChannelSku",
    "City",
    "Condition",
    "Country",
    "Currency",
    "Day",
    "DocumentId",
    "DocumentType",
    "Email",
    "FineMoney",
    "Flag",
    "Grams",
    "Gtin",
    "HoldKind",
    "HsCode",
    "Incoterm",
    "Instant",
    "Millimetres",
    "Money",
    "Name",
    "Note",
    "Past",
    "Phone",
    "PositiveMoney",
    "PostalCode",
    "Price",
    "Quantity",
    "Rate",
    "Reason",
    "Reference",
    "Region",
    "Sku",
    "Street",
    "Text",
    "WarehouseCode",
    "Whole",
    "check_digit",
    "restricted_gtin",
]  # fmt: skip

MAX_QUANTITY = 1_000_000
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
LATEST = datetime(2100, 1, 1, tzinfo=UTC)
CLOCK_SKEW = timedelta(hours=1)  # the clocks of callers are not all right


# Codes and references

_sku = re.compile(SKU_PATTERN[:-1] + r"\Z")
_channel = re.compile(r"[a-z0-9][a-z0-9-]{0,31}\Z")
_warehouse = re.compile(r"[A-Z0-9][A-Z0-9-]{0,31}\Z")
_float = re.compile(r"[0-9]([.,][0-9]+)?[eE][+-][0-9]+\Z")


def _is_sku(text: str) -> str:
    if not _sku.match(text):
        raise PydanticCustomError(
            "sku_invalid", "must be letters, digits and . _ / + -, beginning with one of the first two"
        )
    return text


def _is_channel(text: str) -> str:
    if not _channel.match(text):
        raise PydanticCustomError("channel_invalid", "must be lower-case letters, digits and -, such as amazon-de")
    return text


def _is_warehouse(text: str) -> str:
    if not _warehouse.match(text):
        raise PydanticCustomError("warehouse_invalid", "must be upper-case letters, digits and -, such as DE-1")
    return text


def _not_destroyed(text: str) -> str:
    """4.03E+11 is what a spreadsheet makes of a long number: the next such number would look the same."""
    if _float.match(text):
        raise PydanticCustomError(
            "number_destroyed", "{text} is no number of an order: a spreadsheet has shortened it", {"text": text[:40]}
        )
    if text.startswith(("=", "'")):
        raise PydanticCustomError(
            "number_guarded", "{text} is guarded against a spreadsheet: send it without {sign}",
            {"text": text[:40], "sign": text[0]},
        )  # fmt: skip
    return text


Sku = Annotated[str, Text(64, code=True, check=_is_sku, pattern=SKU_PATTERN), Field(examples=["MUG-BLUE"])]
ChannelSku = Annotated[
    str, Text(64, code=True, check=_not_destroyed),
    Field(description="the channel's own SKU", examples=["B00X4WHP5E"]),
]  # fmt: skip
Channel = Annotated[
    str, Text(32, code=True, check=_is_channel, pattern=r"^[a-z0-9][a-z0-9-]{0,31}$"),
    Field(description="the sales channel: one store", examples=["amazon-de"]),
]  # fmt: skip
ChannelOrderId = Annotated[
    str, Text(100, code=True, check=_not_destroyed),
    Field(description="the order's number on its channel", examples=["302-1234567-1234567"]),
]  # fmt: skip
WarehouseCode = Annotated[
    str, Text(32, code=True, check=_is_warehouse, pattern=r"^[A-Z0-9][A-Z0-9-]{0,31}$"), Field(examples=["DE-1"])
]  # fmt: skip
Reference = Annotated[str, Text(120, code=True), Field(description="your own number of it", examples=["RMA-2026-0117"])]
DocumentType = Annotated[str, Text(40, code=True), Field(examples=["purchase_order"])]
DocumentId = Annotated[str, Text(120, code=True), Field(examples=["PO-1001"])]
BuyerRef = Annotated[
    str, Text(100, code=True), Field(description="a reference to the buyer, no personal data", examples=["C-4711"])
]

# Text that people write

_TRAVELS = "it goes into events, so it must not have personal data of the buyer"

Name = Annotated[str, Text(200), Field(examples=["Ann Example"])]
Street = Annotated[str, Text(200), Field(examples=["Bahnhofstrasse 1"])]
City = Annotated[str, Text(100), Field(examples=["Zuerich"])]
Region = Annotated[str, Text(100), Field(examples=["CA"])]
PostalCode = Annotated[str, Text(20), Field(examples=["10115"])]
Phone = Annotated[str, Text(40), Field(examples=["+41 44 123 45 67"])]
Email = Annotated[str, Text(200), Field(examples=["ann@example.org"])]
Reason = Annotated[
    str,
    Text(200),
    Field(description=f"why; {_TRAVELS}", examples=["buyer changed their mind"]),
]
Note = Annotated[str, Text(2000, lines=True), Field(examples=["called the buyer"])]


# Numbers


Flag = StrictBool
Quantity = Annotated[int, Whole(1, MAX_QUANTITY), Field(description="units", examples=[2])]
Grams = Annotated[int, Whole(1, 100_000_000), Field(description="grams", examples=[350])]
Millimetres = Annotated[int, Whole(1, 100_000), Field(description="millimetres", examples=[120])]


def _positive(money: Money) -> Money:
    if money.amount <= 0:
        raise PydanticCustomError("not_positive", "must be above 0")
    return money


def _not_negative(money: Money) -> Money:
    if money.amount < 0:
        raise PydanticCustomError("negative", "must not be below 0")
    return money


PositiveMoney = Annotated[Money, AfterValidator(_positive)]
Price = Annotated[Money, AfterValidator(_not_negative)]
"""What somebody pays: 0 for a gift, never negative, in the digits of its currency."""


# Time

_rfc3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)\Z", re.ASCII)
_iso_day = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)


def _instant(value: Any) -> datetime:
    if isinstance(value, datetime) and value.tzinfo is not None:
        moment = value
    elif isinstance(value, str) and _rfc3339.match(value):
        try:
            moment = datetime.fromisoformat(value.upper())
        except ValueError:
            raise PydanticCustomError("instant_invalid", "is no time that exists") from None
    else:
        raise PydanticCustomError(
            "instant_invalid", "must be an RFC 3339 time with its offset, such as 2026-03-01T12:00:00Z"
        )
    try:
        moment = moment.astimezone(UTC)
    except (OverflowError, ValueError):
        moment = EARLIEST - timedelta(days=1)
    if not EARLIEST <= moment < LATEST:
        raise PydanticCustomError("instant_out_of_range", "must be between the years 2000 and 2099")
    return moment


def _past(moment: datetime) -> datetime:
    if moment > now() + CLOCK_SKEW:
        raise PydanticCustomError("in_the_future", "must not be in the future")
    return moment


def _day(value: Any) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        day = value
    elif isinstance(value, str) and _iso_day.match(value):
        try:
            day = date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("day_invalid", "is no day of the calendar") from None
    else:
        raise PydanticCustomError("day_invalid", "must be a day such as 2026-03-01")
    if not EARLIEST.date() <= day < LATEST.date():
        raise PydanticCustomError("day_out_of_range", "must be between the years 2000 and 2099")
    return day


Instant = Annotated[datetime, BeforeValidator(_instant), Field(examples=["2026-03-01T12:00:00Z"])]
"""A moment, in UTC, between 2000 and 2099."""
Past = Annotated[datetime, BeforeValidator(_instant), AfterValidator(_past), Field(examples=["2026-03-01T12:00:00Z"])]
"""A moment at which something has happened: not in the future, but for an hour that clocks may differ by."""
Day = Annotated[date, BeforeValidator(_day), Field(examples=["2026-03-01"])]


# Goods

_GTIN_LENGTHS = (8, 12, 13, 14)


def check_digit(payload: str) -> int:
    """GS1 General Specifications 7.9: weights 3, 1, 3, … from the right, up to the next multiple of ten."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(payload)))
    return -total % 10


def _gtin(text: str) -> str:
    if not (text.isascii() and text.isdigit()) or len(text) not in _GTIN_LENGTHS:
        raise PydanticCustomError(
            "gtin_invalid", "a GTIN has 8, 12, 13 or 14 digits (a spreadsheet may have dropped leading zeros)"
        )
    if not text.strip("0"):
        raise PydanticCustomError("gtin_invalid", "a GTIN of zeros alone is nobody's")
    expected = check_digit(text[:-1])
    if int(text[-1]) != expected:
        raise PydanticCustomError(
            "gtin_check_digit", "the check digit of {gtin} must be {expected}", {"gtin": text, "expected": expected}
        )
    return text


def restricted_gtin(gtin: str) -> bool:
    """Whether a GTIN is of GS1's restricted circulation numbers (02, 04, 20 to 29): one company's own, which
    marketplaces refuse."""
    prefix = gtin.rjust(14, "0")[1:3]
    return prefix in ("02", "04") or prefix[0] == "2" or (len(gtin) == 8 and gtin[0] in "02")


def _hs_code(text: str) -> str:
    digits = text.replace(".", "").replace(" ", "")
    if not (digits.isascii() and digits.isdigit()) or len(digits) not in (6, 8, 10):
        raise PydanticCustomError(
            "hs_code_invalid", "an HS code has 6, 8 or 10 digits (a spreadsheet may have dropped leading zeros)"
        )
    if digits[:2] in ("00", "77"):  # 77 is reserved by the WCO
        raise PydanticCustomError("hs_code_unknown", "there is no HS chapter {chapter}", {"chapter": digits[:2]})
    return digits


Gtin = Annotated[
    str, Text(14, code=True, check=_gtin),
    Field(description="GTIN: 8, 12, 13 or 14 digits", examples=["4006381333931"]),
    WithJsonSchema({"type": "string", "pattern": "^([0-9]{8}|[0-9]{12,14})$", "examples": ["4006381333931"]}),
]  # fmt: skip
HsCode = Annotated[
    str, Text(20, code=True, check=_hs_code),
    Field(description="Harmonized System: 6, 8 or 10 digits", examples=["691200"]),
    WithJsonSchema({"type": "string", "pattern": "^[0-9]{6}([0-9]{2}){0,2}$", "examples": ["691200"]}),
]  # fmt: skip
