"""What becomes of rows that are recorded."""

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from services.pricing.dated import compare, outcome_of


class Row(NamedTuple):
    slot: str
    value: int


def test_the_first_is_created_the_same_unchanged_another_a_change():
    rows = [Row("a", 1), Row("a", 1), Row("a", 2), Row("b", 1), Row("a", 1)]
    outcomes, new = compare(rows, {})
    assert outcomes == ["created", "unchanged", "changed", "created", "changed"]
    assert new == [Row("a", 1), Row("a", 2), Row("b", 1), Row("a", 1)]


def test_what_is_stored_is_compared_with():
    stored = {"a": Row("a", 1)}
    outcomes, new = compare([Row("a", 1), Row("a", 2)], stored)
    assert (outcomes, new) == (["unchanged", "changed"], [Row("a", 2)])
    assert stored == {"a": Row("a", 1)}, "what the caller gave is not touched"


def test_an_outcome():
    assert outcome_of(Row("a", 1), None) == "created"
    assert outcome_of(Row("a", 1), Row("a", 1)) == "unchanged"
    assert outcome_of(Row("a", 1), Row("a", 2)) == "changed"


@given(st.lists(st.builds(Row, st.sampled_from("abc"), st.integers(0, 2))))
def test_recording_twice_changes_nothing_the_second_time(rows):
    _, new = compare(rows, {})
    last = {row.slot: row for row in new}
    finals = list({row.slot: row for row in rows}.values())
    assert compare(finals, last) == (["unchanged"] * len(finals), [])
