"""Files of rows: CSV (also gzipped) and XLSX, told apart by content, read as a stream.

Encodings of CSV: UTF-8 (with or without BOM), UTF-16 with BOM (Excel's "Unicode text"), else Windows-1252, in which
the five bytes that it leaves undefined become U+FFFD. Separator: comma, semicolon or tab, whichever finds more of the
columns. Of a workbook the first sheet is read.
"""

import csv
import dataclasses
import gzip
import io
import zipfile
import zlib
from codecs import BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from operator import itemgetter
from pathlib import Path
from typing import IO, Any, cast
from xml.etree.ElementTree import ParseError

Source = bytes | str | Path | IO[bytes]  # a str is a path
_Again = bytes | str | Path  # what can be read twice
Columns = Mapping[str, Sequence[str]]  # our field → the names that files use for it
Values = dict[str, str]

MAX_UNPACKED = 1 << 28  # a gzip of a megabyte can unpack to a gigabyte of zeros
_PIECE = 1 << 20
_BROKEN_GZIP = (EOFError, zlib.error, gzip.BadGzipFile)


@dataclasses.dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was not taken. Line of the file (the header is 1), a stable code, a sentence, our field's name.

    document: the order or invoice it belongs to, as far as that could be read. values: what could be read of the row;
    it may hold personal data, so it is never printed.
    """

    line: int
    code: str
    detail: str
    field: str | None = None
    document: str | None = None
    values: Values | None = dataclasses.field(default=None, repr=False, compare=False)


def read(
    source: Source,
    columns: Columns,
    *,
    optional: Collection[str] = (),
    decimal: str = ".",
    max_unpacked: int = MAX_UNPACKED,
) -> Iterator[tuple[int, Values] | BadRow]:
    """Each row as (line number, {field: text}); fields of absent optional columns are "".

    A line number is where the row begins: a quoted field may run over several lines. Empty rows are skipped; a row
    with too few or too many fields is a BadRow. ValueError, before the first row, for a file that is no table, unpacks
    to more than max_unpacked bytes, or has not the columns that are not optional: it names them.
    decimal: the mark with which the numbers of a workbook are written, so that one parse rule serves both.
    """
    if not isinstance(source, bytes | str | Path):
        source = source.read()
    try:
        with _open(source) as file:
            start = file.read(4)
    except _BROKEN_GZIP as error:
        raise ValueError(f"the file is not a whole gzip file: {error}") from None
    if start.startswith(b"PK\x03\x04"):
        return _rows_of_sheet(source, columns, optional, decimal, max_unpacked)
    return _rows_of_csv(source, columns, optional, _encoding(source, max_unpacked))


def _open(source: _Again) -> IO[bytes]:
    def plain() -> IO[bytes]:
        return io.BytesIO(source) if isinstance(source, bytes) else Path(source).open("rb")

    with plain() as file:
        packed = file.read(2) == b"\x1f\x8b"
    if not packed:
        return plain()
    return cast(IO[bytes], gzip.open(io.BytesIO(source) if isinstance(source, bytes) else source))


def _encoding(source: _Again, max_unpacked: int) -> str:
    """Reads the file once: an encoding chosen by its first lines alone would fail in the middle of the import."""
    size, utf8, utf16, decoder = 0, True, False, getincrementaldecoder("utf-8")()
    try:
        with _open(source) as file:
            while piece := file.read(_PIECE):
                utf16 = utf16 or (not size and piece.startswith((BOM_UTF16_LE, BOM_UTF16_BE)))
                size += len(piece)
                if size > max_unpacked:
                    raise ValueError(f"the file unpacks to more than {max_unpacked} bytes")
                if utf8:
                    utf8 = _decodes(decoder, piece)
    except _BROKEN_GZIP as error:
        raise ValueError(f"the file is not a whole gzip file: {error}") from None
    if utf16:
        return "utf-16"
    return "utf-8-sig" if utf8 and _decodes(decoder, b"", final=True) else "cp1252"


def _decodes(decoder: Any, piece: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(piece, final)
    except UnicodeDecodeError:
        return False
    return True


class _Header:
    """Where in a row our fields stand."""

    def __init__(self, cells: Sequence[str], columns: Columns, optional: Collection[str]) -> None:
        self.width = len(cells)
        names = [cell.strip().casefold() for cell in cells]
        self.at: dict[str, int] = {}
        self.absent: list[str] = []
        self.missing: list[str] = []
        for name, titles in columns.items():
            found = [index for index, cell in enumerate(names) if cell in {title.casefold() for title in titles}]
            if len(found) > 1:
                raise ValueError(f"the file has more than one column {' or '.join(titles)}")
            if found:
                self.at[name] = found[0]
            else:
                (self.absent if name in optional else self.missing).append(name)
        self._names = tuple(self.at)
        self._pick: Any = itemgetter(*self.at.values()) if len(self.at) > 1 else self._few
        self.titles = [columns[name][0] for name in self.missing]
        self.blank = dict.fromkeys(self.absent, "")

    def _few(self, cells: Sequence[str]) -> tuple[str, ...]:
        return tuple(cells[index] for index in self.at.values())

    def check(self) -> None:
        if self.missing:
            raise ValueError(f"the file has no column {', '.join(self.titles)}")

    def _some(self, cells: Sequence[str]) -> Values:
        """Of a row that is too short or too long: what there is."""
        return {name: cells[index] for name, index in self.at.items() if index < len(cells)} | self.blank

    def row(self, line: int, cells: Sequence[str]) -> tuple[int, Values] | BadRow:
        if len(cells) != self.width:
            detail = f"{len(cells)} fields where the header has {self.width}"
            return BadRow(line, "field_count", detail, values=self._some(cells))
        if "\0" in "".join(cells):  # no text column of PostgreSQL takes it
            return BadRow(line, "nul_character", "the row contains a NUL character", values=self._some(cells))
        return line, dict(zip(self._names, self._pick(cells), strict=True)) | self.blank


def _rows_of_csv(
    source: _Again, columns: Columns, optional: Collection[str], encoding: str
) -> Iterator[tuple[int, Values] | BadRow]:
    def text() -> io.TextIOWrapper:
        return io.TextIOWrapper(_open(source), encoding=encoding, errors="replace", newline="")

    with text() as file:
        first = file.readline(_PIECE)
    candidates = [(mark, _cells(first, mark)) for mark in ",;\t"]
    mark, cells = max(candidates, key=lambda candidate: len(_Header(candidate[1], columns, optional).at))
    _Header(cells, columns, optional).check()
    return _csv(text(), mark, columns, optional)


def _cells(line: str, mark: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=mark), [])
    except csv.Error:
        return []


def _csv(
    file: io.TextIOWrapper, mark: str, columns: Columns, optional: Collection[str]
) -> Iterator[tuple[int, Values] | BadRow]:
    with file:
        rows = csv.reader(file, delimiter=mark)
        header = _Header(next(rows), columns, optional)
        header.check()
        while True:
            line = rows.line_num + 1
            try:
                cells = next(rows)
            except StopIteration:
                return
            except csv.Error as error:
                # A quote that is never closed swallows the rows behind it: say which, they are not in the result.
                yield BadRow(line, "unreadable", f"lines {line} to {rows.line_num} are one broken row: {error}")
                continue
            if cells:
                yield header.row(line, cells)


def _rows_of_sheet(
    source: _Again, columns: Columns, optional: Collection[str], decimal: str, max_unpacked: int
) -> Iterator[tuple[int, Values] | BadRow]:
    try:
        with _open(source) as file, zipfile.ZipFile(file) as archive:
            if sum(part.file_size for part in archive.infolist()) > max_unpacked:
                raise ValueError(f"the file unpacks to more than {max_unpacked} bytes")
        from openpyxl import load_workbook  # 7 MB, which most processes never need

        book = load_workbook(_open(source), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # some writers declare one cell, and nothing else would be read
        rows = sheet.iter_rows(values_only=True)
        title = [_text(cell, decimal) for cell in next(rows, ())]
    except (zipfile.BadZipFile, KeyError, IndexError, ParseError, EOFError, OSError, zlib.error) as error:
        raise ValueError(f"the file is not a readable workbook: {error}") from None
    while title and not title[-1].strip():
        title.pop()
    header = _Header(title, columns, optional)
    header.check()
    return _sheet(rows, header, decimal)


def _sheet(rows: Iterator[tuple[Any, ...]], header: _Header, decimal: str) -> Iterator[tuple[int, Values] | BadRow]:
    line = 1
    while True:
        line += 1
        try:
            cells = [_text(cell, decimal) for cell in next(rows)]
        except StopIteration:
            return
        except (zipfile.BadZipFile, ParseError, EOFError, ValueError, zlib.error) as error:
            yield BadRow(line, "unreadable", f"the workbook is broken from row {line} on: {error}")
            return
        # A workbook knows no number of fields: empty cells at the end are left out or padded as it likes.
        while len(cells) > header.width and not cells[-1]:
            cells.pop()
        if any(cells):
            cells.extend([""] * (header.width - len(cells)))
            yield header.row(line, cells)


def _text(cell: object, decimal: str) -> str:
    """As it would stand in a CSV file. A float's shortest form is the decimal that somebody typed."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="seconds")
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell).replace(".", decimal)
    if isinstance(cell, bool):
        return str(cell).lower()
    return str(cell)
