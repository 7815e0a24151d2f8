"""The live stream of events, on a real PostgreSQL."""

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta
from uuid import uuid4

import pytest

from libs.clock import now
from libs.http.auth import issue_development_token
from libs.http.deps import one_of
from libs.messaging.envelope import Envelope
from services.integration.feed import store, tail
from services.integration.feed.commands import forget_events
from services.integration.recording.record import record
from tests.databases import SECRET
from tests.integration.integration.events import completed, frames, low

SERVICE = "integration"
STREAM = "/v1/stream"


@asynccontextmanager
async def stream(service, *, last=None, headers=None, **asked):
    """Connected, and behind what the stream says first: it is told what comes from now on."""
    sent = {"Last-Event-ID": last} if last is not None else {}
    async with service.client.stream("GET", STREAM, params=asked, headers={**sent, **(headers or {})}) as response:
        assert response.status_code == 200
        response.lines = frames(response)
        assert "retry" in await anext(response.lines)
        if last is None:
            assert "id" in await anext(response.lines)
        yield response


async def some(response, count):
    found = []
    async with asyncio.timeout(20):
        async for frame in response.lines:
            if "event" in frame:
                found.append(frame)
                if len(found) == count:
                    return found
    return found


async def until(done):
    async with asyncio.timeout(10):
        while not done():
            await asyncio.sleep(0.01)


async def test_events_come_as_they_happen(service):
    async with stream(service) as live:
        assert live.headers["content-type"].startswith("text/event-stream")
        assert live.headers["cache-control"] == "no-store"
        await service.publish(low("S-1", 3))
        (frame,) = await some(live, 1)
    assert (frame["event"], frame.body["data"]["available"]) == ("stock.low", 3)
    assert frame["id"] == frame.body["cursor"]


async def test_only_what_was_asked_for_comes(service):
    order, other, sku = uuid4(), uuid4(), f"S-{uuid4().hex[:6]}"
    async with (
        stream(service, order_id=str(order)) as of_order,
        stream(service, sku=[sku, "NEVER"], type="stock.low") as of_sku,
        stream(service, type="order.completed") as of_type,
    ):
        await service.publish(completed(other), low("X-1"), low(sku), completed(order))
        assert [f.body["subject"] for f in await some(of_order, 1)] == [str(order)]
        assert [f.body["subject"] for f in await some(of_sku, 1)] == [sku]
        assert [f.body["subject"] for f in await some(of_type, 2)] == [str(other), str(order)]


async def test_who_comes_again_hears_what_was_missed(service):
    async with stream(service) as live:
        await service.publish(low("M-1"))
        (first,) = await some(live, 1)
    await service.publish(*[low(f"M-{n}") for n in range(2, 700)])
    async with stream(service, last=first["id"], type="stock.low") as again:
        missed = await some(again, 698)
        await service.publish(low("M-700"))
        missed += await some(again, 1)
    assert [f.body["subject"] for f in missed] == [f"M-{n}" for n in range(2, 701)]


async def test_who_has_missed_what_is_forgotten_is_told_to_begin_anew(service):
    await service.publish(low("G-1"))
    database = service.member(SERVICE).database
    await database.fetch("update event set recorded_at = $1", now() - store.KEEP - timedelta(days=1))
    await forget_events(database)
    last = (await store.bounds(database)).last
    async with stream(service, last="0") as live:
        (reset,) = await some(live, 1)
        assert reset["event"] == "reset"
        assert 0 < int(reset["id"]) <= last
        await service.publish(low("G-2"))
        assert [f.body["subject"] for f in await some(live, 1)] == ["G-2"]


async def test_who_comes_from_a_member_that_is_further_hears_nothing_twice(service):
    """Its tail has told what ours has not read yet."""
    async with stream(service) as live:
        await service.publish(low("A-1"))
        (first,) = await some(live, 1)
        one_of(
            service.member(SERVICE).app, tail.Tail
        ).position -= 1  # it reads A-1 once more, for whoever has not heard it
        async with stream(service, last=first["id"]) as again:
            await service.publish(low("A-2"))
            assert [frame.body["subject"] for frame in await some(again, 1)] == ["A-2"]


async def test_who_begins_together_with_another_misses_nothing(service, monkeypatch):
    """Both find that nobody follows the feed; the slower one reads where it ends when the other one listens already."""
    database, bounds, gate, asked = service.member(SERVICE).database, store.bounds, asyncio.Event(), []

    async def slow(db):
        asked.append(db)
        if len(asked) == 2:
            await gate.wait()
        return await bounds(db)

    monkeypatch.setattr(tail.store, "bounds", slow)
    monkeypatch.setattr(tail, "POLL_SECONDS", 1)
    following, listener = tail.Tail(database), tail.Listener(tail.Wanted(frozenset({"stock.low"})))
    quick, slower = asyncio.create_task(following.ready()), asyncio.create_task(following.ready())
    await quick
    with following.listening(listener):
        await service.publish(low("T-1"))
        gate.set()
        await slower
        async with asyncio.timeout(10):
            (frame,) = await listener.frames()
    assert b'"subject":"T-1"' in frame


async def test_a_beat_takes_nobody_back(service):
    """Who comes from a member that is further must not come again with an earlier id."""
    following = tail.Tail(service.member(SERVICE).database)
    following.position = 7
    further, behind = (tail.Listener(tail.Wanted(frozenset()), after=after) for after in (9, 5))
    with following.listening(further), following.listening(behind):
        following._beat(0)
        assert [b"id:" in frame for frame in await further.frames()] == [False]
        assert [b"id: 7\n" in frame for frame in await behind.frames()] == [True]


async def test_an_event_is_one_line_of_data_however_its_json_is_laid_out(service):
    """Another program's may be."""
    payload = low("L-1").model_dump_json(indent=1).replace("\n", "\r\n")
    async with stream(service, sku="L-1") as live:  # the stream may still be told what the test before has published
        async with service.member(SERVICE).database.transaction() as tx:
            await record(tx, [Envelope("inventory.events", "L-1", "stock.low", payload)])
        (frame,) = await some(live, 1)
    assert frame.body["data"]["sku"] == "L-1"


async def test_an_id_that_the_feed_has_not_come_to_begins_anew(service):
    async with stream(service, last="999999999") as live:
        (reset,) = await some(live, 1)
        assert reset["event"] == "reset"
        await service.publish(low("AN-1"))
        assert [frame.body["subject"] for frame in await some(live, 1)] == ["AN-1"]


async def test_a_stream_is_counted_apart_and_ends_when_the_process_leaves(service):
    door = service.process._bounded
    async with stream(service) as live:
        assert (door.in_flight, len(door._waits)) == (0, 1)
        await until(lambda: service.member(SERVICE).database.pool_in_use() == 0)  # but for a job's moment
        door.leave()
        try:
            assert await some(live, 1) == []  # it ends as a whole answer
        finally:
            door._leaving = False
    await until(lambda: not door._waits)


async def test_a_stream_ends_when_the_token_does(service):
    token = issue_development_token(SECRET, "admin", hours=2 / 3600)
    async with stream(service, headers={"Authorization": f"Bearer {token}"}) as live:
        assert await some(live, 1) == []


async def test_who_does_not_take_what_is_sent_is_let_go_and_may_come_again(service, monkeypatch):
    monkeypatch.setattr(tail, "BEHIND", 5)
    listener = tail.Listener(tail.Wanted(frozenset({"stock.low"})))
    for n in range(6):
        listener.give(b"%d" % n)
    assert listener.ended
    assert len(await listener.frames()) == 5


async def test_a_beat_tells_how_far_the_feed_is(service, monkeypatch):
    monkeypatch.setattr(tail, "BEAT_SECONDS", 0.1)
    async with stream(service, type="order.completed") as live:
        await service.publish(low("B-1"))
        last = (await store.bounds(service.member(SERVICE).database)).last
        async with asyncio.timeout(10):
            async for frame in live.lines:
                if frame.get("id") == str(last):
                    break
        assert "event" not in frame


@pytest.mark.parametrize(
    ("asked", "pointer"),
    [({"type": "x.y"}, "type"), ({"order_id": "7"}, "order_id"), ({"sku": "ä"}, "sku"), ({"from": "1"}, "from")],
)
async def test_bad_filters_are_refused(service, asked, pointer):
    answer = await service.client.get(STREAM, params=asked)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"].startswith(pointer)


async def test_nobody_listens_without_a_token(service):
    answer = await service.client.get(STREAM, headers={"Authorization": ""})
    assert answer.status_code == 401
