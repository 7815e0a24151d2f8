"""PostgreSQL's server: started, or found running and taken over; asked until it answers; stopped."""

from __future__ import annotations

import logging
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from libs.local import process
from libs.local.folder import lock
from libs.local.ports import free_port
from libs.local.postgres.binaries import Account, account_for, bin_dir, dropped, folder_for, run
from libs.local.postgres.cluster import (
    DATABASE,
    ROLE,
    beside,
    configure,
    initdb,
    marker,
    password_of,
    pgdata,
    postmaster,
)
from libs.local.process import KILL, environment

log = logging.getLogger(__name__)
Mode = Literal["fast", "immediate"]

READY_TIMEOUT = 600.0  # s; after a crash 4 GB of WAL may have to be replayed from a slow disk
CREATE_DATABASE = f"""SELECT 'CREATE DATABASE {DATABASE}'
    WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '{DATABASE}') \\gexec
"""
IMMEDIATE: Final = ((signal.SIGQUIT, 10.0), KILL)
STEPS: Final = {"fast": ((signal.SIGINT, 60.0), *IMMEDIATE), "immediate": IMMEDIATE}


@dataclass(frozen=True)
class LocalPostgres:
    dsn: str
    pid: int
    data_dir: Path

    def stop(self, mode: Mode = "fast") -> None:
        """Stop the server and wait for its end. Nothing happens if it has ended already."""
        with lock(beside(self.data_dir, "lock")):
            process.end(self.pid, _ours(self.data_dir), *STEPS[mode])


def start(data_dir: Path, *, port: int | None = None) -> LocalPostgres:
    """Return the server of `data_dir`: the one that still runs, else a new one. Blocks until it answers."""
    data_dir = data_dir.resolve()
    data_dir.parent.mkdir(parents=True, exist_ok=True)
    with lock(beside(data_dir, "lock")):
        account, password = account_for(data_dir), password_of(data_dir)
        if not (data_dir / "PG_VERSION").exists():
            initdb(data_dir, password, account)
        pid, actual = _adopt(data_dir, password) or _launch(data_dir, password, port, account)
        if port not in (None, actual):
            log.warning("postgres.port_kept port=%d asked_for=%d", actual, port)
        # Every time, not only after initdb: the first start may have been killed between the two.
        created = _psql(actual, password, CREATE_DATABASE)
        # A killed start's CREATE DATABASE may still have been running when ours looked: then it is there now.
        if created.returncode and "already exists" not in created.stderr:
            raise RuntimeError(f"cannot create the database {DATABASE}: {created.stderr}")
        return LocalPostgres(f"postgresql://{ROLE}:{password}@127.0.0.1:{actual}/{DATABASE}", pid, data_dir)


def _ours(data_dir: Path) -> process.Ours:
    sign = marker(data_dir)
    return lambda command: sign in " ".join(command)


def _adopt(data_dir: Path, password: str) -> tuple[int, int] | None:
    """(pid, port) of the server a killed process of ours left behind; one that does not answer is ended."""
    ours = _ours(data_dir)
    if (found := postmaster(data_dir)) and process.is_ours(pid := found[0], ours):
        if port := _ready(data_dir, password, pid):
            log.info("postgres.still_runs pid=%d port=%d", pid, port)
            return pid, port
        process.end(pid, ours, *IMMEDIATE)
    # Sessions outlive a postmaster killed with -9 while they compute, and a new one is refused their shared memory.
    for orphan in process.found("postgres", ours):
        process.end(orphan, ours, KILL)
    # PostgreSQL takes any live process with the pid in this file for a rival. After a container's restart that
    # number often belongs to somebody else; nothing of ours lives here, so the file is stale.
    (data_dir / "postmaster.pid").unlink(missing_ok=True)
    return None


def _launch(data_dir: Path, password: str, wanted: int | None, account: Account) -> tuple[int, int]:
    remembered = beside(data_dir, "port")
    configure(data_dir, account)
    for _ in range(3):
        port = wanted or free_port(int(remembered.read_text() or 0) if remembered.exists() else 0)
        command = [f"{folder_for(account)}/postgres", "-D", pgdata(data_dir, account), "-p", str(port)]
        command += ["-c", f"cluster_name={marker(data_dir)}"]
        server = process.launch(command, data_dir.parent / "postgres.log", cwd=data_dir, **dropped(account))
        if _ready(data_dir, password, server.pid):
            remembered.write_text(str(port))
            log.info("postgres.started pid=%d port=%d", server.pid, port)
            return server.pid, port
        process.end(server.pid, _ours(data_dir), *IMMEDIATE)
        said = server.said()
        if wanted or "could not create any TCP/IP sockets" not in said:
            break  # otherwise somebody took the port since we looked
    raise RuntimeError(f"PostgreSQL did not start in {data_dir} on port {port}:\n{said[-3000:]}")


def _ready(data_dir: Path, password: str, pid: int) -> int | None:
    """The port once the server answers; None if it ends before, or hangs."""
    ours, deadline, unanswered = _ours(data_dir), time.monotonic() + READY_TIMEOUT, 0
    while process.is_ours(pid, ours) and time.monotonic() < deadline and unanswered < 3:
        found = postmaster(data_dir)
        if found and found[0] == pid and found[2] == "ready":
            # Only the server of this data dir knows this password, and it alone can read that file.
            answer = _psql(found[1], password, "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)")
            if answer.stdout.strip() == str(pid):
                return found[1]
            unanswered += 1
        time.sleep(0.02)
    return None


def _psql(port: int, password: str, sql: str) -> subprocess.CompletedProcess[str]:
    """psql, not asyncpg: start() is also called where an event loop runs already."""
    env = environment("PG") | {"PGPASSWORD": password, "PGCONNECT_TIMEOUT": "5"}
    command = [f"{bin_dir()}/psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(port), "-U", ROLE]
    return run([*command, "postgres"], None, input=sql, env=env)
