"""What servers keep in folders: one start at a time, and nothing there that is half done."""

import contextlib
import fcntl
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from libs.local import process


@contextlib.contextmanager
def lock(path: Path) -> Iterator[None]:
    """One at a time; the kernel lifts the lock from a process that is killed."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def staging(target: Path) -> Path:
    """A new folder beside `target`, to fill and then to rename: a kill half-way leaves nothing that passes for the
    whole. What such kills have left is removed, with the programs that still fill it (an initdb outlives the process
    that has started it), so the caller holds a lock."""
    prefix = f".{target.name}.new-"
    for leftover in target.parent.glob(f"{prefix}*"):
        process.end_all_at(leftover)
        shutil.rmtree(leftover, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=prefix, dir=target.parent))
