"""Payments and the ledger."""

from decimal import Decimal

from contracts.order import (
    OrderConfirmed,
    RefundBlocked,
    RefundIssued,
)
from libs.clock import new_id
from tests.integration.order.shop import PAIR, money, order, place, reserved, returned

SERVICE = "order"


async def test_payment_holds_and_the_ledger(s):
    placed = await place(s, lines=PAIR, payment={"mode": "pending"})
    oid = placed["id"]
    await s.publish(reserved(oid, 2))
    assert (await order(s, oid))["saga"] == "reserved"
    pay = f"/v1/orders/{oid}/payments"
    few = await s.client.post(pay, json={"kind": "authorised", "amount": money("5"), "reference": f"a-{oid}"})
    assert (few.status_code, few.json()["code"]) == (422, "amount_too_small")
    done = await s.client.post(pay, json={"kind": "authorised", "amount": money("20"), "reference": f"a-{oid}"})
    assert done.status_code == 201
    await s.settled()
    assert await s.emitted(OrderConfirmed, oid)
    captured = await s.client.post(
        pay, json={"kind": "captured", "amount": money("20"), "reference": f"a-{oid}", "document": f"c-{oid}"}
    )
    assert captured.status_code == 201
    over = await s.client.post(pay, json={"kind": "refunded", "amount": money("21"), "document": f"r-{oid}"})
    assert (over.status_code, over.json()["code"]) == (409, "exceeds_received")
    some = await s.client.post(pay, json={"kind": "refunded", "amount": money("1"), "document": f"r-{oid}"})
    assert some.status_code == 201
    assert (await order(s, oid))["payment"] == "partially_refunded"
    assert not await s.verify()


async def test_a_cancelled_order_owes_nothing_even_when_some_was_given_back_before(s):
    some, all_of_it, written_off = [(await place(s, lines=PAIR))["id"] for _ in range(3)]
    for oid, amount in ((some, "5"), (all_of_it, "20")):
        payment = {"kind": "refunded", "amount": money(amount), "document": f"g-{oid}"}
        assert (await s.client.post(f"/v1/orders/{oid}/payments", json=payment)).status_code == 201
    debt = {"reference": f"b-{written_off}", "amount": money("3"), "order_id": written_off}
    assert (await s.client.post("/v1/ledger/bad-debts", json=debt)).status_code == 201
    for oid in (some, all_of_it, written_off):
        assert (await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "buyer"})).status_code == 202
        assert (await order(s, oid))["payment"] == "refunded"
    late = await s.client.post("/v1/ledger/bad-debts", json=debt | {"reference": f"late-{written_off}"})
    assert (late.status_code, late.json()["code"]) == (409, "order_cancelled")
    unknown = await s.client.post("/v1/ledger/bad-debts", json=debt | {"order_id": str(new_id())})
    assert (unknown.status_code, unknown.json()["code"]) == (422, "order_unknown")
    assert not await s.verify()


async def test_what_is_captured_in_parts_is_the_orders_total_and_no_more(s):
    oid = (await place(s, payment={"mode": "authorised", "reference": f"auth-{new_id()}"}))["id"]
    reference = (await s.client.get(f"/v1/orders/{oid}/ledger")).json()["authorisations"][0]["reference"]

    async def capture(amount: str) -> int:
        document = {"kind": "captured", "amount": money(amount), "reference": reference, "document": str(new_id())}
        return (await s.client.post(f"/v1/orders/{oid}/payments", json=document)).status_code

    assert await capture("4.00") == 201
    assert (await order(s, oid))["payment"] == "authorised"
    event = returned(oid, "10.00")
    await s.publish(event)
    assert await s.emitted(RefundBlocked, oid)  # the rest of the money is not there yet
    assert await capture("6.01") == 409
    assert await capture("6.00") == 201
    await s.settled()
    assert [e.amount.amount for e in await s.emitted(RefundIssued, oid)] == [Decimal("10.00")]
    assert (await order(s, oid))["payment"] == "refunded"
    assert await capture("0.01") == 409
    assert not await s.verify()
