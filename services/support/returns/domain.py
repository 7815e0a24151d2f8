"""How a return moves, how it is inspected, and what it is worth. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Literal, NamedTuple
from uuid import UUID

from contracts.inventory import Condition
from contracts.support import Resolution, ReturnReason
from libs.money import FineMoney, Money
from libs.refused import Flaw, Refused
from services.support.returns import shares
from services.support.returns.shares import Units
from services.support.tickets.domain import Role

State = Literal[
    "requested", "approved", "in_transit", "received", "refunded", "replaced", "rejected", "cancelled", "closed"
]
Action = Literal[
    "request", "approve", "send", "receive", "block", "refund", "replace", "refund_instead", "reject", "cancel", "close"
]
Kind = Literal["goods", "charge"]
Liability = Literal["supplier", "carrier", "warehouse", "listing", "buyer", "platform"]

TRANSITIONS: Mapping[tuple[State, Action], State] = {
    ("requested", "approve"): "approved",
    ("requested", "reject"): "rejected",
    ("requested", "cancel"): "cancelled",
    ("approved", "cancel"): "cancelled",
    ("approved", "send"): "in_transit",
    ("in_transit", "receive"): "received",
    ("in_transit", "cancel"): "cancelled",
    ("in_transit", "close"): "closed",
    ("received", "refund"): "refunded",
    ("received", "replace"): "replaced",
    ("received", "refund_instead"): "received",
    ("received", "close"): "closed",
    ("replaced", "refund_instead"): "received",
    ("closed", "refund"): "refunded",
}
BEFORE_RECEIPT: frozenset[State] = frozenset({"requested", "approved", "in_transit"})


class Wait(NamedTuple):
    """So long may nothing happen to a return in this state (and with this resolution); then `role` is told."""

    state: State
    resolution: Resolution | None
    days: int
    role: Role

    @property
    def age(self) -> timedelta:
        return timedelta(days=self.days)


WAITS = (
    Wait("requested", None, 2, "customer_service"),  # marketplaces give 48 hours for an answer
    Wait("approved", None, 30, "customer_service"),
    Wait("in_transit", None, 30, "operations"),
    Wait("received", "refund", 3, "finance"),
    Wait("received", "replace", 7, "operations"),
)

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


def invalid(where: Sequence[Flaw]) -> Refused:
    """What is asked for breaks the rules at `where`. Tells the first."""
    first = where[0]
    return Refused(first.code, str(first), where, "invalid", params=first.params, **first.params)


def conflict(code: str, detail: str, where: Sequence[Flaw] = (), **compared: Any) -> Refused:
    """The state of the return or of its order forbids it. `compared`: what the rule compared, for programs."""
    return Refused(code, detail, where, params=compared, **compared)


def too_early(detail: str) -> Refused:
    """An event that will fit when the goods have been inspected: its consumer tries it again."""
    return Refused("wrong_state", detail, kind="unknown")


@dataclass(frozen=True, slots=True)
class Line:
    """`item` is a SKU or the code of a charge. A charge may be negative (a restocking fee) and never has stock.
    `value`: what the line is worth, after the inspection what was accepted of it. `parts`: whose units of the order
    goods are; empty where an earlier release opened the return, which knew a price alone."""

    line_no: int
    kind: Kind
    item: str
    quantity: int
    unit_price: Decimal
    value: Decimal
    parts: tuple[Units, ...] = ()
    accepted: int | None = None
    condition: Condition | None = None

    def units(self, skipped: int, quantity: int, currency: str) -> tuple[Decimal, tuple[Units, ...]]:
        """What `quantity` units of it are worth behind the first `skipped`, and which of the order's they are."""
        if not self.parts:
            return self.unit_price * quantity, ()
        parts = shares.first(shares.after(self.parts, skipped, currency), quantity, currency)
        return shares.worth(parts), tuple(parts)


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


def inspect(
    lines: Sequence[Line], verdicts: Sequence[Verdict] | None, condition: Condition | None, currency: str
) -> list[Line]:
    """The goods lines with their verdicts, and the charges as they are.

    Several verdicts on one line (one unit whole, one broken) split it: the first keeps the number and what did not
    come, the others get new numbers. Raises Refused when verdicts and lines do not fit.
    """
    if verdicts is None:
        return [replace(ln, accepted=ln.quantity, condition=condition) if ln.kind == "goods" else ln for ln in lines]
    goods = {line.line_no: line for line in lines if line.kind == "goods"}
    by_line = _by_line(goods, verdicts)
    inspected, last = [line for line in lines if line.kind == "charge"], max((ln.line_no for ln in lines), default=0)
    for line_no, judged in by_line.items():
        parts = _split(goods[line_no], judged, last, currency)
        inspected += parts
        last += len(parts) - 1
    return sorted(inspected, key=lambda ln: ln.line_no)


def _by_line(goods: Mapping[int, Line], verdicts: Sequence[Verdict]) -> dict[int, list[Verdict]]:
    """The verdicts on each goods line. Raises Refused when verdicts and lines do not fit."""
    by_line: dict[int, list[tuple[int, Verdict]]] = {line_no: [] for line_no in goods}
    flaws = []
    for index, verdict in enumerate(verdicts):
        if verdict.line_no in goods:
            by_line[verdict.line_no].append((index, verdict))
        else:
            detail = f"the return has no goods line {verdict.line_no}"
            flaws.append(_bad(f"/lines/{index}/line_no", detail, line_no=verdict.line_no))
    for line_no, judged in by_line.items():
        if not judged:
            flaws.append(_bad("/lines", f"line {line_no} has no verdict", line_no=line_no))
        flaws += _flaws(goods[line_no], judged)
    if flaws:
        raise invalid(flaws)
    return {line_no: [verdict for _, verdict in judged] for line_no, judged in by_line.items()}


def _accepted(line: Line, verdict: Verdict) -> int:
    return line.quantity if verdict.accepted is None else verdict.accepted


def _flaws(line: Line, judged: Sequence[tuple[int, Verdict]]) -> list[Flaw]:
    flaws, left = [], line.quantity
    for index, verdict in judged:
        accepted = _accepted(line, verdict)
        left -= accepted
        if left < 0:
            detail = f"line {line.line_no} announced only {line.quantity}"
            flaws.append(_bad(f"/lines/{index}/accepted", detail, announced=line.quantity))
        elif accepted == 0 and len(judged) > 1:
            flaws.append(_bad(f"/lines/{index}/accepted", "0 is for a line of which nothing is accepted"))
        elif accepted and verdict.condition is None:
            flaws.append(_bad(f"/lines/{index}/condition", "is needed for what is accepted"))
    return flaws


def _bad(where: str, detail: str, **params: int) -> Flaw:
    return Flaw(where, "bad_inspection", detail, params)


def _split(line: Line, verdicts: Sequence[Verdict], last: int, currency: str) -> list[Line]:
    """One line a verdict; those after the first are numbered behind `last`."""
    split: list[Line] = []
    done = 0
    for place, verdict in enumerate(verdicts):
        accepted = _accepted(line, verdict)
        value, parts = line.units(done, accepted, currency)
        number = last + place if place else line.line_no
        condition = verdict.condition if accepted else None
        split.append(replace(
            line, line_no=number, quantity=accepted, value=value, parts=parts, accepted=accepted, condition=condition
        ))  # fmt: skip
        done += accepted
    split[0] = replace(split[0], quantity=split[0].quantity + line.quantity - done)
    return split


def refund_of(lines: Iterable[Line], currency: str) -> Decimal:
    """What inspected lines are worth together. Raises Refused below zero."""
    total = sum((line.value for line in lines), Decimal(0))
    refund = FineMoney(amount=total, currency=currency).rounded()  # lines of an earlier release may be finer
    if refund.amount < 0:
        detail = f"the charges exceed the goods: the refund would be {refund}"
        raise conflict("negative_refund", detail, refund=str(refund.amount))
    return refund.amount


@dataclass(frozen=True, slots=True)
class Step:
    action: Action
    state: State
    version: int
    note: str | None = None


@dataclass(slots=True)
class Rma:
    """A return. `refund` is what it is worth, `refunded` what was paid, `blocked` why it cannot be paid yet."""

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
    blocked: str | None = None
    version: int = 0
    lines: list[Line] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)

    def note(self, action: Action, note: str | None = None) -> None:
        self.version += 1
        self.steps.append(Step(action, self.state, self.version, note))

    def act(self, action: Action, note: str | None = None) -> None:
        following = TRANSITIONS.get((self.state, action))
        if following is None:
            words = action.replace("_", " ")
            raise conflict("wrong_state", f"a return that is {self.state} cannot {words}", state=self.state)
        self.state = following
        self.note(action, note)

    def receive(self, receipt: Receipt) -> None:
        """Takes the inspector's receipt. A rejected return is settled at once; a refund of nothing needs nobody to pay
        it. Raises Refused when the receipt does not fit the return."""
        if (self.state, "receive") not in TRANSITIONS:
            raise conflict("wrong_state", f"a return that is {self.state} cannot receive", state=self.state)
        lines = inspect(self.lines, receipt.verdicts, receipt.condition, self.currency)
        if receipt.resolution == "replace" and not (self.order_id and any(line.accepted for line in lines)):
            detail = "a replacement needs the order it replaces goods of, and accepted goods"
            raise conflict("not_replaceable", detail, [Flaw("/resolution", "not_replaceable", detail)])
        refund = refund_of(lines, self.currency) if receipt.resolution == "refund" else None
        self.lines = lines
        self.warehouse, self.resolution = receipt.warehouse, receipt.resolution
        self._owe(refund, rejected=receipt.resolution == "reject")
        self.note("receive", receipt.note)

    def refund_instead(self, note: str | None = None) -> None:
        """The replacement cannot be sent, or was cancelled: the buyer gets the money. return.received is emitted once
        more, of the same goods."""
        if (self.state, "refund_instead") not in TRANSITIONS or self.resolution != "replace":
            detail = f"a return that is {self.state} with resolution {self.resolution} waits for no replacement"
            raise conflict("wrong_state", detail, state=self.state, resolution=self.resolution)
        self.resolution = "refund"
        self._owe(refund_of(self.lines, self.currency))
        self.note("refund_instead", note)

    def _owe(self, refund: Decimal | None, *, rejected: bool = False) -> None:
        self.refund = refund
        self.state = "rejected" if rejected else "refunded" if refund == 0 else "received"
        self.refunded = refund if refund == 0 else None

    def close(self, reason: str) -> None:
        """Settles it in another way: nothing more is paid or sent for it. Its units stay returned."""
        self.act("close", reason)
        self.blocked = None

    def block(self, detail: str) -> bool:
        """refund.blocked: there is no money to give back. Returns whether that is news."""
        if self.state in BEFORE_RECEIPT:
            raise too_early(f"return {self.return_id} is {self.state}: blocked before the inspection")
        if self.state != "received" or self.blocked is not None:
            return False
        self.blocked = detail
        self.note("block", detail)
        return True

    def pay(self, refund_id: UUID, amount: Decimal, currency: str) -> None:
        """refund.issued. Money that went is a fact: after the receipt it is recorded whatever the state."""
        if refund_id == self.refund_id:
            return
        if currency != self.currency:
            detail = f"a refund in {currency} for return {self.return_id} in {self.currency}"
            raise conflict("currency_mismatch", detail)
        if self.state in BEFORE_RECEIPT:
            raise too_early(f"return {self.return_id} is {self.state}: refunded before the inspection")
        self.refund_id, self.refunded = refund_id, (self.refunded or Decimal(0)) + amount
        self.blocked = None
        if self.refund is None:
            self.refund = amount
        note = self._refund_note(amount, refund_id)
        if self.state in ("received", "closed") and self.resolution is not None:
            self.act("refund", note)
        else:
            self.note("refund", note)

    def _refund_note(self, amount: Decimal, refund_id: UUID) -> str:
        paid = Money.of(amount, self.currency)
        if self.refund is not None and (self.refunded or 0) < self.refund:
            asked = Money.of(self.refund, self.currency)
            return f"{paid.amount} of {asked}: the rest had been given back before, refund {refund_id}"
        return f"{paid}, refund {refund_id}"

    def replace_by(self, order_id: UUID) -> bool:
        """order.placed with this return's id. False when nobody waited for it: it is recorded all the same, and
        somebody must decide about the order."""
        if self.replacement_order_id == order_id:
            return True
        if self.state in BEFORE_RECEIPT:
            raise too_early(f"return {self.return_id} is {self.state}: replaced before the inspection")
        if self.resolution is None:
            raise conflict("wrong_state", f"return {self.return_id} is {self.state} and takes no replacement order")
        awaited = self.state == "received" and self.resolution == "replace"
        self.replacement_order_id = self.replacement_order_id or order_id
        if awaited:
            self.act("replace", f"order {order_id}")
        else:
            self.note("replace", f"order {order_id}, though the return is {self.state} by {self.resolution}")
        return awaited
