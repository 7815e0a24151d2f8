"""One service's way to its schema: a small pool and explicit transactions.

Statements are SQL, set-based, and go straight to asyncpg. Nothing lies between them and the driver: SQLAlchemy
describes the tables (`tables.py`, migrations), and its engine would cost as much as the statements themselves.
"""

import asyncio
import base64
import socket
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Any, TypeVar, overload
from weakref import WeakSet

import asyncpg
import orjson

from libs import failpoints
from libs.db import pooler
from libs.db.url import Login
from libs.db.watch import Connection, watch
from libs.tasks import Caller, caller

Row = TypeVar("Row")

__all__ = ["INFRASTRUCTURE_ERRORS", "Database", "NotLetIn", "PoolExhausted", "Tx", "is_transient"]

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
    asyncpg.exceptions.InvalidCachedStatementError,  # a migration has changed what `select *` gives
    asyncpg.exceptions.OperatorInterventionError,
    asyncpg.exceptions.InsufficientResourcesError,
)


def is_transient(error: BaseException) -> bool:
    """Whether the error goes away by itself, so that the same work may be tried again."""
    # asyncpg's InterfaceError says "the connection is closed", and as a ValueError "this argument does not fit".
    return isinstance(error, INFRASTRUCTURE_ERRORS) and not isinstance(error, ValueError)


class Tx:
    """An open transaction. `info` carries what other layers collect in it, hooks run before and after its COMMIT."""

    def __init__(self, driver: Any, info: Mapping[str, Any]) -> None:
        self._driver = driver
        self.info: dict[str, Any] = dict(info)
        self.before_commit: list[Callable[[], Awaitable[None]]] = []
        self.after_commit: list[Callable[[], None]] = []

    @overload
    async def fetch(self, sql: str, *args: Any) -> list[Any]: ...
    @overload
    async def fetch(self, sql: str, *args: Any, into: type[Row]) -> list[Row]: ...
    async def fetch(self, sql: str, *args: Any, into: type[Row] | None = None) -> list[Any]:
        """The rows, or one `into` of each: a dataclass or NamedTuple whose fields are the statement's columns."""
        rows: list[Any] = await self._driver.fetch(sql, *args)
        return rows if into is None else [into(**row) for row in rows]

    @overload
    async def fetchrow(self, sql: str, *args: Any) -> Any: ...
    @overload
    async def fetchrow(self, sql: str, *args: Any, into: type[Row]) -> Row | None: ...
    async def fetchrow(self, sql: str, *args: Any, into: type[Row] | None = None) -> Any:
        """The first row or None, see `fetch`."""
        row = await self._driver.fetchrow(sql, *args)
        return row if into is None or row is None else into(**row)

    async def fetchval(self, sql: str, *args: Any) -> Any:
        return await self._driver.fetchval(sql, *args)

    async def execute(self, sql: str, *args: Any) -> int:
        """Run a statement; the number of rows it touched."""
        status: str = await self._driver.execute(sql, *args)
        count = status.rsplit(" ", 1)[-1]
        return int(count) if count.isdigit() else 0

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


class PoolExhausted(TimeoutError):
    """Every connection was in use for as long as anybody waits."""


class NotLetIn(ConnectionError):
    """The server refuses a new connection: the role's password is being replaced, its rights or the database are gone.
    Whatever was to be done is not at fault."""


class Database:
    """A pool of connections that log in as one role and see one schema (and public, for extensions).

    generic_plans: for set-based statements, whose parameters are arrays: PostgreSQL would plan them anew at every
    call, which can cost more than running them. Not for lists with optional filters, which need the planner's look.
    name: what its connections are called on the server, unless the DSN has an application_name.
    durable: whether a COMMIT waits for the disk. Not for what may be forgotten in a crash, such as a cursor.
    settings: of its sessions, such as the key of the audit's digests.
    """

    def __init__(
        self,
        dsn: str,
        schema: str,
        *,
        pool_size: int = 4,
        name: str = "tradewind",
        generic_plans: bool = False,
        durable: bool = True,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self.schema = schema
        self.info: dict[str, Any] = {}  # what every transaction's `info` starts with
        self._wait_seconds = 10.0
        self._size, self._users = pool_size, 0  # a user has a connection
        self._waiting: deque[asyncio.Future[Any]] = deque()
        # Connections that nobody uses, and that the pool need not know of: to give one back and take it again costs as
        # much as a short statement.
        self._kept: list[Any] = []
        self._pool: asyncpg.Pool | None = None
        self._connections: WeakSet[Connection] = WeakSet()
        self._watching: asyncio.Task[None] | None = None
        self._login = Login(dsn)
        address = self._login.address
        told = {
            **(settings or {}),
            "search_path": f'"{schema}",public',
            "lock_timeout": "5s",
            "plan_cache_mode": "force_generic_plan" if generic_plans else "auto",
            "synchronous_commit": "on" if durable else "off",
            # Who is gone without a word keeps its row locks until the server notices: by the network, where that
            # answers for the dead, else by the silence.
            "tcp_keepalives_idle": "10",
            "tcp_keepalives_interval": "5",
            "tcp_keepalives_count": "2",
            "idle_in_transaction_session_timeout": "45s",
        }
        self._pooler, self._told = address.pooler, {} if address.pooler is None else pooler.kept(told)
        self._secret = pooler.kept(settings or {})
        self._options: dict[str, Any] = {
            "connect": self._login.connect,
            "min_size": 0,  # connects when it is asked
            "max_size": pool_size,
            "max_inactive_connection_lifetime": 0,
            "max_queries": 2**62,
            "connection_class": Connection if address.pooler is None else pooler.Pooled,
            "init": self._prepare,
            "reset": _nothing_to_reset,
            "timeout": address.timeout,
            "command_timeout": 60,
            "max_cached_statement_lifetime": 0,
            "server_settings": {
                "application_name": name,
                **address.settings,
                **(told if address.pooler is None else {}),
            },
            **address.statements,
        }

    def log_in_by(self, dsn: str) -> None:
        """New connections log in so; those that are open stay."""
        self._login.replace(dsn)

    async def _open(self) -> None:
        self._pool = await asyncpg.create_pool(**self._options)
        asking = {name: self._options[name] for name in ("timeout", "command_timeout", "server_settings")}
        if self._pooler == "transaction":
            return
        # What lost one connection has probably lost its siblings: they are replaced when they are asked for.
        self._watching = asyncio.create_task(
            watch(self._connections, lambda: self._login.connect(**asking), self._expire), name="database.watch"
        )

    async def _prepare(self, driver: Connection) -> None:
        self._connections.add(driver)
        if isinstance(driver, pooler.Pooled) and self._pooler == "session":
            await driver.learn(self._told)
        await _prepared(driver)

    def connection(self) -> AbstractAsyncContextManager[Any]:
        """A pooled connection outside of a transaction, to be entered. One that has died meanwhile is replaced."""
        return _Pinned(self) if self._pooler == "transaction" else _Connection(self)

    def _begun(self, driver: Any, who: Caller | None) -> Any:
        """A transaction, to be started. What its session has to know goes in the message of its BEGIN."""
        told = "" if who is None else _told(who)
        if self._pooler == "transaction":
            told += pooler.at_begin({name: value for name, value in self._told.items() if name not in self._secret})
        return driver.transaction(at_begin=told) if told else driver.transaction()

    async def _take(self) -> Any:
        """A connection: one that is kept, one that somebody hands over, or a new one."""
        if self._users < self._size or not self._size:
            self._users += 1
        elif (driver := await self._handed()) is not None:
            self._kept.append(driver)
        try:
            while self._kept:
                if not _closed(driver := self._kept.pop()):
                    return driver
                await self._release(driver, None)  # the pool may not know yet that it was lost
            if self._pool is None:
                await self._open()
            return await self._connected()
        except BaseException:
            self._leave(None)
            raise

    async def _connected(self) -> Any:
        assert self._pool is not None
        try:
            return await self._pool.acquire()  # nobody waits in there: there are never more users than connections
        except asyncpg.PostgresError as error:
            if is_transient(error):
                raise
            raise NotLetIn(f"the database does not let {self.schema} in: {type(error).__name__}: {error}") from error

    async def _handed(self) -> Any:
        """Waits until somebody has finished: for the connection, or None for the right to take one. (The pool's own
        way to wait, a queue and a timeout's task, costs as much as a short statement.)"""
        turn: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        timer = turn.get_loop().call_later(self._wait_seconds, _give_up, turn, self._wait_seconds)
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():  # cancelled when it had its turn already
                self._leave(turn.result())
            raise
        finally:
            timer.cancel()

    async def _give_back(self, driver: Any, failed: bool) -> None:
        """To who comes next, and to the pool when that has to look at it."""
        try:
            if failed or not self._size or _closed(driver) or driver.outdated or driver.is_in_transaction():
                failing, driver = driver, None
                await self._release(failing, self._wait_seconds if failed else None)
        finally:
            self._leave(driver)

    def _leave(self, driver: Any) -> None:
        """One user less, or the next one in its place. `driver`: None when the pool has it."""
        while self._waiting:
            if not (turn := self._waiting.popleft()).done():
                turn.set_result(driver)
                return
        self._users -= 1
        if driver is not None:
            self._kept.append(driver)

    async def _release(self, driver: Any, seconds: float | None) -> None:
        assert self._pool is not None
        with suppress(asyncpg.InternalClientError):  # lost, and free already: not to hide what happened
            await self._pool.release(driver, timeout=seconds)

    async def _release_kept(self) -> None:
        while self._kept:
            await self._release(self._kept.pop(), None)

    async def _expire(self) -> None:
        """Connect anew for whoever comes next. What is in use goes when it is given back."""
        assert self._pool is not None
        for each in self._connections:
            each.outdated = True
        await self._pool.expire_connections()
        await self._release_kept()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Tx]:
        """BEGIN … COMMIT; any exception rolls back. The COMMIT has succeeded when the block is left."""
        async with _Connection(self) as driver:
            who = caller.get()
            transaction = self._begun(driver, who)
            tx = Tx(driver, self.info)
            try:
                await transaction.start()
                if who is not None and self._pooler == "transaction":
                    await pooler.tell(driver, self._secret, local=True)
                yield tx
                for hook in tx.before_commit:
                    await hook()
                if failpoints.armed:
                    await failpoints.reached("database.committing")
                await transaction.commit()
                if failpoints.armed:
                    await failpoints.reached("database.committed")
            except BaseException:
                if not _closed(driver):
                    # A connection in an unknown state must not go back to the pool: cancelled in its BEGIN (the next
                    # user's BEGIN would become a savepoint, and its COMMIT only release that), in its COMMIT, or here.
                    try:
                        await asyncio.shield(transaction.rollback())
                    except Exception:
                        _terminate(driver)
                    except BaseException:
                        _terminate(driver)
                        raise
                raise
        for callback in tx.after_commit:
            callback()

    @overload
    async def fetch(self, sql: str, *args: Any) -> list[Any]: ...
    @overload
    async def fetch(self, sql: str, *args: Any, into: type[Row]) -> list[Row]: ...
    async def fetch(self, sql: str, *args: Any, into: type[Row] | None = None) -> list[Any]:
        """One statement in its own implicit transaction, see `Tx.fetch`."""
        async with self.connection() as driver:
            rows: list[Any] = await driver.fetch(sql, *args)
        return rows if into is None else [into(**row) for row in rows]

    @overload
    async def fetchrow(self, sql: str, *args: Any) -> Any: ...
    @overload
    async def fetchrow(self, sql: str, *args: Any, into: type[Row]) -> Row | None: ...
    async def fetchrow(self, sql: str, *args: Any, into: type[Row] | None = None) -> Any:
        async with self.connection() as driver:
            row = await driver.fetchrow(sql, *args)
        return row if into is None or row is None else into(**row)

    async def fetchval(self, sql: str, *args: Any) -> Any:
        async with self.connection() as driver:
            return await driver.fetchval(sql, *args)

    def pool_in_use(self) -> int:
        return self._users

    @property
    def pool_size(self) -> int:
        return self._size

    def pool_waiting(self) -> int:
        return sum(not turn.done() for turn in self._waiting)

    async def close(self) -> None:
        try:
            if self._pool:
                self._size = 0  # what is given back from now on is not kept
                await self._release_kept()
                await self._pool.close()
        finally:
            if self._watching:
                self._watching.cancel()


class _Connection:
    """Taken when it is entered, given back when it is left."""

    __slots__ = ("_database", "_driver")

    def __init__(self, database: Database) -> None:
        self._database = database

    async def __aenter__(self) -> Any:
        self._driver = await self._database._take()
        return self._driver

    async def __aexit__(self, kind: type[BaseException] | None, error: object, traceback: object) -> None:
        if isinstance(error, asyncpg.ReadOnlySQLTransactionError):
            # The server is a standby, and never says goodbye: its siblings lead there too, and read what is old.
            await self._database._expire()
        await self._database._give_back(self._driver, failed=kind is not None)


class _Pinned(_Connection):
    """Behind a pooler that gives a session to a transaction: all that is done with it is one."""

    __slots__ = ("_transaction",)

    async def __aenter__(self) -> Any:
        driver = await super().__aenter__()
        self._transaction = self._database._begun(driver, None)
        try:
            await self._transaction.start()
        except BaseException as error:
            await super().__aexit__(type(error), error, None)
            raise
        return driver

    async def __aexit__(self, kind: type[BaseException] | None, error: object, traceback: object) -> None:
        try:
            await (self._transaction.commit() if kind is None else self._transaction.rollback())
        except BaseException as ending:
            if kind is None:
                await super().__aexit__(type(ending), ending, None)
                raise
        await super().__aexit__(kind, error, traceback)


def _told(who: Caller) -> str:
    """Who changes something in a transaction: triggers read it (libs/audit). base64: nothing to be quoted."""
    return f"SET LOCAL tradewind.caller = '{base64.b64encode(orjson.dumps(who)).decode()}';"


def _give_up(turn: asyncio.Future[Any], seconds: float) -> None:
    if not turn.done():
        turn.set_exception(PoolExhausted(f"no connection within {seconds:g} s"))


def _closed(driver: Any) -> bool:
    try:
        return bool(driver.is_closed())
    except asyncpg.InterfaceError:  # it was lost, and the pool has taken it away from us
        return True


def _terminate(driver: Any) -> None:
    with suppress(asyncpg.InterfaceError):
        driver.terminate()


async def _prepared(driver: Any) -> None:
    """json columns come as Python values, and are written as text. A server that a network has forgotten without a word
    is noticed within 20 s, not by the 60 s of a statement."""
    for kind in ("json", "jsonb"):
        await driver.set_type_codec(kind, schema="pg_catalog", encoder=str, decoder=orjson.loads)
    connection = driver._transport.get_extra_info("socket")
    if connection.family not in (socket.AF_INET, socket.AF_INET6):
        return
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in {"TCP_KEEPIDLE": 10, "TCP_KEEPINTVL": 5, "TCP_KEEPCNT": 2, "TCP_USER_TIMEOUT": 20_000}.items():
        if option := getattr(socket, name, None):  # macOS has not all of them
            connection.setsockopt(socket.IPPROTO_TCP, option, value)


async def _nothing_to_reset(driver: Any) -> None:
    """A transaction that was left open is rolled back before this; the usual reset would be one more round trip."""
