"""The allocation policy: which warehouses send what of an order."""

from collections import Counter
from itertools import combinations
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libs.clock import now
from services.inventory.reservations.domain import (
    MAX_PARCELS,
    Allocated,
    Departure,
    Sellable,
    Short,
    Take,
    Wanted,
    allocate,
    book_out,
    departure,
    movement,
)
from services.inventory.stock.domain import Balance, Ledger, LeftVoided, Movement
from services.inventory.warehouses.geography import distance_km

Stock = dict[tuple[str, str], int]  # (warehouse, SKU) → free units
ORDER = UUID(int=1)


def taken(stock: Stock, backorder: bool = False, **wanted: int) -> Allocated:
    """Warehouses in the order in which the stock names them, which stands for the nearest first."""
    warehouses = list(dict.fromkeys(warehouse for warehouse, _ in stock))
    return allocate(wanted, warehouses, lambda w, sku: stock.get((w, sku), 0), backorder=backorder)


def takes(*each: tuple[str, str, int]) -> Allocated:
    return Allocated(tuple(Take(*take) for take in each), {})


def test_the_nearest_warehouse_that_has_everything_sends_one_parcel():
    stock = {("near", "A"): 5, ("near", "B"): 1, ("far", "A"): 5, ("far", "B"): 5, ("farther", "A"): 9}
    assert taken(stock, A=5) == takes(("near", "A", 5))
    assert taken(stock, A=5, B=1) == takes(("near", "A", 5), ("near", "B", 1))
    assert taken(stock, A=5, B=2) == takes(("far", "A", 5), ("far", "B", 2))
    assert taken(stock, A=6) == takes(("farther", "A", 6))


def test_the_smallest_set_of_warehouses_wins_and_of_those_the_nearest():
    stock = {("one", "A"): 1, ("two", "A"): 2, ("three", "A"): 3, ("four", "A"): 3}
    assert taken(stock, A=4) == takes(("one", "A", 1), ("three", "A", 3)), "not one and two, which have three"
    assert taken(stock, A=5) == takes(("two", "A", 2), ("three", "A", 3))
    assert taken(stock, A=6) == takes(("three", "A", 3), ("four", "A", 3)), "not one, two and three"
    assert taken(stock, A=9) == takes(("one", "A", 1), ("two", "A", 2), ("three", "A", 3), ("four", "A", 3))


def test_two_parcels_come_from_the_nearest_each_as_far_as_it_has():
    stock = {("near", "A"): 3, ("near", "B"): 1, ("far", "A"): 3, ("far", "B"): 2}
    assert taken(stock, A=4, B=2) == takes(("near", "A", 3), ("near", "B", 1), ("far", "A", 1), ("far", "B", 1))
    split = {("near", "A"): 1, ("far", "B"): 1}
    assert taken(split, A=1, B=1) == takes(("near", "A", 1), ("far", "B", 1))


def test_more_parcels_than_are_looked_through_still_give_everything():
    stock = {(f"w{n}", "A"): 1 for n in range(MAX_PARCELS + 2)}
    assert MAX_PARCELS == 4
    assert taken(stock, A=6) == takes(*((f"w{n}", "A", 1) for n in range(6)))
    small_then_large = {("w0", "A"): 1, ("w1", "A"): 1, ("w2", "A"): 1, ("w3", "A"): 1, ("w4", "A"): 3, ("w5", "A"): 3}
    assert len(taken(small_then_large, A=8).takes) == 4, "w0, w1, w4 and w5"
    deep = {("w0", "A"): 1, ("w1", "A"): 1, ("w2", "A"): 2, ("w3", "A"): 2, ("w4", "A"): 2, ("w5", "A"): 2}
    assert [take.warehouse for take in taken(deep, A=8).takes] == ["w2", "w3", "w4", "w5"]
    five = {("w0", "A"): 1, ("w1", "A"): 2, ("w2", "A"): 2, ("w3", "A"): 2, ("w4", "A"): 2, ("w5", "A"): 2}
    assert [take.warehouse for take in taken(five, A=10).takes] == ["w0", "w1", "w2", "w3", "w4", "w5"]


def test_a_shortage_takes_nothing_without_backorder_and_all_there_is_with_it():
    stock = {("near", "A"): 1, ("far", "A"): 2, ("far", "B"): 0}
    assert taken(stock, A=4) == Allocated((), {"A": 4})
    assert taken(stock, A=3, B=1) == Allocated((), {"A": 3, "B": 1})
    assert taken(stock, backorder=True, A=4, B=1) == Allocated(
        (Take("near", "A", 1), Take("far", "A", 2)), {"A": 1, "B": 1}
    )
    assert taken({}, backorder=True, A=4) == Allocated((), {"A": 4})


def test_a_warehouse_that_is_short_gives_nothing():
    """`free` may be below zero for an instant; nothing is taken then, and nothing added to the others' share."""
    stock = {("near", "A"): -3, ("far", "A"): 2}
    assert taken(stock, A=2) == takes(("far", "A", 2))
    assert taken(stock, backorder=True, A=3) == Allocated((Take("far", "A", 2),), {"A": 1})
    both = {("near", "A"): -1, ("near", "B"): 1, ("far", "A"): 2}
    assert taken(both, backorder=True, A=3, B=1) == Allocated((Take("near", "B", 1), Take("far", "A", 2)), {"A": 1})


@pytest.mark.parametrize(
    ("allocated", "state"),
    [
        (Allocated((), {"A": 1}), "waiting"),
        (Allocated((Take("w", "A", 1),), {"A": 1}), "partial"),
        (Allocated((Take("w", "A", 1),), {}), "reserved"),
    ],
)
def test_what_an_order_got_is_its_state(allocated, state):
    assert allocated.state == state


stocks = st.dictionaries(st.tuples(st.sampled_from("vwxyz"), st.sampled_from("ABC")), st.integers(0, 4))
orders = st.dictionaries(st.sampled_from("ABC"), st.integers(1, 6), min_size=1)


@given(stocks, orders, st.booleans())
def test_laws_of_allocation(stock, wanted, backorder):
    found = taken(stock, backorder, **wanted)
    given_out = Counter({(take.warehouse, take.sku): 0 for take in found.takes})
    for take in found.takes:
        assert take.quantity > 0
        given_out[take.warehouse, take.sku] += take.quantity
    assert len(given_out) == len(found.takes), "one part per warehouse and SKU"
    assert all(quantity <= stock[place] for place, quantity in given_out.items()), "never more than is free"
    by_sku = Counter[str]()
    for (_, sku), quantity in given_out.items():
        by_sku[sku] += quantity
    assert {sku: by_sku[sku] + found.missing.get(sku, 0) for sku in wanted} == wanted, "the parts are what was asked"
    assert all(quantity > 0 for quantity in found.missing.values())
    totals = {sku: sum(q for (_, s), q in stock.items() if s == sku) for sku in wanted}
    enough = all(totals[sku] >= quantity for sku, quantity in wanted.items())
    if enough or backorder:
        assert {sku: min(totals[sku], quantity) for sku, quantity in wanted.items()} == {s: by_sku[s] for s in wanted}
    else:
        assert (found.takes, found.missing) == ((), wanted), "all or nothing"


@given(stocks, orders)
def test_no_smaller_set_of_warehouses_and_no_nearer_one_has_everything(stock, wanted):
    found = taken(stock, **wanted)
    warehouses = list(dict.fromkeys(warehouse for warehouse, _ in stock))

    def enough(some: tuple[str, ...]) -> bool:
        return all(sum(stock.get((w, sku), 0) for w in some) >= quantity for sku, quantity in wanted.items())

    senders = {take.warehouse for take in found.takes}
    for size in range(1, min(MAX_PARCELS, len(warehouses)) + 1):
        possible = [some for some in combinations(warehouses, size) if enough(some)]
        if possible:
            assert senders == set(possible[0])
            break


# What it does to the stock


def sellable(countries: dict[str, str], **on_hand: int) -> Sellable:
    """`on_hand`: units of SKU A by warehouse, two of them reserved."""
    balances = [Balance("A", code, "sellable", units + 2, 2) for code, units in on_hand.items()]
    return Sellable(Ledger({balance.place: balance for balance in balances}), countries)


def wanted(quantity: int, destination: str = "AT", backorder: bool = False, **more: int) -> Wanted:
    return Wanted(ORDER, {"A": quantity} | more, backorder, destination)


COUNTRIES = {"CN1": "CN", "DE1": "DE", "DE0": "DE", "US1": "US", "XX1": "XX"}


@pytest.mark.parametrize(
    ("destination", "nearest"),
    [
        ("AT", ["DE0", "DE1", "CN1", "US1", "XX1"]),
        ("CA", ["US1", "DE0", "DE1", "CN1", "XX1"]),
        ("KR", ["CN1", "DE0", "DE1", "US1", "XX1"]),
        ("XX", ["XX1", "CN1", "DE0", "DE1", "US1"]),  # all others are as far: by code
    ],
)
def test_warehouses_stand_in_the_order_of_their_distance_then_of_their_code(destination, nearest):
    stock = sellable(COUNTRIES)
    assert stock.nearest(destination) == nearest
    assert stock.nearest(destination) is stock.nearest(destination), "sorted once"


@given(st.sampled_from(["AT", "BR", "JP", "US", "ZA"]))
def test_no_warehouse_is_nearer_than_the_one_before_it(destination):
    nearest = sellable(COUNTRIES).nearest(destination)
    distances = [distance_km(COUNTRIES[code], destination) for code in nearest]
    assert distances == sorted(distances)
    assert set(nearest) == set(COUNTRIES)


def test_an_order_takes_from_the_nearest_and_the_next_one_sees_it():
    stock = sellable({"DE1": "DE", "CN1": "CN"}, DE1=3, CN1=3)
    assert stock.reserve(wanted(3)) == takes(("DE1", "A", 3))
    assert (stock.free("DE1", "A"), stock.free("CN1", "A"), stock.free("DE1", "B")) == (0, 3, 0)
    assert stock.reserve(wanted(2)) == takes(("CN1", "A", 2))
    assert stock.reserve(wanted(2)) == Allocated((), {"A": 2})
    assert stock.ledger.balances["A", "DE1", "sellable"].reserved == 5
    assert stock.ledger.movements[0] == Movement(
        key=f"reserve:{ORDER}:A:DE1", kind="reserved", sku="A", warehouse="DE1", reserved=3, document_type="order",
        document_id=str(ORDER),
    )  # fmt: skip


def test_a_later_part_of_an_order_has_a_key_of_its_own():
    stock = sellable({"DE1": "DE"}, DE1=3)
    stock.ledger.balances["A", "DE1", "sellable"].version = 7
    stock.reserve(wanted(5, backorder=True), again=True)
    assert [m.key for m in stock.ledger.movements] == [f"reserve:{ORDER}:A:DE1:7"]


def test_a_shortage_names_what_all_warehouses_together_lack():
    stock = sellable({"DE1": "DE", "CN1": "CN"}, DE1=3, CN1=1)
    assert stock.shortages(wanted(5, B=1)) == [Short("A", 5, 4), Short("B", 1, 0)]
    assert stock.shortages(wanted(4)) == []
    stock.reserve(wanted(1))
    assert stock.shortages(wanted(4, B=2)) == [Short("A", 4, 3), Short("B", 2, 0)]


@given(st.lists(st.tuples(st.integers(1, 5), st.booleans()), max_size=12))
def test_orders_together_never_reserve_more_than_is_there(asked):
    stock = sellable({"DE1": "DE", "CN1": "CN"}, DE1=6, CN1=5)
    reserved = 0
    for quantity, backorder in asked:
        found = stock.reserve(wanted(quantity, backorder=backorder))
        reserved += sum(take.quantity for take in found.takes)
        assert stock.free("DE1", "A") + stock.free("CN1", "A") == 11 - reserved >= 0


def test_a_movement_of_an_order_says_which():
    found = movement("k", "shipped", ORDER, Take("DE1", "A", 3), on_hand=-3, reserved=-2)
    assert found == Movement(
        key="k", kind="shipped", sku="A", warehouse="DE1", on_hand=-3, reserved=-2, document_type="order",
        document_id=str(ORDER),
    )  # fmt: skip
    bare = movement("k", "released", ORDER, Take("DE1", "A", 3))
    assert (bare.on_hand, bare.reserved) == (0, 0)


# A voided parcel that left


@pytest.mark.parametrize(
    ("quantity", "held", "free", "found"),
    [
        (3, 5, 9, Departure(3, 0, 0)),
        (5, 3, 9, Departure(3, 2, 0)),
        (5, 3, 1, Departure(3, 1, 1)),
        (5, 0, 0, Departure(0, 0, 5)),
        (5, 2, -1, Departure(2, 0, 3)),
    ],
)
def test_what_left_comes_out_of_its_own_order_then_of_what_is_free(quantity, held, free, found):
    assert departure(quantity, held, free) == found


@given(st.integers(1, 9), st.integers(0, 9), st.integers(0, 9))
def test_all_units_that_left_are_accounted_for(quantity, held, free):
    found = departure(quantity, held, free)
    assert sum(found) == quantity
    assert 0 <= found.held <= held
    assert 0 <= found.free <= free
    assert not (found.owed and found.free < free)


def test_what_left_is_booked_line_by_line():
    def left(shipment: int, quantity: int) -> LeftVoided:
        return LeftVoided(UUID(int=shipment), "A", ORDER, "DE1", quantity, 0, "own", "T-1", at)

    at = now()
    stock = sellable({"DE1": "DE"}, DE1=2)
    held = {(ORDER, "DE1", "A"): 2}
    lines = [left(1, 1), left(2, 3), left(3, 2)]
    booked = book_out(stock.ledger, lines, held)
    assert booked == [
        (lines[0], Departure(1, 0, 0)), (lines[1], Departure(1, 2, 0)), (lines[2]._replace(owed=2), Departure(0, 0, 2)),
    ]  # fmt: skip
    assert held == {(ORDER, "DE1", "A"): 0}
    balance = stock.ledger.balances["A", "DE1", "sellable"]
    assert (balance.on_hand, balance.reserved) == (0, 0)
    assert [(m.key, m.on_hand, m.reserved) for m in stock.ledger.movements] == [
        (f"ship:{UUID(int=1)}:A", -1, -1), (f"ship:{UUID(int=2)}:A", -3, -1),
    ]  # fmt: skip
    unknown = sellable({"DE1": "DE"}, DE1=2)
    twice, held = [left(4, 1), left(5, 1)], {}
    assert book_out(unknown.ledger, twice, held) == [(line, Departure(0, 1, 0)) for line in twice]
    assert held == {(ORDER, "DE1", "A"): 0}
