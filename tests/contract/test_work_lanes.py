"""Tasks of many destinations: one that is slow or away delays no other."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import pytest

from libs.db import Database, Tx
from libs.http.client import Client
from libs.work import Claimed, Outcome, away, done, enqueue, failed, store, worker
from tests.contract.backbone import eventually
from tests.contract.work_shop import KIND, Shop


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "POLL_SECONDS", 0.05)


@pytest.fixture
async def shop(database_dsn: str) -> AsyncIterator[Shop]:
    found = Shop(database_dsn, "http://127.0.0.1:9")
    await found.prepare()
    yield found
    await found.database.close()


async def add(shop: Shop, lane: str, count: int, key: str | None = None) -> None:
    async with shop.database.transaction() as tx:
        for n in range(count):
            await enqueue(tx, KIND, key or f"{lane}-{n}", f"{lane}-{n}", {}, lane=lane)


async def test_a_slow_one_has_its_share_and_the_others_go_on(shop: Shop) -> None:
    most: Counter[str] = Counter()
    now: Counter[str] = Counter()
    slow = asyncio.Event()

    async def run(client: Client, task: Claimed) -> Outcome:
        now[task.lane] += 1
        most[task.lane] = max(most[task.lane], now[task.lane])
        if task.lane == "slow":
            await slow.wait()
        now[task.lane] -= 1
        return done()

    shop.change(run=run, beside=6, in_lane=2)
    await add(shop, "slow", 50)  # they are the oldest, and more than there is room for
    for lane in ("a", "b", "c"):
        await add(shop, lane, 20)
    async with shop.working():

        async def others() -> bool:
            return Counter(name.split("-")[0] for name, state in (await shop.states()).items() if state == "done") == {
                "a": 20, "b": 20, "c": 20,
            }  # fmt: skip

        assert await eventually(others)
        assert most["slow"] == 2
        slow.set()

        async def all_done() -> bool:
            return set((await shop.states()).values()) == {"done"}

        assert await eventually(all_done)
    assert most["slow"] == 2


async def test_one_that_is_away_is_left_alone(shop: Shop) -> None:
    """Of many tasks for it few are looked at, and none has lost an attempt."""
    asked: Counter[str] = Counter()

    async def run(client: Client, task: Claimed) -> Outcome:
        asked[task.lane] += 1
        return away("not there", 60) if task.lane == "gone" else done()

    shop.change(run=run, beside=4, in_lane=2)
    await add(shop, "gone", 100)
    await add(shop, "here", 30)
    async with shop.working():

        async def there() -> bool:
            return sum(state == "done" for state in (await shop.states()).values()) == 30

        assert await eventually(there)
    assert asked["gone"] <= 4
    assert {row["attempts"] for row in await shop.rows("select attempts from task where lane = 'gone'")} == {0}


async def test_who_stands_behind_one_that_is_put_off_is_not_due_before_it(shop: Shop) -> None:
    async def run(client: Client, task: Claimed) -> Outcome:
        return failed("no", 600)

    shop.change(run=run)
    await add(shop, "", 5, key="k")
    async with shop.working():

        async def put_off() -> bool:
            return bool(await shop.rows("select 1 from task where attempts = 1 and state = 'queued'"))

        assert await eventually(put_off)
    (row,) = await shop.rows(
        "select count(*) as tasks, count(distinct due) as times, min(due) > now() as later from task"
    )
    assert (row["tasks"], row["times"], row["later"]) == (5, 1, True)


async def test_what_is_read_before_and_noted_after_an_attempt(shop: Shop) -> None:
    seen: list[Any] = []

    async def read(db: Database, task: Claimed) -> Any:
        return await db.fetchval("select count(*) from label")

    async def run(client: Client, task: Claimed) -> Outcome:
        seen.append(task.found)
        return done() if task.found else failed("not yet")

    async def tried(tx: Tx, task: Claimed, outcome: Outcome) -> None:
        await tx.execute("insert into label (reference, key, status) values ($1, $2, $3)", "r", "k", outcome.detail)

    shop.change(run=run, read=read, tried=tried, longest_rest=0.01)
    await add(shop, "", 1)
    async with shop.working():
        await shop.reached({"-0": "done"})
    assert seen == [0, 1]
    assert ("r", "not yet") in await shop.labels()


async def test_many_members_share_many_lanes(shop: Shop) -> None:
    done_by: Counter[str] = Counter()

    async def run(client: Client, task: Claimed) -> Outcome:
        done_by[task.reference] += 1
        return done()

    shop.change(run=run, beside=8, in_lane=1)
    for lane in range(200):
        await add(shop, f"l{lane}", 2)
    async with shop.working(), shop.working(), shop.working():

        async def all_done() -> bool:
            return set((await shop.states()).values()) == {"done"}

        assert await eventually(all_done)
    assert set(done_by.values()) == {1}


async def test_who_stands_behind_one_that_rests_is_not_late(shop: Shop) -> None:
    """It came while the one before it rests, so it is due at once; and nobody has to be called for it."""

    async def run(client: Client, task: Claimed) -> Outcome:
        return failed("no", 600)

    shop.change(run=run)
    await add(shop, "", 1, key="k")
    async with shop.working():

        async def put_off() -> bool:
            return bool(await shop.rows("select 1 from task where attempts = 1 and state = 'queued'"))

        assert await eventually(put_off)
    async with shop.database.transaction() as tx:
        await enqueue(tx, KIND, "k", "behind", {})
    await shop.rows("update task set due = now() - interval '1 hour' where reference = 'behind'")
    assert {row["age"] for row in await store.depth(shop.database)} == {0.0}
