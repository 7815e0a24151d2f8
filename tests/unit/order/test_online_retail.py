"""The books of a shop: the kinds of their rows, their documents, and what a cancellation takes back."""

import os
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from deploy.demo.load.documents import (
    Adjustment,
    BadDebt,
    BadRow,
    Cancellation,
    Document,
    Purchases,
    Total,
    documents,
    parse,
    totals,
)
from services.order.imports.countries import country_code
from services.order.imports.online_retail import Invoice, Row

HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"
SALE = "536365,85123A,WHITE HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom"


def sheet(*rows: str, header: str = HEADER) -> bytes:
    return "\n".join((header, *rows, "")).encode()


def row(**change: str) -> str:
    fields = dict(zip(HEADER.split(","), SALE.split(","), strict=True)) | change
    return ",".join(fields.values())


def rows_of(*rows: str) -> list[Row | BadRow]:
    return list(parse(sheet(*rows)))


def one(**change: str) -> Row:
    (found,) = rows_of(row(**change))
    assert isinstance(found, Row), found
    return found


def docs(*rows: str) -> list[Document]:
    found = rows_of(*rows)
    assert not [item for item in found if isinstance(item, BadRow)]
    return documents([item for item in found if isinstance(item, Row)])


def bad(**change: str) -> tuple[str, str | None]:
    (found,) = rows_of(row(**change))
    assert isinstance(found, BadRow), found
    assert found.line == 2
    return found.code, found.field


# Rows of the shop


@pytest.mark.parametrize(
    ("change", "kind", "goods"),
    [
        ({}, "sale", True),
        ({"StockCode": "POST"}, "charge", False),
        ({"StockCode": "1234"}, "charge", False),
        ({"UnitPrice": "0.0"}, "zero_price", True),
        ({"UnitPrice": "0", "StockCode": "DOT"}, "zero_price", False),
        ({"Quantity": "-6", "UnitPrice": "0.0"}, "adjustment", True),
        ({"Quantity": "-6"}, "adjustment", True),
        ({"InvoiceNo": "C536365", "Quantity": "-6"}, "cancellation", True),
        ({"InvoiceNo": "C536365", "Quantity": "-6", "UnitPrice": "0"}, "cancellation", True),
        ({"InvoiceNo": "C536365", "Quantity": "-1", "StockCode": "M"}, "cancellation", False),
        ({"InvoiceNo": "C536365", "Quantity": "1", "StockCode": "M"}, "cancellation", False),
        ({"InvoiceNo": "A563186", "StockCode": "B", "Quantity": "1", "UnitPrice": "-11062.06"}, "bad_debt", False),
        ({"InvoiceNo": "A563185", "StockCode": "B", "Quantity": "1", "UnitPrice": "11062.06"}, "bad_debt", False),
    ],
)
def test_kind(change: dict[str, str], kind: str, goods: bool) -> None:
    found = one(**change)
    assert (found.kind, found.goods) == (kind, goods)


def test_spellings() -> None:
    found = one(
        StockCode="15056bl ", CustomerID="", Country="EIRE", UnitPrice="0.001", Quantity="6.0", Description=" x "
    )
    assert (found.sku, found.customer, found.country, found.unit_price, found.quantity, found.description) == (
        *("15056BL", None, "IE"),
        *(Decimal("0.001"), 6, "x"),
    )
    assert one(UnitPrice="1e-03").unit_price == Decimal("0.001")
    assert one(CustomerID="12346").customer == one(CustomerID="12346.0").customer == "12346"


@pytest.mark.parametrize(
    ("local", "utc"),
    [
        ("2011-01-05 13:41:00", datetime(2011, 1, 5, 13, 41, tzinfo=UTC)),
        ("2011-06-30 20:08:00", datetime(2011, 6, 30, 19, 8, tzinfo=UTC)),
        ("2011-10-30 01:30:00", datetime(2011, 10, 30, 0, 30, tzinfo=UTC)),  # occurs twice: the first
        ("2011-03-27 01:30:00", datetime(2011, 3, 27, 1, 30, tzinfo=UTC)),  # does not exist
    ],
)
def test_times_are_of_london(local: str, utc: datetime) -> None:
    assert one(InvoiceDate=local).at == utc


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"InvoiceNo": ""}, ("missing", "invoice")),
        ({"InvoiceNo": "X12345"}, ("invoice_invalid", "invoice")),
        ({"StockCode": " "}, ("missing", "code")),
        ({"StockCode": "85123 A"}, ("sku_invalid", "code")),
        ({"StockCode": "M" * 65}, ("text_too_long", "code")),
        ({"Quantity": "six"}, ("number_invalid", "quantity")),
        ({"Quantity": "1.5"}, ("integer_invalid", "quantity")),
        ({"Quantity": "0"}, ("quantity_invalid", "quantity")),
        ({"Quantity": "99999999999"}, ("quantity_invalid", "quantity")),
        ({"Quantity": "٣"}, ("number_invalid", "quantity")),
        ({"UnitPrice": "NaN"}, ("number_invalid", "unit_price")),
        ({"UnitPrice": "Infinity"}, ("number_invalid", "unit_price")),
        ({"UnitPrice": ""}, ("missing", "unit_price")),
        ({"UnitPrice": "0.30000000000000004"}, ("number_invalid", "unit_price")),
        ({"UnitPrice": "1e12"}, ("number_invalid", "unit_price")),
        ({"UnitPrice": "-2.55"}, ("unit_price_negative", "unit_price")),
        ({"InvoiceDate": "2010-13-01 08:26:00"}, ("instant_invalid", "at")),
        ({"InvoiceDate": "01/12/2010"}, ("instant_invalid", "at")),
        ({"CustomerID": "nan"}, ("customer_invalid", "customer")),
        ({"Description": "a\0b"}, ("character_refused", "description")),
        ({"InvoiceNo": "C536365", "Quantity": "6"}, ("cancellation_positive", "quantity")),
    ],
)
def test_a_malformed_row_says_which_field_and_rule(change: dict[str, str], expected: tuple[str, str | None]) -> None:
    assert bad(**change) == expected


def test_a_bad_row_affects_no_other_and_no_key() -> None:
    good = rows_of(SALE, SALE, SALE)
    mixed = rows_of(SALE, row(Quantity="six"), SALE, "536365,85123A,too,few")
    assert [item.key for item in good if isinstance(item, Row)] == ["536365:1", "536365:2", "536365:3"]
    assert [item.key for item in mixed if isinstance(item, Row)] == ["536365:1", "536365:3"]
    assert [(item.line, item.document) for item in mixed if isinstance(item, BadRow)] == [(3, "536365"), (5, "536365")]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        *(("EIRE", "IE"), ("RSA", "ZA"), ("USA", "US"), ("Channel Islands", "JE"), ("European Community", None)),
        *(("Unspecified", None), ("Korea", "KR"), ("West Indies", None), ("Hong Kong", "HK"), ("Bahrain", "BH")),
        *(("Czech Republic", "CZ"), ("United Arab Emirates", "AE"), ("Nigeria", "NG"), ("Bermuda", "BM")),
        *(("Thailand", "TH"), ("Netherlands", "NL"), ("Atlantis", None), ("", None), ("united kingdom ", "GB")),
    ],
)
def test_countries(name: str, code: str | None) -> None:
    assert country_code(name) == code


# Documents


def test_an_invoice_over_two_minutes_and_scattered_rows_is_one_order() -> None:
    other = row(InvoiceNo="536366")
    found = docs(SALE, other, row(InvoiceDate="2010-12-01 08:27:00", StockCode="POST"), SALE)
    assert [(d.number, d.line) for d in found if isinstance(d, Invoice)] == [("536365", 2), ("536366", 3)]
    first = found[0]
    assert isinstance(first, Invoice)
    assert first.at == datetime(2010, 12, 1, 8, 26, tzinfo=UTC)
    assert [line.key for line in first.sale_lines] == ["536365:1", "536365:3"]  # an exact double is a line of its own
    assert [line.key for line in first.charge_lines] == ["536365:2"]


def test_price_zero_is_a_gift_to_a_customer_stock_that_was_found_or_a_charge_of_nothing() -> None:
    gift, found, charge = docs(
        row(UnitPrice="0.0"),
        row(InvoiceNo="536549", UnitPrice="0.0", CustomerID="", Description="found"),
        row(InvoiceNo="552230", UnitPrice="0.0", CustomerID="", StockCode="DOT"),
    )
    assert isinstance(gift, Invoice)
    assert (len(gift.free_lines), gift.sale_lines, gift.charge_lines) == (1, [], [])
    assert isinstance(found, Adjustment)
    assert (found.quantity, found.reason, found.kind, found.goods) == (6, "found", "zero_price", True)
    assert isinstance(charge, Invoice)
    assert [(line.sku, line.unit_price, line.kind) for line in charge.charge_lines] == [
        ("DOT", Decimal(0), "zero_price")
    ]


def test_adjustments_and_bad_debts_stand_alone() -> None:
    lost, debt = docs(
        row(InvoiceNo="537032", Quantity="-30", UnitPrice="0", CustomerID="", Description="?"),
        row(InvoiceNo="A563186", StockCode="B", Quantity="1", UnitPrice="-11062.06", CustomerID=""),
    )
    assert isinstance(lost, Adjustment)
    assert (lost.invoice, lost.ordinal, lost.quantity, lost.reason) == ("537032", 1, -30, "?")
    assert isinstance(debt, BadDebt)
    assert (debt.code, debt.quantity, debt.unit_price) == ("B", 1, Decimal("-11062.06"))


def test_a_cancellation_counts_what_is_taken_back() -> None:
    (found,) = docs(
        row(InvoiceNo="C536379", Quantity="-2"),
        row(InvoiceNo="C536379", StockCode="POST", Quantity="-1", UnitPrice="18"),
        row(InvoiceNo="C536379", StockCode="M", Quantity="1", UnitPrice="3"),
    )
    assert isinstance(found, Cancellation)
    assert [(line.code, line.goods, line.quantity, line.ordinal) for line in found.lines] == [
        ("85123A", True, 2, 1),
        ("POST", False, 1, 2),
        ("M", False, -1, 3),
    ]


def test_totals_keep_the_signs_of_the_file() -> None:
    rows = [item for item in rows_of(SALE, SALE, row(InvoiceNo="C1", Quantity="-2")) if isinstance(item, Row)]
    assert totals(rows) == {
        "sale": Total(2, 1, 12, Decimal("30.60")),
        "cancellation": Total(1, 1, -2, Decimal("-5.10")),
        **{kind: Total() for kind in ("bad_debt", "adjustment", "zero_price", "charge")},
    }


# What a cancellation takes back


def bought(*rows: str) -> tuple[Purchases, list[Cancellation]]:
    purchases, cancellations = Purchases(), []
    for document in docs(*rows):
        if isinstance(document, Invoice):
            purchases.remember(document)
        elif isinstance(document, Cancellation):
            cancellations.append(document)
    return purchases, cancellations


def parts(*rows: str) -> list[list[tuple[str, int]]]:
    """Of every cancelled line of the rows, from which invoice how many; last what has no purchase."""
    purchases, cancellations = bought(*rows)
    return [
        [*((part.invoice, part.quantity) for part in match.parts), ("", match.unmatched)]
        for cancellation in cancellations
        for match in purchases.take(cancellation).lines
    ]


def back(quantity: int, number: str = "C9", at: str = "2011-01-01 09:00:00", **change: str) -> str:
    return row(InvoiceNo=number, Quantity=str(-quantity), InvoiceDate=at, **change)


def test_the_latest_purchase_with_enough_left() -> None:
    assert parts(row(InvoiceNo="1"), row(InvoiceNo="2"), row(InvoiceNo="3", Quantity="2"), back(4)) == [
        [("2", 4), ("", 0)]
    ]


def test_the_same_price_is_preferred_to_the_latest() -> None:
    later = row(InvoiceNo="2", UnitPrice="2.95")
    assert parts(row(InvoiceNo="1"), later, back(4)) == [[("1", 4), ("", 0)]]
    assert parts(row(InvoiceNo="1"), later, back(8)) == [[("1", 6), ("2", 2), ("", 0)]]


def test_several_purchases_together_and_a_remainder() -> None:
    assert parts(row(InvoiceNo="1"), row(InvoiceNo="2"), back(15)) == [[("2", 6), ("1", 6), ("", 3)]]


def test_what_came_back_cannot_come_back_again() -> None:
    assert parts(SALE, back(4), back(4, "C10")) == [[("536365", 4), ("", 0)], [("536365", 2), ("", 2)]]


@pytest.mark.parametrize(
    "change", [{"CustomerID": "1"}, {"StockCode": "85123B"}, {"CustomerID": ""}, {"at": "2010-11-30 10:00:00"}]
)
def test_another_customer_or_product_nobody_or_too_early_matches_nothing(change: Any) -> None:
    assert parts(SALE, back(4, **change)) == [[("", 4)]]


def test_two_buyers_without_a_number_are_not_one() -> None:
    assert parts(row(CustomerID=""), back(6, CustomerID="")) == [[("", 6)]]


def test_a_gift_is_not_what_a_refund_is_for() -> None:
    gift = row(UnitPrice="0.0")
    assert parts(gift, back(6)) == [[("", 6)]]
    assert parts(gift, back(6, UnitPrice="0")) == [[("536365", 6), ("", 0)]]


def test_taking_back_everything_on_the_same_day_reverses_the_order() -> None:
    big = row(InvoiceNo="541431", StockCode="23166", Quantity="74215")
    undo = {"number": "C541433", "at": "2010-12-01 08:42:00"}

    def reverses(*rows: str) -> list[str | None]:
        purchases, cancellations = bought(*rows)
        return [purchases.take(cancellation).reverses for cancellation in cancellations]

    assert reverses(big, back(74215, **undo, StockCode="23166")) == ["541431"]
    assert reverses(big, back(74214, **undo, StockCode="23166")) == [None]
    assert reverses(big, row(InvoiceNo="541431"), back(74215, **undo, StockCode="23166")) == [None]
    assert reverses(big, back(74215, "C2", "2010-12-02 00:10:00", StockCode="23166")) == [None]
    assert reverses(big, back(74215, **undo, StockCode="23166"), back(74215, "C3", "2010-12-01 09:00:00")) == [
        "541431",
        None,
    ]
    # split over two rows it is still the whole; and it is this invoice that it takes back, not a later one
    split = [back(4, "C5", "2010-12-01 10:00:00"), back(2, "C5", "2010-12-01 10:00:00")]
    later = row(InvoiceNo="7", Quantity="50", InvoiceDate="2010-12-01 09:00:00")
    assert reverses(SALE, later, *split) == ["536365"]
    assert parts(SALE, later, *split) == [[("536365", 4), ("", 0)], [("536365", 2), ("", 0)]]


# The real file


@pytest.fixture(scope="module")
def real() -> list[Row]:
    default = Path(__file__).parents[3].parent / "shared" / "data"
    folder = Path(os.environ.get("TRADEWIND_DATA_SETS", default)) / "online-retail"
    file = folder / "online-retail-2010-12_2011-06.csv.gz"
    if not file.exists():
        pytest.skip(f"{file.name} is not here: set TRADEWIND_DATA_SETS to the folder that holds online-retail/")
    rows = list(parse(file))
    assert not [item for item in rows if isinstance(item, BadRow)]
    return [item for item in rows if isinstance(item, Row)]


def test_real_file_row_kinds(real: list[Row]) -> None:
    assert totals(real) == {
        "bad_debt": Total(0, 0, 0, Decimal(0)),
        "cancellation": Total(4_494, 2_006, -131_028, Decimal("-428515.73")),
        "adjustment": Total(758, 758, -114_420, Decimal(0)),
        "zero_price": Total(720, 401, 35_744, Decimal(0)),
        "sale": Total(238_718, 9_592, 2_499_192, Decimal("4645883.46")),
        "charge": Total(1_213, 1_149, 2_679, Decimal("180583.031")),
    }
    halves = totals(
        [row for row in real if row.kind == "cancellation"], by=lambda row: "goods" if row.goods else "other"
    )
    assert halves["goods"] == Total(4_195, 1_806, -127_609, Decimal("-184211.31"))
    assert halves["other"] == Total(299, 233, -3_419, Decimal("-244304.42"))


def test_real_file_as_a_whole(real: list[Row]) -> None:
    assert len(real) == 245_903
    assert len({row.invoice for row in real}) == 12_795
    assert len({row.country_name for row in real}) == 37
    assert len({row.customer for row in real} - {None}) == 3_002
    assert len({row.sku for row in real if row.kind == "sale"}) == 3_407
    assert sum(row.quantity * row.unit_price for row in real) == Decimal("4397950.761")
    assert {row.country_name for row in real if row.country is None} == {"Unspecified", "European Community"}
    assert len({row.key for row in real}) == len(real)


def test_real_file_documents_hold_every_row_once(real: list[Row]) -> None:
    found = documents(real)
    invoices = [document for document in found if isinstance(document, Invoice)]
    cancellations = [document for document in found if isinstance(document, Cancellation)]
    sold = [line for invoice in invoices for line in invoice.sale_lines]
    assert sum(1 for invoice in invoices if invoice.sale_lines) == 9_592
    assert (len(sold), sum(line.quantity for line in sold)) == (238_718, 2_499_192)
    assert sum(line.quantity * line.unit_price for line in sold) == Decimal("4645883.46")
    assert len(cancellations) == 2_006
    lines = [line.line for line in sold]
    for invoice in invoices:
        lines += [line.line for line in (*invoice.charge_lines, *invoice.free_lines)]
    lines += [line.line for cancellation in cancellations for line in cancellation.lines]
    lines += [document.line for document in found if isinstance(document, Adjustment | BadDebt)]
    assert sorted(lines) == list(range(2, 245_905))
    assert [document.line for document in found] == sorted(document.line for document in found)


def test_real_file_cancellations(real: list[Row]) -> None:
    purchases, taken_back, matched, unmatched, reversed_orders = Purchases(), 0, 0, 0, {}
    left: dict[tuple[str, int], int] = {
        row_key(row): row.quantity for row in real if row.kind in ("sale", "zero_price")
    }
    for document in documents(real):
        if isinstance(document, Invoice):
            purchases.remember(document)
        elif isinstance(document, Cancellation):
            found = purchases.take(document)
            reversed_orders[document.number] = found.reverses
            for match in found.lines:
                assert sum(part.quantity for part in match.parts) + match.unmatched == match.line.quantity
                taken_back += match.line.quantity
                matched += bool(match.parts)
                unmatched += match.unmatched
                for part in match.parts:
                    left[part.invoice, part.ordinal] -= part.quantity
    assert min(left.values()) >= 0  # nothing comes back twice
    assert (taken_back, matched, unmatched) == (127_609, 3_271, 17_995)
    assert reversed_orders["C541433"] == "541431"
    assert sum(1 for number in reversed_orders.values() if number) == 27


def row_key(row: Row) -> tuple[str, int]:
    return row.invoice, row.ordinal
