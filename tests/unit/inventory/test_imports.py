"""Rows of a file become entries: goods that were received or counted."""

from datetime import UTC, datetime, timedelta

import pytest
from pydantic import ValidationError

from services.inventory.imports.domain import MAX_UNITS, Entry, Goods, entries_of
from services.inventory.stock.domain import Movement

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)


def goods(**changes) -> Goods:
    row = {"kind": "received", "sku": "MUG", "warehouse": "DE-1", "quantity": 5, "document_id": "ASN-1"}
    return Goods.model_validate(row | changes)


def entry(**changes) -> Entry:
    values = {
        "kind": "received", "sku": "MUG", "warehouse": "DE-1", "condition": "sellable", "document_type": "delivery",
        "document_id": "ASN-1", "quantity": 5, "occurred_at": None, "note": None, "lines": (2,),
    }  # fmt: skip
    return Entry(**(values | changes))


def test_a_row_is_an_entry_of_its_document():
    assert entries_of([(2, goods())]) == [entry()]
    counted = goods(kind="counted", condition="damaged", occurred_at=AT, note="bin 3")
    assert entries_of([(3, counted)]) == [
        entry(
            kind="counted", condition="damaged", document_type="stock_count", occurred_at=AT, note="bin 3", lines=(3,)
        )
    ]
    assert entries_of([(2, goods(document_type="pallet"))]) == [entry(document_type="pallet")]


def test_rows_of_the_same_goods_are_added_up_and_the_first_time_and_note_count():
    rows = [
        (2, goods()),
        (3, goods(sku="CUP")),
        (4, goods(quantity=7, note="box 2", occurred_at=AT)),
        (5, goods(quantity=1, note="box 3", occurred_at=AT + timedelta(days=1))),
    ]
    assert entries_of(rows) == [
        entry(quantity=13, note="box 2", occurred_at=AT, lines=(2, 4, 5)), entry(sku="CUP", lines=(3,)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "counted"},
        {"document_type": "pallet"},
        {"document_id": "ASN-2"},
        {"sku": "CUP"},
        {"warehouse": "FR-1"},
        {"condition": "damaged"},
    ],
)
def test_rows_of_other_goods_are_other_entries_with_other_keys(changes):
    first, second = entries_of([(2, goods()), (3, goods(**changes))])
    assert (first.lines, second.lines) == ((2,), (3,))
    assert first.key != second.key


def test_an_entry_says_where_and_under_which_key():
    assert entry().place == ("MUG", "DE-1", "sellable")
    assert entry().key == "received:delivery:ASN-1:MUG:DE-1:sellable"


def test_what_was_received_is_added():
    assert entry(note="pallet 3", occurred_at=AT).movement(99) == Movement(
        key="received:delivery:ASN-1:MUG:DE-1:sellable", kind="received", sku="MUG", warehouse="DE-1", on_hand=5,
        document_type="delivery", document_id="ASN-1", note="pallet 3", occurred_at=AT,
    )  # fmt: skip
    assert entry().movement(99).note is None


def test_a_count_sets_the_stock_right_by_the_difference():
    found = entry(kind="counted", condition="damaged").movement(8)
    assert (found.kind, found.on_hand, found.note, found.condition) == (
        "adjusted", -3, "counted 5, booked were 8", "damaged",
    )  # fmt: skip
    assert entry(kind="counted").movement(5).on_hand == 0
    assert entry(kind="counted", note="again").movement(4).note == "again"


def test_quantities_have_bounds():
    assert MAX_UNITS == 10_000_000
    assert goods(quantity=MAX_UNITS).quantity == MAX_UNITS
    assert goods(quantity=0).quantity == 0
    for quantity in (-1, MAX_UNITS + 1):
        with pytest.raises(ValidationError):
            goods(quantity=quantity)
    assert goods(note="x" * 500).note == "x" * 500
    for changes in ({"note": "x" * 501}, {"colour": "red"}, {"kind": "lost"}):
        with pytest.raises(ValidationError):
            goods(**changes)
