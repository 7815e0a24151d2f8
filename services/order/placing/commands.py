"""Placing orders: one of a caller who waits for the answer, or many at once."""

from collections.abc import Callable, Sequence
from typing import Any, Literal, NamedTuple, Protocol
from uuid import UUID

from libs.db import Database, Tx
from libs.messaging import Delivery
from libs.messaging.outbox import wake_relay
from libs.refused import Refused
from services.order.payments.commands import authorise_new
from services.order.placing import store
from services.order.placing.content import differences, order_known
from services.order.placing.domain import NewOrder, Number, require_payable
from services.order.placing.rows import rows_of
from services.order.placing.skus import forget_skus, guess_skus, learn_skus, map_late_skus, map_skus
from services.order.placing.statement import Remember
from services.order.replicas.store import prices


class Once(Protocol):
    """The caller's request, which is answered once however often it comes (libs/http/idempotency.py)."""

    def remembered(self, response: str) -> Remember | None:
        """What is stored with the order so that a repetition gets the same answer. None: nothing."""

    async def replay(self, tx: Tx | Database, *, missing_ok: bool = False) -> None:
        """Raises the answer when the request was answered before."""


async def place(db: Database, order: NewOrder, *, actor: str, once: Once, answer: Callable[[NewOrder], str]) -> str:
    """Places an order and returns its answer, which is stored with it. The order is durable then.

    One statement places an order of priced lines whose SKUs are what we think. Any other takes a transaction. Raises
    Refused when its sums cannot be paid, when a price is missing, when its payment was used before, or when its number
    is known.
    """
    require_payable(order)
    if order.lines and not order.payment_reference and all(line.priced for line in order.lines):
        guess_skus(order)
        response = answer(order)
        if await _place_at_once(db, order, actor, once.remembered(response)):
            return response
        forget_skus(order)
    await once.replay(db, missing_ok=True)  # before anything that may be different by now, such as the price list
    await map_skus(db, [order])
    await _price(db, order)
    async with db.transaction() as tx:
        response = await _place(tx, order, actor, once, answer)
    learn_skus(order)
    return response


async def _place_at_once(db: Database, order: NewOrder, actor: str, remember: Remember | None) -> bool:
    """In one statement that is its own transaction. False, and nothing has happened, when a SKU was not what we thought
    or the order is known."""
    if not await store.insert(db, rows_of([order], actor, None), remember=remember, checked=True):
        return False
    db.info["wake_relay"]()
    return True


async def _price(db: Database, order: NewOrder) -> None:
    """Prices that the caller left out come from the channel's price list."""
    skus = [line.sku or line.channel_sku for line in order.lines if not line.priced]
    if not skus:
        return
    if flaws := order.price_from(await prices(db, order.channel, order.country or "", skus)):
        raise Refused("price_unknown", str(flaws[0]), flaws, "invalid", params=flaws[0].params)
    require_payable(order)


async def _place(tx: Tx, order: NewOrder, actor: str, once: Once, answer: Callable[[NewOrder], str]) -> str:
    await map_late_skus(tx, [order])
    response = answer(order)
    if not await place_new(tx, [order], actor=actor, remember=once.remembered(response)):
        await once.replay(tx, missing_ok=True)
        known = (await store.known(tx, [order.number]))[order.number]
        raise order_known(order, known.id, differences(known.content, order))
    if order.payment_reference:
        await authorise_new(tx, order.id, order.payment_reference, order.total, order.currency)
    return response


async def place_new(
    tx: Tx, orders: Sequence[NewOrder], *, actor: str, cause: Delivery[Any] | None = None,
    remember: Remember | None = None,
) -> set[UUID]:  # fmt: skip
    """Stores orders and emits order.placed, or order.held for those that cannot go on. The ids of those that were not
    known. Needs lines with our SKUs, see `map_skus`."""
    wake_relay(tx)
    return await store.insert(tx, rows_of(orders, actor, cause), remember=remember)


class Placed(NamedTuple):
    """What became of one of many orders. `id` is that of the order that is stored; `parts`: in which it differs."""

    id: UUID
    status: Literal["created", "known", "different"]
    parts: Sequence[str] = ()


async def place_many(tx: Tx, orders: Sequence[NewOrder], *, actor: str) -> list[Placed]:
    """Places the first of each number that is not known, and compares the others with what is stored then. One result
    per order, in their order."""
    if not orders:
        return []
    first: dict[Number, NewOrder] = {}
    for order in orders:
        first.setdefault(order.number, order)
    await map_skus(tx, first.values())
    await map_late_skus(tx, first.values())
    fresh = await place_new(tx, list(first.values()), actor=actor)
    others = {order.number for order in orders if order.id not in fresh}
    known = await store.known(tx, others) if others else {}
    return [
        Placed(order.id, "created") if order.id in fresh else _compared(known[order.number], order) for order in orders
    ]


def _compared(known: store.Known, order: NewOrder) -> Placed:
    parts = differences(known.content, order)
    return Placed(known.id, "different" if parts else "known", parts)
