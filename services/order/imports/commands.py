"""Taking orders of a file in: placed like those of the API, and compared with what is known."""

from collections.abc import Sequence

from libs.db import Tx
from libs.operations import Document, Fault, Outcome
from services.order.imports.documents import order_of
from services.order.orders import store
from services.order.orders.commands import map_late_skus, map_skus, place_orders
from services.order.orders.domain import NewOrder, differences

__all__ = ["apply_orders", "place"]


async def apply_orders(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
    """Place those that are not known."""
    found = [order_of(document) for document in documents]
    placed = await place(tx, [order for order in found if isinstance(order, NewOrder)], by)
    return [
        placed[each.channel, each.channel_order_id] if isinstance(each, NewOrder) else Outcome("refused", each)
        for each in found
    ]


async def place(tx: Tx, orders: Sequence[NewOrder], by: str) -> dict[tuple[str, str], Outcome]:
    """By channel and number: created, known, or different from what is stored under that number."""
    if not orders:
        return {}
    await map_skus(tx, orders)
    await map_late_skus(tx, orders)
    fresh = await place_orders(tx, orders, actor=by)
    outcomes = {(order.channel, order.channel_order_id): Outcome("created") for order in orders if order.id in fresh}
    others = [order for order in orders if order.id not in fresh]
    if others:
        known = await store.known(tx, [(order.channel, order.channel_order_id) for order in others])
        for order in others:
            key = (order.channel, order.channel_order_id)
            outcomes[key] = _compared(differences(known[key].content, order.content()))
    return outcomes


def _compared(parts: Sequence[str]) -> Outcome:
    if not parts:
        return Outcome("known")
    detail = f"the order is known with another {', '.join(parts)}; what is stored was left as it is"
    return Outcome("different", [Fault("order_different", detail, params={"parts": list(parts)})])
