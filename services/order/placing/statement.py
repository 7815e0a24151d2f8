"""Any number of new orders as one statement, with their lines, holds, money, timeline and events: the hot path."""

from collections.abc import Callable
from functools import cache
from itertools import chain, count
from typing import Any, NamedTuple

from libs.db import columns
from libs.messaging import outbox
from services.order.aggregate.rows import NewRows
from services.order.aggregate.store import NEW_ADDRESSES, NEW_CHARGES, NEW_LINES, NEW_ORDERS, NEW_TIMELINE
from services.order.holds.store import NEW_HOLDS
from services.order.payments.store import NEW_ENTRIES
from services.order.placing.rows import Rows

FEW = 4  # so many rows go as single values: an array costs the driver as much as ten of them

Insert = Callable[[int, str], str]
Remember = tuple[Insert, tuple[Any, ...]]
"""What a request stores to be answered once: the SQL, by its first argument's number and its source; the arguments."""
Shape = tuple[tuple[str, int], ...]
"""The parts there are, with the number of their rows where those are few, else 0."""


class Part(NamedTuple):
    """Columns and types of the rows that are given, the first one the order's id; and the statement that stores them,
    by the FROM clause that they come from."""

    types: dict[str, str]
    insert_from: Callable[[str], str]


def _part(rows: NewRows) -> Part:
    return Part(rows.types, rows.insert_from)


PARTS = {
    "lines": _part(NEW_LINES), "charges": _part(NEW_CHARGES), "holds": _part(NEW_HOLDS), "entries": _part(NEW_ENTRIES),
    "timeline": _part(NEW_TIMELINE), "addresses": _part(NEW_ADDRESSES),
    "events": Part({"of_order": "uuid", **outbox.TYPES}, outbox.insert_from),
}  # fmt: skip
CHECK = """where not exists (
    select 1 from given_lines l
    left join sku_mapping m on m.channel = (select channel from given_orders limit 1) and m.channel_sku = l.channel_sku
    left join known_sku k on k.sku = l.sku and k.active
    where k.sku is null or l.sku <> coalesce(m.sku, l.channel_sku))"""


def statement_of(rows: Rows, remember: Remember | None, checked: bool) -> tuple[str, list[Any]]:
    """The statement that stores the rows, and its arguments. It returns the ids of the orders that were not known.
    `checked`: all orders are of one channel, and none is stored unless each line's SKU is what its channel's stands
    for."""
    parts = {"orders": rows.orders} | {name: given for name in PARTS if (given := getattr(rows, name))}
    shape: list[tuple[str, int]] = []
    arguments: list[Any] = []
    for name, given in parts.items():
        few = len(given) if len(given) <= FEW else 0
        shape.append((name, few))
        arguments += chain.from_iterable(given) if few else columns(given)
    insert, remembered = remember or (None, ())
    return _statement(tuple(shape), insert, checked and "lines" in parts), [*arguments, *remembered]


@cache
def _statement(shape: Shape, remember: Insert | None, checked: bool) -> str:
    """All rows hang on those of `fresh`: an order that is known (same channel and number) leaves no trace. `order by
    ord`: a join may turn rows round, and the ledger would show the money before the sale."""
    numbers = count(1)
    (_, few), *rest = shape
    steps = [f"given_orders as (select * from {_given(NEW_ORDERS.types, few, numbers)})"]
    steps += [f"given_{name} as (select * from {_given(PARTS[name].types, rows, numbers)})" for name, rows in rest]
    alone = few == 1  # nothing to join, nothing to sort: a third of the work
    source = f"from given_orders {CHECK if checked else ''} {'' if alone else 'order by ord'}"
    steps.append(
        f"fresh as ({NEW_ORDERS.insert_from(source)} on conflict (channel, channel_order_id) do nothing returning id)"
    )
    for name, _ in rest:
        key = next(iter(PARTS[name].types))
        of_fresh = "where exists (select from fresh)" if alone else f"join fresh on fresh.id = g.{key} order by g.ord"
        steps.append(f"{name} as ({PARTS[name].insert_from(f'from given_{name} g {of_fresh}')})")
    if remember:
        steps.append(f"once as ({remember(next(numbers), 'from fresh')})")
    return f"with {', '.join(steps)} select id from fresh"


def _given(types: dict[str, str], few: int, numbers: "count[int]") -> str:
    """The rows that are given, numbered by `ord`: as single values when they are few, else as arrays."""
    names = ", ".join(types)
    if few:
        rows = [[f"${next(numbers)}::{kind}" for kind in types.values()] for _ in range(few)]
        values = ", ".join(f"({', '.join(row)}, {n})" for n, row in enumerate(rows))
        return f"(values {values}) as given({names}, ord)"
    arrays = ", ".join(f"${next(numbers)}::{kind}[]" for kind in types.values())
    return f"unnest({arrays}) with ordinality as given({names}, ord)"
