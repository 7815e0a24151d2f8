"""How a parcel is measured, declared and valued."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.inventory import Allocation, StockLine
from contracts.order import Destination, OrderConfirmed, OrderLine
from contracts.territories import Place, customs_border
from libs.messaging import Delivery, Rejected
from libs.messaging.outbox import seal
from libs.money import apportioned
from services.logistics.customs.domain import way
from services.logistics.parcels.domain import Line, each_value
from services.logistics.parcels.rows import StoredParcel
from services.logistics.planning.domain import Draft, Hold, Plan, Sold, Worth, plan, size_of
from services.logistics.planning.drafts import drafts_of, stored_draft
from services.logistics.planning.rows import line_rows, outcome_row, shipment_row
from services.logistics.products.domain import Product
from services.logistics.rates.domain import Size
from tests.unit.logistics.made import MONDAY, MUG, card, draft, offered, verdicts


def test_a_parcel_inside_a_territory_needs_no_declaration():
    plain = Product("MUG", gross_weight_g=350, length_mm=120, width_mm=100, height_mm=100)
    found = plan(draft(("MUG", 2)), {"MUG": plain}, offered([card()], MONDAY))
    assert isinstance(found, Plan)
    assert found.declaration == ()
    assert found.quote.size == Size(700, 2_400_000)


def test_a_parcel_across_a_border_declares_every_line():
    found = plan(draft(("MUG", 2), destination="CH"), {"MUG": MUG}, offered([card()], MONDAY))
    assert isinstance(found, Plan)
    (line,) = found.declaration
    assert (line.hs_code, line.country_of_origin, line.description, line.net_weight_g) == (
        "691110", "CN", "Porcelain mug", 600,
    )  # fmt: skip


def test_what_is_missing_is_named():
    bare = Product("MUG", hs_code="69", gross_weight_g=0, length_mm=1, width_mm=1)
    found = plan(draft(("MUG", 1), destination="CH"), {"MUG": bare}, offered([card()], MONDAY))
    assert found == Hold(
        "parcel_data_missing",
        ("MUG.gross_weight_g", "MUG.height_mm", "MUG.hs_code", "MUG.country_of_origin", "MUG.customs_description",
         "MUG.net_weight_g"),
    )  # fmt: skip


def test_an_unknown_product_lacks_everything_and_dimensions_only_where_they_are_billed():
    unbilled = offered([card(divisor=None)], MONDAY)
    assert plan(draft(("X", 1)), {}, unbilled) == Hold("parcel_data_missing", ("X.gross_weight_g",))
    found = plan(draft(("X", 1)), {"X": Product("X", gross_weight_g=10)}, unbilled)
    assert isinstance(found, Plan)


def test_no_service_keeps_the_quote_that_shows_why():
    found = plan(draft(("MUG", 100)), {"MUG": MUG}, offered([card(up_to_g=1000)], MONDAY))
    assert isinstance(found, Hold)
    assert found.reason == "no_service"
    assert found.quote is not None
    assert verdicts(found.quote) == {"parcel": "too_heavy"}
    nowhere = plan(draft(("MUG", 1)), {"MUG": MUG}, offered([], MONDAY))
    assert isinstance(nowhere, Hold)
    assert nowhere.reason == "no_service"


NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)


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
    lane = offered([card(divisor=None)], MONDAY)
    parcel = draft(("MUG", 1), origin=origin, destination=destination, postal_code=postal_code)
    assert isinstance(plan(parcel, {"MUG": plain}, lane), Hold if declared else Plan)


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
    ("sides", "volume"),
    [((2, 3, 4), 24 * 5), ((None, 3, 4), None), ((2, None, 4), None), ((2, 3, None), None), ((0, 3, 4), None)],
)
def test_a_volume_is_known_when_every_side_is(sides, volume):
    found = size_of([(Line("A", 5, Decimal(1)), Product("A", None, None, None, None, 7, *sides))])
    assert found == Size(35, volume)


def test_sizes_add_up_over_the_lines():
    one, two = Product("A", None, None, None, None, 7, 1, 2, 3), Product("B", None, None, None, None, None, 1, 1, 1)
    assert size_of([(Line("A", 2, Decimal(1)), one), (Line("B", 3, Decimal(1)), two)]) == Size(14, 15)


def test_a_weight_must_be_above_nothing():
    lane = offered([card(divisor=None)], MONDAY)
    for weight in (None, 0, -1):
        found = plan(draft(("A", 1)), {"A": Product("A", gross_weight_g=weight)}, lane)
        assert found == Hold("parcel_data_missing", ("A.gross_weight_g",))
    assert isinstance(plan(draft(("A", 1)), {"A": Product("A", gross_weight_g=1)}, lane), Plan)


def test_customs_data_that_is_missing_holds():
    bare = Product("A", gross_weight_g=10, customs_description="  ", hs_code="691110", country_of_origin="CN")
    found = plan(draft(("A", 1), destination="CH"), {"A": bare}, offered([card(divisor=None)], MONDAY))
    assert found == Hold("customs_data_missing", ("A.customs_description", "A.net_weight_g"))


def test_the_promise_goes_into_the_choice():
    lane = offered([card("5", transit_days=8), card("20", service="express", transit_days=1)], MONDAY)
    parcel = draft(("MUG", 1))
    late = replace(parcel, deliver_by=datetime(2026, 11, 19, 9, tzinfo=UTC))
    chosen = [plan(each, {"MUG": MUG}, lane).quote.chosen.service for each in (parcel, late)]
    assert chosen == ["parcel", "express"]


@pytest.mark.parametrize("quantity", [0, -1])
def test_a_line_of_nothing_has_no_value(quantity):
    with pytest.raises(ValueError, match=f"^a line of A is {quantity} for 1$"):
        Worth([Sold("A", quantity, Decimal(1), Decimal(1))], "EUR", {})


def test_a_line_may_cost_nothing():
    worth = Worth([Sold("A", 1, Decimal(1), Decimal(0)), Sold("B", 1, Decimal(2), None)], "EUR", {})
    assert worth.take("A", 1) == 0
    assert worth.skus == {"A", "B"}


# The parcels of an event


def allocation(warehouse: str, country: str, **quantities: int) -> Allocation:
    lines = tuple(StockLine(sku=sku, quantity=quantity) for sku, quantity in quantities.items())
    return Allocation(warehouse=warehouse, country=country, lines=lines)


def order(*allocations: Allocation, **fields) -> OrderConfirmed:
    return OrderConfirmed(
        order_id=UUID(int=9),
        channel="web",
        currency="EUR",
        destination=Destination(country="CH", postal_code="8001"),
        incoterm="DAP",
        lines=(
            OrderLine(line_no=2, sku="A", quantity=1, unit_price="4", paid="4.00"),
            OrderLine(line_no=1, sku="A", quantity=1, unit_price="3", paid="3.00"),
            OrderLine(line_no=3, sku="B", quantity=2, unit_price="1", paid="2.00"),
        ),
        allocations=allocations,
        **fields,
    )


def test_each_warehouse_sends_one_parcel():
    soon = datetime(2026, 11, 20, tzinfo=UTC)
    event = order(
        allocation("DE-1", "DE", A=1), allocation("FR-1", "FR", B=1), allocation("DE-1", "DE", B=1, A=1),
        promised_by=soon,
    )  # fmt: skip
    sent: dict[str, int] = {}
    first, second = drafts_of(event, sent, MONDAY)
    assert first.shipment_id != second.shipment_id
    assert (first.order_id, first.warehouse, first.deliver_by) == (UUID(int=9), "DE-1", soon)
    assert first.way == way("DE", "CH", "8001", MONDAY)
    assert second.way.origin == "FR"
    assert second.postal_code == "8001"
    assert first.lines == (Line("A", 2, Decimal(7)), Line("B", 1, Decimal(1)))
    assert second.lines == (Line("B", 1, Decimal(1)),)
    assert sent == {"A": 2, "B": 2}


def test_lines_are_worth_in_the_order_of_their_numbers():
    (parcel,) = drafts_of(order(allocation("DE-1", "DE", A=1)), {}, MONDAY)
    assert parcel.lines == (Line("A", 1, Decimal(3)),)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (allocation("DE-1", "DE", C=1), r"DE-1: .*\['C'\]"), (allocation("DE-1", "DE"), "no quantity"),
        (allocation("DE-1", "DE", A=0), "no quantity"), (allocation("DE-1", "DE", A=1, B=-1), "no quantity"),
    ],
)  # fmt: skip
def test_an_allocation_that_cannot_be_is_rejected(wrong, words):
    with pytest.raises(Rejected, match=words):
        list(drafts_of(order(wrong), {}, MONDAY))


def test_an_order_without_a_value_is_rejected():
    event = order(allocation("DE-1", "DE", A=1)).model_copy(update={"currency": "XAU"})
    with pytest.raises(Rejected, match="no value that could be declared"):
        list(drafts_of(event, {}, MONDAY))


def test_a_stored_parcel_is_drafted_as_it_was():
    stored = StoredParcel(
        UUID(int=1), UUID(int=2), "DE-1", "DE", "ES", "35001", NOON, None, [], "planned", "own", "TA1", 3
    )
    lines = (Line("A", 1, Decimal(3)),)
    expected = Draft(UUID(int=1), UUID(int=2), "DE-1", way("DE", "ES", "35001", MONDAY), "35001", NOON, lines)
    assert stored_draft(stored, lines, MONDAY) == expected


# What is stored


def test_a_planned_parcel_is_stored_with_its_service_and_declaration():
    parcel = replace(draft(("MUG", 3), destination="CH", postal_code="8001"), deliver_by=NOON)
    decision = plan(parcel, {"MUG": MUG}, offered([card()], MONDAY))
    assert isinstance(decision, Plan)
    chosen = decision.quote.chosen
    assert chosen is not None
    outcome = outcome_row(parcel, decision, MONDAY)
    assert outcome[:7] == ("CH", "8001", True, "planned", None, "[]", MONDAY)
    assert outcome[7:15] == (
        "own", "parcel", Decimal(5), "EUR", 1050, chosen.chargeable_weight_g, 3, chosen.promised_by,
    )  # fmt: skip
    assert outcome.derivation == decision.quote.derivation
    (line,) = line_rows(parcel, decision)
    value = Decimal("29.70")
    assert line == (
        parcel.shipment_id, "MUG", 3, each_value(value, 3), value, "691110", "CN", "Porcelain mug", 900,
    )  # fmt: skip


def test_a_held_parcel_is_stored_with_what_it_lacks():
    parcel = draft(("X", 1))
    hold = Hold("parcel_data_missing", ("X.gross_weight_g",))
    outcome = outcome_row(parcel, hold, MONDAY)
    assert outcome[:7] == ("FR", None, False, "held", "parcel_data_missing", '["X.gross_weight_g"]', MONDAY)
    assert set(outcome[7:]) == {None}
    assert line_rows(parcel, hold)[0][5:] == (None,) * 4
    nowhere = plan(draft(("MUG", 1)), {"MUG": MUG}, offered([], MONDAY))
    assert isinstance(nowhere, Hold)
    assert nowhere.quote is not None
    assert outcome_row(parcel, nowhere, MONDAY).derivation == nowhere.quote.derivation


def test_a_shipment_keeps_what_its_event_says():
    event = order(allocation("DE-1", "DE", A=1), promised_by=NOON)
    sealed = seal(event)
    (parcel,) = drafts_of(event, {}, MONDAY)
    assert shipment_row(parcel, Delivery(event, sealed)) == (
        parcel.shipment_id, UUID(int=9), sealed.id, "DE-1", "DE", "EUR", "DAP", NOON,
    )  # fmt: skip
