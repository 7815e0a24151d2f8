"""XLSX, written as a stream that can be interrupted: what was written is never needed again.

A workbook is a ZIP archive, and a sheet one deflated file in it. Each batch of rows is deflated by itself and ends at a
byte (zlib's full flush), so that the batches one after the other are one stream. What has to be remembered between two
of them (sizes, the checksum, the next row) is a few numbers in `state`; it may be kept as JSON and taken up by another
process. ECMA-376, parts 1 and 2; the ZIP format is PKWARE's APPNOTE, without ZIP64.
"""

import re
import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from types import NoneType
from typing import Any
from xml.sax.saxutils import escape

from libs.exports.columns import Column, Value

__all__ = ["MOST_ROWS", "Workbook"]

MOST_ROWS = 1_048_576  # of a sheet, its header among them
MOST_SHEET_BYTES = 3_500_000_000  # unpacked: sizes are 32-bit numbers
MOST_TEXT = 32_767  # characters of a cell
MOST_DIGITS = 15  # that a spreadsheet keeps of a number
INSTANT, DAY, HEAD = 1, 2, 3  # places in STYLES

_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001  of Excel's days, which have no zone
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# Characters that XML cannot hold are written as _x0001_, and so is what would be read as such.
_ESCAPED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
# What takes more than to be written down: what XML means otherwise, and white space, which it may drop
_SPECIAL = re.compile(rf"[&<>\s]|{_ESCAPED.pattern}")
_WIDTHS = {"instant": 20, "day": 12, "text": 16, "json": 24, "number": 12, "flag": 8}

STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm:ss"/>'
    '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


class Workbook:
    """Numbers, flags, days and instants (in UTC, which a workbook cannot say) are cells of their type; a number of more
    than 15 digits is a text. Texts are never formulas. A sheet that is full is followed by another one.

    state: written: bytes so far; row: the last of the open sheet, 0 when none is open; at, crc, size, packed: of that
    sheet; files: name, crc, size, packed, at of what is whole.
    """

    full = True

    def __init__(self, columns: Sequence[Column], state: dict[str, Any]) -> None:
        self._columns = columns
        self._letters = [_letters(place) for place in range(len(columns))]
        self.state = state or {"written": 0, "row": 0, "sheets": 0, "files": []}

    def begin(self) -> bytes:
        return self._open_sheet()

    def rows(self, rows: Sequence[Sequence[Value]]) -> bytes:
        made = b""
        while rows:
            if self.state["row"] >= MOST_ROWS or self.state["size"] > MOST_SHEET_BYTES:
                made += self._close_sheet() + self._open_sheet()
            fitting = rows[: MOST_ROWS - self.state["row"]]
            first = self.state["row"] + 1
            self.state["row"] += len(fitting)
            made += self._packed("".join([self._row(row, line) for line, row in enumerate(fitting, first)]))
            rows = rows[len(fitting) :]
        return made

    def cut(self) -> bytes:
        return b""

    def end(self, about: Mapping[str, str]) -> bytes:
        made = self._close_sheet()
        sheets = range(1, self.state["sheets"] + 1)
        for name, text in _parts(sheets).items():
            made += self._file(name, text.encode())
        return made + self._directory()

    # -- a sheet

    def _open_sheet(self) -> bytes:
        self.state["sheets"] += 1
        self.state |= {"at": self.state["written"], "crc": 0, "size": 0, "packed": 0, "row": 1}
        widths = "".join(
            f'<col min="{n}" max="{n}" width="{_WIDTHS[column.kind]}" customWidth="1"/>'
            for n, column in enumerate(self._columns, 1)
        )
        titles = "".join(
            _text(f"{letter}1", column.name, f' s="{HEAD}"')
            for letter, column in zip(self._letters, self._columns, strict=True)
        )
        pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        head = (
            f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">{pane}</sheetView>'
            f'</sheetViews><cols>{widths}</cols><sheetData><row r="1">{titles}</row>'
        )
        # Its sizes are not known yet: they follow it (bit 3)
        local = _local(_sheet_name(self.state["sheets"]), 8, 0, 0, 0)
        return self._wrote(local) + self._packed(head)

    def _close_sheet(self) -> bytes:
        made = self._packed("</sheetData></worksheet>", last=True)
        state = self.state
        state["files"].append(
            [_sheet_name(state["sheets"]), 8, state["crc"], state["size"], state["packed"], state["at"]]
        )
        descriptor = struct.pack("<4sIII", b"PK\x07\x08", state["crc"], state["packed"], state["size"])
        return made + self._wrote(descriptor)

    def _packed(self, text: str, *, last: bool = False) -> bytes:
        content, packer = text.encode(), zlib.compressobj(1, zlib.DEFLATED, -15)
        made = packer.compress(content) + packer.flush(zlib.Z_FINISH if last else zlib.Z_FULL_FLUSH)
        self.state["crc"] = zlib.crc32(content, self.state["crc"])
        self.state["size"] += len(content)
        self.state["packed"] += len(made)
        return self._wrote(made)

    def _row(self, row: Sequence[Value], line: int) -> str:
        cells = [
            _CELLS[type(value)](f"{letter}{line}", value) for letter, value in zip(self._letters, row, strict=True)
        ]
        return f'<row r="{line}">{"".join(cells)}</row>'

    # -- the archive

    def _file(self, name: str, content: bytes) -> bytes:
        crc, at = zlib.crc32(content), self.state["written"]
        self.state["files"].append([name, 0, crc, len(content), len(content), at])
        return self._wrote(_local(name, 0, crc, len(content), len(content)) + content)

    def _directory(self) -> bytes:
        at, files = self.state["written"], self.state["files"]
        entries = b"".join(_entry(*file) for file in files)
        end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, len(files), len(files), len(entries), at, 0)
        return self._wrote(entries + end)

    def _wrote(self, made: bytes) -> bytes:
        self.state["written"] += len(made)
        return made


def _number(at: str, value: int | Decimal) -> str:
    digits = f"{value:f}" if isinstance(value, Decimal) else str(value)
    if len(digits) > MOST_DIGITS and sum(map(str.isdigit, digits.lstrip("-0."))) > MOST_DIGITS:
        return _text(at, digits)
    return f'<c r="{at}"><v>{digits}</v></c>'


def _instant(at: str, value: datetime) -> str:
    since = value.astimezone(UTC).replace(tzinfo=None) - _EPOCH
    days = since.days + (since.seconds + since.microseconds / 1e6) / 86400
    return f'<c r="{at}" s="{INSTANT}"><v>{days!r}</v></c>'


def _text(at: str, text: str, style: str = "") -> str:
    if len(text) > MOST_TEXT // 2:  # it counts UTF-16, in which a character may take two places
        text = _cut(text)
    if _SPECIAL.search(text):
        text = escape(_ESCAPED.sub(lambda found: f"_x{ord(found[0]):04X}_", text))
        return f'<c r="{at}"{style} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    return f'<c r="{at}"{style} t="inlineStr"><is><t>{text}</t></is></c>'


_CELLS: Mapping[type, Callable[[str, Any], str]] = {
    NoneType: lambda at, _: "",
    str: _text,
    bool: lambda at, value: f'<c r="{at}" t="b"><v>{value:d}</v></c>',
    int: _number,
    Decimal: _number,
    float: lambda at, value: f'<c r="{at}"><v>{value!r}</v></c>',
    datetime: _instant,
    date: lambda at, value: f'<c r="{at}" s="{DAY}"><v>{(value - _EPOCH.date()).days}</v></c>',
}


def _cut(text: str) -> str:
    """Longer than a cell may be: what fits, and an ellipsis."""
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) <= 2 * MOST_TEXT:
        return text
    return units[: 2 * (MOST_TEXT - 1)].decode("utf-16-le", "ignore") + "…"


def _letters(place: int) -> str:
    """0 is A, 26 is AA."""
    found = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        found = chr(65 + rest) + found
    return found


def _sheet_name(number: int) -> str:
    return f"xl/worksheets/sheet{number}.xml"


def _parts(sheets: Sequence[int]) -> dict[str, str]:
    """What a workbook has besides its sheets."""
    part, relation = (
        "application/vnd.openxmlformats-officedocument.spreadsheetml",
        f'<Relationships xmlns="{_PACKAGE}/relationships">',
    )
    types = "".join(f'<Override PartName="/{_sheet_name(n)}" ContentType="{part}.worksheet+xml"/>' for n in sheets)
    named = "".join(f'<sheet name="Sheet{n}" sheetId="{n}" r:id="rId{n}"/>' for n in sheets)
    related = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in sheets
    )
    return {
        "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{part}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{part}.styles+xml"/>{types}</Types>',
        "_rels/.rels": f'{_HEAD}{relation}<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{named}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f"{_HEAD}{relation}{related}"
        f'<Relationship Id="rId{len(sheets) + 1}" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": STYLES,
    }


_STAMP = (0, 0x21)  # 1980-01-01: the same rows make the same file


def _local(name: str, method: int, crc: int, packed: int, size: int) -> bytes:
    flags = 8 if method else 0
    head = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, flags, method, *_STAMP, crc, packed, size, len(name), 0)
    return head + name.encode()


def _entry(name: str, method: int, crc: int, size: int, packed: int, at: int) -> bytes:
    flags = 8 if method else 0
    head = struct.pack(
        "<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", 20, 20, flags, method, *_STAMP, crc, packed, size, len(name), 0, 0, 0, 0,
        0, at,
    )  # fmt: skip
    return head + name.encode()
