"""Servers as our own detached children: started, told from strangers, found again by the next of us, ended."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, cast

import psutil

Ours = Callable[[Sequence[str]], bool]  # whether a command line is that of the server which is meant

KILL: tuple[int, float] = (signal.SIGKILL, 10.0)
LOG_BYTES = 50_000_000

_children: dict[int, subprocess.Popen[bytes]] = {}  # the servers this process started, and so has to reap


class Started(NamedTuple):
    pid: int
    log_file: Path
    begin: int

    def said(self) -> str:
        """What it has written to its log since its start."""
        with self.log_file.open("rb") as file:
            file.seek(self.begin)
            return file.read().decode(errors="replace")


def launch(command: list[str], log_file: Path, **options: Any) -> Started:
    """Start the command with its output at the end of the log, which becomes NAME.log.1 when it is long."""
    if log_file.exists() and log_file.stat().st_size > LOG_BYTES:
        log_file.replace(log_file.with_suffix(".log.1"))
    with log_file.open("ab") as out:
        begin = out.tell()
        # In a session of its own: Ctrl-C in the terminal reaches us alone, and we stop things in order.
        options |= {"stdin": subprocess.DEVNULL, "stdout": out, "stderr": out, "start_new_session": True}
        child = subprocess.Popen(command, **options)
    _children[child.pid] = child
    return Started(child.pid, log_file, begin)


def environment(*without: str) -> dict[str, str]:
    """Ours, but for variables with these prefixes: the caller has set them for other servers and tools."""
    return {name: value for name, value in os.environ.items() if not name.startswith(without)}


def is_ours(pid: int, ours: Ours) -> bool:
    """Whether the pid is the live server, not a zombie, and not a stranger with a reused number."""
    if child := _children.get(pid):
        if child.poll() is None:
            # Not asked of the kernel: right after exec it shows no command line for an instant.
            return ours(cast(list[str], child.args))
        _children.pop(pid, None)  # reaped: from now on the number may be another's
    with contextlib.suppress(psutil.Error):
        return ours(psutil.Process(pid).cmdline())
    return False


def found(name: str, ours: Ours) -> Iterator[int]:
    """The pids of processes of that name that are ours. By their command lines, not by a pid file: a kill between
    starting and writing leaves none."""
    for process in psutil.process_iter(["name"]):
        if process.info["name"] == name and is_ours(process.pid, ours):
            yield process.pid


def end(pid: int, ours: Ours, *steps: tuple[int, float]) -> None:
    """Signal after signal until the server has ended. Nothing happens if it has ended already."""
    if not is_ours(pid, ours):
        return
    process = psutil.Process(pid)
    for number, patience in steps:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.send_signal(number)
        if _gone(process, patience):
            return


def end_all_at(folder: Path) -> None:
    """Kill every process that works in this folder or whose command line names it."""
    while working := [each for each in psutil.process_iter() if _works_at(each, folder)]:
        for each in working:
            with contextlib.suppress(psutil.NoSuchProcess):
                each.kill()
        psutil.wait_procs(working, timeout=KILL[1])  # and look again: one may have started another meanwhile


def is_alive(pid: int) -> bool:
    """Whether there is such a process, whosoever, that is no zombie."""
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def _works_at(process: psutil.Process, folder: Path) -> bool:
    with contextlib.suppress(psutil.Error):
        return process.status() != psutil.STATUS_ZOMBIE and (
            Path(process.cwd()) == folder or any(str(folder) in word for word in process.cmdline())
        )
    return False


def _gone(process: psutil.Process, patience: float) -> bool:
    """Wait for the end. A dying process has no command line any more but still its ports, hence not is_ours()."""
    deadline, child = time.monotonic() + patience, _children.get(process.pid)
    while time.monotonic() < deadline:
        if (child.poll() is not None) if child else not is_alive(process.pid):
            return True
        time.sleep(0.02)
    return False
