"""What support knows of an order. Pure."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Bought:
    """A line of an order. quantity None: kept before quantities were. paid None: order said no shares then."""

    unit_price: Decimal
    quantity: int | None = None
    paid: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PlacedOrder:
    """What was bought and what was dispatched of it, by SKU. `total`: what the buyer pays, None when not known."""

    currency: str
    total: Decimal | None
    bought: Mapping[str, Sequence[Bought]]
    shipped: dict[str, int] = field(default_factory=lambda: defaultdict(int))
