"""No state without an exit, and who is told when nobody takes it: over HTTP and events, on a real PostgreSQL."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import get_args
from uuid import UUID

import pytest
from support_desk import ask, call, dispatched, get, in_transit, opened_for, placed, receipt, shipped_order, told

from contracts.base import Money
from contracts.inventory import StockLine
from contracts.logistics import ShipmentLeftVoided, ShipmentTrackingDoubted
from contracts.order import OrderHoldOverdue, RefundBlocked, RefundIssued
from contracts.support import ReturnReceived, TicketOpened
from libs.clock import new_id, now
from services.support.returns import commands as returns
from services.support.returns.domain import State
from services.support.tickets import commands as tickets
from services.support.tickets.domain import State as TicketState

SERVICE = "support"
ONE = {"sku": "A", "quantity": 1}


async def in_state(s, state: str, resolution: str = "refund") -> tuple[UUID, str]:
    """An order, and a return of its one unit that came to a state."""
    order_id = await shipped_order(s, A=(1, "10.00"))
    if state in ("requested", "approved"):
        found = (await ask(s, order_id, ONE))["id"]
        if state == "approved":
            await call(s, f"/v1/returns/{found}/approve")
        return order_id, found
    found = await in_transit(s, order_id, ONE)
    if state in ("received", "replaced"):
        await call(s, f"/v1/returns/{found}/receive", receipt(resolution, (1, "sellable")))
    if state == "replaced":
        await s.publish(placed({"A": (1, "0")}, return_id=UUID(found)))
    if state == "closed":
        await call(s, f"/v1/returns/{found}/close", {"reason": "lost by the carrier"})
    return order_id, found


NO_BODY = {}
REASON = {"reason": "lost by the carrier"}
EXITS = [
    ("requested", "refund", "approve", NO_BODY, "approved"),
    ("requested", "refund", "reject", NO_BODY, "rejected"),
    ("requested", "refund", "cancel", NO_BODY, "cancelled"),
    ("approved", "refund", "in-transit", NO_BODY, "in_transit"),
    ("approved", "refund", "cancel", NO_BODY, "cancelled"),
    ("in_transit", "refund", "receive", receipt("refund", (1, "sellable")), "received"),
    ("in_transit", "refund", "receive", receipt("reject", (1, None, 0)), "rejected"),
    ("in_transit", "refund", "receive", receipt("refund", (1, None, 0)), "refunded"),
    ("in_transit", "refund", "cancel", NO_BODY, "cancelled"),
    ("in_transit", "refund", "close", REASON, "closed"),
    ("received", "refund", "close", REASON, "closed"),
    ("received", "replace", "close", REASON, "closed"),
    ("received", "replace", "refund-instead", NO_BODY, "received"),
    ("replaced", "replace", "refund-instead", NO_BODY, "received"),
]
ENDS = {"refunded", "rejected", "cancelled", "closed"}


def test_every_state_is_left_or_is_an_end():
    left = {state for state, _, _, _, _ in EXITS}
    assert left | ENDS == set(get_args(State))
    assert not left & ENDS


@pytest.mark.parametrize(("state", "resolution", "action", "body", "following"), EXITS)
async def test_a_person_can_take_a_return_out_of_its_state(service, state, resolution, action, body, following):
    s = service
    order_id, found = await in_state(s, state, resolution)
    after = await call(s, f"/v1/returns/{found}/{action}", body)
    assert after["state"] == following
    free = following in ("cancelled", "rejected") or body.get("lines") == [
        {"line_no": 1, "condition": None, "accepted": 0}
    ]
    await ask(s, order_id, ONE, status=201 if free else 409)
    assert not await s.verify()


@pytest.mark.parametrize(
    ("before", "action", "body", "state"),
    [
        ("requested", "cancel", NO_BODY, "cancelled"),
        ("requested", "reject", NO_BODY, "rejected"),
        ("in_transit", "receive", receipt("refund", (1, None, 0)), "refunded"),
        ("received", "close", REASON, "closed"),
    ],
)
async def test_an_end_takes_no_other_action_and_says_why(service, before, action, body, state):
    s = service
    _, found = await in_state(s, before)
    assert (await call(s, f"/v1/returns/{found}/{action}", body))["state"] == state
    for other in ("approve", "in-transit", "cancel", "reject", "close", "refund-instead"):
        problem = await call(s, f"/v1/returns/{found}/{other}", REASON if other == "close" else NO_BODY, 409)
        assert (problem["code"], problem["params"]["state"]) == ("wrong_state", state)


async def test_what_cannot_be_replaced_is_paid_and_told_like_a_receipt(service):
    s = service
    order_id, found = await in_state(s, "received", "replace")
    after = await call(s, f"/v1/returns/{found}/refund-instead", {"note": "the product is retired"})
    assert (after["resolution"], after["refund"]) == ("refund", {"amount": "10.00", "currency": "EUR"})
    assert after["history"][-1]["note"] == "the product is retired"
    first, second = await told(s, ReturnReceived, found)
    assert (first.resolution, first.refund, second.resolution) == ("replace", None, "refund")
    assert second.refund == Money(amount=Decimal("10.00"), currency="EUR")
    assert (second.lines, second.warehouse) == (first.lines, first.warehouse)
    problem = await call(s, f"/v1/returns/{found}/refund-instead", {}, 409)
    assert problem["code"] == "wrong_state"

    late = placed({"A": (1, "0")}, return_id=UUID(found))  # the order service had it on the way
    await s.publish(late)
    both = await get(s, f"/v1/returns/{found}")
    assert (both["state"], both["replacement_order_id"]) == ("received", str(late.order_id))
    (ticket,) = await opened_for(s, late.order_id)
    assert (ticket["class"], ticket["assignee_role"]) == ("return_stuck", "operations")
    assert not await s.member("support").database.fetch("select 1 from parked_event where key = $1", str(late.order_id))
    await s.publish(
        RefundIssued(
            reference=order_id, refund_id=new_id(), return_id=UUID(found),
            amount=Money(amount=Decimal(10), currency="EUR"), reason="late",
        )
    )  # fmt: skip
    assert (await get(s, f"/v1/returns/{found}"))["state"] == "refunded"
    assert not await s.verify()


@pytest.mark.parametrize(
    ("state", "resolution", "days", "role"),
    [
        ("requested", "refund", 2, "customer_service"),
        ("approved", "refund", 30, "customer_service"),
        ("in_transit", "refund", 30, "operations"),
        ("received", "refund", 3, "finance"),
        ("received", "replace", 7, "operations"),
    ],
)
async def test_a_return_that_nobody_moves_becomes_a_ticket(service, monkeypatch, state, resolution, days, role):
    s = service
    database = s.member("support").database
    order_id, found = await in_state(s, state, resolution)

    async def look_after(later: timedelta) -> list[dict]:
        monkeypatch.setattr(returns, "now", lambda: now() + later)
        await returns.tell_stuck(database)
        monkeypatch.undo()
        return [t for t in await opened_for(s, order_id) if t["state"] == "open"]

    assert await look_after(timedelta(days=days, minutes=-5)) == []
    (ticket,) = await look_after(timedelta(days=days, minutes=5))
    assert (ticket["class"], ticket["assignee_role"]) == ("return_stuck", role)
    assert ticket["cause"] == f"return.stuck:{found}"
    assert f"return {found} is {state}" in ticket["detail"]
    assert f"nothing has happened for {days} days" in ticket["detail"]
    (event,) = await told(s, TicketOpened, ticket["id"])
    assert event.assignee_role == role
    assert [t["id"] for t in await look_after(timedelta(days=days, hours=1))] == [ticket["id"]], "one while it is open"

    exits = {"requested": "approve", "approved": "in-transit", "in_transit": "cancel", "received": "close"}
    await call(s, f"/v1/returns/{found}/{exits[state]}", REASON if state == "received" else {})
    settled = await get(s, f"/v1/tickets/{ticket['id']}")
    assert (settled["state"], settled["resolution"]) == ("resolved", "went_on")
    assert not await s.verify()


async def test_a_return_that_waits_for_its_refund_has_one_ticket(service, monkeypatch):
    """The blocked refund's: not a second one because it waits."""
    s = service
    order_id, found = await in_state(s, "received")
    await s.publish(
        RefundBlocked(
            reference=order_id, order_id=order_id, return_id=UUID(found),
            asked=Money(amount=Decimal(10), currency="EUR"), detail="nothing was received",
        )
    )  # fmt: skip
    monkeypatch.setattr(returns, "now", lambda: now() + timedelta(days=90))
    await returns.tell_stuck(s.member("support").database)
    assert [t["class"] for t in await opened_for(s, order_id)] == ["refund_blocked"]


# Tickets


def test_every_state_of_a_ticket_is_tried():
    assert set(get_args(TicketState)) == {"open", "pending", "resolved", "closed"}


@pytest.mark.parametrize(
    ("before", "action", "following"),
    [
        ([], "pend", "pending"),
        ([], "resolve", "resolved"),
        (["pend"], "resume", "open"),
        (["pend"], "resolve", "resolved"),
        (["resolve"], "reopen", "open"),
        (["resolve"], "close", "closed"),
    ],
)
async def test_a_person_can_take_a_ticket_out_of_its_state(service, before, action, following):
    s = service
    ticket = await call(s, "/v1/tickets", {"class": "other", "subject": "x"}, 201)
    for step in before:
        await call(s, f"/v1/tickets/{ticket['id']}/{step}")
    assert (await call(s, f"/v1/tickets/{ticket['id']}/{action}"))["state"] == following


async def test_a_customer_who_never_answers_is_not_waited_for_for_ever(service, monkeypatch):
    s = service
    made = [(await call(s, "/v1/tickets", {"class": "other", "subject": "x"}, 201))["id"] for _ in range(2)]
    for ticket_id in made:
        await call(s, f"/v1/tickets/{ticket_id}/pend")
    database = s.member("support").database
    await database.fetch(
        "update ticket set pending_since = now() - interval '15 days' where ticket_id = $1", UUID(made[0])
    )
    assert await tickets.resume_unanswered(database) == 1
    old, fresh = [await get(s, f"/v1/tickets/{ticket_id}") for ticket_id in made]
    assert (old["state"], fresh["state"]) == ("open", "pending")
    assert (old["history"][-1]["by"], old["history"][-1]["note"]) == ("system", "no answer for 14 days")
    assert old["paused_seconds"] == pytest.approx(15 * 86400, abs=600)


# Parcels


def left_voided(order_id: UUID, shipment_id: UUID) -> ShipmentLeftVoided:
    return ShipmentLeftVoided(
        order_id=order_id, shipment_id=shipment_id, warehouse="DE-1",
        lines=(StockLine(sku="A", quantity=2), StockLine(sku="B", quantity=1)), carrier="own",
        tracking_number="OWN-1", at=datetime(2026, 11, 1, tzinfo=UTC),
    )  # fmt: skip


async def test_a_voided_parcel_that_left_is_a_ticket_of_operations_and_may_come_back(service):
    s = service
    order = placed({"A": (2, "10.00"), "B": (1, "5.00")})
    shipment_id = new_id()
    event = left_voided(order.order_id, shipment_id)
    await s.publish(order)
    assert (await ask(s, order.order_id, ONE, status=409))["code"] == "not_shipped"
    await s.publish(event, event)
    await s.publish(event)
    (ticket,) = await opened_for(s, order.order_id)
    assert (ticket["class"], ticket["assignee_role"], ticket["priority"]) == (
        "parcel_left_voided",
        "operations",
        "high",
    )
    assert ticket["cause"] == f"shipment.left_voided:{shipment_id}"
    assert ticket["detail"] == "a voided parcel left DE-1 with own OWN-1: 2 x A, 1 x B"
    assert (await ask(s, order.order_id, {"sku": "A", "quantity": 2}))["lines"][0]["value"]["amount"] == "20.00"
    await s.publish(dispatched(order.order_id, {"A": 2}, shipment_id))
    assert (await ask(s, order.order_id, ONE, status=409))["code"] == "exceeds_shipped", "it left once"
    assert not await s.verify()


async def test_doubtful_tracking_is_a_ticket_of_operations_a_parcel(service):
    s, order_id, shipments = service, new_id(), [new_id(), new_id()]

    def doubted(shipment_id: UUID, status: str = "DELIVERED") -> ShipmentTrackingDoubted:
        return ShipmentTrackingDoubted(
            order_id=order_id, shipment_id=shipment_id, carrier="own", tracking_number="OWN-7", carrier_status=status,
            at=datetime(2019, 5, 1, tzinfo=UTC), detail="years before the dispatch",
        )  # fmt: skip

    await s.publish(doubted(shipments[0]), doubted(shipments[0], "PICKED_UP"), doubted(shipments[1]))
    await s.publish(doubted(shipments[0]))
    found = await opened_for(s, order_id)
    assert {t["cause"] for t in found} == {f"shipment.tracking_doubted:{shipment}" for shipment in shipments}
    assert {(t["class"], t["assignee_role"]) for t in found} == {("tracking_doubted", "operations")}
    assert found[0]["detail"] == "own OWN-7 DELIVERED at 2019-05-01T00:00:00+00:00: years before the dispatch"
    await call(s, f"/v1/tickets/{found[0]['id']}/resolve")
    await s.publish(doubted(shipments[1]))
    assert len(await opened_for(s, order_id)) == 3, "the next doubt is news"


async def test_a_hold_of_a_role_that_has_no_queue_is_not_lost(service):
    s, order_id = service, new_id()
    held = {"order_id": order_id, "due_at": now(), "detail": "d"}
    await s.publish(
        OrderHoldOverdue(hold="address", owner="finance", **held),
        OrderHoldOverdue(hold="payment", owner="somebody", **held),
    )
    roles = {t["detail"]: t["assignee_role"] for t in await opened_for(s, order_id)}
    assert roles == {"address: d": "finance", "payment: d": "operations"}
