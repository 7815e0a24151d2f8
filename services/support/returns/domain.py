"""How a return moves, how it is inspected, and what it is worth. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

from contracts.inventory import Condition
from contracts.support import Resolution, ReturnReason
from libs.money import Money

State = Literal["requested", "approved", "in_transit", "received", "refunded", "replaced", "rejected", "cancelled"]
Action = Literal["request", "approve", "send", "receive", "refund", "replace", "reject", "cancel"]
Kind = Literal["goods", "charge"]
Liability = Literal["supplier", "carrier", "warehouse", "listing", "buyer", "platform"]

TRANSITIONS: Mapping[tuple[State, Action], State] = {
    ("requested", "approve"): "approved",
    ("requested", "reject"): "rejected",
    ("requested", "cancel"): "cancelled",
    ("approved", "cancel"): "cancelled",
    ("approved", "send"): "in_transit",
    ("in_transit", "receive"): "received",
    ("received", "refund"): "refunded",
    ("received", "replace"): "replaced",
}
BEFORE_RECEIPT: frozenset[State] = frozenset({"requested", "approved", "in_transit"})

# Who pays by default; a person may see it otherwise in the single case.
LIABILITY: Mapping[ReturnReason, Liability] = {
    "not_as_described": "listing",
    "defective_on_arrival": "supplier",
    "defective_in_use": "supplier",
    "wrong_item": "warehouse",
    "missing_part": "supplier",
    "damaged_in_transit": "carrier",
    "not_received": "carrier",
    "late": "carrier",
    "changed_mind": "buyer",
    "size_fit": "listing",
    "compatibility": "listing",
    "counterfeit_suspected": "supplier",
    "customs_refused": "buyer",
    "undeliverable": "carrier",
    "other": "platform",
}


class Refused(Exception):
    """A rule forbids it; nothing was changed. `where` are (pointer into the return, what is wrong there), `numbers`
    what the rule compared."""

    def __init__(
        self, code: str, detail: str, where: Iterable[tuple[str, str]] = (), *, bad_input: bool = False, **numbers: Any
    ) -> None:
        super().__init__(detail)
        self.code, self.where, self.bad_input, self.numbers = code, list(where), bad_input, numbers


class Unexpected(Exception):
    """An event that does not fit the return's state. early: it may fit later."""

    def __init__(self, detail: str, *, early: bool = False) -> None:
        super().__init__(detail)
        self.early = early


@dataclass(frozen=True, slots=True)
class Line:
    """`item` is a SKU or the code of a charge. A charge may be negative (a restocking fee) and never has stock."""

    line_no: int
    kind: Kind
    item: str
    quantity: int
    unit_price: Decimal
    accepted: int | None = None
    condition: Condition | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The inspector's, on one goods line. accepted None: all of it."""

    line_no: int
    condition: Condition | None
    accepted: int | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """verdicts None: everything announced came, in `condition`."""

    warehouse: str
    resolution: Resolution
    verdicts: tuple[Verdict, ...] | None
    condition: Condition | None = None
    note: str | None = None


def inspect(lines: Sequence[Line], verdicts: Sequence[Verdict] | None, condition: Condition | None) -> list[Line]:
    """The goods lines with their verdicts; charges pass. Several verdicts on one line (one unit whole, one broken)
    split it: the first keeps the number and what did not come, the others get new numbers."""
    if verdicts is None:
        return [replace(ln, accepted=ln.quantity, condition=condition) if ln.kind == "goods" else ln for ln in lines]
    goods = {line.line_no: line for line in lines if line.kind == "goods"}
    by_line: dict[int, list[tuple[int, Verdict]]] = {line_no: [] for line_no in goods}
    where = []
    for index, verdict in enumerate(verdicts):
        if verdict.line_no in goods:
            by_line[verdict.line_no].append((index, verdict))
        else:
            where.append((f"/lines/{index}/line_no", f"the return has no goods line {verdict.line_no}"))
    where += [("/lines", f"line {line_no} has no verdict") for line_no, found in by_line.items() if not found]
    inspected, last = [line for line in lines if line.kind == "charge"], max((ln.line_no for ln in lines), default=0)
    for line_no, found in by_line.items():
        line, left = goods[line_no], goods[line_no].quantity
        parts: list[Line] = []
        for index, verdict in found:
            accepted = line.quantity if verdict.accepted is None else verdict.accepted
            left -= accepted
            if left < 0:
                where.append((f"/lines/{index}/accepted", f"line {line_no} announced only {line.quantity}"))
            elif accepted == 0 and len(found) > 1:
                where.append((f"/lines/{index}/accepted", "0 is for a line of which nothing is accepted"))
            elif accepted and verdict.condition is None:
                where.append((f"/lines/{index}/condition", "is needed for what is accepted"))
            if parts:
                last += 1
            number = last if parts else line_no
            kept = verdict.condition if accepted else None
            parts.append(replace(line, line_no=number, quantity=accepted, accepted=accepted, condition=kept))
        if parts:
            parts[0] = replace(parts[0], quantity=parts[0].quantity + left)
        inspected += parts
    if where:
        raise Refused("bad_inspection", f"{where[0][0]}: {where[0][1]}", where, bad_input=True)
    return sorted(inspected, key=lambda ln: ln.line_no)


def refund_of(lines: Iterable[Line], currency: str) -> Money:
    """Accepted goods and all charges, rounded to the currency once at the end. Refused below zero."""
    total = sum(
        (ln.unit_price * (ln.quantity if ln.kind == "charge" else ln.accepted or 0) for ln in lines), Decimal(0)
    )
    refund = Money(amount=total, currency=currency).rounded()
    if refund.amount < 0:
        raise Refused("negative_refund", f"the charges exceed the goods: the refund would be {refund}")
    return refund


@dataclass(frozen=True, slots=True)
class Step:
    action: Action
    state: State
    version: int
    note: str | None = None


@dataclass(slots=True)
class Rma:
    """A return. `refund` is what it is worth, `refunded` what was paid."""

    return_id: UUID
    order_id: UUID | None
    reference: str | None
    content_hash: bytes
    reason: ReturnReason
    currency: str
    state: State
    requested_at: datetime
    warehouse: str | None = None
    resolution: Resolution | None = None
    refund: Decimal | None = None
    refunded: Decimal | None = None
    refund_id: UUID | None = None
    replacement_order_id: UUID | None = None
    version: int = 0
    lines: list[Line] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)

    def note(self, action: Action, note: str | None = None) -> None:
        self.version += 1
        self.steps.append(Step(action, self.state, self.version, note))

    def act(self, action: Action, note: str | None = None) -> None:
        following = TRANSITIONS.get((self.state, action))
        if following is None:
            raise Refused("wrong_state", f"a return that is {self.state} cannot {action}", state=self.state)
        self.state = following
        self.note(action, note)

    def receive(self, receipt: Receipt) -> None:
        """Inspected. Rejected goods are rejected at once; a refund of nothing needs nobody to pay it."""
        if (self.state, "receive") not in TRANSITIONS:
            raise Refused("wrong_state", f"a return that is {self.state} cannot receive", state=self.state)
        lines = inspect(self.lines, receipt.verdicts, receipt.condition)
        if receipt.resolution == "replace" and not (self.order_id and any(line.accepted for line in lines)):
            raise Refused("not_replaceable", "a replacement needs the order it replaces goods of, and accepted goods")
        refund = refund_of(lines, self.currency).amount if receipt.resolution == "refund" else None
        self.lines, self.refund = lines, refund
        self.warehouse, self.resolution = receipt.warehouse, receipt.resolution
        if receipt.resolution == "reject":
            self.state = "rejected"
        else:
            self.state = "refunded" if refund == 0 else "received"
            self.refunded = refund if refund == 0 else None
        self.note("receive", receipt.note)

    def pay(self, refund_id: UUID, amount: Decimal, currency: str) -> None:
        """refund.issued. Money that went is a fact: after the receipt it is recorded whatever the state."""
        if refund_id == self.refund_id:
            return
        if currency != self.currency:
            raise Unexpected(f"a refund in {currency} for return {self.return_id} in {self.currency}")
        if self.state in BEFORE_RECEIPT:
            raise Unexpected(f"return {self.return_id} is {self.state}: refunded before the inspection", early=True)
        self.refund_id, self.refunded = refund_id, (self.refunded or Decimal(0)) + amount
        if self.refund is None:
            self.refund = amount
        paid = f"{amount} {currency}, refund {refund_id}"
        if self.state == "received":
            self.act("refund", paid)
        else:
            self.note("refund", paid)

    def replace_by(self, order_id: UUID) -> None:
        """order.placed with this return's id."""
        if self.replacement_order_id == order_id:
            return
        if self.state in BEFORE_RECEIPT:
            raise Unexpected(f"return {self.return_id} is {self.state}: replaced before the inspection", early=True)
        if self.state != "received":
            raise Unexpected(f"return {self.return_id} is {self.state} and takes no replacement order")
        self.replacement_order_id = order_id
        self.act("replace", f"order {order_id}")
