"""Rows as PostgreSQL's unnest() takes them."""

from collections.abc import Iterable, Sequence
from typing import Any


def columns(rows: Iterable[Sequence[Any]], width: int = 0) -> list[list[Any]]:
    """One array per column. `width`: how many when there are no rows, where that can be."""
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]
