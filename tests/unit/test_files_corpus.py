"""The reader against a corpus of messy files with known contents: each is read as it is or refused with its reason, and
none is misread. `pytest -s` prints the table of verdicts.

The corpus is no part of this repository: files of other readers' tests, with what two readers made of each.
"""

import gzip
import json
import os
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from libs.files import Column, Profile, Unreadable, kind_of, rows_of
from libs.files.cells import Broken, Duration, Moment, Number, Truth
from libs.files.xlsx.workbook import Workbook
from libs.text import trimmed

DEFAULT = Path(__file__).parents[2].parent / "shared" / "data"
CORPUS = Path(os.environ.get("TRADEWIND_DATA_SETS", DEFAULT)) / "spreadsheet-corpus"


@pytest.fixture(scope="module")
def corpus() -> Path:
    if not CORPUS.exists():
        pytest.skip("the spreadsheet corpus is not here: set TRADEWIND_DATA_SETS to the folder that holds it")
    return CORPUS


# Workbooks, cell by cell


def place(line: int, column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{line}"


def same(got: Any, wanted: Any) -> bool:
    """`wanted`: what other readers say, in the corpus's spelling. Blanks around a text are no part of a value."""
    if isinstance(got, str):
        return trimmed(got) == trimmed(wanted if isinstance(wanted, str) else "")
    if isinstance(got, Number):
        return isinstance(wanted, int | float) and abs(float(got.digits) - wanted) <= 1e-12 * max(1, abs(wanted))
    if isinstance(got, Truth):
        return got.value is wanted
    if isinstance(got, Duration):
        return isinstance(wanted, dict) and abs(got.seconds - wanted["seconds"]) < 0.001
    return isinstance(got, Moment) and _same_time(got, wanted)


def _same_time(got: Moment, wanted: Any) -> bool:
    text = wanted["date"] if isinstance(wanted, dict) else wanted
    if got.of_day:
        return got.at.time().isoformat() == text
    found = datetime.fromisoformat(text).replace(tzinfo=None)
    return abs(got.at.replace(tzinfo=None) - found) < timedelta(milliseconds=1)


def verdict_of_book(path: Path, expected: dict[str, Any]) -> str:
    """equal; refused with a code; or equal but for cells that are refused. What is misread is named."""
    try:
        with path.open("rb") as file:
            if kind_of(file.read(8192)) == "text":
                return "text"
            book = Workbook(file)
            cells = {
                sheet.name: {
                    place(row.line, n): cell
                    for row in book.rows(sheet)
                    for n, cell in enumerate(row.cells)
                    if cell != ""
                }
                for sheet in book.sheets
            }
    except Unreadable as error:
        return f"refused: {error.code}"
    refused: Counter[str] = Counter()
    for told in expected["calamine"]:
        if told.get("type") != "WorkSheet":
            continue
        wanted = told.get("cells") or {}
        got = cells.get(told["sheet"], {})
        whole = told.get("filled", 0) <= len(told.get("cells") or {})  # of a large sheet 250 cells are told
        for at in sorted({*wanted, *(got if whole else ())}):
            cell = got.get(at, "")
            if isinstance(cell, Broken):
                refused[cell.code] += 1
            elif (
                "error" not in told
                and not same(cell, wanted.get(at, ""))
                and (path.name, told["sheet"], at) not in RIGHT
            ):
                return f"MISREAD {told['sheet']}!{at}: {cell!r}, not {wanted.get(at)!r}"
    return "equal" + "".join(f", {count} x {code}" for code, count in sorted(refused.items()))


# Where we read something else than calamine, and why that is right.
RIGHT = {
    ("roo-rb_richtext_example.xlsx", "richtext", "B1"): "the blank between two runs is text: Excel shows it",
}


# Text files: their first row is the header


def verdict_of_text(path: Path, expected: dict[str, Any], encoding: str | None) -> str:
    content: list[list[str]] = expected["content"]
    titles = next((row for row in content if any(cell.strip() for cell in row)), [])
    columns = [
        Column(f"c{n}", "text", "", titles=(title,), lines=True) for n, title in enumerate(titles) if title.strip()
    ]
    profile = Profile(encoding=encoding) if encoding else Profile()
    try:
        rows = list(rows_of(path, columns, profile))
    except Unreadable as error:
        return f"refused: {error.code}"
    wanted = [
        {
            f"c{n}": trimmed(cell.replace("\r\n", "\n").replace("\r", "\n"))
            for n, cell in enumerate(row)
            if trimmed(cell)
        }
        for row in content[content.index(titles) + 1 :]
        if any(trimmed(cell) for cell in row)
    ]
    refused = Counter(flaw.code for row in rows for flaw in row.flaws)
    good = [row.values for row in rows if not row.flaws]
    left = [each for each in wanted if each not in good]
    whole = len(content) == expected.get("rows", len(content))  # of a long file the first rows are told
    if misread := [each for each in good if each not in wanted] if whole else []:
        return f"MISREAD {misread[:2]}, not {left[:2]}"
    if len(left) > sum(1 for row in rows if row.flaws):
        return f"LOST {left[:2]}"
    return "equal" + "".join(f", {count} x {code}" for code, count in sorted(refused.items()))


def encodings_of(expected: dict[str, Any]) -> list[str | None]:
    """Without a name, and with the right one where it needs one."""
    name = expected["encoding"]
    needs = name not in ("utf-8", "utf-8-sig", "utf-16", "utf-32", "mixed") and not expected.get("bom")
    return [None, name] if needs else [None]


def verdicts(corpus: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for expected in json.loads(gzip.decompress((corpus / "expected-workbooks.json.gz").read_bytes())):
        path = corpus / expected["file"]
        found[path.name] = verdict_of_book(path, expected)
    for expected in json.loads((corpus / "expected-csv.json").read_text()):
        path = corpus / expected["file"]
        found[path.name] = " | ".join(verdict_of_text(path, expected, name) for name in encodings_of(expected))
    return found


# Every file that is not simply `equal`; `a | b`: without and with its encoding named.
VERDICTS = {
    "equal | equal": ("openspout_csv_with_encoding_cp1252.csv",),
    "equal, 1 x character_refused": ("csvkit_null_byte.csv",),
    "equal, 1 x formula_without_value": ("tidyverse_missing-v-node-xlsx.xlsx",),
    "equal, 2 x cell_error": (
        "openspout_sheet_with_all_cell_types.xlsx",
        "tidyverse_dates-leap-year-1900-xlsx.xlsx",
    ),
    "equal, 2 x field_count": (
        "openspout_csv_with_different_cells_number.csv",
        "csvkit_bad.csv",
    ),
    "equal, 2 x formula_without_value": ("phpoffice_explicitdate.xlsx",),
    "equal, 2 x quote_broken": ("openspout_sheet_with_untrimmed_strings.csv",),
    "equal, 4 x field_count": ("phpspreadsheet_NumberFormatTest.de.csv",),
    "equal, 7 x cell_error": ("tafia_errors.xlsx",),
    "refused: column_unknown": ("openspout_csv_text_enclosed_with_pound.csv",),
    "refused: encoding_mismatch": (
        "openspout_csv_with_utf32le_bom.csv",
        "made_mixed_utf8_cp1252.csv",
    ),
    "refused: encoding_mismatch | equal": (
        "openspout_csv_with_encoding_utf16le_no_bom.csv",
        "phpspreadsheet_premiere.win1252.csv",
        "csvkit_test_latin1.csv",
        "pandas_sauron.SHIFT_JIS.csv",
        "pandas_unicode_series.csv",
        "made_purchase_gb18030.csv",
        "made_purchase_gbk.csv",
        "made_orders_windows1250.csv",
        "made_orders_cp932.csv",
        "made_stock_windows1251.csv",
    ),
    "refused: file_empty": (
        "openspout_csv_with_escaped_characters.csv",
        "openspout_csv_with_line_breaks.csv",
        "phpspreadsheet_no_delimiter.csv",
    ),
    "refused: format_refused": (
        "roo-rb_type_openoffice.xlsx",
        "tafia_date_1904.xls",
        "tafia_biff5_write.xls",
        "tafia_sst_continue.xls",
        "tafia_any_sheets.xls",
        "tafia_sheet_name_parsing.xls",
        "tafia_formula-date-format.xls",
        "tafia_merged_range.xls",
        "tidyverse_texty-dates-xls.xls",
        "tidyverse_style-only-cells.xls",
        "python-excel_ragged.xls",
        "sheetjs_1904_1904.xls",
        "python-excel_biff4_no_format_no_window2.xls",
    ),
    "refused: header_missing": (
        "phpspreadsheet_contains_html.csv",
        "phpspreadsheet_escape.csv",
    ),
    "refused: workbook_broken": (
        "tafia_issue252.xlsx",
        "openspout_attack_billion_laughs.xlsx",
        "openspout_attack_quadratic_blowup.xlsx",
        "openspout_file_with_sheet_xml_not_matching_content_types.xlsx",
        "openspout_one_sheet_with_invalid_xml_characters.xlsx",
    ),
    "refused: workbook_encrypted": (
        "tafia_pass_protected.xlsx",
        "qax-os_encryptSHA1.xlsx",
    ),
    "text": (
        "openspout_file_corrupted.xlsx",
        "tafia_too_small.xls",
    ),
}


def test_every_file_is_read_as_it_is_or_refused(corpus: Path) -> None:
    found = verdicts(corpus)
    for name, verdict in found.items():
        print(f"{name:70} {verdict}")
    said = {name: verdict for verdict, names in VERDICTS.items() for name in names}
    assert len(found) == 185
    assert {name: verdict for name, verdict in found.items() if verdict != "equal"} == said
