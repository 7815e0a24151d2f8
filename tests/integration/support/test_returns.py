"""Returns over HTTP and events, on a real PostgreSQL: how they go on, and who is told when nobody moves them."""

import asyncio
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import get_args
from uuid import UUID

import asyncpg
import pytest

from contracts.base import Money
from contracts.inventory import StockLine
from contracts.logistics import ShipmentLeftVoided
from contracts.order import RefundBlocked, RefundIssued
from contracts.support import ReturnApproved, ReturnReceived, TicketOpened
from libs.clock import new_id, now
from services.support.returns import commands as returns
from services.support.returns.domain import State
from tests.integration.support.desk import (
    REASON,
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


ONE = {"sku": "A", "quantity": 1}


async def test_a_return_is_inspected_and_refunded(service):
    s = service
    order_id = await shipped_order(s, A=(3, "12.50"), B=(1, "3"))
    asked = await ask(
        s, order_id, {"sku": "A", "quantity": 3},
        {"kind": "charge", "charge_code": "RESTOCKING", "quantity": 1, "unit_price": "-2.00"},
    )  # fmt: skip
    assert (asked["state"], asked["currency"], asked["liability"]) == ("requested", "EUR", "buyer")
    assert [(n["sku"], n["charge_code"], n["unit_price"]["amount"], n["value"]) for n in asked["lines"]] == [
        ("A", None, "12.50", {"amount": "37.50", "currency": "EUR"}),
        (None, "RESTOCKING", "-2.00", {"amount": "-2.00", "currency": "EUR"}),
    ]
    path = f"/v1/returns/{asked['id']}"
    assert (await call(s, f"{path}/receive", receipt("refund", (1, "sellable")), 409))["code"] == "wrong_state"
    await call(s, f"{path}/approve", {"note": "within 30 days"})
    await call(s, f"{path}/in-transit")
    bad = await call(s, f"{path}/receive", receipt("refund", (1, "sellable"), (2, "sellable")), 422)
    assert bad["errors"] == [
        {
            "pointer": "/lines/1/line_no",
            "code": "bad_inspection",
            "detail": "the return has no goods line 2",
            "params": {"line_no": 2},
        }
    ]
    done = await call(
        s, f"{path}/receive", receipt("refund", (1, "sellable", 2), (1, "damaged", 1), note="one chipped")
    )
    assert (done["state"], done["refund"]) == ("received", {"amount": "35.50", "currency": "EUR"})
    assert [(n["line_no"], n["quantity"], n["accepted"], n["condition"]) for n in done["lines"]] == [
        (1, 2, 2, "sellable"), (2, 1, None, None), (3, 1, 1, "damaged"),
    ]  # fmt: skip

    (approved,) = await told(s, ReturnApproved, asked["id"])
    assert [line.model_dump() for line in approved.lines] == [
        {"line_no": 1, "sku": "A", "quantity": 3, "condition": None}
    ]
    (received,) = await told(s, ReturnReceived, asked["id"])
    assert (received.warehouse, received.resolution, received.order_id) == ("DE-1", "refund", order_id)
    assert received.refund == Money(amount=Decimal("35.50"), currency="EUR")
    assert [(n.line_no, n.sku, n.quantity, n.condition) for n in received.lines] == [
        (1, "A", 2, "sellable"), (3, "A", 1, "damaged"),
    ]  # fmt: skip

    refund = RefundIssued(
        reference=order_id, refund_id=new_id(), order_id=order_id, return_id=UUID(asked["id"]),
        amount=Money(amount=Decimal("35.50"), currency="EUR"), reason="return",
    )  # fmt: skip
    await s.publish(refund, refund)
    await s.publish(refund)
    paid = await get(s, path)
    assert (paid["state"], paid["refunded"]) == ("refunded", {"amount": "35.50", "currency": "EUR"})
    assert [(h["action"], h["state"], h["by"]) for h in paid["history"]] == [
        ("request", "requested", "dev:admin"), ("approve", "approved", "dev:admin"),
        ("send", "in_transit", "dev:admin"), ("receive", "received", "dev:admin"), ("refund", "refunded", "system"),
    ]  # fmt: skip
    assert [h["note"] for h in paid["history"][:4]] == [None, "within 30 days", None, "one chipped"]
    assert not await s.verify()


async def test_a_replacement_order_settles_its_return(service):
    s = service
    order_id = await shipped_order(s, A=(1, "5"))
    found = await in_transit(s, order_id, {"sku": "A", "quantity": 1})
    done = await call(s, f"/v1/returns/{found}/receive", receipt("replace", (1, "damaged")))
    assert (done["state"], done["refund"]) == ("received", None)
    (received,) = await told(s, ReturnReceived, found)
    assert (received.resolution, received.refund) == ("replace", None)
    replacement = placed({"A": (1, "0")}, return_id=UUID(found))
    await s.publish(placed({"Z": (1, "1")}), replacement, placed({"Z": (1, "1")}))
    await s.publish(replacement)
    after = await get(s, f"/v1/returns/{found}")
    assert (after["state"], after["replacement_order_id"]) == ("replaced", str(replacement.order_id))
    assert not await s.verify()


async def test_rejected_goods_are_told_and_may_be_asked_for_again(service):
    s = service
    order_id = await shipped_order(s, A=(1, "5"))
    found = await in_transit(s, order_id, {"sku": "A", "quantity": 1})
    assert (await ask(s, order_id, {"sku": "A", "quantity": 1}, status=409))["code"] == "exceeds_shipped"
    done = await call(s, f"/v1/returns/{found}/receive", receipt("reject", (1, "damaged"), note="used"))
    assert (done["state"], done["refund"]) == ("rejected", None)
    (received,) = await told(s, ReturnReceived, found)
    assert (received.resolution, received.lines[0].condition) == ("reject", "damaged")
    cancelled = await ask(s, order_id, {"sku": "A", "quantity": 1})
    await call(s, f"/v1/returns/{cancelled['id']}/cancel", {"note": "keeps it"})
    refused = await ask(s, order_id, {"sku": "A", "quantity": 1})
    await call(s, f"/v1/returns/{refused['id']}/reject", {"note": "too late"})
    await ask(s, order_id, {"sku": "A", "quantity": 1})
    states = [r["state"] for r in (await get(s, f"/v1/returns?order_id={order_id}"))["items"]]
    assert states == ["requested", "rejected", "cancelled", "rejected"]


async def test_what_was_not_ordered_or_shipped_cannot_come_back(service):
    s = service
    unknown = await ask(s, new_id(), {"sku": "A", "quantity": 1}, status=409)
    assert unknown["code"] == "order_unknown"
    order = placed({"A": (5, "2"), "B": (1, "2")})
    await s.publish(order)
    assert (await ask(s, order.order_id, {"sku": "A", "quantity": 1}, status=409))["code"] == "not_shipped"
    parcel = dispatched(order.order_id, {"A": 2})
    await s.publish(parcel, parcel, dispatched(order.order_id, {"A": 1}))
    await s.publish(parcel)  # told again under another event id
    await ask(s, order.order_id, {"sku": "A", "quantity": 2})
    problem = await ask(s, order.order_id, {"sku": "A", "quantity": 2}, {"sku": "B", "quantity": 1}, status=409)
    assert problem["code"] == "exceeds_shipped"
    assert problem["exceeding"] == [
        {"sku": "A", "shipped": 3, "returned": 2, "requested": 2},
        {"sku": "B", "shipped": 0, "returned": 0, "requested": 1},
    ]
    one = {"sku": "A", "quantity": 1}
    assert (await ask(s, order.order_id, one, status=409, currency="USD"))["code"] == "currency_mismatch"
    assert (await ask(s, order.order_id, one))["state"] == "requested"


async def test_two_returns_at_once_cannot_both_take_the_last_unit(service):
    s = service
    order_id = await shipped_order(s, A=(2, "5"))
    body = {"order_id": str(order_id), "reason": REASON, "lines": [{"sku": "A", "quantity": 1}]}
    answers = await asyncio.gather(*(s.client.post("/v1/returns", json=body) for _ in range(6)))
    assert sorted(a.status_code for a in answers) == [201, 201, 409, 409, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"exceeds_shipped"}
    assert not await s.verify()


async def test_a_reference_opens_one_return(service):
    s, reference = service, f"C{new_id()}"
    line = {"sku": "ANY", "quantity": 2, "unit_price": "4.50"}
    body = {"reason": "other", "currency": "GBP", "reference": reference, "requested_at": "2011-12-01T10:00:00+01:00"}
    answers = await asyncio.gather(*(s.client.post("/v1/returns", json=body | {"lines": [line]}) for _ in range(4)))
    assert sorted(a.status_code for a in answers) == [200, 200, 200, 201]
    assert len({a.json()["id"] for a in answers}) == 1
    assert answers[0].json()["requested_at"] == "2011-12-01T09:00:00Z"
    same = await call(s, "/v1/returns", body | {"lines": [line | {"unit_price": "4.5"}]}, 200)
    assert same["id"] == answers[0].json()["id"]
    other = await call(s, "/v1/returns", body | {"lines": [line | {"quantity": 3}]}, 409)
    assert other["code"] == "reference_conflict"
    listed = (await get(s, f"/v1/returns?reference={reference}&state=requested"))["items"]
    assert [r["id"] for r in listed] == [same["id"]]
    bare = await call(s, "/v1/returns", {"reason": "other", "lines": [{"sku": "A", "quantity": 1}]}, 422)
    assert [e["pointer"] for e in bare["errors"]] == ["/currency", "/lines/0/unit_price"]


async def test_events_that_do_not_fit_are_parked_and_change_nothing(service):
    s = service
    order_id = await shipped_order(s, A=(1, "5"))
    found = (await ask(s, order_id, {"sku": "A", "quantity": 1}))["id"]
    money = Money(amount=Decimal(5), currency="EUR")
    early = RefundIssued(reference=order_id, refund_id=new_id(), return_id=UUID(found), amount=money, reason="return")
    stray = placed({"A": (1, "1")}, return_id=new_id())
    plain = RefundIssued(reference=new_id(), refund_id=new_id(), order_id=order_id, amount=money, reason="goodwill")
    await s.publish(early, stray, plain)
    parked = await s.member("support").database.fetch("select key, cause from parked_event where status = 'parked'")
    assert {(row["key"], row["cause"]) for row in parked} == {
        (str(order_id), "not_yet"), (str(stray.order_id), "not_yet"),
    }  # fmt: skip
    assert (await get(s, f"/v1/returns/{found}"))["state"] == "requested"


async def test_the_database_keeps_the_rules(service):
    s = service
    database = s.member("support").database
    order_id = await shipped_order(s, A=(1, "5"))
    found = UUID((await ask(s, order_id, {"sku": "A", "quantity": 1}))["id"])
    with pytest.raises(asyncpg.CheckViolationError):
        await database.fetch("update rma set state = 'refunded' where return_id = $1", found)
    for table in ("rma_history", "ticket_history"):
        with pytest.raises(asyncpg.RaiseError, match="append-only"):
            await database.fetch(f"delete from {table}")
    await database.fetch("update rma_line set quantity = 2 where return_id = $1", found)
    broken = await s.verify()
    assert [row["sku"] for row in broken["support"]["not_returned_beyond_shipped"]] == ["A"]
    await database.fetch("update rma_line set quantity = 1, value = 6 where return_id = $1", found)
    assert [row["value"] for row in (await s.verify())["support"]["a_line_is_worth_its_units"]] == [6]
    await database.fetch("update rma_line set value = 5 where return_id = $1", found)
    await database.fetch(
        """insert into rma_line select return_id, 2, kind, item, quantity, unit_price, accepted, condition, value, units
           from rma_line where return_id = $1""",
        found,
    )
    assert [row["sku"] for row in (await s.verify())["support"]["a_unit_of_an_order_comes_back_once"]] == ["A"]
    await database.fetch("delete from rma_line where return_id = $1 and line_no = 2", found)
    assert not await s.verify()


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


BY_HAND = {"reason": "lost by the carrier"}


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
    ("in_transit", "refund", "close", BY_HAND, "closed"),
    ("received", "refund", "close", BY_HAND, "closed"),
    ("received", "replace", "close", BY_HAND, "closed"),
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
        ("received", "close", BY_HAND, "closed"),
    ],
)
async def test_an_end_takes_no_other_action_and_says_why(service, before, action, body, state):
    s = service
    _, found = await in_state(s, before)
    assert (await call(s, f"/v1/returns/{found}/{action}", body))["state"] == state
    for other in ("approve", "in-transit", "cancel", "reject", "close", "refund-instead"):
        problem = await call(s, f"/v1/returns/{found}/{other}", BY_HAND if other == "close" else NO_BODY, 409)
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
    await call(s, f"/v1/returns/{found}/{exits[state]}", BY_HAND if state == "received" else {})
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
