"""Warehouses over HTTP, on a real PostgreSQL."""

import asyncio

import pytest

from libs.clock import new_id

SERVICE = "inventory"


@pytest.fixture(scope="module")
async def shop(service):
    return service


async def test_a_warehouse_has_a_place_and_a_version(shop):
    body = {"code": "AT-1", "name": "Graz ", "country": "AT"}
    headers = {"Idempotency-Key": str(new_id())}
    made = await shop.client.post("/v1/warehouses", json=body, headers=headers)
    assert (made.status_code, made.headers["Location"], made.headers["ETag"]) == (201, "/v1/warehouses/AT-1", '"1"')
    again = await shop.client.post("/v1/warehouses", json=body, headers=headers)
    assert (again.status_code, again.json(), again.headers["Location"]) == (201, made.json(), "/v1/warehouses/AT-1")
    found = await shop.client.get(made.headers["Location"])
    assert (found.json(), found.headers["ETag"]) == (made.json(), '"1"')
    assert found.json()["name"] == "Graz"
    assert (await shop.client.get("/v1/warehouses/AT-9")).status_code == 404
    taken = await shop.client.post("/v1/warehouses", json=body)
    assert (taken.status_code, taken.json()["code"]) == (409, "already_exists")


async def change(shop, body: dict, version: int | None, code: str = "BE-1"):
    headers = {} if version is None else {"If-Match": f'"{version}"'}
    return await shop.client.patch(f"/v1/warehouses/{code}", json=body, headers=headers)


async def test_a_warehouse_is_changed_at_the_version_that_was_seen(shop):
    await shop.client.post("/v1/warehouses", json={"code": "BE-1", "name": "Gent", "country": "BE"})
    for nothing in ({}, {"name": "Gent"}, {"name": None}, {"active": True}, {"name": " Gent\u00a0", "active": True}):
        answer = await change(shop, nothing, 1)
        assert (answer.status_code, answer.json()["version"], answer.headers["ETag"]) == (200, 1, '"1"'), nothing
    assert (await change(shop, {"name": "Brugge"}, None)).status_code == 428
    assert (await change(shop, {"name": "Brugge"}, 7)).status_code == 412
    assert (await change(shop, {}, 7)).status_code == 412
    assert (await change(shop, {"name": "x"}, 1, code="BE-9")).status_code == 404
    for body, pointer in (
        ({"activ": False}, "/activ"), ({"active": "false"}, "/active"), ({"active": 0}, "/active"),
        ({"name": "a\nb"}, "/name"), ({"name": ""}, "/name"), ({"country": "DE"}, "/country"),
    ):  # fmt: skip
        answer = await change(shop, body, 1)
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, pointer)
    answers = await asyncio.gather(*(change(shop, {"name": f"N{n}"}, 1) for n in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 412, 412, 412]
    found = await shop.client.get("/v1/warehouses/BE-1")
    assert (found.json()["version"], found.headers["ETag"]) == (2, '"2"')


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"code": "x-1"}, "/code"), ({"code": "X 1"}, "/code"), ({"country": "ZZ"}, "/country"),
        ({"country": "de"}, "/country"), ({"country": "UK"}, "/country"), ({"kind": "rented"}, "/kind"),
        ({"name": "a\u0000b"}, "/name"), ({"name": " \u200b"}, "/name"), ({"cuontry": "DE"}, "/cuontry"),
    ],
)  # fmt: skip
async def test_a_warehouse_that_is_none_is_refused(shop, body, pointer):
    answer = await shop.client.post("/v1/warehouses", json={"code": "XX-1", "name": "X", "country": "DE"} | body)
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]
    assert (await shop.client.get("/v1/warehouses/XX-1")).status_code == 404
