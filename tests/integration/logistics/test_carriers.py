"""Labels and the hand-over of parcels."""

import asyncio
from datetime import UTC, datetime

import pytest

from contracts.inventory import StockLine
from contracts.logistics import (
    ShipmentDispatched,
    ShipmentLabelled,
)
from contracts.order import (
    OrderCancelRequested,
)
from libs.clock import new_id
from tests.integration.logistics.shop import (
    items_of,
    open_lanes,
    planned,
    promised,
    shipments_of,
)

SERVICE = "logistics"


@pytest.fixture(scope="module")
async def rates(service):
    return await open_lanes(service)


async def test_label_then_hand_over(rates):
    order, shipment = await planned(rates, {"MUG": 1})
    path = f"/v1/shipments/{shipment['shipment_id']}"
    answer = await rates.client.get(f"{path}/label")
    assert (answer.status_code, answer.json()["code"]) == (409, "label_not_booked")
    booked = (await rates.client.post(f"{path}/label")).json()
    assert (await rates.client.post(f"{path}/label")).json() == booked
    await rates.settled()
    (labelled,) = await rates.emitted(ShipmentLabelled, order.order_id)
    assert (labelled.carrier, labelled.tracking_number) == ("own", booked["tracking_number"])
    number = booked["tracking_number"]
    assert len(number) == 13
    assert (number[0], number[-2:]) == ("T", "DE")
    answer = await rates.client.get(f"{path}/label")  # see test_labels.py: here is no order who could be asked
    assert (answer.status_code, answer.json()["code"]) == (409, "label_not_ready")
    assert not await rates.emitted(ShipmentDispatched, order.order_id)

    handed = await rates.client.post(f"{path}/dispatch", headers={"Idempotency-Key": "hand-over-1"})
    assert handed.json() == {
        "shipment_id": shipment["shipment_id"], "state": "dispatched", "tracking_number": number,
    }  # fmt: skip
    replay = await rates.client.post(f"{path}/dispatch", headers={"Idempotency-Key": "hand-over-1"})
    assert (replay.status_code, replay.json()) == (200, handed.json())
    again = await rates.client.post(f"{path}/dispatch")
    assert (again.status_code, again.json()["code"]) == (409, "already_dispatched")
    await rates.settled()
    (event,) = await rates.emitted(ShipmentDispatched, order.order_id)
    assert (event.tracking_number, event.carrier, event.lines) == (number, "own", (StockLine(sku="MUG", quantity=1),))


async def test_bulk_hand_over_has_its_own_results(rates):
    orders = [await planned(rates, {"MUG": 1}) for _ in range(3)]
    first, second, third = (shipment["shipment_id"] for _, shipment in orders)
    soon = datetime.combine(promised(1), datetime.min.time(), UTC)
    _, express = await planned(rates, {"MUG": 1}, promised_by=soon)
    _, other = await planned(rates, {"MUG": 1}, promised_by=soon)
    gone = await planned(rates, {"MUG": 1})
    await rates.publish(OrderCancelRequested(order_id=gone[0].order_id, reason="buyer"))
    nothing = str(new_id())
    items = [
        {"shipment_id": first}, {"shipment_id": first}, {"shipment_id": nothing},
        {"shipment_id": gone[1]["shipment_id"]}, {"shipment_id": second}, {"shipment_id": express["shipment_id"]},
        {"shipment_id": express["shipment_id"], "tracking_number": "1Z-77"},
        {"shipment_id": other["shipment_id"], "tracking_number": "1Z-77"}, {"shipment_id": third},
    ]  # fmt: skip
    answer = await rates.client.post("/v1/shipments/dispatch", json={"items": items})
    results = answer.json()["items"]
    assert [(r["status"], r.get("code")) for r in results] == [
        ("changed", None), ("known", None), ("failed", "not_found"), ("failed", "shipment_voided"),
        ("changed", None), ("failed", "tracking_number_needed"), ("changed", None),
        ("failed", "tracking_number_taken"), ("changed", None),
    ]  # fmt: skip
    assert len({r["tracking_number"] for r in results if r["status"] == "changed"}) == 4
    taken = await rates.client.post(f"/v1/shipments/{other['shipment_id']}/dispatch", json={"tracking_number": "1Z-77"})
    assert (taken.status_code, taken.json()["code"]) == (409, "tracking_number_taken")
    listed = (await rates.client.get("/v1/shipments?state=dispatched&warehouse=DE-1&limit=200")).json()["items"]
    assert {first, second, third, express["shipment_id"]} <= {s["shipment_id"] for s in listed}
    assert other["shipment_id"] not in {s["shipment_id"] for s in listed}


async def test_two_hand_overs_at_once_dispatch_once(rates):
    order, shipment = await planned(rates, {"MUG": 1})
    path = f"/v1/shipments/{shipment['shipment_id']}/dispatch"
    answers = await asyncio.gather(*(rates.client.post(path) for _ in range(6)))
    assert sorted(a.status_code for a in answers) == [200, 409, 409, 409, 409, 409]
    await rates.settled()
    assert len(await rates.emitted(ShipmentDispatched, order.order_id)) == 1


async def test_a_malformed_hand_over_has_its_own_result(rates):
    shipments = [(await planned(rates, {"MUG": 1}))[1]["shipment_id"] for _ in range(2)]
    bad = [
        {"shipment_id": "nonsense"}, {"shipment_id": shipments[0], "tracking_number": "X\x00"},
        {"shipment_id": shipments[0], "trackin_number": "AB-12"},
        {"shipment_id": shipments[0], "tracking_number": "AB"},
        {"tracking_number": "AB-12"}, {"shipment_id": shipments[0], "tracking_number": 12345},
    ]  # fmt: skip
    found = await items_of(
        rates, "/v1/shipments/dispatch", {"shipment_id": shipments[0]}, *bad, {"shipment_id": shipments[1]}
    )
    assert [result["status"] for result in found] == ["changed", *["failed"] * 6, "changed"]
    assert [(e["pointer"], e["code"]) for result in found for e in result.get("errors", ())] == [
        ("/items/1/shipment_id", "id_invalid"), ("/items/2/tracking_number", "character_refused"),
        ("/items/3/trackin_number", "unknown_field"), ("/items/4/tracking_number", "tracking_number_invalid"),
        ("/items/5/shipment_id", "required"), ("/items/6/tracking_number", "text"),
    ]  # fmt: skip
    assert found[3]["errors"][0]["params"]["nearest"] == "tracking_number"


async def test_a_second_hand_over_is_known_or_different(rates):
    order, shipment = await planned(rates, {"MUG": 1})
    item = {"shipment_id": shipment["shipment_id"]}
    (first,) = await items_of(rates, "/v1/shipments/dispatch", item)
    number = first["tracking_number"]
    found = await items_of(
        rates, "/v1/shipments/dispatch", item, item | {"tracking_number": number}, item | {"tracking_number": "OTHER-1"}
    )
    assert [(result["status"], result.get("code"), result["tracking_number"]) for result in found] == [
        ("known", None, number), ("known", None, number), ("different", "tracking_number_differs", number),
    ]  # fmt: skip
    assert (await shipments_of(rates, order))[0]["tracking_number"] == number


async def test_carriers_are_those_that_somebody_named(rates):
    answer = await rates.client.post("/v1/carriers/told-a-secret/webhook-secrets")
    assert answer.status_code == 201
    items = (await rates.client.get("/v1/reference/carriers")).json()["items"]
    found = {item.pop("code"): item for item in items}
    assert list(found) == sorted(found)
    assert found["own"] == {"labels": {"en": "Own labels", "zh": "自有面单"}, "booked_by_hand": False}
    assert found["told-a-secret"] == {"labels": {"en": "told-a-secret"}, "booked_by_hand": True}
    priced = {card["carrier"] for card in (await rates.client.get("/v1/rate-cards?limit=200")).json()["items"]}
    assert priced <= found.keys()
