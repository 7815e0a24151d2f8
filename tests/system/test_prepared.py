"""Members that log in as their own role alone, and `tradewind migrate`, which makes the database ready for them."""

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import asyncpg
import httpx
import pytest

from libs.db.migrations import provision, role_of, service_dsn
from libs.db.url import as_role
from libs.messaging import postgres as bus
from services.__main__ import TARGETS, load
from tests.databases import SECRET, Databases
from tests.running import start
from tests.system.serving import ROOT, Serving

WAITING = """select pid from pg_stat_activity
    where wait_event_type = 'Lock' and datname = current_database() and application_name = 'tradewind-migrations'"""
NOBODY = "127.0.0.1:9"  # no broker: events wait for one, and nothing here needs them


class Alone(Serving):
    """A member of support that knows its own role's URL and no other."""

    target = "support"


def urls(owner: str) -> dict[str, str]:
    return {name: as_role(owner, role_of(owner, name), f"it's {name}/{'x' * 20}") for name in TARGETS}


@pytest.fixture
async def owner(databases: Databases) -> str:
    """A login that may make roles, owns the database, and is no superuser."""
    dsn: str = await databases.empty()
    name = dsn.rpartition("/")[2]
    connection = await asyncpg.connect(dsn)
    await connection.execute(f"create role {name}_owner login createrole password 'owner'")
    await connection.execute(f"alter database {name} owner to {name}_owner")
    await connection.close()
    return as_role(dsn, f"{name}_owner", "owner")


@pytest.fixture
def roles(owner: str, tmp_path: Path) -> Path:
    folder = tmp_path / "roles"
    folder.mkdir()
    for name, url in urls(owner).items():
        (folder / name).write_text(f"{url}\n")
    return folder


@pytest.fixture
async def member(owner: str, tmp_path: Path) -> AsyncIterator[Alone]:
    folder = tmp_path / "member/secrets"
    folder.mkdir(parents=True)
    (folder / "TRADEWIND_DATABASE_URL").write_text(urls(owner)["support"])
    told = {
        "TRADEWIND_SECRETS_DIR": str(folder), "TRADEWIND_DATABASE_PREPARED": "1", "TRADEWIND_LOG_LEVEL": "INFO",
        "TRADEWIND_BROKER": "kafka", "TRADEWIND_KAFKA_BOOTSTRAP": NOBODY,
    }  # fmt: skip
    serving = Alone(tmp_path / "member", SECRET, **told)
    serving.launch()
    yield serving
    await serving.__aexit__(None, None, None)


def migrate(owner: str, roles: Path | str, *options: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": "/usr/bin:/bin", "TRADEWIND_DATABASE_URL": owner, "TRADEWIND_DATABASE_ROLES": str(roles)}
    command = [sys.executable, "-m", "services", "migrate", *options]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


async def troubles(member: Alone) -> str:
    """Once it listens."""
    async with asyncio.timeout(30), httpx.AsyncClient(base_url=member.url) as client:
        while True:
            try:
                answer = await client.get("/readyz")
                return f"{answer.status_code} {' '.join(answer.json()['troubles'])}"
            except httpx.TransportError:
                assert member.process is not None
                assert member.process.poll() is None, member.said()
                await asyncio.sleep(0.05)


async def test_a_member_waits_for_its_schema_and_works_when_it_is_there(owner: str, roles: Path, member: Alone) -> None:
    """It neither ends nor is ready; nobody has to start it again."""
    assert (await troubles(member)).startswith("503 starting")
    async with asyncio.timeout(30):
        while "schema.awaited" not in member.said():
            await asyncio.sleep(0.05)
    done = await asyncio.to_thread(migrate, owner, roles)
    assert done.returncode == 0, done.stderr
    assert "schema.migrated" in done.stderr
    await member.ready()
    async with httpx.AsyncClient(base_url=member.url, headers=member.headers) as client:
        assert (await client.get("/v1/tickets")).status_code == 200
        assert (await client.get("/v1/ops/support/verify")).json()["clean"] is True
    assert (await asyncio.to_thread(migrate, owner, roles)).returncode == 0, "a second time changes nothing"
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(service_dsn(owner, bus.SCHEMA, ""))
    connection = await asyncpg.connect(urls(owner)["support"])
    assert await connection.fetchval("select count(*) from support.ticket") == 0
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await connection.fetchval('select count(*) from "order".orders')
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await connection.execute("create role another")
    await connection.close()


async def test_the_password_of_a_role_changes_under_a_member_that_runs(owner: str, roles: Path, member: Alone) -> None:
    """The new URL before the old one, in its file; then the role's password; then the new one alone."""
    assert (await asyncio.to_thread(migrate, owner, roles)).returncode == 0
    await member.ready()
    old = urls(owner)["support"]
    new = as_role(old, role_of(owner, "support"), "changed")
    await told(member, f"{new}\n{old}\n")
    await logs_in_anew(owner, member)
    (roles / "support").write_text(f"{new} {old}")
    assert (await asyncio.to_thread(migrate, owner, roles)).returncode == 0
    await logs_in_anew(owner, member)
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(old)


async def told(member: Alone, urls: str) -> None:
    (member.data / "secrets/TRADEWIND_DATABASE_URL").write_text(urls)
    async with asyncio.timeout(30):
        while '"names": "database_url"' not in member.said():
            await asyncio.sleep(0.1)


async def logs_in_anew(owner: str, member: Alone) -> None:
    """Its connections are cut, and the next request has one all the same."""
    connection = await asyncpg.connect(owner)
    await connection.execute(f'set role "{role_of(owner, "support")}"')
    mine = "usename = current_user and pid <> pg_backend_pid()"
    await connection.execute(f"select pg_terminate_backend(pid) from pg_stat_activity where {mine}")
    await connection.close()
    async with asyncio.timeout(20), httpx.AsyncClient(base_url=member.url, headers=member.headers) as client:
        while (await client.get("/v1/tickets")).status_code != 200:
            await asyncio.sleep(0.1)


def test_the_migration_says_what_is_wrong_with_the_urls_of_roles(owner: str, roles: Path) -> None:
    (roles / "order").write_text(urls(owner)["pricing"])
    done = migrate(owner, roles)
    assert (done.returncode, "_order" in done.stderr) == (1, True), done.stderr
    assert "xxxx" not in done.stderr, "no password in the log"
    (roles / "order").unlink()
    done = migrate(owner, roles)
    assert (done.returncode, "has no order" in done.stderr) == (1, True), done.stderr


def test_the_urls_of_roles_may_be_json(owner: str) -> None:
    """Where there is an environment and no folder, as in docker-compose.yml."""
    done = migrate(owner, json.dumps(urls(owner)))
    assert done.returncode == 0, done.stderr
    for name, url in urls(owner).items():
        assert asyncio.run(own_tables(url, name)) > 0
    broken = migrate(owner, json.dumps(urls(owner))[:-1])
    assert (broken.returncode, "is neither a folder that is there nor JSON" in broken.stderr) == (1, True)
    assert "xxxx" not in broken.stderr, "no password in the log"


async def own_tables(url: str, schema: str) -> int:
    connection = await asyncpg.connect(url)
    try:
        found: int = await connection.fetchval("select count(*) from pg_tables where schemaname = $1", schema)
    finally:
        await connection.close()
    return found


async def test_a_lock_that_another_holds_is_given_up_and_tried_again(owner: str, roles: Path) -> None:
    await provision(owner, list(TARGETS), SECRET, {bus.SCHEMA: bus.DDL})
    holder, watcher = await asyncpg.connect(owner), await asyncpg.connect(owner)
    transaction = holder.transaction()
    await transaction.start()
    await holder.execute("create table support.alembic_version (version_num text)")
    migrating = asyncio.create_task(asyncio.to_thread(migrate, owner, roles, "--seconds", "60"))
    tries = set()
    async with asyncio.timeout(60):
        while len(tries) < 2:
            tries |= {row[0] for row in await watcher.fetch(WAITING)}
            await asyncio.sleep(0.05)
    await transaction.rollback()
    done = await migrating
    assert done.returncode == 0, done.stderr
    assert "lock timeout" in done.stderr
    await holder.close()
    await watcher.close()


@pytest.mark.parametrize("target", TARGETS)
async def test_the_code_of_before_starts_on_each_newer_history(
    target: str, databases: Databases, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A release is taken back by starting the one before: it finds revisions that it has not, says so, and works."""
    dsn = await databases.migrated(target)
    connection = await asyncpg.connect(dsn)
    histories = load(target).owned.histories
    for history in histories:
        await connection.execute(f"update \"{target}\".{history.version_table} set version_num = '9999'")
    await connection.close()
    async with AsyncExitStack() as stack:
        running = await start(stack, dsn, [target], tmp_path)
        assert (await running.client.get("/readyz")).json() == {"status": "ready", "troubles": []}
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines() if "schema.newer" in line]
    assert {line["history"] for line in lines} == {history.package for history in histories}
