"""Files become rows and errors."""

import io

import pytest
from openpyxl import Workbook

from services.catalog.imports.files import Unreadable, change_of, parse


def test_rows_are_grouped_into_products():
    parsed = parse(
        "product_ref,sku,title,title:de,image_urls,attribute:size,net_weight_g,activate\n"
        'M,MUG-S,Mug,"Tasse, blau",https://a.example/1 | https://a.example/2,S,300,no\n'
        "\n"
        "C,CUP,Cup,,,,,\n"
        "M,MUG-L,,,,L,400,yes\n".encode("utf-8-sig")
    )
    assert parsed.rows == 3
    assert not parsed.errors
    mug = parsed.groups["M"]
    assert mug.lines == {"MUG-S": 2, "MUG-L": 5}
    assert mug.activate
    assert not parsed.groups["C"].activate
    assert change_of(mug) == {
        "titles": {"en": "Mug", "de": "Tasse, blau"},
        "image_urls": ["https://a.example/1", "https://a.example/2"],
        "variants": [
            {"sku": "MUG-S", "net_weight_g": 300, "attributes": {"size": "S"}},
            {"sku": "MUG-L", "net_weight_g": 400, "attributes": {"size": "L"}},
        ],
    }


def test_a_bad_row_is_named_by_line_and_column_and_takes_nobody_along():
    parsed = parse(
        b"product_ref;sku;gtin;title:xx;brand;activate\n"
        b"M;A;4006381333930;;;\n"
        b"M;B;;;Potters;maybe\n"
        b"M;C;;;Potters;yes\n"
        b"M;D;;;Others;\n"
        b";E;;;;\n"
        b"M;C;;;;\n"
        b"M;F;;Titel;;\n"
        b"M;G;;;;;;extra\n"
    )
    assert [(e.line, e.field, e.code) for e in parsed.errors] == [
        (2, "gtin", "invalid"),
        (3, "activate", "invalid"),
        (5, "brand", "conflicting_value"),
        (6, "product_ref", "missing"),
        (7, "sku", "duplicate_sku"),
        (8, "title:xx", "invalid"),
        (9, "", "too_many_cells"),
    ]
    assert parsed.groups["M"].lines == {"C": 4}


def test_line_numbers_count_lines_inside_cells():
    parsed = parse(b'product_ref,sku,description\nM,A,"one\ntwo"\nM,B!,\n')
    assert [(e.line, e.field) for e in parsed.errors] == [(4, "sku")]
    assert parsed.groups["M"].product == {"descriptions": {"en": "one\ntwo"}}


def test_workbooks_are_read_as_they_look():
    book = Workbook()
    sheet = book.active
    sheet.append(["product_ref", "sku", "gtin", "net_weight_g", "activate"])
    sheet.append(["M", "A", 4006381333931, 300.0, True])
    sheet.append(["M", "B", "=1+1", 2.5, None])
    file = io.BytesIO()
    book.save(file)
    parsed = parse(file.getvalue())
    assert parsed.groups["M"].variants == [{"sku": "A", "gtin": "4006381333931", "net_weight_g": 300}]
    assert parsed.groups["M"].activate
    assert [(e.line, e.field) for e in parsed.errors] == [(3, "net_weight_g")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "missing_column"),
        (b"sku\nA\n", "missing_column"),
        (b"product_ref,sku,wieght\n", "unknown_column"),
        (b"product_ref,sku,sku\n", "duplicate_column"),
        (b"product_ref,sku,title,title:en\n", "duplicate_column"),
        ("product_ref,sku\nÄ,Ö\n".encode("latin-1"), "not_utf8"),
        (b"PK\x03\x04 and then nothing", "not_xlsx"),
        (b'product_ref,sku\n"' + b"x" * 200_000, "not_csv"),
    ],
)
def test_files_that_cannot_be_taken(content, code):
    with pytest.raises(Unreadable) as error:
        parse(content)
    assert error.value.code == code
