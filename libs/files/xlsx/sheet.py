"""The rows of a sheet: numbers, times, truths, texts and errors by cell type and number format."""

from array import array
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from libs.files.cells import Broken, Cell, Duration, Moment, Number, Truth
from libs.files.formats import GENERAL, Format
from libs.files.xlsx.markup import Texts, broken, name_of, place_of, unescaped, whole

__all__ = ["Rows", "SheetRow", "Strings"]

MAX_COLUMNS = 2_000
_NO_DAY = date(1899, 12, 30)


class SheetRow(NamedTuple):
    line: int
    cells: list[Cell]
    hidden: bool


class Strings:
    """Texts by number, in one piece of memory: a million of them as objects would take a hundred megabytes."""

    def __init__(self) -> None:
        self._bytes, self._ends = bytearray(), array("Q", [0])

    def add(self, text: str) -> None:
        self._bytes += text.encode("utf-8", "surrogatepass")
        self._ends.append(len(self._bytes))

    def __getitem__(self, number: int) -> str:
        if not 0 <= number < len(self._ends) - 1:
            raise broken(f"it has no text number {number}")
        return self._bytes[self._ends[number] : self._ends[number + 1]].decode("utf-8", "surrogatepass")


class Rows:
    """Handlers of a parser that make rows of <row> and <c>: `start`, `end` and `texts.text`."""

    def __init__(self, strings: Strings, formats: list[Format], epoch: datetime) -> None:
        self._strings, self._formats, self._epoch = strings, formats, epoch
        self._done: list[SheetRow] = []
        self._cells: list[Cell] = []
        self._line, self._hidden, self._column = 0, False, -1
        self._type, self._style = "n", 0
        self._value: list[str] | None = None
        self._formula = False
        self._in_value = False
        self._in_row = self._in_cell = False
        self.texts = _CellTexts(self)

    def taken(self) -> list[SheetRow]:
        done, self._done = self._done, []
        return done

    def start(self, tag: str, given: dict[str, str]) -> None:
        name = name_of(tag)
        if name == "c" and self._in_row:
            self._start_cell(given)
        elif name == "v" and self._in_cell:
            self._value, self._in_value = [], True
        elif name == "f" and self._in_cell:
            self._formula = True
        elif name == "row":
            self._start_row(given)
        elif self._in_cell:
            self.texts.start(tag, given)

    def end(self, tag: str) -> None:
        name = name_of(tag)
        if name == "c" and self._in_cell:
            self._end_cell()
        elif name == "v":
            self._in_value = False
        elif name == "row":
            self._done.append(SheetRow(self._line, self._cells, self._hidden))
            self._in_row = False
        elif self._in_cell:
            self.texts.end(tag)

    def value(self, data: str) -> None:
        if self._in_value and self._value is not None:
            self._value.append(data)

    def _start_row(self, given: dict[str, str]) -> None:
        line = whole(given["r"]) if "r" in given else self._line + 1
        if line <= self._line:
            raise broken(f"row {line} comes behind row {self._line}")
        self._line, self._cells, self._column = line, [], -1
        self._hidden = given.get("hidden") in ("1", "true", "on")
        self._in_row = True

    def _start_cell(self, given: dict[str, str]) -> None:
        column = self._column + 1
        if "r" in given:
            line, column = place_of(given["r"])
            if line != self._line or column <= self._column:
                raise broken(f"cell {given['r'][:20]} stands in row {self._line}, behind column {self._column + 1}")
        if column >= MAX_COLUMNS:
            raise broken(f"it has more than {MAX_COLUMNS} columns")
        self._cells.extend([""] * (column - len(self._cells)))
        self._column, self._type, self._style = column, given.get("t", "n"), whole(given.get("s"))
        self._value, self._formula, self._in_cell = None, False, True

    def _end_cell(self) -> None:
        self._in_cell = False
        inline = self.texts.taken()
        text = inline if self._type == "inlineStr" else "".join(self._value or ())
        self._cells.append(self._cell(text))

    def _cell(self, text: str) -> Cell:
        kind = self._type
        if kind == "s":
            return self._strings[int(text)] if text.strip().isdecimal() else self._no_value(text)
        if kind == "str":
            return unescaped(text) if self._value is not None else self._no_value("")
        if kind == "inlineStr":
            return text
        text = text.strip()
        if not text:
            return self._no_value(text)
        if kind == "n":
            return self._number(text)
        if kind == "b":
            return Truth(text in ("1", "true")) if text in ("0", "1", "true", "false") else _odd(text)
        if kind == "e":
            return Broken("cell_error", f"the cell holds {text[:20]}")
        return _iso(text) if kind == "d" else _odd(text)

    def _no_value(self, text: str) -> Cell:
        if text:
            return _odd(text)
        if self._formula:
            return Broken("formula_without_value", "the cell has a formula that was never calculated: open the file "
                          "in a spreadsheet, save it, and send it again")  # fmt: skip
        return ""

    def _number(self, text: str) -> Cell:
        try:
            value = float(text)
        except ValueError:
            return _odd(text)
        if value != value or value in (float("inf"), float("-inf")):
            return _odd(text)
        style = self._formats[self._style] if 0 <= self._style < len(self._formats) else GENERAL
        if style.kind == "duration":
            return Duration(value * 86_400)
        if style.kind in ("date", "time"):
            return self._moment(value, text)
        digits = f"{value:.15g}"
        if "e" in digits:
            digits = f"{value:f}" if abs(value) >= 1 else f"{value:.20f}".rstrip("0")
        return Number("0" if digits in ("-0", "0.", "-0.") else digits, style, abs(value) >= 1e15)

    def _moment(self, serial: float, text: str) -> Cell:
        """The 1900 system counts a 29 February 1900 that never was: days before it are one less, and it is none."""
        first = self._epoch.year == 1899
        if 0 <= serial < 1:
            return Moment(self._epoch + _span(serial), of_day=True)
        if first and 60 <= serial < 61:
            return Broken("cell_error", "the cell holds 29 February 1900, which never was")
        try:
            return Moment(self._epoch + _span(serial + 1 if first and serial < 60 else serial))
        except OverflowError:
            return _odd(text)


class _CellTexts(Texts):
    """Of a cell: passes what stands in <v> on."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows = rows

    def text(self, data: str) -> None:
        self._rows.value(data)
        super().text(data)


def _span(serial: float) -> timedelta:
    """To the millisecond, which is finer than a serial number is: 0.5 s off would be another second."""
    return timedelta(milliseconds=round(serial * 86_400_000))


def _iso(text: str) -> Cell:
    """A cell of type d. Some writers give it an offset."""
    try:
        return Moment(datetime.fromisoformat(text))
    except ValueError:
        pass
    try:
        return Moment(datetime.combine(_NO_DAY, time.fromisoformat(text)), of_day=True)
    except ValueError:
        return _odd(text)


def _odd(text: str) -> Broken:
    return Broken("cell_error", f"the cell holds {text[:20]!r}, which is no value of its type")
