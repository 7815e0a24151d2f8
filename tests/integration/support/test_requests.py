"""Which requests support takes, refuses and answers how, over HTTP on a real PostgreSQL."""

import json

import pytest

from contracts.support import ReturnApproved, ReturnReceived, TicketOpened
from libs.clock import new_id
from tests.integration.support.desk import ask, call, get, in_transit, receipt, shipped_order, told

SERVICE = "support"
JSON = {"Content-Type": "application/json"}
GOODS = {"sku": "A", "quantity": 1, "unit_price": "5.00"}


def asked(*lines: dict, **changes) -> dict:
    return {"reason": "other", "currency": "EUR", "lines": list(lines) or [GOODS]} | changes


def line(**changes) -> dict:
    return asked(GOODS | changes)


def ticket(**changes) -> dict:
    return {"class": "complaint", "subject": "x"} | changes


async def stored(s) -> tuple[int, ...]:
    row = await s.member("support").database.fetchrow(
        """select (select count(*) from rma), (select coalesce(sum(version), 0) from rma),
               (select count(*) from ticket), (select coalesce(sum(version), 0) from ticket),
               (select count(*) from ticket_message), (select count(*) from parked_event)"""
    )
    return tuple(row.values())


async def refused(s, method: str, path: str, body: object, **headers: str) -> dict:
    """The problem of a request that changes nothing."""
    before = await stored(s)
    answer = await s.client.request(method, path, content=json.dumps(body), headers=JSON | headers)
    assert answer.status_code == 422, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert await stored(s) == before
    return answer.json()


@pytest.mark.parametrize(
    ("path", "body", "pointer", "code"),
    [
        ("/v1/tickets", ticket(subject="a\0b"), "/subject", "character_refused"),
        ("/v1/tickets", ticket(subject="a\ud800b"), "/subject", "character_refused"),
        ("/v1/tickets", ticket(subject="a\nb"), "/subject", "character_refused"),
        ("/v1/tickets", ticket(subject=" \u200b\u00a0 "), "/subject", "empty"),
        ("/v1/tickets", ticket(subject="x" * 201), "/subject", "text_too_long"),
        ("/v1/tickets", ticket(body="x" * 20_001), "/body", "text_too_long"),
        ("/v1/tickets", ticket(**{"class": "nonsense"}), "/class", "not_one_of"),
        ("/v1/tickets", ticket(priority="Urgent"), "/priority", "not_one_of"),
        ("/v1/tickets", ticket(assignee_role="nobody"), "/assignee_role", "not_one_of"),
        ("/v1/tickets", ticket(assignee_role="market_analyst"), "/assignee_role", "not_one_of"),
        ("/v1/tickets", ticket(order_id=7), "/order_id", "id_invalid"),
        ("/v1/returns", asked(reason="because"), "/reason", "not_one_of"),
        ("/v1/returns", {"reason": "other", "lines": []}, "/lines", "too_few"),
        *(("/v1/returns", asked(currency=code), "/currency", "currency_unknown")
          for code in ("eur", "Eur", "XXX", "XTS", "XAU", "XDR", "EURO", "€", "")),
        *(("/v1/returns", line(quantity=value), "/lines/0/quantity", "whole_number")
          for value in (True, "2", 1.5, None, [1])),
        *(("/v1/returns", line(quantity=value), "/lines/0/quantity", "out_of_range")
          for value in (0, -1, 1_000_001, 10**30)),
        *(("/v1/returns", line(unit_price=value), "/lines/0/unit_price", "decimal_invalid")
          for value in ("1e400", "NaN", "Infinity", 5, 5.0, "5,00", "0x10", "", "1" * 13, "0.0000001")),
        ("/v1/returns", line(unit_price="1000000001"), "/lines/0/unit_price", "out_of_range"),
        ("/v1/returns", line(unit_price="-1"), "/lines/0", "negative"),
        ("/v1/returns", line(value="1.00"), "/lines/0", "one_of_two"),
        ("/v1/returns", line(charge_code="POST"), "/lines/0", "goods_or_charge"),
        ("/v1/returns", line(kind="charge"), "/lines/0", "goods_or_charge"),
        *(("/v1/returns", line(sku=value), "/lines/0/sku", "sku_invalid") for value in ("A B", "-A", "Ä", "Aé")),
        ("/v1/returns", line(sku="A\u200bB"), "/lines/0/sku", "character_refused"),
        ("/v1/returns", line(sku="A" * 65), "/lines/0/sku", "text_too_long"),
        ("/v1/returns", asked(reference="R\u200b1"), "/reference", "character_refused"),
        ("/v1/returns", asked(reference="R" * 121), "/reference", "text_too_long"),
        *(("/v1/returns", asked(requested_at=value), "/requested_at", "instant_invalid")
          for value in (1764403200, "2026-03-01", "2026-03-01T12:00:00", "2026-02-30T12:00:00Z", "yesterday")),
        ("/v1/returns", asked(requested_at="2099-01-01T00:00:00Z"), "/requested_at", "in_the_future"),
        ("/v1/returns", asked(requested_at="1999-12-31T23:00:00Z"), "/requested_at", "instant_out_of_range"),
        ("/v1/returns", asked(requested_at="0001-01-01T00:00:00+14:00"), "/requested_at", "instant_out_of_range"),
        ("/v1/returns/bulk", {"items": []}, "/items", "too_few"),
        ("/v1/returns/bulk", {"items": [asked()] * 501}, "/items", "too_many"),
    ],
)  # fmt: skip
async def test_bad_input_names_the_field_and_the_rule_and_changes_nothing(service, path, body, pointer, code):
    problem = await refused(service, "POST", path, body)
    assert (pointer, code) in {(e["pointer"], e["code"]) for e in problem["errors"]}, problem["errors"]


@pytest.mark.parametrize(
    ("path", "body", "pointer", "nearest"),
    [
        ("/v1/tickets", ticket(prority="urgent"), "/prority", "priority"),
        ("/v1/tickets", ticket(ticket_class="other"), "/ticket_class", None),
        ("/v1/tickets", ticket(asignee="kim"), "/asignee", "assignee"),
        ("/v1/returns", asked(refernce="R"), "/refernce", "reference"),
        ("/v1/returns", line(unitprice="1"), "/lines/0/unitprice", "unit_price"),
        ("/v1/returns", line(qty=1, quantities=2), "/lines/0/quantities", "quantity"),
        ("/v1/returns", asked(receive={}), "/receive", None),
        ("/v1/returns/bulk", {"items": [asked()], "item": []}, "/item", "items"),
    ],
)
async def test_a_field_that_does_not_exist_is_refused_with_the_nearest_name(service, path, body, pointer, nearest):
    problem = await refused(service, "POST", path, body)
    (error,) = [e for e in problem["errors"] if e["pointer"] == pointer]
    assert (error["code"], error["params"].get("nearest")) == ("unknown_field", nearest)


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        ({"prority": "urgent"}, "/prority", "unknown_field"),
        ({"priority": None}, "/priority", "not_one_of"),
        ({"assignee_role": None}, "/assignee_role", "not_one_of"),
        ({"assignee": ""}, "/assignee", "empty"),
        ({"state": "closed"}, "/state", "unknown_field"),
    ],
)
async def test_a_change_of_a_ticket_takes_only_what_it_knows(service, body, pointer, code):
    made = await call(service, "/v1/tickets", ticket(), 201)
    problem = await refused(service, "PATCH", f"/v1/tickets/{made['id']}", body, **{"If-Match": '"1"'})
    assert [(e["pointer"], e["code"]) for e in problem["errors"]] == [(pointer, code)]


async def test_actions_take_only_what_they_know(service):
    s = service
    made = (await call(s, "/v1/tickets", ticket(), 201))["id"]
    rma = await in_transit(s, None, GOODS, currency="EUR")
    for path, body, pointer in (
        (f"/v1/tickets/{made}/resolve", {"resolution": "answered", "notes": "x"}, "/notes"),
        (f"/v1/tickets/{made}/pend", {"reason": "x"}, "/reason"),
        (f"/v1/tickets/{made}/messages", {"kind": "public_reply", "text": "x"}, "/text"),
        (f"/v1/returns/{rma}/cancel", {"not": "x"}, "/not"),
        (f"/v1/returns/{rma}/close", {"reason": "x", "note": "y"}, "/note"),
        (f"/v1/returns/{rma}/receive", receipt("refund", (1, "sellable")) | {"warehous": "DE-1"}, "/warehous"),
        (
            f"/v1/returns/{rma}/receive",
            {"warehouse": "DE-1", "resolution": "refund", "lines": [{"line_no": 1, "conditon": "damaged"}]},
            "/lines/0/conditon",
        ),
    ):
        problem = await refused(s, "POST", path, body)
        assert pointer in {e["pointer"] for e in problem["errors"] if e["code"] == "unknown_field"}, path


@pytest.mark.parametrize(
    ("query", "parameter", "code"),
    [
        ("/v1/tickets?role=finance", "role", "unknown_parameter"),
        ("/v1/tickets?sate=open", "sate", "unknown_parameter"),
        ("/v1/tickets?overdue=true&overdue=false", "overdue", "given_twice"),
        ("/v1/tickets?state=Open", "state/0", "not_one_of"),
        ("/v1/tickets?assignee_role=nobody", "assignee_role/0", "not_one_of"),
        ("/v1/tickets?class=nonsense", "class/0", "not_one_of"),
        ("/v1/tickets?limit=0", "limit", "out_of_range"),
        ("/v1/tickets?overdue=perhaps", "overdue", "true_or_false"),
        ("/v1/returns?order=1", "order", "unknown_parameter"),
        ("/v1/returns?state=returned", "state/0", "not_one_of"),
        ("/v1/returns?reference=%00", "reference/0", "character_refused"),
        ("/v1/returns?reference=%20", "reference/0", "empty"),
        ("/v1/returns?reference=a%00b", "reference/0", "character_refused"),
        ("/v1/returns?order_id=nonsense", "order_id/0", "id_invalid"),
        ("/v1/returns/totals", "reference_prefix", "required"),
        ("/v1/returns/totals?reference_prefix=C&currency=EUR", "currency", "unknown_parameter"),
        ("/v1/ticket-targets?class=other", "class", "unknown_parameter"),
        ("/v1/tickets/nonsense", "ticket_id", "id_invalid"),
        ("/v1/returns/nonsense", "return_id", "id_invalid"),
    ],
)
async def test_a_parameter_that_does_not_exist_or_says_nothing_is_refused(service, query, parameter, code):
    answer = await service.client.get(query)
    assert answer.status_code == 422, answer.text
    assert (parameter, code) in {(e["pointer"], e["code"]) for e in answer.json()["errors"]}, answer.text


async def test_a_cursor_belongs_to_its_list_and_filters(service):
    s = service
    order_id = str(new_id())
    for _ in range(3):
        await call(s, "/v1/tickets", ticket(order_id=order_id), 201)
    cursor = (await get(s, f"/v1/tickets?order_id={order_id}&limit=1"))["next_cursor"]
    assert len((await get(s, f"/v1/tickets?order_id={order_id}&cursor={cursor}"))["items"]) == 2
    for path in (
        f"/v1/tickets?cursor={cursor}", f"/v1/tickets?order_id={order_id}&state=open&cursor={cursor}",
        f"/v1/returns?order_id={order_id}&cursor={cursor}", "/v1/tickets?cursor=Ww", "/v1/returns?cursor=WyJ4Il0",
    ):  # fmt: skip
        assert (await get(s, path, 422))["code"] == "invalid_cursor", path


async def test_what_looks_the_same_is_the_same(service):
    s, reference = service, f"ID-{new_id()}"
    made = await ask(s, None, GOODS, currency="EUR", reference=reference)
    for same in (f"{reference} ", f"\u00a0{reference}", f"{reference}\u200b", f"\ufeff{reference}\n"):
        body = asked(reason="changed_mind", reference=same)
        assert (await call(s, "/v1/returns", body, 200))["id"] == made["id"], repr(same)
    listed = await get(s, f"/v1/returns?reference=%20{reference}%C2%A0")
    assert [r["id"] for r in listed["items"]] == [made["id"]]


@pytest.mark.parametrize(
    ("changes", "differs"),
    [
        ({"reason": "late"}, ["reason"]),
        ({"currency": "USD"}, ["currency"]),
        ({"requested_at": "2024-05-05T00:00:00Z"}, ["requested_at"]),
        ({"lines": [GOODS | {"quantity": 2}]}, ["lines"]),
        ({"lines": [GOODS | {"sku": "B"}]}, ["lines"]),
        ({"lines": [GOODS, GOODS]}, ["lines"]),
        ({"reason": "late", "lines": [GOODS | {"unit_price": "5.01"}]}, ["reason", "lines"]),
        ({"receive": {"warehouse": "DE-1", "condition": "sellable", "resolution": "refund"}}, ["receive"]),
    ],
)
async def test_another_document_under_a_known_reference_is_said_and_changes_nothing(service, changes, differs):
    s, reference = service, f"D-{new_id()}"
    body = asked(reference=reference, requested_at="2024-05-06T07:08:09+02:00")
    made = await call(s, "/v1/returns", body, 201)
    before = await stored(s)
    (same, other) = (await call(s, "/v1/returns/bulk", {"items": [body, body | changes]}))["items"]
    assert (same["status"], same["return_id"]) == ("known", made["id"])
    assert (other["status"], other["code"], other["return_id"]) == ("different", "reference_conflict", made["id"])
    assert (other["errors"][0]["pointer"], other["errors"][0]["params"]) == ("/items/1/reference", {"differs": differs})
    if "receive" not in changes:
        problem = await call(s, "/v1/returns", body | changes, 409)
        assert (problem["code"], problem["params"]) == (
            "reference_conflict", {"differs": differs, "return_id": made["id"]},
        )  # fmt: skip
    assert await stored(s) == before


async def test_a_bulk_request_may_be_larger_than_others_and_judges_each_item(service):
    s, run = service, str(new_id())
    lines = [GOODS | {"sku": f"SKU-OF-THE-TIME-BEFORE-{n:04}"} for n in range(40)]
    items = [asked(*lines, reference=f"{run}-{n}") for n in range(490)]
    broken = [
        {}, [], None, "x", 7, asked(currency="eur"), asked(reference="a\0b"), line(quantity=True), line(colour="red"),
        asked(receive={"warehouse": "de", "condition": "sellable", "resolution": "refund"}),
    ]  # fmt: skip
    body = json.dumps({"items": broken + items})
    assert len(body) > 1_000_000
    answer = await s.client.post("/v1/returns/bulk", content=body, headers=JSON)
    assert answer.status_code == 200, answer.text
    results = answer.json()["items"]
    assert [r["index"] for r in results] == list(range(500))
    assert {(r["status"], r["code"]) for r in results[:10]} == {("failed", "invalid_item")}
    assert [r["errors"][0]["pointer"] for r in results[5:10]] == [
        "/items/5/currency", "/items/6/reference", "/items/7/lines/0/quantity", "/items/8/lines/0/colour",
        "/items/9/receive/warehouse",
    ]  # fmt: skip
    assert {r["status"] for r in results[10:]} == {"created"}


async def test_what_is_created_has_a_place_also_when_it_is_said_again(service):
    s = service
    made = await call(s, "/v1/tickets", ticket(), 201)
    for path, body, place in (
        ("/v1/tickets", ticket(), "/v1/tickets/{id}"),
        ("/v1/returns", asked(), "/v1/returns/{id}"),
        (
            f"/v1/tickets/{made['id']}/messages",
            {"kind": "public_reply", "body": "Hello\nthere"},
            f"/v1/tickets/{made['id']}/messages/{{message_id}}",
        ),
    ):
        key = {"Idempotency-Key": str(new_id())}
        for replayed in (False, True):
            answer = await s.client.post(path, json=body, headers=key)
            assert (answer.status_code, "Idempotency-Replayed" in answer.headers) == (201, replayed)
            assert answer.headers["location"] == place.format(**answer.json())
        assert (await get(s, answer.headers["location"])).items() >= answer.json().items()
    assert (await get(s, f"/v1/tickets/{made['id']}/messages/{new_id()}", 404))["code"] == "not_found"


async def test_what_people_wrote_is_kept_by_no_cache(service):
    s = service
    answer = await s.client.post("/v1/tickets", json=ticket())
    path = answer.headers["location"]
    message = await s.client.post(f"{path}/messages", json={"kind": "customer_message", "body": "I am Ann"})
    listed = await s.client.get("/v1/tickets")
    for found in (answer, message, listed, await s.client.get(path), await s.client.get(message.headers["location"])):
        assert found.headers["cache-control"] == "no-store"


async def test_who_saw_another_version_changes_nothing(service):
    s = service
    made = await call(s, "/v1/tickets", ticket(), 201)
    rma = await ask(s, None, GOODS, currency="EUR")
    message = {"kind": "internal_note", "body": "x"}
    for path, body in (
        *((f"/v1/tickets/{made['id']}/{action}", {}) for action in ("pend", "resume", "resolve", "reopen", "close")),
        (f"/v1/tickets/{made['id']}/messages", message),
        *((f"/v1/returns/{rma['id']}/{action}", {}) for action in ("approve", "in-transit", "cancel", "reject")),
        (f"/v1/returns/{rma['id']}/receive", receipt("refund", (1, "sellable"))),
        (f"/v1/returns/{rma['id']}/close", {"reason": "x"}),
        (f"/v1/returns/{rma['id']}/refund-instead", {}),
    ):
        before = await stored(s)
        for stale in ('"7"', "nonsense"):
            answer = await s.client.post(path, json=body, headers={"If-Match": stale})
            assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch"), path
        assert await stored(s) == before
    for path in (f"/v1/tickets/{made['id']}", f"/v1/returns/{rma['id']}"):
        seen = (await s.client.get(path)).headers["etag"]
        action = "resolve" if "tickets" in path else "approve"
        answer = await s.client.post(f"{path}/{action}", json={}, headers={"If-Match": seen})
        assert answer.status_code == 200
        assert answer.headers["etag"] == f'"{answer.json()["version"]}"' != seen


async def test_the_longest_that_is_taken_is_carried_by_events_and_columns(service):
    s = service
    longest = {"sku": "S" * 64, "quantity": 1_000_000, "unit_price": "99999.99"}
    charge = {"kind": "charge", "charge_code": "C" * 64, "quantity": 1_000, "unit_price": "-0.01"}
    before = await s.member("support").database.fetchval("select count(*) from parked_event")
    found = await in_transit(s, None, longest, charge, currency="EUR", reference=f"{new_id()}{'R' * 84}")
    done = await call(
        s,
        f"/v1/returns/{found}/receive",
        receipt("refund", (1, "sellable")) | {"warehouse": "W" * 32, "note": "n" * 2000},
    )
    assert done["refund"]["amount"] == "99999989990.00"
    assert (await told(s, ReturnReceived, found))[0].warehouse == "W" * 32
    assert (await told(s, ReturnApproved, found))[0].lines[0].sku == "S" * 64
    made = await call(s, "/v1/tickets", ticket(subject="s" * 200, body="b" * 20_000, assignee="a" * 200), 201)
    assert await told(s, TicketOpened, made["id"])
    assert await s.member("support").database.fetchval("select count(*) from parked_event") == before


async def test_nothing_answers_500_and_scopes_are_asked_for(service):
    s = service
    dear = {"sku": "A", "quantity": 1_000_000, "unit_price": "1000000000"}
    problem = await ask(s, None, dear, status=422, currency="EUR")
    assert (problem["code"], problem["errors"][0]["pointer"]) == ("total_too_large", "/lines")
    for path in (f"/v1/tickets/{new_id()}", f"/v1/returns/{new_id()}"):
        assert (await get(s, path, 404))["code"] == "not_found"
    assert (await call(s, f"/v1/returns/{new_id()}/approve", status=404))["code"] == "not_found"
    for role, status in (("market_analyst", 403), ("customer_service", 201), ("finance", 201), ("operations", 201)):
        answer = await s.client.post("/v1/tickets", json=ticket(), headers=s.token(role))
        assert answer.status_code == status
    for role, status in (("finance", 403), ("customer_service", 201), ("operations", 201)):
        answer = await s.client.post("/v1/returns", json=asked(), headers=s.token(role))
        assert answer.status_code == status
    reasons = {r["reason"]: r["liability"] for r in (await get(s, "/v1/return-reasons"))["items"]}
    assert (len(reasons), reasons["damaged_in_transit"]) == (15, "carrier")


async def test_what_an_earlier_release_let_in_is_answered(service):
    """Amounts finer than their currency, a currency that nobody pays in, a role that has no queue."""
    s = service
    order_id = await shipped_order(s, A=(1, "5.00"))
    rma = await ask(s, order_id, {"sku": "A", "quantity": 1})
    database = s.member("support").database
    await database.fetch(
        "update rma set currency = 'XAU', refund = 14.9, refunded = 14.999 where return_id = $1::uuid", rma["id"]
    )
    await database.fetch(
        "update rma_line set unit_price = 14.999, value = null, units = null where return_id = $1::uuid", rma["id"]
    )
    found = await get(s, f"/v1/returns/{rma['id']}")
    assert (found["refund"]["amount"], found["refunded"]["amount"]) == ("14.90", "14.999")
    assert found["lines"][0]["value"] == {"amount": "14.999", "currency": "XAU"}
    made = await call(s, "/v1/tickets", ticket(), 201)
    await database.fetch("update ticket set assignee_role = 'warehouse_lead' where ticket_id = $1::uuid", made["id"])
    assert (await get(s, f"/v1/tickets/{made['id']}"))["assignee_role"] == "warehouse_lead"
