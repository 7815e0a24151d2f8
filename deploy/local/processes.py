"""Which processes belong to a data folder, and how they are ended."""

from __future__ import annotations

import contextlib
import fcntl
import os
import time
import zlib
from collections.abc import Iterable
from pathlib import Path

import psutil

from libs.local import kafka
from libs.local.kafka import LocalKafka
from libs.local.ports import PORTS, is_free
from libs.local.postgres import LocalPostgres
from libs.local.postgres.cluster import pid_of
from libs.local.process import is_alive

SUPERVISOR = "up-kafka.pid"
EMBEDDED = "tradewind.pid"  # of `tradewind serve --target=all`
POSTGRES = "postgres-distributed"  # not the embedded mode's: its event log would be left half read in there
KAFKA = "kafka"


class Claim:
    """The right to supervise a data folder: a lock on the pid file, which the kernel lifts however its holder ends.
    So the number in it is never a stranger's."""

    def __init__(self, data: Path) -> None:
        data.mkdir(parents=True, exist_ok=True)
        self._path = data / SUPERVISOR
        self._file = self._path.open("a+")

    def take(self) -> bool:
        for _ in range(20):  # supervisor_of() holds it for an instant, too
            with contextlib.suppress(BlockingIOError):
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._file.truncate(0)
                self._file.write(f"{os.getpid()}\n")
                self._file.flush()
                return True
            time.sleep(0.02)
        return False


def supervisor_of(data: Path) -> int | None:
    """The pid of the supervisor that runs over this data folder."""
    with contextlib.suppress(OSError, ValueError), (data / SUPERVISOR).open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return int(file.read())
    return None


def embedded_of(data: Path) -> psutil.Process | None:
    """The live process that wrote tradewind.pid. A process younger than the file has the number of a dead one."""
    file = data / EMBEDDED
    with contextlib.suppress(OSError, ValueError, psutil.Error):
        process = psutil.Process(int(file.read_text()))
        command = " ".join(process.cmdline())
        ours = "tradewind" in command or "services" in command
        if ours and process.create_time() <= file.stat().st_mtime + 1 and is_alive(process.pid):
            return process
    return None


def targets_of(data: Path) -> list[psutil.Process]:
    """The processes of single targets over this data folder, whoever started them. By command line and environment,
    not by pid files: a supervisor killed between starting and writing leaves none."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            *_, verb, target = ["", "", *process.cmdline()]
            if verb != "serve" or not target.startswith("--target=") or target == "--target=all":
                continue
            if process.environ().get("TRADEWIND_DATA") == str(data):
                found.append(process)
    return found


def kafka_of(data: Path) -> LocalKafka | None:
    pid = kafka.running(data / KAFKA)
    return LocalKafka("", pid, data / KAFKA) if pid else None


def postgres_of(data: Path, name: str) -> LocalPostgres | None:
    """Its stop() asks the process itself whether it is the server of this folder."""
    pid = pid_of(data / name)
    return LocalPostgres("", pid, data / name) if pid is not None and is_alive(pid) else None


def end(processes: Iterable[psutil.Process], patience: float) -> list[psutil.Process]:
    """SIGTERM to all, then SIGKILL to those that are still there; the ones that had to be killed."""
    processes = list(processes)
    for process in processes:
        with contextlib.suppress(psutil.Error):
            process.terminate()
    _, left = psutil.wait_procs(processes, patience)
    for process in left:
        with contextlib.suppress(psutil.Error):
            process.kill()
    psutil.wait_procs(left, 5)
    return left


def free_ports(data: Path, count: int, *, but: int = 0) -> list[int]:
    """Where to look first depends on the folder, so that two installations do not race for the same."""
    start, found = zlib.crc32(str(data).encode()), []
    for step in range(len(PORTS)):
        port = PORTS[(start + step) % len(PORTS)]
        if port != but and is_free("127.0.0.1", port):
            found.append(port)
        if len(found) == count:
            return found
    raise RuntimeError(f"no {count} ports of {PORTS} are free")
