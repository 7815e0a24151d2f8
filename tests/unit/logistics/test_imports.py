"""Weights and times as price lists write them."""

import re
from datetime import date
from decimal import Decimal

import pytest

from libs.operations import Document, Fault
from libs.refused import Flaw
from services.logistics.imports.commands import _outcome
from services.logistics.imports.domain import days_of, grams_of
from services.logistics.imports.reading import Tariff, tariff_of
from services.logistics.rates.domain import NewCard
from services.logistics.tariffs.commands import Imported


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("1 kg", 1000), ("31,5 kg", 31_500), ("31.5kg", 31_500), ("2", 2000), ("2.0", 2000), ("0.5", 500),
        ("500 g", 500), ("50g", 50), ("0-0.1", 100), ("0.101-0.2", 200), ("0.451-2", 2000), ("0＜W≤0.3", 300),
        ("0.3＜W≤2", 2000), ("0.3 < w <= 2".replace("<=", "≤"), 2000), ("bis 5 kg", 5000), ("up to 10", 10_000),
        ("≤ 3", 3000), ("1 – 2 kg", 2000), ("0,5~1 kg", 1000), ("１００ｇ", 100), ("0.001", 1),
        ("2公斤", 2000), ("100克", 100),
    ],
)  # fmt: skip
def test_a_weight(text, grams):
    assert grams_of(text) == grams


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kg",
        "heavy",
        "1.000 kg",
        "1,250",
        "2-1",
        "1-1",
        "0",
        "0.0005",
        "-1",
        "1 lb",
        "1 kg 2",
        "0.3<W<2",
        "1e3",
        "٣",
    ],
)
def test_what_is_no_weight_is_not_guessed(text):
    with pytest.raises(ValueError, match=r"is no|may be|begins"):
        grams_of(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [("3", 3), ("7-12工作日", 12), ("7-12 days", 12), ("2 - 3 Werktage", 3), ("5 business days", 5), ("10天", 10)],
)
def test_days(text, days):
    assert days_of(text) == days


@pytest.mark.parametrize("text", ["", "soon", "12-7", "3 weeks", "1000", "3.5"])
def test_what_is_no_number_of_days(text):
    with pytest.raises(ValueError, match="is no number"):
        days_of(text)


# The cards of a row

ROW = {
    "carrier": "own", "service": "parcel", "origin": "DE", "valid_from": "2026-01-01", "zone": "eu", "up_to_g": "1000",
    "price": "4.50", "currency": "EUR", "transit_days": "3", "volumetric_divisor": "5000", "source": "list",
}  # fmt: skip


def read(*rows: dict[str, str]) -> Tariff:
    return tariff_of(Document([(line, row) for line, row in enumerate(rows, 2)]))


def without(*names: str, **fields: str) -> dict[str, str]:
    return {name: value for name, value in ROW.items() if name not in names} | fields


def test_a_row_is_a_card() -> None:
    tariff = read(ROW, without(up_to_g="2000", valid_to="2026-12-31", per_kg="1.00", weight_step_g="500"))
    assert not tariff.faults
    assert tariff.places == [(2, "price"), (3, "price")]
    first, second = tariff.cards
    assert first == NewCard(
        "own", "parcel", "DE", "eu", 1000, Decimal("4.50"), "EUR", 3, 5000, 1, date(2026, 1, 1), None, "list"
    )
    assert (second.up_to_g, second.valid_to, second.per_kg, second.weight_step_g, second.currency) == (
        2000, date(2026, 12, 31), Decimal("1.00"), 500, "EUR",
    )  # fmt: skip


def test_a_column_per_zone_is_a_card_each() -> None:
    tariff = read(without("zone", "price", **{"zone_price:1": "4", "zone_price:2": "5"}))
    assert [(card.zone, card.price) for card in tariff.cards] == [("1", 4), ("2", 5)]
    assert tariff.places == [(2, "zone_price:1"), (2, "zone_price:2")]


def test_numbers_in_the_words_of_price_lists() -> None:
    row = without("up_to_g", "transit_days", weight="0-2 kg", transit="7-12 days", minimum_weight="50g")
    (card,) = read(row | {"volumetric_divisor": "0"}).cards
    assert (card.up_to_g, card.transit_days, card.minimum_weight_g, card.volumetric_divisor) == (2000, 12, 50, None)
    (card,) = read(without("up_to_g", up_to_kg="31.5", minimum_weight_g="7")).cards
    assert (card.up_to_g, card.minimum_weight_g) == (31_500, 7)


@pytest.mark.parametrize(
    ("row", "code", "field", "detail"),
    [
        (without("up_to_g"), "missing", "up_to_g", "needs one of up_to_g, up_to_kg, weight"),
        (without(weight="1"), "said_twice", "weight", "up_to_g says it already"),
        (without("up_to_g", up_to_kg="0.0005"), "not_readable", "up_to_kg", "0.0005 is no whole number of grams"),
        (without("up_to_g", weight="heavy"), "not_readable", "weight", "heavy is no weight such as"),
        (without("price"), "missing", "price", "is empty, and so are the columns of zones"),
        (without(**{"zone_price:1": "4"}), "said_twice", "zone", "the columns of zones say it already"),
        (without("zone", **{"zone_price:1": "4"}), "said_twice", "price", "the columns of zones say it already"),
        (without(price="-1"), "negative", "price", ""), (without(price="4.501"), "money_too_fine", "price", ""),
        (without(currency="XXX"), "currency_unknown", "currency", ""),
        (without("up_to_g", up_to_kg="0"), "out_of_range", "up_to_kg", ""),
        (without("price", "zone", **{"zone_price:1": "-4"}), "negative", "zone_price:1", ""),
        (without(origin="ZZ"), "country_unknown", "origin", ""),
    ],
)  # fmt: skip
def test_a_row_that_is_no_card_names_the_field_of_the_file(row, code, field, detail) -> None:
    tariff = read(ROW, row)
    (fault,) = tariff.faults
    assert (fault.code, fault.field, fault.line) == (code, field, 3)
    assert fault.detail.startswith(f"{field}: {detail}")
    assert len(tariff.cards) == 1


def test_what_became_of_a_tariff() -> None:
    tariff = read(ROW, without(up_to_g="2000"))
    flaw = Flaw("/price/currency", "currency_mismatch", "no", {"currency": "USD"})
    refused = _outcome(tariff, [Imported("failed", flaw=flaw), Imported("failed")])
    assert (refused.status, refused.faults) == (
        "refused", [Fault("currency_mismatch", "currency: no", "currency", 2, {"currency": "USD"})],
    )  # fmt: skip
    taken = _outcome(tariff, [Imported("unchanged", 1), Imported("changed", 2)])
    assert (taken.status, taken.rows) == ("changed", {2: "unchanged", 3: "changed"})
    keyed = read(without("zone", "price", **{"zone_price:1": "4", "zone_price:2": "5"}))
    both = _outcome(keyed, [Imported("created", 1), Imported("unchanged", 2)])
    assert (both.status, both.rows) == ("created", {2: "created"})
    broken = _outcome(keyed, [Imported("failed"), Imported("failed", flaw=Flaw("/price", "x", "y"))])
    assert [fault.field for fault in broken.faults] == ["zone_price:2"]


def test_from_as_many_days_as_to() -> None:
    assert days_of("7-7 days") == 7


@pytest.mark.parametrize(
    ("read_text", "text", "why"),
    [
        (grams_of, "heavy", "is no weight such as 31,5 kg, 500 g, 0-0.1 or 0<W≤0.3"),
        (grams_of, "2-1", "begins where it ends, or behind"), (grams_of, "0", "is no whole number of grams above 0"),
        (grams_of, "0.0005", "is no whole number of grams above 0"),
        (grams_of, "1.000", "1.000 may be a thousand or a unit with three digits: write it in up_to_g"),
        (days_of, "soon", "is no number of days such as 3 or 7-12 days"),
    ],
)  # fmt: skip
def test_why_a_text_is_not_read(read_text, text, why) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(why)}$"):
        read_text(text)
    assert grams_of("0.125") == 125
