"""Which channels and warehouses an event belongs to: what callers who are limited to some are given. Pure."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeGuard
from uuid import UUID

from contracts.registry import CONTRACTS
from libs.clock import uuid_of

__all__ = ["BOUND", "Belonging", "Limits", "Named", "asked", "learned", "named", "settled"]

_CHANNELS: Final = ("channels",)
_WAREHOUSES: Final = ("warehouses",)
# Orders, prices, tickets and returns are of a channel, stock of a warehouse; a reservation and a parcel of both.
# Products are everybody's. What a webhook does is told to nobody who is limited: nothing says whose it was.
_OF_TOPIC: Final[Mapping[str, tuple[str, ...] | None]] = {
    "catalog.events": (),
    "order.events": _CHANNELS,
    "pricing.events": _CHANNELS,
    "support.events": _CHANNELS,
    "inventory.events": ("channels", "warehouses"),
    "logistics.events": ("channels", "warehouses"),
    "integration.events": None,
}
_OF_TYPE: Final[Mapping[str, tuple[str, ...] | None]] = {
    **dict.fromkeys(("stock.changed", "stock.low", "stock.recovered"), _WAREHOUSES),
    "content.changed": _CHANNELS,
    # What might be sold next is of the business as a whole.
    **dict.fromkeys(("candidate.approved", "candidate.launched", "candidate.ended"), None),
}
EVERY_CHANNEL: Final = "*"  # content that is shown on all of them is everybody's
BOUND: Final[Mapping[str, tuple[str, ...] | None]] = {
    contract.event.TYPE: _OF_TYPE.get(contract.event.TYPE, _OF_TOPIC[contract.event.TOPIC]) for contract in CONTRACTS
}
"""By type, what an event of it belongs to some of; nothing: to everybody; None: to nobody who is limited."""


class Belonging(NamedTuple):
    """Empty: it belongs to none in particular. None: nobody knows, and whoever is limited is not given it."""

    channels: Sequence[str] | None = None
    warehouses: Sequence[str] | None = None


class Limits(NamedTuple):
    """What a caller is limited to; None: it is not."""

    channels: frozenset[str] | None = None
    warehouses: frozenset[str] | None = None

    @property
    def dimensions(self) -> frozenset[str]:
        return frozenset(name for name, values in self._asdict().items() if values is not None)

    def hear(self, event_type: str) -> bool:
        """Whether events of this type are told to such a caller: they are everybody's, or one of its limits binds."""
        if self == NONE:
            return True
        bound = BOUND[event_type]
        return bound is not None and (not bound or not self.dimensions.isdisjoint(bound))

    def include(self, belonging: Belonging) -> bool:
        """Whether an event is within."""
        return _include(self.channels, belonging.channels) and _include(self.warehouses, belonging.warehouses)

    def within(self, other: "Limits") -> bool:
        """Whether who is limited so sees no more than who is limited to `other`."""
        return _include(other.channels, self.channels) and _include(other.warehouses, self.warehouses)


NONE: Final = Limits()


def _include(limit: frozenset[str] | None, values: Collection[str] | None) -> bool:
    return limit is None or (values is not None and limit.issuperset(values))


class Named(NamedTuple):
    """What an event says of where it belongs: the channels and warehouses that stand in it, or else the order and the
    parcels whose they are. None: it says nothing."""

    channels: Sequence[str] | None
    order_id: UUID | None
    warehouses: Sequence[str] | None
    shipments: Sequence[UUID] | None


def named(event_type: str, data: Any) -> Named:
    bound = BOUND.get(event_type)
    if bound is None or not isinstance(data, dict):
        return Named(None, None, None, None)
    channels = _channels(data) if "channels" in bound else ()
    warehouses = _warehouses(data) if "warehouses" in bound else ()
    order_id = _id(data.get("order_id")) if channels is None else None
    return Named(channels, order_id, warehouses, _shipments(data) if warehouses is None else None)


def asked(said: Named) -> list[UUID]:
    """The order and the parcels that decide where such an event belongs, where it does not say so itself."""
    order = [said.order_id] if said.channels is None and said.order_id else []
    return [*order, *(said.shipments or ())]


def settled(said: Named, places: Mapping[UUID, str]) -> Belonging:
    """Where an event belongs that says this. `places`: of orders their channel, of parcels their warehouse."""
    channels, warehouses = said.channels, said.warehouses
    if channels is None and said.order_id and (channel := places.get(said.order_id)):
        channels = [channel]
    if warehouses is None and said.shipments and all(map(places.get, said.shipments)):
        warehouses = sorted({places[each] for each in said.shipments})
    return Belonging(channels, warehouses)


def learned(data: Any) -> Iterator[tuple[UUID, str]]:
    """(order, its channel), (parcel, its warehouse): what later events of them do not say again."""
    if isinstance(data, dict):
        for thing, place in (("order_id", "channel"), ("shipment_id", "warehouse")):
            if _is_code(found := data.get(place)) and (thing_id := _id(data.get(thing))):
                yield thing_id, found


def _channels(data: dict[str, Any]) -> Sequence[str] | None:
    return () if data.get("channel") == EVERY_CHANNEL else _texts((data.get("channel"),))


def _warehouses(data: dict[str, Any]) -> Sequence[str] | None:
    if "warehouse" in data:
        return _texts((data["warehouse"],))
    allocations = data.get("allocations")
    if not isinstance(allocations, list):
        return None
    return _texts([each.get("warehouse") if isinstance(each, dict) else None for each in allocations])


def _shipments(data: dict[str, Any]) -> Sequence[UUID] | None:
    given = [data["shipment_id"]] if "shipment_id" in data else [*_list(data, "voided"), *_list(data, "dispatched")]
    found = [shipment for shipment in map(_id, given) if shipment]
    return found if found and len(found) == len(given) else None


def _list(data: dict[str, Any], name: str) -> Sequence[Any]:
    found = data.get(name)
    return found if isinstance(found, list) else ()


def _texts(values: Sequence[Any]) -> Sequence[str] | None:
    """Each once. None when there are none, or when one is no code."""
    return sorted(set(values)) if values and all(map(_is_code, values)) else None


def _is_code(value: Any) -> TypeGuard[str]:
    """A comma is in none, and no NUL, which PostgreSQL would refuse with the whole batch."""
    return isinstance(value, str) and value != "" and "," not in value and "\0" not in value


def _id(value: Any) -> UUID | None:
    """From what JSON has there."""
    if not isinstance(value, str):
        return None
    try:
        return uuid_of(value)
    except ValueError:
        return None
