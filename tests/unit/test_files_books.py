"""Workbooks as tables: what a spreadsheet shows, and what it has made of it."""

import io
import zipfile
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import openpyxl
import pytest

from libs.files import Column, Profile, Row, Unreadable, kind_of, rows_of
from libs.files.formats import format_of

COLUMNS = (
    Column("order", "code", "", "row"),
    Column("name", "text", ""),
    Column("units", "integer", ""),
    Column("price", "money", ""),
    Column("at", "instant", ""),
    Column("day", "day", ""),
    Column("gift", "flag", ""),
)
Page = Any


def book(*rows: list[object], do: Callable[[Page], None] | None = None, epoch: str | None = None) -> bytes:
    found = openpyxl.Workbook()
    if epoch:
        found.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    page: Page = found.active
    for row in rows:
        page.append(row)
    if do:
        do(page)
    file = io.BytesIO()
    found.save(file)
    return file.getvalue()


def read(content: bytes, **profile: object) -> list[Row]:
    return list(rows_of(content, COLUMNS, Profile(**profile), ("order",)))


def value(cell: object, column: str, form: str | None = None, **profile: object) -> str | None:
    """The one cell as it is read, or the code for which it is refused."""

    def style(page: Page) -> None:
        if form:
            page["B2"].number_format = form

    (row,) = read(book(["order", column], ["1", cell], do=style), **profile)
    return row.flaws[0].code if row.flaws else row.values.get(column)


def refused(content: bytes, **profile: object) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        read(content, **profile)
    return caught.value


@pytest.mark.parametrize(
    ("cell", "form", "read_as"),
    [
        (403123456789, None, "403123456789"),
        (123456789012345, None, "123456789012345"),
        (1234567890123456, None, "number_destroyed"),
        (4.03e22, None, "number_destroyed"),
        (12.1, None, "number_destroyed"),
        (42, "00000", "00042"),
        (1234, "#,##0", "1234"),
        (1234, '"SKU-"0', "cell_format"),
        (1234, "000-00", "cell_format"),
        (12, "0.00E+00", "cell_format"),
        (True, None, "cell_format"),
        (datetime(2026, 3, 1), "mmm-yy", "number_destroyed"),  # noqa: DTZ001
        ("00420-KT", None, "00420-KT"),
        ("4.03E+11", None, "number_destroyed"),
        ("#N/A", None, "cell_error"),
        ("=A1", None, "formula_without_value"),
        ("A\u00a01", None, "character_refused"),
        (" A1\u200b", None, "A1"),
    ],
)
def test_codes(cell: object, form: str | None, read_as: str) -> None:
    def style(page: Page) -> None:
        if form:
            page["A2"].number_format = form

    (row,) = read(book(["order", "name"], [cell, "x"], do=style))
    assert (row.flaws[0].code if row.flaws else row.values["order"]) == read_as


@pytest.mark.parametrize(
    ("cell", "form", "read_as"),
    [
        (9.9, None, "9.9"),
        (0.1 + 0.2, None, "0.3"),
        (2.5499999999999998, None, "2.55"),
        (1e-7, None, "0.0000001"),
        (-0.0, None, "0"),
        (9.9, "#,##0.00", "9.9"),
        (9.9, "_-* #,##0.00_-;-* #,##0.00_-", "9.9"),
        (9.9, '#,##0.00 "€"', "currency_sign"),
        (9.9, "[$$-409]#,##0.00", "currency_sign"),
        (9.9, '#,##0.00\\ "kr"', "currency_sign"),
        (0.19, "0%", "cell_format"),
        (datetime(2026, 3, 1), "yyyy-mm-dd", "number_destroyed"),  # noqa: DTZ001
        (timedelta(hours=30), "[h]:mm", "number_destroyed"),
        ("9.90", None, "9.90"),
        ("9,90", None, "number_invalid"),
    ],
)
def test_amounts(cell: object, form: str | None, read_as: str) -> None:
    assert value(cell, "price", form) == read_as


def test_a_sign_in_the_format_of_an_amount_is_one_like_any_other() -> None:
    assert value(9.9, "price", '#,##0.00 "€"', currency_signs=["€"]) == "9.9"
    assert value(9.9, "price", "[$$-409]#,##0.00", currency_signs=["€"]) == "currency_sign"
    assert value(9.9, "units", '#,##0.00 "€"', currency_signs=["€"]) == "currency_sign"


@pytest.mark.parametrize(
    ("cell", "column", "profile", "read_as"),
    [
        (datetime(2026, 3, 1, 12), "at", {"time_zone": "Europe/Berlin"}, "2026-03-01T11:00:00Z"),  # noqa: DTZ001
        (datetime(2026, 3, 1, 12), "at", {}, "instant_invalid"),  # noqa: DTZ001
        (datetime(2026, 3, 1), "day", {}, "2026-03-01"),  # noqa: DTZ001
        (46082, "day", {}, "day_invalid"),
        (timedelta(hours=30), "at", {"time_zone": "UTC"}, "instant_invalid"),
        ("2026-03-01T12:00:00Z", "at", {}, "2026-03-01T12:00:00Z"),
        (True, "gift", {}, "true"),
        (0, "gift", {}, "false"),
        (2, "gift", {}, "flag_invalid"),
        (2.0, "units", {}, "2"),
        (2.5, "units", {}, "integer_invalid"),
        (12, "name", {}, "12"),
        (datetime(2026, 2, 1), "name", {}, "number_destroyed"),  # noqa: DTZ001
    ],
)
def test_times_flags_and_text(cell: object, column: str, profile: dict, read_as: str) -> None:
    assert value(cell, column, **profile) == read_as


def test_both_date_systems_give_the_same_day() -> None:
    rows = (["order", "day"], ["1", datetime(2026, 3, 1)])  # noqa: DTZ001
    for epoch in (None, "1904"):
        assert read(book(*rows, epoch=epoch))[0].values["day"] == "2026-03-01"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("General", "number"), ("0.00", "number"), ("@", "number"), ("yyyy-mm-dd", "date"), ("d/m/yy h:mm", "date"),
        ("h:mm:ss", "time"), ("[h]:mm:ss", "duration"), ("[mm]:ss", "duration"), ("mmm", "date"), ("0%", "percent"),
        ('0 "days"', "number"), ("0\\d", "number"), ("[Red]0.00", "number"), ('"Date: "0', "number"),
        ('yyyy"年"m"月"d"日"', "date"), ("[$-411]ge.m.d", "date"), ("0.00E+00", "number"), ('[$kr-41D] 0.00', "number"),
    ],
)  # fmt: skip
def test_what_a_number_format_makes_of_a_number(code: str, kind: str) -> None:
    assert format_of(code).kind == kind


def test_line_numbers_blank_rows_and_what_stands_beside_the_table() -> None:
    rows = read(book([None], ["order", "name"], ["1", "a"], [], ["2", "b", None, "x"], ["3", "c"]))
    assert [(row.line, [flaw.code for flaw in row.flaws]) for row in rows] == [(3, []), (5, ["cell_untitled"]), (6, [])]
    titled = book(["Orders of March"], [], ["order", "name"], ["1", "a"])
    assert refused(titled).code == "header_missing"
    assert [row.values for row in read(titled, header_row=3)] == [{"order": "1", "name": "a"}]


def test_hidden_rows() -> None:
    def hide(page: Page) -> None:
        page.row_dimensions[3].hidden = True

    content = book(["order"], ["1"], ["2"], ["3"], do=hide)
    assert [[flaw.code for flaw in row.flaws] for row in read(content)] == [[], ["row_hidden"], []]
    assert [row.values["order"] for row in read(content, hidden_rows="read")] == ["1", "2", "3"]
    assert [row.left_out for row in read(content, hidden_rows="leave_out")] == [None, "row", None]


def test_merged_cells_touch_only_what_is_read() -> None:
    def merge(page: Page) -> None:
        page.merge_cells("A2:A3")
        page.merge_cells("B4:C4")

    content = book(["order", "name", "units"], ["1", "a", 1], [None, "b", 2], ["2", "c", None], do=merge)
    codes = [{flaw.code for flaw in row.flaws} for row in read(content)]
    assert codes == [{"cell_merged"}, {"missing", "cell_merged"}, {"cell_merged"}]
    filled = read(content, fill_from_above=["order"])
    assert [(row.values.get("order"), bool(row.flaws)) for row in filled] == [("1", False), ("1", False), ("2", True)]


def test_errors_spoil_their_row_alone() -> None:
    """openpyxl writes such cells with the type of an error."""
    rows = read(book(["order", "name"], ["1", "#REF!"], ["2", "b"]))
    assert [[flaw.code for flaw in row.flaws] for row in rows] == [["cell_error"], []]


def test_cells_that_nothing_reads_may_hold_anything() -> None:
    rows = read(book(["order", "sum"], ["1", "=SUM(A1:A9)"], ["2", "#N/A"]), others="ignore")
    assert [row.flaws for row in rows] == [[], []]


# What is refused whole


def packed(**parts: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return file.getvalue()


def changed(content: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """A workbook with one of its parts changed."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == part else old.read(name))
    return file.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "format_refused"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "workbook_encrypted"),
        (b"<html><body><table><tr><td>order</td></tr></table>", "format_refused"),
        (b"\xef\xbb\xbf  <!DOCTYPE html>", "format_refused"),
        (b'<?xml version="1.0"?><Workbook/>', "format_refused"),
        (b"%PDF-1.7", "format_refused"),
        (b"PK\x03\x04 no zip", "workbook_broken"),
        (packed(readme=b"x"), "archive_file"),
        (packed(mimetype=b"application/vnd.oasis.opendocument", **{"content.xml": b"<x/>"}), "format_refused"),
        (b"7z\xbc\xaf\x27\x1c", "archive_file"),
        (changed(book(["order"], ["1"]), SHEET, lambda xml: xml[: len(xml) // 2]), "workbook_broken"),
        (
            changed(
                book(["order"], ["1"]), SHEET, lambda xml: b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + xml
            ),
            "workbook_broken",
        ),
        (
            changed(book(["order"], ["1"]), SHEET, lambda xml: xml.replace(b'r="2"', b'r="1"')),
            "workbook_broken",
        ),
        (book(), "sheet_missing"),
        (book(["order"]), "file_empty"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_what_it_is(content: bytes, code: str) -> None:
    assert refused(content).code == code


def test_a_sheet_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    from libs.files.xlsx import workbook

    monkeypatch.setattr(workbook, "MAX_UNPACKED_BYTES", 100_000)
    bomb = changed(
        book(["order"], ["1"]), SHEET, lambda xml: xml.replace(b"<sheetData>", b"<sheetData>" + b" " * 200_000)
    )
    assert len(bomb) < 20_000
    assert refused(bomb).code == "file_too_large"


STRINGS = (
    b'<Relationship Id="rId99" Target="sharedStrings.xml" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/></Relationships>'
)


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "_rels/.rels"])
def test_every_part_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    from libs.files.xlsx import package, workbook

    monkeypatch.setattr(workbook, "MAX_STRINGS_BYTES", 100_000)
    monkeypatch.setattr(workbook, "MAX_SMALL_BYTES", 100_000)
    monkeypatch.setattr(package, "_MAX_LINKS_BYTES", 100_000)
    linked = changed(
        book(["order"], ["a"]), "xl/_rels/workbook.xml.rels", lambda xml: xml.replace(b"</Relationships>", STRINGS)
    )
    file = io.BytesIO(linked)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", b'<?xml version="1.0"?><sst><si><t>a</t></si></sst>')
    bomb = changed(file.getvalue(), part, lambda xml: xml.replace(b"><", b">" + b" " * 200_000 + b"<", 1))
    assert len(bomb) < 20_000
    assert refused(bomb).code == "file_too_large"


def test_an_archive_of_many_parts_is_not_even_listed() -> None:
    assert refused(packed(**{f"part-{number}-{'x' * 200}": b"" for number in range(9_000)})).code == "file_too_large"
    whole = {f"part-{number}": b"" for number in range(9_000)}
    assert refused(packed(**whole)).code == "archive_file"


def test_a_file_is_told_by_its_bytes() -> None:
    assert kind_of(book(["order"])[:8192]) == "zip"
    assert kind_of(b"order,name\n") == "text"


def test_dimensions_that_lie_and_cells_without_a_place() -> None:
    def lie(xml: bytes) -> bytes:
        return xml.replace(b'<dimension ref="A1:B3"', b'<dimension ref="A1:XFD1048576"').replace(b' r="B3"', b"")

    rows = read(changed(book(["order", "name"], ["1", "a"], ["2", "b"]), SHEET, lie))
    assert [row.values for row in rows] == [{"order": "1", "name": "a"}, {"order": "2", "name": "b"}]
