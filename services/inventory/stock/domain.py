"""What a movement does to a balance. Pure: no IO, no SQL."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple
from uuid import UUID

from contracts.inventory import Condition, MovementKind
from libs.refused import Flaw, Refused

Crossing = Literal["low", "recovered"]
Place = tuple[str, str, str]  # SKU, warehouse, condition: also the order in which rows are locked

MAX_ON_HAND = 2_000_000_000  # the column is an int4
DIFFERENT = "idempotency_mismatch"


@dataclass(slots=True)
class Balance:
    """One row: how many units are on hand, and how many of them are reserved for orders. `owed` units have left in a
    voided parcel while they were reserved for other orders: they are booked out as soon as as many are free."""

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
        """Whether the reorder point has just been crossed. Remembers it, so that each crossing is told once."""
        if self.condition != "sellable" or self.reorder_point is None:
            return None
        now_low = self.available <= self.reorder_point
        if now_low == self.low:
            return None
        self.low = now_low
        return "low" if now_low else "recovered"


@dataclass(frozen=True, slots=True)
class Movement:
    """A change of a balance with its reason. The same key is booked once."""

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


Group = Sequence[Movement]  # a movement, or the two of a transfer: it happens whole or not at all


@dataclass(slots=True)
class Ledger:
    """Locked balances, and the movements posted on them so far. `made`: places that had no balance before."""

    balances: dict[Place, Balance] = field(default_factory=dict)
    movements: list[Movement] = field(default_factory=list)
    made: set[Place] = field(default_factory=set)

    def post(self, movement: Movement) -> None:
        """Applies a movement to its balance. Raises Refused when the balance does not allow it; numbers are never
        clamped."""
        balance = self.balances[movement.place]
        on_hand, reserved = balance.on_hand + movement.on_hand, balance.reserved + movement.reserved
        if on_hand < 0 or reserved < 0 or reserved > on_hand:
            raise _insufficient(balance, movement)
        if on_hand > MAX_ON_HAND:
            raise _too_much(balance, movement)
        balance.on_hand, balance.reserved, balance.changed = on_hand, reserved, True
        self.movements.append(movement)

    def post_all(self, group: Group) -> None:
        """Applies all movements of a group, or none and raises Refused."""
        posted = len(self.movements)
        balances = [self.balances[movement.place] for movement in group]
        before = [(balance, balance.on_hand, balance.reserved, balance.changed) for balance in balances]
        try:
            for movement in group:
                self.post(movement)
        except Refused:
            del self.movements[posted:]
            for balance, on_hand, reserved, changed in before:
                balance.on_hand, balance.reserved, balance.changed = on_hand, reserved, changed
            raise

    def withdraw(self, document_id: str) -> None:
        """Undoes the movements of a document that were posted just now."""
        undone = [movement for movement in self.movements if movement.document_id == document_id]
        self.movements = [movement for movement in self.movements if movement.document_id != document_id]
        moved = {movement.place for movement in self.movements}
        for movement in undone:
            balance = self.balances[movement.place]
            balance.on_hand -= movement.on_hand
            balance.reserved -= movement.reserved
            balance.changed = movement.place in moved

    @property
    def unused(self) -> set[Place]:
        """Places that had no balance before and have no movement now."""
        return {place for place in self.made if not self.balances[place].changed}

    @property
    def changed(self) -> list[Balance]:
        return [balance for balance in self.balances.values() if balance.changed]

    @property
    def owing(self) -> list[Place]:
        """Places that owe units and have just got free ones."""
        return [balance.place for balance in self.changed if balance.owed and balance.available > 0]

    def book_out_owed(self, lines: Iterable["LeftVoided"]) -> list["BookedOut"]:
        """Books out what is owed, as far as it is free now, in the order given."""
        booked = []
        for line in lines:
            balance = self.balances[line.sku, line.warehouse, "sellable"]
            if units := min(line.owed, balance.available):
                self.post(line.movement(f"{line.key}:{line.owed} owed", units))
                balance.owed -= units
                booked.append(BookedOut(line.shipment_id, line.sku, line.warehouse, units))
        return booked


def _insufficient(balance: Balance, movement: Movement) -> Refused:
    """It would take more than is free."""
    return _refusal(
        "insufficient_stock",
        "{sku} in {warehouse} ({condition}): on hand {on_hand}, reserved {reserved}; {kind} would leave on hand "
        "{then_on_hand}, reserved {then_reserved}",
        _figures(balance, movement),
    )


def _too_much(balance: Balance, movement: Movement) -> Refused:
    """It would bring more than a balance can hold: a typing error."""
    return _refusal(
        "too_much_stock",
        "{sku} in {warehouse} ({condition}): on hand {on_hand}; {kind} would leave {then_on_hand}, more than {most}",
        {**_figures(balance, movement), "most": MAX_ON_HAND},
    )


def _refusal(code: str, words: str, params: Mapping[str, str | int]) -> Refused:
    detail = words.format(**params)
    return Refused(code, detail, [Flaw("/quantity", code, detail, params)], params=params)


def _figures(balance: Balance, movement: Movement) -> dict[str, str | int]:
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


class LeftVoided(NamedTuple):
    """Goods of a voided parcel that left all the same. `owed` of them were not free and are not booked out yet."""

    shipment_id: UUID
    sku: str
    order_id: UUID
    warehouse: str
    quantity: int
    owed: int
    carrier: str
    tracking_number: str
    left_at: datetime

    @property
    def key(self) -> str:
        return shipped_key(self.shipment_id, self.sku)

    def movement(self, key: str, units: int, *, held: int = 0) -> Movement:
        """Books out `units` of it, of which `held` were still reserved for the parcel's order."""
        return Movement(
            key=key,
            kind="shipped",
            sku=self.sku,
            warehouse=self.warehouse,
            on_hand=-units,
            reserved=-held,
            document_type="shipment",
            document_id=str(self.shipment_id),
            note="the parcel was voided and left all the same",
        )


class BookedOut(NamedTuple):
    """Owed units that have now been booked out."""

    shipment_id: UUID
    sku: str
    warehouse: str
    units: int


def shipped_key(shipment_id: UUID, sku: str) -> str:
    """The key of what leaves in a parcel, dispatched or voided: the movement table takes it once."""
    return f"ship:{shipment_id}:{sku}"


class Difference(NamedTuple):
    """A field in which a movement is not what was posted under its key before."""

    field: str
    was: str | int


def different(group: Group, known: Mapping[str, Movement]) -> Refused:
    """Something else was posted under the same idempotency key before."""
    fields = differences(group, known)
    changes = ", ".join(f"{field} was {was}" for field, was in fields) or "a part of it was not"
    where = [Flaw(f"/{field}", "different", f"was {was}", {"was": was}) for field, was in fields]
    return Refused(DIFFERENT, f"something else was posted under the key {group[0].key}: {changes}", where)


def taken(group: Group) -> Refused:
    """`different`, for whoever may not see what was posted."""
    flaw = Flaw("/idempotency_key", "different", "is taken")
    return Refused(DIFFERENT, f"something else was posted under the key {group[0].key}", [flaw])


def same(group: Group, known: Mapping[str, Movement]) -> bool:
    """Whether all of a group was posted before, as it is (`known`: by key)."""
    return all(m.key in known for m in group) and not differences(group, known)


def differences(group: Group, known: Mapping[str, Movement]) -> list[Difference]:
    """The fields in which a group is not what was posted under its keys. Notes and times do not count: who says the
    same again may word it otherwise."""
    differing: dict[Difference, None] = {}
    for movement in group:
        before = known.get(movement.key, movement)
        to = "to_" if movement.kind == "transferred" and movement.on_hand > 0 else ""
        for name, now, was in (
            ("kind", movement.kind, before.kind),
            ("sku", movement.sku, before.sku),
            (f"{to}warehouse", movement.warehouse, before.warehouse),
            (f"{to}condition", movement.condition, before.condition),
            ("quantity", _quantity(movement), _quantity(before)),
            ("document/type", movement.document_type, before.document_type),
            ("document/id", movement.document_id, before.document_id),
        ):
            if now != was:
                differing[Difference(name, was)] = None
    return list(differing)


def _quantity(movement: Movement) -> int:
    """As the caller says it: a transfer takes away what it adds elsewhere."""
    return abs(movement.on_hand) if movement.kind == "transferred" else movement.on_hand
