"""Which part of a file is asked for: RFC 9110, 14.1.2 (Range), 13.1.5 (If-Range)."""

import re
from typing import NamedTuple

__all__ = ["Part", "Unsatisfiable", "part_of"]

_ONE = re.compile(r"\s*bytes\s*=\s*(\d{1,18})?\s*-\s*(\d{1,18})?\s*", re.IGNORECASE | re.ASCII)


class Part(NamedTuple):
    """From the byte `first` to the byte `last`, both of them in it."""

    first: int
    last: int


class Unsatisfiable(Exception):
    """Nothing of what is asked for is in the file."""


def part_of(asked: str | None, if_range: str | None, etag: str, size: int) -> Part | None:
    """None: all of it, because nothing else is asked for, or another version is had, or the header is none that we
    read. Several parts at once are answered by the whole, as a server may."""
    if asked is None or (if_range is not None and if_range.strip() != etag):
        return None
    found = _ONE.fullmatch(asked)
    if found is None or found[1] is found[2] is None:
        return None
    if found[1] is None:  # the last so many bytes
        count = int(found[2])
        if count == 0:
            raise Unsatisfiable
        return Part(max(0, size - count), size - 1)
    first = int(found[1])
    if found[2] is not None and int(found[2]) < first:
        return None
    if first >= size:
        raise Unsatisfiable
    return Part(first, size - 1 if found[2] is None else min(int(found[2]), size - 1))
