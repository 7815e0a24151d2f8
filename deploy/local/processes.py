"""Which processes belong to a data folder, and how they are ended."""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
import time
import zlib
from collections.abc import Iterable
from pathlib import Path

import psutil

from deploy.local import kafka
from deploy.local.kafka import LocalKafka
from libs.db.embedded import EmbeddedPostgres

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
    pid = kafka._running(data / KAFKA)
    return LocalKafka("", pid, data / KAFKA) if pid else None


def postgres_of(data: Path, name: str) -> EmbeddedPostgres | None:
    """Its stop() asks the process itself whether it is the server of this folder."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        pid = int((data / name / "postmaster.pid").read_text().splitlines()[0])
        if is_alive(pid):
            return EmbeddedPostgres("", pid, data / name)
    return None


def is_alive(pid: int) -> bool:
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


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
    """Ports below those the kernel hands out to outgoing connections: a target that is restarted must find its own
    port free. Where to look first depends on the folder, so that two installations do not race for the same."""
    start, found = zlib.crc32(str(data).encode()) % 10_000, []
    for step in range(10_000):
        port = 20_000 + (start + step) % 10_000
        if port != but and is_free("127.0.0.1", port):
            found.append(port)
        if len(found) == count:
            return found
    raise RuntimeError("no free ports between 20000 and 29999")


def is_free(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # past the connections of the last run
        with contextlib.suppress(OSError):
            probe.bind((host, port))
            return True
    return False
