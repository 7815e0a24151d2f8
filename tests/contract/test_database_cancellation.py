"""A task cancelled anywhere in a transaction leaves nothing behind in the pool: the next COMMIT is a commit."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import asyncpg
import pytest

from libs.db import Database, PoolExhausted, is_transient
from libs.messaging import emit
from tests.contract.backbone import Shop


@pytest.fixture
async def single(postgres_shop: Shop) -> AsyncIterator[Database]:
    """A pool of one connection, so that whoever comes next gets the one that was cancelled."""
    database = Database(postgres_shop.dsn, postgres_shop.name, pool_size=1)
    yield database
    await database.close()


async def write(database: Database, key: str) -> None:
    async with database.transaction() as tx:
        await tx.execute("insert into counter values ($1, 1)", key)


async def test_cancelled_at_every_step(postgres_shop: Shop, single: Database) -> None:
    for step in range(40):
        task = asyncio.create_task(write(single, f"cancelled-{step}"))
        for _ in range(step):
            await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await write(single, f"after-{step}")
        # On a connection of its own: what is written but not committed is not there.
        assert await postgres_shop.rows("select 1 from counter where key = $1", f"after-{step}"), f"step {step}"


async def test_cancelled_twice_during_the_rollback(postgres_shop: Shop, single: Database) -> None:
    for step in range(12):
        entered = asyncio.Event()

        async def hang(entered: asyncio.Event = entered, step: int = step) -> None:
            async with single.transaction() as tx:
                await tx.execute("insert into counter values ($1, 1)", f"cancelled-{step}")
                entered.set()
                await tx.fetch("select pg_sleep(60)")

        task = asyncio.create_task(hang())
        await entered.wait()
        task.cancel()
        for _ in range(step):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        await write(single, f"after-{step}")
    keys = [row["key"] for row in await postgres_shop.rows("select key from counter")]
    assert sorted(keys) == sorted(f"after-{step}" for step in range(12))


async def test_event_emitted_in_a_savepoint_goes_with_it(postgres_shop: Shop, single: Database) -> None:
    """I1 for bulk work, where one item fails and the rest is kept."""
    shop = postgres_shop
    async with single.transaction() as tx:
        for n in (1, 2, 3):
            with suppress(asyncpg.UniqueViolationError):
                async with tx.savepoint():
                    emit(tx, shop.Counted(item="a", n=n), sequence=n)
                    await tx.execute("insert into counter values ($1, $2)", "a" if n == 2 else str(n), n)
                    if n == 2:
                        await tx.execute("insert into counter values ('a', 2)")
    rows = await shop.rows("select sequence from outbox order by id")
    assert [row["sequence"] for row in rows] == [1, 3]


async def test_exhausted_pool_and_starting_server_pass_a_misfit_argument_does_not(single: Database) -> None:
    async with single.transaction() as tx:
        single._wait_seconds = 0.01
        with pytest.raises(PoolExhausted) as exhausted:
            await single.fetchval("select 1")
        with pytest.raises(asyncpg.DataError) as misfit:
            await tx.fetchval("select $1::int", 2**40)
    assert is_transient(exhausted.value)
    assert not is_transient(misfit.value)
    assert is_transient(asyncpg.CannotConnectNowError("starting up"))
