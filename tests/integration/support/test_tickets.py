"""Tickets over HTTP and events, on a real PostgreSQL."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import get_args
from uuid import UUID

import pytest

from contracts.logistics import ShipmentDelayed, ShipmentDelivered, ShipmentFailed, ShipmentTrackingDoubted
from contracts.order import OrderHoldOverdue, OrderHoldResolved
from contracts.support import TicketOpened, TicketResolved
from libs.clock import new_id, now
from services.support.tickets import commands as tickets
from services.support.tickets.commands import close_settled
from services.support.tickets.domain import State as TicketState
from tests.integration.support.desk import call, get, opened_for, told

SERVICE = "support"


async def test_a_late_parcel_opens_one_ticket_and_its_delivery_resolves_it(service):
    s, order_id, shipment = service, new_id(), new_id()
    delayed = ShipmentDelayed(order_id=order_id, shipment_id=shipment, promised_by=datetime(2026, 11, 1, tzinfo=UTC))
    await s.publish(delayed, delayed)
    await s.publish(delayed)
    (ticket,) = await opened_for(s, order_id)
    assert (ticket["class"], ticket["priority"], ticket["state"]) == ("late_delivery", "normal", "open")
    assert ticket["cause"] == f"shipment.delayed:{shipment}"
    assert ticket["detail"] == "promised by 2026-11-01T00:00:00+00:00"
    (event,) = await told(s, TicketOpened, ticket["id"])
    assert (event.ticket_class, event.order_id, event.assignee_role) == ("late_delivery", order_id, "customer_service")
    assert event.resolution_due == datetime.fromisoformat(ticket["opened_at"]) + timedelta(days=3)

    delivered = ShipmentDelivered(order_id=order_id, shipment_id=shipment, delivered_at=now())
    await s.publish(ShipmentDelivered(order_id=order_id, shipment_id=new_id(), delivered_at=now()))
    assert (await opened_for(s, order_id))[0]["state"] == "open"
    await s.publish(delivered, delivered)
    found = await get(s, f"/v1/tickets/{ticket['id']}")
    assert (found["state"], found["resolution"], found["resolution_breached"]) == ("resolved", "delivered", False)
    assert [(h["action"], h["by"]) for h in found["history"]] == [("open", "system"), ("resolve", "system")]
    (event,) = await told(s, TicketResolved, ticket["id"])
    assert (event.resolution, event.order_id) == ("delivered", order_id)

    await s.publish(delayed)  # the old one is settled: the cause may be told again, and now the old cannot be reopened
    assert [t["state"] for t in await opened_for(s, order_id)] == ["open", "resolved"]
    problem = await call(s, f"/v1/tickets/{ticket['id']}/reopen", status=409)
    assert problem["code"] == "cause_has_ticket"
    assert not await s.verify()


async def test_holds_and_failed_parcels_become_tickets_of_who_must_act(service):
    s, order_id = service, new_id()
    held = {"order_id": order_id, "owner": "supply_chain", "due_at": now(), "detail": "postal code"}
    await s.publish(
        OrderHoldOverdue(hold="address", **held),
        OrderHoldOverdue(hold="payment", **held),
        ShipmentFailed(order_id=order_id, shipment_id=new_id(), status="returned", reason="refused"),
    )
    found = {t["detail"]: t for t in await opened_for(s, order_id)}
    assert set(found) == {"address: postal code", "payment: postal code", "returned: refused"}
    address, failed = found["address: postal code"], found["returned: refused"]
    assert (address["class"], address["assignee_role"]) == ("order_held", "supply_chain")
    assert (failed["class"], failed["priority"], failed["assignee_role"]) == ("delivery_failed", "high", "operations")
    await s.publish(OrderHoldResolved(order_id=order_id, hold="address"))
    states = {t["detail"]: t["state"] for t in await opened_for(s, order_id)}
    assert states == {"address: postal code": "resolved", "payment: postal code": "open", "returned: refused": "open"}


async def person_ticket(s, **extra) -> dict:
    body = {"class": "complaint", "priority": "high", "subject": "Broken mug", "body": "It is in two pieces"} | extra
    return await call(s, "/v1/tickets", body, 201)


async def test_a_persons_ticket_is_answered_paused_and_resolved(service):
    s = service
    key = {"Idempotency-Key": str(new_id())}
    body = {"class": "complaint", "priority": "high", "subject": "Broken mug", "body": "It is in two pieces"}
    ticket = await call(s, "/v1/tickets", body, 201, **key)
    assert await call(s, "/v1/tickets", body, 201, **key) == ticket
    path = f"/v1/tickets/{ticket['id']}"
    due = datetime.fromisoformat(ticket["resolution_due"])
    assert due - datetime.fromisoformat(ticket["opened_at"]) == timedelta(days=2)

    note = await call(s, f"{path}/messages", {"kind": "internal_note", "body": "ask the warehouse"}, 201)
    assert (await get(s, path))["first_responded_at"] is None
    assert note["by"] == "dev:admin"
    await call(s, f"{path}/messages", {"kind": "public_reply", "body": "A photo, please"}, 201)
    answered = await get(s, path)
    assert answered["first_responded_at"] is not None
    assert answered["first_response_breached"] is False

    await call(s, f"{path}/pend", {"note": "photo"})
    await asyncio.sleep(0.3)
    assert (await call(s, f"{path}/pend", status=409))["code"] == "wrong_state"
    await call(s, f"{path}/messages", {"kind": "customer_message", "body": "here it is"}, 201)
    running = await get(s, path)
    assert running["state"] == "open"
    assert 0.3 <= running["paused_seconds"] < 5
    moved = datetime.fromisoformat(running["resolution_due"]) - due
    assert moved.total_seconds() == pytest.approx(running["paused_seconds"])
    assert running["first_response_due"] == ticket["first_response_due"]

    done = await call(s, f"{path}/resolve", {"resolution": "replaced", "note": "new mug"})
    assert (done["state"], done["resolution"]) == ("resolved", "replaced")
    again = await call(s, f"{path}/reopen", {"note": "broken too"})
    assert (again["state"], again["resolved_at"]) == ("open", None)
    await call(s, f"{path}/resolve")
    closed = await call(s, f"{path}/close")
    assert [(h["action"], h["state"], h["note"]) for h in closed["history"]] == [
        ("open", "open", None), ("pend", "pending", "photo"), ("resume", "open", "the customer answered"),
        ("resolve", "resolved", "new mug"), ("reopen", "open", "broken too"), ("resolve", "resolved", None),
        ("close", "closed", None),
    ]  # fmt: skip
    assert [m["kind"] for m in closed["messages"]] == ["internal_note", "public_reply", "customer_message"]
    message = {"kind": "internal_note", "body": "too late"}
    assert (await call(s, f"{path}/messages", message, 409))["code"] == "wrong_state"
    assert [e.resolution for e in await told(s, TicketResolved, ticket["id"])] == ["replaced", "answered"]
    payloads = await s.member("support").background.fetch("select payload from bus.log where key = $1", ticket["id"])
    assert not [p for p in payloads if "mug" in p["payload"] or "pieces" in p["payload"]]
    assert not await s.verify()


async def test_a_ticket_changes_only_from_the_version_seen(service):
    s = service
    ticket = await person_ticket(s, priority="low")
    path = f"/v1/tickets/{ticket['id']}"
    seen = (await s.client.get(path)).headers["etag"]
    change = {"assignee": "kim", "priority": "urgent"}
    assert (await s.client.patch(path, json=change)).status_code == 428
    answer = await s.client.patch(path, json=change, headers={"If-Match": seen})
    assert answer.status_code == 200
    changed = answer.json()
    assert (changed["assignee"], changed["priority"]) == ("kim", "urgent")
    opened = datetime.fromisoformat(changed["opened_at"])
    assert datetime.fromisoformat(changed["first_response_due"]) == opened + timedelta(hours=1)
    assert (await s.client.patch(path, json={"assignee": None}, headers={"If-Match": seen})).status_code == 412
    fresh = {"If-Match": answer.headers["etag"]}
    for same in ({}, {"assignee": "kim"}, {"priority": "urgent", "assignee_role": "customer_service"}):
        answer = await s.client.patch(path, json=same, headers=fresh)
        assert (answer.status_code, answer.headers["etag"]) == (200, fresh["If-Match"]), same
    assert [h["action"] for h in answer.json()["history"]] == ["open", "change"]
    freed = (await s.client.patch(path, json={"assignee": None}, headers=fresh)).json()
    assert (freed["assignee"], freed["priority"]) == (None, "urgent")


async def test_tickets_are_listed_by_filter_page_and_clock(service):
    s, order_id = service, str(new_id())
    made = [(await person_ticket(s, **{"class": "billing", "order_id": order_id}))["id"] for _ in range(3)]
    first = await get(s, f"/v1/tickets?order_id={order_id}&class=billing&limit=2")
    assert [t["id"] for t in first["items"]] == made[:0:-1]
    rest = await get(s, f"/v1/tickets?order_id={order_id}&class=billing&limit=2&cursor={first['next_cursor']}")
    assert ([t["id"] for t in rest["items"]], rest["next_cursor"]) == (made[:1], None)
    assert not (await get(s, f"/v1/tickets?order_id={order_id}&class=other"))["items"]

    await s.member("support").database.fetch(
        """update ticket set opened_at = opened_at - interval '5 hours', first_response_due =
           first_response_due - interval '5 hours' where ticket_id = $1""",
        UUID(made[1]),
    )
    overdue = (await get(s, f"/v1/tickets?order_id={order_id}&overdue=true"))["items"]
    assert [t["id"] for t in overdue] == [made[1]]
    assert (overdue[0]["first_response_breached"], overdue[0]["resolution_breached"]) == (True, False)
    assert len((await get(s, f"/v1/tickets?order_id={order_id}&overdue=false"))["items"]) == 2
    targets = (await get(s, "/v1/ticket-targets"))["items"]
    assert len(targets) == 48
    assert {"class": "billing", "priority": "high", "first_response": 240, "resolution": 2880} in targets


async def test_settled_tickets_close_by_themselves(service):
    s = service
    old, fresh = (await person_ticket(s))["id"], (await person_ticket(s))["id"]
    for ticket_id in (old, fresh):
        await call(s, f"/v1/tickets/{ticket_id}/resolve")
    database = s.member("support").database
    await database.fetch("update ticket set resolved_at = now() - interval '15 days' where ticket_id = $1", UUID(old))
    assert await close_settled(database) == 1
    assert (await get(s, f"/v1/tickets/{old}"))["state"] == "closed"
    assert (await get(s, f"/v1/tickets/{fresh}"))["state"] == "resolved"


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
