"""Which of our SKUs a new order's lines mean."""

from collections.abc import Collection

from libs.db import Database, Tx
from services.order.listings.store import ChannelSku, resolve
from services.order.placing.domain import NewOrder
from services.order.replicas.store import lock_skus

MAX_GUESSES = 50_000
_guesses: dict[ChannelSku, str] = {}
"""What the SKUs of channels stood for when we last looked, where that is another code than the channel's."""


async def map_skus(db: Database | Tx, orders: Collection[NewOrder]) -> None:
    """Fill in our SKU for every line whose channel SKU is known."""
    wanted = {(order.channel, line.channel_sku) for order in orders for line in order.lines if line.sku is None}
    if wanted:
        skus = await resolve(db, wanted)
        for order in orders:
            for line in order.lines:
                line.sku = line.sku or skus.get((order.channel, line.channel_sku))


async def map_late_skus(tx: Tx, orders: Collection[NewOrder]) -> None:
    """Look again at what was unknown, and until our commit let no SKU become known: one that did after the first look
    would not see the order, which would wait for it for ever."""
    unmapped = [order for order in orders if any(line.sku is None for line in order.lines)]
    if unmapped:
        await lock_skus(tx, shared=True)
        await map_skus(tx, unmapped)


def guess_skus(order: NewOrder) -> None:
    """Fill in what each line's SKU probably stands for. The statement that places the order checks it."""
    for line in order.lines:
        line.sku = _guesses.get((order.channel, line.channel_sku), line.channel_sku)


def forget_skus(order: NewOrder) -> None:
    for line in order.lines:
        line.sku = None


def learn_skus(order: NewOrder) -> None:
    """Remember for the next guess what the lines' SKUs stand for."""
    if len(_guesses) > MAX_GUESSES:
        _guesses.clear()
    for line in order.lines:
        if line.sku and line.sku != line.channel_sku:
            _guesses[order.channel, line.channel_sku] = line.sku
        else:
            _guesses.pop((order.channel, line.channel_sku), None)
