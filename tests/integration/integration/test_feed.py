"""The feed of events, on a real PostgreSQL."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from contracts.registry import BY_TYPE
from libs.clock import now
from libs.messaging.envelope import Envelope
from libs.messaging.outbox import seal
from services.integration.feed import store
from services.integration.feed.commands import forget_events
from services.integration.recording.record import record
from tests.integration.integration.events import completed, low
from tests.running import Running

SERVICE = "integration"
EVENTS = "/v1/events"


async def read(service: Running, **asked: Any) -> dict[str, Any]:
    answer = await service.client.get(EVENTS, params=asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def latest(service: Running) -> str:
    found: str = (await read(service, after="latest"))["next_cursor"]
    return found


async def test_events_are_read_from_a_cursor_on_in_their_order(service):
    since, sku = await latest(service), f"F-{uuid4().hex[:8]}"
    await service.publish(low(sku, 3), low("OTHER"), low(sku, 2))
    first = await read(service, after=since, limit=2)
    assert [(e["subject"], e["data"]["available"]) for e in first["items"]] == [(sku, 3), ("OTHER", 1)]
    assert first["has_more"]
    rest = await read(service, after=first["next_cursor"], limit=2)
    assert [e["data"]["available"] for e in rest["items"]] == [2]
    assert not rest["has_more"]
    assert (await read(service, after=rest["next_cursor"]))["items"] == []
    assert not await service.verify()


async def test_an_event_is_a_cloud_event_with_its_place(service):
    since, order = await latest(service), uuid4()
    await service.publish(completed(order))
    (event,) = (await read(service, after=since))["items"]
    assert event["specversion"] == "1.0"
    assert (event["type"], event["source"], event["subject"]) == ("order.completed", "/tradewind/order", str(order))
    assert event["sequence"] == 1
    assert event["data"]["order_id"] == str(order)
    assert event["time"].endswith("Z")
    assert (await service.client.get(event["dataschema"])).json()["type"] == "order.completed"


async def test_the_events_of_a_subject_are_numbered_without_gaps(service):
    since, sku = await latest(service), f"N-{uuid4().hex[:8]}"
    await service.publish(*[low(sku, n) for n in range(1, 4)])
    await service.publish(low(f"{sku}-2"), low(sku, 4))
    found = (await read(service, after=since))["items"]
    assert [e["sequence"] for e in found if e["subject"] == sku] == [1, 2, 3, 4]


async def test_an_event_that_comes_again_is_in_the_feed_once(service):
    envelope = seal(low(f"T-{uuid4().hex[:8]}"))
    since, database = await latest(service), service.member(SERVICE).background
    for batch in ([envelope, envelope], [envelope]):
        async with database.transaction() as tx:
            await record(tx, batch)
    assert [e["id"] for e in (await read(service, after=since))["items"]] == [str(envelope.id)]
    assert not await service.verify()


async def test_no_event_is_passed_that_commits_late(service):
    """A batch whose transaction lasts gets its positions before a later one, and is not overtaken."""
    since, database = await latest(service), service.member(SERVICE).background
    first, second, held = seal(low("L-1")), seal(low("L-2")), asyncio.Event()

    async def slow() -> None:
        async with database.transaction() as tx:
            await record(tx, [first])
            held.set()
            await asyncio.sleep(0.3)

    async def quick() -> None:
        await held.wait()
        async with database.transaction() as tx:
            await record(tx, [second])
        found = (await read(service, after=since))["items"]
        assert [e["id"] for e in found] == [str(first.id), str(second.id)]

    await asyncio.gather(slow(), quick())


async def test_only_the_types_asked_for_come(service):
    since, order = await latest(service), uuid4()
    await service.publish(low("P-1"), completed(order), low("P-2"))
    page = await read(service, after=since, type="order.completed")
    assert [e["type"] for e in page["items"]] == ["order.completed"]
    assert not page["has_more"]
    both = await read(service, after=since, type=["order.completed", "stock.low"])
    assert len(both["items"]) == 3
    assert (await read(service, after=page["next_cursor"]))["items"] == []


async def test_a_type_that_there_is_none_of_is_refused(service):
    answer = await service.client.get(EVENTS, params={"type": "order.exploded"})
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "unknown_event_type")


@pytest.mark.parametrize("cursor", ["x", "-1", "1e3", "9" * 19, "１２"])
async def test_a_strange_cursor_is_refused(service, cursor):
    answer = await service.client.get(EVENTS, params={"after": cursor})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "after"


async def test_a_cursor_of_another_feed_is_refused(service):
    """A database that was restored to a moment before: what was read since would be read again under other numbers."""
    answer = await service.client.get(EVENTS, params={"after": "999999999"})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_cursor")


async def test_a_reader_may_wait_for_the_next_event(service):
    since = await latest(service)
    waiting = asyncio.create_task(
        service.client.get(EVENTS, params={"after": since, "type": "stock.low"}, headers={"Prefer": "wait=25"})
    )
    door = service.process._bounded
    async with asyncio.timeout(10):
        while not door._waits:
            await asyncio.sleep(0.01)
    assert door.in_flight == 0  # it is counted apart
    await service.publish(completed(uuid4()))
    await service.publish(low("W-1"))
    answer = await waiting
    assert [e["subject"] for e in answer.json()["items"]] == ["W-1"]
    assert answer.headers["Preference-Applied"] == "wait=25"
    assert not door._waits


async def test_who_waits_in_vain_is_answered(service):
    answer = await service.client.get(EVENTS, params={"after": "latest"}, headers={"Prefer": "respond-async, wait=1"})
    assert answer.json()["items"] == []


async def test_what_is_no_json_is_in_the_feed_as_a_text(service):
    since, database = await latest(service), service.member(SERVICE).background
    async with database.transaction() as tx:
        await record(tx, [Envelope("stock.events", "B-1", "stock.low", "{broken")])
    (event,) = (await read(service, after=since))["items"]
    assert event["data"] == "{broken"


async def test_forgotten_events_are_gone_and_said_to_be(service):
    database = service.member(SERVICE).database
    sku = f"O-{uuid4().hex[:8]}"
    await service.publish(low(sku))
    before = (await read(service))["next_cursor"]
    await database.fetch("update event set recorded_at = $1", now() - store.KEEP - timedelta(days=1))
    await forget_events(database)
    answer = await service.client.get(EVENTS, params={"after": str(int(before) - 1)})
    assert (answer.status_code, answer.json()["code"]) == (410, "cursor_expired")
    assert answer.json()["params"]["oldest"] == before
    assert (await read(service, after=before))["items"] == []
    await service.publish(low(sku, 2))
    (event,) = (await read(service))["items"]
    assert event["sequence"] == 2  # the number goes on
    assert not await service.verify()


async def test_the_catalogue_has_every_type_with_schema_and_example(service):
    listed = (await service.client.get("/v1/event-types")).json()["items"]
    assert [each["type"] for each in listed] == sorted(BY_TYPE)
    for each in listed:
        detail = (await service.client.get(each["url"])).json()
        assert detail["data_schema"]["x-key"] == each["subject"]
        assert detail["examples"]
        for example in detail["examples"]:
            BY_TYPE[each["type"]].event.model_validate(example)
    assert (await service.client.get("/v1/event-types/order.exploded")).status_code == 404


async def test_the_database_refuses_a_number_twice(service):
    database = service.member(SERVICE).database
    await service.publish(low("D-1"))
    with pytest.raises(asyncpg.UniqueViolationError):
        await database.fetch("insert into event select (x.e).* from (select event e from event limit 1) x")
    with pytest.raises(asyncpg.CheckViolationError):
        await database.fetch("update feed set forgotten = last + 1")
