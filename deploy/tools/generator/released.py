"""What was committed: the promises that hold."""

import subprocess
from pathlib import Path


def files(folder: Path) -> dict[str, str]:
    """Committed schemas and samples, text by path inside `folder`; empty where there is no git history.

    Read from the history and not from the disk: otherwise a schema that breaks its promise would be written over the
    old one, and the next check would find nothing.
    """
    listing = _git(folder, "ls-tree", "-r", "HEAD", "--", "schemas", "samples").decode()
    blobs = [(meta.split()[2], path) for meta, _, path in (line.partition("\t") for line in listing.splitlines())]
    rest = _git(folder, "cat-file", "--batch", given="\n".join(blob for blob, _ in blobs)) if blobs else b""
    found = {}
    for _, path in blobs:
        head, _, rest = rest.partition(b"\n")
        size = int(head.split()[2])
        found[path], rest = rest[:size].decode(), rest[size + 1 :]
    return found


def _git(folder: Path, *arguments: str, given: str = "") -> bytes:
    command = ["git", "-c", "core.quotepath=off", *arguments]
    try:
        done = subprocess.run(command, cwd=folder, input=given.encode(), capture_output=True, check=False)
    except FileNotFoundError:
        return b""
    return done.stdout if done.returncode == 0 else b""
