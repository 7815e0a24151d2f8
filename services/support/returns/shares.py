"""Which units of an order a return takes, and what was paid for them. Pure.

The units of a SKU are numbered through the order's lines of it. A return takes the first that no live return has, so
the shares of all returns together are exactly what was paid, whatever was cancelled or refused in between.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from libs.money import part_of


class Sold(NamedTuple):
    """A line of an order: `paid` is what all its units cost the buyer, with the line's share of discounts and such."""

    quantity: int
    paid: Decimal


class Units(NamedTuple):
    """Units of one line of an order, from number `first` on, and what they are worth together."""

    first: int
    quantity: int
    worth: Decimal


def worth(parts: Iterable[Units]) -> Decimal:
    return sum((part.worth for part in parts), Decimal(0))


def size(parts: Iterable[Units]) -> int:
    return sum(part.quantity for part in parts)


def end(sold: Iterable[Sold], taken: Iterable[Units]) -> int:
    """The number behind all units that were bought or taken."""
    return max(sum(line.quantity for line in sold), *(part.first + part.quantity for part in taken), 0)


def free(sold: Sequence[Sold], taken: Iterable[Units], unnumbered: int, currency: str) -> list[Units]:
    """The units that nobody has taken. unnumbered: how many more are taken, by returns of before units had numbers;
    they count as the first."""
    parts, start, busy = [], 0, sorted((part.first, part.first + part.quantity) for part in taken)
    for quantity, paid in sold:
        for low, high in _gaps(start, start + quantity, busy):
            parts.append(Units(low, high - low, part_of(paid, quantity, low - start, high - low, currency)))
        start += quantity
    return after(parts, unnumbered, currency)


def _gaps(low: int, high: int, busy: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for first, end in busy:
        if end > low and first < high:
            if first > low:
                yield low, first
            low = end
    if low < high:
        yield low, high


def first(parts: Iterable[Units], quantity: int, currency: str) -> list[Units]:
    """The first `quantity` units of them, or all when there are fewer."""
    cut = []
    for part in parts:
        n = min(part.quantity, quantity)
        if n:
            cut.append(Units(part.first, n, part_of(part.worth, part.quantity, 0, n, currency)))
        quantity -= n
    return cut


def after(parts: Iterable[Units], quantity: int, currency: str) -> list[Units]:
    """What is left of them without the first `quantity` units."""
    rest = []
    for part in parts:
        n = min(part.quantity, quantity)
        if left := part.quantity - n:
            rest.append(Units(part.first + n, left, part_of(part.worth, part.quantity, n, left, currency)))
        quantity -= n
    return rest


def dearest(parts: Sequence[Units], quantity: int, currency: str) -> list[Units]:
    """`quantity` of them for which most was paid."""
    by_price = sorted(parts, key=lambda part: (-part.worth / part.quantity, part.first))
    return sorted(first(by_price, quantity, currency))


def spread(parts: Sequence[Units], value: Decimal, currency: str) -> list[Units]:
    """The same units, worth `value` together, each as much as the other."""
    spread_parts, start, quantity = [], 0, size(parts)
    for part in parts:
        spread_parts.append(Units(part.first, part.quantity, part_of(value, quantity, start, part.quantity, currency)))
        start += part.quantity
    return spread_parts
