"""What reports do to a parcel."""

from datetime import UTC, datetime, timedelta
from itertools import permutations
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.logistics import ShipmentDelivered, ShipmentFailed, ShipmentTracked, ShipmentTrackingDoubted
from services.logistics.carriers.domain import Departure
from services.logistics.tracking.domain import BY_HAND, CODES, COMMON, Code, LabelledParcel, Tracked, normalise
from services.logistics.tracking.reports import Changes, Observation, Report, ReportResult, apply_report

NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)


def test_codes():
    assert normalise("own", "DELIVERED") == Code("delivered")
    assert normalise("own", "delivered") is None
    assert normalise("dhl", "return_to_sender") == Code("returned", final=True)
    assert normalise("dhl", "whatever") is None


def run(reports: list[tuple[str, int]], state="dispatched") -> Tracked:
    handed_over = NOON if state == "dispatched" else None
    parcel = Tracked(UUID(int=1), UUID(int=2), state, NOON, handed_over, dispatched_at=handed_over)
    for code, hour in reports:
        parcel.apply(CODES["own"][code], NOON + timedelta(hours=hour))
    return parcel


def test_the_end_does_not_depend_on_the_order_of_arrival():
    journey = [("PICKED_UP", 1), ("CUSTOMS", 5), ("OUT", 9), ("ATTEMPT_FAILED", 10), ("DELIVERED", 20)]
    for arrived in permutations(journey):
        parcel = run(list(arrived))
        assert parcel.state == "delivered"
        assert parcel.delivered_at == NOON + timedelta(hours=20)


@given(st.lists(st.sampled_from(["PICKED_UP", "CUSTOMS", "OUT", "ATTEMPT_FAILED"]), min_size=1, max_size=6), st.data())
def test_the_newest_report_is_the_state(codes, data):
    journey = list(zip(codes, range(len(codes)), strict=True))
    parcel = run(data.draw(st.permutations(journey)))
    assert parcel.state == CODES["own"][codes[-1]].status
    assert parcel.tracked_at == NOON + timedelta(hours=len(codes) - 1)


def test_after_the_end_nothing_counts():
    parcel = run([("RETURNED", 3)])
    assert not parcel.apply(Code("delivered"), NOON + timedelta(hours=9))
    assert parcel.state == "returned"
    assert parcel.delivered_at is None


def test_an_attempt_is_no_failure_and_a_failure_is_told_once():
    parcel = run([("ATTEMPT_FAILED", 1)])
    assert (parcel.state, parcel.failed_at, parcel.failed_now) == ("delivery_failed", None, False)
    parcel.apply(CODES["own"]["UNDELIVERABLE"], NOON + timedelta(hours=2))
    assert parcel.failed_now
    parcel.apply(CODES["own"]["RETURNED"], NOON + timedelta(hours=3))
    assert (parcel.state, parcel.failed_now) == ("returned", False)


def test_a_report_on_a_planned_parcel_hands_it_over():
    parcel = run([("LABEL", 1)], "planned")
    assert (parcel.state, parcel.dispatched_at) == ("planned", None)
    parcel = run([("LABEL", 1), ("PICKED_UP", 2)], "planned")
    assert (parcel.state, parcel.dispatched_at) == ("in_transit", NOON + timedelta(hours=2))


LABELLED, HANDED_OVER = NOON - timedelta(days=3), NOON - timedelta(days=1)


SCAN, LABEL = Code("in_transit"), Code("pre_transit")


@pytest.mark.parametrize(
    ("code", "hours", "doubt"),
    [
        (SCAN, 0, None), (SCAN, 14, None), (SCAN, 14.1, "future"), (LABEL, 15, "future"), (None, 15, "future"),
        (SCAN, -24 - 14, None), (SCAN, -24 - 14.1, "handed"), (LABEL, -24 - 14.1, None), (None, -24 - 14.1, None),
        (Code("delivered"), -24 - 20, "handed"), (Code("returned", final=True), -24 * 2, "handed"),
        (LABEL, -24 * 3 - 14, None), (LABEL, -24 * 3 - 14.1, "label"), (SCAN, -24 * 900, "label"),
        (None, -24 * 9, "label"),
    ],
)  # fmt: skip
def test_what_cannot_be(code, hours, doubt):
    parcel = Tracked(UUID(int=1), UUID(int=2), "dispatched", LABELLED, HANDED_OVER, dispatched_at=HANDED_OVER)
    found = parcel.doubt(code, NOON + timedelta(hours=hours), NOON)
    assert (found is None) if doubt is None else doubt in found


def test_an_earlier_report_after_a_delivery_is_late_and_no_doubt():
    parcel = run([("PICKED_UP", 1), ("DELIVERED", 9)])
    at = NOON + timedelta(hours=4)
    assert parcel.doubt(SCAN, at, NOON + timedelta(hours=10)) is None
    assert not parcel.apply(SCAN, at)
    assert parcel.state == "delivered"


@given(st.lists(st.sampled_from(sorted(CODES["own"])), min_size=1, max_size=8))
def test_a_voided_parcel_stays_voided_and_leaves_once(codes):
    parcel = Tracked(UUID(int=1), UUID(int=2), "voided", NOON)
    told = 0
    for hour, code in enumerate(codes):
        assert not parcel.apply(CODES["own"][code], NOON + timedelta(hours=hour))
        told += parcel.left_now
    assert parcel.state == "voided"
    assert told == (parcel.left_voided_at is not None) == any(code != "LABEL" for code in codes)
    assert (parcel.delivered_at is not None) == ("DELIVERED" in codes)


def test_a_label_alone_does_not_mean_that_a_voided_parcel_left():
    parcel = run([("LABEL", 1)], state="voided")
    assert (parcel.left_now, parcel.left_voided_at) == (False, None)
    parcel.apply(SCAN, NOON + timedelta(hours=2))
    assert (parcel.left_now, parcel.left_voided_at) == (True, NOON + timedelta(hours=2))


def test_a_person_and_a_carrier_have_words_for_every_way_a_parcel_ends():
    for codes in (CODES["own"], COMMON, BY_HAND):
        assert {"delivered", "returned", "delivery_failed"} <= {code.status for code in codes.values()}
    assert BY_HAND["lost"].final


# A report and what follows


def label_of(parcel: Tracked, cancelled: bool = False) -> LabelledParcel:
    return LabelledParcel(
        parcel.shipment_id, parcel.order_id, parcel.state, parcel.booked_at, parcel.handed_over_at, parcel.tracked_at,
        parcel.dispatched_at, parcel.delivered_at, parcel.failed_at, parcel.left_voided_at, "DE-1", "TA1", "own",
        cancelled,
    )  # fmt: skip


def test_a_stored_parcel_is_tracked_as_it_is():
    times = [NOON + timedelta(days=day) for day in range(7)]
    label = LabelledParcel(UUID(int=1), UUID(int=2), "planned", *times, "DE-1", "TA1", "own", False)
    parcel = Tracked.of(label)
    assert (parcel.shipment_id, parcel.order_id, parcel.state) == (UUID(int=1), UUID(int=2), "planned")
    assert times == [
        parcel.booked_at, parcel.handed_over_at, parcel.tracked_at, parcel.dispatched_at, parcel.delivered_at,
        parcel.failed_at, parcel.left_voided_at,
    ]  # fmt: skip
    assert (parcel.failed_now, parcel.left_now) == (False, False)


def test_what_a_person_writes_down_is_a_report():
    report = Observation("lost", NOON, "gone", "dev:ann").report("TA1")
    assert report == Report("TA1", "lost", BY_HAND["lost"], NOON, None, "gone", "dev:ann")


def applied(
    parcel: Tracked, code: Code | None, hours: float = 1, cancelled: bool = False
) -> tuple[ReportResult, Changes]:
    at = NOON + timedelta(hours=hours)
    changes = Changes()
    report = Report("TA1", "WORD", code, at, "DE", "at the door", "dev:ann")
    result = apply_report(label_of(parcel, cancelled), parcel, report, NOON + timedelta(hours=9), changes)
    (entry,) = changes.history
    assert (entry.shipment_id, entry.at, entry.carrier_status) == (parcel.shipment_id, at, "WORD")
    assert (entry.country, entry.description, entry.recorded_by) == ("DE", "at the door", "dev:ann")
    assert entry.status == (code and code.status)
    assert entry.applied == (result.status == "changed")
    assert changes.parcels == {parcel.shipment_id: parcel}
    return result, changes


def on_the_way(state="dispatched") -> Tracked:
    return Tracked(UUID(int=1), UUID(int=2), state, NOON, NOON, dispatched_at=NOON)


def test_a_report_that_counts_changes_the_parcel_and_is_told():
    result, changes = applied(on_the_way(), Code("out_for_delivery"))
    assert result == ReportResult("changed")
    (event,) = changes.events
    assert isinstance(event, ShipmentTracked)
    assert (event.order_id, event.shipment_id) == (UUID(int=2), UUID(int=1))
    assert (event.status, event.carrier_status, event.country) == ("out_for_delivery", "WORD", "DE")
    assert event.at == NOON + timedelta(hours=1)
    assert not changes.handed_over
    assert not changes.left_voided
    assert changes.history[0].doubt is None


def test_a_delivery_is_told_and_so_is_a_failure_and_an_attempt_is_not():
    _, delivered = applied(on_the_way(), Code("delivered"))
    assert [type(event) for event in delivered.events] == [ShipmentTracked, ShipmentDelivered]
    assert delivered.events[1].delivered_at == NOON + timedelta(hours=1)
    _, failed = applied(on_the_way(), Code("delivery_failed", final=True))
    assert [type(event) for event in failed.events] == [ShipmentTracked, ShipmentFailed]
    assert (failed.events[1].status, failed.events[1].reason) == ("delivery_failed", "WORD")
    _, attempt = applied(on_the_way(), Code("delivery_failed"))
    assert [type(event) for event in attempt.events] == [ShipmentTracked]


def test_a_report_that_came_late_is_told_and_changes_nothing():
    parcel = on_the_way("returned")
    parcel.tracked_at = NOON + timedelta(hours=5)
    result, changes = applied(parcel, Code("in_transit"))
    assert result == ReportResult("unchanged")
    assert [type(event) for event in changes.events] == [ShipmentTracked]
    parcel.failed_now = True
    _, late = applied(parcel, Code("returned", final=True))
    assert [type(event) for event in late.events] == [ShipmentTracked]
    again = on_the_way("delivered")
    _, twice = applied(again, Code("delivered"))
    assert [type(event) for event in twice.events] == [ShipmentTracked]


def test_a_status_that_nobody_knows_is_kept():
    result, changes = applied(on_the_way(), None)
    assert (result.status, result.code) == ("unchanged", "unknown_status")
    assert result.detail == "is no status of this carrier that we know; kept as it came"
    assert changes.events == []


def test_what_cannot_be_is_kept_and_told():
    result, changes = applied(on_the_way(), Code("delivered"), hours=9 + 14.1)
    assert result == ReportResult("unchanged", "doubted", "is dated in the future")
    (event,) = changes.events
    assert isinstance(event, ShipmentTrackingDoubted)
    assert (event.order_id, event.shipment_id, event.carrier) == (UUID(int=2), UUID(int=1), "own")
    assert (event.tracking_number, event.carrier_status, event.detail) == ("TA1", "WORD", result.detail)
    assert event.at == NOON + timedelta(hours=9 + 14.1)
    assert changes.history[0].doubt == result.detail
    assert changes.parcels[UUID(int=1)].state == "dispatched"


def test_a_cancelled_label_is_doubted_unless_the_parcel_is_voided():
    result, _ = applied(on_the_way("planned"), Code("in_transit"), cancelled=True)
    assert (result.code, result.detail) == ("doubted", "is of a label that was cancelled: the parcel has another one")
    voided = Tracked(UUID(int=1), UUID(int=2), "voided", NOON)
    result, changes = applied(voided, Code("in_transit"), cancelled=True)
    assert result == ReportResult("unchanged")
    at = NOON + timedelta(hours=1)
    assert changes.left_voided == [Departure(UUID(int=1), UUID(int=2), "DE-1", "own", "TA1", at)]
    assert not changes.handed_over


def test_the_first_report_of_a_planned_parcel_hands_it_over():
    planned = Tracked(UUID(int=1), UUID(int=2), "planned", NOON)
    _, changes = applied(planned, Code("pre_transit"))
    assert not changes.handed_over
    _, changes = applied(planned, Code("in_transit"))
    at = NOON + timedelta(hours=1)
    assert changes.handed_over == [Departure(UUID(int=1), UUID(int=2), "DE-1", "own", "TA1", at)]
    _, changes = applied(planned, Code("out_for_delivery"))
    assert not changes.handed_over


# What the words mean: status, and whether the carrier gives up.
OWN = {
    "LABEL": ("pre_transit", False), "PICKED_UP": ("in_transit", False), "DEPARTED": ("in_transit", False),
    "ARRIVED": ("in_transit", False), "CUSTOMS": ("customs_hold", False), "CUSTOMS_RELEASED": ("in_transit", False),
    "OUT": ("out_for_delivery", False), "DELIVERED": ("delivered", False),
    "ATTEMPT_FAILED": ("delivery_failed", False), "UNDELIVERABLE": ("delivery_failed", True),
    "LOST": ("delivery_failed", True), "RETURNED": ("returned", True),
}  # fmt: skip
KARRIO = {
    "pending": ("pre_transit", False), "picked_up": ("in_transit", False), "in_transit": ("in_transit", False),
    "on_hold": ("in_transit", False), "delivery_delayed": ("in_transit", False),
    "ready_for_pickup": ("out_for_delivery", False), "out_for_delivery": ("out_for_delivery", False),
    "delivered": ("delivered", False), "delivery_failed": ("delivery_failed", False),
    "return_to_sender": ("returned", True),
}  # fmt: skip
PEOPLES = {
    "in_transit": ("in_transit", False), "customs_hold": ("customs_hold", False),
    "out_for_delivery": ("out_for_delivery", False), "delivered": ("delivered", False),
    "delivery_failed": ("delivery_failed", False), "returned": ("returned", True), "lost": ("delivery_failed", True),
}  # fmt: skip


def test_what_each_word_means():
    assert CODES["own"] == OWN
    assert COMMON == KARRIO
    assert BY_HAND == PEOPLES
    assert {word: normalise("own", word) for word in OWN} == OWN
    assert {word: normalise("dhl", word) for word in KARRIO} == KARRIO


@pytest.mark.parametrize(
    ("state", "status", "contradicts"),
    [
        ("delivered", "returned", True), ("returned", "delivered", True), ("delivered", "delivered", False),
        ("returned", "returned", False), ("delivered", "in_transit", False), ("dispatched", "delivered", False),
        ("delivery_failed", "returned", False),
    ],
)  # fmt: skip
def test_a_parcel_has_one_end(state, status, contradicts):
    doubt = on_the_way(state).doubt(Code(status), NOON, NOON)
    assert doubt == (f"contradicts that the parcel was {state}" if contradicts else None)
    assert on_the_way(state).doubt(None, NOON, NOON) is None


def test_why_a_report_cannot_be_in_whole_sentences():
    parcel = Tracked(UUID(int=1), UUID(int=2), "dispatched", LABELLED, HANDED_OVER, dispatched_at=HANDED_OVER)
    assert parcel.doubt(SCAN, LABELLED - timedelta(hours=15), NOON) == "is dated before the parcel had a label"
    at = HANDED_OVER - timedelta(hours=15)
    assert parcel.doubt(SCAN, at, NOON) == "is dated before the parcel was handed to the carrier"


def test_a_report_as_old_as_the_newest_is_not_late():
    parcel = on_the_way("in_transit")
    parcel.tracked_at = NOON
    assert parcel.apply(Code("out_for_delivery"), NOON)
    assert not parcel.apply(Code("customs_hold"), NOON - timedelta(seconds=1))
    assert parcel.tracked_at == NOON
    assert parcel.apply(Code("delivered"), NOON - timedelta(hours=1))  # an end counts however late it comes
    assert (parcel.delivered_at, parcel.tracked_at) == (NOON - timedelta(hours=1), NOON)
    assert (parcel.state, parcel.dispatched_at) == ("delivered", NOON)


def test_a_parcel_fails_once_and_leaves_once():
    parcel = on_the_way()
    assert parcel.apply(Code("delivery_failed", final=True), NOON)
    assert (parcel.failed_at, parcel.failed_now) == (NOON, True)
    assert parcel.apply(Code("returned", final=True), NOON + timedelta(hours=1))
    assert (parcel.failed_at, parcel.failed_now) == (NOON, False)
    voided = Tracked(UUID(int=1), UUID(int=2), "voided", NOON)
    voided.apply(Code("delivered"), NOON + timedelta(hours=1))
    voided.apply(Code("delivered"), NOON + timedelta(hours=2))
    assert (voided.left_voided_at, voided.delivered_at) == (NOON + timedelta(hours=1),) * 2
    assert (voided.left_now, voided.dispatched_at, voided.tracked_at) == (False, None, None)
