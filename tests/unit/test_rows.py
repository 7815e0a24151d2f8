"""Arrays for PostgreSQL, whose types the tables say."""

from typing import NamedTuple

import pytest
from sqlalchemy import ARRAY, Column, DateTime, Integer, MetaData, Numeric, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from libs.db import arrays, columns, numbered, unnest

table = Table(
    "thing",
    MetaData(),
    Column("id", Uuid, primary_key=True),
    Column("name", Text),
    Column("count", Integer),
    Column("price", Numeric),
    Column("at", DateTime(timezone=True)),
    Column("more", JSONB),
    Column("tags", ARRAY(Text)),
)


class Thing(NamedTuple):
    name: str
    count: int


def test_unnest_says_the_types_of_the_columns():
    assert unnest(table.c.id, table.c.name) == "unnest($1::UUID[], $2::TEXT[]) as given(id, name)"
    found = unnest(table.c.count, table.c.price, table.c.at, table.c.more, first=7, alias="t")
    types = "$7::INTEGER[], $8::NUMERIC[], $9::TIMESTAMP WITH TIME ZONE[], $10::JSONB[]"
    assert found == f"unnest({types}) as t(count, price, at, more)"


def test_rows_are_numbered_as_they_are_given():
    found = numbered(Column("sku", Text), Column("count", Integer))
    assert found == "unnest($1::TEXT[], $2::INTEGER[]) with ordinality as n(sku, count, place)"


def test_a_column_of_arrays_is_refused():
    with pytest.raises(ValueError, match="flattens arrays"):
        unnest(table.c.tags)


def test_arrays_are_one_per_column():
    things = [Thing("a", 1), Thing("b", 2)]
    assert arrays(things, "count", "name") == [[1, 2], ["a", "b"]] == columns([(1, "a"), (2, "b")])
    assert arrays([], "count", "name") == [[], []] == columns([], 2)
