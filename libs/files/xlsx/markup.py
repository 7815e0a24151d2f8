"""The few words of SpreadsheetML that hold values: names, references, texts."""

import re

from libs.files.flaws import Unreadable

__all__ = ["Texts", "broken", "name_of", "place_of", "unescaped", "whole"]

# Names are told by these namespaces alone, whatever prefix a writer chose; those of extensions are passed over.
_MAIN = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",  # strict
)
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})")
_INTEGER = re.compile(r"-?[0-9]{1,9}")


def broken(why: object) -> Unreadable:
    return Unreadable("workbook_broken", f"the workbook cannot be read: {why}")


def name_of(tag: str) -> str:
    """Without its namespace; "" for one that is not of the format."""
    space, _, name = tag.rpartition(" ")
    return name if space in _MAIN else ""


def whole(text: str | None) -> int:
    """0 for what is no number: writers leave attributes empty."""
    return int(text) if text and _INTEGER.fullmatch(text) else 0


def place_of(reference: str) -> tuple[int, int]:
    """A1 as row (from 1) and column (from 0)."""
    found = _REFERENCE.fullmatch(reference)
    if not found:
        raise broken(f"{reference[:20]!r} is no cell")
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]), column - 1


def unescaped(text: str) -> str:
    """_x000D_ is how control characters are written."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


class Texts:
    """Collects what stands in <t>, of an item or a cell; phonetic hints (<rPh>) are no part of the text."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._within, self._hint = False, 0

    def start(self, tag: str, _: dict[str, str]) -> None:
        name = name_of(tag)
        if name == "rPh":
            self._hint += 1
        elif name == "t":
            self._within = not self._hint

    def end(self, tag: str) -> None:
        name = name_of(tag)
        if name == "rPh":
            self._hint -= 1
        elif name == "t":
            self._within = False

    def text(self, data: str) -> None:
        if self._within:
            self._parts.append(data)

    def taken(self) -> str:
        text = "".join(self._parts)
        self._parts.clear()
        return unescaped(text)
