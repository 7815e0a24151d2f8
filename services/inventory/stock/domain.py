"""What a movement does to a balance. Pure: no IO, no SQL."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, Literal, NamedTuple

from contracts.inventory import Condition, MovementKind

Crossing = Literal["low", "recovered"]
Place = tuple[str, str, str]  # SKU, warehouse, condition: also the order in which rows are locked


MAX_ON_HAND = 2_000_000_000  # the column is an int4


class Impossible(Exception):
    """A movement that its balance does not allow. Nothing was changed. `params`: the values in its words."""

    code: ClassVar[str]
    words: ClassVar[str]

    def __init__(self, params: Mapping[str, Any]) -> None:
        super().__init__(self.words.format(**params))
        self.params = params


class InsufficientStock(Impossible):
    """It would take more than is free."""

    code = "insufficient_stock"
    words = (
        "{sku} in {warehouse} ({condition}): on hand {on_hand}, reserved {reserved}; {kind} would leave on hand "
        "{then_on_hand}, reserved {then_reserved}"
    )


class TooMuchStock(Impossible):
    """It would bring more than a balance holds: a typing error."""

    code = "too_much_stock"
    words = "{sku} in {warehouse} ({condition}): on hand {on_hand}; {kind} would leave {then_on_hand}, more than {most}"


@dataclass(slots=True)
class Balance:
    """One row: how many units lie there, how many of them are promised to orders. `owed` left in a voided parcel when
    they were promised to others: they are booked out as soon as as many are free, so nothing is free meanwhile."""

    sku: str
    warehouse: str
    condition: str
    on_hand: int = 0
    reserved: int = 0
    reorder_point: int | None = None
    low: bool = False
    version: int = 0
    owed: int = 0
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
    kind: MovementKind
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
    """Locked balances, and the movements posted on them so far. `made`: places that had no balance before."""

    balances: dict[Place, Balance] = field(default_factory=dict)
    movements: list[Movement] = field(default_factory=list)
    made: set[Place] = field(default_factory=set)

    def post(self, movement: Movement) -> None:
        """Apply or raise Impossible. Fails loud, never clamps."""
        balance = self.balances[movement.place]
        on_hand, reserved = balance.on_hand + movement.on_hand, balance.reserved + movement.reserved
        if on_hand < 0 or reserved < 0 or reserved > on_hand:
            raise InsufficientStock(_figures(balance, movement))
        if on_hand > MAX_ON_HAND:
            raise TooMuchStock(_figures(balance, movement) | {"most": MAX_ON_HAND})
        balance.on_hand, balance.reserved, balance.changed = on_hand, reserved, True
        self.movements.append(movement)

    def post_all(self, group: Sequence[Movement]) -> None:
        """All of them, or Impossible and none."""
        posted = len(self.movements)
        places = [self.balances[movement.place] for movement in group]
        before = [(balance, balance.on_hand, balance.reserved, balance.changed) for balance in places]
        try:
            for movement in group:
                self.post(movement)
        except Impossible:
            del self.movements[posted:]
            for balance, on_hand, reserved, changed in before:
                balance.on_hand, balance.reserved, balance.changed = on_hand, reserved, changed
            raise

    @property
    def idle(self) -> set[Place]:
        """Places that had no balance before and have none now."""
        return {place for place in self.made if not self.balances[place].changed}


def _figures(balance: Balance, movement: Movement) -> dict[str, Any]:
    return {
        "sku": movement.sku,
        "warehouse": movement.warehouse,
        "condition": movement.condition,
        "kind": movement.kind,
        "on_hand": balance.on_hand,
        "reserved": balance.reserved,
        "then_on_hand": balance.on_hand + movement.on_hand,
        "then_reserved": balance.reserved + movement.reserved,
    }


Group = Sequence[Movement]  # a movement, or the two of a transfer: it happens whole or not at all


class Difference(NamedTuple):
    """A field in which a movement is not what was posted under its key before."""

    field: str
    was: str | int


class Different(Exception):
    """Something else was posted under the same idempotency key before. Nothing was changed."""

    code: ClassVar = "idempotency_mismatch"

    def __init__(self, key: str, differences: Sequence[Difference]) -> None:
        said = ", ".join(f"{each.field} was {each.was}" for each in differences) or "a part of it was not"
        super().__init__(f"something else was posted under the key {key}: {said}")
        self.differences = differences


def same(asked: Group, known: Mapping[str, Movement]) -> bool:
    """Whether all of a group was posted before, as it is (`known`: by key)."""
    return all(m.key in known for m in asked) and not differences(asked, known)


def differences(asked: Group, known: Mapping[str, Movement]) -> list[Difference]:
    """In what a group is not what was posted under its keys. Notes and times do not count: who says the same again may
    word it otherwise."""
    found: dict[Difference, None] = {}
    for movement in asked:
        before = known.get(movement.key, movement)
        to = "to_" if movement.kind == "transferred" and movement.on_hand > 0 else ""
        for name, now, was in (
            ("kind", movement.kind, before.kind),
            ("sku", movement.sku, before.sku),
            (f"{to}warehouse", movement.warehouse, before.warehouse),
            (f"{to}condition", movement.condition, before.condition),
            ("quantity", _moved(movement), _moved(before)),
            ("document/type", movement.document_type, before.document_type),
            ("document/id", movement.document_id, before.document_id),
        ):
            if now != was:
                found[Difference(name, was)] = None
    return list(found)


def _moved(movement: Movement) -> int:
    """As the caller says it: a transfer takes away what it adds elsewhere."""
    return abs(movement.on_hand) if movement.kind == "transferred" else movement.on_hand
