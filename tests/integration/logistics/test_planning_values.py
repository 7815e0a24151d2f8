"""What parcels declare, and planning them anew by hand."""

from decimal import Decimal

import pytest

from contracts.logistics import (
    ShipmentPlanned,
)
from contracts.order import (
    OrderAllocated,
    OrderCancelRequested,
    OrderLine,
)
from libs.clock import new_id
from libs.messaging import Delivery
from libs.messaging.outbox import seal
from libs.money import apportioned
from services.logistics.planning.handlers import on_order_to_fulfil
from tests.integration.logistics.shop import (
    booked,
    confirmed,
    detail,
    import_rates,
    open_everywhere,
    planned,
    rate,
    shipments_of,
    statements_of,
)

SERVICE = "logistics"


@pytest.fixture(scope="module")
async def rates(service):
    return await open_everywhere(service)


async def declared_of(rates, order) -> list[Decimal]:
    """The value of each parcel of the order, in the order they were made."""
    found = [await detail(rates, s["shipment_id"]) for s in reversed(await shipments_of(rates, order))]
    for shipment in found:
        values = [Decimal(line["value"]["amount"]) for line in shipment["declaration"]["lines"]]
        assert Decimal(shipment["declaration"]["value"]["amount"]) == sum(values)
        assert [Decimal(line["value"]["amount"]) for line in shipment["lines"]] == values
    return [Decimal(shipment["declaration"]["value"]["amount"]) for shipment in found]


async def test_a_discounted_order_declares_what_was_paid(rates):
    order = confirmed({"MUG": 3}, "CH", paid="20.00")  # 3 x 9.90 and a charge of -9.70
    await rates.publish(order)
    assert await declared_of(rates, order) == [Decimal("20.00")]
    (shipment,) = await shipments_of(rates, order)
    (line,) = (await detail(rates, shipment["shipment_id"]))["declaration"]["lines"]
    assert (line["value"]["amount"], line["unit_value"]["amount"]) == ("20.00", "6.666667")


async def test_the_parcels_of_an_order_declare_each_unit_once(rates):
    whole = {"MUG": 7}
    first = confirmed({"MUG": 2}, "CH", paid="20.00", ordered=whole)
    await rates.publish(first)
    for units in (1, 3, 1):
        later = confirmed(
            {"MUG": units}, "CH", kind=OrderAllocated, order_id=first.order_id, paid="20.00", ordered=whole
        )
        await rates.publish(later)
    values = await declared_of(rates, first)
    shares = apportioned(Decimal("20.00"), [1] * 7, "EUR")
    assert values == [sum(shares[:2]), shares[2], sum(shares[3:6]), shares[6]]
    assert sum(values) == 20


async def test_two_allocations_in_one_batch_and_two_warehouses(rates):
    order_id = new_id()
    lines = (
        OrderLine(line_no=2, sku="VASE", quantity=1, unit_price="5", paid="0.00"),
        OrderLine(line_no=1, sku="MUG", quantity=2, unit_price="10", paid="10.01"),
        OrderLine(line_no=3, sku="MUG", quantity=3, unit_price="10", paid="3.02"),
    )
    made = [
        confirmed({"MUG": 1, "VASE": 1}, "CH", order_id=order_id),
        confirmed({"MUG": 1}, "CH", order_id=order_id, kind=OrderAllocated, warehouse="DE-2"),
        confirmed({"MUG": 3}, "CH", order_id=order_id, kind=OrderAllocated),
    ]
    await rates.publish(*[event.model_copy(update={"lines": lines}) for event in made])
    assert sorted(await declared_of(rates, made[0])) == [Decimal("3.02"), Decimal("5.00"), Decimal("5.01")]


async def test_an_order_of_before_shares_declares_its_prices(rates):
    order = confirmed({"MUG": 3}, "CH")
    old = order.lines[0].model_copy(update={"unit_price": Decimal("3.333333")})
    await rates.publish(order.model_copy(update={"lines": (old,)}))
    assert await declared_of(rates, order) == [Decimal("10.00")]


@pytest.mark.parametrize(("paid", "currency"), [("-0.01", "EUR"), ("1", "XAU")])
async def test_what_has_no_value_to_declare_is_parked_and_blocks_nobody(rates, paid, currency):
    wrong, right = confirmed({"MUG": 1}, "CH", paid=paid), confirmed({"MUG": 1}, "CH")
    await rates.publish(wrong.model_copy(update={"currency": currency}), right)
    assert await shipments_of(rates, wrong) == []
    assert len(await shipments_of(rates, right)) == 1


async def test_a_value_in_a_currency_without_minor_units(rates):
    order = confirmed({"MUG": 3}, "CH", paid="1000")
    await rates.publish(order.model_copy(update={"currency": "JPY"}))
    (shipment,) = await shipments_of(rates, order)
    found = await detail(rates, shipment["shipment_id"])
    assert found["declaration"]["value"] == {"amount": "1000", "currency": "JPY"}


# Planning anew by hand


async def test_a_person_has_a_parcel_planned_anew(rates):
    order, shipment = await booked(rates, {"VASE": 1})
    path = f"/v1/shipments/{shipment['shipment_id']}"
    stale = await rates.client.post(f"{path}/replan", headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    etag = (await rates.client.get(path)).headers["etag"]
    await import_rates(rates, rate("1.10", service="cheap", up_to_g=300))
    answer = await rates.client.post(f"{path}/replan", headers={"If-Match": etag})
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert (found["service"], found["state"], found["tracking_number"]) == ("cheap", "planned", None)
    assert answer.headers["etag"] == f'"{found["version"]}"' != etag
    await rates.settled()
    assert [event.service for event in await rates.emitted(ShipmentPlanned, order.order_id)] == ["parcel", "cheap"]
    await rates.client.post(f"{path}/dispatch")
    assert (await rates.client.post(f"{path}/replan")).json()["code"] == "already_dispatched"
    order, shipment = await planned(rates, {"MUG": 1})
    await rates.publish(OrderCancelRequested(order_id=order.order_id, reason="buyer"))
    answer = await rates.client.post(f"/v1/shipments/{shipment['shipment_id']}/replan")
    assert (answer.status_code, answer.json()["code"]) == (409, "shipment_voided")
    assert (await rates.client.post(f"/v1/shipments/{new_id()}/replan")).status_code == 404


async def test_a_held_parcel_that_is_planned_anew_says_what_it_lacks(rates):
    order = confirmed({"PLAIN": 1}, "CH")
    await rates.publish(order)
    (shipment,) = await shipments_of(rates, order)
    answer = await rates.client.post(f"/v1/shipments/{shipment['shipment_id']}/replan")
    assert (answer.json()["state"], answer.json()["reason"]) == ("held", "customs_data_missing")


async def test_a_batch_with_many_postcodes_needs_no_more_statements(rates):
    places = [("ES", "35001"), ("ES", "28013"), ("GB", "BT1 5GS"), ("GB", "E1 6AN"), ("FI", "22100"), ("CH", "8001")]
    orders = [confirmed({"MUG": 1}, places[n % 6][0], postal_code=places[n % 6][1]) for n in range(300)]
    async with rates.member("logistics").database.transaction() as tx:
        statements = statements_of(tx)
        await on_order_to_fulfil(tx, [Delivery(order, seal(order)) for order in orders])
    assert len(statements) == 5  # orders, products, rates, shipments with lines; and the outbox
    await rates.settled()
