"""The order service over HTTP and events, on a real PostgreSQL; the other services' events are published by hand."""

import asyncio
from decimal import Decimal
from uuid import UUID

import pytest

from contracts.base import Money
from contracts.catalog import ProductActivated, ProductRetired, Variant
from contracts.inventory import Allocation, Shortage, StockLine, StockRejected, StockReserved
from contracts.logistics import (
    ShipmentDelivered,
    ShipmentDispatched,
    ShipmentHeld,
    ShipmentPlanned,
    ShipmentsVoided,
)
from contracts.order import (
    OrderAllocated,
    OrderCancelled,
    OrderCancelRequested,
    OrderCompleted,
    OrderConfirmed,
    OrderHeld,
    OrderPlaced,
    OrderShipped,
    RefundIssued,
)
from contracts.pricing import PriceChanged
from contracts.support import ReturnedLine, ReturnReceived
from libs.clock import new_id, now
from services.order.holds.commands import resolve_holds
from services.order.saga.store import lock
from tests.addresses import address

SERVICE = "order"


def eur(amount: str) -> dict:
    return {"amount": amount, "currency": "EUR"}


def body(**changes) -> dict:
    return {
        "channel": "web",
        "channel_order_id": str(new_id()),
        "currency": "EUR",
        "lines": [{"sku": "A", "quantity": 2, "unit_price": eur("10.00")}],
        "shipping_address": {"name": "Ann", "line1": "1 Rd", "city": "Berlin", "postal_code": "10115", "country": "DE"},
    } | changes


async def place(s, **changes) -> dict:
    answer = await s.client.post("/v1/orders", json=body(**changes))
    assert (answer.status_code, answer.headers["etag"]) == (201, '"1"'), answer.text
    return answer.json()


async def order(s, order_id: str) -> dict:
    return (await s.client.get(f"/v1/orders/{order_id}")).json()


@pytest.fixture(scope="module")
async def s(service):
    await service.publish(
        ProductActivated(
            product_id=new_id(), version=1, variants=(Variant(sku="A", title="A"), Variant(sku="B", title="B"))
        )
    )
    return service


def reserved(order_id: str, quantity: int = 2, *, complete: bool = True, warehouse: str = "W1") -> StockReserved:
    lines = (StockLine(sku="A", quantity=quantity),)
    return StockReserved(
        order_id=UUID(order_id),
        complete=complete,
        allocations=(Allocation(warehouse=warehouse, country="DE", lines=lines),),
    )


def planned(order_id: str, shipment_id: UUID, quantity: int = 2) -> ShipmentPlanned:
    return ShipmentPlanned(
        order_id=UUID(order_id), shipment_id=shipment_id, warehouse="W1", carrier="own", service="std",
        lines=(StockLine(sku="A", quantity=quantity),), chargeable_weight_g=1, cost=Money(amount="1", currency="EUR"),
        promised_by=now(), customs=False,
    )  # fmt: skip


def dispatched(order_id: str, shipment_id: UUID, quantity: int = 2) -> ShipmentDispatched:
    return ShipmentDispatched(
        order_id=UUID(order_id), shipment_id=shipment_id, warehouse="W1", carrier="own", tracking_number="T",
        lines=(StockLine(sku="A", quantity=quantity),), dispatched_at=now(),
    )  # fmt: skip


async def test_from_placement_to_completion(s):
    placed = await place(s)
    oid, parcel = placed["id"], new_id()
    assert placed["commercial"] == "pending"
    await s.settled()
    (event,) = await s.emitted(OrderPlaced, oid)
    assert (event.total, event.destination.country, event.lines[0].sku) == (Decimal("20.00"), "DE", "A")
    await s.publish(reserved(oid))
    (confirmed,) = await s.emitted(OrderConfirmed, oid)
    assert confirmed.allocations[0].warehouse == "W1"
    await s.publish(planned(oid, parcel))
    assert (await order(s, oid))["saga"] == "fulfilling"
    await s.publish(dispatched(oid, parcel))
    found = await order(s, oid)
    assert (found["saga"], found["fulfilment"], found["units_shipped"]) == ("shipped", "shipped", 2)
    assert [e.complete for e in await s.emitted(OrderShipped, oid)] == [True]
    await s.publish(ShipmentDelivered(order_id=UUID(oid), shipment_id=parcel, delivered_at=now()))
    found = await order(s, oid)
    assert (found["commercial"], found["fulfilment"]) == ("closed", "delivered")
    assert await s.emitted(OrderCompleted, oid)
    timeline = (await s.client.get(f"/v1/orders/{oid}/timeline")).json()["items"]
    assert [entry["what"] for entry in timeline] == [
        "placed", "stock_reserved", "parcel_planned", "all_dispatched", "all_delivered",
    ]  # fmt: skip
    assert all(entry["event_id"] for entry in timeline[1:])
    assert not await s.verify()


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


async def test_a_shortage_becomes_a_hold_and_ends_with_stock(s):
    oid = (await place(s))["id"]
    await s.publish(
        StockRejected(order_id=UUID(oid), reason="shortage", shortages=(Shortage(sku="A", requested=2, available=1),))
    )
    found = await order(s, oid)
    assert (found["saga"], found["holds"][0]["kind"]) == ("waiting_stock", "oversold")
    assert [e.hold for e in await s.emitted(OrderHeld, oid)] == ["oversold"]
    await s.publish(reserved(oid))
    found = await order(s, oid)
    assert (found["saga"], found["holds"][0]["resolved_by"]) == ("confirmed", "inventory")


async def test_an_unknown_sku_is_kept_and_goes_on_when_mapped(s):
    placed = await place(s, lines=[{"sku": "XB-1", "quantity": 1, "unit_price": eur("5")}])
    assert (placed["commercial"], placed["holds"]) == ("draft", ["unmapped_sku"])
    assert not await s.emitted(OrderPlaced, placed["id"])
    mapping = {"items": [{"channel": "web", "channel_sku": "XB-1", "sku": "B"}]}
    assert (await s.client.put("/v1/sku-mappings", json=mapping)).status_code == 200
    await s.settled()
    (event,) = await s.emitted(OrderPlaced, placed["id"])
    assert event.lines[0].sku == "B"


async def test_an_unknown_sku_goes_on_when_its_product_comes(s):
    placed = await place(s, lines=[{"sku": "LATE", "quantity": 1, "unit_price": eur("5")}])
    assert placed["holds"] == ["unmapped_sku"]
    await s.publish(ProductActivated(product_id=new_id(), version=1, variants=(Variant(sku="LATE", title="L"),)))
    assert await s.emitted(OrderPlaced, placed["id"])


async def test_a_missing_address_is_a_hold_until_it_is_set(s):
    placed = await place(s, shipping_address={})
    assert placed["holds"] == ["address"]
    nowhere = await s.client.put(f"/v1/orders/{placed['id']}/address", json={"city": "Paris"})
    assert (nowhere.status_code, nowhere.json()["errors"][0]["pointer"]) == (422, "/country")
    incomplete = await s.client.put(f"/v1/orders/{placed['id']}/address", json={"country": "FR", "city": "Paris"})
    assert (incomplete.status_code, incomplete.json()["errors"][0]["code"]) == (422, "address_incomplete")
    answer = await s.client.put(f"/v1/orders/{placed['id']}/address", json=address("FR", city="Paris"))
    assert answer.status_code == 200
    await s.settled()
    (event,) = await s.emitted(OrderPlaced, placed["id"])
    assert event.destination.country == "FR"
    stored = await s.client.get(f"/v1/orders/{placed['id']}/address")
    assert (stored.json()["city"], stored.headers["cache-control"]) == ("Paris", "no-store")
    refused = await s.client.get(f"/v1/orders/{placed['id']}/address", headers=s.token("market_analyst"))
    assert refused.status_code == 403


async def test_payment_holds_and_the_ledger(s):
    placed = await place(s, payment={"mode": "pending"})
    oid = placed["id"]
    await s.publish(reserved(oid))
    assert (await order(s, oid))["saga"] == "reserved"
    pay = f"/v1/orders/{oid}/payments"
    few = await s.client.post(pay, json={"kind": "authorised", "amount": eur("5"), "reference": f"a-{oid}"})
    assert (few.status_code, few.json()["code"]) == (422, "amount_too_small")
    done = await s.client.post(pay, json={"kind": "authorised", "amount": eur("20"), "reference": f"a-{oid}"})
    assert done.status_code == 201
    await s.settled()
    assert await s.emitted(OrderConfirmed, oid)
    captured = await s.client.post(
        pay, json={"kind": "captured", "amount": eur("20"), "reference": f"a-{oid}", "document": f"c-{oid}"}
    )
    assert captured.status_code == 201
    over = await s.client.post(pay, json={"kind": "refunded", "amount": eur("21"), "document": f"r-{oid}"})
    assert (over.status_code, over.json()["code"]) == (409, "exceeds_received")
    some = await s.client.post(pay, json={"kind": "refunded", "amount": eur("1"), "document": f"r-{oid}"})
    assert some.status_code == 201
    assert (await order(s, oid))["payment"] == "partially_refunded"
    assert not await s.verify()


async def test_cancel_before_stock_and_after_confirmation(s):
    early = (await place(s))["id"]
    answer = await s.client.post(f"/v1/orders/{early}/cancel", json={"reason": "buyer"})
    assert (answer.status_code, answer.json()["saga"]) == (202, "cancelled")
    await s.settled()
    assert await s.emitted(OrderCancelled, early)
    assert [r.amount.amount for r in await s.emitted(RefundIssued, early)] == [Decimal("20.00")]

    late, parcel = (await place(s))["id"], new_id()
    await s.publish(reserved(late), planned(late, parcel))
    answer = await s.client.post(f"/v1/orders/{late}/cancel", json={"reason": "buyer", "reference": "CN-1"})
    assert answer.json()["saga"] == "cancelling"
    await s.settled()
    assert await s.emitted(OrderCancelRequested, late)
    await s.publish(ShipmentsVoided(order_id=UUID(late), voided=(parcel,)))
    found = await order(s, late)
    assert (found["saga"], found["payment"], found["cancel_reference"]) == ("cancelled", "refunded", "CN-1")
    again = await s.client.post(f"/v1/orders/{late}/cancel", json={"reason": "buyer"})
    assert again.status_code == 202
    assert not await s.verify()


async def test_a_parcel_that_left_first_wins_over_the_cancellation(s):
    oid, parcel = (await place(s))["id"], new_id()
    await s.publish(reserved(oid), planned(oid, parcel))
    await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "buyer"})
    await s.publish(dispatched(oid, parcel), ShipmentsVoided(order_id=UUID(oid), dispatched=(parcel,)))
    found = await order(s, oid)
    assert (found["saga"], found["units_shipped"]) == ("shipped", 2)
    refused = await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "buyer"})
    assert (refused.status_code, refused.json()["code"]) == (409, "order_not_cancellable")


async def test_what_stayed_when_half_had_left_is_refunded(s):
    charge = [{"code": "POST", "description": "postage", "unit_price": eur("4")}]
    oid, one, two = (await place(s, charges=charge))["id"], new_id(), new_id()
    await s.publish(reserved(oid, 1), reserved(oid, 1, warehouse="W2"))
    await s.publish(planned(oid, one, 1), planned(oid, two, 1))
    await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "buyer"})
    await s.publish(dispatched(oid, one, 1), ShipmentsVoided(order_id=UUID(oid), voided=(two,), dispatched=(one,)))
    found = await order(s, oid)
    assert (found["saga"], found["payment"], found["units_shipped"]) == ("shipped", "partially_refunded", 1)
    assert [r.amount.amount for r in await s.emitted(RefundIssued, oid)] == [Decimal("12.00")]  # half of 20 and of 4
    assert [e.partial for e in await s.emitted(OrderCancelled, oid)] == [True]
    await s.publish(ShipmentDelivered(order_id=UUID(oid), shipment_id=one, delivered_at=now()))
    assert (await order(s, oid))["saga"] == "closed"
    assert not await s.verify()


async def test_a_lane_without_a_carrier_is_for_operations_and_ends_when_planned(s):
    oid, one, two = (await place(s))["id"], new_id(), new_id()
    await s.publish(reserved(oid, 1), reserved(oid, 1, warehouse="W2"))
    held = ShipmentHeld(order_id=UUID(oid), shipment_id=one, warehouse="W1", reason="no_service")
    await s.publish(held, planned(oid, two, 1))
    (hold,) = (await order(s, oid))["holds"]
    assert (hold["kind"], hold["owner"], hold["resolved_at"]) == ("manual", "operations", None)
    await s.publish(planned(oid, one, 1))
    assert (await order(s, oid))["holds"][0]["resolved_by"] == "logistics"


async def test_a_backordered_part_is_allocated_later(s):
    oid = (await place(s, backorder=True))["id"]
    await s.publish(reserved(oid, 1, complete=False))
    await s.publish(reserved(oid, 1))
    (first,), (later,) = await s.emitted(OrderConfirmed, oid), await s.emitted(OrderAllocated, oid)
    assert first.allocations[0].lines[0].quantity == later.allocations[0].lines[0].quantity == 1
    one, two = new_id(), new_id()
    await s.publish(planned(oid, one, 1), planned(oid, two, 1), dispatched(oid, one, 1))
    assert (await order(s, oid))["fulfilment"] == "partially_shipped"
    await s.publish(dispatched(oid, two, 1))
    assert (await order(s, oid))["saga"] == "shipped"


async def test_customs_data_missing_is_a_hold_until_the_parcel_is_planned(s):
    oid, parcel = (await place(s))["id"], new_id()
    await s.publish(reserved(oid))
    held = ShipmentHeld(
        order_id=UUID(oid), shipment_id=parcel, warehouse="W1", reason="customs_data_missing", missing=("A.hs_code",)
    )
    await s.publish(held)
    assert (await order(s, oid))["holds"][0]["detail"] == "customs_data_missing: A.hs_code"
    await s.publish(planned(oid, parcel))
    assert (await order(s, oid))["holds"][0]["resolved_by"] == "logistics"


async def test_a_manual_hold_keeps_the_order_from_confirmation(s):
    oid = (await place(s))["id"]
    assert (await s.client.post(f"/v1/orders/{oid}/holds", json={"detail": "call first"})).status_code == 201
    await s.publish(reserved(oid))
    assert (await order(s, oid))["saga"] == "reserved"
    assert (await s.client.post(f"/v1/orders/{oid}/holds/manual/resolve")).status_code == 200
    await s.settled()
    assert await s.emitted(OrderConfirmed, oid)
    refused = await s.client.post(f"/v1/orders/{oid}/holds/oversold/resolve")
    assert (refused.status_code, refused.json()["code"]) == (409, "hold_has_a_cause")


async def test_a_cancelled_order_owes_nothing_even_when_some_was_given_back_before(s):
    some, all_of_it, written_off = [(await place(s))["id"] for _ in range(3)]
    for oid, amount in ((some, "5"), (all_of_it, "20")):
        payment = {"kind": "refunded", "amount": eur(amount), "document": f"g-{oid}"}
        assert (await s.client.post(f"/v1/orders/{oid}/payments", json=payment)).status_code == 201
    debt = {"reference": f"b-{written_off}", "amount": eur("3"), "order_id": written_off}
    assert (await s.client.post("/v1/ledger/bad-debts", json=debt)).status_code == 201
    for oid in (some, all_of_it, written_off):
        assert (await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "buyer"})).status_code == 202
        assert (await order(s, oid))["payment"] == "refunded"
    late = await s.client.post("/v1/ledger/bad-debts", json=debt | {"reference": f"late-{written_off}"})
    assert (late.status_code, late.json()["code"]) == (409, "order_cancelled")
    unknown = await s.client.post("/v1/ledger/bad-debts", json=debt | {"order_id": str(new_id())})
    assert (unknown.status_code, unknown.json()["code"]) == (422, "order_unknown")
    assert not await s.verify()


async def test_a_time_with_an_offset_travels_in_utc(s):
    placed = await place(s, placed_at="2026-01-01T00:00:00+02:00")
    await s.settled()
    (event,) = await s.emitted(OrderPlaced, placed["id"])  # its model refuses what is not in UTC
    assert event.placed_at.isoformat() == "2025-12-31T22:00:00+00:00"


async def test_a_bad_sum_fails_its_own_item(s):
    huge = body(lines=[{"sku": "A", "quantity": 1_000_000, "unit_price": eur("999999999999")}])
    items = [body(), huge, body(placed_at="9999-12-31T23:59:59-14:00")]
    answer = await s.client.post("/v1/orders/bulk", json={"items": items})
    assert [item["status"] for item in answer.json()["items"]] == ["created", "failed", "failed"]


@pytest.mark.parametrize("path", ["/v1/sku-mappings?cursor=WyJhIl0", "/v1/orders/{id}/timeline?cursor=WyLCsiJd"])
async def test_a_cursor_of_another_list_is_refused(s, path):
    answer = await s.client.get(path.replace("{id}", (await place(s))["id"]))
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_cursor")


async def test_a_return_is_refunded_once_and_an_exchange_is_placed(s):
    oid = (await place(s))["id"]

    def back(resolution: str, return_id: UUID) -> ReturnReceived:
        return ReturnReceived(
            return_id=return_id, order_id=UUID(oid), reason="changed_mind", warehouse="W1", resolution=resolution,
            lines=(ReturnedLine(line_no=1, sku="A", quantity=1, condition="sellable"),),
            refund=Money(amount="10", currency="EUR") if resolution == "refund" else None,
        )  # fmt: skip

    returned, exchanged = new_id(), new_id()
    await s.publish(back("refund", returned), back("replace", exchanged))
    (refund,) = await s.emitted(RefundIssued, oid)
    assert (refund.amount.amount, refund.return_id) == (Decimal("10"), returned)
    replacement = next(e for e in await s.emitted(OrderPlaced) if e.return_id == exchanged)
    assert (replacement.total, replacement.lines[0].sku) == (Decimal(0), "A")
    assert not await s.verify()


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
    assert placed["total"] == eur("24.68")


async def test_bulk_results_are_per_item(s):
    good, known = body(), body()
    await s.client.post("/v1/orders", json=known)
    items = [good, known, {"channel": "web"}, good]
    answer = (await s.client.post("/v1/orders/bulk", json={"items": items})).json()["items"]
    assert [item["status"] for item in answer] == ["created", "known", "failed", "known"]
    assert answer[0]["id"] == answer[3]["id"]
    assert "/items/2/channel_order_id" in {e["pointer"] for e in answer[2]["errors"]}


async def test_charges_alone_are_an_order_without_goods(s):
    placed = await place(s, lines=[], charges=[{"code": "POST", "description": "postage", "unit_price": eur("18")}])
    assert (placed["commercial"], placed["total"]) == ("closed", eur("18.00"))


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"currency": "XXQ"}, "/currency"),
        ({"channel": "Not A Channel"}, "/channel"),
        ({"lines": [{"sku": "A", "quantity": 0, "unit_price": eur("1")}]}, "/lines/0/quantity"),
        ({"lines": [{"sku": "A\x00", "quantity": 1, "unit_price": eur("1")}]}, "/lines/0/sku"),
        ({"lines": [{"sku": "A", "quantity": 1, "unit_price": eur("NaN")}]}, "/lines/0/unit_price/amount"),
        ({"shipping_address": {"country": "XX"}}, "/shipping_address/country"),
        ({"surprise": 1}, "/surprise"),
        ({"placed_at": "0001-01-01T00:00:00+14:00"}, "/placed_at"),
        ({"charges": [{"code": "D", "unit_price": eur("-20.01")}]}, "/lines"),
        ({"lines": [{"sku": "A", "quantity": 1, "unit_price": eur("0.0125")}]}, "/lines/0"),
        ({"lines": [{"sku": "A", "quantity": 1_000_000, "unit_price": eur("100000")}]}, "/lines"),
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
    await place(s, lines=[line | {"unit_price": eur("0.00")}])


async def test_what_is_to_be_paid_has_the_digits_of_its_currency(s):
    def lines(price, quantity):
        return [{"sku": "A", "quantity": quantity, "unit_price": eur(price)}]

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


async def test_hold_resolved_while_stock_is_being_reserved(s):
    """stock.reserved waits for the row lock of the payment that resolves the hold: it must see it resolved."""
    placed = await place(s, payment={"mode": "pending"})
    oid = UUID(placed["id"])
    member = s.member("order")
    async with member.database.transaction() as tx:
        await lock(tx, [oid])
        await resolve_holds(tx, [(oid, "payment")], by="finance")
        lines = (StockLine(sku="A", quantity=2),)
        reserved = StockReserved(
            order_id=oid, complete=True, allocations=(Allocation(warehouse="W", country="DE", lines=lines),)
        )
        publishing = asyncio.create_task(s.publish(reserved))
        waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%for update of o%'"
        async with asyncio.timeout(20):
            while not await member.background.fetch(waiting):
                await asyncio.sleep(0.02)
    await publishing
    assert (await order(s, placed["id"]))["saga"] == "confirmed"
    assert await s.verify() == {}


async def test_a_retired_product_takes_no_sku_from_another_one(s):
    first, second = new_id(), new_id()
    moved = (Variant(sku="MOVED", title="M"),)
    await s.publish(ProductActivated(product_id=first, version=4, variants=moved))
    await s.publish(ProductActivated(product_id=second, version=1, variants=moved))
    await s.publish(ProductRetired(product_id=first, version=5, variants=moved))
    lines = [{"sku": "MOVED", "quantity": 1, "unit_price": eur("1.00")}]
    assert (await place(s, lines=lines))["holds"] == []
    # Of both in one batch the first is the one that counts.
    ends = [ProductRetired(product_id=product, version=9, variants=moved) for product in (second, first)]
    await s.publish(*ends)
    assert (await place(s, lines=lines))["holds"] == ["unmapped_sku"]


async def test_the_same_order_several_times_at_once(s):
    """More callers than connections, each with another key or none: one order, and nobody waits for a connection."""
    for keys in ([{"Idempotency-Key": str(new_id())} for _ in range(8)], [{}] * 8):
        wanted = body()
        answers = await asyncio.gather(*(s.client.post("/v1/orders", json=wanted, headers=key) for key in keys))
        assert sorted(answer.status_code for answer in answers) == [201] + [409] * 7
        assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"order_known"}


async def test_two_parts_in_one_batch_are_two_parts(s):
    """A backordered order whose later part comes in the same batch as its first: neither is told, or shipped, twice."""
    oid = (await place(s, lines=[{"sku": "A", "quantity": 5, "unit_price": eur("1.00")}], backorder=True))["id"]
    await s.publish(reserved(oid, 3, complete=False), reserved(oid, 2, warehouse="W2"))
    (confirmed,) = await s.emitted(OrderConfirmed, oid)
    (allocated,) = await s.emitted(OrderAllocated, oid)
    told = [(a.warehouse, line.quantity) for e in (confirmed, allocated) for a in e.allocations for line in a.lines]
    assert told == [("W1", 3), ("W2", 2)]
    first, second = new_id(), new_id()
    await s.publish(planned(oid, first, 3), planned(oid, second, 2))
    await s.publish(dispatched(oid, first, 3), dispatched(oid, second, 2))
    assert [event.complete for event in await s.emitted(OrderShipped, oid)] == [False, True]
    assert (await order(s, oid))["saga"] == "shipped"
    assert await s.verify() == {}


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
