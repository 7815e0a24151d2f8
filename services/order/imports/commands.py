"""Taking orders of a file in: placed like those of the API, and compared with what is known."""

from collections.abc import Sequence

from libs.db import Tx
from libs.operations import Document, Fault, Outcome
from services.order.imports.documents import order_of
from services.order.placing.commands import Placed, place_many
from services.order.placing.domain import NewOrder, Number

__all__ = ["apply_orders", "place"]


async def apply_orders(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
    """Place those that are not known."""
    orders = [order_of(document) for document in documents]
    placed = await place(tx, [order for order in orders if isinstance(order, NewOrder)], by)
    return [placed[each.number] if isinstance(each, NewOrder) else Outcome("refused", each) for each in orders]


async def place(tx: Tx, orders: Sequence[NewOrder], by: str) -> dict[Number, Outcome]:
    """By channel and number: created, known, or different from what is stored under that number."""
    results = await place_many(tx, orders, actor=by)
    return {order.number: _outcome(result) for order, result in zip(orders, results, strict=True)}


def _outcome(placed: Placed) -> Outcome:
    if placed.status != "different":
        return Outcome(placed.status)
    detail = f"the order is known with another {', '.join(placed.parts)}; what is stored was left as it is"
    return Outcome("different", [Fault("order_different", detail, params={"parts": list(placed.parts)})])
