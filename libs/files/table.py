"""A file's rows as values of an importer's fields, and what is wrong with each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import IO, Any, Literal

from libs.files.cells import Cell
from libs.files.delimited import MARKS, Lines, cells_of, loose_cells, records
from libs.files.flaws import Flaw, Unreadable, Wrong
from libs.files.header import Layout
from libs.files.profile import Column, Profile
from libs.files.values import Read, reader_of
from libs.files.xlsx.workbook import Merge, Sheet, Workbook
from libs.text import trimmed

__all__ = ["BookTable", "Row", "TextTable"]

_MEMO = 5_000


LeftOut = Literal["row", "document"]
Passed = Literal["blank", "row", "document"]


@dataclass(slots=True)
class Row:
    """A row that is not blank, in lines `line` to `last` of the file (rows of a workbook).

    values: what could be read, by field. flaws: why it is not taken. sure: what it belongs to stands under its titles;
    of a row with too many fields or broken quotes that is not certain. left_out: the profile does not want it, or
    none of the rows that belong to it (whose `values` say which).
    """

    line: int
    last: int
    values: dict[str, str] = field(default_factory=dict)
    flaws: list[Flaw] = field(default_factory=list)
    sure: bool = True
    left_out: LeftOut | None = None


class _Source:
    """A field and the cells it is read from: their texts together, or the `first` that has one. `known`: few spellings
    fill many rows, and each is read once."""

    def __init__(self, name: str, read: Read, places: list[int], *, first: bool = False) -> None:
        self.name, self.read, self.places, self.place, self.first = name, read, places, places[0], first
        self.known: dict[Cell, str] = {}

    def value(self, cells: list[Cell]) -> str:
        """ "" when there is none. Raises Wrong."""
        parts = (part for n in self.places if cells[n] and (part := self._of(cells[n])))
        return next(parts, "") if self.first else " ".join(parts)

    def _of(self, cell: Cell) -> str:
        value = self.known.get(cell)
        if value is None:
            if len(self.known) >= _MEMO:
                self.known.clear()
            value = self.known[cell] = self.read(cell)
        return value


class _Reader:
    """Rows of cells as Rows, by one layout. `key`: the fields that tell which rows belong together."""

    def __init__(self, layout: Layout, key: Sequence[str], above: dict[str, str] | None = None) -> None:
        profile = layout.profile
        self.layout, self._key, self.above = layout, key, above or {}
        self.ended = False
        sources = [
            _Source(name, reader_of(column, profile), places, first=name in profile.either)
            for name, (column, places) in layout.at.items()
        ]
        self._single = [source for source in sources if len(source.places) == 1]
        self._joined = [source for source in sources if len(source.places) > 1]
        readers = {column.name: reader_of(column, profile) for column in layout.columns}
        self._constants = {
            name: readers[name if name in readers else name.partition(":")[0]](value)
            for name, value in profile.constants.items()
        }
        fill = profile.fill_from_above
        self._fill = [name for name in key if name in fill] + [name for name in fill if name not in key]
        self._needed = [
            (column.name, column.instead)
            for column in layout.columns
            if column.required == "row" and column.name not in profile.may_be_empty
        ]
        read = {n for source in sources for n in source.places}
        untitled = [n for n, title in enumerate(layout.titles) if not title and n not in read]
        self._untitled = untitled if profile.others == "refuse" else []
        keyed = sorted(n for source in sources if source.name in key for n in source.places)
        self._key_first = bool(keyed) and keyed == list(range(len(keyed)))  # nothing can have shifted it
        self._footer = tuple(each.casefold() for each in profile.footer)

    def row(self, line: int, last: int, cells: list[Cell]) -> Row | None:
        """None for a blank row. `cells` has at least as many cells as the header."""
        if (passed := self.passed(cells)) != "data":
            return self.without(line, last, cells, passed)
        values = self._constants.copy()
        row = Row(line, last, values)
        for source in self._single:
            if cell := cells[source.place]:
                value = source.known.get(cell)
                if value is None:
                    self._take(row, source, cells)
                elif value:
                    values[source.name] = value
        for source in self._joined:
            self._take(row, source, cells)
        if self._untitled:
            self._refuse_untitled(row, cells)
        if self._fill:
            self._fill_in(row)
            self.above = values
        for name, instead in self._needed:
            if name not in values and (instead is None or instead not in values) and not self._flawed(row, name):
                row.flaws.append(Flaw("missing", f"{name} is empty", name))
        return row

    @staticmethod
    def _flawed(row: Row, name: str) -> bool:
        return any(flaw.field == name for flaw in row.flaws)

    def passed(self, cells: list[Cell]) -> Passed | Literal["data"]:
        """What a row is before it is read: blank, to be left out, or data. Behind a footer all is left out."""
        for cell in cells:
            if cell and (not isinstance(cell, str) or trimmed(cell)):
                break
        else:
            return "blank"
        if self._footer:
            self.ended = self.ended or self._is_footer(cells)
        if self.ended or (self.layout.filters and _matches(cells, self.layout.filters)):
            return "row"
        if self.layout.document_filters and _matches(cells, self.layout.document_filters):
            return "document"
        return "data"

    def without(self, line: int, last: int, cells: list[Cell], passed: Passed) -> Row | None:
        """A row that is not data."""
        if passed == "blank":
            return None
        row = self._keyed(line, last, cells) if passed == "document" else Row(line, last)
        row.flaws, row.left_out = [], passed
        return row

    @staticmethod
    def _take(row: Row, source: _Source, cells: list[Cell]) -> None:
        try:
            if value := source.value(cells):
                row.values[source.name] = value
        except Wrong as wrong:
            row.flaws.append(Flaw(wrong.code, str(wrong), source.name, wrong.params))

    def _refuse_untitled(self, row: Row, cells: list[Cell]) -> None:
        for n in self._untitled:
            if cells[n]:
                row.flaws.append(
                    Flaw("cell_untitled", f"column {n + 1} has a value and no title", params={"column": n + 1})
                )

    def _fill_in(self, row: Row) -> None:
        """What belongs to the same document first; anything else only within one document: the next one's empty city
        must not become the last one's."""
        for name in self._fill:
            if name in row.values or self._flawed(row, name) or name not in self.above:
                continue
            if name in self._key or all(row.values.get(k) == self.above.get(k) for k in self._key):
                row.values[name] = self.above[name]

    def _is_footer(self, cells: list[Cell]) -> bool:
        return any(isinstance(cell, str) and trimmed(cell).casefold().startswith(self._footer) for cell in cells)

    def broken(self, line: int, last: int, cells: list[Cell], flaw: Flaw, *, sure: bool) -> Row:
        """A row whose shape is wrong, with what could be read of the fields that say what it belongs to."""
        row = self._keyed(line, last, cells)
        row.sure = sure or self._key_first
        row.flaws = [flaw]
        if self._fill:
            self.above = row.values
        return row

    def _keyed(self, line: int, last: int, cells: list[Cell]) -> Row:
        """With the values alone that say what it belongs to."""
        row = Row(line, last, dict(self._constants))
        for source in (*self._single, *self._joined):
            if source.name in self._key and source.places[-1] < len(cells):
                self._take(row, source, cells)
        return row

    def beyond(self, row: Row | None, line: int, cells: list[Cell], width: int) -> Row | None:
        """The row, with a flaw for a value behind the last title."""
        place = next((n for n, cell in enumerate(cells[width:], width) if cell != ""), None)
        if place is None or self.layout.profile.others == "ignore" or (row is not None and row.left_out):
            return row
        flaw = Flaw("cell_untitled", f"column {place + 1} has a value and no title", params={"column": place + 1})
        if row is None:
            return self.broken(line, line, cells[:width], flaw, sure=True)
        row.flaws.append(flaw)
        return row

    def hidden(self, row: Row) -> Row:
        choice = self.layout.profile.hidden_rows
        if choice == "leave_out":
            return Row(row.line, row.last, left_out="row")
        if choice == "refuse":
            row.flaws.append(
                Flaw("row_hidden", "the row is hidden: show it, delete it, or say hidden_rows in the profile")
            )
        return row


def _matches(cells: list[Cell], filters: dict[int, set[str]]) -> bool:
    for n, values in filters.items():
        text = trimmed(str(cells[n]))
        if text.casefold() in values or (text and "*" in values):
            return True
    return False


class TextTable:
    """A text file, fed in pieces. `state` and `of` go on in another process behind the piece that was fed last."""

    def __init__(self, columns: Sequence[Column], profile: Profile, key: Sequence[str] = ()) -> None:
        self._columns, self._profile, self._key = columns, profile, key
        self._lines = Lines(profile.encoding)
        self._held: list[str] = []
        self._first = 1  # the number of the first held line
        self._mark = profile.mark
        self._reader: _Reader | None = None
        self._header: list[str] = []
        self.blank = 0
        self.rows = 0

    def feed(self, piece: bytes, final: bool = False) -> list[Row]:
        """The rows that are whole now. Unreadable when the file is not taken."""
        self._held += self._lines.feed(piece, final)
        if self._reader is None and not self._find_header(final):
            return []
        rows = list(self._rows(final))
        self.rows += len(rows)
        if final and not self.rows:
            raise Unreadable("file_empty", "the file has a header and no rows")
        return rows

    def _find_header(self, final: bool) -> bool:
        self._read_separator_line()
        wanted = self._profile.header_row
        if wanted is not None:
            at = wanted - self._first
        else:
            at = next((n for n, line in enumerate(self._held) if trimmed(line).strip(",;\t|")), len(self._held))
        end = self._header_end(at)
        if end is None:
            if not final:
                return False
            if at >= len(self._held):
                raise Unreadable("file_empty", "the file is empty")
            end = at
        self._lay_out("\n".join(self._held[at : end + 1]))
        self._drop(end + 1)
        return True

    def _header_end(self, at: int) -> int | None:
        if self._profile.quotes == "none":
            return at if at < len(self._held) else None
        odd = False
        for n in range(at, min(len(self._held), at + 100)):
            odd ^= self._held[n].count('"') % 2 == 1
            if not odd:
                return n
        return at if len(self._held) > at + 100 else None

    def _read_separator_line(self) -> None:
        """`sep=;`, in which Excel says the delimiter, is no row."""
        if self._first == 1 and self._held and (said := trimmed(self._held[0]).strip('"')).lower().startswith("sep="):
            self._mark = self._mark or (said[4:5] or "\t")
            self._drop(1)

    def _lay_out(self, text: str) -> None:
        layouts = []
        for mark in [self._mark] if self._mark else MARKS.values():
            cells = cells_of(text, mark) if self._profile.quotes == "double" else text.split(mark)
            if cells is not None:
                layouts.append((Layout(cells, self._columns, self._profile), mark, cells))
        if not layouts:
            raise Unreadable("header_missing", "the quotes of the header are broken")
        layout, self._mark, self._header = max(layouts, key=lambda each: (each[0].score, each[0].width))
        layout.check()
        self._reader = _Reader(layout, self._key)

    def _drop(self, count: int) -> None:
        del self._held[:count]
        self._first += count

    def _rows(self, final: bool) -> Iterator[Row]:
        assert self._reader is not None
        assert self._mark is not None
        width, done = self._reader.layout.width, 0
        quotes = self._profile.quotes == "double"
        for first, last, cells, text in records(self._held, self._first, self._mark, width, quotes=quotes, final=final):
            done = last + 1 - self._first
            row = self._row(first, last, cells, text)
            if row is None:
                self.blank += 1
            else:
                yield row
        self._drop(done)

    def _row(self, first: int, last: int, cells: list[str] | None, text: str) -> Row | None:
        assert self._reader is not None
        reader, width = self._reader, self._reader.layout.width
        if cells is None:
            loose = loose_cells(text, self._mark or "")
            flaw = Flaw("quote_broken", "a quotation mark is never closed, or stands in the middle of a cell")
            return reader.broken(first, last, [*loose], flaw, sure=len(loose) == width)
        if len(cells) > width and (len(cells) <= reader.layout.cells or not any(cells[width:])):
            return reader.beyond(reader.row(first, last, [*cells[:width]]), first, [*cells], width)
        if len(cells) == width:
            return reader.row(first, last, [*cells])
        if (passed := reader.passed([*cells, *[""] * width])) != "data":
            return reader.without(first, last, [*cells], passed)
        detail = f"{len(cells)} fields where the header has {width}"
        flaw = Flaw("field_count", detail, params={"fields": len(cells), "header": width})
        return reader.broken(first, last, [*cells], flaw, sure=False)

    def state(self) -> dict[str, Any]:
        """As JSON. Small, but for a line that is not yet whole."""
        return {
            "lines": self._lines.state(), "held": self._held, "first": self._first, "mark": self._mark,
            "header": self._header if self._reader else None, "blank": self.blank, "rows": self.rows,
            "above": self._reader.above if self._reader else {}, "ended": bool(self._reader and self._reader.ended),
        }  # fmt: skip

    @classmethod
    def of(
        cls, state: dict[str, Any], columns: Sequence[Column], profile: Profile, key: Sequence[str] = ()
    ) -> "TextTable":
        table = cls(columns, profile, key)
        table._lines, table._held, table._first = Lines.of(state["lines"]), state["held"], state["first"]
        table._mark, table.blank, table.rows = state["mark"], state["blank"], state["rows"]
        if state["header"] is not None:
            table._header = state["header"]
            table._reader = _Reader(Layout(table._header, columns, profile), key, state["above"])
            table._reader.ended = state["ended"]
        return table


class BookTable:
    """A workbook, in a file that can be sought."""

    def __init__(self, file: IO[bytes], columns: Sequence[Column], profile: Profile, key: Sequence[str] = ()) -> None:
        self._columns, self._profile, self._key = columns, profile, key
        self._book = Workbook(file)
        self._sheet = _chosen(self._book, profile.sheet)
        self.blank = 0

    def rows(self) -> Iterator[Row]:
        """Unreadable, also in their midst, when the file is not taken. `blank` counts the empty rows between them."""
        reader: _Reader | None = None
        merged: dict[int, list[Merge]] = {}
        before, found = 0, False
        for line, cells, hidden in self._book.rows(self._sheet):
            wanted = self._profile.header_row
            if reader is None:
                if line == wanted or (wanted is None and any(cell != "" for cell in cells)):
                    layout = Layout(cells, self._columns, self._profile)
                    layout.check()
                    reader, before = _Reader(layout, self._key), line
                    merged = self._merged(layout)
                elif wanted is not None and line > wanted:
                    break
                continue
            row = self._row(reader, line, cells, merged.get(line, ()))
            if row is not None:
                self.blank += line - before - 1
                before, found = line, True
                yield reader.hidden(row) if hidden and not row.left_out else row
        if not found:
            what = "a header and no rows" if reader else "no header"
            raise Unreadable("file_empty", f"the sheet {self._sheet.name} has {what}")

    def _row(self, reader: _Reader, line: int, cells: list[Cell], merged: Sequence[Merge]) -> Row | None:
        width = reader.layout.width
        row = reader.row(line, line, [*cells[:width], *[""] * (width - len(cells))])
        row = reader.beyond(row, line, cells, width)
        if merged and row is not None and not row.left_out:
            row.flaws += self._merge_flaws(reader.layout, merged)
        return row

    def _merged(self, layout: Layout) -> dict[int, list[Merge]]:
        """By row, those that touch a column which is read."""
        read = {n for _, places in layout.at.values() for n in places}
        found: dict[int, list[Merge]] = {}
        count = 0
        for merge in self._book.merges(self._sheet):
            if any(merge.left <= n <= merge.right for n in read):
                count += merge.bottom - merge.top + 1
                if count > 1_000_000:
                    raise Unreadable("workbook_broken", "the workbook cannot be read: merged cells over a million rows")
                for line in range(merge.top, merge.bottom + 1):
                    found.setdefault(line, []).append(merge)
        return found

    def _merge_flaws(self, layout: Layout, merged: Sequence[Merge]) -> Iterator[Flaw]:
        """One column over several rows is filled when the profile says so; anything else leaves cells without a value
        of their own."""
        for name, (_, places) in layout.at.items():
            for merge in merged:
                inside = any(merge.left <= n <= merge.right for n in places)
                if inside and not (merge.left == merge.right and name in self._profile.fill_from_above):
                    detail = f"{name} stands in merged cells: part them, or name it in fill_from_above"
                    yield Flaw("cell_merged", detail, name)
                    break


def _chosen(book: Workbook, name: str | None) -> Sheet:
    names = [sheet.name for sheet in book.sheets]
    if name is not None:
        same = [s for s in book.sheets if s.name == name] or [
            s for s in book.sheets if s.name.casefold() == name.casefold()
        ]
        if len(same) != 1:
            detail = f"the workbook has no sheet {name!r}; it has {', '.join(names)[:400]}"
            raise Unreadable("sheet_missing", detail, sheet=name, sheets=names[:50])
        return same[0]
    found = [sheet for sheet in book.sheets if sheet.visible and book.has_data(sheet)]
    if not found:
        raise Unreadable("sheet_missing", "the workbook has no visible sheet with data", sheets=names[:50])
    if len(found) > 1:
        several = ", ".join(sheet.name for sheet in found)
        detail = f"the sheets {several[:400]} have data: name one as the profile's sheet"
        raise Unreadable("sheet_ambiguous", detail, sheets=[sheet.name for sheet in found][:50])
    return found[0]
