"""Values of attributes: what is read comes out the same when it is read again; what free attributes say."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from services.catalog.families.domain import Attribute, Family, Member, Option, Slot, required_at
from services.catalog.families.values import read, read_free
from services.catalog.richtext import cleaned, plain

OPTIONS = (Option("blue", {"en": "Blue", "de": "Blau"}), Option("xl", {"en": "XL"}), Option("old", {}, True))
KINDS = {
    kind: Attribute("a", kind, {}, "length" if kind == "measure" else None, OPTIONS if "select" in kind else ())  # type: ignore[arg-type]
    for kind in ("text", "rich_text", "number", "measure", "boolean", "select", "multi_select", "date", "reference")
}
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["blue", "xl", "2026-03-01"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["amount", "unit", "x"]), inner),
    max_leaves=5,
)


@given(st.sampled_from(sorted(KINDS)), ANYTHING)
def test_a_value_is_refused_or_reads_as_itself(kind: str, raw: Any) -> None:
    try:
        value = read(KINDS[kind], raw)
    except PydanticCustomError:
        return
    assert read(KINDS[kind], value) == value


@given(st.decimals(-(10**15) + 1, 10**15 - 1, places=6))
def test_a_number_loses_no_digit(number: Any) -> None:
    assert read(KINDS["number"], read(KINDS["number"], format(number, "f"))) == read(
        KINDS["number"], format(number, "f")
    )
    assert float(read(KINDS["number"], format(number, "f"))) == float(number)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "free", "expected"),
    [
        ("text", 12, "12"), ("text", 1.50, "1.5"), ("text", "x", "x"), ("text", True, None),
        ("number", "12.50", "12.5"), ("number", 3, "3"), ("number", "12,5", None), ("number", "many", None),
        ("measure", "9.5 cm", {"amount": "9.5", "unit": "cm"}), ("measure", "10CM", {"amount": "10", "unit": "cm"}),
        ("measure", 9.5, None), ("measure", "9.5 kg", None), ("measure", "9.5", None),
        ("boolean", True, True), ("boolean", "yes", None), ("boolean", 1, None),
        ("select", "Blau", "blue"), ("select", "BLUE", "blue"), ("select", "mauve", None), ("select", "old", None),
        ("multi_select", "blue; XL", ["blue", "xl"]), ("multi_select", "blue, blue", None),
        ("date", "2026-03-01", "2026-03-01"), ("date", "01.03.2026", None), ("date", 20260301, None),
    ],
)  # fmt: skip
def test_a_free_attribute_is_taken_over_without_a_guess(kind: str, free: Any, expected: Any) -> None:
    assert read_free(KINDS[kind], free) == expected


@given(st.text(alphabet=st.sampled_from("<>/=\"'&; abcpbrulionckjs:")))
def test_rich_text_is_clean_and_stays_so(html: str) -> None:
    once = cleaned(html)
    assert cleaned(once) == once
    assert "<script" not in once


def test_plain_text_has_no_tags_and_keeps_its_lines() -> None:
    assert plain("<p>By <b>hand</b> &amp; heart</p><ul><li>one</li><li>two</li></ul>") == "By hand & heart\none\ntwo"


def test_what_is_required_where() -> None:
    slots = (Slot("amazon-de", "de"), Slot("*", "fr"), Slot("shop", "*"))
    family = Family("f", {}, (Member("a", "product", slots), Member("b")))
    places = [
        ("amazon-de", ["de-AT", "de"]),
        ("ebay", ["fr"]),
        ("shop", ["ja"]),
        ("ebay", ["de"]),
        ("amazon-de", ["en"]),
    ]
    assert [bool(required_at(family, channel, locales)) for channel, locales in places] == [True] * 3 + [False] * 2
