"""Files of the feed and of what was sent to webhooks, on a real PostgreSQL."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from libs.clock import now
from libs.exports import work, write_exports
from services.integration.exports import LISTS
from services.integration.journals import api
from tests.exports import asked, csv_rows, fetched, made_by_hand, now_of, parquet_rows
from tests.integration.integration.events import completed, low
from tests.integration.integration.receiver import Receiver
from tests.limits import limited
from tests.lists import names, walked
from tests.running import Running, start

SERVICE = "integration"
EVENTS, DELIVERIES = "/v1/events", "/v1/webhooks/deliveries"


@pytest.fixture(scope="module")
async def s(databases, tmp_path_factory) -> AsyncIterator[Running]:
    """Exports are made when a test says so."""
    async with AsyncExitStack() as stack:
        with made_by_hand():
            dsn = await databases.migrated(SERVICE)
            yield await start(stack, dsn, [SERVICE], tmp_path_factory.mktemp("i"), outgoing_networks="127.0.0.0/8")


async def made(s: Running, path: str, form: str = "csv", **body: Any) -> bytes:
    operation = await asked(s.client, path, form, **body)
    await write_exports(s.member(SERVICE).database, SERVICE, LISTS)
    return (await fetched(s.client, await now_of(s.client, operation))).content


@pytest.mark.parametrize("scanned", [api.SCANNED, 3])
async def test_a_file_of_the_feed_has_the_events_in_their_order(s, monkeypatch, scanned):
    monkeypatch.setattr(api, "SCANNED", scanned)
    monkeypatch.setattr(work, "PAGE", 2)
    skus, begun = [f"E-{uuid4().hex[:8]}" for _ in range(5)], now()
    for sku in skus:
        await s.publish(low(sku, 2), completed(uuid4()))
    heard = (await s.client.get(EVENTS, params={"limit": 500})).json()["items"]
    rows = parquet_rows(await made(s, EVENTS, "parquet"))
    told = [(row["cursor"], row["type"], json.loads(row["data"])) for row in rows]
    assert told == [(e["cursor"], e["type"], e["data"]) for e in heard]
    filters = {"type": ["stock.low"], "time_from": begun.isoformat()}
    low_ones = csv_rows(await made(s, EVENTS, filters=filters))
    assert [(row["type"], row["subject"]) for row in low_ones] == [("stock.low", sku) for sku in skus]
    none = {"type": ["stock.low"], "time_to": (begun - timedelta(days=1)).isoformat()}
    assert csv_rows(await made(s, EVENTS, filters=none)) == []


async def test_a_file_of_the_feed_ends_where_the_feed_ended(s, monkeypatch):
    """Else it would never be whole where events come faster than they are written."""
    monkeypatch.setattr(work, "PAGE", 2)
    for _ in range(3):
        await s.publish(low("ENDS"))
    before = len((await s.client.get(EVENTS, params={"limit": 500})).json()["items"])
    (listing,) = [each for each in LISTS if each.path == EVENTS]
    page = listing.page

    async def recording(*args):
        found = await page(*args)
        await s.publish(low("LATE"))
        return found

    monkeypatch.setattr(listing, "page", recording)
    operation = await asked(s.client, EVENTS)
    before += 1  # what came when the request was judged
    await write_exports(s.member(SERVICE).database, SERVICE, LISTS)
    assert (await now_of(s.client, operation))["rows"]["exported"] == before


async def test_who_is_limited_gets_what_the_feed_gives_them(s):
    here, there = f"H-{uuid4().hex[:8]}", f"T-{uuid4().hex[:8]}"
    await s.publish(low(here), low(there).model_copy(update={"warehouse": "AT-9"}))
    key = limited(warehouses=["DE-1"])
    answer = await s.client.post(f"{EVENTS}/exports", json={"format": "csv"}, headers=key)
    assert answer.status_code == 202, answer.text
    await write_exports(s.member(SERVICE).database, SERVICE, LISTS)
    operation = (await s.client.get(f"/v1/operations/{answer.json()['id']}", headers=key)).json()
    content = (await s.client.get(operation["file"]["href"], headers=key)).content
    subjects = [row["subject"] for row in csv_rows(content)]
    assert (here in subjects, there in subjects) == (True, False)


async def test_deliveries_of_all_webhooks(s):
    async with Receiver().listening() as receiver:
        hooks = []
        for kind in ("stock.low", "order.completed", "stock.low"):
            hook = await s.client.post("/v1/webhooks", json={"url": receiver.url, "types": [kind]})
            receiver.secrets.append(hook.json()["secret"])
            hooks.append(hook.json()["id"])
        await s.publish(low("D-1"), completed(uuid4()), low("D-2"))
        async with asyncio.timeout(30):
            while len((await s.client.get(f"{DELIVERIES}?state=delivered")).json()["items"]) < 5:
                await asyncio.sleep(0.02)
        first, second, third = hooks
        for query, expected in (
            ("state=delivered", {first: 2, second: 1, third: 2}),
            (f"webhook_id={first}&webhook_id={second}", {first: 2, second: 1}),
            ("type=order.completed", {second: 1}),
            ("state=failed&state=cancelled", {}),
            ("created_to=2026-01-01T00:00:00Z", {}),
        ):
            found = names(await walked(s.client, f"{DELIVERIES}?{query}"), "webhook_id")
            assert {each: found.count(each) for each in found} == expected, query
        of_one = (await s.client.get(f"/v1/webhooks/{first}/deliveries")).json()["items"]
        items = await walked(s.client, f"{DELIVERIES}?webhook_id={first}")
        assert [{name: each[name] for name in each if name != "webhook_id"} for each in items] == of_one
        rows = csv_rows(await made(s, DELIVERIES, filters={"webhook_id": [first]}))
        assert [(row["id"], row["type"]) for row in rows] == [(each["id"], each["type"]) for each in items]


async def test_who_is_limited_is_shown_deliveries_of_webhooks_within_its_limits(s):
    key, other = limited(warehouses=["DE-1"]), limited(warehouses=["DE-1", "AT-9"])
    async with Receiver().listening() as receiver:
        for who in (key, other, None):
            made = await s.client.post("/v1/webhooks", json={"url": receiver.url, "types": ["stock.low"]}, headers=who)
            assert made.status_code == 201, made.text
            receiver.secrets.append(made.json()["secret"])
        await s.publish(low("LIMITED"))
        seen = [
            {each["webhook_id"] for each in (await s.client.get(DELIVERIES, headers=who)).json()["items"]}
            for who in (key, other, None)
        ]
    assert len(seen[0]) == 1
    assert len(seen[1]) == 2
    assert seen[0] < seen[1] < seen[2]
