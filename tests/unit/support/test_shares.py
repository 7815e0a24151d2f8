"""Which units of an order a return takes, and what was paid for them."""

from decimal import Decimal

from services.support.returns.shares import Sold, Units, after, dearest, end, first, free, size, spread, worth


def sold(*lines: tuple[int, str]) -> list[Sold]:
    return [Sold(quantity, Decimal(paid)) for quantity, paid in lines]


def units(*parts: tuple[int, int, str]) -> list[Units]:
    return [Units(start, quantity, Decimal(paid)) for start, quantity, paid in parts]


def test_units_are_numbered_through_the_lines():
    assert free(sold((2, "5.00"), (3, "9.00")), [], 0, "EUR") == units((0, 2, "5.00"), (2, 3, "9.00"))
    assert free([], [], 0, "EUR") == []


def test_what_is_taken_leaves_gaps():
    line = sold((6, "6.00"))
    assert free(line, units((0, 2, "2.00")), 0, "EUR") == units((2, 4, "4.00"))
    assert free(line, units((4, 2, "2.00")), 0, "EUR") == units((0, 4, "4.00"))
    assert free(line, units((4, 1, "1.00"), (1, 2, "2.00")), 0, "EUR") == units(
        (0, 1, "1.00"), (3, 1, "1.00"), (5, 1, "1.00")
    )
    assert free(line, units((0, 6, "6.00")), 0, "EUR") == []
    assert free(line, units((6, 3, "0")), 0, "EUR") == units((0, 6, "6.00")), "of another line"
    two = sold((2, "2.00"), (2, "4.00"))
    assert free(two, units((1, 2, "3.00")), 0, "EUR") == units((0, 1, "1.00"), (3, 1, "2.00"))


def test_units_without_numbers_count_as_the_first_that_are_left():
    assert free(sold((4, "8.00")), units((0, 1, "2.00")), 2, "EUR") == units((3, 1, "2.00"))
    assert free(sold((4, "8.00")), [], 5, "EUR") == []


def test_a_cut_keeps_cents_together():
    parts = units((0, 3, "10.00"), (7, 2, "4.00"))
    assert first(parts, 2, "EUR") == units((0, 2, "6.67"))
    assert after(parts, 2, "EUR") == units((2, 1, "3.33"), (7, 2, "4.00"))
    assert first(parts, 4, "EUR") == units((0, 3, "10.00"), (7, 1, "2.00"))
    assert after(parts, 4, "EUR") == units((8, 1, "2.00"))
    assert (first(parts, 0, "EUR"), after(parts, 0, "EUR")) == ([], parts)
    assert (first(parts, 9, "EUR"), after(parts, 9, "EUR")) == (parts, [])


def test_the_dearest_units_are_those_of_the_highest_price_each():
    parts = units((0, 4, "8.00"), (4, 1, "5.00"), (5, 1, "5.00"))
    assert dearest(parts, 1, "EUR") == units((4, 1, "5.00"))
    assert dearest(parts, 3, "EUR") == units((0, 1, "2.00"), (4, 1, "5.00"), (5, 1, "5.00"))


def test_a_value_is_spread_over_all_units():
    parts = units((0, 1, "1.00"), (5, 2, "1.00"))
    assert spread(parts, Decimal("10.00"), "EUR") == units((0, 1, "3.34"), (5, 2, "6.66"))
    assert (worth(parts), size(parts)) == (Decimal("2.00"), 3)
    assert (worth([]), size([])) == (0, 0)


def test_the_end_is_behind_everything_that_was_bought_or_taken():
    assert end(sold((2, "1"), (3, "1")), units((0, 4, "1"))) == 5
    assert end(sold((2, "1")), units((1, 4, "1"), (0, 1, "1"))) == 5
    assert end([], []) == 0
