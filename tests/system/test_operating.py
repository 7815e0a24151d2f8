"""What an operator does, with the commands an operator has: parked events, replicas rebuilt, targets restarted, load
that is too much."""

import asyncio
import json
from typing import Any
from uuid import UUID

import pytest
from shop import SECRET, Running
from typer.testing import CliRunner

from contracts.catalog import ProductActivated, Variant
from libs.clock import new_id
from libs.messaging.envelope import Envelope
from libs.messaging.outbox import seal
from services.__main__ import TARGETS
from services.cli import application


async def tradewind(*arguments: str, **environment: str) -> tuple[int, str]:
    """(exit status, what it printed)."""
    told = {"TRADEWIND_SECRET": SECRET, "COLUMNS": "300", "TERMINAL_WIDTH": "300", **environment}
    invoke = CliRunner().invoke
    done = await asyncio.to_thread(invoke, application(arguments[0]), list(arguments), env=told)
    return done.exit_code, done.output


async def publish(platform: Running, *envelopes: Envelope) -> None:
    async with platform.process.members[0].background.transaction() as tx:
        await platform.process.broker.publish(tx, envelopes)
    await platform.settled()


def activated(product_id: UUID, version: int, sku: str) -> Envelope:
    variants = (Variant(sku=sku, title="Mug"),)
    return seal(ProductActivated(product_id=product_id, version=version, variants=variants), sequence=version)


@pytest.fixture
def url(platform: Running) -> str:
    return str(platform.client.base_url)


async def test_parked_events_from_the_command_line(platform: Running, url: str) -> None:
    """Its three consumers park an event that no model reads; the one behind it goes on when that is given up."""
    product, sku = new_id(), f"PARKED-{new_id().hex[-8:]}".upper()
    broken = Envelope("catalog.events", str(product), ProductActivated.TYPE, '{"product_id": "[bold]none[/bold]"}')
    await publish(platform, broken, activated(product, 2, sku), activated(product, 3, sku))

    async def waiting(*options: str) -> list[dict[str, Any]]:
        code, said = await tradewind("parked", "list", "--key", str(product), "--json", "--url", url, *options)
        assert code == 0, said
        return json.loads(said)

    found = await waiting()
    assert [row["cause"] for row in found if row["service"] == "order"] == ["invalid", "behind", "behind"]
    assert {row["service"] for row in found} == {"pricing", "order", "logistics"}
    assert [row["id"] for row in await waiting("-s", "order")] == [r["id"] for r in found if r["service"] == "order"]
    assert await waiting("--type", "order.placed") == []
    code, said = await tradewind("parked", "list", "--url", url)
    assert (code, said.count(str(product)), "ValidationError" in said) == (0, 9, True), said

    first = {service: str(next(r["id"] for r in found if r["service"] == service)) for service in ("pricing", "order")}
    code, said = await tradewind("parked", "show", first["order"], "-s", "order", "--url", url)
    assert (code, json.loads(said)["payload"]) == (0, {"product_id": "[bold]none[/bold]"})
    code, said = await tradewind("parked", "replay", first["order"], "-s", "order", "--url", url)
    assert (code, "failed again" in said, "0 applied" in said) == (1, True, True), said

    place = ("--topic", "catalog.events", "--key", str(product), "--url", url)
    for service in ("pricing", "order", "logistics"):
        event = next(str(row["id"]) for row in found if row["service"] == service)
        options = ("parked", "discard", event, "-s", service, "--url", url)
        code, said = await tradewind(*options)
        assert (code, "--reason" in said) == (2, True), said
        code, said = await tradewind(*options, "--reason", "typed by hand")
        assert (code, "parked replay --service" in said) == (0, True), said
    code, said = await tradewind("parked", "discard", first["order"], "-s", "order", "--reason", "twice", "--url", url)
    assert (code, "not parked" in said) == (1, True), said
    code, said = await tradewind("parked", "replay", "-s", "pricing", *place)
    assert (code, "2 applied" in said) == (0, True), said
    code, said = await tradewind("parked", "replay", *place)
    assert (code, said.count("2 applied")) == (0, 2), said
    assert await waiting() == []
    known = await platform.member("order").database.fetchval("select version from known_sku where sku = $1", sku)
    assert known == 3

    code, said = await tradewind("parked", "list", "--status", "discarded", "-s", "order", "--json", "--url", url)
    (record,) = [row for row in json.loads(said) if row["key"] == str(product)]
    assert record["reason"] == "typed by hand"
    assert record["resolved_by"].startswith("cli:")


async def test_the_command_line_says_what_it_cannot_do(platform: Running, url: str) -> None:
    code, said = await tradewind("parked", "list", "--url", "http://127.0.0.1:9")
    assert (code, "no tradewind answers" in said) == (2, True), said
    reader = platform.token("market_analyst")["Authorization"].removeprefix("Bearer ")
    code, said = await tradewind("parked", "list", "--url", url, TRADEWIND_TOKEN=reader)
    assert (code, "'ops' is needed" in said) == (2, True), said
    for wrong in (("show", "1"), ("list", "-s", "orders"), ("replay",), ("replay", "--topic", "order.events")):
        code, said = await tradewind("parked", *wrong, "--url", url)
        assert code == 2, said


async def test_parked_events_over_rest_come_in_pages(platform: Running) -> None:
    keys = [str(new_id()) for _ in range(3)]
    kind = ProductActivated.TYPE
    await publish(platform, *(Envelope("catalog.events", key, kind, "no JSON") for key in keys))
    path, seen = "/v1/ops/pricing/parked?limit=1&type=product.activated", []
    while path:
        answer = await platform.client.get(path)
        seen += [row["key"] for row in answer.json()]
        path = answer.links["next"]["url"] if "next" in answer.links else ""
    assert [key for key in seen if key in keys] == keys
    refused = await platform.client.get("/v1/ops/pricing/parked", params={"status": "lost"})
    assert (refused.status_code, refused.headers["Content-Type"]) == (422, "application/problem+json")
    for service in TARGETS:
        for row in (await platform.client.get(f"/v1/ops/{service}/parked")).json():
            gone = f"/v1/ops/{service}/parked/{row['id']}/discard"
            assert (await platform.client.post(gone, json={"reason": "no JSON"})).json()["status"] == "discarded"
