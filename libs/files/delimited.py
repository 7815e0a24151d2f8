"""Text files of rows (CSV and its kin), read piece by piece: every line of the file becomes exactly one of the records.

Quotes are taken strictly. A cell begins with one or has none; one inside is doubled. What breaks that rule spoils its
own line and no other: a quote that is never closed must not swallow the rows behind it.
"""

import base64
import re
from codecs import getincrementaldecoder
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from libs.files.encodings import Decoder
from libs.files.flaws import Unreadable

__all__ = ["MARKS", "Lines", "Record", "cells_of", "loose_cells", "records"]

MARKS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}
MAX_LINE_BYTES = 1 << 20
MAX_CELL_LINES = 1000  # a quote that has found no end by then is a stray one
MAX_CELL_CHARACTERS = 1 << 18


class Record(NamedTuple):
    """The lines from `first` to `last` of the file. cells None: their quotes are broken, and `text` is one line."""

    first: int
    last: int
    cells: list[str] | None
    text: str


class Lines:
    """Cuts pieces of bytes into decoded lines, whose ends may be of any kind (LF, CR LF, CR), also mixed."""

    def __init__(self, encoding: str | None) -> None:
        self._named = encoding
        self._decoder: Decoder | None = None
        self._tail = b""
        self._wide: Any = None
        self.next = 1  # the number of the line that comes next

    def feed(self, piece: bytes, final: bool = False) -> list[str]:
        """The lines that are whole now, without their ends. Unreadable when the bytes are not of the encoding."""
        data = self._tail + piece
        if self._decoder is None:
            if len(data) < 4 and not final:
                self._tail = data
                return []
            self._decoder = Decoder(data[:4], self._named)
            data = piece = data[self._decoder.skip :]
            self._tail = b""
            if self._decoder.wide:
                self._wide = getincrementaldecoder(self._decoder.name)()
        if self._wide:
            data = self._tail + self._narrow(piece, final)
        cut = len(data) if final else _last_break(data)
        if len(data) - cut > MAX_LINE_BYTES:
            raise Unreadable("line_too_long", f"line {self.next} is longer than {MAX_LINE_BYTES} bytes", self.next)
        self._tail = data[cut:]
        if not cut:
            return []
        text = self._text(data[:cut]).replace("\r\n", "\n").replace("\r", "\n")
        lines = text.split("\n")
        if text.endswith("\n"):
            lines.pop()
        self.next += len(lines)
        return lines

    def _text(self, block: bytes) -> str:
        assert self._decoder is not None
        return block.decode() if self._wide else self._decoder.text(block, self.next)

    def _narrow(self, piece: bytes, final: bool) -> bytes:
        """UTF-16 as UTF-8, for whose bytes lines can be told."""
        try:
            return self._wide.decode(piece, final).encode()  # type: ignore[no-any-return]
        except UnicodeDecodeError:
            name = self._decoder.name if self._decoder else ""
            raise Unreadable(
                "encoding_mismatch", f"behind line {self.next} the file is not {name.upper()}", self.next, encoding=name
            ) from None

    def state(self) -> dict[str, Any]:
        """All that is needed to go on behind the piece that was fed last."""
        wide = self._wide.getstate() if self._wide else None
        return {
            "named": self._named,
            "head": self._decoder and (self._decoder.name, self._decoder.sure),
            "tail": base64.b64encode(self._tail).decode(),
            "wide": wide and (base64.b64encode(wide[0]).decode(), wide[1]),
            "next": self.next,
        }

    @classmethod
    def of(cls, state: dict[str, Any]) -> "Lines":
        lines = cls(state["named"])
        lines._tail, lines.next = base64.b64decode(state["tail"]), state["next"]
        if state["head"]:
            decoder = lines._decoder = Decoder(b"", None)
            decoder.name, decoder.sure = state["head"]
        if state["wide"]:
            lines._wide = getincrementaldecoder(state["head"][0])()
            lines._wide.setstate((base64.b64decode(state["wide"][0]), state["wide"][1]))
        return lines


def _last_break(data: bytes) -> int:
    """Behind the last line end. A CR that ends the piece may be half of a CR LF, so it does not count."""
    end = len(data) - 1 if data.endswith(b"\r") else len(data)
    return max(data.rfind(b"\n", 0, end), data.rfind(b"\r", 0, end)) + 1


def records(lines: list[str], first: int, mark: str, width: int, *, quotes: bool, final: bool) -> Iterator[Record]:
    """`lines` as records; `first` is the number of the first. Unless `final`, a record that is not yet whole is left
    out: the caller goes on behind the last that came. `width`: so many cells the header has."""
    at = 0
    while at < len(lines):
        line = lines[at]
        if not quotes or '"' not in line:
            yield Record(first + at, first + at, line.split(mark), line)
            at += 1
            continue
        end = _end_of_cells(lines, at)
        if end is None and not final and len(lines) - at <= MAX_CELL_LINES:
            return
        inside = lines[at : (at if end is None else end) + 1]
        cells = cells_of("\n".join(inside), mark)
        # Two stray quotes make one cell of what lies between them: of such lines each would be a row by itself, or
        # together they are none.
        if cells and len(inside) > 1 and width and (len(cells) != width or _by_themselves(inside, mark, width)):
            cells = None
        if cells is None:
            inside = inside[:1]
        yield Record(first + at, first + at + len(inside) - 1, cells, line)
        at += len(inside)


def _end_of_cells(lines: list[str], at: int) -> int | None:
    """The line in which the quotes that open in line `at` are closed: that with which their number becomes even."""
    odd, size = False, 0
    for end in range(at, min(len(lines), at + MAX_CELL_LINES)):
        odd ^= lines[end].count('"') % 2 == 1
        size += len(lines[end])
        if not odd:
            return end
        if size > MAX_CELL_CHARACTERS:
            return at
    return at if len(lines) - at > MAX_CELL_LINES else None


def _by_themselves(lines: list[str], mark: str, width: int) -> bool:
    return all(len(loose_cells(each, mark)) == width for each in lines)


def loose_cells(line: str, mark: str) -> list[str]:
    """A line as if it had no quotes: what can be said of one whose quotes are broken."""
    return line.replace('"', "").split(mark)


@cache
def _cell(mark: str) -> re.Pattern[str]:
    each = re.escape(mark)
    return re.compile(rf'(?:"([^"]*(?:""[^"]*)*)"|([^"{each}]*))({each}|\Z)')


def cells_of(text: str, mark: str) -> list[str] | None:
    """The cells of a record; None when its quotes are broken."""
    pattern, cells, at = _cell(mark), [], 0
    while found := pattern.match(text, at):
        quoted, plain, behind = found.groups()
        cells.append(plain if quoted is None else quoted.replace('""', '"'))
        if not behind:
            return cells
        at = found.end()
    return None
