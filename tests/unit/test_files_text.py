"""Text files: encodings, headers, quotes, and what becomes of each line."""

import json

import pytest

from libs.files import Column, Profile, Row, TextTable, Unreadable

COLUMNS = (
    Column("order", "code", "its number", required="row", titles=("order no",)),
    Column("name", "text", "who", personal=True),
    Column("city", "text", "where"),
    Column("note", "text", "said", lines=True),
    Column("units", "integer", "how many"),
    Column("price", "money", "each", instead="total"),
    Column("total", "money", "all"),
    Column("at", "instant", "when"),
    Column("day", "day", "which"),
    Column("gift", "flag", "whether"),
    Column("extra", "text", "more", keyed=True),
)


def read(content: bytes, *, pieces: int = 1 << 20, **profile: object) -> tuple[list[Row], TextTable]:
    """The rows, read in pieces of so many bytes; after each the table goes on from its state, as in another process."""
    said = Profile(**profile)
    table, rows = TextTable(COLUMNS, said, ("order",)), []
    cuts = [content[n : n + pieces] for n in range(0, len(content), pieces)] or [b""]
    for n, piece in enumerate(cuts):
        rows += table.feed(piece, n == len(cuts) - 1)
        table = TextTable.of(json.loads(json.dumps(table.state())), COLUMNS, said, ("order",))
    return rows, table


def values(content: bytes, **profile: object) -> list[dict[str, str]]:
    rows, _ = read(content, **profile)
    assert not [row.flaws for row in rows if row.flaws]
    return [row.values for row in rows]


def codes(content: bytes, **profile: object) -> list[tuple[int, list[str]]]:
    rows, _ = read(content, **profile)
    return [(row.line, [flaw.code for flaw in row.flaws]) for row in rows]


def refused(content: bytes, **profile: object) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        read(content, **profile)
    return caught.value


TABLE = "order,name,city\nA-1,Müller,Köln\nA-2,王芳,深圳市\n"
SAME = [{"order": "A-1", "name": "Müller", "city": "Köln"}, {"order": "A-2", "name": "王芳", "city": "深圳市"}]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("pieces", [1, 3, 7, 1 << 20])
def test_utf8_and_utf16_with_a_mark_are_read_in_pieces_of_any_size(encoding: str, pieces: int) -> None:
    rows, _ = read(TABLE.encode(encoding), pieces=pieces)
    assert [row.values for row in rows] == SAME


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("pieces", [1, 5, 1 << 20])
def test_line_ends_of_any_kind_count_alike(ends: str, pieces: int) -> None:
    rows, _ = read(TABLE.replace("\n", ends).encode(), pieces=pieces)
    assert [(row.line, row.values) for row in rows] == [(2, SAME[0]), (3, SAME[1])]


def test_mixed_line_ends_and_blank_lines() -> None:
    rows, table = read(b"order,name\r\n1,a\r2,b\n\n,\r\n 3 ,c")
    assert [(row.line, row.values["order"]) for row in rows] == [(2, "1"), (3, "2"), (6, "3")]
    assert table.blank == 2


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("王芳,深圳市", "gbk"),
        ("髙橋①,東京～", "cp932"),
        ("Müller,Köln", "cp1252"),
        ("Łódź,Győr", "cp1250"),
        ("Кружка,Москва", "cp1251"),
        ("€uro,Straße", "iso8859-15"),
    ],
)
def test_another_encoding_is_refused_until_it_is_named(text: str, encoding: str) -> None:
    content = f"order,name,city\n1,{text}\n".encode(encoding)
    found = refused(content)
    assert (found.code, found.line) == ("encoding_mismatch", 2)
    name, city = text.split(",")
    assert values(content, encoding=encoding) == [{"order": "1", "name": name, "city": city}]


@pytest.mark.parametrize(
    ("name", "python"), [("Shift-JIS", "cp932"), ("GB2312", "gbk"), ("Windows-1252", "cp1252"), ("latin1", "iso8859-1")]
)
def test_encodings_go_by_the_names_people_use(name: str, python: str) -> None:
    assert Profile(encoding=name).encoding == python


@pytest.mark.parametrize("name", ["klingon", "utf-7", "idna", "rot13", "hex", "iso2022_jp", "unicode_escape"])
def test_an_encoding_that_is_not_read_is_refused_at_the_door(name: str) -> None:
    with pytest.raises(ValueError, match="encoding"):
        Profile(encoding=name)


@pytest.mark.parametrize(
    ("content", "encoding", "line"),
    [
        ("order,name\n1,a\n2,Grü\n".encode("cp1252"), "gbk", 3),
        ("order,name\n1,grün\n".encode() + "2,grün\n".encode("cp1252"), None, 3),
        ("order,name\n1,grün\n".encode("cp1252") + "2,grün\n".encode(), "cp1252", 3),
        ("order,name\n1,grün\n".encode(), "cp1252", 2),
        ("order,name\n1,a\n".encode("utf-16-le"), None, 1),
        ("order,name\n1,a\n".encode("utf-32"), None, None),
        ("order,name\n1,ü\n".encode("utf-8-sig"), "gbk", None),
        (b"order,name\n1,a\xff\xfe\n", None, 2),
    ],
)
def test_bytes_of_another_encoding_are_never_read_as_other_letters(content, encoding, line) -> None:
    found = refused(content, encoding=encoding)
    assert (found.code, found.line) == ("encoding_mismatch", line)


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_delimiter_is_that_of_the_header(mark: str) -> None:
    content = f"order{mark}name\n1{mark}a\n".encode()
    assert values(content) == [{"order": "1", "name": "a"}]


def test_the_separator_line_of_excel_is_no_row() -> None:
    assert values(b"sep=;\r\norder;name\r\n1;a,b\r\n") == [{"order": "1", "name": "a,b"}]


def test_titles_are_compared_without_capitals_and_what_no_eye_sees() -> None:
    assert values("\ufeff ORDER\u00a0No \u200b,Na\u00adme,CITY\n1,a,b\n".replace("\u00ad", "").encode()) == [
        {"order": "1", "name": "a", "city": "b"}
    ]


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        (b"", "file_empty", "empty"),
        (b"\n\n  \n", "file_empty", "empty"),
        (b"order,name\n", "file_empty", "no rows"),
        (b"1,a,b\n2,c,d\n", "header_missing", "it has 1, a, b"),
        (b"name,city\na,b\n", "column_missing", "order"),
        (b"order,Order No\n1,2\n", "column_ambiguous", "order"),
        (b"order,name,NAME \n1,a,b\n", "column_twice", "name"),
        (b"order,nmae,postcode\n1,a,b\n", "column_unknown", "nmae (did you mean name?), postcode"),
        (b"%PDF-1.7\n", "header_missing", ""),
        (b'"order,name\n1,a\n', "header_missing", ""),
    ],
)
def test_a_file_that_is_no_such_table_says_why(content: bytes, code: str, said: str) -> None:
    found = refused(content)
    assert found.code == code
    assert said in str(found)


def test_columns_that_nothing_reads_pass_only_when_the_profile_says_so() -> None:
    content = b"order,name,tag,x\n1,a,b,c\n"
    assert values(content, ignored=["Tag", "X"]) == [{"order": "1", "name": "a"}]
    assert values(content, others="ignore") == [{"order": "1", "name": "a"}]


# Quotes


def test_a_quote_that_is_never_closed_spoils_its_own_line() -> None:
    content = b'order,name,city\n1,a,x\n2,"b,y\n3,c,z\n'
    assert codes(content) == [(2, []), (3, ["quote_broken"]), (4, [])]


def test_two_stray_quotes_do_not_make_one_cell_of_two_rows() -> None:
    content = b'order,name,city\n1,a,x\n2,"b,y\n3,c",z\n4,d,z\n'
    assert codes(content) == [(2, []), (3, ["quote_broken"]), (4, ["quote_broken"]), (5, [])]


@pytest.mark.parametrize("row", [b'1,5" pipe,x', b'1,"a" b,x', b'1, "a",x', b'1,"a""b,x'])
def test_a_quote_in_the_middle_of_a_cell_is_refused(row: bytes) -> None:
    assert codes(b"order,name,city\n" + row + b"\n2,b,y\n") == [(2, ["quote_broken"]), (3, [])]


@pytest.mark.parametrize("pieces", [1, 4, 1 << 20])
def test_doubled_quotes_and_line_breaks_where_they_may_stand(pieces: int) -> None:
    content = b'order,name,note\n1,"a ""b"", c","first\r\n""second"",\n\nthird"\n2,d,e\n'
    rows, table = read(content, pieces=pieces)
    assert [(row.line, row.last) for row in rows] == [(2, 5), (6, 6)]
    assert rows[0].values == {"order": "1", "name": 'a "b", c', "note": 'first\n"second",\n\nthird'}
    assert table.blank == 0


def test_a_line_break_elsewhere_is_refused_with_its_row() -> None:
    rows, _ = read(b'order,name,city\n1,"a\nb",x\n2,c,y\n')
    assert [(row.line, row.last, [f.code for f in row.flaws]) for row in rows] == [
        (2, 3, ["character_refused"]),
        (4, 4, []),
    ]


def test_without_quotes_a_quote_is_a_character() -> None:
    assert values(b'order\tname\n1\t5" pipe\n2\t"a\n', quotes="none") == [
        {"order": "1", "name": '5" pipe'},
        {"order": "2", "name": '"a'},
    ]


def test_ten_thousand_stray_quotes_cost_no_more_than_the_lines() -> None:
    content = b"order,name\n" + b'1,"a\n' * 10_000
    assert {code for _, found in codes(content) for code in found} == {"quote_broken"}


# Rows


def test_rows_of_the_wrong_width() -> None:
    content = b"order,name,city\n1,a\n2,a,b,c\n3,a,b,,\n4,a,b\n"
    assert codes(content) == [(2, ["field_count"]), (3, ["field_count"]), (4, []), (5, [])]


def test_a_value_without_a_title() -> None:
    assert codes(b"order,name,,\n1,a,,\n2,b,x,\n") == [(2, []), (3, ["cell_untitled"])]
    assert codes(b"order,,name\n1,,a\n2,x,b\n") == [(2, []), (3, ["cell_untitled"])]


@pytest.mark.parametrize("inside", ["a\x00b", "a\x07b", "a\u2028b", "a\ufffdb", "a\x85b", "a\u202eb"])
def test_characters_that_may_not_stand_in_a_cell(inside: str) -> None:
    assert codes(f"order,name\n1,{inside}\n2,b\n".encode()) == [(2, ["character_refused"]), (3, [])]


@pytest.mark.parametrize("around", ["\u00a0A-1", "A-1\u200b", "\ufeffA-1 ", "\u3000A-1"])
def test_what_no_eye_sees_is_trimmed(around: str) -> None:
    assert values(f"order,name\n{around},b\n".encode())[0]["order"] == "A-1"


@pytest.mark.parametrize("inside", ["A\u00a01", "A\u200b1", "A\ufeff1"])
def test_what_no_eye_sees_inside_a_code_is_refused(inside: str) -> None:
    assert codes(f"order,name\n{inside},b\n".encode()) == [(2, ["character_refused"])]


@pytest.mark.parametrize(
    "text", ["4.03E+11", "4,03E+11", "4e+11", "-1.2E+15", "403123456.0", "#N/A", "#REF!", "#DIV/0!"]
)
def test_a_code_that_a_spreadsheet_has_destroyed(text: str) -> None:
    (found,) = codes(f"order;name\n{text};b\n".encode())
    assert found[1] in (["number_destroyed"], ["cell_error"])


@pytest.mark.parametrize("text", ["4.03", "12E3", "00420-KT", "#1001", "1.0", "M-1.5", "8100000000000001"])
def test_codes_that_only_look_odd_are_taken_as_they_are(text: str) -> None:
    assert values(f"order,name\n{text},b\n".encode())[0]["order"] == text


def test_a_row_without_a_needed_value() -> None:
    assert codes(b"order,name\n1,a\n,b\n \xc2\xa0,c\n") == [(2, []), (3, ["missing"]), (4, ["missing"])]


# Values


@pytest.mark.parametrize(
    ("text", "profile", "value"),
    [
        ("1234.5", {}, "1234.5"),
        ("1234,5", {"decimal": ","}, "1234.5"),
        ("1.234,56", {"decimal": ",", "thousands": "."}, "1234.56"),
        ("12.345.678", {"decimal": ",", "thousands": "."}, "12345678"),
        ("1\u202f234,50", {"decimal": ",", "thousands": " "}, "1234.50"),
        ("1'234.50", {"thousands": "'"}, "1234.50"),
        ("-2.00", {}, "-2.00"),
        ("+2", {}, "2"),
        ("1.5e-05", {}, "0.000015"),
        ("€ 9.90", {"currency_signs": ["€"]}, "9.90"),
        ("9,90 €", {"currency_signs": ["€"], "decimal": ","}, "9.90"),
        ("US $12.50", {"currency_signs": ["$", "US $"]}, "12.50"),
        ("-£3.50", {"currency_signs": ["£"]}, "-3.50"),
        ("£-3.50", {"currency_signs": ["£"]}, "-3.50"),
    ],
)
def test_amounts_as_the_profile_spells_them(text: str, profile: dict, value: str) -> None:
    assert values(f'order;price\n1;"{text}"\n'.encode(), **profile)[0]["price"] == value


@pytest.mark.parametrize(
    ("text", "profile", "code"),
    [
        ("1,234.50", {}, "number_invalid"),
        ("1.234,56", {}, "number_invalid"),
        ("9,90", {}, "number_invalid"),
        ("1.23.4", {"decimal": ",", "thousands": "."}, "number_invalid"),
        ("1.2345,00", {"decimal": ",", "thousands": "."}, "number_invalid"),
        ("(12.50)", {}, "number_invalid"),
        ("12.50-", {}, "number_invalid"),
        ("１２", {}, "number_invalid"),
        ("twelve", {}, "number_invalid"),
        ("€9.90", {}, "currency_sign"),
        ("9.90 EUR", {}, "currency_sign"),
        ("$9.90", {"currency_signs": ["€"]}, "currency_sign"),
        ("1.2E+12", {}, "number_destroyed"),
        ("#VALUE!", {}, "cell_error"),
    ],
)
def test_amounts_that_would_have_to_be_guessed(text: str, profile: dict, code: str) -> None:
    assert codes(f'order;price\n1;"{text}"\n'.encode(), **profile) == [(2, [code])]


@pytest.mark.parametrize(
    ("text", "code"), [("2.5", "integer_invalid"), ("two", "number_invalid"), ("1e3", "number_invalid")]
)
def test_units_are_whole(text: str, code: str) -> None:
    assert codes(f"order,units\n1,{text}\n".encode()) == [(2, [code])]
    assert values(b"order,units\n1,6.0\n")[0]["units"] == "6"


@pytest.mark.parametrize(
    ("text", "profile", "value"),
    [
        ("2026-03-01T12:00:00Z", {}, "2026-03-01T12:00:00Z"),
        ("2026-03-01 12:00:00+02:00", {}, "2026-03-01T10:00:00Z"),
        ("01.03.2026 12:00", {"dates": ["%d.%m.%Y %H:%M"], "time_zone": "Europe/Berlin"}, "2026-03-01T11:00:00Z"),
        ("2026-03-02 09:14:01 +0000", {"dates": ["%Y-%m-%d %H:%M:%S %z"]}, "2026-03-02T09:14:01Z"),
        ("03/02/26", {"dates": ["%m/%d/%y"], "time_zone": "UTC"}, "2026-03-02T00:00:00Z"),
    ],
)
def test_times_as_the_profile_spells_them(text: str, profile: dict, value: str) -> None:
    assert values(f"order,at\n1,{text}\n".encode(), **profile)[0]["at"] == value


@pytest.mark.parametrize(
    ("text", "profile"),
    [
        ("2026-03-01T12:00:00", {}),
        ("01.03.2026", {}),
        ("2026-13-01T12:00:00Z", {}),
        ("1764403200", {}),
        ("03/13/2026", {"dates": ["%d/%m/%Y"], "time_zone": "UTC"}),
        ("01.03.2026", {"dates": ["%d.%m.%Y"]}),
    ],
)
def test_times_that_would_have_to_be_guessed(text: str, profile: dict) -> None:
    assert codes(f"order,at\n1,{text}\n".encode(), **profile) == [(2, ["instant_invalid"])]


def test_yes_and_no_and_the_words_of_a_profile() -> None:
    words = {"translate": {"gift": {"oui": "yes", "Non": "no"}}}
    assert [v["gift"] for v in values(b"order,gift\n1,OUI\n2,non\n3,TRUE\n", **words)] == ["true", "false", "true"]
    assert codes(b"order,gift\n1,oui\n") == [(2, ["flag_invalid"])]


def test_no_message_repeats_personal_data() -> None:
    rows, _ = read(b"order,name\n1,Ann\x07 Example\n")
    assert "Ann" not in rows[0].flaws[0].detail


# What a profile can say


def test_joined_constant_and_keyed_columns() -> None:
    content = b"order,first,last,extra:de-AT,Extra: zh-Hant\n1,Ann,Example,x,\n2,,Solo,,y\n"
    found = values(content, joined={"name": ["First", "Last"]}, constants={"city": "Bonn"})
    assert found == [
        {"order": "1", "name": "Ann Example", "city": "Bonn", "extra:de-AT": "x"},
        {"order": "2", "name": "Solo", "city": "Bonn", "extra:zh-Hant": "y"},
    ]


def test_rows_that_the_profile_leaves_out_and_a_footer() -> None:
    content = b"\norder,status\n1,open\n2,Cancelled\n\n3,record(s) downloaded,\nSeller: x\n"
    rows, table = read(content, leave_out={"Status": ["cancelled"]}, footer=["record(s) downloaded"])
    assert [(row.line, row.left_out) for row in rows] == [(3, None), (4, "row"), (6, "row"), (7, "row")]
    assert table.blank == 1
    assert refused(content, leave_out={"state": ["x"]}, others="ignore").code == "column_missing"


def test_a_header_that_is_not_in_the_first_line() -> None:
    assert values(b"Report,of,today\nx\norder,name\n1,a\n", header_row=3) == [{"order": "1", "name": "a"}]


def test_filling_from_above_stays_within_a_document() -> None:
    content = b"order,name,city\n1,a,Bonn\n,b,\n2,c,\n"
    assert codes(content) == [(2, []), (3, ["missing"]), (4, [])]
    assert values(content, fill_from_above=["order", "city"]) == [
        {"order": "1", "name": "a", "city": "Bonn"},
        {"order": "1", "name": "b", "city": "Bonn"},
        {"order": "2", "name": "c"},
    ]


def test_an_apostrophe_of_a_shop() -> None:
    assert values(b"order,city\n'1,'x\n", apostrophe=["city"]) == [{"order": "'1", "city": "x"}]
