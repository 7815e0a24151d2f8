"""Files of labelled pairs: left TAB right TAB label, each side `COL name VAL value COL name VAL value …`."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from services.catalog.matching.records import Record, record_of

GZIP = b"\x1f\x8b"
_COLUMN = re.compile(r"(?:^|\s)COL (\S+) VAL")


class Pair(NamedTuple):
    left: Record
    right: Record
    same: bool


class Pairs(NamedTuple):
    columns: frozenset[str]
    rows: list[Pair]


def read(file: Path) -> Pairs:
    """Raises ValueError for a line that is no pair. A record that occurs again is the same object."""
    columns: set[str] = set()
    known: dict[str, Record] = {}
    rows = [_pair(file, number, line, columns, known) for number, line in enumerate(lines_of(file), 1) if line]
    if not rows:
        raise ValueError(f"{file.name}: there are no pairs in it")
    return Pairs(frozenset(columns), rows)


def columns_of(file: Path) -> frozenset[str]:
    """Of the first line."""
    return frozenset(_COLUMN.findall(next(lines_of(file), "").replace("\t", " ")))


def lines_of(file: Path) -> Iterator[str]:
    """Of a file as it is or gzipped, whatever it is called."""
    with file.open("rb") as start:
        opened = gzip.open if start.read(2) == GZIP else open
    with opened(file, "rt", encoding="utf-8") as text:
        for line in text:
            yield line.rstrip("\r\n")


def _pair(file: Path, number: int, line: str, columns: set[str], known: dict[str, Record]) -> Pair:
    parts = line.split("\t")
    if len(parts) != 3 or parts[2].strip() not in ("0", "1"):
        raise ValueError(f"{file.name}, line {number}: it is not left TAB right TAB 0 or 1")
    left, right = (_record(side, columns, known) for side in parts[:2])
    return Pair(left, right, parts[2].strip() == "1")


def _record(side: str, columns: set[str], known: dict[str, Record]) -> Record:
    if side not in known:
        found = _COLUMN.split(side)
        values = dict(zip(found[1::2], found[2::2], strict=True))
        columns |= values.keys()
        known[side] = record_of(values)
    return known[side]
