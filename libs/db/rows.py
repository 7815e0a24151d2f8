"""Rows on their way to PostgreSQL: one array per column, whose types the tables say."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ARRAY, Column
from sqlalchemy.dialects import postgresql

DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call]


def unnest(*columns: Column[Any], first: int = 1, alias: str = "given") -> str:
    """A source of rows for a FROM clause: `unnest($1::UUID[], $2::TEXT[]) as given(order_id, state)`.

    `first` is the number of the first parameter; each column takes one, an array that `arrays` or `columns` makes.
    Raises ValueError for a column of arrays: unnest() would flatten them.
    """
    return f"{_arrays(columns, first)} as {alias}({', '.join(column.name for column in columns)})"


def numbered(*columns: Column[Any], first: int = 1, alias: str = "n") -> str:
    """`unnest` with a column `place` more: inserted in its order, rows get their ids as they are given."""
    names = ", ".join([*(column.name for column in columns), "place"])
    return f"{_arrays(columns, first)} with ordinality as {alias}({names})"


def _arrays(columns: Sequence[Column[Any]], first: int) -> str:
    return f"unnest({', '.join(f'${n}::{type_of(column)}[]' for n, column in enumerate(columns, first))})"


def type_of(column: Column[Any]) -> str:
    """The column's type as PostgreSQL spells it."""
    if isinstance(column.type, ARRAY):
        raise ValueError(f"{column}: unnest() flattens arrays")
    return column.type.compile(dialect=DIALECT)


def arrays(rows: Sequence[Any], *names: str) -> list[list[Any]]:
    """One array per attribute of the rows, in the order of `names`."""
    return [[getattr(row, name) for row in rows] for name in names]


def columns(rows: Iterable[Sequence[Any]], width: int = 0) -> list[list[Any]]:
    """One array per place in the rows' tuples. `width`: how many when there are no rows, where that can be."""
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]
