"""What can be wrong with a file or with a row of it: one table of codes."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

__all__ = ["CODES", "Flaw", "Unreadable", "Wrong", "nearest", "shown"]

CODES = {
    # of the whole file: nothing of it is taken
    "archive_file": "the file is an archive of other files, not a table",
    "binary_file": "the file is neither text nor a workbook",
    "column_ambiguous": "two columns of the file hold the same field",
    "column_missing": "columns that are needed are not there",
    "column_twice": "two columns have the same title",
    "column_unknown": "the file has columns that nothing would read",
    "encoding_mismatch": "the bytes of the file are not of the encoding that it should have",
    "file_empty": "the file holds nothing, or a header alone",
    "file_too_large": "the file is larger, packed or unpacked, than an import takes",
    "format_refused": "the file is of a format that is not read",
    "header_missing": "no column of the file is known",
    "line_too_long": "a line is so long that the file cannot be a table",
    "rows_too_many": "the file has more rows than an import takes",
    "sheet_ambiguous": "several visible sheets have data and none was named",
    "sheet_missing": "the workbook has no such sheet, or none with data",
    "workbook_broken": "the workbook is damaged, or its parts contradict each other",
    "workbook_encrypted": "the workbook is protected with a password",
    # of a row: it is refused, the others are not
    "cell_error": "a cell holds an error of the spreadsheet, such as #N/A",
    "cell_format": "a cell shows something else than the value it holds",
    "cell_merged": "cells are merged, so that some rows have no value of their own",
    "cell_untitled": "a cell has a value and its column no title",
    "character_refused": "a cell holds a character that may not stand there, a line break say",
    "currency_sign": "an amount has a currency sign that the profile does not name",
    "day_invalid": "a cell is no day in the form that the profile names",
    "field_count": "the row has more or fewer fields than the header",
    "flag_invalid": "a cell is neither yes nor no",
    "formula_without_value": "a formula was never calculated, so its cell has no value",
    "instant_invalid": "a cell is no time in the form that the profile names",
    "integer_invalid": "a cell is no whole number",
    "missing": "a value that is needed is not there",
    "number_destroyed": "a spreadsheet has shortened or changed a number or a code",
    "number_invalid": "a cell is no number in the form that the profile names",
    "quote_broken": "a quotation mark is never closed, or stands in the middle of a cell",
    "row_hidden": "the row is hidden in the workbook",
}


class Unreadable(ValueError):
    """The whole file is not taken: a code of CODES, a sentence, the values in it, and the line where one is known."""

    def __init__(self, code: str, detail: str, line: int | None = None, **params: Any) -> None:
        super().__init__(detail)
        assert code in CODES, code
        self.code, self.detail, self.line, self.params = code, detail, line, params


class Flaw(NamedTuple):
    """Why a row is not taken. field: our name of it, where it is one field. params: the values in `detail`."""

    code: str
    detail: str
    field: str | None = None
    params: Mapping[str, Any] = {}


class Wrong(ValueError):
    """A cell that cannot be read as its field: the flaw without the field."""

    def __init__(self, code: str, detail: str, **params: Any) -> None:
        super().__init__(detail)
        self.code, self.detail, self.params = code, detail, params


def shown(text: str) -> str:
    """As it may be quoted in a sentence."""
    return repr(text if len(text) <= 40 else text[:40] + "…")


def nearest(name: str, known: Mapping[str, Any] | list[str]) -> str | None:
    """The known name that was probably meant."""
    found = get_close_matches(name.casefold(), [each.casefold() for each in known], 1, 0.6)
    return next((each for each in known if found and each.casefold() == found[0]), None)
