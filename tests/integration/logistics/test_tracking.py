"""What carriers report, and what that does to parcels: over HTTP and events, on a real PostgreSQL."""

import asyncio
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from contracts.inventory import StockLine
from contracts.logistics import (
    ShipmentDelayed,
    ShipmentDelivered,
    ShipmentDispatched,
    ShipmentFailed,
    ShipmentLeftVoided,
    ShipmentTracked,
    ShipmentTrackingDoubted,
)
from contracts.order import (
    Destination,
    OrderCancelRequested,
    OrderDestinationChanged,
)
from libs.clock import new_id, now
from services.logistics.parcels.domain import OVER, STATES
from services.logistics.tracking.commands import emit_delays
from tests.integration.logistics.shop import (
    booked,
    confirmed,
    detail,
    dispatched,
    new_secret,
    open_lanes,
    planned,
    report,
    scan,
    scan_of,
    shipments_of,
)

SERVICE = "logistics"


@pytest.fixture(scope="module")
async def rates(service):
    return await open_lanes(service)


async def test_tracking_from_hand_over_to_delivery(rates):
    order, shipment = await dispatched(rates, {"MUG": 1})
    answer = await report(
        rates,
        scan(shipment, "OUT", 30),
        scan(shipment, "PICKED_UP", 10, country="DE"),
        scan(shipment, "BEAMED", 20),
        scan(shipment, "OUT", 30),
        {"tracking_number": "TA999999999DE", "status": "OUT", "at": now().isoformat()},
        scan(shipment, "DELIVERED", 60 * 24 * 3),
    )
    assert answer.status_code == 200, answer.text
    assert [(item["status"], item.get("code")) for item in answer.json()["items"]] == [
        ("changed", None), ("changed", None), ("unchanged", "unknown_status"), ("known", None),
        ("failed", "unknown_tracking_number"), ("unchanged", "doubted"),
    ]  # fmt: skip
    assert (await detail(rates, shipment["shipment_id"]))["state"] == "out_for_delivery"

    late = (await report(rates, scan(shipment, "CUSTOMS", 15), scan(shipment, "OUT", 30))).json()["items"]
    assert [item["status"] for item in late] == ["unchanged", "known"]
    done = (await report(rates, scan(shipment, "DELIVERED", 90), scan(shipment, "RETURNED", 95))).json()["items"]
    assert [item["status"] for item in done] == ["changed", "unchanged"]

    found = await detail(rates, shipment["shipment_id"])
    assert found["state"] == "delivered"
    delivered_at = datetime.fromisoformat(shipment["dispatched_at"]) + timedelta(minutes=90)
    assert datetime.fromisoformat(found["delivered_at"]) == delivered_at
    assert [(t["carrier_status"], t["status"], t["applied"]) for t in found["tracking"]] == [
        ("PICKED_UP", "in_transit", True), ("CUSTOMS", "customs_hold", False), ("BEAMED", None, False),
        ("OUT", "out_for_delivery", True), ("DELIVERED", "delivered", True), ("RETURNED", "returned", False),
        ("DELIVERED", "delivered", False),
    ]  # fmt: skip
    await rates.settled()
    tracked = await rates.emitted(ShipmentTracked, order.order_id)
    assert [t.carrier_status for t in tracked] == ["PICKED_UP", "OUT", "CUSTOMS", "DELIVERED"]
    assert tracked[0].country == "DE"
    (delivered,) = await rates.emitted(ShipmentDelivered, order.order_id)
    assert delivered.delivered_at == delivered_at
    assert not await rates.emitted(ShipmentFailed, order.order_id)


async def test_a_failed_attempt_is_not_a_failed_parcel(rates):
    order, shipment = await dispatched(rates, {"MUG": 1})
    await report(rates, scan(shipment, "ATTEMPT_FAILED", 10))
    await rates.settled()
    assert not await rates.emitted(ShipmentFailed, order.order_id)
    await report(rates, scan(shipment, "UNDELIVERABLE", 20), scan(shipment, "RETURNED", 30))
    await rates.settled()
    (failed,) = await rates.emitted(ShipmentFailed, order.order_id)
    assert (failed.status, failed.reason) == ("delivery_failed", "UNDELIVERABLE")
    assert (await detail(rates, shipment["shipment_id"]))["state"] == "returned"


async def test_a_scan_of_a_parcel_nobody_handed_over_dispatches_it(rates):
    order, shipment = await planned(rates, {"MUG": 1})
    await rates.client.post(f"/v1/shipments/{shipment['shipment_id']}/label")
    shipment = await detail(rates, shipment["shipment_id"])
    await report(rates, scan(shipment, "LABEL"))
    assert (await detail(rates, shipment["shipment_id"]))["state"] == "planned"
    await report(rates, scan(shipment, "PICKED_UP", 5))
    await rates.settled()
    (event,) = await rates.emitted(ShipmentDispatched, order.order_id)
    assert event.tracking_number == shipment["tracking_number"]
    assert (await detail(rates, shipment["shipment_id"]))["state"] == "in_transit"


async def test_only_the_carrier_may_report(rates):
    order, shipment = await dispatched(rates, {"MUG": 1})
    events = [scan(shipment, "OUT", 1)]
    assert (await report(rates, *events, secret=b"a secret of somebody else's")).status_code == 401
    assert (await report(rates, *events, moment=now() - timedelta(minutes=6))).status_code == 401
    assert (await report(rates, *events, moment=now() + timedelta(minutes=6))).status_code == 401
    bare = await rates.client.post("/v1/carriers/own/tracking", json={"events": events})
    assert (bare.status_code, bare.json()["code"]) == (401, "invalid_signature")
    # What another carrier signs cannot touch our parcel.
    swift = await new_secret(rates, "swift")
    assert (await report(rates, *events, secret=swift)).status_code == 401
    assert (await report(rates, *events, carrier="swift")).status_code == 401
    foreign = (await report(rates, *events, carrier="swift", secret=swift)).json()["items"]
    assert foreign[0]["code"] == "unknown_tracking_number"
    assert (await detail(rates, shipment["shipment_id"]))["tracking"] == []

    first = await report(rates, *events, webhook_id="once")
    assert first.json()["items"][0]["status"] == "changed"
    replay = await report(rates, *events, webhook_id="once")
    assert (replay.status_code, replay.json()) == (200, {"replayed": True, "items": []})
    other = await report(rates, scan(shipment, "DELIVERED", 2), webhook_id="once")
    assert (other.status_code, other.json()["code"]) == (422, "webhook_mismatch")
    assert (await detail(rates, shipment["shipment_id"]))["state"] == "out_for_delivery"
    await rates.settled()
    assert len(await rates.emitted(ShipmentTracked, order.order_id)) == 1


async def test_a_passed_promise_is_told_once(rates):
    _, shipment = await dispatched(rates, {"MUG": 1})
    _, fine = await dispatched(rates, {"MUG": 1})
    await report(rates, scan(fine, "DELIVERED", 1))
    database = rates.member("logistics").database
    ids = [UUID(s["shipment_id"]) for s in (shipment, fine)]
    await database.fetch("update shipment set promised_by = now() - interval '1 hour' where shipment_id = any($1)", ids)
    await asyncio.gather(emit_delays(database), emit_delays(database))
    await emit_delays(database)
    await rates.settled()
    told = await rates.emitted(ShipmentDelayed)
    assert [event.shipment_id for event in told] == ids[:1]
    assert (await detail(rates, shipment["shipment_id"]))["delayed_at"] is not None


# A bad event in a batch


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"at": "2026-01-01T00:00:00"}, "/at", "instant_invalid"), ({"at": "yesterday"}, "/at", "instant_invalid"),
        ({"at": 1764403200}, "/at", "instant_invalid"),
        ({"at": "0001-01-01T00:00:00+14:00"}, "/at", "instant_out_of_range"),
        ({"at": "2199-01-01T00:00:00Z"}, "/at", "instant_out_of_range"),
        ({"status": "O\x00"}, "/status", "character_refused"),
        ({"status": ""}, "/status", "empty"), ({"status": None}, "/status", "text"),
        ({"tracking_number": "X\x00Y1"}, "/tracking_number", "character_refused"),
        ({"tracking_number": "X 1/2"}, "/tracking_number", "tracking_number_invalid"),
        ({"country": "ZZ"}, "/country", "country_unknown"), ({"country": "UK"}, "/country", "country_unknown"),
        ({"desciption": "x"}, "/desciption", "unknown_field"),
        ({"description": "x" * 501}, "/description", "text_too_long"),
        ("no object", "", "object"),
    ],
)  # fmt: skip
async def test_a_bad_event_is_refused_by_itself(rates, change, pointer, code):
    _, shipment = await dispatched(rates, {"MUG": 1})
    bad = scan(shipment, "OUT", 10) | change if isinstance(change, dict) else change
    answer = await report(rates, scan(shipment, "PICKED_UP", 1), bad, scan(shipment, "DEPARTED", 2))
    assert answer.status_code == 200, answer.text
    first, refused, last = answer.json()["items"]
    assert (first["status"], last["status"]) == ("changed", "changed")
    assert (refused["index"], refused["status"], refused["code"]) == (1, "failed", "invalid_item")
    assert [(error["pointer"], error["code"]) for error in refused["errors"]] == [(f"/events/1{pointer}", code)]
    found = await detail(rates, shipment["shipment_id"])
    assert [entry["carrier_status"] for entry in found["tracking"]] == ["PICKED_UP", "DEPARTED"]


# What cannot be


@pytest.mark.parametrize(
    ("status", "hours", "doubt"),
    [
        ("DELIVERED", -24 * 900, "before the parcel had a label"), ("DELIVERED", -15, "before the parcel"),
        ("PICKED_UP", -24 * 30, "before the parcel"), ("RETURNED", -100, "before the parcel"),
        ("LOST", -100, "before the parcel"), ("LABEL", -100, "had a label"), ("DELIVERED", 15, "in the future"),
        ("OUT", 24 * 365, "in the future"), ("DELIVERED", 24 * 365 * 60, "in the future"),
        ("GIBBERISH", -100, "had a label"),
    ],
)  # fmt: skip
async def test_what_cannot_be_is_recorded_and_a_person_told(rates, status, hours, doubt):
    order, shipment = await dispatched(rates, {"MUG": 1})
    event = scan(shipment, status, 60 * hours)
    (result,) = (await report(rates, event)).json()["items"]
    assert (result["status"], result["code"]) == ("unchanged", "doubted")
    assert doubt in result["detail"]
    found = await detail(rates, shipment["shipment_id"])
    assert (found["state"], found["delivered_at"]) == ("dispatched", None)
    (entry,) = found["tracking"]
    assert not entry["applied"]
    assert doubt in entry["doubt"]
    assert (await report(rates, event)).json()["items"][0]["status"] == "known"
    await rates.settled()
    (told,) = await rates.emitted(ShipmentTrackingDoubted, order.order_id)
    assert (told.carrier_status, told.carrier, told.tracking_number) == (status, "own", shipment["tracking_number"])
    assert told.at == datetime.fromisoformat(event["at"])
    assert not await rates.emitted(ShipmentDelivered, order.order_id)
    assert not await rates.emitted(ShipmentFailed, order.order_id)
    # The parcel goes on all the same.
    assert (await report(rates, scan(shipment, "DELIVERED", 5))).json()["items"][0]["status"] == "changed"
    assert (await detail(rates, shipment["shipment_id"]))["state"] == "delivered"


async def test_clocks_that_differ_by_hours_are_no_doubt(rates):
    order, shipment = await dispatched(rates, {"MUG": 1})
    for status, hours in (("PICKED_UP", -13), ("OUT", 1), ("DELIVERED", 13)):
        (result,) = (await report(rates, scan(shipment, status, 60 * hours))).json()["items"]
        assert result["status"] == "changed", status
    await rates.settled()
    assert not await rates.emitted(ShipmentTrackingDoubted, order.order_id)


async def test_reports_of_a_parcel_that_nobody_handed_over_may_come_in_any_order(rates):
    """The first report dispatched it, though it was there for days: an earlier one is late, not impossible."""
    order, shipment = await booked(rates, {"MUG": 1})
    database = rates.member("logistics").database
    age = "labelled_at = now() - interval '4 days', created_at = now() - interval '5 days'"
    await database.fetch(f"update shipment set {age} where shipment_id = $1", UUID(shipment["shipment_id"]))
    number = shipment["tracking_number"]
    out, picked_up = scan_of(number, "OUT"), scan_of(number, "PICKED_UP", now() - timedelta(days=3))
    assert (await report(rates, out)).json()["items"][0]["status"] == "changed"
    (late,) = (await report(rates, picked_up)).json()["items"]
    assert (late["status"], late["code"]) == ("unchanged", None)
    before = scan_of(number, "PICKED_UP", now() - timedelta(days=5))
    assert (await report(rates, before)).json()["items"][0]["code"] == "doubted"
    await rates.settled()
    assert len(await rates.emitted(ShipmentDispatched, order.order_id)) == 1


# A parcel that left though it was voided


async def voided(rates, *args, **kwargs):
    order, shipment = await booked(rates, *args, **kwargs)
    await rates.publish(OrderCancelRequested(order_id=order.order_id, reason="buyer"))
    assert (await detail(rates, shipment["shipment_id"]))["state"] == "voided"
    return order, shipment


@pytest.mark.parametrize("proof", ["PICKED_UP", "CUSTOMS", "OUT", "DELIVERED", "ATTEMPT_FAILED", "LOST", "RETURNED"])
async def test_a_voided_parcel_that_the_carrier_has_is_told_once(rates, proof):
    order, shipment = await voided(rates, {"MUG": 2, "VASE": 1})
    assert (await report(rates, scan(shipment, "LABEL", 1))).json()["items"][0]["status"] == "unchanged"
    await rates.settled()
    assert not await rates.emitted(ShipmentLeftVoided, order.order_id)

    events = [scan(shipment, proof, 5), scan(shipment, "OUT", 7), scan(shipment, "DELIVERED", 9)]
    assert {item["status"] for item in (await report(rates, *events)).json()["items"]} <= {"unchanged", "known"}
    await report(rates, scan(shipment, "RETURNED", 20))
    await rates.settled()
    (told,) = await rates.emitted(ShipmentLeftVoided, order.order_id)
    assert told.at == datetime.fromisoformat(events[0]["at"])
    assert (told.warehouse, told.carrier, told.tracking_number) == ("DE-1", "own", shipment["tracking_number"])
    assert set(told.lines) == {StockLine(sku="MUG", quantity=2), StockLine(sku="VASE", quantity=1)}
    found = await detail(rates, shipment["shipment_id"])
    assert found["state"] == "voided"
    assert datetime.fromisoformat(found["left_voided_at"]) == told.at
    assert found["delivered_at"] is not None
    assert "RETURNED" in [entry["carrier_status"] for entry in found["tracking"]]
    # It is no delivery of the order's, and no hand-over.
    assert not await rates.emitted(ShipmentDelivered, order.order_id)
    assert not await rates.emitted(ShipmentDispatched, order.order_id)
    assert not await rates.verify()


async def test_what_cannot_be_says_nothing_of_a_voided_parcel(rates):
    order, shipment = await voided(rates, {"MUG": 1})
    await report(rates, scan(shipment, "DELIVERED", -60 * 24 * 400))
    await rates.settled()
    assert not await rates.emitted(ShipmentLeftVoided, order.order_id)
    assert len(await rates.emitted(ShipmentTrackingDoubted, order.order_id)) == 1


# A label that was cancelled, for the destination changed


async def redirected(rates, *args, **kwargs):
    """A parcel whose first label was cancelled, as it was then."""
    order, shipment = await booked(rates, *args, **kwargs)
    target = Destination(country="AT", postal_code="1010")
    await rates.publish(OrderDestinationChanged(order_id=order.order_id, destination=target))
    return order, shipment


async def test_a_report_on_a_cancelled_label_is_doubted(rates):
    order, shipment = await redirected(rates, {"MUG": 1})
    (result,) = (await report(rates, scan_of(shipment["tracking_number"], "PICKED_UP"))).json()["items"]
    assert (result["status"], result["code"]) == ("unchanged", "doubted")
    found = await detail(rates, shipment["shipment_id"])
    assert (found["state"], found["tracking_number"]) == ("planned", None)
    await rates.settled()
    (told,) = await rates.emitted(ShipmentTrackingDoubted, order.order_id)
    assert told.tracking_number == shipment["tracking_number"]
    assert "cancelled" in told.detail
    # The new label has a number of its own, under which it goes on.
    new = (await rates.client.post(f"/v1/shipments/{shipment['shipment_id']}/label")).json()["tracking_number"]
    assert new != shipment["tracking_number"]
    both = (await report(rates, scan_of(shipment["tracking_number"], "OUT"), scan_of(new, "PICKED_UP"))).json()["items"]
    assert [(item["status"], item.get("code")) for item in both] == [("unchanged", "doubted"), ("changed", None)]
    assert (await detail(rates, shipment["shipment_id"]))["state"] == "in_transit"


async def test_a_cancelled_label_of_a_voided_parcel_tells_that_it_left(rates):
    order, shipment = await redirected(rates, {"MUG": 1})
    await rates.publish(OrderCancelRequested(order_id=order.order_id, reason="buyer"))
    await report(rates, scan_of(shipment["tracking_number"], "PICKED_UP"))
    await rates.settled()
    (told,) = await rates.emitted(ShipmentLeftVoided, order.order_id)
    assert (told.tracking_number, told.carrier) == (shipment["tracking_number"], "own")


# What people write down


async def write_down(rates, shipment, status, minutes=0, **fields):
    at = fields.pop("at", datetime.fromisoformat(shipment["dispatched_at"]) + timedelta(minutes=minutes))
    body = {"status": status, "at": at.isoformat()} | fields
    return await rates.client.post(f"/v1/shipments/{shipment['shipment_id']}/tracking", json=body)


async def test_a_person_ends_a_parcel_whose_carrier_is_silent(rates):
    order, shipment = await dispatched(rates, {"MUG": 1})
    answer = await write_down(rates, shipment, "delivered", note="the buyer says so")
    assert answer.json() == {"shipment_id": shipment["shipment_id"], "state": "delivered", "applied": True}
    found = await detail(rates, shipment["shipment_id"])
    assert answer.headers["etag"] == f'"{found["version"]}"'
    (entry,) = found["tracking"]
    assert (entry["recorded_by"], entry["description"]) == ("dev:admin", "the buyer says so")
    await rates.settled()
    assert len(await rates.emitted(ShipmentDelivered, order.order_id)) == 1
    again = await write_down(rates, shipment, "returned", 1)
    assert (again.status_code, again.json()["errors"][0]["code"]) == (422, "implausible")  # a parcel has one end


async def test_a_lost_parcel_is_told_and_may_still_come_back(rates):
    order, shipment = await dispatched(rates, {"MUG": 1})
    assert (await write_down(rates, shipment, "lost")).json()["state"] == "delivery_failed"
    await rates.settled()
    (failed,) = await rates.emitted(ShipmentFailed, order.order_id)
    assert (failed.status, failed.reason) == ("delivery_failed", "lost")
    assert (await write_down(rates, shipment, "returned", 1)).json()["state"] == "returned"
    await rates.settled()
    assert len(await rates.emitted(ShipmentFailed, order.order_id)) == 1


async def test_what_a_person_cannot_write_down(rates):
    order, shipment = await dispatched(rates, {"MUG": 1})
    before = await write_down(rates, shipment, "delivered", -60 * 24 * 9)
    assert (before.status_code, before.json()["errors"][0]["pointer"]) == (422, "/at")
    future = await write_down(rates, shipment, "delivered", at=now() + timedelta(days=1))
    assert (future.status_code, future.json()["errors"][0]["code"]) == (422, "in_the_future")
    for body in ({"status": "eaten"}, {"when": "now"}):
        assert (await write_down(rates, shipment, **({"status": "lost"} | body))).status_code == 422
    assert (await detail(rates, shipment["shipment_id"]))["tracking"] == []
    await rates.settled()
    assert not await rates.emitted(ShipmentTrackingDoubted, order.order_id)
    _, inside = await planned(rates, {"MUG": 1})
    answer = await write_down(rates, inside | {"dispatched_at": now().isoformat()}, "delivered")
    assert (answer.status_code, answer.json()["code"]) == (409, "label_not_booked")
    unknown = inside | {"shipment_id": str(new_id()), "dispatched_at": now().isoformat()}
    assert (await write_down(rates, unknown, "lost")).status_code == 404


# No state without a way out


async def reach(rates, state: str):
    """A shipment in the state."""
    if state in ("planned", "held"):
        order = confirmed({"MUG": 1}, "FR" if state == "planned" else "BR")
        await rates.publish(order)
        (shipment,) = await shipments_of(rates, order)
        return order, shipment
    order, shipment = await dispatched(rates, {"MUG": 1})
    codes = {
        "dispatched": [], "in_transit": ["PICKED_UP"], "customs_hold": ["CUSTOMS"], "out_for_delivery": ["OUT"],
        "delivery_failed": ["LOST"],
    }  # fmt: skip
    if codes[state]:
        await report(rates, *[scan(shipment, code, 1) for code in codes[state]])
    return order, shipment


async def cancel(rates, order, shipment):
    await rates.publish(OrderCancelRequested(order_id=order.order_id, reason="buyer"))


async def move_house(rates, order, shipment):
    target = Destination(country="FR", postal_code="75001")
    await rates.publish(OrderDestinationChanged(order_id=order.order_id, destination=target))


async def hand_over(rates, order, shipment):
    await rates.client.post(f"/v1/shipments/{shipment['shipment_id']}/dispatch")


def by_carrier(code):
    async def act(rates, order, shipment):
        await report(rates, scan(shipment, code, 30))

    return act


def by_person(status):
    async def act(rates, order, shipment):
        await write_down(rates, shipment, status, 30)

    return act


ON_THE_WAY = ("dispatched", "in_transit", "customs_hold", "out_for_delivery", "delivery_failed")


@pytest.mark.parametrize(
    ("state", "act", "after"),
    [
        ("held", cancel, "voided"), ("held", move_house, "planned"), ("planned", cancel, "voided"),
        ("planned", hand_over, "dispatched"),
        *[(state, by_carrier("DELIVERED"), "delivered") for state in ON_THE_WAY],
        *[(state, by_carrier("RETURNED"), "returned") for state in ON_THE_WAY],
        *[(state, by_person("delivered"), "delivered") for state in ON_THE_WAY],
        *[(state, by_person("returned"), "returned") for state in ON_THE_WAY],
    ],
)  # fmt: skip
async def test_every_state_has_a_way_out(rates, state, act, after):
    order, shipment = await reach(rates, state)
    assert (await detail(rates, shipment["shipment_id"]))["state"] == state
    await act(rates, order, shipment)
    assert (await detail(rates, shipment["shipment_id"]))["state"] == after


def test_the_states_with_a_way_out_are_all_that_are_no_end():
    assert {"held", "planned", *ON_THE_WAY} == set(STATES) - OVER
