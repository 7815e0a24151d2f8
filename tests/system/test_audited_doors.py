"""Every operation that changes something by a scope is sent as it is documented, and leaves its entry in the audit."""

import asyncio
import re
from collections.abc import AsyncIterator

import asyncpg
import pytest

from libs.http.auth import issue_development_token
from services.__main__ import TARGETS
from tests.databases import SECRET, Databases
from tests.system.business import SAMPLES, Business, sample, serving_business
from tests.system.door_run import Wire
from tests.system.doors import Door, doors
from tests.system.serving import Serving
from tests.system.shop import eur
from tests.system.test_doors import UNWILLING, signed

ACTOR = "the-auditors-friend"
# Nothing is parked here, and no task is dead: tests/integration/test_audit.py does these.
NOTHING_THERE = re.compile(f"{UNWILLING.pattern}|/parked/replay")
# Operations that leave none, each with its reason.
PLACING = "an order's timeline tells who placed it"
ASKING = "it asks, and changes nothing"
BRINGING = "it brings something to a webhook, and changes nothing of it"
EXEMPT = {
    "POST /v1/market-observations/bulk": "facts from outside, each with its source; what is decided on them is audited",
    "POST /v1/orders": PLACING,
    "POST /v1/orders/bulk": PLACING,
    "POST /v1/quotes": ASKING,
    "POST /v1/requirements/validate": ASKING,
    "POST /v1/shipping-quotes": ASKING,
    "POST /v1/webhooks/{webhook_id}/test": BRINGING,
    "POST /v1/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver": BRINGING,
}


@pytest.fixture(scope="module")
async def business(
    databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[Serving, Business]]:
    async with serving_business(databases, tmp_path_factory.mktemp("audited")) as found:
        yield found


async def test_every_change_leaves_an_entry(business: tuple[Serving, Business]) -> None:
    serving, shop = business
    token = f"Bearer {issue_development_token(SECRET, 'admin', subject=ACTOR)}"
    document = await shop.shop.get("/openapi.json")
    every = [
        door
        for door in doors(document, shop.pick, {path: sample(path) for path in SAMPLES})
        if door.writes and "x-scope" in door.spec and not NOTHING_THERE.search(str(door))
    ]
    wire, connection = Wire(serving.port, token, signed), await asyncpg.connect(shop.dsn)
    try:
        silent = []
        for door in every:
            await _is_otherwise(door, shop)
            if not await _leaves_one(door, wire, connection):
                silent.append(str(door))
    finally:
        wire.close()
        await connection.close()
    assert len(every) > 70
    assert set(silent) ^ set(EXEMPT) == set()


async def _is_otherwise(door: Door, shop: Business) -> None:
    """What another door has done already would change nothing."""
    if str(door) == "POST /v1/webhooks/{webhook_id}/enable":
        await shop.shop.post(f"/v1/webhooks/{shop.pick(str(door), 'webhook_id', 0)}/disable", {})
    if str(door) == "POST /v1/translations/memory/bulk":
        pair = {"source_locale": "en", "target_locale": "de", "source": "Blue mug, 300 ml", "target": "Becher, 300 ml"}
        await shop.shop.post("/v1/translations/memory/bulk", {"items": [pair]})
    if str(door) == "POST /v1/prices/bulk":
        price = {"sku": "MUG-BLUE", "channel": "amazon-de", "market": "DE", "price": eur("9998.00")}
        await shop.shop.put("/v1/prices", price)


async def _leaves_one(door: Door, wire: Wire, connection: asyncpg.Connection) -> bool:
    """Of its trace: by the actor, from here."""
    answer = await wire.send(next(door.shots()))
    async with asyncio.timeout(60):
        while answer.status == 429:  # of one caller only so many files are made at a time
            await asyncio.sleep(0.2)
            answer = await wire.send(next(door.shots()))
    assert 200 <= answer.status < 300, f"{door}: {answer.status} {answer.body[:300]!r}"
    audits = " union all ".join(f'select * from "{service}".audit_entry' for service in TARGETS)
    rows = await connection.fetch(
        f"select actor, scope, address from ({audits}) e where trace_id = $1", answer.headers["x-trace-id"]
    )
    told = {(row["actor"], row["scope"], row["address"]) for row in rows}
    assert told <= {(ACTOR, door.spec["x-scope"], "127.0.0.1")}, door
    return bool(told)
