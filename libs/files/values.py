"""Cells as values: each kind of field has one spelling in what is read, whatever the file's."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial

from libs.files.cells import Broken, Cell, Duration, Moment, Number, Truth
from libs.files.flaws import Wrong, shown
from libs.files.profile import Column, Profile
from libs.text import trimmed, unseen

__all__ = ["Read", "reader_of"]

Read = Callable[[Cell], str]
"""A cell that is not empty → its value; "" when it holds nothing that an eye sees. Raises Wrong."""

_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_ERRORS = frozenset(
    ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!")
)
_FLAGS = dict.fromkeys(("true", "yes", "y", "1"), "true") | dict.fromkeys(("false", "no", "n", "0"), "false")
# What spreadsheets make of 403123456789 and programs of 403123456: their next such number may look the same.
_SHORTENED = re.compile(r"[+-]?\d([.,]\d+)?E\+\d{2,3}", re.ASCII | re.IGNORECASE)
_FLOATED = re.compile(r"\d{5,}\.0+", re.ASCII)
_GAPS = "\u00a0\u2009\u202f "
_BLANKS = re.compile(f"[{_GAPS}]")
_SIGN = re.compile(r"^[+-]?\s*([^\d\s.,+(-]+)[\s+-]*\d|\d\s*([^\d\s.,)+-]+)$")


def reader_of(column: Column, profile: Profile) -> Read:
    """How cells of this column are read, with the profile's marks, forms, words and apostrophes."""
    numbers = _Numbers(profile)
    kinds: dict[str, Callable[[Cell], str]] = {
        "text": partial(_text, lines=column.lines),
        "code": _code,
        "integer": numbers.integer,
        "number": numbers.number,
        "money": numbers.money,
        "instant": partial(_instant, profile),
        "day": partial(_day, profile),
        "flag": _flag,
    }
    read = kinds[column.kind]
    words = {name.casefold(): value for name, value in profile.translate.get(column.name, {}).items()}
    if words or column.name in profile.apostrophe:
        read = partial(_prepared, read, words, column.name in profile.apostrophe)
    return partial(_quiet, read, column.name) if column.personal else read


def _quiet(read: Read, name: str, cell: Cell) -> str:
    """Of personal data a message says the rule and not the value: messages are kept, listed and downloaded."""
    try:
        return read(cell)
    except Wrong as wrong:
        if isinstance(cell, str) and len(text := trimmed(cell)) and shown(text) in str(wrong):
            raise Wrong(wrong.code, f"what stands in {name} cannot be read as that") from None
        raise


def _prepared(read: Read, words: dict[str, str], apostrophe: bool, cell: Cell) -> str:
    if isinstance(cell, str):
        cell = trimmed(cell)
        if apostrophe:
            cell = cell.removeprefix("'")
        cell = words.get(cell.casefold(), cell)
    return read(cell) if cell != "" else ""


def _seen(cell: str, *, code: bool = False, lines: bool = False) -> str:
    text = trimmed(cell)
    if lines and "\r" in text:
        text = text.replace("\r\n", "\n")
    if found := unseen(text, code=code, lines=lines):
        raise Wrong("character_refused", f"must not contain {found}", character=found)
    if text in _ERRORS:
        raise Wrong("cell_error", f"the cell holds {text}", error=text)
    return text


def _plain(cell: Cell, *, code: bool) -> str:
    """A cell of a workbook that is no text, as text: only what is shown as it is held."""
    if isinstance(cell, Number):
        return _digits(cell, code)
    if isinstance(cell, Broken):
        raise Wrong(cell.code, cell.detail)
    if isinstance(cell, Truth):
        raise Wrong("cell_format", "the spreadsheet has turned the text into TRUE or FALSE")
    if isinstance(cell, Moment | Duration):
        raise Wrong("number_destroyed", "the spreadsheet has turned the text into a date or a time")
    return cell


def _digits(cell: Number, code: bool) -> str:
    if cell.format.zeros and cell.digits.isdecimal():
        return cell.digits.zfill(cell.format.zeros)
    if not cell.format.plain:
        detail = f"the cell shows {cell.digits} in the form {cell.format.code[:40]}: store it as text"
        raise Wrong("cell_format", detail, format=cell.format.code[:40])
    if code and cell.long:
        raise Wrong("number_destroyed", "a number of more than 15 digits: the spreadsheet has changed the last ones")
    if code and not cell.digits.lstrip("-").isdecimal():
        raise Wrong("number_destroyed", f"{cell.digits} is stored as a number, and 1.10 would be 1.1: store it as text")
    return cell.digits


def _text(cell: Cell, *, lines: bool) -> str:
    return _seen(cell, lines=lines) if isinstance(cell, str) else _plain(cell, code=False)


def _code(cell: Cell) -> str:
    if not isinstance(cell, str):
        return _plain(cell, code=True)
    text = _seen(cell, code=True)
    if "." in text or "+" in text:
        if _SHORTENED.fullmatch(text):
            raise Wrong("number_destroyed", f"{text} is what a spreadsheet has made of a longer number", text=text)
        if _FLOATED.fullmatch(text):
            raise Wrong("number_destroyed", f"{text} is what a program has made of {text.partition('.')[0]}", text=text)
    return text


class _Numbers:
    """Numbers as plain digits with a point, never rounded."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        mark, group = re.escape(profile.decimal), re.escape(profile.thousands)
        whole = "[0-9]{1,15}"
        if profile.thousands and profile.thousands != profile.decimal:
            whole = rf"(?:[0-9]{{1,3}}(?:{group}[0-9]{{3}})+|{whole})"
        parts = f"{mark}[0-9]{{1,20}}"  # WooCommerce writes .38
        self._number = re.compile(rf"[+-]?(?:{whole}(?:{parts})?|{parts})(?:[eE]-[0-9]{{1,2}})?")

    def number(self, cell: Cell) -> str:
        return self._read(cell, money=False)

    def money(self, cell: Cell) -> str:
        return self._read(cell, money=True)

    def integer(self, cell: Cell) -> str:
        """Also "6.0", which programs make of 6."""
        number = self._read(cell, money=False)
        whole, _, rest = number.partition(".")
        if rest.strip("0"):
            raise Wrong("integer_invalid", f"{shown(number)} is not a whole number", text=number[:40])
        return whole

    def _read(self, cell: Cell, *, money: bool) -> str:
        if isinstance(cell, Number):
            return self._shown(cell, money=money)
        if isinstance(cell, Broken):
            raise Wrong(cell.code, cell.detail)
        if not isinstance(cell, str):
            raise Wrong("number_destroyed", "the spreadsheet has turned the number into a date, a time, TRUE or FALSE")
        text = _seen(cell)
        return text if not text or (text.isascii() and text.isdecimal()) else self._unmarked(text, money=money)

    def _shown(self, cell: Number, *, money: bool) -> str:
        if cell.format.kind == "percent":
            detail = "the cell shows a percentage: store the number itself"
            raise Wrong("cell_format", detail, format=cell.format.code[:40])
        sign, known = cell.format.currency, self._profile.currency_signs
        if sign and not (money and (sign in known or (sign == "¤" and known))):
            raise _sign(sign)
        return cell.digits

    def _unmarked(self, text: str, *, money: bool) -> str:
        profile = self._profile
        bare = _without_sign(text, profile.currency_signs) if money else text
        if profile.thousands == " ":
            bare = _BLANKS.sub(" ", bare)
        if self._number.fullmatch(bare):
            if profile.thousands != profile.decimal:
                bare = bare.replace(profile.thousands, "") if profile.thousands else bare
            bare = bare.replace(profile.decimal, ".").removeprefix("+")
            return format(Decimal(bare), "f") if "e" in bare or "E" in bare or bare.lstrip("-")[0] == "." else bare
        if _SHORTENED.fullmatch(text):
            raise Wrong("number_destroyed", f"{text} is what a spreadsheet has made of a longer number", text=text)
        if money and (found := _SIGN.search(text)):
            raise _sign((found[1] or found[2])[:8])
        marks = f"decimal mark {profile.decimal}" + (f", thousands {profile.thousands!r}" if profile.thousands else "")
        raise Wrong(
            "number_invalid", f"{shown(text)} is not a number ({marks})", text=text[:40], decimal=profile.decimal
        )


def _without_sign(text: str, signs: Sequence[str]) -> str:
    minus = "-" if text.startswith("-") else ""
    bare = text.removeprefix("-").strip(_GAPS)
    for sign in sorted(signs, key=len, reverse=True):
        if bare.startswith(sign):
            return minus + bare[len(sign) :].strip(_GAPS)
        if bare.endswith(sign):
            return minus + bare[: -len(sign)].strip(_GAPS)
    return text


def _sign(sign: str) -> Wrong:
    detail = f"the amount has the sign {sign}: name it in the profile's currency_signs, or leave it out"
    return Wrong("currency_sign", detail, sign=sign)


def _flag(cell: Cell) -> str:
    if isinstance(cell, Truth):
        return "true" if cell.value else "false"
    if isinstance(cell, Number) and cell.digits in ("0", "1"):
        cell = cell.digits
    if isinstance(cell, Broken):
        raise Wrong(cell.code, cell.detail)
    text = _seen(cell) if isinstance(cell, str) else str(cell)
    if not text:
        return ""
    if text.casefold() not in _FLAGS:
        raise Wrong("flag_invalid", f"{shown(text)} is neither true nor false", text=text[:40])
    return _FLAGS[text.casefold()]


def _instant(profile: Profile, cell: Cell) -> str:
    """RFC 3339 in UTC. Of a local hour that occurs twice the first; one that clocks skip counts on from before it."""
    moment = _moment(profile, cell, "instant")
    if moment is None:
        return ""
    if moment.tzinfo is None:
        if profile.zone is None:
            raise Wrong("instant_invalid", "the time has no offset: name the file's time_zone in the profile")
        moment = moment.replace(tzinfo=profile.zone)
    try:
        return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
    except OverflowError:
        raise Wrong("instant_invalid", "the time is out of range") from None


def _day(profile: Profile, cell: Cell) -> str:
    moment = _moment(profile, cell, "day")
    return moment.date().isoformat() if moment else ""


def _moment(profile: Profile, cell: Cell, kind: str) -> datetime | None:
    if isinstance(cell, Moment) and not cell.of_day:
        return cell.at
    if isinstance(cell, Broken):
        raise Wrong(cell.code, cell.detail)
    if not isinstance(cell, str):
        what = cell.digits if isinstance(cell, Number) else "the cell"
        raise Wrong(f"{kind}_invalid", f"{what} is no day: give the column a date format, or write it as text")
    text = _seen(cell)
    if not text:
        return None
    for form in profile.dates:
        try:
            return datetime.strptime(text, form)  # noqa: DTZ007  (the zone follows)
        except ValueError:
            continue
    return _standard(profile, text, kind)


def _standard(profile: Profile, text: str, kind: str) -> datetime:
    wanted = " or ".join(profile.dates)
    if not wanted:
        wanted = "RFC 3339 with an offset, such as 2026-03-01T12:00:00Z" if kind == "instant" else "2026-03-01"
        try:
            if (_RFC3339 if kind == "instant" else _DAY).fullmatch(text):
                return datetime.fromisoformat(text.upper())
        except ValueError:
            pass
    what = "a time" if kind == "instant" else "a day"
    raise Wrong(f"{kind}_invalid", f"{shown(text)} is not {what} ({wanted})", text=text[:40], wanted=wanted)
