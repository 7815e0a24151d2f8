"""How any number of new orders are one statement, with their lines, holds, money, story and events: the hot path."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from itertools import chain, count
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import columns
from libs.http.idempotency import REMEMBERED
from libs.messaging.envelope import Envelope
from libs.messaging.outbox import ARRAYS, COLUMNS, values_of
from services.order.orders.domain import NewOrder
from services.order.payments.domain import Entry


class _Part(NamedTuple):
    """Rows that come with a new order. The first column is the order's id: stored too, but not in the outbox."""

    table: str
    types: dict[str, str]

    @property
    def stored(self) -> list[str]:
        return [name for name in self.types if name != "of_order"]


ORDER = {
    "id": "uuid", "channel": "text", "channel_order_id": "text", "saga": "text", "payment": "text",
    "deadline": "timestamptz", "currency": "text", "goods_total": "numeric", "charges_total": "numeric",
    "country": "text", "postal_code": "text", "incoterm": "text", "backorder": "bool", "buyer_ref": "text",
    "return_id": "uuid", "units": "int", "placed_at": "timestamptz", "content": "bytea",
}  # fmt: skip
LINE = _Part(
    "order_line",
    {"order_id": "uuid", "line_no": "int", "channel_sku": "text", "sku": "text", "quantity": "int",
     "unit_price": "numeric", "total": "numeric", "paid": "numeric", "kind": "text"},
)  # fmt: skip
CHARGE = _Part(
    "order_charge",
    {"order_id": "uuid", "line_no": "int", "code": "text", "description": "text", "quantity": "int",
     "unit_price": "numeric"},
)  # fmt: skip
HOLD = _Part(
    "hold", {"order_id": "uuid", "kind": "text", "owner": "text", "detail": "text", "due_at": "timestamptz"}
)  # fmt: skip
ENTRY = _Part(
    "ledger_entry",
    {"order_id": "uuid", "kind": "text", "reference": "text", "debit": "text", "credit": "text", "amount": "numeric",
     "currency": "text"},
)  # fmt: skip
STORY = _Part("timeline", {"order_id": "uuid", "what": "text", "actor": "text"})
ADDRESS = _Part(
    "address",
    {"order_id": "uuid", "name": "text", "line1": "text", "line2": "text", "city": "text", "region": "text",
     "email": "text", "phone": "text"},
)  # fmt: skip
EVENT = _Part("outbox", {"of_order": "uuid"} | {c: t[:-2] for c, t in zip(COLUMNS.split(", "), ARRAYS, strict=True)})


FEW = 4  # so many rows go as single values: an array costs the driver as much as ten of them

Shape = tuple[tuple[str, int], ...]  # the parts there are, with the number of their rows where those are few, else 0


@cache
def _statement(shape: Shape, remembers: bool, checked: bool) -> str:
    """Any number of orders in one round trip. Everything hangs on the rows of `fresh`: an order that is known (same
    channel and number) leaves no trace. `checked`: nor does any, unless each line's SKU is still what its channel's
    SKU stands for. `order by ord`: a join may turn rows round, and the ledger would show the money before the sale."""
    numbers = count(1)

    def given(types: dict[str, str], few: int) -> str:
        names = ", ".join(types)
        if few:
            rows = [[f"${next(numbers)}::{kind}" for kind in types.values()] for _ in range(few)]
            values = ", ".join(f"({', '.join(row)}, {n})" for n, row in enumerate(rows))
            return f"(values {values}) as given({names}, ord)"
        arrays = ", ".join(f"${next(numbers)}::{kind}[]" for kind in types.values())
        return f"unnest({arrays}) with ordinality as given({names}, ord)"

    (_, few), *rest = shape
    steps = [
        f"given_{name} as (select * from {given(types, few)})"
        for name, types, few in (("orders", ORDER, few), *((name, PARTS[name].types, few) for name, few in rest))
    ]
    alone = few == 1  # nothing to join, nothing to sort: a third of the work
    fields, test, turn = ", ".join(ORDER), CHECK if checked else "", "" if alone else "order by ord"
    steps.append(
        f"""fresh as (insert into orders ({fields}) select {fields} from given_orders {test} {turn}
            on conflict (channel, channel_order_id) do nothing returning id)"""
    )
    for name, _ in rest:
        part = PARTS[name]
        of_fresh = f"join fresh on fresh.id = g.{next(iter(part.types))} order by g.ord"
        steps.append(
            f"""{name} as (insert into {part.table} ({", ".join(part.stored)})
                select {", ".join(f"g.{column}" for column in part.stored)} from given_{name} g
                {"where exists (select from fresh)" if alone else of_fresh})"""
        )
    if remembers:
        values = ", ".join(f"${next(numbers)}::{kind}" for kind in REMEMBERED.values())
        steps.append(f"once as (insert into idempotency_key ({', '.join(REMEMBERED)}) select {values} from fresh)")
    return f"with {', '.join(steps)} select id from fresh"


CHECK = """where not exists (
    select 1 from given_lines l
    left join sku_mapping m on m.channel = (select channel from given_orders limit 1) and m.channel_sku = l.channel_sku
    left join known_sku k on k.sku = l.sku and k.active
    where k.sku is null or l.sku <> coalesce(m.sku, l.channel_sku))"""
PARTS = {
    "lines": LINE, "charges": CHARGE, "holds": HOLD, "entries": ENTRY, "story": STORY, "addresses": ADDRESS,
    "events": EVENT,
}  # fmt: skip


@dataclass(slots=True)
class Placed:
    """Orders as rows."""

    orders: list[tuple[Any, ...]] = field(default_factory=list)
    lines: list[tuple[Any, ...]] = field(default_factory=list)
    charges: list[tuple[Any, ...]] = field(default_factory=list)
    holds: list[tuple[Any, ...]] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    story: list[tuple[UUID, str, str]] = field(default_factory=list)
    addresses: list[tuple[Any, ...]] = field(default_factory=list)
    events: list[tuple[Any, ...]] = field(default_factory=list)

    def emit(self, order_id: UUID, envelope: Envelope) -> None:
        self.events.append((order_id, *values_of(envelope)))

    def add(self, order: NewOrder, state: str, payment: str, deadline: datetime | None) -> None:
        self.orders.append(
            (order.id, order.channel, order.channel_order_id, state, payment, deadline, order.currency,
             order.goods_total, order.charges_total, order.country, order.postal_code, order.incoterm,
             order.backorder, order.buyer_ref, order.return_id, order.units, order.placed_at, order.content())
        )  # fmt: skip
        for line in order.lines:
            self.lines.append(
                (order.id, line.line_no, line.channel_sku, line.sku, line.quantity, line.unit_price, line.total,
                 line.paid, line.kind)
            )  # fmt: skip
        for charge in order.charges:
            self.charges.append(
                (order.id, charge.line_no, charge.code, charge.description, charge.quantity, charge.unit_price)
            )
        if order.address:
            self.addresses.append((order.id, *(order.address.get(name) for name in ADDRESS.stored[1:])))


def statement_of(rows: Placed, remember: tuple[Any, ...] | None, checked: bool) -> tuple[str, list[Any]]:
    """The statement that stores them, and its arguments."""
    parts = {"orders": rows.orders} | {name: found for name in PARTS if (found := getattr(rows, name))}
    shape: list[tuple[str, int]] = []
    arguments: list[Any] = []
    for name, found in parts.items():
        few = len(found) if len(found) <= FEW else 0
        shape.append((name, few))
        arguments += chain.from_iterable(found) if few else columns(found)
    arguments += remember or ()
    return _statement(tuple(shape), remember is not None, checked and "lines" in parts), arguments
