"""What an operator does, with the commands an operator has: parked events, replicas rebuilt, targets restarted, load
that is too much."""

import asyncio
import json
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from typer.testing import CliRunner

from contracts.catalog import ProductActivated, Variant
from libs.clock import new_id
from libs.messaging.envelope import Envelope
from libs.messaging.outbox import seal
from services.__main__ import TARGETS, load
from services.cli import application
from tests.databases import SECRET
from tests.running import Running
from tests.system.shop import CHANNEL, Shop, eur


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


async def forget(platform: Running, *unread: Envelope) -> None:
    """What no contract reads is taken out of the log again: at the end all of it has to be readable."""
    ids = [envelope.id for envelope in unread]
    await platform.member("order").background.fetch("delete from bus.log where event_id = any($1)", ids)


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
    await forget(platform, broken)


async def test_the_command_line_says_what_it_cannot_do(platform: Running, url: str) -> None:
    code, said = await tradewind("parked", "list", "--url", "http://127.0.0.1:9")
    assert (code, "no tradewind answers" in said) == (2, True), said
    reader = platform.token("market_analyst")["Authorization"].removeprefix("Bearer ")
    code, said = await tradewind("parked", "list", "--url", url, TRADEWIND_TOKEN=reader)
    assert (code, "'ops' is needed" in said) == (2, True), said
    for wrong in (("show", "1"), ("list", "-s", "orders"), ("replay",), ("replay", "--topic", "order.events")):
        code, said = await tradewind("parked", *wrong, "--url", url)
        assert code == 2, said
    code, said = await tradewind("track", "NOBODYS", "DELIVERED", "--url", url, TRADEWIND_SECRET=SECRET)
    assert (code, "track: NOBODYS DELIVERED: " in said, "no parcel" in said) == (1, True, True), said


async def test_parked_events_over_rest_come_in_pages(platform: Running) -> None:
    keys = [str(new_id()) for _ in range(3)]
    kind = ProductActivated.TYPE
    unread = [Envelope("catalog.events", key, kind, "no JSON") for key in keys]
    await publish(platform, *unread)
    path, seen = "/v1/ops/pricing/parked?limit=1&type=product.activated", []
    while path:
        answer = await platform.client.get(path)
        seen += [row["key"] for row in answer.json()["items"]]
        path = answer.links["next"]["url"] if "next" in answer.links else ""
    assert [key for key in seen if key in keys] == keys
    refused = await platform.client.get("/v1/ops/pricing/parked", params={"status": "lost"})
    assert (refused.status_code, refused.headers["Content-Type"]) == (422, "application/problem+json")
    for service in TARGETS:
        for row in (await platform.client.get(f"/v1/ops/{service}/parked")).json()["items"]:
            gone = f"/v1/ops/{service}/parked/{row['id']}/discard"
            assert (await platform.client.post(gone, json={"reason": "no JSON"})).json()["status"] == "discarded"
    await forget(platform, *unread)


@pytest.fixture
async def shop(platform: Running) -> Shop:
    opened = Shop(platform.client, SECRET)
    await opened.open()
    return opened


WRONG = {  # by table: a column of it, and a value that nobody has told
    "known_sku": "active = not active", "known_price": "amount = amount + 1", "product": "version = version + 7",
    "product_sku": "product_id = gen_random_uuid()", "placed_order": "currency = 'XXX'", "shipped": "quantity = 999",
    "sold": "quantity = 998",
}  # fmt: skip


async def test_replicas_are_rebuilt_from_the_log(platform: Running, shop: Shop) -> None:
    """Of every service and table: rows are lost, rows are wrong; then they are what the owners said."""
    skus = [await shop.product(f"REPLICA-{n}") for n in range(4)]
    for sku in skus:
        await shop.receive(sku, 5)
        await shop.post("/v1/costs", {"items": [{"sku": sku, "purchase": eur("5.00")}]})
        await shop.put("/v1/prices", {"sku": sku, "channel": CHANNEL, "market": "DE", "price": eur("29.90")})
        await platform.settled()
        order = await shop.place(sku)
        await platform.settled()
        await shop.dispatch((await shop.parcels(order))[0]["shipment_id"])
    await platform.settled()

    places = [(name, table) for name in TARGETS for replica in load(name).replicas for table in replica.tables]
    assert {table for _, table in places} == set(WRONG)

    async def rows(name: str, table: str) -> list[tuple[Any, ...]]:
        found = await platform.member(name).database.fetch(f"select * from {table} t order by t::text")
        return [tuple(row) for row in found]

    before = {place: await rows(*place) for place in places}
    # As damage does it: whatever refers to such a row does not keep it.
    damage = await asyncpg.connect(platform.dsn, server_settings={"session_replication_role": "replica"})
    for name, table in places:
        assert len(before[name, table]) >= len(skus), f"{name}.{table} has nothing to lose"
        whole = f'"{name}".{table}'
        some = f"select ctid from {whole} order by ctid::text limit (select count(*) / 2 from {whole})"
        await damage.execute(f"update {whole} set {WRONG[table]} where ctid not in ({some})")
        await damage.execute(f"delete from {whole} where ctid in ({some})")
    await damage.close()
    await platform.member("order").database.fetch("delete from known_sku where sku = $1", skus[0])
    held = await shop.place(skus[0])
    assert [hold["kind"] for hold in (await shop.order(held))["holds"]] == ["unmapped_sku"]

    for name in dict.fromkeys(name for name, _ in places):
        options = ("replay-events", "--service", name, "--from", "2026-01-01")
        code, said = await tradewind(*options, TRADEWIND_DATABASE_URL=platform.dsn)
        assert code == 0, said
        for table in (table for owner, table in places if owner == name):
            assert table in said
    await platform.settled()
    for place in places:
        after = [row for row in await rows(*place) if row[0] != UUID(held)]
        assert after == before[place], place
    assert (await shop.order(held))["saga"] == "fulfilling", "the order that waited for the product goes on"
    assert await shop.broken() == {}


async def test_what_must_not_be_applied_twice_is_refused_by_name(platform: Running) -> None:
    where = {"TRADEWIND_DATABASE_URL": platform.dsn}
    for options, why in {
        ("order", "--types", "price.changed,stock.reserved"): "services.order.process.handlers.on_stock_reserved",
        ("order", "--types", "order.placed"): "does not handle order.placed",
        ("order", "--topic", "logistics.events"): "catalog.events, pricing.events",
        ("inventory",): "inventory has no such replica",
        ("orders",): "there is no service orders",
    }.items():
        code, said = await tradewind("replay-events", "--from", "2026-01-01", "--service", *options, **where)
        assert (code, why in said) == (2, True), said
    code, said = await tradewind("replay-events", "--from", "yesterday", "--service", "order", **where)
    assert (code, "2026-11-01T08:30:00Z" in said) == (2, True), said
