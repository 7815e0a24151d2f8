"""Rows that are stored together with a new order, by one statement for all tables, see placing/statement.py."""

from collections.abc import Callable, Sequence
from functools import cached_property
from operator import attrgetter
from typing import Any

from sqlalchemy import Table

from libs.db.rows import type_of


class NewRows:
    """The columns of `table` that a new order fills: first those that the caller gives, such as the order's id,
    then those that `values` reads from attributes of the same names."""

    def __init__(self, table: Table, given: Sequence[str], *read: str) -> None:
        self.table, self.names = table, (*given, *read)
        self.values: Callable[[Any], tuple[Any, ...]] = attrgetter(*read) if read else lambda _: ()

    @cached_property
    def types(self) -> dict[str, str]:
        return {name: type_of(self.table.c[name]) for name in self.names}

    def insert_from(self, source: str) -> str:
        """The statement that stores the rows of `source`: "from …", with these columns."""
        names = ", ".join(self.names)
        return f"insert into {self.table.name} ({names}) select {names} {source}"
