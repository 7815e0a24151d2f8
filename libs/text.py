"""Text as people and programs send it: what no eye can see is trimmed at the ends and refused inside."""

import unicodedata
from collections.abc import Callable
from typing import Any, NamedTuple

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

__all__ = ["Text", "inert", "trimmed", "unseen"]

_JOINERS = "\u200c\u200d"  # part of the spelling of Persian, Indic and emoji
_LINES = "\n\t"
# What is refused wherever it stands, as a JSON Schema says it. The rest that is refused inside is trimmed at the ends.
_NO_CONTROLS = r"^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]*$"

# What a formula begins with, in some spreadsheet. East Asian ones take the wide signs for the narrow ones.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def inert(text: str) -> str:
    """`text` as a CSV cell that no spreadsheet runs: an apostrophe before what would be a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def trimmed(text: str) -> str:
    """`text` in normal form C without blanks, line breaks and format characters (no-break space, zero-width space, byte
    order mark) at its ends."""
    if text.isascii() and text.isprintable() and text[:1] != " " and text[-1:] != " ":
        return text
    text = unicodedata.normalize("NFC", text)
    start, end = 0, len(text)
    while start < end and _invisible(text[start]):
        start += 1
    while end > start and _invisible(text[end - 1]):
        end -= 1
    return text[start:end]


def _invisible(character: str) -> bool:
    return character in " \t\r\n" or unicodedata.category(character) in ("Zs", "Zl", "Zp", "Cf")


def unseen(text: str, *, code: bool = False, lines: bool = False) -> str | None:
    """The first character of `text` that may not stand in it, named; None when there is none.

    `code`: of an identifier, in which two spellings that look the same must be the same: no format characters and no
    blank but the space. `lines`: line breaks and tabs may stand in it.
    """
    if text.isascii() and text.isprintable():
        return None
    for character in text:
        if character.isprintable() or (lines and character in _LINES) or (not code and character in _JOINERS):
            if character != "\ufffd":
                continue
        elif not code and unicodedata.category(character) in ("Zs", "Cf", "Co", "Cn"):
            # A no-break space in a street, a soft hyphen in a title; and letters newer than this Python.
            if character not in "\ufeff\ufffe\uffff" and not "\u202a" <= character <= "\u202e":
                continue
        elif code and unicodedata.category(character) in ("Co", "Cn") and character not in "\ufffe\uffff":
            continue
        return _named(character)
    return None


def _named(character: str) -> str:
    known = {"\n": "a line break", "\r": "a line break", "\t": "a tab", "\x00": "a NUL character"}
    if character in known:
        return known[character]
    if "\ud800" <= character <= "\udfff":
        return "half a surrogate pair"
    if character == "\ufffd":
        return "U+FFFD, which a wrong character encoding has left behind"
    return f"U+{ord(character):04X} ({unicodedata.name(character, 'a control character').lower()})"


class Text(NamedTuple):
    """The rule of a text field: `Annotated[str, Text(200)]`. Trims (see `trimmed`), then counts characters.

    most: at most so many. least: at least so many. code: an identifier, see `unseen`. lines: line breaks and tabs may
    stand in it; a carriage return before a line break goes. check: raises a PydanticCustomError or returns the value.
    pattern: what `check` asks for, as a regular expression for the JSON Schema.
    """

    most: int
    least: int = 1
    code: bool = False
    lines: bool = False
    check: Callable[[str], str] | None = None
    pattern: str = _NO_CONTROLS

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.read, core_schema.str_schema())

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        found: JsonSchemaValue = {"type": "string", "maxLength": self.most, "pattern": self.pattern}
        if self.least:
            found["minLength"] = self.least
        return found

    def read(self, text: str) -> str:
        if self.lines:
            text = text.replace("\r\n", "\n")
        text = trimmed(text)
        if found := unseen(text, code=self.code, lines=self.lines):
            raise PydanticCustomError("character_refused", "must not contain {character}", {"character": found})
        if len(text) > self.most:
            raise PydanticCustomError("text_too_long", "has more than {most} characters", {"most": self.most})
        if len(text) < self.least:
            if not text:
                raise PydanticCustomError("empty", "is empty")
            raise PydanticCustomError("text_too_short", "has fewer than {least} characters", {"least": self.least})
        return self.check(text) if self.check else text
