"""How a parcel is measured, declared, priced and moved through its states."""

from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.territories import Place, customs_border
from libs.money import apportioned
from services.logistics.customs.domain import hs_of, way
from services.logistics.parcels.domain import (
    INSIDE,
    MOVES,
    OVER,
    STATES,
    Draft,
    Hold,
    Line,
    Plan,
    Product,
    Sold,
    Worth,
    move,
    plan,
)
from services.logistics.rates.domain import Card, Lane, Size, add_business_days, chargeable_g, volumetric_g

MONDAY = date(2026, 11, 16)
FRIDAY = date(2026, 11, 20)
MUG = Product("MUG", "6911.10", "CN", "Porcelain mug", 300, 350, 120, 100, 100)


def card(price: str = "5", **changes) -> Card:
    fields = {
        "rate_card_id": 1, "carrier": "own", "service": "parcel", "origin": "DE", "zone": "1", "up_to_g": 30_000,
        "price": Decimal(price), "currency": "EUR", "transit_days": 3, "divisor": 5000, "step_g": 1,
        "valid_from": date(2026, 1, 1),
    }  # fmt: skip
    return Card(**(fields | changes))


def draft(*lines: tuple[str, int], origin: str = "DE", destination: str = "FR", postal_code=None) -> Draft:
    found = tuple(Line(sku, quantity, Decimal("9.90") * quantity) for sku, quantity in lines)
    where = way(origin, destination, postal_code, MONDAY)
    return Draft(UUID(int=1), UUID(int=2), "DE-1", where, postal_code, None, found)


def verdicts(quote) -> dict[str, str]:
    return {candidate.service: candidate.verdict for candidate in quote.candidates}


@pytest.mark.parametrize(
    ("actual", "volume", "divisor", "step", "expected"),
    [
        (1000, 0, 5000, 1, 1000),
        (1000, 10_000_000, 5000, 1, 2000),  # 20 x 20 x 25 cm / 5000 = 2 kg
        (1000, 10_000_000, 6000, 1, 1667),
        (1000, 10_000_000, 5000, 1500, 3000),
        (1001, None, None, 500, 1500),
        (1500, None, None, 500, 1500),
    ],
)
def test_chargeable_weight(actual, volume, divisor, step, expected):
    assert chargeable_g(Size(actual, volume), divisor, step) == expected


def test_volume_that_is_billed_must_be_known():
    with pytest.raises(ValueError, match="volume"):
        chargeable_g(Size(100), 5000, 1)


@given(
    st.integers(1, 10**7), st.integers(0, 10**12), st.integers(1, 20_000), st.integers(1, 5000)
)  # fmt: skip
def test_chargeable_weight_covers_both_weights_by_less_than_a_step(actual, volume, divisor, step):
    weight = chargeable_g(Size(actual, volume), divisor, step)
    assert weight % step == 0
    assert 0 <= weight - max(actual, volumetric_g(volume, divisor)) < step


@pytest.mark.parametrize(
    ("day", "days", "expected"),
    [
        (MONDAY, 1, date(2026, 11, 17)),
        (FRIDAY, 1, date(2026, 11, 23)),
        (date(2026, 11, 21), 1, date(2026, 11, 23)),  # Saturday
        (FRIDAY, 6, date(2026, 11, 30)),
        (FRIDAY, 0, FRIDAY),
    ],
)
def test_business_days(day, days, expected):
    assert add_business_days(day, days) == expected


def test_the_cheapest_wins_and_the_others_say_why_not():
    lane = Lane(
        [card("5"), card("7", service="dear"), card("4", service="light", up_to_g=900), card("5", service="fast",
         transit_days=1)],
        MONDAY,
    )  # fmt: skip
    quote = lane.quote(Size(1000, 1), None)
    assert verdicts(quote) == {"fast": "chosen", "parcel": "slower", "dear": "dearer", "light": "too_heavy"}
    assert quote.chosen is not None
    assert quote.chosen.promised_by == datetime(2026, 11, 18, 23, 59, 59, tzinfo=UTC)
    shown = orjson.loads(quote.derivation)["candidates"]
    assert {c["service"]: c["price"] and c["price"]["amount"] for c in shown} == {
        "fast": "5", "parcel": "5", "dear": "7", "light": None,
    }  # fmt: skip


def test_a_promise_excludes_what_is_too_slow():
    lane = Lane([card("5", transit_days=8), card("20", service="express", transit_days=1)], MONDAY)
    quote = lane.quote(Size(1000, 1), date(2026, 11, 19))
    assert verdicts(quote) == {"express": "chosen", "parcel": "too_slow"}
    assert quote.promise_met
    assert verdicts(lane.quote(Size(1000, 1), date(2026, 11, 27))) == {"express": "dearer", "parcel": "chosen"}


def test_a_promise_nobody_meets_takes_the_fastest():
    lane = Lane([card("5", transit_days=8), card("20", service="express", transit_days=2)], MONDAY)
    quote = lane.quote(Size(1000, 1), MONDAY)
    assert verdicts(quote) == {"express": "chosen", "parcel": "slower"}
    assert not quote.promise_met


def test_the_weight_decides_the_break():
    lane = Lane([card("3", up_to_g=500, rate_card_id=1), card("5", up_to_g=1000, rate_card_id=2)], MONDAY)
    found = [lane.quote(Size(weight, 1), None).chosen for weight in (500, 501)]
    assert [c and c.rate_card_id for c in found] == [1, 2]


def test_a_newer_tariff_replaces_the_older_whole():
    old = [card("1", up_to_g=500, rate_card_id=1), card("2", up_to_g=2000, rate_card_id=2)]
    new = [card("9", up_to_g=2000, rate_card_id=3, valid_from=date(2026, 6, 1))]
    chosen = Lane([*old, *new], MONDAY).quote(Size(100, 1), None).chosen
    assert chosen is not None
    assert chosen.rate_card_id == 3


def test_a_tariff_of_the_origin_stands_before_one_of_anywhere():
    lane = Lane([card("1", origin="*", rate_card_id=1), card("9", rate_card_id=2)], MONDAY)
    assert [c.rate_card_id for c in lane.quote(Size(100, 1), None).candidates] == [2]


def test_two_currencies_are_not_compared():
    with pytest.raises(ValueError, match="cannot be compared"):
        Lane([card(), card(service="other", currency="USD")], MONDAY)


@given(
    st.lists(st.tuples(st.integers(1, 99), st.integers(0, 9)), min_size=1, max_size=6), st.integers(0, 12)
)  # fmt: skip
def test_nothing_that_meets_the_promise_is_cheaper_than_the_chosen(services, days):
    latest = add_business_days(MONDAY, days)
    cards = [card(str(p), service=f"s{n}", transit_days=t) for n, (p, t) in enumerate(services)]
    quote = Lane(cards, MONDAY).quote(Size(100, 1), latest)
    in_time = [c for c in quote.candidates if c.promised_by.date() <= latest]
    assert quote.promise_met == bool(in_time)
    assert [c.verdict for c in quote.candidates].count("chosen") == 1
    best = min(in_time, key=lambda c: (c.price, c.transit_days)) if in_time else None
    if best:
        assert (quote.chosen.price, quote.chosen.transit_days) == (best.price, best.transit_days)
    else:
        assert quote.chosen.transit_days == min(c.transit_days for c in quote.candidates)


def test_a_parcel_inside_a_territory_needs_no_declaration():
    plain = Product("MUG", gross_weight_g=350, length_mm=120, width_mm=100, height_mm=100)
    found = plan(draft(("MUG", 2)), {"MUG": plain}, Lane([card()], MONDAY))
    assert isinstance(found, Plan)
    assert found.declaration == ()
    assert found.quote.size == Size(700, 2_400_000)


def test_a_parcel_across_a_border_declares_every_line():
    found = plan(draft(("MUG", 2), destination="CH"), {"MUG": MUG}, Lane([card()], MONDAY))
    assert isinstance(found, Plan)
    (line,) = found.declaration
    assert (line.hs_code, line.country_of_origin, line.description, line.net_weight_g) == (
        "691110", "CN", "Porcelain mug", 600,
    )  # fmt: skip


def test_what_is_missing_is_named():
    bare = Product("MUG", hs_code="69", gross_weight_g=0, length_mm=1, width_mm=1)
    found = plan(draft(("MUG", 1), destination="CH"), {"MUG": bare}, Lane([card()], MONDAY))
    assert found == Hold(
        "parcel_data_missing",
        ("MUG.gross_weight_g", "MUG.height_mm", "MUG.hs_code", "MUG.country_of_origin", "MUG.customs_description",
         "MUG.net_weight_g"),
    )  # fmt: skip


def test_an_unknown_product_lacks_everything_and_dimensions_only_where_they_are_billed():
    unbilled = Lane([card(divisor=None)], MONDAY)
    assert plan(draft(("X", 1)), {}, unbilled) == Hold("parcel_data_missing", ("X.gross_weight_g",))
    found = plan(draft(("X", 1)), {"X": Product("X", gross_weight_g=10)}, unbilled)
    assert isinstance(found, Plan)


def test_no_service_keeps_the_quote_that_shows_why():
    found = plan(draft(("MUG", 100)), {"MUG": MUG}, Lane([card(up_to_g=1000)], MONDAY))
    assert isinstance(found, Hold)
    assert found.reason == "no_service"
    assert found.quote is not None
    assert verdicts(found.quote) == {"parcel": "too_heavy"}
    nowhere = plan(draft(("MUG", 1)), {"MUG": MUG}, Lane([], MONDAY))
    assert isinstance(nowhere, Hold)
    assert nowhere.reason == "no_service"


# What units are worth: by line (SKU, quantity, unit price, paid), then what each parcel takes.


def test_the_units_of_a_discounted_line_add_up_to_what_was_paid():
    worth = Worth([Sold("A", 3, Decimal("10.00"), Decimal("20.00"))], "EUR", {})
    assert [worth.take("A", 1) for _ in range(3)] == [Decimal("6.67"), Decimal("6.67"), Decimal("6.66")]
    assert Worth([Sold("A", 3, Decimal("10.00"), Decimal("20.00"))], "EUR", {}).take("A", 3) == 20
    assert Worth([Sold("A", 3, Decimal("10.00"), Decimal("20.00"))], "EUR", {"A": 2}).take("A", 1) == Decimal("6.66")


def test_a_sku_on_two_lines_is_worth_the_first_line_first():
    lines = [
        Sold("A", 2, Decimal(10), Decimal("10.01")),
        Sold("A", 1, Decimal(3), Decimal(3)),
        Sold("B", 1, Decimal(1), None),
    ]
    worth = Worth(lines, "EUR", {})
    assert [worth.take("A", 1), worth.take("B", 1), worth.take("A", 2)] == [Decimal("5.01"), 1, Decimal("8.00")]


def test_an_old_event_says_only_the_price():
    assert Worth([Sold("A", 3, Decimal("3.333333"), None)], "EUR", {}).take("A", 3) == 10
    assert Worth([Sold("A", 3, Decimal("333.5"), None)], "JPY", {}).take("A", 3) == 1000


def test_units_beyond_the_order_are_worth_what_the_last_are():
    assert Worth([Sold("A", 2, Decimal(10), Decimal("3.01"))], "EUR", {"A": 2}).take("A", 2) == Decimal("3.00")


@pytest.mark.parametrize(("paid", "currency"), [(Decimal(-1), "EUR"), (Decimal(1), "XAU"), (Decimal(1), "EUX")])
def test_what_cannot_be_declared_is_refused(paid, currency):
    with pytest.raises(ValueError):  # noqa: PT011
        Worth([Sold("A", 1, Decimal(1), paid)], currency, {})


@given(
    st.lists(st.tuples(st.integers(1, 30), st.integers(0, 10**5)), min_size=1, max_size=4),
    st.sampled_from(["EUR", "JPY", "KWD"]), st.data(),
)  # fmt: skip
def test_parcels_of_any_size_declare_each_unit_once(lines, currency, data):
    digits = {"EUR": -2, "JPY": 0, "KWD": -3}[currency]
    sold = [Sold("A", quantity, Decimal(0), Decimal(minor).scaleb(digits)) for quantity, minor in lines]
    units = [unit for line in sold for unit in apportioned(line.paid, [1] * line.quantity, currency)]
    sent: dict[str, int] = {}
    first = 0
    while first < len(units):
        count = data.draw(st.integers(1, len(units) - first))
        assert Worth(sold, currency, sent).take("A", count) == sum(units[first : first + count])
        first += count
    assert sent == {"A": len(units)}


@pytest.mark.parametrize(
    ("origin", "destination", "postal_code", "territory", "declared"),
    [
        ("DE", "FR", "75001", "FR", False), ("DE", "CH", "8001", "CH", True), ("CH", "LI", "9490", "LI", False),
        ("GB", "IM", "IM1 1AA", "IM", False), ("GB", "GB", "IM1 1AA", "IM", False), ("GB", "JE", "JE2 3AB", "JE", True),
        ("GB", "GG", None, "GG", True), ("DE", "GB", "BT1 5GS", "GB-NIR", False), ("DE", "GB", "B1 1AA", "GB", True),
        ("IE", "GB", "BT1 5GS", "GB-NIR", False), ("DE", "ES", "35001", "ES-CN", True),
        ("DE", "ES", "38001", "ES-CN", True), ("ES", "ES", "35001", "ES-CN", True),
        ("DE", "ES", "51001", "ES-CE", True),
        ("DE", "ES", "52001", "ES-ML", True), ("DE", "ES", "28013", "ES", False), ("DE", "ES", "07001", "ES", False),
        ("DE", "FI", "22100", "AX", True), ("FI", "AX", None, "AX", True), ("DE", "FI", "00100", "FI", False),
        ("DE", "DE", "27498", "DE-HELGOLAND", True), ("DE", "DE", "78266", "DE-BUSINGEN", True),
        ("CH", "DE", "78266", "DE-BUSINGEN", False), ("DE", "IT", "23041", "IT-LIVIGNO", True),
        ("DE", "FR", "97400", "RE", True), ("DE", "PT", "9000-001", "PT-30", False), ("DE", "MC", None, "MC", False),
        ("CN", "HK", None, "HK", True), ("US", "US", "10001", "US", False), ("JP", "JP", None, "JP", False),
        ("NO", "SE", None, "SE", True), ("DE", "TR", None, "TR", True),
    ],
)  # fmt: skip
def test_where_a_parcel_crosses_a_border(origin, destination, postal_code, territory, declared):
    found = way(origin, destination, postal_code, MONDAY)
    assert (found.territory, found.border.declared) == (territory, declared)
    assert found.border == customs_border(Place(origin), Place(destination, postal_code), MONDAY)
    plain = Product("MUG", gross_weight_g=350)
    lane = Lane([card(divisor=None)], MONDAY)
    parcel = draft(("MUG", 1), origin=origin, destination=destination, postal_code=postal_code)
    assert isinstance(plan(parcel, {"MUG": plain}, lane), Hold if declared else Plan)


@pytest.mark.parametrize(
    ("text", "code"),
    [("6911.10", "691110"), ("6911 10 00 00", "6911100000"), ("69111", None), ("", None), (None, None),
     ("69111x", None), ("٦٩١١١٠", None), ("691110\n", None)],
)  # fmt: skip
def test_hs_codes(text, code):
    assert hs_of(text) == code


TRIGGERS = (
    "plan", "hold", "void", "dispatch", "pre_transit", "in_transit", "customs_hold", "out_for_delivery", "delivered",
    "delivery_failed", "returned",
)  # fmt: skip
ON_THE_WAY = ("dispatched", "in_transit", "customs_hold", "out_for_delivery", "delivery_failed")


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("trigger", TRIGGERS)
def test_the_whole_matrix(state, trigger):
    after = move(state, trigger)
    if trigger in ("plan", "hold"):
        assert after == ({"plan": "planned", "hold": "held"}[trigger] if state in ("held", "planned") else None)
    elif trigger == "void":
        assert after == ("voided" if state in ("held", "planned") else None)
    elif trigger == "dispatch":
        assert after == ("dispatched" if state == "planned" else None)
    elif state in ("held", "voided", "delivered", "returned"):
        assert after is None
    elif trigger == "pre_transit":
        assert after == state
    else:
        assert after == trigger
        assert after not in INSIDE


def test_ends_and_reachability():
    assert {"voided", "delivered", "returned"} == OVER
    reached, new = set(), {"held"}
    while new:
        reached |= new
        new = {after for state in new for after in MOVES[state].values()} - reached
    assert reached == set(STATES)
