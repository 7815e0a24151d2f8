"""Files of lists: what each kind of value becomes in them, and which part of one is asked for."""

import io
import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal
from uuid import UUID
from zipfile import ZipFile

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pydantic import BaseModel, Field
from typing_extensions import TypeAliasType

from libs.exports import parquet, workbook
from libs.exports.columns import Column, columns_of
from libs.exports.parquet import ParquetFile
from libs.exports.ranges import Part, Unsatisfiable, part_of
from libs.exports.text import TextFile
from libs.exports.workbook import Workbook
from libs.money import Money


class Colour(Enum):
    RED = "red"


class Part2(BaseModel):
    code: str
    on: date | None


Named = TypeAliasType("Named", Annotated[str, Field(max_length=9)])


class Item(BaseModel):
    id: UUID
    name: Named
    kind: str = Field(alias="class")
    colour: Colour
    state: Literal["a", "b"] | None
    price: Money | None
    part: Part2
    share: Annotated[Decimal, Field(ge=0)] | None
    flag: bool
    at: datetime
    codes: list[str]
    titles: dict[str, str]
    lines: list[Part2]


ITEM = Item.model_validate(
    {
        "id": "0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11", "name": "n", "class": "c", "colour": "red",
        "state": None,
        "price": {"amount": "-14.90", "currency": "EUR"}, "part": {"code": "=1+1", "on": "2026-03-01"},
        "share": None, "flag": True, "at": "2026-03-01T01:00:00.5+02:00", "codes": ["x", "y"], "titles": {"en": "Mug"},
        "lines": [{"code": "l", "on": None}],
    }
)  # fmt: skip
VALUES = {
    "id": "0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11",
    "name": "n",
    "class": "c",
    "colour": "red",
    "state": None,
    "price.amount": Decimal("-14.90"),
    "price.currency": "EUR",
    "part.code": "=1+1",
    "part.on": date(2026, 3, 1),
    "share": None,
    "flag": True,
    "at": datetime(2026, 3, 1, 1, 0, 0, 500_000, timezone(timedelta(hours=2))),
    "codes": '["x","y"]',
    "titles": '{"en":"Mug"}',
    "lines": '[{"code":"l","on":null}]',
}


def test_each_field_with_one_value_is_a_column():
    columns = columns_of(Item)
    assert {column.name: column.value(ITEM) for column in columns} == VALUES
    as_json = json.loads(ITEM.model_dump_json(by_alias=True))
    assert {column.name: column.value(as_json) for column in columns} == VALUES, "an item that is JSON already"
    without = ITEM.model_copy(update={"price": None})
    assert [column.value(without) for column in columns if column.name.startswith("price")] == [None, None]


COLUMNS = [Column("a", "text", ()), Column("b", "text", ())]
AMOUNT = pa.decimal128(38, 6)


def csv_of(value: Any) -> str:
    return TextFile(COLUMNS[:1], {}).rows([[value]]).decode()


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, '""\r\n'),
        ("", '""\r\n'),
        (Decimal("-5.00"), "-5.00\r\n"),
        (Decimal("1E+3"), "1000\r\n"),
        (-3, "-3\r\n"),
        (1.5, "1.5\r\n"),
        (True, "true\r\n"),
        (False, "false\r\n"),
        (date(2026, 3, 1), "2026-03-01\r\n"),
        (VALUES["at"], "2026-02-28T23:00:00.500000Z\r\n"),
        (datetime(2026, 3, 1, tzinfo=UTC), "2026-03-01T00:00:00Z\r\n"),
        ("=1+1", "'=1+1\r\n"),
        ("+49 30", "'+49 30\r\n"),
        ("-5.00", "'-5.00\r\n"),
        ("@a", "'@a\r\n"),
        ("＝1+1", "'＝1+1\r\n"),
        ("＋49 30", "'＋49 30\r\n"),
        ("－5", "'－5\r\n"),
        ("＠a", "'＠a\r\n"),
        ("\ta", "'\ta\r\n"),
        ("\ra", '"\'\ra"\r\n'),
        ("a=b", "a=b\r\n"),
        ('a"b', '"a""b"\r\n'),
        ("a,b", '"a,b"\r\n'),
        ("a\nb", '"a\nb"\r\n'),
        ("杯", "杯\r\n"),
    ],
)
def test_a_value_in_csv(value, cell):
    assert csv_of(value) == cell


def book_of(rows: list[list[Any]], columns=COLUMNS) -> Any:
    """Written in one process per row, each of which knows the JSON of the one before."""
    writer = Workbook(columns, {})
    content = writer.begin()
    for row in rows:
        state = json.loads(json.dumps(writer.state))
        writer = Workbook(columns, state)
        content += writer.rows([row])
    content += writer.end({})
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
    return openpyxl.load_workbook(io.BytesIO(content))


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=1+1", "=1+1"),
        (" a < b & c ", " a < b & c "),
        (Decimal("-5.00"), -5),
        (Decimal("0.000001"), 0.000001),
        (123456789012345, 123456789012345),
        (1234567890123456, "1234567890123456"),
        (Decimal("-0.1234567890123456"), "-0.1234567890123456"),
        (True, True),
        (False, False),
        (None, None),
        (1.5, 1.5),
        (date(2026, 3, 1), datetime(2026, 3, 1)),  # noqa: DTZ001
        (VALUES["at"], datetime(2026, 2, 28, 23, 0, 0, 500_000)),  # noqa: DTZ001
        ("杯\U0001f600", "杯\U0001f600"),
        ("a\nb", "a\nb"),
        ("a\x01b", "a_x0001_b"),
        ("a_x0041_b", "a_x005F_x0041_b"),
        ("x" * 32_767, "x" * 32_767),
        ("x" * 32_768, "x" * 32_766 + "…"),
        ("\U0001f600" * 20_000, "\U0001f600" * 16_383 + "…"),
    ],
)
def test_a_value_in_a_workbook(value, cell):
    """As openpyxl reads it, which leaves _x0001_ as it is; Excel does not."""
    sheet = book_of([[value, "end"]]).active
    assert sheet["A2"].value == cell
    assert sheet["A2"].data_type != "f"
    assert (sheet["A1"].value, sheet["B2"].value) == ("a", "end")


def test_a_workbook_that_is_written_by_many_processes_is_whole(monkeypatch):
    monkeypatch.setattr(workbook, "MOST_ROWS", 4)
    book = book_of([[n, str(n)] for n in range(10)])
    assert [list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets] == [
        [("a", "b"), *((n, str(n)) for n in found)] for found in (range(3), range(3, 6), range(6, 9), range(9, 10))
    ]


def test_a_sheet_that_is_too_large_is_followed_by_another(monkeypatch):
    monkeypatch.setattr(workbook, "MOST_SHEET_BYTES", 1500)
    assert len(book_of([["x" * 500, n] for n in range(4)]).worksheets) == 2


def test_the_letters_of_columns():
    many = [Column(f"c{n}", "number", ()) for n in range(703)]
    sheet = book_of([list(range(703))], many).active
    assert (sheet["Z1"].value, sheet["AA2"].value, sheet["AAA2"].value) == ("c25", 26, 702)


def parquet_of(rows: list[list[Any]], columns: list[Column], about: dict[str, str]) -> pq.ParquetFile:
    """Written in one process per row group, each of which knows the JSON of the one before."""
    writer = ParquetFile(columns, {})
    content = writer.begin()
    for row in rows:
        writer = ParquetFile(columns, json.loads(json.dumps(writer.state)))
        content += writer.rows([row]) + writer.cut()
    content += writer.end(about)
    return pq.ParquetFile(io.BytesIO(content))


def test_a_parquet_file_has_the_types_of_the_fields():
    columns = columns_of(Item)
    for item in (ITEM, json.loads(ITEM.model_dump_json(by_alias=True))):
        file = parquet_of([[column.value(item) for column in columns]], columns, {"list": "/v1/items"})
        line = pa.struct([("code", pa.string()), ("on", pa.date32())])
        types = {"price.amount": AMOUNT, "part.on": pa.date32(), "share": AMOUNT, "flag": pa.bool_(),
                 "at": pa.timestamp("us", "UTC"), "codes": pa.list_(pa.string()),
                 "titles": pa.map_(pa.string(), pa.string()), "lines": pa.list_(line)}  # fmt: skip
        found = file.schema_arrow
        assert {name: found.field(name).type for name in found.names} == dict.fromkeys(VALUES, pa.string()) | types
        nested = {"codes": ["x", "y"], "titles": [("en", "Mug")], "lines": [{"code": "l", "on": None}]}
        assert file.read().to_pylist() == [VALUES | nested]
        assert file.metadata.metadata[b"list"] == b"/v1/items"


def test_row_groups_of_many_processes_are_one_file():
    columns = [Column("a", "number", (), int), Column("b", "text", ())]
    file = parquet_of([[n, f"text {n}"] for n in range(7)], columns, {})
    assert file.num_row_groups == 7
    groups = [file.read_row_group(n).to_pylist() for n in range(7)]
    assert groups == [[{"a": n, "b": f"text {n}"}] for n in range(7)]
    column = file.metadata.row_group(3).column(1)
    assert (column.compression, column.has_dictionary_page) == ("ZSTD", True)


def test_a_parquet_file_without_rows():
    writer = ParquetFile(COLUMNS, {})
    content = writer.begin() + writer.rows([]) + writer.cut() + writer.end({})
    table = pq.read_table(io.BytesIO(content))
    assert (table.num_rows, table.column_names) == (0, ["a", "b"])


def test_a_row_group_is_full_by_its_rows_or_its_bytes(monkeypatch):
    writer = ParquetFile(COLUMNS, {})
    writer.rows([["x", "y"]] * 9)
    assert not writer.full
    monkeypatch.setattr(parquet, "GROUP_ROWS", 9)
    assert writer.full
    monkeypatch.undo()
    monkeypatch.setattr(parquet, "GROUP_BYTES", 50)
    assert writer.full
    writer.cut()
    assert not writer.full


def test_amounts_of_every_currency_fit_one_type():
    columns = [Column("a", "number", (), Decimal)]
    amounts = [Decimal(text) for text in ("1200", "14.90", "1.234", "-999999999999.999999", "0.000001", "0")]
    file = parquet_of([[amount] for amount in amounts], columns, {})
    assert [row["a"] for row in file.read().to_pylist()] == amounts


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        (None, None),
        ("bytes=0-", Part(0, 99)),
        ("bytes=0-0", Part(0, 0)),
        ("bytes=10-19", Part(10, 19)),
        ("Bytes = 99-", Part(99, 99)),
        ("bytes=90-1000", Part(90, 99)),
        ("bytes=-10", Part(90, 99)),
        ("bytes=-1000", Part(0, 99)),
        ("bytes=-", None),
        ("bytes=5-4", None),
        ("bytes=0-1,4-5", None),
        ("bytes=a-b", None),
        ("rows=0-1", None),
        ("bytes=١-", None),
    ],
)
def test_a_part_of_a_file(asked, part):
    assert part_of(asked, None, '"e"', 100) == part


@pytest.mark.parametrize("asked", ["bytes=100-", "bytes=100-200", "bytes=-0"])
def test_a_part_that_is_not_in_the_file(asked):
    with pytest.raises(Unsatisfiable):
        part_of(asked, None, '"e"', 100)


@pytest.mark.parametrize(
    ("had", "part"), [('"e"', Part(1, 99)), ('W/"e"', None), ('"f"', None), ("Mon, 30 Nov 2026 12:00:00 GMT", None)]
)
def test_a_part_of_the_version_that_is_had(had, part):
    assert part_of("bytes=1-", had, '"e"', 100) == part
