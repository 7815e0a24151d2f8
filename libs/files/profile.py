"""What an importer reads (fields) and how a file spells it (a profile). Both are data; a caller may give a profile."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Self
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from libs.files.delimited import MARKS
from libs.files.encodings import canonical

__all__ = ["KINDS", "Column", "Kind", "Profile"]

Kind = Literal["text", "code", "integer", "number", "money", "instant", "day", "flag"]
KINDS: Mapping[Kind, str] = {
    "text": "text",
    "code": "a code by which something is known; what a spreadsheet has shortened or turned into a date is refused",
    "integer": "a whole number",
    "number": "a number",
    "money": "an amount without a currency sign",
    "instant": "a time: RFC 3339 with its offset, or in the profile's form and zone",
    "day": "a day: 2026-03-01, or in the profile's form",
    "flag": "true or false, yes or no, 1 or 0",
}


@dataclass(frozen=True)
class Column:
    """A field that an importer reads.

    required: "row": each row has it; "file": a column or a constant of the profile has it, and the importer decides
    whether every row must. instead: another field that may be there in its place. titles: what the column is called
    besides `name`. lines: line breaks may stand in it. personal: its values are repeated in no message. keyed: any
    number of columns `name:KEY`, each of which is a field of its own.
    """

    name: str
    kind: Kind
    description: str
    required: Literal["no", "file", "row"] = "no"
    instead: str | None = None
    titles: tuple[str, ...] = ()
    lines: bool = False
    personal: bool = False
    keyed: bool = False
    example: str = ""


Title = Annotated[str, Field(min_length=1, max_length=200)]
Short = Annotated[str, Field(max_length=200)]


def _encoding(name: str) -> str:
    return canonical(name)


def _form(form: str) -> str:
    """Of strptime, with a year, a month and a day, as spelled alike on every computer."""
    letters = re.findall(r"%(.?)", form)
    if unknown := [f"%{letter}" for letter in letters if letter not in "YymbBdjHIpMSfzZ%" or not letter]:
        raise ValueError(f"{unknown[0]} is no part of a date form; they are %Y %y %m %b %d %H %I %p %M %S %f %z")
    has = set(letters)
    if not has & set("Yy") or not (has & {"j"} or (has & set("mbB") and "d" in has)):
        raise ValueError("a date form needs a year, a month and a day, such as %d.%m.%Y %H:%M")
    return form


def _zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError(f"there is no time zone {name[:40]!r}; one is Europe/Berlin")
    return name


class Profile(BaseModel):
    """How a file spells an importer's fields. What is left out is as in the profile named by `like`, else as in the
    importer's own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    like: Annotated[str, Field(max_length=64)] | None = Field(
        default=None, description="a profile that is known by name, of which this one differs", examples=["shopify"]
    )
    about: str = Field(default="", max_length=2000, description="for readers: which file it is for")
    columns: dict[str, list[Title] | Title] = Field(
        default={},
        description="our field → the column's title, or titles of which a file has one; upper and lower case are "
        "the same",
        examples=[{"channel_order_id": "Order No.", "line_total": ["Total", "Line total"]}],
    )
    own_titles: bool = Field(
        default=True,
        description="whether a field that is not named in `columns` is read from the column of its own name",
    )
    joined: dict[str, list[Title]] = Field(
        default={},
        description="our field → columns whose texts make it up, with a blank between",
        examples=[{"name": ["First name", "Last name"]}],
    )
    either: dict[str, list[Title]] = Field(
        default={},
        description="our field → columns of which each row has one, or several: the first that is not empty counts",
        examples=[{"product_ref": ["Parent", "SKU"]}],
    )
    constants: dict[str, Short] = Field(
        default={},
        description="our field → its value in every row, when no column has it",
        examples=[{"channel": "shop-de", "currency": "EUR"}],
    )
    others: Literal["refuse", "ignore"] = Field(
        default="refuse", description="what becomes of a file with columns that nothing reads"
    )
    ignored: list[Title] = Field(default=[], description="columns that may be there and are not read")
    translate: dict[str, dict[Short, Short]] = Field(
        default={},
        description="our field → what stands in the file → what it means; upper and lower case are the same",
        examples=[{"country": {"Deutschland": "DE"}}],
    )
    leave_out: dict[Title, list[Short]] = Field(
        default={},
        description="a column's title → values of rows that are not imported; * is any value",
        examples=[{"item-status": ["Cancelled"]}],
    )
    leave_out_documents: dict[Title, list[Short]] = Field(
        default={},
        description="the same of rows that are not imported with all rows that belong to them",
        examples=[{"Financial Status": ["voided"], "Cancelled at": ["*"]}],
    )
    footer: list[Short] = Field(
        default=[],
        description="a line with a cell that begins so ends the table: neither it nor what follows is data",
        examples=[["record(s) downloaded"]],
    )
    fill_from_above: list[str] = Field(
        default=[],
        description="fields that stand only in the first of the rows that belong together, also as merged cells: an "
        "empty cell has the value of the row above",
    )
    may_be_empty: list[str] = Field(
        default=[], description="fields that each row needs, and that this file leaves empty in some rows"
    )
    apostrophe: list[str] = Field(
        default=[],
        description="fields that may begin with an apostrophe which is no part of them (Shopify's postcodes)",
    )
    encoding: Annotated[str, AfterValidator(_encoding)] | None = Field(
        default=None,
        description="of a text file, when it is neither UTF-8 nor UTF-16 with a byte order mark",
        examples=["gbk", "shift_jis", "windows-1252"],
    )
    delimiter: Literal["comma", "semicolon", "tab", "pipe"] | None = Field(
        default=None, description="of a text file; otherwise the one with which the header has most known columns"
    )
    quotes: Literal["double", "none"] = Field(
        default="double", description="none: a quotation mark is a character like any other (Amazon's text files)"
    )
    header_row: Annotated[int, Field(ge=1, le=100)] | None = Field(
        default=None, description="the line of the titles; otherwise the first that is not empty"
    )
    sheet: Annotated[str, Field(min_length=1, max_length=200)] | None = Field(
        default=None, description="of a workbook; otherwise the only visible one with data"
    )
    hidden_rows: Literal["refuse", "read", "leave_out"] = Field(
        default="refuse", description="what becomes of rows that a workbook hides, by a filter say"
    )
    decimal: Literal[".", ","] = Field(default=".", description="the decimal mark of numbers that are text")
    thousands: Literal["", ",", ".", " ", "'"] = Field(
        default="", description="the mark between groups of three digits; a blank may be a no-break space"
    )
    currency_signs: list[Annotated[str, Field(min_length=1, max_length=8)]] = Field(
        default=[],
        description="signs that may stand before or behind an amount, and are dropped",
        examples=[["€", "EUR"]],
    )
    dates: list[Annotated[Short, AfterValidator(_form)]] = Field(
        default=[],
        description="forms of times and days that are text, as in Python's strptime; otherwise RFC 3339 and 2026-03-01",
        examples=[["%d.%m.%Y %H:%M"]],
    )
    time_zone: Annotated[str, AfterValidator(_zone)] | None = Field(
        default=None, description="of times without an offset, also those of workbooks", examples=["Europe/Berlin"]
    )

    @property
    def zone(self) -> ZoneInfo | None:
        return ZoneInfo(self.time_zone) if self.time_zone else None

    @property
    def mark(self) -> str | None:
        return MARKS[self.delimiter] if self.delimiter else None

    def over(self, base: "Profile") -> Self:
        """This one, with what it leaves unsaid as in `base`. Mappings are put together, field by field."""
        said: dict[str, Any] = {name: getattr(self, name) for name in self.model_fields_set}
        for name in said:
            if isinstance(said[name], dict):
                said[name] = {**getattr(base, name), **said[name]}
        sources = ("columns", "joined", "either", "constants")
        for name in {name for kind in sources for name in getattr(self, kind)}:  # one source displaces the others
            for kind in sources:
                if name not in getattr(self, kind) and name in (found := said.get(kind, getattr(base, kind))):
                    said[kind] = {each: value for each, value in found.items() if each != name}
        return self.model_copy(update={**{n: getattr(base, n) for n in base.model_fields_set}, **said, "like": None})
