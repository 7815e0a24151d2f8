"""CSV for spreadsheets and programs: RFC 4180 in UTF-8."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from types import NoneType
from typing import Any

from libs.exports.columns import Column, Value
from libs.text import inert

__all__ = ["TextFile"]


class TextFile:
    """Numbers are plain decimals, instants RFC 3339 in UTC. A text that a spreadsheet would take for a formula begins
    with an apostrophe; a number never does. The byte order mark is for Excel, which takes UTF-8 without one for
    something else."""

    full = True

    def __init__(self, columns: Sequence[Column], state: dict[str, Any]) -> None:
        self._columns, self.state = columns, state

    def begin(self) -> bytes:
        return b"\xef\xbb\xbf" + _lines([[column.name for column in self._columns]])

    def rows(self, rows: Sequence[Sequence[Value]]) -> bytes:
        return _lines([[_cell(value) for value in row] for row in rows])

    def cut(self) -> bytes:
        return b""

    def end(self, about: Mapping[str, str]) -> bytes:
        return b""


def _lines(rows: list[list[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


def _cell(value: Value) -> str:
    if isinstance(value, str):
        return inert(value)
    return _PLAIN[type(value)](value)


def _instant(value: datetime) -> str:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


_PLAIN: Mapping[type, Callable[[Any], str]] = {
    NoneType: lambda _: "",
    bool: lambda value: "true" if value else "false",
    int: str,
    float: str,
    Decimal: "{:f}".format,
    datetime: _instant,
    date: date.isoformat,
}
