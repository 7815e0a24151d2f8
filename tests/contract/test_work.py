"""The way out: each call is made at least once, its effect recorded once, whatever happens between."""

import asyncio
import multiprocessing
import signal
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

import asyncpg
import pytest

from libs import failpoints
from libs.db import Tx
from libs.db.pruning import prune
from libs.http.client import Client
from libs.messaging import Rejected
from libs.work import Claimed, Outcome, enqueue, failed, store
from libs.work.worker import Worker
from tests.chaos import outside
from tests.chaos.outside import Outside
from tests.contract import work_shop
from tests.contract.backbone import eventually
from tests.contract.work_shop import KIND, Shop

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.contract.work_shop"])
WORK = [name for name in failpoints.ALL if name.startswith("work.")]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(store, "LEASE", work_shop.LEASE)
    monkeypatch.setattr(work_shop.worker, "LEASE", work_shop.LEASE)
    monkeypatch.setattr(work_shop.worker, "AWAY_SECONDS", 0.05)
    monkeypatch.setattr(work_shop.worker, "POLL_SECONDS", 0.05)
    yield
    failpoints.armed.clear()


@pytest.fixture
async def server() -> AsyncIterator[Outside]:
    found = Outside()
    async with found.listening():
        yield found


@pytest.fixture
async def shop(database_dsn: str, server: Outside) -> AsyncIterator[Shop]:
    found = Shop(database_dsn, server.url)
    await found.prepare()
    yield found
    await found.database.close()


async def test_it_is_added_with_the_change_done_outside_and_recorded_once(shop: Shop, server: Outside) -> None:
    async with shop.working():
        with suppress(ZeroDivisionError):
            async with shop.database.transaction() as tx:
                await enqueue(tx, KIND, "a", "rolled-back")
                raise ZeroDivisionError
        await shop.add("a", "a", "b")
        await shop.add("a")
        await shop.reached({"a": "done", "b": "done"})
    assert server.booked == {"a": 1, "b": 1}
    assert sorted(await shop.labels()) == [("a", "done"), ("b", "done")]
    (row,) = await shop.rows("select * from task where reference = 'a'")
    assert (row["attempts"], row["result"]) == (1, '{"number": "N-a"}')


async def test_a_payload_may_have_identifiers_as_the_database_gives_them(shop: Shop) -> None:
    async with shop.database.transaction() as tx:
        found = await tx.fetchval("select gen_random_uuid()")
        await enqueue(tx, KIND, "a", "a", {"id": found}, personal={"buyer": found})
        with pytest.raises(TypeError, match="not JSON serializable"):
            await enqueue(tx, KIND, "a", "b", {"ids": {1, 2}})
    assert await shop.states() == {"a": "queued"}
    (row,) = await store.listing(shop.database, "queued")
    assert (await store.show(shop.database, row["id"]) or {})["payload"] == {"id": str(found)}


async def test_no_transaction_is_open_while_it_waits(shop: Shop, server: Outside) -> None:
    found: list[Any] = []

    async def look(_: str) -> None:
        found.append(
            await shop.rows(
                """select pid, state, query from pg_stat_activity where application_name = $1
                   and xact_start is not null""",
                shop.name,
            )
        )

    server.asked = look
    async with shop.working():
        await shop.add("a")
        await shop.reached({"a": "done"})
    assert found == [[]]


# -- what is not known


@pytest.mark.parametrize("mood", [outside.NEVER_ANSWERS, outside.DROPS, outside.FAILS_AFTER])
async def test_an_answer_that_is_lost_is_looked_up_and_the_call_not_repeated(
    shop: Shop, server: Outside, mood: str
) -> None:
    server.moods = iter([mood])
    async with shop.working():
        await shop.add("a")
        await shop.reached({"a": "done"})
    assert (server.booked, server.looked_up) == ({"a": 1}, ["a"])
    assert await shop.labels() == [("a", "done")]


@pytest.mark.parametrize("mood", [outside.DROPS_BEFORE, outside.FAILS])
async def test_what_the_other_side_does_not_know_is_asked_again(shop: Shop, server: Outside, mood: str) -> None:
    server.moods = iter([mood])
    async with shop.working():
        await shop.add("a")
        await shop.reached({"a": "done"})
    assert (server.booked, server.looked_up) == ({"a": 1}, ["a"])


async def test_a_look_up_that_fails_leaves_it_unknown_and_dead_it_still_is(shop: Shop, server: Outside) -> None:
    """And a replay begins with the look-up."""
    server.moods = iter([outside.DROPS])

    async def blind(client: Client, task: Claimed) -> Outcome:
        return failed("the register is closed")

    seeing = shop.tasks[KIND].look_up
    shop.change(attempts=3, look_up=blind)
    async with shop.working():
        await shop.add("a")
        await shop.reached({"a": "dead"})
    (row,) = await shop.rows("select * from task")
    assert (row["doubt"], row["attempts"], row["error"]) == (True, 3, "the register is closed")
    assert await shop.labels() == [("a", "failed")]
    shop.change(look_up=seeing)
    async with shop.database.transaction() as tx:
        assert await store.replay(tx, row["id"], by="ann")
    assert await shop.states() == {"a": "unknown"}
    async with shop.working():
        await shop.reached({"a": "done"})
    assert server.booked == {"a": 1}


# -- interrupted at every step


async def surely(shop: Shop, name: str) -> None:
    """Whoever adds does it again when he was not told that it worked."""
    while True:
        adding = asyncio.create_task(shop.add(name, key="k"))
        await asyncio.wait([adding])
        if not adding.cancelled() and adding.exception() is None:
            return


@pytest.mark.parametrize("what", ["raise", "cancel"])
@pytest.mark.parametrize(
    ("place", "hit"),
    [(name, 1) for name in WORK]
    + [(f"database.{name}", hit) for name in ("committing", "committed") for hit in (1, 2, 3)],
)
async def test_interrupted(shop: Shop, server: Outside, place: str, hit: int, what: str) -> None:
    """The transactions at `database.` are the adding's and the recording's."""
    names = [f"r-{n}" for n in range(4)]
    fault = failpoints.arm(place, what, hit)
    async with shop.working(kept=True):
        for name in names:
            await surely(shop, name)
        await shop.reached(dict.fromkeys(names, "done"))
        assert fault.struck
    assert await shop.labels() == [(name, "done") for name in names], "once, and in the order of their key"
    assert server.booked == dict.fromkeys(names, 1)


@pytest.mark.parametrize("place", [*(f"{name}=kill@3" for name in WORK), "database.committing=kill@6", ""])
async def test_killed(shop: Shop, server: Outside, place: str) -> None:
    """A member runs as a process of its own until it dies at this place, or while it waits for an answer; another one
    takes over."""
    asking = asyncio.Event()
    if not place:

        async def hold(reference: str) -> None:
            if len(server.bodies) > 3:
                asking.set()
                await asyncio.Event().wait()

        server.asked = hold
    process = PROCESSES.Process(target=work_shop.main, args=(place, shop.admin, shop.name, shop.url))
    process.start()
    try:
        if not place:
            async with asyncio.timeout(60):
                await asking.wait()
            process.kill()
        await asyncio.to_thread(process.join, 60)
        assert process.exitcode == -signal.SIGKILL
    finally:
        process.kill()
    server.asked = None
    references = list(await shop.states())
    assert len(references) > 2
    async with shop.working():
        await shop.reached(dict.fromkeys(references, "done"))
    assert sorted(await shop.labels()) == sorted((name, "done") for name in references)
    assert server.booked == dict.fromkeys(references, 1)
    for key in ("k-0", "k-1"):
        done = [
            row["reference"] for row in await shop.rows("select reference from label where key = $1 order by id", key)
        ]
        assert done == sorted(done, key=lambda name: int(name[2:]))


async def test_who_was_stopped_for_too_long_records_nothing(shop: Shop, server: Outside) -> None:
    """Its lease has passed while it waited; another worker has looked the call up and recorded it."""
    gate = asyncio.Event()
    failpoints.arm("work.answered", gate.wait)
    async with shop.working():
        await shop.add("a")
        assert await eventually(lambda: _booked(server, "a"))
        await shop.rows("update task set lease_until = now() - interval '1 s'")
        async with shop.working():
            await shop.reached({"a": "done"})
        gate.set()
    assert (await shop.labels(), server.booked) == ([("a", "done")], {"a": 1})


async def _booked(server: Outside, reference: str) -> bool:
    return reference in server.ledger


async def test_a_long_call_is_kept(shop: Shop, server: Outside) -> None:
    """Three times its lease, and another worker asks all the while."""
    shop.change(look_up=None)
    release = asyncio.Event()

    async def hold(_: str) -> None:
        await release.wait()

    async def slow(client: Client, task: Claimed) -> Outcome:
        answer = await client.call("POST", f"{shop.url}/labels", json={}, key=task.reference)
        return Outcome("done", answer.json())

    server.asked = hold
    shop.change(run=slow)
    async with shop.working(), shop.working():
        await shop.add("a")
        seen = set()

        async def beaten() -> bool:
            (row,) = await shop.rows("select lease_until from task")
            seen.add(row["lease_until"])
            return len(seen) > 8

        assert await eventually(beaten)
        release.set()
        await shop.reached({"a": "done"})
    assert (server.booked, await shop.labels()) == ({"a": 1}, [("a", "done")])


async def test_workers_share_what_there_is(shop: Shop, server: Outside) -> None:
    names = [f"r-{n}" for n in range(200)]
    await shop.add(*names)
    async with shop.working(), shop.working(), shop.working():
        await shop.reached(dict.fromkeys(names, "done"))
    assert server.booked == dict.fromkeys(names, 1)
    assert sorted(await shop.labels()) == sorted((name, "done") for name in names)


# -- order, and what is dead


async def test_a_dead_task_blocks_its_key_alone_until_a_person_has_decided(shop: Shop, server: Outside) -> None:
    server.moods = iter([outside.REFUSES])
    await shop.add("a-1", "a-2", "a-3", key="a")
    async with shop.working():
        await shop.reached({"a-1": "dead", "a-2": "queued", "a-3": "queued"})
        await shop.add("b-1", key="b")
        await shop.reached({"a-1": "dead", "a-2": "queued", "a-3": "queued", "b-1": "done"})
        (dead,) = await store.listing(shop.database, "dead")
        async with shop.database.transaction() as tx:
            assert await store.replay(tx, dead["id"], by="ann")
            assert not await store.replay(tx, dead["id"], by="ann"), "it is not dead any more"
        await shop.reached(dict.fromkeys(("a-1", "a-2", "a-3", "b-1"), "done"))
    assert await shop.labels() == [("a-1", "refused"), ("b-1", "done"), *((f"a-{n}", "done") for n in (1, 2, 3))]


async def test_what_is_discarded_lets_the_next_of_its_key_go(shop: Shop, server: Outside) -> None:
    server.moods = iter([outside.REFUSES])
    await shop.add("a-1", "a-2", key="a", personal={"name": "Ann Example"})
    async with shop.working():
        await shop.reached({"a-1": "dead", "a-2": "queued"})
        (dead,) = await store.listing(shop.database, "dead")
        async with shop.database.transaction() as tx:
            assert await store.discard(tx, dead["id"], by="ann", reason="booked by hand")
        await shop.reached({"a-1": "discarded", "a-2": "done"})
    (row,) = await shop.rows("select * from task where reference = 'a-1'")
    assert (row["resolved_by"], row["reason"], row["personal"]) == ("ann", "booked by hand", None)


async def test_attempts_are_counted_and_then_it_is_dead(shop: Shop, server: Outside) -> None:
    server.moods = iter([outside.BUSY] * 3)
    shop.change(attempts=3)
    async with shop.working():
        await shop.add("a")
        await shop.reached({"a": "dead"})
    assert (len(server.bodies), await shop.labels()) == (3, [("a", "failed")])


async def test_nothing_dies_of_an_outage(shop: Shop, server: Outside) -> None:
    """The other side is not there: no attempt is counted, however often it is looked for."""
    shop.change(attempts=2)
    there, shop.url = shop.url, "http://127.0.0.1:9"
    async with shop.working():
        await shop.add("a")
        looks = set()

        async def often() -> bool:
            (row,) = await shop.rows("select due, state, attempts from task")
            looks.add(row["due"])
            return len(looks) > 6

        assert await eventually(often)
        shop.url = there
        await shop.reached({"a": "done"})
    assert server.booked == {"a": 1}


async def test_an_address_inside_is_refused_for_good(shop: Shop) -> None:
    shop.url = "http://169.254.169.254"
    async with shop.working():
        await shop.add("a")
        await shop.reached({"a": "dead"})
    assert await shop.labels() == [("a", "refused")]


async def test_an_answer_that_cannot_be_recorded_is_kept_and_the_call_not_made_again(
    shop: Shop, server: Outside
) -> None:
    shop.fails_to_record = [Rejected("no such parcel")]
    async with shop.working():
        await shop.add("a")
        await shop.reached({"a": "dead"})
        assert await shop.labels() == []
        (dead,) = await store.listing(shop.database, "dead")
        assert dead["error"] == "it was answered, and cannot be recorded: Rejected: no such parcel"
        async with shop.database.transaction() as tx:
            await store.replay(tx, dead["id"], by="ann")
        await shop.reached({"a": "done"})
    assert (server.booked, server.looked_up, await shop.labels()) == ({"a": 1}, [], [("a", "done")])


async def test_the_database_is_away_when_the_answer_comes(shop: Shop, server: Outside) -> None:
    """It is kept in memory until it can be written."""
    shop.fails_to_record = [asyncpg.exceptions.DeadlockDetectedError("deadlock detected")] * 3
    async with shop.working():
        await shop.add("a")
        await shop.reached({"a": "done"})
    assert (server.booked, server.looked_up, await shop.labels()) == ({"a": 1}, [], [("a", "done")])


async def test_what_ends_every_process_is_dead_in_the_end(shop: Shop, server: Outside) -> None:
    shop.change(attempts=2)
    await shop.add("a")
    await shop.rows("update task set attempts = 2, state = 'running', holder = gen_random_uuid(), lease_until = now()")
    async with shop.working():
        await shop.reached({"a": "dead"})
    assert (server.bodies, await shop.labels()) == ([], [("a", "unknown")])


# -- personal data

ANN = {"name": "Ann Example", "street": "Graben 1", "contacts": [{"mail": "ann@example.org"}]}


async def test_personal_data_is_encrypted_sent_and_gone(shop: Shop, server: Outside) -> None:
    await shop.add("a", personal=ANN)
    (row,) = await shop.rows("select task::text as all, personal from task")
    assert row["personal"]
    assert not any(word in row["all"] for word in ("Ann", "Graben", "example.org"))
    assert b"Graben" not in row["personal"]
    async with shop.working():
        await shop.reached({"a": "done"})
    assert server.bodies == [{"weight": 3, **ANN}]
    (row,) = await shop.rows("select * from task")
    assert row["personal"] is None


async def test_views_of_a_dead_task_have_none_of_it(shop: Shop, server: Outside) -> None:
    """Though the other side quotes what it was sent."""
    server.moods = iter([outside.REFUSES])
    async with shop.working():
        await shop.add("a", personal=ANN)
        await shop.reached({"a": "dead"})
    (found,) = await store.listing(shop.database, "dead")
    shown = await store.show(shop.database, found["id"])
    assert shown
    assert found["error"] == shown["error"] == "no such street: …"
    assert (shown["payload"], shown["has_personal"]) == ({"weight": 3}, True)
    assert not any(word in f"{found} {shown}" for word in ("Ann", "Graben", "example.org"))


async def test_personal_data_of_an_answer_is_handed_to_record_and_kept_nowhere(shop: Shop, server: Outside) -> None:
    """Not even when it cannot be recorded: the replay looks up what became of it."""
    handed: list[Mapping[str, Any]] = []

    async def book(client: Client, task: Claimed) -> Outcome:
        return replace(await shop.book(client, task), personal=ANN)

    async def record(tx: Tx, task: Claimed, outcome: Outcome) -> None:
        handed.append(outcome.personal)
        await shop.record(tx, task, outcome)

    shop.change(run=book, record=record)
    shop.fails_to_record = [Rejected("no such parcel")]
    async with shop.working():
        await shop.add("a")
        await shop.reached({"a": "dead"})
        (row,) = await shop.rows("select task::text as all, answered, doubt from task")
        assert (row["answered"], row["doubt"]) == (None, True)
        assert not any(word in row["all"] for word in ("Ann", "Graben", "example.org"))
        async with shop.database.transaction() as tx:
            await store.replay(tx, 1, by="ann")
        await shop.reached({"a": "done"})
    assert (server.booked, server.looked_up, handed) == ({"a": 1}, ["a"], [ANN, {}])
    (row,) = await shop.rows("select task::text as all from task")
    assert not any(word in row["all"] for word in ("Ann", "Graben", "example.org"))


# -- what is seen of it


async def test_the_gauges_say_what_is_open(shop: Shop) -> None:
    from libs.telemetry import metrics

    await shop.add("a", "b")
    await shop.rows("update task set due = now() - interval '90 s'")
    worker: Worker = shop.worker()
    await worker.observe()
    assert metrics.TASKS.labels(shop.name, KIND, "queued")._value.get() == 2
    assert metrics.TASKS.labels(shop.name, KIND, "dead")._value.get() == 0
    assert 90 <= metrics.TASK_AGE.labels(shop.name, KIND)._value.get() < 190
    await shop.rows("update task set state = 'dead', ended_at = now()")
    await shop.add("a-2", key="a")
    await shop.rows("update task set due = now() - interval '90 s'")
    await worker.observe()
    assert metrics.TASKS.labels(shop.name, KIND, "dead")._value.get() == 2
    assert metrics.TASK_AGE.labels(shop.name, KIND)._value.get() == 0, "it waits for a person"


async def test_old_ones_are_forgotten(shop: Shop) -> None:
    async with shop.working():
        await shop.add("a", "b")
        await shop.reached({"a": "done", "b": "done"})
    await shop.rows("update task set ended_at = now() - interval '91 days' where reference = 'a'")
    async for gone in prune(shop.database, work_shop.metadata.tables["task"], timedelta(days=90)):
        assert gone == 1
    assert await shop.states() == {"b": "done"}


def test_rests_double_and_end() -> None:
    task = work_shop.Task(run=None, record=None, longest_rest=60)  # type: ignore[arg-type]
    for attempt in range(1, 200):
        whole = min(60.0, 2.0 ** (attempt - 1))
        assert whole / 2 <= work_shop.worker.rest(task, attempt) <= whole
