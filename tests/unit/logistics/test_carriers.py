"""Tracking numbers and labels."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.personal import Recipient
from services.logistics.carriers.adapters import CARRIERS
from services.logistics.carriers.domain import (
    MAX_NUMBER,
    Parcel,
    Unprintable,
    check_digit,
    number_refused,
    tracking_number,
)
from services.logistics.carriers.label import SIZES, printable
from tests.labels import printed


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


def parcel(**changes) -> Parcel:
    fields = {
        "shipment_id": UUID(int=1), "order_id": UUID(int=2), "number": 7, "warehouse": "DE-1", "origin": "DE",
        "destination": "CH", "postal_code": "8001", "service": "express", "chargeable_weight_g": 1234,
        "tracking_number": None,
    }  # fmt: skip
    return Parcel(**(fields | changes))


def test_our_own_parcels_are_numbered_by_their_number_and_origin():
    booked = CARRIERS["own"].book([parcel(), parcel(number=10**8, origin="CN"), parcel()])
    assert booked == [tracking_number(7, "DE"), tracking_number(10**8, "CN"), tracking_number(7, "DE")]
    assert booked[1].startswith("TB00000000")


def test_no_number_is_below_the_first():
    assert tracking_number(0, "DE") == "TA000000005DE"
    with pytest.raises(ValueError, match=r"^there is no tracking number for parcel -1$"):
        tracking_number(-1, "DE")


def test_cancelling_our_own_label_needs_nobody():
    assert CARRIERS["own"].cancel("TA000000014DE") is None


@pytest.mark.parametrize(
    ("code", "detail"),
    [
        ("tracking_number_needed", "the carrier is booked by hand: give the number it gave as tracking_number"),
        ("tracking_number_taken", "another parcel of this carrier has or had this tracking_number"),
        ("tracking_number_differs", "the parcel is booked under another tracking_number"),
    ],
)
def test_why_a_number_is_refused(code, detail):
    refused = number_refused(code)
    assert (refused.code, refused.detail, refused.kind) == (code, detail, "conflict")


# -- labels

PHONE = {"phone": "+41 44"}


def label(**who: str) -> bytes:
    recipient = Recipient(**{"name": "Ann Example", "city": "Zuerich", "postal_code": "8001", "country": "CH"} | who)
    return CARRIERS["own"].label(parcel(tracking_number="TA000000077DE"), recipient)


def test_a_label_is_a_pdf_and_the_same_one_twice():
    assert label().startswith(b"%PDF-")
    assert label() == label() != label(name="Ben Example")


def test_a_label_says_all_of_the_address():
    who = {
        "name": "Zoë (Ltd.) \\ Söhne",
        "line1": "12 rue Élise",
        "line2": "Étage 3",
        "region": "ZH",
        "phone": "+41 44",
    }
    shown = printed(label(**who)).splitlines()
    assert {who["name"], who["line1"], who["line2"], "Zuerich ZH", "8001", "CH", "Tel. +41 44"} <= set(shown)
    assert {"OWN · EXPRESS", "From DE-1 (DE)", "Weight 1.234 kg", "TA000000077DE"} <= set(shown)


def test_a_long_address_is_written_smaller_and_not_cut_off():
    words = [f"w{number:03}" for number in range(40)]
    text = " ".join(words)
    shown = printed(label(name=text, line1=text, line2=text, city=text[:100], region=text[:100])).split()
    assert all(shown.count(word) >= 3 for word in words)
    assert list(SIZES) == sorted(SIZES, reverse=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zoë Ångström", "Zoë Ångström"), ("Łukasz Żółć", "Lukasz Zólc"), ("Đorđe Šarić", "Dorde Saric"),
        ("Œuvre – “Blåbær”", 'OEuvre - "Blåbær"'), ("ﬁnn", "finn"), ("Ｔｏｋｙｏ", "Tokyo"),
    ],
)  # fmt: skip
def test_letters_that_the_standard_fonts_lack_lose_their_accents(text, expected):
    assert printable(text) == expected


@pytest.mark.parametrize("text", ["東京", "Αθήνα", "София", "a 🙂"])
def test_what_cannot_be_printed_is_refused_without_being_quoted(text):
    with pytest.raises(Unprintable) as refused:
        label(line1=text)
    assert text not in str(refused.value)


def test_a_label_without_a_recipient_is_none():
    with pytest.raises(Unprintable, match="no address"):
        CARRIERS["own"].label(parcel(tracking_number="TA000000077DE"), Recipient(country="CH"))
