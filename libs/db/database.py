"""One service's way to its schema: a small pool and explicit transactions.

SQLAlchemy keeps the pool; statements go straight to the driver (`Tx.fetch`, set-based SQL) or, where Core reads
better, through SQLAlchemy (`Tx.core`). Both run inside the same BEGIN … COMMIT.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import orjson
from sqlalchemy import Executable, Row
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from libs import failpoints

__all__ = ["INFRASTRUCTURE_ERRORS", "Database", "Tx"]

# What passes by itself: the connection went, the server restarts or fails over, two transactions collided.
INFRASTRUCTURE_ERRORS: tuple[type[BaseException], ...] = (
    OSError,
    TimeoutError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # a statement on a connection to which the server has just said goodbye
    asyncpg.PostgresConnectionError,
    asyncpg.exceptions.SerializationError,
    asyncpg.exceptions.DeadlockDetectedError,
    asyncpg.exceptions.LockNotAvailableError,
    asyncpg.exceptions.QueryCanceledError,
    asyncpg.exceptions.ReadOnlySQLTransactionError,  # 25006: the old primary after a failover
    asyncpg.exceptions.OperatorInterventionError,
    asyncpg.exceptions.InsufficientResourcesError,
)


class Tx:
    """An open transaction. `info` carries what other layers collect in it, hooks run before and after its COMMIT."""

    def __init__(self, connection: AsyncConnection, driver: Any, info: Mapping[str, Any]) -> None:
        self._connection, self._driver = connection, driver
        self.info: dict[str, Any] = dict(info)
        self.before_commit: list[Callable[[], Awaitable[None]]] = []
        self.after_commit: list[Callable[[], None]] = []

    async def fetch(self, sql: str, *args: Any) -> list[Any]:
        rows: list[Any] = await self._driver.fetch(sql, *args)
        return rows

    async def fetchrow(self, sql: str, *args: Any) -> Any:
        return await self._driver.fetchrow(sql, *args)

    async def fetchval(self, sql: str, *args: Any) -> Any:
        return await self._driver.fetchval(sql, *args)

    async def execute(self, sql: str, *args: Any) -> int:
        """Run a statement; the number of rows it touched."""
        status: str = await self._driver.execute(sql, *args)
        count = status.rsplit(" ", 1)[-1]
        return int(count) if count.isdigit() else 0

    async def core(
        self, statement: Executable, parameters: Sequence[Mapping[str, Any]] | None = None
    ) -> list[Row[Any]]:
        result = await self._connection.execute(statement, parameters)
        return list(result.fetchall()) if result.returns_rows else []

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """What was emitted inside of it goes with it when it is rolled back."""
        collected = {name: len(found) for name, found in self.info.items() if isinstance(found, list)}
        try:
            async with self._driver.transaction():
                yield
        except BaseException:
            for name, found in self.info.items():
                if isinstance(found, list):
                    del found[collected.get(name, 0) :]
            raise


class Database:
    """A pool of connections that log in as one role and see one schema (and public, for extensions).

    generic_plans: for set-based statements, whose parameters are arrays: PostgreSQL would plan them anew at every
    call, which can cost more than running them. Not for lists with optional filters, which need the planner's look.
    """

    def __init__(
        self, dsn: str, schema: str, *, pool_size: int = 4, name: str = "tradewind", generic_plans: bool = False
    ) -> None:
        url = make_url(dsn).set(drivername="postgresql+asyncpg")
        self.schema = schema
        self.info: dict[str, Any] = {}  # what every transaction's `info` starts with
        self.engine = create_async_engine(
            url,
            json_deserializer=orjson.loads,  # json columns come as Python values; written as text
            isolation_level="AUTOCOMMIT",  # we say BEGIN and COMMIT ourselves: one round trip each, none hidden
            poolclass=AsyncAdaptedQueuePool,
            pool_size=pool_size,
            max_overflow=0,
            pool_timeout=10,
            pool_reset_on_return=None,  # every path below ends its transaction; a reset would be one more round trip
            connect_args={
                "timeout": 10,
                "command_timeout": 60,
                "server_settings": {
                    "search_path": f'"{schema}",public',
                    "application_name": name,
                    "lock_timeout": "5s",
                    "plan_cache_mode": "force_generic_plan" if generic_plans else "auto",
                    "idle_in_transaction_session_timeout": "120s",
                },
            },
        )

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[tuple[AsyncConnection, Any]]:
        """A pooled connection outside of a transaction, and the driver's connection inside it."""
        connection = await self.engine.connect()
        try:
            driver: Any = (await connection.get_raw_connection()).driver_connection
            while driver.is_closed():  # the server restarted: every pooled connection is dead, replace without a ping
                await connection.invalidate()
                await connection.close()
                connection = await self.engine.connect()
                driver = (await connection.get_raw_connection()).driver_connection
            try:
                yield connection, driver
            finally:
                if driver.is_closed() and not connection.invalidated:
                    await connection.invalidate()
        finally:
            await asyncio.shield(connection.close())

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Tx]:
        """BEGIN … COMMIT; any exception rolls back. The COMMIT has succeeded when the block is left."""
        async with self.connection() as (connection, driver):
            transaction = driver.transaction()
            tx = Tx(connection, driver, self.info)
            try:
                await transaction.start()
                yield tx
                for hook in tx.before_commit:
                    await hook()
                if failpoints.armed:
                    await failpoints.reached("database.committing")
                await transaction.commit()
                if failpoints.armed:
                    await failpoints.reached("database.committed")
            except BaseException:
                if not driver.is_closed():
                    # A connection in an unknown state must not go back to the pool: cancelled in its BEGIN (the next
                    # user's BEGIN would become a savepoint, and its COMMIT only release that), in its COMMIT, or here.
                    try:
                        await asyncio.shield(transaction.rollback())
                    except Exception:
                        driver.terminate()
                    except BaseException:
                        driver.terminate()
                        raise
                raise
        for callback in tx.after_commit:
            callback()

    async def fetch(self, sql: str, *args: Any) -> list[Any]:
        """One statement in its own implicit transaction."""
        async with self.connection() as (_, driver):
            rows: list[Any] = await driver.fetch(sql, *args)
            return rows

    async def fetchrow(self, sql: str, *args: Any) -> Any:
        async with self.connection() as (_, driver):
            return await driver.fetchrow(sql, *args)

    async def fetchval(self, sql: str, *args: Any) -> Any:
        async with self.connection() as (_, driver):
            return await driver.fetchval(sql, *args)

    def pool_in_use(self) -> int:
        pool = self.engine.pool
        return pool.checkedout() if isinstance(pool, AsyncAdaptedQueuePool) else 0

    async def close(self) -> None:
        await self.engine.dispose()
