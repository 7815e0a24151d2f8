"""What a channel said of an order, as digests, so that the same number with another content is noticed. Pure."""

import hashlib
from collections.abc import Iterable
from decimal import Decimal
from typing import Any
from uuid import UUID

from libs.refused import Flaw, Refused
from services.order.aggregate.domain import ADDRESS_PARTS
from services.order.placing.domain import NewOrder

CONTENT_PARTS = ("terms", "buyer_ref", "lines", "charges", "shipping_address")
_DIGEST = 8  # bytes


def content_of(order: NewOrder) -> bytes:
    """One digest for each of CONTENT_PARTS."""
    address = order.address or {}
    return b"".join(
        (
            _digest([order.currency, order.incoterm, order.backorder, order.payment]),
            _digest([order.buyer_ref]),
            _digest([[line.channel_sku, line.quantity, _plain(line.total)] for line in order.lines]),
            _digest([[each.code, each.quantity, _plain(each.unit_price)] for each in order.charges]),
            _digest([order.country, order.postal_code, *map(address.get, ADDRESS_PARTS)]),
        )
    )


def _digest(values: list[Any]) -> bytes:
    return hashlib.blake2b(repr(values).encode(), digest_size=_DIGEST).digest()


def _plain(amount: Decimal) -> str:
    """1.5 and 1.50 are one amount."""
    return format(amount.normalize(), "f")


def differences(stored: bytes | None, order: NewOrder) -> list[str]:
    """The parts in which an order that came again under its number is another one than the one that is stored. Orders
    of an early release do not know what they were."""
    if stored is None:
        return []
    sent = content_of(order)
    places = range(0, len(sent), _DIGEST)
    return [
        name
        for name, at in zip(CONTENT_PARTS, places, strict=True)
        if stored[at : at + _DIGEST] != sent[at : at + _DIGEST]
    ]


def different(parts: Iterable[str]) -> list[Flaw]:
    """A flaw for each part in which an order differs from the one that is known under its number."""
    detail = "is not what the order has that is known under this number"
    return [Flaw(f"/{'currency' if part == 'terms' else part}", "order_different", detail) for part in parts]


def order_known(order: NewOrder, known_id: UUID, parts: Iterable[str]) -> Refused:
    """`parts`: in which the known order differs from the one that came now."""
    flaws = different(parts)
    detail = f"/channel_order_id: {order.channel} order {order.channel_order_id} is known as {known_id}"
    if flaws:
        detail += f", with another {', '.join(flaw.where[1:] for flaw in flaws)}"
    flaws.insert(0, Flaw("/channel_order_id", "order_known", "is known"))
    known = str(known_id)
    return Refused("order_known", detail, flaws, params={"order_id": known}, order_id=known)
