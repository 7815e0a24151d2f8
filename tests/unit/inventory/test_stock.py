"""What a movement does to a balance, and when it is the same as before."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libs.clock import now
from libs.refused import Flaw, Refused
from services.inventory.stock.domain import (
    DIFFERENT,
    MAX_ON_HAND,
    Balance,
    BookedOut,
    Difference,
    Ledger,
    LeftVoided,
    Movement,
    differences,
    different,
    same,
    shipped_key,
)

SHIPMENT = UUID("0193a5b0-0000-7000-8000-000000000001")
PLACE = ("MUG", "DE-1", "sellable")
AT = now()


def movement(on_hand: int = 0, reserved: int = 0, **changes) -> Movement:
    values = {
        "key": "k",
        "kind": "adjusted",
        "sku": "MUG",
        "warehouse": "DE-1",
        "document_type": "po",
        "document_id": "1",
    }
    return Movement(**(values | {"on_hand": on_hand, "reserved": reserved} | changes))


def ledger(*balances: Balance) -> Ledger:
    return Ledger({balance.place: balance for balance in balances})


def mugs(on_hand: int = 0, reserved: int = 0, **values) -> Balance:
    return Balance("MUG", "DE-1", "sellable", on_hand, reserved, **values)


def left(owed: int, quantity: int = 5) -> LeftVoided:
    return LeftVoided(SHIPMENT, "MUG", UUID(int=7), "DE-1", quantity, owed, "own", "T-1", AT)


def test_a_balance_says_where_it_is_and_what_is_free():
    balance = mugs(7, 3)
    assert (balance.place, balance.available) == (PLACE, 4)
    bare = Balance("MUG", "DE-1", "sellable")
    assert (bare.on_hand, bare.reserved, bare.low, bare.version, bare.owed, bare.changed) == (0, 0, False, 0, 0, False)
    bare = Movement("k", "received", "MUG", "DE-1", "po", "1")
    assert (bare.on_hand, bare.reserved, bare.place) == (0, 0, PLACE)


def test_a_movement_changes_both_numbers():
    books = ledger(mugs(7, 3))
    books.post(movement(-2, -3))
    balance = books.balances[PLACE]
    assert (balance.on_hand, balance.reserved, balance.changed) == (5, 0, True)
    assert books.movements == [movement(-2, -3)]
    assert books.changed == [balance]


@pytest.mark.parametrize(
    ("on_hand", "reserved", "fits"),
    [
        (-4, 0, True),  # down to what is reserved
        (-5, 0, False),
        (0, 4, True),  # everything reserved
        (0, 5, False),
        (0, -3, True),
        (0, -4, False),  # less than nothing reserved
        (-7, -3, True),  # nothing left
        (-8, -3, False),
        (MAX_ON_HAND - 7, 0, True),
        (MAX_ON_HAND - 6, 0, False),
    ],
)
def test_a_balance_has_bounds(on_hand, reserved, fits):
    books = ledger(mugs(7, 3))
    if fits:
        books.post(movement(on_hand, reserved))
        assert (books.balances[PLACE].on_hand, books.balances[PLACE].reserved) == (7 + on_hand, 3 + reserved)
        return
    with pytest.raises(Refused):
        books.post(movement(on_hand, reserved))
    assert books.balances[PLACE] == mugs(7, 3)
    assert (books.movements, books.changed) == ([], [])


def test_more_than_is_free_is_refused_with_the_numbers():
    with pytest.raises(Refused) as refused:
        ledger(mugs(7, 3)).post(movement(-5, 1, kind="shipped"))
    numbers = {
        "sku": "MUG", "warehouse": "DE-1", "condition": "sellable", "kind": "shipped", "on_hand": 7, "reserved": 3,
        "then_on_hand": 2, "then_reserved": 4,
    }  # fmt: skip
    told = "MUG in DE-1 (sellable): on hand 7, reserved 3; shipped would leave on hand 2, reserved 4"
    error = refused.value
    assert (error.code, error.kind, error.detail, error.params) == ("insufficient_stock", "conflict", told, numbers)
    assert error.where == (Flaw("/quantity", "insufficient_stock", told, numbers),)


def test_more_than_can_be_counted_is_refused():
    assert MAX_ON_HAND == 2_000_000_000
    with pytest.raises(Refused) as refused:
        ledger(mugs(7)).post(movement(MAX_ON_HAND))
    told = "MUG in DE-1 (sellable): on hand 7; adjusted would leave 2000000007, more than 2000000000"
    assert (refused.value.code, refused.value.detail) == ("too_much_stock", told)
    assert (refused.value.params["most"], refused.value.params["then_on_hand"]) == (MAX_ON_HAND, MAX_ON_HAND + 7)


def test_a_group_happens_whole_or_not_at_all():
    here, there = mugs(7), Balance("MUG", "FR-1", "sellable")
    books = ledger(here, there)
    books.made = {here.place, there.place}
    books.post(movement(1))
    with pytest.raises(Refused):
        books.post_all([movement(3, key="a", warehouse="FR-1"), movement(-1, key="b"), movement(-8, key="c")])
    assert (here.on_hand, there.on_hand) == (8, 0)
    assert (here.changed, there.changed) == (True, False)
    assert [m.key for m in books.movements] == ["k"]
    assert books.unused == {there.place}
    books.post_all([movement(-3, key="a"), movement(3, key="a:to", warehouse="FR-1")])
    assert (here.on_hand, there.on_hand, len(books.movements)) == (5, 3, 3)
    assert books.unused == set()


def test_what_was_posted_for_a_document_is_withdrawn():
    here, there, third = mugs(7, 1), Balance("MUG", "FR-1", "sellable", 7, 1), Balance("MUG", "US-1", "sellable", 7)
    books = ledger(here, there, third)
    books.post(movement(0, 2, document_id="other"))
    books.post(movement(-1, 3))
    books.post(movement(-2, 4, warehouse="FR-1"))
    books.withdraw("1")
    assert (here.on_hand, here.reserved, here.changed) == (7, 3, True)
    assert (there.on_hand, there.reserved, there.changed) == (7, 1, False)
    assert (third.on_hand, third.changed) == (7, False)
    assert books.movements == [movement(0, 2, document_id="other")]
    books.withdraw("none")
    assert len(books.movements) == 1


numbers = st.integers(-20, 20)


@given(st.integers(0, 20), st.integers(0, 20), st.lists(st.tuples(numbers, numbers), max_size=20))
def test_no_balance_falls_below_zero_or_below_what_is_reserved(on_hand, reserved, changes):
    books = ledger(mugs(on_hand + reserved, reserved))
    for change in changes:
        before = replace(books.balances[PLACE])
        try:
            books.post(movement(*change))
        except Refused:
            assert books.balances[PLACE] == before
            then = before.on_hand + change[0], before.reserved + change[1]
            assert not 0 <= then[1] <= then[0]
        balance = books.balances[PLACE]
        assert 0 <= balance.reserved <= balance.on_hand
        assert balance.available == balance.on_hand - balance.reserved >= 0
    balance = books.balances[PLACE]
    assert balance.on_hand == on_hand + reserved + sum(m.on_hand for m in books.movements)
    assert balance.reserved == reserved + sum(m.reserved for m in books.movements)


@given(st.integers(0, 20), st.integers(0, 20), numbers, numbers)
def test_a_movement_and_its_reversal_restore_the_balance(free, reserved, on_hand, more_reserved):
    books = ledger(mugs(free + reserved, reserved))
    try:
        books.post(movement(on_hand, more_reserved))
    except Refused:
        return
    books.post(movement(-on_hand, -more_reserved, key="back"))
    balance = books.balances[PLACE]
    assert (balance.on_hand, balance.reserved) == (free + reserved, reserved)


@given(st.lists(st.tuples(st.sampled_from(["DE-1", "FR-1"]), numbers), min_size=1, max_size=6))
def test_a_refused_group_leaves_everything_as_it_was(group):
    books = ledger(mugs(10), Balance("MUG", "FR-1", "sellable", 10))
    before = {place: replace(balance) for place, balance in books.balances.items()}
    try:
        books.post_all([movement(change, warehouse=warehouse) for warehouse, change in group])
    except Refused:
        assert (books.balances, books.movements) == (before, [])
    else:
        total = sum(balance.on_hand for balance in books.balances.values())
        assert total == 20 + sum(change for _, change in group)


@pytest.mark.parametrize(
    ("on_hand", "was_low", "crossing", "low"),
    [(11, False, None, False), (10, False, "low", True), (9, True, None, True), (11, True, "recovered", False)],
)
def test_a_crossing_is_told_once(on_hand, was_low, crossing, low):
    balance = mugs(on_hand + 2, 2, reorder_point=10, low=was_low)
    assert (balance.crossing(), balance.low) == (crossing, low)
    assert balance.crossing() is None


def test_only_sellable_stock_with_a_reorder_point_crosses_it():
    assert mugs(0).crossing() is None
    assert Balance("MUG", "DE-1", "damaged", 0, reorder_point=10).crossing() is None
    assert mugs(0, reorder_point=0).crossing() == "low"


# What left in a voided parcel without having been free


@pytest.mark.parametrize(
    ("on_hand", "reserved", "owed", "change", "owing"),
    [(5, 4, 2, 1, True), (5, 5, 2, 1, True), (5, 5, 2, 0, False), (5, 4, 0, 1, False), (5, 4, 1, 0, False)],
)
def test_a_place_owes_when_it_gets_free_units(on_hand, reserved, owed, change, owing):
    books = ledger(mugs(on_hand, reserved, owed=owed))
    if change:
        books.post(movement(change))
    assert books.owing == ([PLACE] if owing else [])


def test_a_place_without_free_units_books_nothing_out():
    books = ledger(mugs(5, 3, owed=2))
    books.post(movement(0, 2))
    assert books.owing == []
    assert books.book_out_owed([left(2)]) == []
    assert (books.balances[PLACE].owed, len(books.movements)) == (2, 1)


def test_what_is_owed_is_booked_out_as_far_as_it_is_free_in_order():
    books = ledger(mugs(6, 3, owed=5))
    other = left(3)._replace(shipment_id=UUID(int=2))
    booked = books.book_out_owed([left(2), other, left(1)._replace(shipment_id=UUID(int=3))])
    assert booked == [BookedOut(SHIPMENT, "MUG", "DE-1", 2), BookedOut(UUID(int=2), "MUG", "DE-1", 1)]
    balance = books.balances[PLACE]
    assert (balance.on_hand, balance.reserved, balance.owed) == (3, 3, 2)
    assert [m.key for m in books.movements] == [f"ship:{SHIPMENT}:MUG:2 owed", f"ship:{UUID(int=2)}:MUG:3 owed"]
    assert books.book_out_owed([left(2)]) == []


def test_the_movement_of_what_left_names_its_parcel():
    line = left(1)
    assert line.key == shipped_key(SHIPMENT, "MUG") == f"ship:{SHIPMENT}:MUG"
    assert line.movement(line.key, 4, held=3) == Movement(
        key=f"ship:{SHIPMENT}:MUG", kind="shipped", sku="MUG", warehouse="DE-1", on_hand=-4, reserved=-3,
        document_type="shipment", document_id=str(SHIPMENT), note="the parcel was voided and left all the same",
    )  # fmt: skip
    assert line.movement("k", 4).reserved == 0


# The same key again


def moved(**changes) -> list[Movement]:
    """A transfer of five units."""
    away = movement(-5, kind="transferred", **changes)
    return [away, replace(away, key="k:to", on_hand=5, warehouse="FR-1")]


def known(*group: Movement) -> dict[str, Movement]:
    return {each.key: each for each in group}


def test_the_same_movement_is_known_however_its_note_is_worded():
    before = movement(5, note="a", occurred_at=AT)
    assert same([movement(5)], known(before))
    assert not same([movement(5)], {})
    assert not same([movement(6)], known(before))
    assert same(moved(), known(*moved()))
    assert not same(moved(), known(moved()[0])), "a part of it is no transfer"


@pytest.mark.parametrize(
    ("changes", "difference"),
    [
        ({"kind": "received"}, Difference("kind", "adjusted")),
        ({"sku": "CUP"}, Difference("sku", "MUG")),
        ({"warehouse": "FR-1"}, Difference("warehouse", "DE-1")),
        ({"condition": "damaged"}, Difference("condition", "sellable")),
        ({"on_hand": -5}, Difference("quantity", 5)),
        ({"document_type": "asn"}, Difference("document/type", "po")),
        ({"document_id": "2"}, Difference("document/id", "1")),
    ],
)
def test_each_field_that_differs_is_named_with_what_it_was(changes, difference):
    asked, before = [replace(movement(5), **changes)], movement(5)
    assert differences(asked, known(before)) == [difference]
    refused = different(asked, known(before))
    name, was = difference
    assert (refused.code, refused.kind) == (DIFFERENT, "conflict") == ("idempotency_mismatch", "conflict")
    assert refused.detail == f"something else was posted under the key k: {name} was {was}"
    assert refused.where == (Flaw(f"/{name}", "different", f"was {was}", {"was": was}),)


def test_a_transfer_differs_in_where_it_goes_to_and_its_quantity_has_no_sign():
    away, there = moved()
    other = [away, replace(there, warehouse="US-1", condition="damaged")]
    assert differences(other, known(away, there)) == [
        Difference("to_warehouse", "FR-1"), Difference("to_condition", "sellable"),
    ]  # fmt: skip
    one = [replace(away, on_hand=-1), replace(there, on_hand=1)]
    assert differences([one[0], replace(one[1], warehouse="US-1")], known(*one)) == [Difference("to_warehouse", "FR-1")]
    more = [replace(away, on_hand=-6), replace(there, on_hand=6)]
    assert differences(more, known(away, there)) == [Difference("quantity", 5)], "said once"
    assert differences([replace(away, warehouse="US-1"), there], known(away, there)) == [
        Difference("warehouse", "DE-1")
    ]
    assert differences([replace(movement(5), kind="received")], known(movement(-5))) == [
        Difference("kind", "adjusted"), Difference("quantity", -5),
    ]  # fmt: skip
    received = movement(5, kind="received")
    assert differences([replace(received, warehouse="US-1")], known(received)) == [Difference("warehouse", "DE-1")]


def test_all_that_differs_is_told():
    refused = different([movement(6, sku="CUP")], known(movement(5)))
    assert refused.detail == "something else was posted under the key k: sku was MUG, quantity was 5"


def test_a_part_of_a_group_says_so():
    away, _ = moved()
    assert different(moved(), known(away)).detail == "something else was posted under the key k: a part of it was not"
