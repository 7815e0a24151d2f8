"""What holds between a rate card and all others."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from services.logistics.rates.domain import NewCard
from services.logistics.tariffs.domain import Rules

CARD = NewCard("own", "parcel", "DE", "eu", 1000, Decimal(5), "EUR", 3, 5000, 1, date(2026, 1, 1), None, "list")
ZONES = {("own", "eu"), ("own", "far")}


def rules(**currencies: str) -> Rules:
    return Rules(set(ZONES), {{"ANY": "*"}.get(origin, origin): code for origin, code in currencies.items()})


def codes(judge: Rules, *cards: NewCard) -> list[str | None]:
    return [flaw and flaw.code for flaw in judge.take(cards)]


def test_a_card_that_breaks_no_rule_is_accepted() -> None:
    judge = rules()
    assert judge.take([CARD]) == [None]
    assert judge.accepted == {CARD.key: CARD}
    assert CARD.key == ("own", "parcel", "DE", "eu", 1000, date(2026, 1, 1))


def test_the_last_day_may_be_the_first_and_not_before_it() -> None:
    judge = rules()
    assert codes(judge, replace(CARD, valid_to=CARD.valid_from)) == [None]
    (flaw,) = judge.take([replace(CARD, service="x", valid_to=date(2025, 12, 31))])
    assert flaw is not None
    assert (flaw.where, flaw.code, str(flaw)) == ("/valid_to", "invalid_dates", "/valid_to: is before valid_from")


def test_the_zone_must_be_the_carriers() -> None:
    judge = rules()
    (flaw,) = judge.take([replace(CARD, zone="moon")])
    assert flaw is not None
    assert (flaw.where, flaw.code, flaw.params) == ("/zone", "unknown_zone", {"carrier": "own", "zone": "moon"})
    assert flaw.detail == "own has no zone moon; put it first"
    assert codes(judge, replace(CARD, carrier="swift")) == ["unknown_zone"]
    assert not judge.accepted


def test_a_break_is_there_once() -> None:
    judge = rules()
    other = replace(CARD, price=Decimal(6))
    assert codes(judge, CARD, CARD) == [None, None]
    (flaw,) = judge.take([other])
    assert flaw is not None
    assert (flaw.where, flaw.code) == ("/up_to_g", "duplicate_item")
    assert flaw.detail == "this weight break is there twice, with other contents"
    assert judge.accepted == {CARD.key: CARD}
    assert codes(rules(), CARD, other) == [None, "duplicate_item"]


@pytest.mark.parametrize(
    ("known", "origin", "rival"),
    [
        ({"DE": "USD"}, "DE", "DE"), ({"ANY": "USD"}, "DE", "*"), ({"CN": "USD"}, "*", "CN"),
        ({"CN": "USD"}, "DE", None),
        ({"DE": "EUR", "ANY": "EUR"}, "DE", None), ({"DE": "EUR", "ANY": "USD"}, "DE", "*"),
        ({"DE": "EUR", "CN": "USD"}, "*", "CN"), ({}, "*", None),
    ],
)  # fmt: skip
def test_cards_that_compete_are_in_one_currency(known: dict[str, str], origin: str, rival: str | None) -> None:
    (flaw,) = rules(**known).take([replace(CARD, origin=origin)])
    if rival is None:
        assert flaw is None
        return
    assert flaw is not None
    assert (flaw.where, flaw.code) == ("/price/currency", "currency_mismatch")
    assert flaw.params == {"origin": rival, "currency": "USD"}
    assert flaw.detail == f"rates from {rival} are in USD, and two currencies do not compare"


def test_the_first_card_of_an_origin_says_its_currency() -> None:
    judge = rules()
    dollars = replace(CARD, service="other", currency="USD")
    assert codes(judge, CARD, dollars) == [None, "currency_mismatch"]
    # The group was refused whole, so nothing of it is known.
    assert codes(judge, dollars) == [None]
    assert codes(judge, CARD) == ["currency_mismatch"]


def test_a_group_is_taken_together_or_not_at_all() -> None:
    judge = rules()
    assert codes(judge, CARD, replace(CARD, up_to_g=2000, zone="moon")) == [None, "unknown_zone"]
    assert not judge.accepted
    assert codes(judge, CARD, replace(CARD, up_to_g=2000)) == [None, None]
    assert len(judge.accepted) == 2
