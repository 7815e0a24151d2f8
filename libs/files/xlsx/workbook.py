"""Workbooks in Office Open XML (XLSX, XLSM), read row by row.

Written by hand because no library shows what an import has to refuse: openpyxl's stream knows no merged cells and
cannot tell a formula that was never calculated from an empty cell; calamine gives errors as empty cells and holds the
whole sheet. Nothing is calculated, no macro and no link is followed.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import IO, NamedTuple

from libs.files.flaws import Unreadable
from libs.files.formats import BUILTIN, Format, format_of
from libs.files.xlsx.markup import Texts, broken, name_of, place_of, whole
from libs.files.xlsx.package import Package
from libs.files.xlsx.sheet import Rows, SheetRow, Strings

__all__ = ["Merge", "Sheet", "SheetRow", "Workbook"]

MAX_UNPACKED_BYTES = 500_000_000  # of a sheet, which is read as a stream
MAX_STRINGS_BYTES = 100_000_000  # of the shared strings, which are held
MAX_SMALL_BYTES = 20_000_000  # of each other part
MAX_MERGES = 200_000
_LINKS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)


class Sheet(NamedTuple):
    name: str
    visible: bool
    part: str


class Merge(NamedTuple):
    """From its first to its last row (from 1) and column (from 0)."""

    top: int
    left: int
    bottom: int
    right: int


class Workbook:
    """`file` can be sought and stays open as long as rows are read. Unreadable, also later, for one that is broken."""

    def __init__(self, file: IO[bytes]) -> None:
        self._package = Package(file)
        part = self._package.start()
        if part.endswith(".bin"):
            what = "a binary workbook (.xlsb)"
            raise Unreadable("format_refused", f"the file is {what}; save it as XLSX or CSV", format=what)
        links = self._package.links(part)
        self.sheets, self._epoch = self._read_workbook(part, links)
        kinds = dict(links.values())
        self._formats = self._read_formats(kinds.get("styles"))
        self._strings = self._read_strings(kinds.get("sharedStrings"))

    def _read_workbook(self, part: str, links: dict[str, tuple[str, str]]) -> tuple[list[Sheet], datetime]:
        sheets: list[Sheet] = []
        base = datetime(1899, 12, 30)  # noqa: DTZ001  (a time on the wall)

        def start(tag: str, given: dict[str, str]) -> None:
            nonlocal base
            name = name_of(tag)
            if name == "workbookPr" and given.get("date1904") in ("1", "true", "on"):
                base = datetime(1904, 1, 1)  # noqa: DTZ001
            elif name == "sheet":
                link = next((given[f"{space} id"] for space in _LINKS if f"{space} id" in given), "")
                kind, target = links.get(link, ("", ""))
                if kind == "worksheet":
                    sheets.append(Sheet(given.get("name", ""), given.get("state", "visible") == "visible", target))

        self._package.parse(part, MAX_SMALL_BYTES, start)
        return sheets, base

    def _read_formats(self, part: str | None) -> list[Format]:
        """The number format of each cell style."""
        if part is None or part not in self._package.parts:
            return []
        codes, used, inside = dict(BUILTIN), list[int](), False

        def start(tag: str, given: dict[str, str]) -> None:
            nonlocal inside
            name = name_of(tag)
            if name == "numFmt":
                codes[whole(given.get("numFmtId"))] = given.get("formatCode", "")
            elif name == "cellXfs":
                inside = True
            elif name == "xf" and inside:
                used.append(whole(given.get("numFmtId")))

        def end(tag: str) -> None:
            nonlocal inside
            inside = inside and name_of(tag) != "cellXfs"

        self._package.parse(part, MAX_SMALL_BYTES, start, end)
        return [format_of(codes.get(each, "General")) for each in used]

    def _read_strings(self, part: str | None) -> "Strings":
        strings = Strings()
        if part is not None and part in self._package.parts:
            texts = Texts()

            def end(tag: str) -> None:
                texts.end(tag)
                if name_of(tag) == "si":
                    strings.add(texts.taken())

            self._package.parse(part, MAX_STRINGS_BYTES, texts.start, end, texts.text)
        return strings

    def merges(self, sheet: Sheet) -> list[Merge]:
        """They stand behind the rows, so they are looked for first."""
        found: list[Merge] = []

        def start(tag: str, given: dict[str, str]) -> None:
            if name_of(tag) == "mergeCell":
                first, _, last = given.get("ref", "").partition(":")
                (top, left), (bottom, right) = place_of(first), place_of(last or first)
                found.append(Merge(top, left, bottom, right))
                if len(found) > MAX_MERGES:
                    raise broken(f"more than {MAX_MERGES} merged cells")

        if self._package.mentions(sheet.part, "mergeCell", MAX_UNPACKED_BYTES):
            self._package.parse(sheet.part, MAX_UNPACKED_BYTES, start)
        return found

    def rows(self, sheet: Sheet) -> Iterator[SheetRow]:
        """Rows that are in the file, in its order; empty cells at the end of a row may be missing."""
        reader = Rows(self._strings, self._formats, self._epoch)
        for _ in self._package.pieces(sheet.part, MAX_UNPACKED_BYTES, reader.start, reader.end, reader.texts.text):
            yield from reader.taken()

    def has_data(self, sheet: Sheet) -> bool:
        return any(cell != "" for row in self.rows(sheet) for cell in row.cells)
