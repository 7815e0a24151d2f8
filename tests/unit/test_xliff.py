"""XLIFF 2: what is written is read again, what is wrong is said with its line, and no file hurts its reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libs.xliff import (
    Code,
    Content,
    Document,
    File,
    Limits,
    Match,
    NotXliff,
    NotXml,
    Segment,
    Span,
    Term,
    Unit,
    codes,
    plain,
    read,
    validate,
    write,
)
from libs.xliff.xml import parse

HEAD = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de">'


def file_of(inside: str, head: str = HEAD) -> bytes:
    return f'{head}<file id="f1"><unit id="u1">{inside}</unit></file></xliff>'.encode()


TITLE: Content = ("Mug, ", Code("1", "{size}"), " ", Span("2", "<b>", "</b>", ("blue",)), " & <green>")


def test_a_document_comes_back_as_it_was_written() -> None:
    unit = Unit(
        "c1.title",
        (Segment(TITLE, TITLE, "translated"),),
        name="title",
        notes=("for the shop",),
        most=80,
        data={"words": "4", "hash": "ab12"},
        matches=(Match("Mug", "Becher", 72, "memory"),),
        terms=(Term("mug", "Becher", "a cup with a handle"),),
    )
    bullet = Unit("c1.b1", (Segment(("Ü",)),), translate=False)
    document = Document("en", "de-AT", (File("p1", (unit, bullet), "MUG-1", {"words": "5"}),))
    content = write(document)
    assert validate(content) == []
    assert read(content) == document


Piece = str | tuple[str, str]
texts = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=12)
pieces = st.one_of(texts, st.builds(lambda data: ("code", data), texts), st.builds(lambda data: ("span", data), texts))


@given(st.lists(pieces, max_size=6), st.lists(pieces, max_size=6))
def test_any_text_with_any_code_comes_back(source: list[Piece], target: list[Piece]) -> None:
    segment = Segment(_content(source), _content(target), "reviewed")
    content = write(Document("en", "zh-Hant", [File("f", [Unit("u", [segment])])]))
    assert validate(content) == []
    (unit,) = read(content).files[0].units
    assert plain(unit.source) == plain(segment.source)
    assert unit.target is not None
    assert plain(unit.target) == plain(segment.target or ())
    assert list(codes(unit.target)) == list(codes(segment.target or ()))


def _content(given_pieces: list[Piece]) -> Content:
    made: list[str | Code | Span] = []
    for number, piece in enumerate(given_pieces):
        if isinstance(piece, str):
            made.append(piece)
        elif piece[0] == "code":
            made.append(Code(f"c{number}", piece[1], needed=False))
        else:
            made.append(Span(f"p{number}", piece[1], "</>", ("in",)))
    return tuple(made)


def test_segments_that_an_agency_made_are_put_together_in_the_order_of_the_translation() -> None:
    inside = (
        '<segment id="1" state="reviewed"><source>One.</source><target order="3">Eins.</target></segment>'
        '<ignorable id="2"><source> </source></ignorable>'
        '<segment id="3" state="translated"><source>Two.</source><target order="1">Zwei.</target></segment>'
    )
    (unit,) = read(file_of(inside)).files[0].units
    assert plain(unit.source) == "One. Two."
    assert plain(unit.target or ()) == "Zwei. Eins."
    assert unit.state == "translated"


def test_a_unit_with_a_segment_that_is_not_translated_has_no_translation() -> None:
    inside = (
        '<segment id="1"><source>One.</source><target>Eins.</target></segment>'
        '<segment id="2"><source>Two.</source></segment>'
    )
    (unit,) = read(file_of(inside)).files[0].units
    assert unit.target is None
    assert unit.state == "initial"


def test_markers_and_isolated_codes_are_read() -> None:
    inside = (
        '<originalData><data id="d1">&lt;br/&gt;</data></originalData>'
        '<segment id="1"><source>a<mrk id="m" translate="no" type="generic">b</mrk>'
        '<sc id="s" dataRef="d1"/>c<ec startRef="s"/><ph id="p" equiv="%s"/><cp hex="0007"/></source></segment>'
    )
    (unit,) = read(file_of(inside)).files[0].units
    assert plain(unit.source) == "ab<br/>c%s\x07"
    assert list(codes(unit.source)) == ["<br/>", "", "%s"]


@pytest.mark.parametrize(
    ("inside", "line", "rule"),
    [
        ("<segment>\n<target>x</target></segment>", 1, "children"),
        ("\n<segment><source>x</source></segment>\n<segment state='done'><source/></segment>", 3, "attribute_value"),
        ("<segment><source>\n<ph id='1' dataRef='d9'/></source></segment>", 2, "data_ref"),
        ("<segment><source><ph id='1'/>\n<ph id='1'/></source></segment>", 1, "id_not_unique"),
        ("<segment><source><ph id='1' canDelete='no'/>a</source>\n<target>b</target></segment>", 2, "code_deleted"),
        ("<segment state='final'>\n<source>x</source></segment>", 1, "state_without_target"),
    ],
)
def test_a_fault_is_said_with_its_line(inside: str, line: int, rule: str) -> None:
    assert [(fault.line, fault.rule) for fault in validate(file_of(inside))] == [(line, rule)]


def test_a_file_with_faults_is_not_read() -> None:
    with pytest.raises(NotXliff) as refused:
        read(file_of("<segment><target>x</target></segment>"))
    assert [fault.rule for fault in refused.value.faults] == ["children"]


def test_xliff_1_is_said_to_be_something_else() -> None:
    (fault,) = validate(b'<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>')
    assert fault.rule == "not_xliff"


BOMB = b"""<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>"""
FETCH = b"""<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>"""
OUTSIDE = b"""<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd"><x/>"""


@pytest.mark.parametrize("content", [BOMB, FETCH, OUTSIDE])
def test_no_document_type_is_read(content: bytes) -> None:
    with pytest.raises(NotXml, match="document type"):
        parse(content)


@pytest.mark.parametrize(
    ("content", "limits", "why"),
    [
        (b"<x>" + b"<a>" * 70 + b"</a>" * 70 + b"</x>", Limits(), "64 deep"),
        (b"<x>" + b"<a/>" * 30 + b"</x>", Limits(elements=20), "20 elements"),
        (b"<x>" + b" " * 100 + b"</x>", Limits(size=50), "50 bytes"),
        (b"<x>", Limits(), "no element found"),
        (b"", Limits(), "no element found"),
        (b"<x><p:y/></x>", Limits(), "unbound prefix"),
        (b'<?xml version="1.0" encoding="nothing"?><x/>', Limits(), "encoding"),
        (b"\xff\xfe\x00", Limits(), "no element found|partial|unclosed"),
    ],
)
def test_what_is_no_xml_or_too_much_is_refused(content: bytes, limits: Limits, why: str) -> None:
    with pytest.raises(NotXml, match=why):
        parse(content, limits)
    assert [fault.rule for fault in validate(content, limits)] == ["not_xml"]


def test_utf_16_is_read() -> None:
    content = f'<?xml version="1.0" encoding="UTF-16"?>{HEAD}<file id="f"><unit id="u"><segment><source>水</source>'
    content += "</segment></unit></file></xliff>"
    assert plain(read(content.encode("utf-16")).files[0].units[0].source) == "水"


def test_numbers_that_no_program_can_hold_are_refused() -> None:
    huge = "9" * 5000
    inside = f"<segment><source>x</source><target order='{huge}'>y</target></segment>"
    assert [fault.rule for fault in validate(file_of(inside))] == ["attribute_value"]


def test_many_faults_are_said_up_to_a_number() -> None:
    inside = "<segment><source>" + "<ph id='1' bad='1'/>" * 5000 + "</source></segment>"
    assert len(validate(file_of(inside))) == 200
