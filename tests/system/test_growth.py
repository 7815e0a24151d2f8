"""Ten times the orders, and what looks each minute reads no more: `python -m tests.load.growth` in small."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import asyncpg
import pytest

from services.__main__ import TARGETS
from tests.databases import Databases
from tests.load.years import Years
from tests.running import start

FEW, MANY = 500, 5_000
SLACK = 300  # blocks of 8 kB: small tables are read whole, which costs less than their index


@pytest.fixture(scope="module")
async def years(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Years]:
    async with AsyncExitStack() as stack:
        dsn = await databases.migrated(*TARGETS)
        running = await start(stack, dsn, list(TARGETS), tmp_path_factory.mktemp("growth"))
        database = await asyncpg.connect(dsn)
        stack.push_async_callback(database.close)
        found = Years(running, database)
        await found.open(4, 8)
        yield found


async def test_what_is_looked_at_each_minute_does_not_grow(years: Years) -> None:
    await years.fill(FEW, FEW)
    before = await years.looked()
    await years.fill(MANY, MANY)
    after = await years.looked()
    grown = {
        name: (before[name], look) for name, look in after.items() if look.blocks > 3 * before[name].blocks + SLACK
    }
    assert grown == {}
    await years.everything()  # and all of it holds


async def test_a_batch_goes_by_an_index_whatever_lies_behind_it(years: Years) -> None:
    for table, look in (await years.pruned()).items():
        assert look.blocks < 20_000, table
