"""What people send to the order service by mistake, and what becomes of it."""

from decimal import Decimal
from uuid import UUID

import pytest

from contracts.base import Money
from contracts.catalog import ProductActivated, Variant
from contracts.inventory import Allocation, StockLine, StockReserved
from contracts.logistics import (
    ShipmentDelivered,
    ShipmentDispatched,
    ShipmentLabelled,
    ShipmentLeftVoided,
    ShipmentPlanned,
    ShipmentsVoided,
)
from contracts.order import (
    OrderCancelFailed,
    OrderCancelled,
    OrderConfirmed,
    OrderDestinationChanged,
    OrderPlaced,
    RefundBlocked,
    RefundIssued,
)
from contracts.support import ReturnClosed, ReturnedLine, ReturnReceived
from libs.clock import new_id, now
from tests.addresses import address

SERVICE = "order"


def money(amount: str, currency: str = "EUR") -> dict:
    return {"amount": amount, "currency": currency}


def line(sku: str = "A", quantity: int = 1, price: str = "10.00", currency: str = "EUR") -> dict:
    return {"sku": sku, "quantity": quantity, "unit_price": money(price, currency)}


def body(**changes) -> dict:
    return {
        "channel": "web", "channel_order_id": str(new_id()), "currency": "EUR", "lines": [line()],
        "shipping_address": address(),
    } | changes  # fmt: skip


@pytest.fixture(scope="module")
async def s(service):
    variants = tuple(Variant(sku=sku, title=sku) for sku in ("A", "B", "C"))
    await service.publish(ProductActivated(product_id=new_id(), version=1, variants=variants))
    return service


async def place(s, **changes) -> dict:
    answer = await s.client.post("/v1/orders", json=body(**changes))
    assert answer.status_code == 201, answer.text
    return answer.json()


async def found(s, order_id: str) -> dict:
    return (await s.client.get(f"/v1/orders/{order_id}")).json()


async def refused(s, pointer: str, sent: dict) -> dict:
    """By every door alike, and with nothing written; the error at the pointer."""
    before = await s.member("order").database.fetchval("select count(*) from orders")
    single = await s.client.post("/v1/orders", json=sent)
    assert single.status_code == 422, single.text
    errors = {error["pointer"]: error for error in single.json()["errors"]}
    assert pointer in errors, errors
    bulk = (await s.client.post("/v1/orders/bulk", json={"items": [body(), sent]})).json()["items"]
    assert [item["status"] for item in bulk] == ["created", "failed"]
    assert errors[pointer] | {"pointer": f"/items/1{pointer}"} in bulk[1]["errors"]
    assert await s.member("order").database.fetchval("select count(*) from orders") == before + 1
    return errors[pointer]


# A: a door as strict as what lies behind it


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


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ("contry=DE", "contry"), ("country=ZZ", "country"), ("country=de", "country"), ("saga=nope", "saga"),
        ("channel=web&channel=shop", "channel"), ("limit=0", "limit"), ("hold=nope", "hold"),
    ],
)  # fmt: skip
async def test_a_filter_that_does_not_exist_is_refused(s, query, where):
    answer = await s.client.get(f"/v1/orders?{query}")
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, where)


async def test_a_filter_by_country(s):
    placed = await place(s, shipping_address=address("PT"))
    listed = (await s.client.get("/v1/orders?country=PT")).json()["items"]
    assert [item["id"] for item in listed] == [placed["id"]]


async def test_a_member_given_twice_is_refused(s):
    sent = '{"channel": "web", "channel": "shop"}'
    answer = await s.client.post("/v1/orders", content=sent, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "given_twice")


# B: nothing is lost without a word


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


# C: the same number is the same order, whatever no eye can see


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


@pytest.mark.parametrize("sku", ["BLUE MUG 2", "蓝色马克杯", "Tasse blau – groß", "100E2"])
async def test_a_sku_of_a_channel_may_be_any_text(s, sku):
    placed = await place(s, lines=[line(sku)])
    assert placed["holds"] == ["unmapped_sku"]
    answer = await s.client.put(
        "/v1/sku-mappings", json={"items": [{"channel": "web", "channel_sku": sku, "sku": "A"}]}
    )
    assert answer.json()["items"][0]["status"] == "created"
    await s.settled()
    assert await s.emitted(OrderPlaced, placed["id"])


async def test_mappings_are_judged_one_by_one(s):
    good = {"channel": "web", "channel_sku": "M-1", "sku": "A"}
    items = [good, {"channel": "web", "channel_sku": "M-2"}, good | {"sku": "A B"}]
    answer = (await s.client.put("/v1/sku-mappings", json={"items": items})).json()["items"]
    assert [item["status"] for item in answer] == ["created", "failed", "failed"]
    assert answer[1]["errors"][0]["pointer"] == "/items/1/sku"
    again = (await s.client.put("/v1/sku-mappings", json={"items": [good, good | {"sku": "B"}]})).json()["items"]
    assert [item["status"] for item in again] == ["unchanged", "changed"]


# D: money to the end


@pytest.mark.parametrize("mode", ["marketplace", "pending"])
async def test_what_nobody_can_pay_is_refused_in_every_payment_mode(s, mode):
    sent = body(currency="JPY", lines=[line(quantity=3, price="333.5", currency="JPY")], payment={"mode": mode})
    assert (await refused(s, "/lines/0", sent))["code"] == "money_too_fine"


async def test_a_line_may_give_its_total(s):
    lines = [{"sku": "A", "quantity": 3, "line_total": money("1000", "JPY")}]
    placed = await place(s, currency="JPY", lines=lines)
    assert placed["total"] == money("1000", "JPY")
    (one,) = (await found(s, placed["id"]))["lines"]
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
    one = await found(s, placed["id"])
    assert [each["total"]["amount"] for each in one["lines"]] == ["0.00", "14.90", "14.90"]
    assert (one["goods_total"]["amount"], one["charges_total"]["amount"]) == ("29.80", "0.00")


async def test_discounts_and_postage_are_shared_out_on_the_lines(s):
    charges = [
        {"code": "VOUCHER", "unit_price": money("-10.00")},
        {"code": "POST", "unit_price": money("4.90")},
    ]
    placed = await place(s, lines=[line("A", 1, "10.00"), line("B", 1, "20.00"), line("C", 2, "0")], charges=charges)
    paid = [Decimal(each["paid"]["amount"]) for each in (await found(s, placed["id"]))["lines"]]
    assert paid == [Decimal("8.30"), Decimal("16.60"), Decimal("0.00")]
    await s.settled()
    (event,) = await s.emitted(OrderPlaced, placed["id"])
    assert [each.paid for each in event.lines] == paid


async def test_totals_are_by_currency_and_one_filter_is_for_all(s):
    for currency, price in (("EUR", "10.00"), ("USD", "7.50"), ("JPY", "900")):
        await place(s, channel="totals", currency=currency, lines=[line(price=price, currency=currency)])
    totals = (await s.client.get("/v1/orders/totals?channel=totals")).json()
    assert totals["kinds"]["sale"]["values"] == [money("10.00"), money("900", "JPY"), money("7.50", "USD")]
    assert (totals["placed_orders"], totals["kinds"]["sale"]["rows"]) == (3, 3)
    assert totals["kinds"]["bad_debt"]["rows"] == 0


def returned(order_id: str, amount: str, currency: str = "EUR") -> ReturnReceived:
    return ReturnReceived(
        return_id=new_id(), order_id=UUID(order_id), reason="changed_mind", warehouse="W1", resolution="refund",
        lines=(ReturnedLine(line_no=1, sku="A", quantity=1, condition="sellable"),),
        refund=Money(amount=Decimal(amount), currency=currency),
    )  # fmt: skip


async def test_a_return_gets_what_is_left_and_it_is_said(s):
    oid = (await place(s))["id"]
    goodwill = {"kind": "refunded", "amount": money("4.00"), "document": f"G-{oid}", "reason": "goodwill"}
    assert (await s.client.post(f"/v1/orders/{oid}/payments", json=goodwill)).status_code == 201
    event = returned(oid, "10.00")
    await s.publish(event)
    issued = [e for e in await s.emitted(RefundIssued, oid) if e.return_id == event.return_id]
    assert [e.amount.amount for e in issued] == [Decimal("6.00")]
    assert (await found(s, oid))["payment"] == "refunded"
    timeline = (await s.client.get(f"/v1/orders/{oid}/timeline")).json()["items"]
    assert "6.00 of 10.00 EUR" in next(e["detail"] for e in timeline if e["what"] == "refunded_less")
    nothing = returned(oid, "1.00")
    await s.publish(nothing)
    issued = [e for e in await s.emitted(RefundIssued, oid) if e.return_id == nothing.return_id]
    assert [e.amount.amount for e in issued] == [Decimal("0.00")]
    assert not await s.verify()


async def test_a_return_of_what_is_not_paid_yet_waits_for_the_money(s):
    oid = (await place(s, payment={"mode": "authorised", "reference": f"auth-{new_id()}"}))["id"]
    reference = (await s.client.get(f"/v1/orders/{oid}/ledger")).json()["authorisations"][0]["reference"]
    event = returned(oid, "10.00")
    await s.publish(event)
    (blocked,) = await s.emitted(RefundBlocked, oid)
    assert (blocked.return_id, blocked.asked.amount) == (event.return_id, Decimal("10.00"))
    capture = {"kind": "captured", "amount": money("10.00"), "reference": reference, "document": f"cap-{oid}"}
    assert (await s.client.post(f"/v1/orders/{oid}/payments", json=capture)).status_code == 201
    await s.settled()
    assert [e.amount.amount for e in await s.emitted(RefundIssued, oid)] == [Decimal("10.00")]
    assert (await found(s, oid))["payment"] == "refunded"
    assert not await s.verify()
    parked = await s.client.get("/v1/ops/order/parked")
    assert parked.json() == []


async def test_a_closed_return_is_not_paid_when_the_money_comes(s):
    oid = (await place(s, payment={"mode": "authorised", "reference": f"auth-{new_id()}"}))["id"]
    reference = (await s.client.get(f"/v1/orders/{oid}/ledger")).json()["authorisations"][0]["reference"]
    event = returned(oid, "10.00")
    await s.publish(event)
    await s.publish(ReturnClosed(return_id=event.return_id, order_id=UUID(oid), reason="a voucher instead"))
    capture = {"kind": "captured", "amount": money("10.00"), "reference": reference, "document": f"cap-{oid}"}
    assert (await s.client.post(f"/v1/orders/{oid}/payments", json=capture)).status_code == 201
    await s.settled()
    assert not await s.emitted(RefundIssued, oid)


async def test_what_is_captured_in_parts_is_the_orders_total_and_no_more(s):
    oid = (await place(s, payment={"mode": "authorised", "reference": f"auth-{new_id()}"}))["id"]
    reference = (await s.client.get(f"/v1/orders/{oid}/ledger")).json()["authorisations"][0]["reference"]

    async def capture(amount: str) -> int:
        document = {"kind": "captured", "amount": money(amount), "reference": reference, "document": str(new_id())}
        return (await s.client.post(f"/v1/orders/{oid}/payments", json=document)).status_code

    assert await capture("4.00") == 201
    assert (await found(s, oid))["payment"] == "authorised"
    event = returned(oid, "10.00")
    await s.publish(event)
    assert await s.emitted(RefundBlocked, oid)  # the rest of the money is not there yet
    assert await capture("6.01") == 409
    assert await capture("6.00") == 201
    await s.settled()
    assert [e.amount.amount for e in await s.emitted(RefundIssued, oid)] == [Decimal("10.00")]
    assert (await found(s, oid))["payment"] == "refunded"
    assert await capture("0.01") == 409
    assert not await s.verify()


async def test_a_cancellation_that_comes_too_late_is_told_and_cancels_nothing(s):
    oid, parcel = (await place(s))["id"], new_id()
    await s.publish(reserved(oid), planned(oid, parcel))
    await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "changed my mind"})
    await s.publish(dispatched(oid, parcel), ShipmentsVoided(order_id=UUID(oid), dispatched=(parcel,)))
    one = await found(s, oid)
    assert (one["saga"], one["cancel_reason"], one["payment"]) == ("shipped", None, "captured")
    assert not await s.emitted(OrderCancelled, oid)
    assert [e.reason for e in await s.emitted(OrderCancelFailed, oid)] == ["changed my mind"]
    assert not await s.verify()


@pytest.mark.parametrize("number", ['="F955097397"', "'F955097397", "=1+1"])
async def test_a_number_that_is_guarded_against_a_spreadsheet_is_refused(s, number):
    assert (await refused(s, "/channel_order_id", body(channel_order_id=number)))["code"] == "number_guarded"


# E: where a parcel goes


@pytest.mark.parametrize(
    "incomplete",
    [
        {"country": "DE"}, address(line1=None), address(city=None), address(postal_code=None), address(name=None),
        address(line1="-"), address(postal_code="1011"), address("US", region=None), address("JP", postal_code=None),
    ],
)  # fmt: skip
async def test_an_address_that_no_carrier_takes_is_a_hold(s, incomplete):
    placed = await place(s, shipping_address=incomplete)
    assert placed["holds"] == ["address"]
    await s.publish(reserved(placed["id"]))
    assert (await found(s, placed["id"]))["saga"] == "reserved"  # its stock is kept meanwhile
    assert not await s.emitted(OrderConfirmed, placed["id"])
    still = await s.client.put(f"/v1/orders/{placed['id']}/address", json=incomplete)
    assert still.status_code == 422
    whole = await s.client.put(f"/v1/orders/{placed['id']}/address", json=address(incomplete["country"]))
    assert whole.status_code == 200, whole.text
    await s.settled()
    assert len(await s.emitted(OrderConfirmed, placed["id"])) == 1


def reserved(order_id: str, quantity: int = 1, *, complete: bool = True) -> StockReserved:
    allocation = Allocation(warehouse="W1", country="DE", lines=(StockLine(sku="A", quantity=quantity),))
    return StockReserved(order_id=UUID(order_id), complete=complete, allocations=(allocation,))


def planned(order_id: str, shipment_id: UUID, quantity: int = 1) -> ShipmentPlanned:
    return ShipmentPlanned(
        order_id=UUID(order_id), shipment_id=shipment_id, warehouse="W1", carrier="own", service="std",
        lines=(StockLine(sku="A", quantity=quantity),), chargeable_weight_g=1, customs=False, promised_by=now(),
        cost=Money(amount=Decimal(1), currency="EUR"),
    )  # fmt: skip


def dispatched(order_id: str, shipment_id: UUID, quantity: int = 1) -> ShipmentDispatched:
    return ShipmentDispatched(
        order_id=UUID(order_id), shipment_id=shipment_id, warehouse="W1", carrier="own", tracking_number="T",
        lines=(StockLine(sku="A", quantity=quantity),), dispatched_at=now(),
    )  # fmt: skip


async def test_an_address_can_be_corrected_until_the_label_is_booked(s):
    oid, parcel = (await place(s))["id"], new_id()
    await s.publish(reserved(oid), planned(oid, parcel))
    version = (await found(s, oid))["version"]
    url = f"/v1/orders/{oid}/address"
    stale = await s.client.put(url, json=address(), headers={"If-Match": f'"{version - 1}"'})
    assert (stale.status_code, stale.json()["code"]) == (412, "version_mismatch")
    taken = await s.client.put(url, json=address(postal_code="27498"), headers={"If-Match": f'"{version}"'})
    assert taken.status_code == 200, taken.text
    await s.settled()
    (event,) = await s.emitted(OrderDestinationChanged, oid)
    assert (event.destination.country, event.destination.postal_code) == ("DE", "27498")
    await s.publish(ShipmentLabelled(order_id=UUID(oid), shipment_id=parcel, carrier="own", tracking_number="T"))
    late = await s.client.put(url, json=address())
    assert (late.status_code, late.json()["code"]) == (409, "order_on_its_way")


async def test_the_rest_is_cancelled_when_a_part_has_left(s):
    oid, parcel = (await place(s, lines=[line(quantity=3)], backorder=True))["id"], new_id()
    await s.publish(reserved(oid, 1, complete=False))
    await s.publish(planned(oid, parcel), dispatched(oid, parcel))
    answer = await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "waits too long"})
    assert (answer.status_code, answer.json()["saga"]) == (202, "cancelling")
    await s.publish(ShipmentsVoided(order_id=UUID(oid), dispatched=(parcel,)))
    assert [e.partial for e in await s.emitted(OrderCancelled, oid)] == [True]
    assert [e.amount.amount for e in await s.emitted(RefundIssued, oid)] == [Decimal("20.00")]
    await s.publish(ShipmentDelivered(order_id=UUID(oid), shipment_id=parcel, delivered_at=now()))
    assert (await found(s, oid))["saga"] == "closed"
    assert not await s.verify()


async def test_the_rest_of_a_discounted_order_is_worth_its_share(s):
    charges = [{"code": "VOUCHER", "unit_price": money("-10.00")}]
    oid, one, two = (await place(s, lines=[line(quantity=3)], charges=charges))["id"], new_id(), new_id()
    await s.publish(reserved(oid, 3), planned(oid, one), planned(oid, two, 2))
    await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "changed my mind"})
    await s.publish(dispatched(oid, one), ShipmentsVoided(order_id=UUID(oid), voided=(two,), dispatched=(one,)))
    assert [e.amount.amount for e in await s.emitted(RefundIssued, oid)] == [Decimal("13.33")]
    assert not await s.verify()


async def test_a_voided_parcel_that_left_is_on_the_timeline(s):
    oid, parcel = (await place(s))["id"], new_id()
    await s.publish(reserved(oid), planned(oid, parcel))
    await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "buyer"})
    await s.publish(ShipmentsVoided(order_id=UUID(oid), voided=(parcel,)))
    await s.publish(
        ShipmentLeftVoided(
            order_id=UUID(oid), shipment_id=parcel, warehouse="W1", carrier="own", tracking_number="T", at=now(),
            lines=(StockLine(sku="A", quantity=1),),
        )
    )  # fmt: skip
    timeline = (await s.client.get(f"/v1/orders/{oid}/timeline")).json()["items"]
    assert "voided_parcel_left" in {entry["what"] for entry in timeline}


# No state without an exit


async def test_a_late_answer_lifts_the_hold_that_its_lateness_set(s):
    from services.order.saga.commands import hold_overdue_answers

    oid = (await place(s))["id"]
    database = s.member("order").database
    await database.fetch("update orders set deadline = now() - interval '1 second' where id = $1", UUID(oid))
    await hold_overdue_answers(database)
    assert [hold["kind"] for hold in (await found(s, oid))["holds"]] == ["manual"]
    await s.publish(reserved(oid))
    one = await found(s, oid)
    assert (one["saga"], one["holds"][0]["resolved_by"]) == ("confirmed", "the late answer")
    assert not await s.verify()


async def test_a_hold_by_a_person_stays_when_the_late_answer_comes(s):
    from services.order.saga.commands import hold_overdue_answers

    oid = (await place(s))["id"]
    database = s.member("order").database
    await database.fetch("update orders set deadline = now() - interval '1 second' where id = $1", UUID(oid))
    await hold_overdue_answers(database)
    held = await s.client.post(f"/v1/orders/{oid}/holds", json={"detail": "call the buyer"})
    assert held.status_code == 201, held.text
    await s.publish(reserved(oid))
    one = await found(s, oid)
    assert (one["saga"], one["holds"][0]["detail"]) == ("reserved", "call the buyer")
    await s.client.post(f"/v1/orders/{oid}/holds/manual/resolve")
    assert (await found(s, oid))["saga"] == "confirmed"


async def test_an_order_whose_parcel_never_arrives_is_closed_by_a_person(s):
    oid, parcel = (await place(s))["id"], new_id()
    early = await s.client.post(f"/v1/orders/{oid}/close", json={"reason": "lost"})
    assert (early.status_code, early.json()["code"]) == (409, "order_not_closable")
    await s.publish(reserved(oid), planned(oid, parcel), dispatched(oid, parcel))
    closed = await s.client.post(f"/v1/orders/{oid}/close", json={"reason": "lost by the carrier"})
    assert (closed.status_code, closed.json()["saga"]) == (200, "closed")
    assert not await s.verify()


async def test_a_stale_version_is_told_where_the_version_may_be_left_out(s):
    oid = (await place(s))["id"]
    stale = {"If-Match": '"99"'}
    for path, sent in (("cancel", {"reason": "x"}), ("holds", {"detail": "call"}), ("close", {"reason": "x"})):
        answer = await s.client.post(f"/v1/orders/{oid}/{path}", json=sent, headers=stale)
        assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch"), path


async def test_channels_that_were_seen(s):
    await place(s, channel="seen-once")
    found = {
        item["channel"]: item["has_orders"] for item in (await s.client.get("/v1/reference/channels")).json()["items"]
    }
    assert found["seen-once"] is True
