"""Support over HTTP and events, on a real PostgreSQL."""

import asyncio
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import asyncpg
import pytest
from support_desk import (
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

from contracts.base import Money
from contracts.logistics import ShipmentDelayed, ShipmentDelivered, ShipmentFailed
from contracts.order import OrderHoldOverdue, OrderHoldResolved, RefundIssued
from contracts.support import ReturnApproved, ReturnReceived, TicketOpened, TicketResolved
from libs.clock import new_id, now
from services.support.tickets.commands import close_settled

SERVICE = "support"


# Tickets


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


# Returns


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


async def test_bulk_brings_in_history_item_by_item(service):
    s = service
    order_id = await shipped_order(s, A=(2, "5"))
    run = str(new_id())

    def item(n: int, **extra) -> dict:
        goods = {"sku": "OLD", "quantity": 1, "unit_price": "2.55"}
        postage = {"kind": "charge", "charge_code": "POST", "quantity": 1, "unit_price": "1"}
        receive = {"warehouse": "GB-1", "condition": "sellable", "resolution": "refund"}
        found = {"reason": "other", "currency": "GBP", "reference": f"{run}-{n}", "lines": [goods, postage]}
        return found | {"receive": receive} | extra

    of_order = {"order_id": str(order_id), "currency": None, "lines": [{"sku": "A", "quantity": 2}]}
    items = [
        item(1),
        item(2, receive=None),
        item(3, reason="because"),
        item(4, **of_order),
        item(5, **of_order),
        item(1),
        item(1, reason="late"),
        item(6, receive={"warehouse": "GB-1", "condition": "damaged", "resolution": "reject"}),
    ]
    done = (await call(s, "/v1/returns/bulk", {"items": items}))["items"]
    assert [(r["status"], r["state"], r["code"]) for r in done] == [
        ("created", "received", None),
        ("created", "requested", None),
        ("failed", None, "invalid_item"),
        ("created", "received", None),
        ("failed", None, "exceeds_shipped"),
        ("known", "received", None),
        ("different", None, "reference_conflict"),
        ("created", "rejected", None),
    ]
    assert [r["index"] for r in done] == list(range(8))
    assert done[2]["errors"][0]["pointer"] == "/items/2/reason"
    assert done[4]["errors"][0]["pointer"] == "/items/4/lines/0/quantity"
    assert (done[5]["return_id"], done[6]["return_id"]) == (done[0]["return_id"], done[0]["return_id"])
    assert "differs in reason" in done[6]["detail"]
    first = await get(s, f"/v1/returns/{done[0]['return_id']}")
    assert first["refund"] == {"amount": "3.55", "currency": "GBP"}
    assert [h["action"] for h in first["history"]] == ["request", "approve", "send", "receive"]
    assert len(await told(s, ReturnApproved, first["id"])) == 1
    (received,) = await told(s, ReturnReceived, first["id"])
    assert [(n.sku, n.quantity, n.condition) for n in received.lines] == [("OLD", 1, "sellable")]
    again = (await call(s, "/v1/returns/bulk", {"items": items}))["items"]
    assert [r["status"] for r in again] == [r["status"].replace("created", "known") for r in done]
    assert len(await told(s, ReturnReceived, first["id"])) == 1
    assert not await s.verify()


async def test_two_imports_of_the_same_documents_open_each_once(service):
    s, run = service, str(new_id())
    order_id = await shipped_order(s, A=(40, "5"))
    items = [
        {"reason": "other", "currency": "EUR", "reference": f"{run}-{n}", "order_id": str(order_id) if n % 2 else None,
         "lines": [{"sku": "A", "quantity": 1, "unit_price": "5"}]}
        for n in range(80)
    ]  # fmt: skip
    both = await asyncio.gather(
        call(s, "/v1/returns/bulk", {"items": items}), call(s, "/v1/returns/bulk", {"items": items[::-1]})
    )
    first, second = both[0]["items"], both[1]["items"][::-1]
    assert [r["return_id"] for r in first] == [r["return_id"] for r in second]
    assert {frozenset((a["status"], b["status"])) for a, b in zip(first, second, strict=True)} == {
        frozenset(("created", "known"))
    }
    assert not await s.verify()


async def test_two_thousand_returns(service):
    s, run = service, str(new_id())
    line = {"sku": "OLD", "quantity": 2, "unit_price": "1.25"}
    receive = {"warehouse": "GB-1", "condition": "sellable", "resolution": "refund"}
    for batch in range(4):
        items = [
            {"reason": "other", "currency": "GBP", "reference": f"{run}-{batch}-{n}", "lines": [line],
             "receive": receive}
            for n in range(500)
        ]  # fmt: skip
        done = (await call(s, "/v1/returns/bulk", {"items": items}))["items"]
        assert {r["status"] for r in done} == {"created"}
    worth = await s.member("support").database.fetchval(
        "select sum(refund) from rma where reference like $1 and state = 'received'", f"{run}-%"
    )
    assert worth == 5000
    assert not await s.verify()


async def test_many_orders_are_kept_by_one_statement(service):
    s = service
    orders = [placed({"A": (1, "1.10"), "B": (2, "2")}) for _ in range(300)]
    await s.publish(*orders, *orders)
    await s.publish(*(dispatched(order.order_id, {"B": 2}) for order in orders))
    asked = await ask(s, orders[-1].order_id, {"sku": "B", "quantity": 2})
    assert asked["lines"][0]["unit_price"] == {"amount": "2.00", "currency": "EUR"}
    ids = [order.order_id for order in orders]
    assert await s.member("support").database.fetchval(
        "select count(*) from placed_order where order_id = any($1)", ids
    ) == len(orders)


# The database


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
