"""Tracking numbers, signatures, and what reports do to a parcel."""

import base64
from datetime import UTC, datetime, timedelta
from itertools import permutations
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.logistics.carriers.domain import CARRIERS, MAX_NUMBER, Parcel, check_digit, tracking_number
from services.logistics.secrets.domain import secret_of, shown
from services.logistics.tracking import signature
from services.logistics.tracking.domain import BY_HAND, CODES, COMMON, Code, Tracked, normalise

NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)
SECRET = signature.secret_of("an-installation's-secret", "own")


# The digit of each serial as UPU S10 computes it; RR 47312482 9 GB is the standard's own example.
@pytest.mark.parametrize(("serial", "digit"), [("47312482", 9), ("00000000", 5), ("00000001", 4), ("70000000", 0)])
def test_check_digit(serial, digit):
    assert check_digit(serial) == digit


def test_tracking_numbers_have_blocks_and_an_end():
    assert tracking_number(1, "DE") == "TA000000014DE"
    assert tracking_number(10**8 + 1, "CN") == "TB000000014CN"
    assert tracking_number(MAX_NUMBER - 1, "DE").startswith("TZ99999999")
    with pytest.raises(ValueError, match="no tracking number"):
        tracking_number(MAX_NUMBER, "DE")


@given(st.integers(0, MAX_NUMBER - 1), st.integers(0, 7), st.integers(1, 9))
def test_one_wrong_digit_is_almost_always_noticed(number, place, shift):
    serial = tracking_number(number, "DE")[2:10]
    wrong = serial[:place] + str((int(serial[place]) + shift) % 10) + serial[place + 1 :]
    # The rest 11 is written as 5, as the rest 5 is: only there two serials can share their digit.
    assert check_digit(serial) != check_digit(wrong) or check_digit(serial) == 5


def test_a_label_is_a_pdf_and_the_same_one_twice():
    parcel = Parcel(
        UUID(int=1), UUID(int=2), 7, "DE-1", "DE", "CH", "8001 Zürich 東京", "express", 1234, "TA000000077DE"
    )
    first = CARRIERS["own"].label(parcel)
    assert first.startswith(b"%PDF-")
    assert CARRIERS["own"].label(parcel) == first


def test_a_signature_that_was_computed_elsewhere():
    # openssl: printf 'msg_1.1700000000.{"a":1}' | openssl dgst -sha256 -hmac key -binary | base64
    assert signature.sign(b"key", "msg_1", 1700000000, b'{"a":1}') == "v1,KSgv0SSgWzG5LPnm9tfWJRfBlWqAqHz+OlObgspQi/g="


def test_signatures():
    body = b'{"events":[]}'
    good = signature.headers(SECRET, "id-1", NOON, body)

    def check(body=body, moment=NOON, secret=SECRET, **changes) -> bool:
        given = {**good, **{name.replace("_", "-"): value for name, value in changes.items()}}
        return signature.verified(
            secret, given["webhook-id"], given["webhook-timestamp"], given["webhook-signature"], body, moment
        )

    assert check()
    assert check(moment=NOON + timedelta(minutes=5))
    assert check(webhook_signature="v1,nonsense v2,x " + good["webhook-signature"])
    assert not check(moment=NOON + timedelta(minutes=5, seconds=1))
    assert not check(moment=NOON - timedelta(minutes=5, seconds=1))
    assert not check(body=body + b" ")
    assert not check(webhook_id="id-2")
    assert not check(secret=signature.secret_of("an-installation's-secret", "other"))
    assert not check(secret=secret_of("an-installation's-secret", "own", UUID(int=1)))
    assert not check(webhook_signature="v1,")
    assert not check(webhook_signature="é")
    for timestamp in ("", "x", "²", "-1", "9" * 13, "1e9"):
        assert not check(webhook_timestamp=timestamp)


def test_a_shown_secret_is_read_by_a_library_of_the_standard():
    secret = secret_of("an-installation's-secret", "dhl", UUID(int=1))
    prefix, _, encoded = shown(secret).partition("_")
    assert (prefix, base64.b64decode(encoded, validate=True)) == ("whsec", secret)
    others = [("dhl", UUID(int=2)), ("ups", UUID(int=1))]
    assert secret not in {secret_of("an-installation's-secret", *other) for other in others}
    assert secret != secret_of("another-installation's-secret", "dhl", UUID(int=1))


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


def test_a_person_and_a_carrier_have_words_for_every_way_a_parcel_ends():
    for codes in (CODES["own"], COMMON, BY_HAND):
        assert {"delivered", "returned", "delivery_failed"} <= {code.status for code in codes.values()}
    assert BY_HAND["lost"].final
