"""Everything through a real PgBouncer: one that gives a session to a connection, and one that gives it to a
transaction. Needs the program pgbouncer; without it these tests are skipped."""

import asyncio
import os
import shutil
import subprocess
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import pytest

from libs.db import Database, watch
from libs.db.migrations import drift, migrate, provision, role_of, service_dsn
from libs.messaging import postgres as bus
from libs.runtime.leases import Lease
from services.__main__ import TARGETS, load
from tests.databases import SECRET, Databases
from tests.running import Running, start
from tests.system.serving import free_port
from tests.system.shop import Shop

pytestmark = pytest.mark.skipif(
    not shutil.which("pgbouncer") and os.environ.get("CI") != "true",
    reason="needs pgbouncer: apt-get install pgbouncer",
)
SESSIONS = 6  # per role


class PgBouncer:
    """In front of a server, in one mode; logs people in by what the server knows of them."""

    def __init__(self, folder: Path, server: str, mode: str) -> None:
        self.mode, self.port, self._log = mode, free_port(), folder / "log"
        at = urlsplit(server)
        (folder / "users.txt").write_text(f'"{at.username}" "{at.password}"\n')
        # In session mode every connection has a session of its own: two pools of four, and what looks in between.
        told = {
            "listen_addr": "127.0.0.1", "listen_port": self.port, "unix_socket_dir": "", "pool_mode": mode,
            "default_pool_size": SESSIONS if mode == "transaction" else 30, "auth_type": "scram-sha-256",
            "auth_file": folder / "users.txt", "auth_user": at.username,
            "auth_query": "select usename, passwd from pg_shadow where usename = $1",
        }  # fmt: skip
        lines = ["[databases]", f"* = host=127.0.0.1 port={at.port}", "[pgbouncer]"]
        (folder / "ini").write_text("\n".join([*lines, *(f"{name} = {value}" for name, value in told.items())]) + "\n")
        who = ["-u", "nobody"] if os.geteuid() == 0 else []
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(["pgbouncer", *who, folder / "ini"], stderr=log, stdout=log)

    def through(self, dsn: str, *, told: bool = True) -> str:
        at = urlsplit(dsn)
        changed = at._replace(netloc=f"{at.username}:{at.password}@127.0.0.1:{self.port}")
        return changed._replace(query=f"pooler={self.mode}" if told else "").geturl()

    def support(self, dsn: str, *, told: bool = True) -> str:
        """As the role of support."""
        return self.through(service_dsn(dsn.partition("?")[0], "support", SECRET), told=told)

    def said(self) -> str:
        return self._log.read_text()


@pytest.fixture(scope="module", params=["session", "transaction"])
async def pooler(
    request: pytest.FixtureRequest, databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[PgBouncer]:
    folder = Path("/tmp") / f"pgbouncer-{free_port()}"  # its account cannot enter pytest's folders
    folder.mkdir(mode=0o755)
    started = PgBouncer(folder, databases.admin, request.param)
    async with asyncio.timeout(10):
        while "process up" not in started.said():
            assert started.process.poll() is None, started.said()
            await asyncio.sleep(0.05)
    yield started
    started.process.terminate()
    started.process.wait()
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
async def pooled(
    pooler: PgBouncer, databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Running]:
    async with AsyncExitStack() as stack:
        dsn = await databases.migrated(*TARGETS)
        tmp = tmp_path_factory.mktemp("pooled")
        yield await start(stack, pooler.through(dsn), list(TARGETS), tmp, direct=dsn)


@pytest.fixture
async def through(pooled: Running, pooler: PgBouncer) -> AsyncIterator[Database]:
    """A pool of support's, with settings that are no server's own."""
    dsn = pooler.support(pooled.dsn)
    database = Database(dsn, "support", generic_plans=True, durable=False, settings={"tradewind.audit_key": "00ff"})
    yield database
    await database.close()


async def test_orders_go_all_the_way(pooled: Running, pooler: PgBouncer) -> None:
    """With more requests at a time than there are sessions. Lists, their files, and the audit too."""
    shop = Shop(pooled.client, SECRET)
    await shop.open()
    sku = await shop.product("POOLED")
    await shop.receive(sku, 100)
    await pooled.settled()
    placed = await asyncio.gather(*(shop.place(sku) for _ in range(40)))
    await pooled.settled()
    assert {(await shop.order(order))["saga"] for order in placed} == {"fulfilling"}
    assert (await shop.stock(sku))[:2] == (100, 40)
    listed = await shop.get("/v1/orders", country="DE", limit=200)
    assert {row["id"] for row in listed["items"]} >= set(placed)

    await shop.post("/v1/tickets", {"class": "complaint", "priority": "normal", "subject": "Ann's mug"}, 201)
    written = await shop.get("/v1/audit", object="ticket", limit=1)
    assert "hmac:" in str(written["items"]), "personal values are digests, by a key that sessions are told"

    await shop.post("/v1/orders/exports", {"format": "csv"})
    done = await shop.until(lambda: _done(shop), 60)
    assert done["error"] is None
    assert await pooled.verify() == {}


async def _done(shop: Shop) -> Any:
    (found,) = (await shop.get("/v1/operations", kind="orders_export", limit=1))["items"]
    return found["state"] == "succeeded" and found


async def test_sessions_know_their_settings_and_no_others(
    through: Database, pooled: Running, pooler: PgBouncer
) -> None:
    wanted = {
        "search_path": "support,public", "lock_timeout": "5s", "plan_cache_mode": "force_generic_plan",
        "synchronous_commit": "off", "idle_in_transaction_session_timeout": "45s",
    }  # fmt: skip
    for name, value in wanted.items():
        assert (await through.fetchval(f"show {name}")).replace('"', "").replace(", ", ",") == value
    async with through.transaction() as tx:
        assert "support" in await tx.fetchval("show search_path")
        async with tx.savepoint():
            assert await tx.fetchval("show plan_cache_mode") == "force_generic_plan"
    await through.close()
    # Whoever has these sessions next, as the same role, knows nothing of it.
    other = await asyncpg.connect(pooler.support(pooled.dsn, told=False), statement_cache_size=0)
    assert await other.fetchval("show plan_cache_mode") == "auto"
    assert await other.fetchval("select coalesce(current_setting('tradewind.audit_key', true), '')") == ""
    await other.close()
    assert "00ff" not in pooler.said()


async def test_many_connections_share_few_sessions(pooled: Running, pooler: PgBouncer, databases: Databases) -> None:
    """In transaction mode; in session mode each has one, so that nothing is won."""
    members = [Database(pooler.support(pooled.dsn), "support", pool_size=4) for _ in range(4)]
    await asyncio.gather(*(member.fetchval("select pg_sleep(0.05)") for member in members for _ in range(8)))
    admin = await asyncpg.connect(databases.admin)
    role = role_of(pooled.dsn, "support")
    sessions = await admin.fetchval("select count(*) from pg_stat_activity where usename = $1", role)
    await admin.close()
    assert sessions <= SESSIONS if pooler.mode == "transaction" else sessions >= 16
    for member in members:
        await member.close()


async def test_errors_leave_no_transaction_behind(through: Database) -> None:
    for _ in range(8):
        with pytest.raises(asyncpg.DivisionByZeroError):
            await through.fetchval("select 1 / 0")
        with pytest.raises(asyncpg.DivisionByZeroError):
            async with through.transaction() as tx:
                await tx.fetchval("select 1 / 0")
        assert await through.fetchval("select 1") == 1
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await through.fetchval("select pg_sleep(5)")
    assert await through.fetchval("select 1") == 1


async def test_what_waits_is_not_taken_for_dead(through: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pid that a pooler tells is no session's."""
    monkeypatch.setattr(watch, "CHECK_SECONDS", 0.1)
    monkeypatch.setattr(watch, "PATIENCE_SECONDS", 0.3)
    began = time.monotonic()
    await through.fetchval("select pg_sleep(1.5)")
    assert time.monotonic() - began > 1.4


async def test_a_lease_is_held_by_one(through: Database) -> None:
    first, second = (Lease(through, "pooled", 2.0) for _ in range(2))
    assert (await first.hold(), await second.hold()) == (True, False)
    async with through.transaction() as tx:
        await first.check(tx)
    await first.release()
    assert await second.hold()
    await second.release()


async def test_migrations_go_through_it(pooler: PgBouncer, databases: Databases) -> None:
    """Several at once, as members start: by an advisory lock of the transaction."""
    dsn = pooler.through(await databases.empty())
    owned = load("support").owned

    async def prepared() -> None:
        await provision(dsn, ["support"], SECRET, {bus.SCHEMA: bus.DDL})
        await migrate(dsn, owned)

    await asyncio.gather(*(prepared() for _ in range(3)))
    assert await drift(dsn, owned) == []


async def test_without_a_word_about_it_it_lets_nobody_in(pooled: Running, pooler: PgBouncer) -> None:
    dsn = pooler.support(pooled.dsn, told=False)
    database = Database(dsn, "support")
    with pytest.raises(asyncpg.PostgresError, match="unsupported startup parameter"):
        await database.fetchval("select 1")
    await database.close()
