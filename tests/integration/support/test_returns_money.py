"""What a return is worth, and what is paid for it: over HTTP and events, on a real PostgreSQL."""

from decimal import Decimal
from uuid import UUID

import pytest

from contracts.base import Money
from contracts.order import RefundBlocked, RefundIssued
from contracts.support import ReturnReceived
from libs.clock import new_id
from tests.integration.support.desk import (
    ask,
    call,
    dispatched,
    get,
    in_transit,
    opened_for,
    placed,
    receipt,
    shipped_order,
    told,
)

SERVICE = "support"


def refunded(order_id: UUID, return_id: str, amount: str, currency: str = "EUR") -> RefundIssued:
    return RefundIssued(
        reference=order_id, refund_id=new_id(), order_id=order_id, return_id=UUID(return_id),
        amount=Money(amount=Decimal(amount), currency=currency), reason="changed_mind",
    )  # fmt: skip


def blocked(order_id: UUID, return_id: str, amount: str) -> RefundBlocked:
    return RefundBlocked(
        reference=order_id, order_id=order_id, return_id=UUID(return_id),
        asked=Money(amount=Decimal(amount), currency="EUR"), detail="nothing was received for the order yet",
    )  # fmt: skip


async def received(s, order_id: UUID, *lines: dict, resolution: str = "refund", accepted: int | None = None) -> dict:
    """A return of which all, or `accepted` units of its one line, came back."""
    found = await in_transit(s, order_id, *lines)
    verdicts = [
        (n, None if accepted == 0 else "sellable", accepted)
        for n, line in enumerate(lines, 1)
        if line.get("kind") != "charge"
    ]
    return await call(s, f"/v1/returns/{found}/receive", receipt(resolution, *verdicts))


ONE = {"sku": "A", "quantity": 1}


@pytest.mark.parametrize(
    ("quantity", "price", "total", "currency", "worth"),
    [
        (3, "10.00", "20.00", "EUR", ["6.67", "6.67", "6.66"]),
        (3, "3.333333", "10.00", "EUR", ["3.34", "3.33", "3.33"]),
        (3, "333.333333", "1000", "JPY", ["334", "333", "333"]),
        (4, "2.500", "10.001", "KWD", ["2.501", "2.500", "2.500", "2.500"]),
        (2, "999.995", "1999.99", "RSD", ["1000.00", "999.99"]),
        (2, "1.00", "0.01", "EUR", ["0.01", "0.00"]),
        (3, "10.00", "34.99", "EUR", ["11.67", "11.66", "11.66"]),
    ],
)
async def test_returned_one_by_one_the_sum_is_what_was_paid(service, quantity, price, total, currency, worth):
    s = service
    order_id = await shipped_order(s, total, currency, A=(quantity, price))
    found = [await received(s, order_id, ONE) for _ in range(quantity)]
    assert [r["refund"] for r in found] == [{"amount": amount, "currency": currency} for amount in worth]
    assert [r["lines"][0]["value"]["amount"] for r in found] == worth
    for rma, amount in zip(found, worth, strict=True):
        if Decimal(amount):
            (event,) = await told(s, ReturnReceived, rma["id"])
            assert event.refund == Money(amount=Decimal(amount), currency=currency)
    assert not await s.verify()


async def test_part_of_a_line_is_worth_its_units_and_the_rest_may_come_later(service):
    s = service
    order_id = await shipped_order(s, "20.00", A=(3, "10.00"))
    first = await received(s, order_id, {"sku": "A", "quantity": 3}, accepted=2)
    assert (first["refund"]["amount"], first["lines"][0]["value"]["amount"]) == ("13.34", "13.34")
    second = await received(s, order_id, ONE)
    assert second["refund"]["amount"] == "6.66"
    assert (await ask(s, order_id, ONE, status=409))["code"] == "exceeds_shipped"


async def test_what_a_cancelled_or_rejected_return_had_is_free_again(service):
    s = service
    order_id = await shipped_order(s, "10.00", A=(3, "3.333333"))
    first, second = await ask(s, order_id, ONE), await ask(s, order_id, ONE)
    assert [r["lines"][0]["value"]["amount"] for r in (first, second)] == ["3.34", "3.33"]
    await call(s, f"/v1/returns/{first['id']}/cancel")
    rest = await ask(s, order_id, {"sku": "A", "quantity": 2})
    assert rest["lines"][0]["value"]["amount"] == "6.67"


@pytest.mark.parametrize(
    ("lines", "pointer", "paid"),
    [
        ([{**ONE, "unit_price": "99"}], "/lines/0/unit_price", "6.67"),
        ([{**ONE, "unit_price": "6.68"}], "/lines/0/unit_price", "6.67"),
        ([ONE, {"sku": "A", "quantity": 2, "value": "13.34"}], "/lines/1/value", "13.33"),
        (
            [ONE, {"kind": "charge", "charge_code": "POST", "quantity": 1, "unit_price": "13.34"}],
            "/lines/1/unit_price",
            "20.00",
        ),
    ],
)
async def test_a_return_above_what_was_paid_is_refused_when_it_is_opened(service, lines, pointer, paid):
    s = service
    order_id = await shipped_order(s, "20.00", A=(3, "10.00"))
    problem = await ask(s, order_id, *lines, status=422)
    assert (problem["code"], problem["params"]["paid"]) == ("exceeds_paid", paid)
    (error,) = problem["errors"]
    assert (error["pointer"], error["code"], error["params"]["currency"]) == (pointer, "exceeds_paid", "EUR")
    assert not (await get(s, f"/v1/returns?order_id={order_id}"))["items"]


async def test_live_returns_together_are_worth_the_orders_total_at_most(service):
    s = service
    order_id = await shipped_order(s, "20.00", A=(2, "10.00"))
    postage = {"kind": "charge", "charge_code": "POST", "quantity": 1, "unit_price": "4.00"}
    await ask(s, order_id, ONE, postage)
    assert (await ask(s, order_id, ONE, postage, status=422))["errors"][0]["pointer"] == "/lines/1/unit_price"
    rest = await ask(s, order_id, ONE)
    assert rest["lines"][0]["value"]["amount"] == "6.00", "what is left"


@pytest.mark.parametrize(
    ("currency", "line", "pointer"),
    [
        ("JPY", {"sku": "A", "quantity": 3, "unit_price": "333.5"}, "/lines/0/unit_price"),
        ("EUR", {"sku": "A", "quantity": 3, "unit_price": "3.333333"}, "/lines/0/unit_price"),
        ("KWD", {"sku": "A", "quantity": 1, "value": "0.0001"}, "/lines/0/value"),
        ("GBP", {"kind": "charge", "charge_code": "FEE", "quantity": 1, "unit_price": "-0.001"}, "/lines/0/unit_price"),
    ],
)
async def test_an_amount_that_nobody_can_pay_is_refused(service, currency, line, pointer):
    s = service
    problem = await ask(s, None, line, status=422, currency=currency)
    assert (problem["code"], problem["errors"][0]["pointer"]) == ("money_too_fine", pointer)
    item = {"reason": "other", "currency": currency, "lines": [line]}
    (result,) = (await call(s, "/v1/returns/bulk", {"items": [item]}))["items"]
    assert (result["status"], result["code"]) == ("failed", "money_too_fine")
    assert result["errors"][0]["pointer"] == f"/items/0{pointer}"
    whole = await ask(s, None, {"sku": "A", "quantity": 3, "value": "1000"}, currency="JPY")
    assert (whole["lines"][0]["value"]["amount"], whole["lines"][0]["unit_price"]["amount"]) == ("1000", "333.333333")


async def test_an_order_that_says_no_shares_is_worth_its_prices_up_to_its_total(service):
    """order.placed of before: 3 x 10.00 with a discount of 10.00."""
    s = service
    order = placed({"A": (3, "10.00")}, total="20.00")
    before = order.model_copy(update={"lines": tuple(n.model_copy(update={"paid": None}) for n in order.lines)})
    await s.publish(dispatched(order.order_id, {"A": 3}), before)
    worth = [(await ask(s, order.order_id, ONE))["lines"][0]["value"]["amount"] for _ in range(3)]
    assert worth == ["10.00", "10.00", "0.00"]


async def test_a_replica_of_an_earlier_release_knows_prices_alone(service):
    s = service
    order_id = await shipped_order(s, A=(2, "5.00"))
    await s.member("support").database.fetch(
        "update placed_order set bought = null, total = null where order_id = $1", order_id
    )
    asked = await ask(s, order_id, ONE)
    await s.member("support").database.fetch(
        "update rma_line set value = null, units = null where return_id = $1", UUID(asked["id"])
    )
    same = await get(s, f"/v1/returns/{asked['id']}")
    assert same["lines"] == asked["lines"]
    assert (await ask(s, order_id, ONE))["lines"][0]["value"]["amount"] == "5.00"
    for action in ("approve", "in-transit"):
        await call(s, f"/v1/returns/{asked['id']}/{action}")
    done = await call(s, f"/v1/returns/{asked['id']}/receive", receipt("refund", (1, "sellable")))
    assert done["refund"]["amount"] == "5.00"


@pytest.mark.parametrize(
    ("paid", "said"),
    [
        ("10.00", "10.00 EUR, refund "),
        ("6.00", "6.00 of 10.00 EUR: the rest had been given back before"),
        ("0.00", "0.00 of 10.00 EUR: the rest had been given back before"),
    ],
)
async def test_a_return_is_refunded_with_what_was_left(service, paid, said):
    s = service
    order_id = await shipped_order(s, A=(1, "10.00"))
    rma = await received(s, order_id, ONE)
    await s.publish(refunded(order_id, rma["id"], paid))
    after = await get(s, f"/v1/returns/{rma['id']}")
    assert (after["state"], after["refund"]["amount"], after["refunded"]["amount"]) == ("refunded", "10.00", paid)
    assert after["history"][-1]["note"].startswith(said)
    assert not await s.verify()


async def test_a_blocked_refund_is_finances_once_and_the_refund_that_follows_ends_it(service):
    s = service
    order_id = await shipped_order(s, A=(1, "10.00"))
    rma = await received(s, order_id, ONE)
    event = blocked(order_id, rma["id"], "10.00")
    await s.publish(event, event)
    await s.publish(blocked(order_id, rma["id"], "10.00"))
    waiting = await get(s, f"/v1/returns/{rma['id']}")
    assert (waiting["state"], waiting["blocked"]) == ("received", "nothing was received for the order yet")
    (ticket,) = await opened_for(s, order_id)
    assert (ticket["class"], ticket["assignee_role"], ticket["state"]) == ("refund_blocked", "finance", "open")
    assert ticket["detail"] == "10.00 EUR: nothing was received for the order yet"
    queue = (await get(s, "/v1/tickets?assignee_role=finance&class=refund_blocked&state=open"))["items"]
    assert ticket["id"] in [found["id"] for found in queue]
    answer = await s.client.post(f"/v1/tickets/{ticket['id']}/pend", headers=s.token("finance"))
    assert answer.status_code == 200, "whose queue it is works on it"

    await s.publish(refunded(order_id, rma["id"], "10.00"))
    after = await get(s, f"/v1/returns/{rma['id']}")
    assert (after["state"], after["blocked"], after["refunded"]["amount"]) == ("refunded", None, "10.00")
    assert [h["action"] for h in after["history"]][-3:] == ["receive", "block", "refund"]
    (ticket,) = await opened_for(s, order_id)
    assert (ticket["state"], ticket["resolution"]) == ("resolved", "refunded")
    await s.publish(blocked(order_id, rma["id"], "10.00"))
    assert len(await opened_for(s, order_id)) == 1, "told again when it was paid: nobody has to do anything"


async def test_finance_closes_a_return_that_cannot_be_paid(service):
    s = service
    order_id = await shipped_order(s, A=(1, "10.00"))
    rma = await received(s, order_id, ONE)
    await s.publish(blocked(order_id, rma["id"], "10.00"))
    path = f"/v1/returns/{rma['id']}"
    reason = {"reason": "never paid: the payment had only been authorised"}
    assert (await s.client.post(f"{path}/close", json=reason, headers=s.token("customer_service"))).status_code == 403
    assert (await s.client.post(f"{path}/close", json={}, headers=s.token("finance"))).status_code == 422
    answer = await s.client.post(f"{path}/close", json=reason, headers=s.token("finance"))
    assert answer.status_code == 200, answer.text
    closed = answer.json()
    assert (closed["state"], closed["blocked"], closed["refunded"]) == ("closed", None, None)
    assert closed["history"][-1] | {"at": None} == {
        "action": "close", "state": "closed", "by": "dev:finance", "at": None, "note": reason["reason"],
    }  # fmt: skip
    (ticket,) = await opened_for(s, order_id)
    assert (ticket["state"], ticket["resolution"]) == ("resolved", "went_on")
    assert (await ask(s, order_id, ONE, status=409))["code"] == "exceeds_shipped", "its goods are here"
    await s.publish(refunded(order_id, rma["id"], "4.00"))  # money that went is a fact
    assert (await get(s, path))["state"] == "refunded"
    assert not await s.verify()


async def test_a_blocked_refund_without_a_return_is_finances_too(service):
    s, order_id = service, new_id()
    event = RefundBlocked(
        reference=order_id, order_id=order_id, asked=Money(amount=Decimal(3), currency="EUR"), detail="nothing there"
    )
    await s.publish(event)
    await s.publish(event)
    (ticket,) = await opened_for(s, order_id)
    assert (ticket["class"], ticket["assignee_role"]) == ("refund_blocked", "finance")
