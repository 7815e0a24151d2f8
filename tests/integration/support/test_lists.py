"""Lists of tickets and returns: filters, sorting, and following what changes."""

from datetime import datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID

import pytest

from libs.clock import new_id
from tests.integration.support.desk import ask, call, get, shipped_order
from tests.lists import names, pages, refused, walked

SERVICE = "support"


@pytest.fixture(scope="module")
async def desk(service):
    """Tickets a to d of two orders, and returns r to t."""
    s, kept = service, {"order": str(new_id()), "other": str(new_id())}
    for name, fields in {
        "a": {"class": "billing", "order_id": kept["order"], "assignee": "kim"},
        "b": {"class": "billing", "order_id": kept["other"], "priority": "urgent"},
        "c": {"class": "complaint", "order_id": kept["order"], "assignee": "lee", "priority": "high"},
        "d": {"class": "other", "assignee": "kim", "priority": "low"},
    }.items():
        kept[name] = (await call(s, "/v1/tickets", {"subject": name} | fields, 201))["id"]
    await call(s, f"/v1/tickets/{kept['c']}/pend")
    await call(s, f"/v1/tickets/{kept['d']}/resolve")
    for name, due in {"a": "2026-05-03", "b": "2026-05-01", "c": "2026-05-02", "d": "2026-05-04"}.items():
        await _set(s, "ticket", "ticket_id", kept[name], resolution_due=f"{due}T00:00:00Z")
    first, second = await shipped_order(s, MUG=(2, "5.00"), VASE=(1, "9.00")), await shipped_order(s, MUG=(1, "5.00"))
    mug, vase = {"sku": "MUG", "quantity": 1}, {"sku": "VASE", "quantity": 1}
    kept |= {
        "first": str(first), "second": str(second),
        "r": (await ask(s, first, mug, reference="R-1"))["id"],
        "t": (await ask(s, first, vase, reference="R-2", reason="wrong_item"))["id"],
        "u": (await ask(s, second, mug))["id"],
    }  # fmt: skip
    await call(s, f"/v1/returns/{kept['t']}/approve")
    for name, day in {"r": "2026-04-02", "t": "2026-04-01", "u": "2026-04-03"}.items():
        await _set(s, "rma", "return_id", kept[name], requested_at=f"{day}T00:00:00Z")
    return kept


async def _set(s: Any, table: str, key: str, found: str, **times: str) -> None:
    for name, at in times.items():
        sql = f"update {table} set {name} = $2 where {key} = $1"
        await s.member("support").database.fetch(sql, UUID(found), datetime.fromisoformat(at))


def filled(query, desk):
    return query.format(**desk)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sort=-opened_at", "d c b a"),
        ("sort=opened_at", "a b c d"),
        ("sort=resolution_due", "b c a d"),
        ("sort=-resolution_due", "d a c b"),
        ("state=open", "b a"),
        ("state=open&state=pending&sort=resolution_due", "b c a"),
        ("state=closed", ""),
        ("class=billing&class=complaint", "c b a"),
        ("priority=urgent&priority=high", "c b"),
        ("assignee_role=finance&assignee_role=admin", "b a"),
        ("assignee=kim", "d a"),
        ("assignee=kim&assignee=lee&state=open&state=pending", "c a"),
        ("assignee=Kim", ""),
        ("assigned=false", "b"),
        ("assigned=true", "d c a"),
        ("order_id={order}", "c a"),
        ("order_id={order}&order_id={other}&class=billing", "b a"),
        ("due_from=2026-05-02T00:00:00Z&due_to=2026-05-04T00:00:00Z", "c a"),
        ("due_to=2026-05-01T00:00:00Z", ""),
        ("due_from=2026-05-02T00:00:00Z&assignee=kim&sort=resolution_due", "a d"),
        ("overdue=true&assigned=true", "c a"),
    ],
)
async def test_tickets_are_what_was_asked_for_page_by_page(service, desk, query, expected):
    found = await walked(service.client, f"/v1/tickets?{filled(query, desk)}")
    assert names(found) == [desk[name] for name in expected.split()]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sort=-created_at", "u t r"),
        ("sort=created_at", "r t u"),
        ("sort=requested_at", "t r u"),
        ("sort=-requested_at", "u r t"),
        ("state=requested&state=approved", "u t r"),
        ("state=approved", "t"),
        ("state=closed", ""),
        ("reason=wrong_item", "t"),
        ("order_id={first}", "t r"),
        ("order_id={first}&order_id={second}&sku=MUG", "u r"),
        ("reference=R-1&reference=R-2", "t r"),
        ("reference=R-3", ""),
        ("sku=VASE", "t"),
        ("sku=VASE&sku=MUG", "u t r"),
        ("sku=VAS", ""),
        ("warehouse=DE-1", ""),
        ("requested_from=2026-04-01T00:00:00Z&requested_to=2026-04-03T00:00:00Z", "t r"),
        ("requested_to=2026-04-01T00:00:00Z", ""),
        ("requested_from=2026-04-02T00:00:00Z&sku=MUG&state=requested&sort=requested_at", "r u"),
    ],
)
async def test_returns_are_what_was_asked_for_page_by_page(service, desk, query, expected):
    found = await walked(service.client, f"/v1/returns?{filled(query, desk)}")
    assert names(found) == [desk[name] for name in expected.split()]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("state=requested&state=approved", "u/MUG t/VASE r/MUG"),
        ("sku=MUG", "u/MUG r/MUG"),
        ("sku=MUG&order_id={first}", "r/MUG"),
        ("reference=R-2", "t/VASE"),
        ("requested_to=2026-04-01T00:00:00Z", ""),
    ],
)
async def test_lines_of_the_returns_that_were_asked_for(service, desk, query, expected):
    found = await walked(service.client, f"/v1/returns/lines?{filled(query, desk)}")
    called = {desk[name]: name for name in "rtu"}
    assert " ".join(f"{called[each['return_id']]}/{each['sku']}" for each in found) == expected
    for each in found:
        (line,) = (await get(service, f"/v1/returns/{each['return_id']}"))["lines"]
        assert {name: each[name] for name in line} == line


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ("tickets?state=open&state=lost", ("state/1", "not_one_of")),
        ("tickets?assigned=perhaps", ("assigned", "true_or_false")),
        ("tickets?assignee=%00", ("assignee/0", "character_refused")),
        ("tickets?due_from=2026-05-01", ("due_from", "instant_invalid")),
        ("tickets?due_from=2026-05-01T00:00:00Z&due_to=2026-05-01T00:00:00Z", ("due_to", "range_empty")),
        ("tickets?sort=priority", ("sort", "not_one_of")),
        ("tickets?updated_since=1", ("updated_since", "instant_invalid")),
        ("returns?reason=none", ("reason/0", "not_one_of")),
        ("returns?sku=A%20B", ("sku/0", "sku_invalid")),
        ("returns?warehouse=de-1", ("warehouse/0", "warehouse_invalid")),
        ("returns?requested_from=2026-05-02T00:00:00Z&requested_to=2026-05-01T00:00:00Z",
         ("requested_to", "range_empty")),
        ("returns?sort=refund", ("sort", "not_one_of")),
    ],
)  # fmt: skip
async def test_what_cannot_be_meant_is_refused(service, query, error):
    assert await refused(service.client, f"/v1/{query}") == error


@pytest.mark.parametrize(
    ("path", "table", "key"), [("tickets", "ticket", "ticket_id"), ("returns", "rma", "return_id")]
)
async def test_a_transaction_that_commits_late_is_not_missed(service, desk, path, table, key):
    s, changed = service, desk["a" if path == "tickets" else "r"]
    every = await pages(s.client, f"/v1/{path}?updated_since=2026-01-01T00:00:00Z")
    assert (len({page["as_of"] for page in every}), len(every) > 2) == (1, True)
    async with s.member("support").database.transaction() as tx:
        await tx.execute(f"update {table} set version = version where {key} = $1", UUID(changed))
        meanwhile = await get(s, f"/v1/{path}?updated_since=2099-01-01T00:00:00Z")
        assert meanwhile["items"] == []
    assert changed in names((await get(s, f"/v1/{path}?updated_since={quote(meanwhile['as_of'])}"))["items"])


async def test_a_message_is_a_change_of_its_ticket(service, desk):
    found = service.member("support").database
    before = await found.fetchval("select max(updated_at) from ticket")
    note = {"kind": "internal_note", "body": "has called"}
    await call(service, f"/v1/tickets/{desk['b']}/messages", note, 201)
    later = await found.fetch("select ticket_id from ticket where updated_at > $1", before)
    assert [str(row["ticket_id"]) for row in later] == [desk["b"]]


async def test_tickets_of_orders_in_which_a_sku_was_bought(service, desk):
    made = []
    for order in ("first", "second", "first"):
        body = {"subject": order, "class": "other", "order_id": desk[order], "assignee": "sku"}
        made.append((await call(service, "/v1/tickets", body, 201))["id"])

    async def of(query: str) -> list[int]:
        found = await walked(service.client, f"/v1/tickets?assignee=sku&sort=opened_at&{query}")
        return [made.index(each["id"]) for each in found]

    assert await of("sku=VASE") == [0, 2]
    assert await of("sku=MUG") == [0, 1, 2]
    assert await of("sku=VASE&sku=NONE&order_id={second}".format(**desk)) == []
    assert await of("sku=VAS") == []
    assert await refused(service.client, "/v1/tickets?sku=A%20B") == ("sku/0", "sku_invalid")


async def test_counts_are_of_the_same_filters(service, desk, monkeypatch):
    async def counted(query: str) -> Any:
        states = (await get(service, f"/v1/tickets/counts?{filled(query, desk)}"))["states"]
        assert [each["state"] for each in states] == ["open", "pending", "resolved", "closed"]
        return [each["tickets"] for each in states], any(each["more"] for each in states)

    assert await counted("due_to=2026-05-05T00:00:00Z") == ([2, 1, 1, 0], False)
    assert await counted("assignee=kim") == ([1, 0, 1, 0], False)
    assert await counted("order_id={order}&state=open&state=pending") == ([1, 1, 0, 0], False)
    assert await counted("assigned=true&overdue=true&due_to=2026-05-03T00:00:00Z") == ([0, 1, 0, 0], False)
    monkeypatch.setattr("services.support.tickets.api.MOST", 1)
    assert await counted("") == ([1, 1, 1, 0], True)  # with no filter
    assert await refused(service.client, "/v1/tickets/counts?limit=1") == ("limit", "unknown_parameter")
