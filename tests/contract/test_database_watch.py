"""Connections that something between us and PostgreSQL has forgotten: nobody waits in vain, and no lock stays."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
from sqlalchemy.engine import make_url

from deploy.local.processes import free_ports
from libs.db import INFRASTRUCTURE_ERRORS, Database, watch
from tests.chaos.proxy import Proxy, Trouble
from tests.contract.backbone import Shop

# Far below the statements' timeout of 60 s, which would hide a watch that does nothing.
SOON = 30


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "CHECK_SECONDS", 0.1)
    monkeypatch.setattr(watch, "PATIENCE_SECONDS", 0.5)


@pytest.fixture
async def proxy(postgres_shop: Shop, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Proxy]:
    port = make_url(postgres_shop.dsn).port
    assert port is not None
    proxy = Proxy(port, free_ports(tmp_path_factory.mktemp("watch"), 1)[0])
    await proxy.start()
    yield proxy
    await proxy.stop()


@pytest.fixture
async def behind(postgres_shop: Shop, proxy: Proxy) -> AsyncIterator[Database]:
    dsn = make_url(postgres_shop.dsn).set(port=proxy.port).render_as_string(hide_password=False)
    database = Database(dsn, postgres_shop.name, pool_size=3)
    yield database
    await proxy.stop()
    await database.close()


async def test_a_forgotten_connection_is_noticed_and_its_siblings_replaced(behind: Database, proxy: Proxy) -> None:
    await asyncio.gather(*(behind.fetchval("select pg_sleep(0.1)") for _ in range(3)))  # three connections
    proxy.break_(Trouble("forget"))
    async with asyncio.timeout(SOON):
        with pytest.raises(INFRASTRUCTURE_ERRORS):
            await behind.fetchval("select 1")
        for _ in range(3):
            assert await behind.fetchval("select 1") == 1


@pytest.mark.parametrize("known", [True, False], ids=["idle in transaction", "in the middle of a statement"])
async def test_its_row_locks_are_free(behind: Database, proxy: Proxy, postgres_shop: Shop, known: bool) -> None:
    """A statement that is new to the connection is prepared first: PostgreSQL then waits for the rest of the message,
    which none of its timeouts ends."""
    async with behind.transaction() as tx:
        await tx.execute("insert into counter values ($1, 1)", f"locked-{known}")

    async def hold(entered: asyncio.Event, forgotten: asyncio.Event) -> None:
        async with behind.transaction() as tx:
            await tx.execute("update counter set n = n + 1 where key = $1", f"locked-{known}")
            if known:
                await tx.fetch("select 7")
            entered.set()
            await forgotten.wait()
            await tx.fetch("select 7")

    entered, forgotten = asyncio.Event(), asyncio.Event()
    holding = asyncio.create_task(hold(entered, forgotten))
    await entered.wait()
    proxy.break_(Trouble("forget" if known else "mute"))
    forgotten.set()
    async with asyncio.timeout(SOON):
        with pytest.raises(INFRASTRUCTURE_ERRORS):
            await holding
        await postgres_shop.rows("select 1 from counter where key = $1 for update", f"locked-{known}")


async def test_what_is_only_slow_or_waits_for_a_lock_goes_on(behind: Database, postgres_shop: Shop) -> None:
    assert await behind.fetchval("select 7 from pg_sleep(2)") == 7
    async with behind.transaction() as holder:
        await holder.execute("insert into counter values ('contended', 1)")
        waiting = asyncio.create_task(
            behind.fetch("insert into counter values ('contended', 2) on conflict do nothing")
        )
        await asyncio.sleep(2)
        assert not waiting.done()
    assert await waiting == []


async def test_nothing_is_ended_while_the_server_is_away_for_everybody(behind: Database, proxy: Proxy) -> None:
    assert await behind.fetchval("select 1") == 1
    trouble = Trouble("blackhole")
    proxy.break_(trouble)
    waiting = asyncio.create_task(behind.fetchval("select 8"))
    await asyncio.sleep(2)
    assert not waiting.done()
    proxy.heal(trouble)
    async with asyncio.timeout(SOON):
        assert await waiting == 8


@pytest.mark.parametrize("by", ["network", "server"])
async def test_idle_connections_that_were_lost_make_room_for_others(
    behind: Database, proxy: Proxy, postgres_shop: Shop, by: str
) -> None:
    """More often than there is room: none of those that were lost keeps its place."""

    async def lose() -> None:
        if by == "network":
            proxy.break_(Trouble("reset"))
            proxy.heal()
        else:
            await postgres_shop.rows("select pg_terminate_backend(pid) from pg_stat_activity where pid = any($1)", pids)
        await asyncio.sleep(0.05)  # they notice, or not yet

    async with asyncio.timeout(SOON):
        for _ in range(4):
            pids = await asyncio.gather(
                *(behind.fetchval("select pg_backend_pid() from pg_sleep(0.05)") for _ in "123")
            )
            assert len(set(pids)) == 3
            await lose()
            for _ in range(4):
                with suppress(*INFRASTRUCTURE_ERRORS):
                    await behind.fetchval("select 1")
