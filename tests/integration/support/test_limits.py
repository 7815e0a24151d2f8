"""Who is limited to channels sees, opens and changes nothing about orders of others."""

from typing import Any
from uuid import UUID

import pytest

from libs.clock import new_id
from libs.exports import write_exports
from services.support.exports import LISTS
from tests.exports import csv_rows
from tests.integration.support.desk import REASON, dispatched, placed
from tests.limits import limited
from tests.running import Running

SERVICE = "support"
OURS, THEIRS = "ours", "theirs"
WE = limited(channels=[OURS])
GONE = ("instance", "trace_id", "request_id")


class Case:
    """A shipped order of a channel, with a ticket and a return."""

    order: UUID
    ticket: str
    message: str
    rma: str


async def case(s: Running, channel: str) -> Case:
    found = Case()
    order = placed({"A": (5, "10.00")}).model_copy(update={"channel": channel})
    found.order = order.order_id
    await s.publish(order, dispatched(order.order_id, {"A": 5}))
    ticket = {"class": "complaint", "subject": channel, "body": channel, "order_id": str(found.order)}
    found.ticket = (await s.client.post("/v1/tickets", json=ticket)).json()["id"]
    said = {"kind": "internal_note", "body": channel}
    found.message = (await s.client.post(f"/v1/tickets/{found.ticket}/messages", json=said)).json()["message_id"]
    found.rma = (await s.client.post("/v1/returns", json=wanted(found.order, f"R-{channel}-{found.order}"))).json()[
        "id"
    ]
    return found


def wanted(order: UUID | str | None, reference: str | None = None, quantity: int = 1) -> dict[str, Any]:
    body = {"order_id": order and str(order), "reason": REASON, "lines": [{"sku": "A", "quantity": quantity}]}
    return body | ({"reference": reference} if reference else {})


@pytest.fixture(scope="module")
async def cases(service: Running) -> tuple[Case, Case]:
    alone = {"class": "other", "subject": "of no order", "body": "of no order"}
    assert (await service.client.post("/v1/tickets", json=alone)).status_code == 201
    free = wanted(None) | {"currency": "EUR", "lines": [{"sku": "A", "quantity": 1, "unit_price": "1.00"}]}
    assert (await service.client.post("/v1/returns", json=free)).status_code == 201
    return await case(service, OURS), await case(service, THEIRS)


@pytest.mark.parametrize(
    "path", ["/v1/tickets", "/v1/returns", "/v1/tickets?sort=resolution_due", "/v1/returns?sort=requested_at",
             "/v1/returns?sku=A", "/v1/tickets?sku=A", "/v1/tickets?limit=1",
             "/v1/tickets?updated_since=2020-01-01T00:00:00Z"]
)  # fmt: skip
async def test_lists_have_their_own_alone(service: Running, cases: tuple[Case, Case], path: str) -> None:
    answer = await service.client.get(path, headers=WE)
    assert answer.status_code == 200, answer.text
    assert {each["order_id"] for each in answer.json()["items"]} == {str(cases[0].order)}
    assert answer.json()["next_cursor"] is None
    for headers in (limited(channels=[]), limited(channels=[OURS], warehouses=[])):
        found = (await service.client.get(path, headers=headers)).json()["items"]
        assert {each["order_id"] for each in found} <= {str(cases[0].order)}
    theirs = f"{path}{'&' if '?' in path else '?'}order_id={cases[1].order}"
    assert (await service.client.get(theirs, headers=WE)).json()["items"] == []


async def test_counts_and_totals_are_of_their_own(service: Running, cases: tuple[Case, Case]) -> None:
    counted = (await service.client.get("/v1/tickets/counts", headers=WE)).json()["states"]
    assert sum(each["tickets"] for each in counted) == 1
    for prefix, documents in ((f"R-{OURS}", 1), (f"R-{THEIRS}", 0)):
        found = (await service.client.get("/v1/returns/totals", params={"reference_prefix": prefix}, headers=WE)).json()
        assert sum(each["documents"] for each in found["items"]) == documents


def asked(found: Case) -> list[tuple[str, str, Any]]:
    ticket, rma = f"/v1/tickets/{found.ticket}", f"/v1/returns/{found.rma}"
    receipt = {"warehouse": "DE-1", "resolution": "refund", "lines": [{"line_no": 1, "condition": "sellable"}]}
    return [
        ("GET", ticket, None), ("PATCH", ticket, {"priority": "urgent"}), ("POST", f"{ticket}/pend", None),
        ("POST", f"{ticket}/resume", None), ("POST", f"{ticket}/messages", {"kind": "public_reply", "body": "hello"}),
        ("GET", f"{ticket}/messages/{found.message}", None), ("POST", f"{ticket}/resolve", None),
        ("POST", f"{ticket}/reopen", None), ("POST", f"{ticket}/close", None),
        ("GET", rma, None), ("POST", f"{rma}/approve", None), ("POST", f"{rma}/in-transit", None),
        ("POST", f"{rma}/receive", receipt), ("POST", f"{rma}/refund-instead", None),
        ("POST", f"{rma}/close", {"reason": "settled"}), ("POST", f"{rma}/cancel", None),
        ("POST", f"{rma}/reject", None),
    ]  # fmt: skip


async def test_what_is_of_another_channel_does_not_exist_for_them(service: Running, cases: tuple[Case, Case]) -> None:
    nobody = Case()
    nobody.order, nobody.ticket, nobody.message, nobody.rma = new_id(), *(str(new_id()) for _ in range(3))
    before = [(await service.client.get(f"/v1/{kind}")).json()["items"] for kind in ("tickets", "returns")]
    headers = {**WE, "If-Match": "*"}
    for (method, path, sent), (_, nowhere, _) in zip(asked(cases[1]), asked(nobody), strict=True):
        answer = await service.client.request(method, path, json=sent, headers=headers)
        none = await service.client.request(method, nowhere, json=sent, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), path
        said, meant = ({k: v for k, v in each.json().items() if k not in GONE} for each in (answer, none))
        for name in ("ticket", "message", "rma"):
            meant["detail"] = meant["detail"].replace(getattr(nobody, name), getattr(cases[1], name))
        assert said == meant, path
    assert [(await service.client.get(f"/v1/{kind}")).json()["items"] for kind in ("tickets", "returns")] == before


async def test_their_own_they_read_and_change(service: Running) -> None:
    mine = await case(service, OURS)
    for method, path, sent in asked(mine):
        answer = await service.client.request(method, path, json=sent, headers={**WE, "If-Match": "*"})
        assert answer.is_success or answer.json()["code"] == "wrong_state", (path, answer.text)


async def test_they_open_nothing_about_orders_of_others(service: Running, cases: tuple[Case, Case]) -> None:
    ticket = {"class": "complaint", "subject": "one", "body": "two"}
    said = []
    for order in (None, str(cases[1].order), str(new_id())):
        answer = await service.client.post("/v1/tickets", json=ticket | {"order_id": order}, headers=WE)
        assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal")
        said.append(answer.json()["detail"])
    assert len(set(said)) == 1
    mine = await service.client.post("/v1/tickets", json=ticket | {"order_id": str(cases[0].order)}, headers=WE)
    assert mine.status_code == 201
    assert (await service.client.post("/v1/returns", json=wanted(None), headers=WE)).status_code == 403
    for order in (cases[1].order, new_id()):
        answer = await service.client.post("/v1/returns", json=wanted(order), headers=WE)
        assert (answer.status_code, answer.json()["code"]) == (409, "order_unknown")
    assert (await service.client.post("/v1/returns", json=wanted(cases[0].order), headers=WE)).status_code == 201


async def test_of_a_reference_of_others_they_hear_that_it_is_taken(service: Running, cases: tuple[Case, Case]) -> None:
    theirs = f"R-{THEIRS}-{cases[1].order}"
    same, other = wanted(cases[1].order, theirs), wanted(cases[0].order, theirs)
    answers = [await service.client.post("/v1/returns", json=body, headers=WE) for body in (same, other)]
    assert [answer.json()["code"] for answer in answers] == ["order_unknown", "reference_conflict"]
    bulk = await service.client.post("/v1/returns/bulk", json={"items": [same, other, wanted(None)]}, headers=WE)
    results = bulk.json()["items"]
    assert [each["code"] for each in results] == ["order_unknown", "reference_conflict", "limited_principal"]
    for answer in (*answers, bulk):
        assert cases[1].rma not in answer.text
        assert "quantity" not in answer.text
    mine = await service.client.post(
        "/v1/returns", json=wanted(cases[0].order, f"R-{OURS}-{cases[0].order}"), headers=WE
    )
    assert (mine.status_code, mine.json()["id"]) == (200, cases[0].rma)


async def test_they_receive_nothing_in_warehouses_of_others(service: Running) -> None:
    both, order = limited(channels=[OURS], warehouses=["DE-7"]), (await case(service, OURS)).order
    item = wanted(order) | {"receive": {"warehouse": "DE-1", "condition": "sellable", "resolution": "refund"}}
    (result,) = (await service.client.post("/v1/returns/bulk", json={"items": [item]}, headers=both)).json()["items"]
    assert (result["code"], result["errors"][0]["pointer"]) == ("limited_principal", "/items/0/receive/warehouse")
    rma = (await service.client.post("/v1/returns", json=wanted(order), headers=both)).json()["id"]
    receipt = {"warehouse": "DE-1", "resolution": "refund", "lines": [{"line_no": 1, "condition": "sellable"}]}
    answer = await service.client.post(f"/v1/returns/{rma}/receive", json=receipt, headers=both)
    assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal")


async def test_tables_are_everybody_s(service: Running) -> None:
    for path in ("/v1/return-reasons", "/v1/ticket-targets"):
        for headers in (WE, limited(warehouses=["DE-1"])):
            assert (await service.client.get(path, headers=headers)).status_code == 200
    assert (await service.client.get("/v1/tickets", headers=limited(warehouses=["DE-1"]))).status_code == 403


async def test_files_have_their_own_alone(service: Running, cases: tuple[Case, Case]) -> None:
    for path in ("/v1/tickets", "/v1/returns"):
        asked = await service.client.post(f"{path}/exports", json={"format": "csv"}, headers=WE)
        assert asked.status_code == 202, asked.text
        await write_exports(service.member(SERVICE).database, SERVICE, LISTS)
        operation = (await service.client.get(f"/v1/operations/{asked.json()['id']}", headers=WE)).json()
        rows = csv_rows((await service.client.get(operation["file"]["href"], headers=WE)).content)
        listed = (await service.client.get(path, params={"limit": 200}, headers=WE)).json()["items"]
        assert [row["id"] for row in rows] == [each["id"] for each in listed]
