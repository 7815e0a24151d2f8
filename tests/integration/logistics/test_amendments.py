"""Orders that are cancelled, or that go to another destination."""

import asyncio
from decimal import Decimal
from uuid import UUID

import pytest

from contracts.logistics import (
    ShipmentDispatched,
    ShipmentHeld,
    ShipmentPlanned,
    ShipmentsVoided,
)
from contracts.order import (
    OrderAllocated,
    OrderCancelRequested,
)
from tests.integration.logistics.shop import (
    booked,
    changed,
    confirmed,
    detail,
    dispatched,
    open_everywhere,
    planned,
    product,
    shipments_of,
)

SERVICE = "logistics"


@pytest.fixture(scope="module")
async def rates(service):
    return await open_everywhere(service)


async def test_cancelling_voids_what_has_not_left_and_names_what_has(rates):
    order, left = await dispatched(rates, {"MUG": 1})
    await rates.publish(confirmed({"MUG": 1}, kind=OrderAllocated, order_id=order.order_id))
    await rates.publish(confirmed({"NOWHERE": 1}, kind=OrderAllocated, order_id=order.order_id))
    states = {s["shipment_id"]: s["state"] for s in await shipments_of(rates, order)}
    assert sorted(states.values()) == ["dispatched", "held", "planned"]
    await rates.publish(OrderCancelRequested(order_id=order.order_id, reason="buyer"))
    (answer,) = await rates.emitted(ShipmentsVoided, order.order_id)
    assert answer.dispatched == (UUID(left["shipment_id"]),)
    assert set(map(str, answer.voided)) == states.keys() - {left["shipment_id"]}
    assert {s["state"] for s in await shipments_of(rates, order)} == {"dispatched", "voided"}
    # A held one that was voided is not planned when its data arrives.
    await rates.publish(product("NOWHERE"))
    assert {s["state"] for s in await shipments_of(rates, order)} == {"dispatched", "voided"}
    await rates.publish(OrderCancelRequested(order_id=order.order_id, reason="again"))
    assert (await rates.emitted(ShipmentsVoided, order.order_id))[1] == answer


async def test_a_hand_over_and_a_cancellation_at_once_agree(rates):
    for _ in range(4):
        order, shipment = await planned(rates, {"MUG": 1})
        path = f"/v1/shipments/{shipment['shipment_id']}/dispatch"
        cancelling = OrderCancelRequested(order_id=order.order_id, reason="buyer")
        handed, _ = await asyncio.gather(rates.client.post(path), rates.publish(cancelling))
        (answer,) = await rates.emitted(ShipmentsVoided, order.order_id)
        left = (UUID(shipment["shipment_id"]),)
        assert (answer.dispatched, answer.voided) == ((left, ()) if handed.status_code == 200 else ((), left))


# A destination that changes


async def test_a_planned_parcel_is_planned_anew(rates):
    order, shipment = await planned(rates, {"MUG": 1}, "FR", postal_code="75001")
    assert shipment["cost"]["amount"] == "4.50"
    await rates.publish(changed(order, "CH", "8001"))
    (after,) = await shipments_of(rates, order)
    assert (after["shipment_id"], after["state"], after["destination"]) == (shipment["shipment_id"], "planned", "CH")
    assert (after["cost"]["amount"], after["customs"]) == ("9.90", True)
    assert after["version"] > shipment["version"]
    found = await detail(rates, after["shipment_id"])
    assert found["declaration"]["value"] == {"amount": "9.90", "currency": "EUR"}
    first, second = await rates.emitted(ShipmentPlanned, order.order_id)
    assert (first.customs, second.customs, second.cost.amount) == (False, True, Decimal("9.90"))
    # And back: no declaration is left.
    await rates.publish(changed(order, "FR", "75002"))
    found = await detail(rates, after["shipment_id"])
    assert (found["declaration"], found["customs"], found["border"]["kind"]) == (None, False, "none")
    assert not await rates.verify()


async def test_only_the_postcode_changes(rates):
    order, shipment = await planned(rates, {"MUG": 1}, "ES", postal_code="28013")
    await rates.publish(changed(order, "ES", "35001"))
    found = await detail(rates, shipment["shipment_id"])
    assert (found["territory"]["id"], found["customs"]) == ("ES-CN", True)
    held = confirmed({"PLAIN": 1}, "ES", postal_code="28013")
    await rates.publish(held)
    await rates.publish(changed(held, "ES", "51001"))
    (after,) = await shipments_of(rates, held)
    assert (after["state"], after["reason"]) == ("held", "customs_data_missing")
    assert after["carrier"] is None
    (told,) = await rates.emitted(ShipmentHeld, held.order_id)
    assert "PLAIN.hs_code" in told.missing
    await rates.publish(changed(held, "ES", "28013"))
    assert (await shipments_of(rates, held))[0]["state"] == "planned"
    assert len(await rates.emitted(ShipmentPlanned, held.order_id)) == 2


async def test_a_held_parcel_is_freed_or_held_for_another_reason(rates):
    order = confirmed({"PLAIN": 1}, "CH")
    await rates.publish(order)
    await rates.publish(changed(order, "BR", "01310-100"))
    first, second = await rates.emitted(ShipmentHeld, order.order_id)
    assert first.reason == "customs_data_missing"
    assert second.reason == "customs_data_missing"
    await rates.publish(changed(order, "DE", "10115"))
    assert (await shipments_of(rates, order))[0]["state"] == "planned"


async def test_a_label_that_was_booked_is_cancelled(rates):
    order, shipment = await booked(rates, {"MUG": 1}, "FR", postal_code="75001")
    await rates.publish(changed(order, "FR", "75001"))  # the same place, another street: the label has the old one
    (after,) = await shipments_of(rates, order)
    assert (after["state"], after["tracking_number"]) == ("planned", None)
    assert len(await rates.emitted(ShipmentPlanned, order.order_id)) == 2
    path = f"/v1/shipments/{shipment['shipment_id']}"
    assert (await rates.client.get(f"{path}/label")).json()["code"] == "label_not_booked"
    handed = (await rates.client.post(f"{path}/dispatch")).json()
    assert handed["tracking_number"] != shipment["tracking_number"]


async def test_a_label_booked_by_hand_is_noted(rates):
    order, shipment = await planned(rates, {"MUG": 1})
    database = rates.member("logistics").database
    await database.fetch(
        "update shipment set carrier = 'swift', service = 'express' where shipment_id = $1",
        UUID(shipment["shipment_id"]),
    )
    path = f"/v1/shipments/{shipment['shipment_id']}"
    needed = await rates.client.post(f"{path}/label")
    assert (needed.status_code, needed.json()["code"]) == (409, "tracking_number_needed")
    label = await rates.client.post(f"{path}/label", json={"tracking_number": "SW-1"})
    assert label.json()["tracking_number"] == "SW-1"
    other = await rates.client.post(f"{path}/label", json={"tracking_number": "SW-2"})
    assert (other.status_code, other.json()["code"]) == (409, "tracking_number_differs")
    await rates.publish(changed(order, "AT", "1010"))
    found = await detail(rates, shipment["shipment_id"])
    assert found["tracking_number"] is None
    assert "SW-1 with swift by hand" in found["note"]


async def test_what_has_left_goes_on_with_a_note(rates):
    order, _ = await dispatched(rates, {"MUG": 1})
    await rates.publish(
        confirmed({"MUG": 1}, kind=OrderAllocated, order_id=order.order_id, warehouse="DE-2", postal_code="75001")
    )
    await rates.publish(changed(order, "CH", "8001"))
    found = {s["warehouse"]: s for s in await shipments_of(rates, order)}
    assert (found["DE-1"]["state"], found["DE-1"]["destination"]) == ("dispatched", "FR")
    assert "CH 8001" in found["DE-1"]["note"]
    assert (found["DE-2"]["state"], found["DE-2"]["destination"], found["DE-2"]["note"]) == ("planned", "CH", None)
    assert len(await rates.emitted(ShipmentDispatched, order.order_id)) == 1


async def test_a_cancelled_or_unknown_order_is_not_planned_by_it(rates):
    order, shipment = await planned(rates, {"MUG": 1})
    await rates.publish(OrderCancelRequested(order_id=order.order_id, reason="buyer"))
    await rates.publish(changed(order, "CH", "8001"))
    assert (await detail(rates, shipment["shipment_id"]))["state"] == "voided"
    assert len(await rates.emitted(ShipmentPlanned, order.order_id)) == 1
    unknown = confirmed({"MUG": 1}, "CH", postal_code="8001")
    await rates.publish(changed(unknown, "CH", "8001"), unknown)
    assert (await shipments_of(rates, unknown))[0]["state"] == "planned"


async def test_a_hand_over_and_a_new_destination_at_once_agree(rates):
    for _ in range(6):
        order, shipment = await booked(rates, {"MUG": 1}, "FR")
        path = f"/v1/shipments/{shipment['shipment_id']}/dispatch"
        handed, _ = await asyncio.gather(rates.client.post(path), rates.publish(changed(order, "CH", "8001")))
        assert handed.status_code == 200
        (event,) = await rates.emitted(ShipmentDispatched, order.order_id)
        found = await detail(rates, shipment["shipment_id"])
        assert found["state"] == "dispatched"
        assert event.tracking_number == found["tracking_number"]
        if found["destination"] == "CH":  # the change was first: a new label, with a declaration
            assert found["tracking_number"] != shipment["tracking_number"]
            assert found["customs"]
        else:
            assert found["tracking_number"] == shipment["tracking_number"]
            assert "CH 8001" in found["note"]


async def test_a_batch_of_changes_and_a_cancellation(rates):
    orders = [(await planned(rates, {"MUG": 1}))[0] for _ in range(30)]
    events = [changed(order, "CH", "8001") for order in orders] + [changed(orders[0], "AT", "1010")]
    await rates.publish(*events, OrderCancelRequested(order_id=orders[1].order_id, reason="buyer"))
    found = [(await shipments_of(rates, order))[0] for order in orders]
    assert (found[0]["destination"], found[1]["state"]) == ("AT", "voided")
    assert {shipment["destination"] for shipment in found[2:]} == {"CH"}
    assert len(await rates.emitted(ShipmentsVoided, orders[1].order_id)) == 1
