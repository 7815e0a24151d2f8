"""Addresses for other services: who may read which, what is written down of it, and what is left after an erasure."""

import time
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from joserfc import jwt

from libs.clock import before, new_id
from libs.http.auth import issue_development_token
from libs.http.service_tokens import _key, issue_service_token
from libs.runtime.pruning import prune_table
from tests.addresses import address
from tests.integration.order.shop import order, place

SERVICE = "order"
SECRET = "a-secret-for-tests-of-at-least-32-bytes"
WHO = address("CH", name="Zoë Ångström", line2="Floor 3", email="zoe@example.org", phone="+41446681800")
PLACE = ("name", "line1", "line2", "city", "region", "postal_code", "country")


def token(order_id: str, purpose: str = "label", *, service: str = "logistics", audience: str = "order") -> str:
    return issue_service_token(SECRET, service=service, audience=audience, purpose=purpose, about=order_id)


async def read(s: Any, order_id: str, text: str) -> httpx.Response:
    headers = {"Authorization": f"Bearer {text}" if text else ""}
    answer: httpx.Response = await s.client.get(f"/internal/orders/{order_id}/recipient", headers=headers)
    return answer


async def accesses(s: Any, **filters: str) -> list[dict[str, Any]]:
    answer = await s.client.get("/v1/address-accesses", params=filters)
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def ended(s: Any, **changes: Any) -> str:
    """An order that was cancelled before anything was reserved."""
    order_id: str = (await place(s, **changes))["id"]
    await s.client.post(f"/v1/orders/{order_id}/cancel", json={"reason": "buyer"})
    assert (await order(s, order_id))["saga"] == "cancelled"
    return order_id


@pytest.mark.parametrize(
    ("purpose", "parts"),
    [("label", (*PLACE, "phone")), ("customs", PLACE), ("reply", ("name", "country", "email", "phone"))],
)
async def test_a_service_reads_what_its_purpose_needs_and_it_is_written_down(
    s: Any, purpose: str, parts: tuple[str, ...]
) -> None:
    order_id = (await place(s, shipping_address=WHO))["id"]
    answer = await read(s, order_id, token(order_id, purpose, service="support"))
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    assert {name: value for name, value in answer.json().items() if value is not None} == {p: WHO[p] for p in parts}
    (access,) = await accesses(s, order_id=order_id)
    assert (access["service"], access["purpose"], access["order_id"]) == ("support", purpose, order_id)
    assert access["trace_id"] == answer.headers["x-trace-id"]
    assert set(access) == {"id", "order_id", "service", "purpose", "at", "trace_id"}
    (row,) = await s.member("order").database.fetch(
        "select a::text as all from address_access a where order_id = $1", UUID(order_id)
    )
    assert not [part for part in WHO.values() if part and len(part) > 2 and part in row["all"]]


def expired(order_id: str) -> str:
    claims = jwt.decode(token(order_id), _key(SECRET)).claims | {"exp": int(time.time()) - 1}
    return jwt.encode({"alg": "HS256"}, claims, _key(SECRET))


def aimless(order_id: str) -> str:
    claims = dict(jwt.decode(token(order_id), _key(SECRET)).claims)
    del claims["purpose"]
    return jwt.encode({"alg": "HS256"}, claims, _key(SECRET))


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        (lambda _: token(str(uuid4())), (403, "token_elsewhere")),
        (lambda order_id: token(order_id, "marketing"), (403, "token_elsewhere")),
        (lambda order_id: token(order_id, audience="support"), (401, "token_invalid")),
        (expired, (401, "token_expired")),
        (aimless, (401, "token_invalid")),
        (lambda _: issue_development_token(SECRET, "admin"), (401, "token_invalid")),
        (lambda _: issue_development_token(SECRET, "system"), (401, "token_invalid")),
        (lambda _: "", (401, "token_missing")),
    ],
)
async def test_any_other_token_reads_nothing_and_nothing_is_written_down(
    s: Any, wrong: Any, expected: tuple[int, str]
) -> None:
    order_id = (await place(s, shipping_address=WHO))["id"]
    answer = await read(s, order_id, wrong(order_id))
    assert told(answer) == expected
    assert not [part for part in WHO.values() if part and len(part) > 2 and part in answer.text]
    assert await accesses(s, order_id=order_id) == []


async def test_a_token_is_used_once(s: Any) -> None:
    order_id = (await place(s))["id"]
    text = token(order_id)
    assert (await read(s, order_id, text)).status_code == 200
    assert told(await read(s, order_id, text)) == (409, "token_used")
    assert (await read(s, order_id, token(order_id))).status_code == 200
    assert len(await accesses(s, order_id=order_id)) == 2


async def test_a_service_s_token_opens_no_door_of_people(s: Any) -> None:
    order_id = (await place(s))["id"]
    headers = {"Authorization": f"Bearer {token(order_id)}"}
    for path in (f"/v1/orders/{order_id}/address", f"/v1/orders/{order_id}", "/v1/address-accesses"):
        assert told(await s.client.get(path, headers=headers)) == (401, "token_invalid")


async def test_what_is_not_there_is_not_written_down(s: Any) -> None:
    nobody = str(new_id())
    assert told(await read(s, nobody, token(nobody))) == (404, "not_found")
    assert await accesses(s, order_id=nobody) == []
    without = (await place(s, shipping_address={"country": "DE"}))["id"]
    answer = await read(s, without, token(without))
    assert {name: value for name, value in answer.json().items() if value is not None} == {"country": "DE"}


async def test_the_log_is_a_list_for_those_who_audit(s: Any) -> None:
    first, second = [(await place(s))["id"] for _ in range(2)]
    for order_id, purpose, service in (
        (first, "label", "logistics"), (second, "reply", "trace"), (first, "customs", "logistics"),
        (first, "reply", "trace"),
    ):  # fmt: skip
        assert (await read(s, order_id, token(order_id, purpose, service=service))).status_code == 200
    found = await accesses(s, order_id=first)
    assert [each["purpose"] for each in found] == ["reply", "customs", "label"]
    assert [each["purpose"] for each in await accesses(s, order_id=first, service="logistics")] == ["customs", "label"]
    assert [each["order_id"] for each in await accesses(s, service="trace")] == [first, second]
    assert {each["purpose"] for each in await accesses(s, purpose="customs")} == {"customs"}
    page = await s.client.get("/v1/address-accesses", params={"order_id": first, "limit": 2})
    rest = await s.client.get(
        "/v1/address-accesses", params={"order_id": first, "limit": 2, "cursor": page.json()["next_cursor"]}
    )
    assert page.json()["items"] + rest.json()["items"] == found
    assert rest.json()["next_cursor"] is None
    for query in ("purpose=curiosity", "order_id=nonsense", "orderid=1", "service=%00"):
        assert (await s.client.get(f"/v1/address-accesses?{query}")).status_code == 422
    for role in ("operations", "customer_service", "system", "market_analyst"):
        answer = await s.client.get("/v1/address-accesses", headers=s.token(role))
        assert told(answer) == (403, "forbidden")


async def test_readings_are_kept_for_a_year(s: Any) -> None:
    order_id = (await place(s))["id"]
    database = s.member("order").database
    old, young = before(timedelta(days=365)), new_id()
    for each in (UUID(int=old.int - 1), old, young):
        await database.fetch(
            "insert into address_access (id, order_id, service, purpose) values ($1, $2, 'logistics', 'label')",
            each, UUID(order_id),
        )  # fmt: skip
    await prune_table(database, s.member("order").service, "address_access", timedelta(days=365))
    assert str(young) in [each["id"] for each in await accesses(s, order_id=order_id)]
    assert str(UUID(int=old.int - 1)) not in [each["id"] for each in await accesses(s, order_id=order_id)]


async def test_a_purpose_that_there_is_not_cannot_be_written_down(s: Any) -> None:
    with pytest.raises(Exception, match="address_access_purpose"):
        await s.member("order").database.fetch(
            "insert into address_access (id, order_id, service, purpose) values ($1, $1, 'logistics', 'curiosity')",
            new_id(),
        )


async def test_an_erased_address_is_gone_for_people_and_services(s: Any) -> None:
    order_id = await ended(s, shipping_address=WHO)
    assert (await read(s, order_id, token(order_id))).status_code == 200
    path, version = f"/v1/orders/{order_id}/address", (await order(s, order_id))["version"]
    erased = await s.client.delete(path, headers={"If-Match": f'"{version}"'})
    assert (erased.status_code, erased.content) == (204, b"")
    assert told(await s.client.get(path)) == (410, "personal_data_erased")
    assert told(await read(s, order_id, token(order_id))) == (410, "personal_data_erased")
    assert len(await accesses(s, order_id=order_id)) == 1, "what nobody was told is no reading"
    found = await order(s, order_id)
    assert (found["country"], found["postal_code"], found["version"]) == ("CH", WHO["postal_code"], version + 1)
    timeline = (await s.client.get(f"/v1/orders/{order_id}/timeline")).json()["items"]
    assert (timeline[-1]["what"], timeline[-1]["actor"]) == ("address_erased", "dev:admin")
    (row,) = await s.member("order").database.fetch(
        """select a::text || o::text as all, content from orders o join address a on a.order_id = o.id
           where o.id = $1""",
        UUID(order_id),
    )
    assert not [WHO[part] for part in ("name", "line1", "line2", "city", "email", "phone") if WHO[part] in row["all"]]
    assert row["content"] is None, "a digest of few possible values is no secret"


async def test_erasing_again_changes_nothing_and_an_order_without_an_address_can_be_erased(s: Any) -> None:
    order_id = await ended(s, shipping_address={"country": "DE"})
    for _ in range(2):
        assert (await s.client.delete(f"/v1/orders/{order_id}/address")).status_code == 204
    timeline = (await s.client.get(f"/v1/orders/{order_id}/timeline")).json()["items"]
    assert [each["what"] for each in timeline].count("address_erased") == 1
    assert told(await s.client.get(f"/v1/orders/{order_id}/address")) == (410, "personal_data_erased")


async def test_an_address_that_is_needed_is_not_erased(s: Any) -> None:
    order_id = (await place(s, shipping_address=WHO))["id"]
    path = f"/v1/orders/{order_id}/address"
    assert told(await s.client.delete(path)) == (409, "order_not_over")
    assert (await s.client.get(path)).json()["name"] == WHO["name"]
    assert told(await s.client.delete(f"/v1/orders/{new_id()}/address")) == (404, "not_found")
    assert told(await s.client.delete(path, headers={"If-Match": '"9"'})) == (412, "version_mismatch")
    assert told(await s.client.delete(path, headers=s.token("market_analyst"))) == (403, "forbidden")
