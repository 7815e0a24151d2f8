"""The last release's database under the code of today: schemas as they should be, rows all there, work going on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import asyncpg
import pytest

from libs.db.migrations import drift
from services.__main__ import TARGETS, load
from tests import releases
from tests.addresses import address
from tests.databases import SECRET
from tests.running import Running, start

# What work empties, and what a start writes.
MOVING = {
    "outbox", "operation_chunk", "operation_row", "operation_entry", "cancelled_label", "parked_event", "job_lease",
}  # fmt: skip


PARKED = {"release", "order.events", "inventory.events", "catalog.events"}  # see tests/releases/busy.py
Before = tuple[str, dict[str, int]]  # the database, and how many rows each table had


async def counted(dsn: str) -> dict[str, int]:
    connection = await asyncpg.connect(dsn)
    try:
        names = await connection.fetch(
            "select schemaname, tablename from pg_tables where schemaname = any($1)", [*TARGETS, releases.BUS]
        )
        return {
            f"{schema}.{table}": await connection.fetchval(f'select count(*) from "{schema}"."{table}"')
            for schema, table in names
        }
    finally:
        await connection.close()


@pytest.fixture(scope="module")
async def before(new_database) -> Before:
    dsn = await new_database()
    restored = await releases.restore(dsn, releases.LAST, SECRET)
    assert set(restored) <= {*TARGETS, releases.BUS}
    return dsn, await counted(dsn)


@pytest.fixture(scope="module")
async def upgraded(before: Before, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    async with AsyncExitStack() as stack:
        running = await start(stack, before[0], list(TARGETS), tmp_path_factory.mktemp("upgraded"))
        await running.settled(60)
        yield running


async def test_no_row_is_lost(before: Before, upgraded: Running) -> None:
    dsn, there = before
    now = await counted(dsn)
    lost = {name: (count, now.get(name)) for name, count in there.items() if now.get(name, 0) < count}
    assert {name for name in lost if name.split(".")[1] not in MOVING} == set()


async def test_the_schemas_are_what_the_tables_declare(before: Before, upgraded: Running) -> None:
    for name in TARGETS:
        assert await drift(before[0], load(name).owned) == [], name


async def test_what_was_under_way_goes_on(upgraded: Running) -> None:
    """Events that were in an outbox are told, imports that were half read end, and nothing new is parked."""
    for member in upgraded.process.members:
        assert await member.background.fetchval("select count(*) from outbox") == 0
    async with asyncio.timeout(60):
        while (states := await operation_states(upgraded)) & {"queued", "running"}:
            await asyncio.sleep(0.1)
    assert states <= {"succeeded", "partly", "failed"}
    assert await upgraded.verify() == {}


async def operation_states(upgraded: Running) -> set[str]:
    answer = await upgraded.client.get("/v1/operations", params={"limit": 200})
    return {operation["state"] for operation in answer.json()["items"]}


async def test_what_is_parked_was_parked_before(before: Before, upgraded: Running) -> None:
    connection = await asyncpg.connect(before[0])
    for name in TARGETS:
        causes = await connection.fetch(f"select distinct key from \"{name}\".parked_event where status = 'parked'")
        assert {row[0].partition("/")[0] for row in causes} <= {
            "release",
            "order.events",
            "inventory.events",
            "catalog.events",
        }
    await connection.close()


async def test_business_goes_on(upgraded: Running) -> None:
    orders = (await upgraded.client.get("/v1/orders", params={"limit": 5})).json()["items"]
    assert len(orders) == 5
    for order in orders:
        assert (await upgraded.client.get(f"/v1/orders/{order['id']}")).status_code == 200
    body = {
        "channel": "web", "channel_order_id": "AFTER-THE-UPGRADE", "currency": "EUR",
        "lines": [{"sku": "MUG-BLUE", "quantity": 1, "unit_price": {"amount": "14.90", "currency": "EUR"}}],
        "shipping_address": address("DE"),
    }  # fmt: skip
    placed = await upgraded.client.post("/v1/orders", json=body)
    assert placed.status_code == 201, placed.text
    await upgraded.settled()
    order = (await upgraded.client.get(f"/v1/orders/{placed.json()['id']}")).json()
    assert order["saga"] == "fulfilling"
