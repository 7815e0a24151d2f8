"""A real PostgreSQL through first start, restart, crash and adoption. As root it also shows that dropping root works:
pytest's temporary folder then lies below one with mode 0700."""

import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import psutil
import pytest

from libs.local import postgres
from libs.local.postgres import LocalPostgres


@pytest.fixture
def data_dir(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "postgres"
    yield folder
    if folder.exists():
        postgres.start(folder).stop("immediate")


def start_in_another_process(data_dir: Path, *, kill_after: float = 60) -> None:
    code = "import sys; from pathlib import Path; from libs.local.postgres import start; start(Path(sys.argv[1]))"
    with subprocess.Popen([sys.executable, "-c", code, data_dir], cwd=Path(__file__).parents[2]) as other:
        try:
            assert other.wait(kill_after) == 0
        except subprocess.TimeoutExpired:
            other.kill()


def sleeper(data_dir: Path) -> subprocess.Popen[bytes]:
    """A stranger under the account of the server."""
    owner = data_dir.stat()
    if os.geteuid() == 0:
        return subprocess.Popen(["sleep", "60"], user=owner.st_uid, group=owner.st_gid)
    return subprocess.Popen(["sleep", "60"])


def busy_client(server: LocalPostgres) -> subprocess.Popen[bytes]:
    sql = "SELECT count(*) FROM generate_series(1, 1e9::int)"
    return subprocess.Popen([f"{postgres.bin_dir()}/psql", "-X", server.dsn, "-c", sql], stderr=subprocess.DEVNULL)


async def execute(server: LocalPostgres, sql: str) -> object:
    connection = await asyncpg.connect(server.dsn)
    try:
        return await connection.fetchval(sql)
    finally:
        await connection.close()


async def test_data_port_and_password_outlive_stop_and_kill(data_dir: Path) -> None:
    first = postgres.start(data_dir)
    await execute(first, "CREATE TABLE kept AS SELECT 42 AS answer")
    first.stop()
    assert not psutil.pid_exists(first.pid)
    second = postgres.start(data_dir)
    assert (second.dsn, second.pid == first.pid) == (first.dsn, False)
    await execute(second, "INSERT INTO kept VALUES (43)")
    os.kill(second.pid, signal.SIGKILL)
    third = postgres.start(data_dir)
    assert third.dsn == first.dsn
    assert await execute(third, "SELECT sum(answer) FROM kept") == 85


async def test_a_running_server_is_adopted(data_dir: Path) -> None:
    start_in_another_process(data_dir)
    pid = int((data_dir / "postmaster.pid").read_text().split()[0])
    server = postgres.start(data_dir)
    assert server.pid == pid
    assert postgres.start(data_dir) == server
    server.stop()
    server.stop()
    with pytest.raises(ConnectionRefusedError):
        await execute(server, "SELECT 1")


async def test_sessions_left_by_a_killed_postmaster_do_not_block_the_next(data_dir: Path) -> None:
    server = postgres.start(data_dir)
    with busy_client(server) as client:
        while not await execute(server, "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%series(1, 1e9%int)'"):
            pass
        os.kill(server.pid, signal.SIGKILL)
        assert await execute(postgres.start(data_dir), "SELECT 1") == 1
        client.kill()


async def test_a_stranger_with_the_old_pid_or_port_is_left_alone(data_dir: Path) -> None:
    first = postgres.start(data_dir)
    pid_file = (data_dir / "postmaster.pid").read_text().split("\n", 1)
    port = int(pid_file[1].splitlines()[2])
    first.stop("immediate")
    with sleeper(data_dir) as stranger, socket.create_server(("127.0.0.1", port)):
        (data_dir / "postmaster.pid").write_text(f"{stranger.pid}\n{pid_file[1]}")
        second = postgres.start(data_dir)
        assert stranger.poll() is None
        stranger.kill()
    assert second.dsn != first.dsn
    assert await execute(second, "SELECT 1") == 1
    second.stop()
    with socket.create_server(("127.0.0.1", port)), pytest.raises(RuntimeError, match="did not start"):
        postgres.start(data_dir, port=port)


@pytest.mark.parametrize("seconds", [0.1, 0.5, 0.9])
async def test_starts_after_a_start_was_killed_agree_on_one_server(data_dir: Path, seconds: float) -> None:
    start_in_another_process(data_dir, kill_after=seconds)
    servers: list[LocalPostgres] = []
    threads = [threading.Thread(target=lambda: servers.append(postgres.start(data_dir))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(servers) == 2
    assert len(set(servers)) == 1
    assert not list(data_dir.parent.glob(".postgres.new-*"))
    assert await execute(servers[0], "SELECT current_database()") == "tradewind"


async def test_what_runs_and_what_is_closed(data_dir: Path) -> None:
    server = postgres.start(data_dir)
    assert psutil.Process(server.pid).uids().effective != 0
    assert stat.S_IMODE(data_dir.with_name("postgres.password").stat().st_mode) == 0o600
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(server.dsn, password="wrong")
    for setting, value in {
        "fsync": "on",
        "synchronous_commit": "on",
        "server_encoding": "UTF8",
        "TimeZone": "UTC",
    }.items():
        assert await execute(server, f"SHOW {setting}") == value
    for extension in ("pg_stat_statements", "pg_trgm", "unaccent", "btree_gist"):
        await execute(server, f"CREATE EXTENSION {extension}")
    assert await execute(server, "SELECT lower('ÉÀ')") == "éà"
    assert await execute(server, "SELECT similarity('Crème', 'crème')") == 1
