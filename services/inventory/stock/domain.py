"""What a movement does to a balance. Pure: no IO, no SQL."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Condition = Literal["sellable", "quarantine", "damaged"]
Kind = Literal["received", "reserved", "released", "shipped", "adjusted", "returned", "transferred"]
Crossing = Literal["low", "recovered"]
Place = tuple[str, str, str]  # SKU, warehouse, condition: also the order in which rows are locked


MAX_ON_HAND = 2_000_000_000  # the column is an int4


class Impossible(Exception):
    """A movement that its balance does not allow. Nothing was changed."""

    code = "impossible"


class InsufficientStock(Impossible):
    """It would take more than is free."""

    code = "insufficient_stock"


class TooMuchStock(Impossible):
    """It would bring more than a balance holds: a typing error."""

    code = "too_much_stock"


@dataclass(slots=True)
class Balance:
    """One row: how many units lie there, how many of them are promised to orders."""

    sku: str
    warehouse: str
    condition: str
    on_hand: int = 0
    reserved: int = 0
    reorder_point: int | None = None
    low: bool = False
    version: int = 0
    changed: bool = False

    @property
    def place(self) -> Place:
        return (self.sku, self.warehouse, self.condition)

    @property
    def available(self) -> int:
        return self.on_hand - self.reserved

    def crossing(self) -> Crossing | None:
        """Whether the reorder point has just been crossed; remembered, so that each crossing is told once."""
        if self.condition != "sellable" or self.reorder_point is None:
            return None
        now_low = self.available <= self.reorder_point
        if now_low == self.low:
            return None
        self.low = now_low
        return "low" if now_low else "recovered"


@dataclass(frozen=True, slots=True)
class Movement:
    """A change with its reason. The idempotency key makes the same movement happen once."""

    key: str
    kind: Kind
    sku: str
    warehouse: str
    document_type: str
    document_id: str
    on_hand: int = 0
    reserved: int = 0
    condition: Condition = "sellable"
    note: str | None = None
    occurred_at: datetime | None = None

    @property
    def place(self) -> Place:
        return (self.sku, self.warehouse, self.condition)


@dataclass(slots=True)
class Ledger:
    """Locked balances, and the movements posted on them so far."""

    balances: dict[Place, Balance] = field(default_factory=dict)
    movements: list[Movement] = field(default_factory=list)

    def post(self, movement: Movement) -> None:
        """Apply or raise Impossible. Fails loud, never clamps."""
        balance = self.balances[movement.place]
        on_hand, reserved = balance.on_hand + movement.on_hand, balance.reserved + movement.reserved
        if on_hand < 0 or reserved < 0 or reserved > on_hand:
            raise InsufficientStock(
                f"{movement.sku} in {movement.warehouse} ({movement.condition}): on hand {balance.on_hand}, reserved "
                f"{balance.reserved}; {movement.kind} would leave on hand {on_hand}, reserved {reserved}"
            )
        if on_hand > MAX_ON_HAND:
            raise TooMuchStock(
                f"{movement.sku} in {movement.warehouse} ({movement.condition}): on hand {balance.on_hand}; "
                f"{movement.kind} would leave {on_hand}, more than {MAX_ON_HAND}"
            )
        balance.on_hand, balance.reserved, balance.changed = on_hand, reserved, True
        self.movements.append(movement)
