"""A database that changes under open connections: its primary is another server now, or a table has a new column."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from libs.db import Database, is_transient
from tests.contract.backbone import Shop

CONNECTIONS = 3


@pytest.fixture
async def database(postgres_shop: Shop) -> AsyncIterator[Database]:
    database = Database(postgres_shop.dsn, postgres_shop.name, pool_size=CONNECTIONS)
    yield database
    await database.close()


async def on_each(database: Database, sql: str) -> list[object]:
    """The answers of all connections of the pool."""
    together = asyncio.Barrier(CONNECTIONS)

    async def ask() -> object:
        async with database.connection() as driver:
            await together.wait()
            return await driver.fetchval(sql)

    return await asyncio.gather(*(ask() for _ in range(CONNECTIONS)))


async def fail_over(database: Database) -> None:
    """The open sessions are a standby's, as when they began while the name still led to it; new ones may write."""
    await on_each(database, "select set_config('default_transaction_read_only', 'on', false)")


async def write(database: Database, key: str) -> None:
    async with database.transaction() as tx:
        await tx.execute("insert into counter values ($1, 1)", key)


async def test_connections_to_a_standby_are_replaced(postgres_shop: Shop, database: Database) -> None:
    await fail_over(database)
    with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
        await write(database, "refused")
    await write(database, "taken")
    assert await on_each(database, "show default_transaction_read_only") == ["off"] * CONNECTIONS
    assert [row["key"] for row in await postgres_shop.rows("select key from counter")] == ["taken"]


async def test_one_that_somebody_reads_with_meanwhile_is_not_used_again(database: Database) -> None:
    await fail_over(database)
    async with database.transaction() as reading:
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            await write(database, "refused")
        assert await reading.fetchval("show default_transaction_read_only") == "on"
    assert await on_each(database, "show default_transaction_read_only") == ["off"] * CONNECTIONS


async def test_a_single_statement_shows_it_too(database: Database) -> None:
    await fail_over(database)
    with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
        await database.fetch("insert into counter values ('refused', 1)")
    await database.fetch("insert into counter values ('taken', 1)")


async def test_a_column_is_added_under_a_statement_that_is_prepared(database: Database) -> None:
    """The next migration does it while members of the release before run: what failed can be done again."""

    async def read() -> int:
        async with database.transaction() as tx:
            return len(await tx.fetch("select * from counter"))

    await on_each(database, "select 1")
    await asyncio.gather(*(read() for _ in range(CONNECTIONS)))
    await database.fetch("alter table counter add column note text")
    with pytest.raises(asyncpg.InvalidCachedStatementError) as refused:
        await read()
    assert is_transient(refused.value)
    assert await read() == 0
