"""Secrets that carriers sign their webhooks with."""

from datetime import datetime, timedelta

import pytest

from libs.clock import now
from tests.integration.logistics.shop import (
    key_of,
    make_secret,
    new_secret,
    open_lanes,
    report,
    scan_of,
)

SERVICE = "logistics"


@pytest.fixture(scope="module")
async def rates(service):
    return await open_lanes(service)


async def test_a_secret_is_shown_once_and_works(rates):
    assert (await report(rates, scan_of("X-1"), carrier="dhl", secret=b"x")).status_code == 401
    made = await make_secret(rates, "dhl")
    assert (await report(rates, scan_of("X-1"), carrier="dhl", secret=key_of(made))).status_code == 200
    listed = (await rates.client.get("/v1/carriers/dhl/webhook-secrets")).json()["items"]
    found = (await rates.client.get(f"/v1/carriers/dhl/webhook-secrets/{made['id']}")).json()
    del made["secret"]
    assert listed == [made]
    assert found == made
    assert made["created_by"] == "dev:admin"
    assert made["valid_until"] is None
    # Another carrier's secrets are not touched by its path.
    assert (await rates.client.get(f"/v1/carriers/ups/webhook-secrets/{made['id']}")).status_code == 404
    assert (await rates.client.delete(f"/v1/carriers/ups/webhook-secrets/{made['id']}")).status_code == 404


async def test_a_rotated_secret_is_valid_for_a_while(rates):
    first, second = await new_secret(rates, "gls"), await new_secret(rates, "gls")
    third = key_of(await make_secret(rates, "gls", "/rotate", grace_seconds=3600))
    for secret in (first, second, third):
        assert (await report(rates, scan_of("X-1"), carrier="gls", secret=secret)).status_code == 200
    ends = [
        item["valid_until"] for item in (await rates.client.get("/v1/carriers/gls/webhook-secrets")).json()["items"]
    ]
    assert ends[0] is None
    for end in ends[1:]:
        assert timedelta(minutes=59) < datetime.fromisoformat(end) - now() <= timedelta(hours=1)
    # Rotated once more, without a grace: a longer one from before does not help.
    fourth = key_of(await make_secret(rates, "gls", "/rotate", grace_seconds=0))
    for secret, status in ((first, 401), (second, 401), (third, 401), (fourth, 200)):
        assert (await report(rates, scan_of("X-1"), carrier="gls", secret=secret)).status_code == status


async def test_a_deleted_secret_is_worth_nothing(rates):
    made = await make_secret(rates, "dpd")
    path = f"/v1/carriers/dpd/webhook-secrets/{made['id']}"
    assert (await rates.client.delete(path)).status_code == 204
    assert (await rates.client.delete(path)).status_code == 404
    assert (await report(rates, scan_of("X-1"), carrier="dpd", secret=key_of(made))).status_code == 401


async def test_who_may_keep_secrets(rates):
    path = "/v1/carriers/own/webhook-secrets"
    for role, status in (("operations", 201), ("admin", 201), ("supply_chain", 403), ("customer_service", 403)):
        assert (await rates.client.post(path, headers=rates.token(role))).status_code == status
    assert (await rates.client.get(path, headers=rates.token("finance"))).status_code == 403
    assert (await rates.client.post(path, headers={"Authorization": ""})).status_code == 401


async def test_there_are_not_endlessly_many_secrets(rates):
    for _ in range(10):
        await make_secret(rates, "many")
    for path in ("", "/rotate"):
        answer = await rates.client.post(f"/v1/carriers/many/webhook-secrets{path}")
        assert (answer.status_code, answer.json()["code"]) == (409, "too_many_secrets")
    listed = (await rates.client.get("/v1/carriers/many/webhook-secrets?limit=4")).json()
    assert {item["valid_until"] for item in listed["items"]} == {None}
    cursor = listed["next_cursor"]
    rest = (await rates.client.get(f"/v1/carriers/many/webhook-secrets?limit=10&cursor={cursor}")).json()["items"]
    assert len({item["id"] for item in listed["items"] + rest}) == 10
