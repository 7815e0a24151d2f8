"""PostgreSQL's data dir: its first filling, its settings, its password, and what its pid file says."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import sys
import tempfile
from pathlib import Path

import psutil

from libs.local.folder import staging
from libs.local.postgres.binaries import Account, folder_for, run

ROLE = DATABASE = "tradewind"
SETTINGS = """# Written at every start by libs/local/postgres/cluster.py. To override: ALTER SYSTEM.
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


def beside(data_dir: Path, suffix: str) -> Path:
    return data_dir.with_name(f"{data_dir.name}.{suffix}")


def marker(data_dir: Path) -> str:
    """The cluster_name, seen in the command line of every process of this data dir, wherever that is moved."""
    found = data_dir.stat()
    return f"{ROLE}-{found.st_dev:x}-{found.st_ino:x}."


def postmaster(data_dir: Path) -> tuple[int, int, str] | None:
    """(pid, port, state) out of postmaster.pid, whose last line is starting, ready or stopping."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        lines = (data_dir / "postmaster.pid").read_text().splitlines()
        return int(lines[0]), int(lines[3]), lines[7].strip()
    return None


def pid_of(data_dir: Path) -> int | None:
    """Of the server that was started last, which may have ended."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        return int((data_dir / "postmaster.pid").read_text().splitlines()[0])
    return None


def pgdata(data_dir: Path, account: Account) -> str:
    """The value of -D, given cwd=data_dir.

    Parents of the data dir may be closed to the account (/root and root's pytest folder are 0700): "Permission
    denied". The working directory is entered before the privileges are dropped, and /proc/self/cwd leads there
    past the parents. Without /proc (macOS) root needs a data dir which the account can reach.
    """
    return "/proc/self/cwd" if account and sys.platform == "linux" else str(data_dir)


def password_of(data_dir: Path) -> str:
    file = beside(data_dir, "password")
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


def initdb(data_dir: Path, password: str, account: Account) -> None:
    """Fill a new data dir."""
    new = staging(data_dir)
    with tempfile.TemporaryFile() as secret:
        secret.write(password.encode())
        secret.seek(0)
        if account:
            os.chown(new, *account)
            os.fchown(secret.fileno(), *account)  # initdb opens /dev/stdin anew
        # lc_ctype is what pg_trgm asks whether "é" is a letter; macOS has no C.UTF-8.
        ctype = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
        command = [f"{folder_for(account)}/initdb", "-D", pgdata(new, account), "-U", ROLE, "--pwfile=/dev/stdin"]
        command += ["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", f"--lc-ctype={ctype}"]
        command += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"]
        done = run(command, account, cwd=new, stdin=secret)
    if done.returncode:
        raise RuntimeError(f"initdb failed: {done.stdout}{done.stderr}")
    new.rename(data_dir)  # replaces an empty data_dir, refuses any other


def configure(data_dir: Path, account: Account) -> None:
    megabytes = max(128, min(512, psutil.virtual_memory().total // 8 // 2**20))
    settings = SETTINGS + f"shared_buffers = {megabytes}MB\n"
    if (folder_for(account).parent / "share/extension/pg_stat_statements.control").exists():
        settings += "shared_preload_libraries = 'pg_stat_statements'\n"
    shm = Path("/dev/shm")  # noqa: S108
    if shm.exists() and shutil.disk_usage(shm).total < 256 * 2**20:
        # Docker gives it 64 MB, and parallel queries fail with "No space left on device".
        settings += "dynamic_shared_memory_type = mmap\n"
    (data_dir / "postgresql.conf").write_text(settings)  # keeps the owner initdb gave it
