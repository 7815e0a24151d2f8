"""Placing orders: what is taken, what is refused at every way in, and that it happens once."""

import asyncio
from decimal import Decimal

import pytest

from contracts.base import Money
from contracts.order import (
    OrderPlaced,
)
from contracts.pricing import PriceChanged
from libs.clock import new_id, now
from tests.addresses import address
from tests.integration.order.shop import (
    body,
    line,
    money,
    order,
    place,
    refused,
)

SERVICE = "order"


async def test_the_same_key_gives_the_same_answer_and_one_order(s):
    headers, request = {"Idempotency-Key": str(new_id())}, body()
    answers = await asyncio.gather(*(s.client.post("/v1/orders", json=request, headers=headers) for _ in range(8)))
    assert {a.status_code for a in answers} == {201}
    assert {(a.json()["id"], a.headers["Location"]) for a in answers} == {
        (answers[0].json()["id"], f"/v1/orders/{answers[0].json()['id']}")
    }
    other = await s.client.post("/v1/orders", json=body(), headers=headers)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_mismatch")
    again = await s.client.post("/v1/orders", json=request)
    assert (again.status_code, again.json()["code"]) == (409, "order_known")


async def test_a_time_with_an_offset_travels_in_utc(s):
    placed = await place(s, placed_at="2026-01-01T00:00:00+02:00")
    await s.settled()
    (event,) = await s.emitted(OrderPlaced, placed["id"])  # its model refuses what is not in UTC
    assert event.placed_at.isoformat() == "2025-12-31T22:00:00+00:00"


async def test_a_bad_sum_fails_its_own_item(s):
    huge = body(lines=[{"sku": "A", "quantity": 1_000_000, "unit_price": money("999999999999")}])
    items = [body(), huge, body(placed_at="9999-12-31T23:59:59-14:00")]
    answer = await s.client.post("/v1/orders/bulk", json={"items": items})
    assert [item["status"] for item in answer.json()["items"]] == ["created", "failed", "failed"]


async def test_prices_left_out_come_from_the_price_list(s):
    unknown = await s.client.post("/v1/orders", json=body(lines=[{"sku": "A", "quantity": 1}]))
    assert (unknown.status_code, unknown.json()["errors"][0]["pointer"]) == (422, "/lines/0/unit_price")
    await s.publish(
        PriceChanged(
            sku="A",
            channel="web",
            market="DE",
            price=Money(amount="12.34", currency="EUR"),
            valid_from=now(),
            version=1,
        )
    )
    placed = await place(s, lines=[{"sku": "A", "quantity": 2}])
    assert placed["total"] == money("24.68")


async def test_bulk_results_are_per_item(s):
    good, known = body(), body()
    await s.client.post("/v1/orders", json=known)
    items = [good, known, {"channel": "web"}, good]
    answer = (await s.client.post("/v1/orders/bulk", json={"items": items})).json()["items"]
    assert [item["status"] for item in answer] == ["created", "known", "failed", "known"]
    assert answer[0]["id"] == answer[3]["id"]
    assert "/items/2/channel_order_id" in {e["pointer"] for e in answer[2]["errors"]}


async def test_charges_alone_are_an_order_without_goods(s):
    placed = await place(s, lines=[], charges=[{"code": "POST", "description": "postage", "unit_price": money("18")}])
    assert (placed["commercial"], placed["total"]) == ("closed", money("18.00"))


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"currency": "XXQ"}, "/currency"),
        ({"channel": "Not A Channel"}, "/channel"),
        ({"lines": [{"sku": "A", "quantity": 0, "unit_price": money("1")}]}, "/lines/0/quantity"),
        ({"lines": [{"sku": "A\x00", "quantity": 1, "unit_price": money("1")}]}, "/lines/0/sku"),
        ({"lines": [{"sku": "A", "quantity": 1, "unit_price": money("NaN")}]}, "/lines/0/unit_price/amount"),
        ({"shipping_address": {"country": "XX"}}, "/shipping_address/country"),
        ({"surprise": 1}, "/surprise"),
        ({"placed_at": "0001-01-01T00:00:00+14:00"}, "/placed_at"),
        ({"charges": [{"code": "D", "unit_price": money("-20.01")}]}, "/lines"),
        ({"lines": [{"sku": "A", "quantity": 1, "unit_price": money("0.0125")}]}, "/lines/0"),
        ({"lines": [{"sku": "A", "quantity": 1_000_000, "unit_price": money("100000")}]}, "/lines"),
    ],
)
async def test_bad_orders_name_the_field(s, change, pointer):
    answer = await s.client.post("/v1/orders", json=body(**change))
    assert answer.status_code == 422
    assert pointer in {error["pointer"] for error in answer.json()["errors"]}


@pytest.mark.parametrize(
    ("sent", "pointer", "rule"),
    [
        (b"", "", "a body is required"),
        (b"{", "", "is not JSON"),
        (b"[]", "", "must be an object"),
        (b'{"lines": []}', "/channel", "is required"),
        (b'{"channel": "web", "colour": "red"}', "/colour", "there is no such field"),
        (b'{"shipping_address": {"country": "UK"}}', "/shipping_address/country", "UK is not an ISO 3166-1 alpha-2"),
    ],
    ids=["no body", "no JSON", "no object", "missing", "unknown", "rule of ours"],
)
async def test_a_problem_says_the_field_and_the_rule_in_plain_words(s, sent, pointer, rule):
    answer = await s.client.post("/v1/orders", content=sent, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.headers["Content-Type"]) == (422, "application/problem+json")
    told = {error["pointer"]: error["detail"] for error in answer.json()["errors"]}
    assert rule in told[pointer], told
    assert "Value error" not in answer.text


async def test_a_zero_of_a_billion_digits_is_refused(s):
    """It has no digits that a limit would count, and was written out."""
    line = {"sku": "A", "quantity": 1, "unit_price": {"amount": "0E-900000000", "currency": "EUR"}}
    refused = await s.client.post("/v1/orders", json=body(lines=[line]))
    assert refused.status_code == 422
    (error,) = refused.json()["errors"]
    assert (error["pointer"], error["code"]) == ("/lines/0/unit_price/amount", "decimal_invalid")
    await place(s, lines=[line | {"unit_price": money("0.00")}])


async def test_what_is_to_be_paid_has_the_digits_of_its_currency(s):
    def lines(price, quantity):
        return [{"sku": "A", "quantity": quantity, "unit_price": money(price)}]

    placed = await place(s, lines=lines("0.0125", 1000), payment={"mode": "pending"})
    refused = await s.client.post("/v1/orders", json=body(lines=lines("0.0125", 1), payment={"mode": "pending"}))
    assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, "/lines/0")
    assert "0.0125 EUR cannot be paid: EUR has 2 digits" in refused.json()["detail"]
    url = f"/v1/orders/{placed['id']}/payments"
    for amount, currency in (("12.505", "EUR"), ("13.5", "JPY")):
        payment = {"kind": "authorised", "reference": str(new_id()), "amount": {"amount": amount, "currency": currency}}
        refused = await s.client.post(url, json=payment)
        assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, "/amount")
        assert f"{amount} cannot be paid: {currency} has" in refused.json()["errors"][0]["detail"]


async def test_a_body_that_is_not_json_is_an_unsupported_media_type(s):
    for headers in ({"Content-Type": "text/plain"}, {}):
        answer = await s.client.post("/v1/orders", content=b'{"channel": "web"}', headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")
        assert "send application/json" in answer.json()["detail"]


async def test_the_same_order_several_times_at_once(s):
    """More callers than connections, each with another key or none: one order, and nobody waits for a connection."""
    for keys in ([{"Idempotency-Key": str(new_id())} for _ in range(8)], [{}] * 8):
        wanted = body()
        answers = await asyncio.gather(*(s.client.post("/v1/orders", json=wanted, headers=key) for key in keys))
        assert sorted(answer.status_code for answer in answers) == [201] + [409] * 7
        assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"order_known"}


async def test_a_repetition_is_answered_as_it_was_whatever_the_price_list_says_now(s):
    price = PriceChanged(
        sku="A", channel="web", market="AT", price=Money(amount="7", currency="EUR"), version=1, valid_from=now()
    )
    await s.publish(price)
    address = {"name": "Ann", "line1": "1 Rd", "city": "Wien", "postal_code": "1010", "country": "AT"}
    wanted = body(lines=[{"sku": "A", "quantity": 1}], shipping_address=address)
    key = {"Idempotency-Key": str(new_id())}
    first = await s.client.post("/v1/orders", json=wanted, headers=key)
    assert (first.status_code, first.json()["total"]["amount"]) == (201, "7.00")
    changed = {"price": Money(amount="9", currency="GBP"), "version": 2}
    await s.publish(price.model_copy(update=changed))
    again = await s.client.post("/v1/orders", json=wanted, headers=key)
    assert (again.status_code, again.text) == (201, first.text)


@pytest.mark.parametrize("code", ["eur", "Eur", "XXX", "XTS", "XAU", "XDR", "EURO", "€", "DEM"])
async def test_a_currency_that_nobody_can_pay_in_is_refused(s, code):
    error = await refused(s, "/currency", body(currency=code, lines=[line(currency=code)]))
    assert error["code"] == "currency_unknown"


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"lines": [line() | {"quantity": True}]}, "/lines/0/quantity", "whole_number"),
        ({"lines": [line() | {"quantity": "2"}]}, "/lines/0/quantity", "whole_number"),
        ({"lines": [line() | {"quantity": 1.5}]}, "/lines/0/quantity", "whole_number"),
        ({"lines": [line() | {"quantity": 2**31}]}, "/lines/0/quantity", "out_of_range"),
        ({"placed_at": 1764403200}, "/placed_at", "instant_invalid"),
        ({"placed_at": "1764403200"}, "/placed_at", "instant_invalid"),
        ({"placed_at": "2026-01-01"}, "/placed_at", "instant_invalid"),
        ({"placed_at": "2026-01-01T00:00:00"}, "/placed_at", "instant_invalid"),
        ({"placed_at": "2099-01-01T00:00:00Z"}, "/placed_at", "in_the_future"),
        ({"placed_at": "1899-01-01T00:00:00Z"}, "/placed_at", "instant_out_of_range"),
        ({"backorder": "yes"}, "/backorder", "true_or_false"),
        ({"backorder": 1}, "/backorder", "true_or_false"),
        ({"shipping_address": address(country="de")}, "/shipping_address/country", "country_unknown"),
        ({"shipping_address": address(country="ZZ")}, "/shipping_address/country", "country_unknown"),
        ({"shipping_address": address(city="Spring\nfield")}, "/shipping_address/city", "character_refused"),
        ({"shipping_address": address(line1="Caf\ufffd 1")}, "/shipping_address/line1", "character_refused"),
        ({"channel": "Web"}, "/channel", "channel_invalid"),
        ({"incoterm": "dap"}, "/incoterm", "not_one_of"),
        ({"lines": [line() | {"unit_price": money(10)}]}, "/lines/0/unit_price/amount", "decimal_invalid"),
        ({"prority": "urgent"}, "/prority", "unknown_field"),
        ({"payment": {"mode": "marketplace", "referense": "x"}}, "/payment/referense", "unknown_field"),
    ],
)  # fmt: skip
async def test_what_a_later_step_could_not_carry_is_refused_at_every_door(s, change, pointer, code):
    assert (await refused(s, pointer, body(**change)))["code"] == code


async def test_a_misspelled_field_is_told_its_nearest(s):
    error = await refused(s, "/lines/0/quantty", body(lines=[line() | {"quantty": 3}]))
    assert error["params"] == {"field": "quantty", "nearest": "quantity"}
    assert "did you mean quantity?" in error["detail"]


async def test_a_member_given_twice_is_refused(s):
    sent = '{"channel": "web", "channel": "shop"}'
    answer = await s.client.post("/v1/orders", content=sent, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "given_twice")


async def test_a_known_order_that_is_another_one_is_said_to_be(s):
    first = body(buyer_ref="C-1")
    await place(s, **first)
    changes = {
        "buyer_ref": {"buyer_ref": "C-2"},
        "lines": {"lines": [line(quantity=3)]},
        "charges": {"charges": [{"code": "POST", "unit_price": money("1.00")}]},
        "shipping_address": {"shipping_address": address(line1="2 Other Road")},
        "currency": {"backorder": True},
    }
    for part, change in changes.items():
        answer = await s.client.post("/v1/orders", json=first | change)
        assert answer.status_code == 409
        assert [e["pointer"] for e in answer.json()["errors"]] == ["/channel_order_id", f"/{part}"]
        (item,) = (await s.client.post("/v1/orders/bulk", json={"items": [first | change]})).json()["items"]
        assert (item["status"], item["errors"][0]["pointer"]) == ("different", f"/items/0/{part}")
    (same,) = (await s.client.post("/v1/orders/bulk", json={"items": [first]})).json()["items"]
    assert same["status"] == "known"


async def test_a_known_order_is_the_same_after_its_address_was_corrected(s):
    first = body()
    placed = await place(s, **first)
    await s.client.put(f"/v1/orders/{placed['id']}/address", json=address(line1="2 Other Road"))
    (same,) = (await s.client.post("/v1/orders/bulk", json={"items": [first]})).json()["items"]
    assert same["status"] == "known"


async def test_the_same_key_with_other_orders_is_said(s):
    key = {"Idempotency-Key": str(new_id())}
    items = [body()]
    first = await s.client.post("/v1/orders/bulk", json={"items": items}, headers=key)
    again = await s.client.post("/v1/orders/bulk", json={"items": items}, headers=key)
    other = await s.client.post("/v1/orders/bulk", json={"items": [body()]}, headers=key)
    assert first.json() == again.json()
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_mismatch")


async def test_what_no_eye_can_see_is_trimmed_and_refused_inside(s):
    number = f"ID-{new_id()}"
    await place(s, channel_order_id=number)
    for spelled in (f"{number} ", f"{number}\u00a0", f"\ufeff{number}", f"{number}\u200b", f"{number}\r\n"):
        answer = await s.client.post("/v1/orders", json=body(channel_order_id=spelled))
        assert (answer.status_code, answer.json()["code"]) == (409, "order_known"), repr(spelled)
    for inside in ("ID\u00a01", "ID\u200b1", "ID\n1", "ID\t1", "ID\u202e1"):
        await refused(s, "/channel_order_id", body(channel_order_id=inside))
    composed, decomposed = "Ren\u00e9-1", "Rene\u0301-1"
    await place(s, channel_order_id=composed)
    assert (await s.client.post("/v1/orders", json=body(channel_order_id=decomposed))).status_code == 409


@pytest.mark.parametrize("number", ["4.03E+11", "4,03E+11", "1E+15"])
async def test_a_number_that_a_spreadsheet_destroyed_is_refused(s, number):
    assert (await refused(s, "/channel_order_id", body(channel_order_id=number)))["code"] == "number_destroyed"


@pytest.mark.parametrize("mode", ["marketplace", "pending"])
async def test_what_nobody_can_pay_is_refused_in_every_payment_mode(s, mode):
    sent = body(currency="JPY", lines=[line(quantity=3, price="333.5", currency="JPY")], payment={"mode": mode})
    assert (await refused(s, "/lines/0", sent))["code"] == "money_too_fine"


async def test_a_line_may_give_its_total(s):
    lines = [{"sku": "A", "quantity": 3, "line_total": money("1000", "JPY")}]
    placed = await place(s, currency="JPY", lines=lines)
    assert placed["total"] == money("1000", "JPY")
    (one,) = (await order(s, placed["id"]))["lines"]
    assert (one["total"], one["unit_price"], one["paid"]) == (
        money("1000", "JPY"), money("333.333333", "JPY"), money("1000", "JPY")
    )  # fmt: skip
    await refused(s, "/lines/0", body(lines=[line() | {"line_total": money("10.00")}]))


async def test_a_unit_price_that_was_derived_from_a_total_is_that_total(s):
    placed = await place(s, lines=[line(quantity=3, price="3.333333")])
    assert placed["total"] == money("10.00")


@pytest.mark.parametrize(
    ("currency", "amount"), [("RSD", "1999.99"), ("MGA", "0.20"), ("KWD", "1.005"), ("LBP", "1.50")]
)
async def test_the_digits_are_those_of_iso_4217(s, currency, amount):
    placed = await place(s, currency=currency, lines=[line(price=amount, currency=currency)])
    assert placed["total"] == money(amount, currency)


async def test_amounts_are_answered_in_the_digits_of_their_currency(s):
    lines = [line(price="0"), line("B", price="14.9"), line("C", price="14.90")]
    placed = await place(s, lines=lines)
    assert placed["total"]["amount"] == "29.80"
    one = await order(s, placed["id"])
    assert [each["total"]["amount"] for each in one["lines"]] == ["0.00", "14.90", "14.90"]
    assert (one["goods_total"]["amount"], one["charges_total"]["amount"]) == ("29.80", "0.00")


async def test_discounts_and_postage_are_shared_out_on_the_lines(s):
    charges = [
        {"code": "VOUCHER", "unit_price": money("-10.00")},
        {"code": "POST", "unit_price": money("4.90")},
    ]
    placed = await place(s, lines=[line("A", 1, "10.00"), line("B", 1, "20.00"), line("C", 2, "0")], charges=charges)
    paid = [Decimal(each["paid"]["amount"]) for each in (await order(s, placed["id"]))["lines"]]
    assert paid == [Decimal("8.30"), Decimal("16.60"), Decimal("0.00")]
    await s.settled()
    (event,) = await s.emitted(OrderPlaced, placed["id"])
    assert [each.paid for each in event.lines] == paid


@pytest.mark.parametrize("number", ['="F955097397"', "'F955097397", "=1+1"])
async def test_a_number_that_is_guarded_against_a_spreadsheet_is_refused(s, number):
    assert (await refused(s, "/channel_order_id", body(channel_order_id=number)))["code"] == "number_guarded"
