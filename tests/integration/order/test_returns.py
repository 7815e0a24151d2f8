"""What comes back: money for it, or the same goods once more."""

from decimal import Decimal
from uuid import UUID

from contracts.base import Money
from contracts.order import (
    OrderPlaced,
    RefundBlocked,
    RefundIssued,
)
from contracts.support import ReturnClosed, ReturnedLine, ReturnReceived
from libs.clock import new_id
from tests.integration.order.shop import PAIR, money, order, place, returned

SERVICE = "order"


async def test_a_return_is_refunded_once_and_an_exchange_is_placed(s):
    oid = (await place(s, lines=PAIR))["id"]

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


async def test_a_return_gets_what_is_left_and_it_is_said(s):
    oid = (await place(s))["id"]
    goodwill = {"kind": "refunded", "amount": money("4.00"), "document": f"G-{oid}", "reason": "goodwill"}
    assert (await s.client.post(f"/v1/orders/{oid}/payments", json=goodwill)).status_code == 201
    event = returned(oid, "10.00")
    await s.publish(event)
    issued = [e for e in await s.emitted(RefundIssued, oid) if e.return_id == event.return_id]
    assert [e.amount.amount for e in issued] == [Decimal("6.00")]
    assert (await order(s, oid))["payment"] == "refunded"
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
    assert (await order(s, oid))["payment"] == "refunded"
    assert not await s.verify()
    parked = await s.client.get("/v1/ops/order/parked")
    assert parked.json()["items"] == []


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
