"""The allocation policy. Pure.

One parcel if one warehouse has everything: the nearest such. Otherwise the smallest set of warehouses that has
everything together, the nearest set first, each SKU taken from the nearest of them. If none has: all or nothing says
nothing, backorder takes what there is (nearest first) and leaves the rest missing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

MAX_PARCELS = 4


class Take(NamedTuple):
    warehouse: str
    sku: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Allocated:
    takes: tuple[Take, ...]
    missing: Mapping[str, int]


# What a warehouse has free of a SKU.
Free = Callable[[str, str], int]


def allocate(wanted: Mapping[str, int], warehouses: Iterable[str], free: Free, *, backorder: bool) -> Allocated:
    """`wanted`: quantity by SKU. `warehouses`: nearest first."""
    nearest = [w for w in warehouses if any(free(w, sku) > 0 for sku in wanted)]
    for warehouse in nearest:
        if all(free(warehouse, sku) >= quantity for sku, quantity in wanted.items()):
            return Allocated(tuple(Take(warehouse, sku, quantity) for sku, quantity in wanted.items()), {})
    for parcels in range(2, min(len(nearest), MAX_PARCELS) + 1):
        for chosen in combinations(nearest, parcels):
            if all(sum(free(w, sku) for w in chosen) >= quantity for sku, quantity in wanted.items()):
                return _spread(wanted, chosen, free)
    spread = _spread(wanted, nearest, free)
    if not spread.missing or backorder:
        return spread
    return Allocated((), dict(wanted))


def _spread(wanted: Mapping[str, int], warehouses: Iterable[str], free: Free) -> Allocated:
    takes, missing = [], dict(wanted)
    for warehouse in warehouses:
        for sku, quantity in list(missing.items()):
            taken = min(quantity, max(0, free(warehouse, sku)))
            if taken:
                takes.append(Take(warehouse, sku, taken))
                missing[sku] -= taken
                if not missing[sku]:
                    del missing[sku]
    return Allocated(tuple(takes), missing)
