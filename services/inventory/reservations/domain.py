"""The allocation policy, and what it does to the stock. Pure.

One parcel if one warehouse has everything: the nearest such. Otherwise the smallest set of warehouses that has
everything together, the nearest set first, each SKU taken from the nearest of them. If none has: without backorder
nothing is taken, with backorder what there is (nearest first), and the rest is missing.
"""

from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Literal, NamedTuple
from uuid import UUID

from contracts.inventory import MovementKind
from services.inventory.stock.domain import Ledger, LeftVoided, Movement
from services.inventory.warehouses.geography import distance_km

MAX_PARCELS = 4
State = Literal["waiting", "partial", "reserved", "released"]


class Take(NamedTuple):
    """Units of a SKU from one warehouse."""

    warehouse: str
    sku: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an order asks for: quantity by SKU."""

    order_id: UUID
    lines: Mapping[str, int]
    backorder: bool
    destination: str


@dataclass(frozen=True, slots=True)
class Allocated:
    takes: tuple[Take, ...]
    missing: Mapping[str, int]

    @property
    def state(self) -> State:
        if not self.takes:
            return "waiting"
        return "partial" if self.missing else "reserved"


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
    """Takes each SKU from the warehouses in their order until nothing of it is missing."""
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


class Short(NamedTuple):
    """A SKU of which less is free than an order asks for."""

    sku: str
    requested: int
    available: int


@dataclass(slots=True)
class Sellable:
    """The locked sellable stock of all active warehouses. `countries`: by warehouse."""

    ledger: Ledger
    countries: Mapping[str, str]
    _nearest: dict[str, list[str]] = field(default_factory=dict)

    def free(self, warehouse: str, sku: str) -> int:
        balance = self.ledger.balances.get((sku, warehouse, "sellable"))
        return balance.available if balance else 0

    def nearest(self, destination: str) -> Sequence[str]:
        """Warehouses, the nearest to a country first."""
        if destination not in self._nearest:
            self._nearest[destination] = sorted(
                self.countries, key=lambda code: (distance_km(self.countries[code], destination), code)
            )
        return self._nearest[destination]

    def reserve(self, order: Wanted, *, again: bool = False) -> Allocated:
        """Allocates what the order asks for and posts it on the ledger. `again`: a later part of an order, which may
        come from a warehouse that gave a part before."""
        allocated = allocate(order.lines, self.nearest(order.destination), self.free, backorder=order.backorder)
        for take in allocated.takes:
            key = f"reserve:{order.order_id}:{take.sku}:{take.warehouse}"
            if again:
                key = f"{key}:{self.ledger.balances[take.sku, take.warehouse, 'sellable'].version}"
            self.ledger.post(movement(key, "reserved", order.order_id, take, reserved=take.quantity))
        return allocated

    def shortages(self, order: Wanted) -> list[Short]:
        """The SKUs of which all warehouses together have less free than the order asks for."""
        totals = {sku: sum(self.free(warehouse, sku) for warehouse in self.countries) for sku in order.lines}
        return [Short(sku, quantity, totals[sku]) for sku, quantity in order.lines.items() if totals[sku] < quantity]


def movement(
    key: str, kind: MovementKind, order_id: UUID, take: Take, *, on_hand: int = 0, reserved: int = 0
) -> Movement:
    """A movement of an order's goods."""
    return Movement(
        key=key,
        kind=kind,
        sku=take.sku,
        warehouse=take.warehouse,
        on_hand=on_hand,
        reserved=reserved,
        document_type="order",
        document_id=str(order_id),
    )


class Departure(NamedTuple):
    """Where units come from that have left: reserved for their own order, free, or owed because neither was enough."""

    held: int
    free: int
    owed: int


def departure(quantity: int, held: int, free: int) -> Departure:
    """First what the order still holds, then what is free. What was sold on meanwhile cannot be taken from those it is
    promised to: the warehouse owes it."""
    of_order = min(quantity, held)
    of_free = max(0, min(quantity - of_order, free))
    return Departure(of_order, of_free, quantity - of_order - of_free)


Held = MutableMapping[tuple[UUID, str, str], int]  # what orders still hold: units by order, warehouse and SKU


def book_out(ledger: Ledger, lines: Iterable[LeftVoided], held: Held) -> list[tuple[LeftVoided, Departure]]:
    """Posts what left in voided parcels, and takes it from what their orders hold. Returns each line with what it owes,
    and where its units come from."""
    booked = []
    for line in lines:
        place = (line.order_id, line.warehouse, line.sku)
        free = ledger.balances[line.sku, line.warehouse, "sellable"].available
        part = departure(line.quantity, held.get(place, 0), free)
        held[place] = held.get(place, 0) - part.held
        if units := part.held + part.free:
            ledger.post(line.movement(line.key, units, held=part.held))
        booked.append((line._replace(owed=part.owed), part))
    return booked
