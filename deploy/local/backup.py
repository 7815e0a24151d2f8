"""Backups of a PostgreSQL on this machine, and a server with the state it had at a moment: PostgreSQL's own programs,
with what they need around them.

    python -m deploy.local.backup allow                  # once; restart PostgreSQL afterwards
    python -m deploy.local.backup receive FOLDER         # runs on: every change, as it is committed
    python -m deploy.local.backup base FOLDER            # each night
    python -m deploy.local.backup restore FOLDER TARGET --at 2026-11-30T08:30:00+00:00
    python -m deploy.local.backup kafka                  # this folder's Kafka alone, while the services are stopped
    python -m deploy.local.backup dump FOLDER --service order
    python -m deploy.local.backup load FILE --service order

FOLDER has base/TIME (whole copies, verified) and wal (what came after them). A server elsewhere is backed up by the
same programs with its own address, or by its operator: deploy/runbooks/recovery/restore.md.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rich.console import Console
from sqlalchemy.engine import make_url

from deploy.local.processes import KAFKA, POSTGRES
from libs.clock import now
from libs.local import kafka, postgres
from libs.local.postgres import bin_dir
from libs.local.postgres.binaries import account_for
from libs.local.postgres.cluster import beside
from libs.local.process import environment
from libs.runtime import settings_or_exit
from services.__main__ import TARGETS

SLOT = "tradewind_backup"  # the server keeps what the receiver has not taken yet
ALLOW = (
    "alter system set wal_level = replica",
    "alter system set max_wal_senders = 4",
    "alter system set max_slot_wal_keep_size = '8GB'",  # a receiver that is away must not fill the disk
)
TIME = "%Y%m%dT%H%M%SZ"


class Failed(Exception):
    """What a program of PostgreSQL has said."""


def command(dsn: str, program: str, *options: str) -> tuple[list[str], Mapping[str, str]]:
    """A program of PostgreSQL, for this server, and its environment."""
    url = make_url(dsn)
    words = [f"{bin_dir()}/{program}", "-h", str(url.host), "-p", str(url.port), "-U", str(url.username), *options]
    return words, environment("PG") | {"PGPASSWORD": str(url.password)}


def call(dsn: str, program: str, *options: str) -> str:
    words, told = command(dsn, program, *options)
    return _run(words, told)


def _run(words: Sequence[str], told: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(words, env=told, capture_output=True, text=True)
    if done.returncode:
        raise Failed(f"{Path(words[0]).name}: {done.stderr.strip()[-2000:]}")
    return done.stdout


def sql(dsn: str, *statements: str) -> str:
    """What the last statement answers."""
    database = str(make_url(dsn).database)
    for statement in statements:
        said = call(dsn, "psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-c", statement, database)
    return said.strip()


def allow(dsn: str) -> None:
    """Let the server be copied while it runs. Counts from its next start."""
    sql(dsn, *ALLOW)


def _allowed(dsn: str) -> None:
    """Raises Failed where the server is not to be copied yet."""
    if sql(dsn, "show max_wal_senders") == "0":
        raise Failed("copies are not allowed yet: `allow` once, then start PostgreSQL anew (make down, make up-kafka)")


def receive(dsn: str, folder: Path) -> subprocess.Popen[bytes]:
    """Every change from now on, as it is committed, until SIGINT. The server keeps what came while it was not there."""
    _allowed(dsn)
    wal = folder / "wal"
    wal.mkdir(parents=True, exist_ok=True)
    if not sql(dsn, f"select 1 from pg_replication_slots where slot_name = '{SLOT}'"):
        sql(dsn, f"select pg_create_physical_replication_slot('{SLOT}', true)")
    words, told = command(dsn, "pg_receivewal", "-D", str(wal), "--slot", SLOT, "--synchronous")
    return subprocess.Popen(words, env=told)


def base(dsn: str, folder: Path) -> Path:
    """A whole copy of the running server, verified, named by the time when it was whole."""
    _allowed(dsn)
    (folder / "base").mkdir(parents=True, exist_ok=True)
    new = folder / "base.new"
    shutil.rmtree(new, ignore_errors=True)
    call(dsn, "pg_basebackup", "-D", str(new), "-X", "none", "-c", "fast")
    _run([f"{bin_dir()}/pg_verifybackup", "-n", str(new)])
    return new.rename(folder / "base" / (now() + timedelta(seconds=1)).strftime(TIME))


def restore(folder: Path, target: Path, at: datetime, password: Path) -> postgres.LocalPostgres:
    """A server in `target` with all that was committed up to `at`, and nothing later. `password`: the file with that of
    the server that was copied. Blocks until it takes writes."""
    if target.exists():
        raise Failed(f"{target} is there already")
    copies = [copy for copy in sorted((folder / "base").iterdir()) if copy.name <= at.astimezone(UTC).strftime(TIME)]
    if not copies:
        raise Failed(f"no copy in {folder / 'base'} is older than {at}")
    new = target.with_name(f".{target.name}.new")
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(copies[-1], new)
    archive = new / "restored_wal"  # inside: the server's account need not reach the backup
    archive.mkdir()
    for segment in (folder / "wal").iterdir():
        shutil.copyfile(segment, archive / segment.name.removesuffix(".partial"))
    (new / "recovery.signal").touch()
    told = f"recovery_target_time = '{at.isoformat()}'\nrecovery_target_action = 'promote'\n"
    told += "restore_command = 'cp restored_wal/%f %p'\n"
    with (new / "postgresql.auto.conf").open("a") as settings:
        settings.write(told)
    _own(new)
    new.rename(target)
    if beside(target, "password") != password:
        shutil.copyfile(password, beside(target, "password"))
    server = postgres.start(target)
    shutil.rmtree(target / "restored_wal")
    return server


def _own(folder: Path) -> None:
    """PostgreSQL does not run as root: the account that it drops to owns its files."""
    folder.chmod(0o700)
    if account := account_for(None):
        for path in (folder, *folder.rglob("*")):
            os.chown(path, *account, follow_symlinks=False)


def dump(dsn: str, folder: Path, service: str) -> Path:
    """One service's schema with its rows, as it is at one instant."""
    file = folder / f"{service}-{now().strftime(TIME)}.dump"
    folder.mkdir(parents=True, exist_ok=True)
    call(dsn, "pg_dump", "-Fc", "-n", f'"{service}"', "-f", str(file), str(make_url(dsn).database))
    return file


def load(dsn: str, file: Path, service: str) -> None:
    """A dumped schema in the place of what is there. The service has to be stopped."""
    sql(dsn, f'drop schema if exists "{service}" cascade')
    call(dsn, "pg_restore", "--exit-on-error", "-d", str(make_url(dsn).database), str(file))


# How many places each is told, and which option it cannot do without.
NEEDS = {
    "allow": (0, ""), "receive": (1, ""), "base": (1, ""), "restore": (2, "at"), "kafka": (0, ""),
    "dump": (1, "service"), "load": (1, "service"),
}  # fmt: skip


def _lacking(told: argparse.Namespace) -> str:
    places, option = NEEDS[told.what]
    if len(told.places) != places:
        return f"{told.what} takes {places} folders or files, not {len(told.places)}"
    return f"{told.what} needs --{option}" if option and getattr(told, option) is None else ""


def _moment(text: str) -> datetime:
    """Without its offset it would be another one on each machine."""
    with suppress(ValueError):
        found = datetime.fromisoformat(text)
        if found.tzinfo:
            return found
    raise argparse.ArgumentTypeError("a time with its offset, like 2026-11-30T08:30:00+00:00")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m deploy.local.backup", description=__doc__)
    parser.add_argument("what", choices=NEEDS)
    parser.add_argument("places", nargs="*", type=Path)
    parser.add_argument("--server", default=POSTGRES, help="its folder in the data folder")
    parser.add_argument("--service", choices=TARGETS)
    parser.add_argument("--at", type=_moment, help="the moment that is restored: 2026-11-30T08:30:00+00:00")
    told = parser.parse_args()
    if wrong := _lacking(told):
        parser.error(wrong)
    data = settings_or_exit().data.resolve()
    try:
        said = kafka.start(data / KAFKA).bootstrap if told.what == "kafka" else _do(told, data / told.server)
        Console(highlight=False, markup=False, soft_wrap=True).print(str(said))
    except (Failed, OSError) as failed:
        Console(stderr=True, highlight=False, markup=False, soft_wrap=True).print(str(failed))
        return 1
    return 0


def _do(told: argparse.Namespace, folder: Path) -> object:
    if told.what == "restore":
        server = restore(told.places[0], told.places[1], told.at, beside(folder, "password"))
        port = beside(server.data_dir, "port").read_text().strip()
        return f"{server.data_dir} runs (pid {server.pid}, 127.0.0.1:{port}) as it was at {told.at}"
    dsn = postgres.start(folder).dsn
    match told.what:
        case "allow":
            allow(dsn)
            return "counts from the next start of PostgreSQL (make down, make up-kafka)"
        case "receive":
            receiver = receive(dsn, told.places[0])
            signal.signal(signal.SIGTERM, lambda *_: receiver.send_signal(signal.SIGINT))
            return receiver.wait()
        case "base":
            return base(dsn, told.places[0])
        case "dump":
            return dump(dsn, told.places[0], told.service)
    load(dsn, told.places[0], told.service)
    return f"{told.service} is as it was dumped"


if __name__ == "__main__":
    sys.exit(main())
