"""A ticket's states and its two clocks. Pure.

The clocks run while the ticket is open and stand while it waits for the customer or is resolved: when they run again,
what is still due moves by the time they stood. A missed target is computed from these times and never stored, so it
cannot disagree with them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal, NamedTuple, get_args
from uuid import UUID

from libs.refused import Refused

TicketClass = Literal[
    "late_delivery", "delivery_failed", "parcel_left_voided", "tracking_doubted", "order_held", "refund_blocked",
    "return_stuck", "complaint", "return_question", "product_question", "billing", "other",
]  # fmt: skip
Role = Literal["product_manager", "operations", "supply_chain", "customer_service", "finance", "admin"]
Priority = Literal["low", "normal", "high", "urgent"]
State = Literal["open", "pending", "resolved", "closed"]
STATES: tuple[State, ...] = get_args(State)
Action = Literal["open", "pend", "resume", "resolve", "reopen", "close", "change"]
Resolution = Literal[
    "answered", "delivered", "hold_resolved", "refunded", "replaced", "compensated", "went_on",
    "duplicate", "no_action", "other",
]  # fmt: skip
MessageKind = Literal["public_reply", "internal_note", "customer_message"]


class Target(NamedTuple):
    """Minutes on the wall clock: marketplaces count weekends too."""

    first_response: int
    resolution: int


_H, _D = 60, 24 * 60
# No first response later than a day: the shortest clock a marketplace puts on a buyer's message.
_BY_PRIORITY: tuple[Priority, ...] = ("urgent", "high", "normal", "low")
_MINUTES: Mapping[TicketClass, Sequence[tuple[int, int]]] = {
    "late_delivery": ((1 * _H, 1 * _D), (4 * _H, 2 * _D), (12 * _H, 3 * _D), (24 * _H, 7 * _D)),
    "delivery_failed": ((1 * _H, 1 * _D), (2 * _H, 1 * _D), (8 * _H, 2 * _D), (24 * _H, 5 * _D)),
    "parcel_left_voided": ((1 * _H, 8 * _H), (2 * _H, 1 * _D), (8 * _H, 2 * _D), (24 * _H, 3 * _D)),
    "tracking_doubted": ((2 * _H, 1 * _D), (8 * _H, 2 * _D), (24 * _H, 5 * _D), (24 * _H, 7 * _D)),
    "order_held": ((30, 4 * _H), (1 * _H, 8 * _H), (4 * _H, 1 * _D), (8 * _H, 2 * _D)),
    "refund_blocked": ((1 * _H, 1 * _D), (4 * _H, 2 * _D), (12 * _H, 2 * _D), (24 * _H, 5 * _D)),
    "return_stuck": ((2 * _H, 1 * _D), (8 * _H, 2 * _D), (24 * _H, 5 * _D), (24 * _H, 7 * _D)),
    "complaint": ((1 * _H, 1 * _D), (4 * _H, 2 * _D), (12 * _H, 3 * _D), (24 * _H, 5 * _D)),
    "return_question": ((1 * _H, 1 * _D), (4 * _H, 1 * _D), (12 * _H, 2 * _D), (24 * _H, 2 * _D)),
    "product_question": ((1 * _H, 8 * _H), (4 * _H, 1 * _D), (12 * _H, 2 * _D), (24 * _H, 3 * _D)),
    "billing": ((1 * _H, 1 * _D), (4 * _H, 2 * _D), (12 * _H, 2 * _D), (24 * _H, 5 * _D)),
    "other": ((2 * _H, 1 * _D), (8 * _H, 2 * _D), (24 * _H, 5 * _D), (24 * _H, 7 * _D)),
}
TARGETS: Mapping[tuple[TicketClass, Priority], Target] = {
    (name, priority): Target(*minutes)
    for name, row in _MINUTES.items()
    for priority, minutes in zip(_BY_PRIORITY, row, strict=True)
}

DEFAULT_PRIORITY: Mapping[TicketClass, Priority] = {
    "delivery_failed": "high", "parcel_left_voided": "high", "order_held": "high", "refund_blocked": "high",
}  # fmt: skip
# Who can act on it. A late parcel goes on by itself: its buyer is told.
DEFAULT_ROLE: Mapping[TicketClass, Role] = {
    "late_delivery": "customer_service",
    "delivery_failed": "operations",
    "parcel_left_voided": "operations",
    "tracking_doubted": "operations",
    "order_held": "operations",
    "refund_blocked": "finance",
    "return_stuck": "operations",
    "complaint": "customer_service",
    "return_question": "customer_service",
    "product_question": "customer_service",
    "billing": "finance",
    "other": "customer_service",
}

TRANSITIONS: Mapping[tuple[State, Action], State] = {
    ("open", "pend"): "pending",
    ("pending", "resume"): "open",
    ("open", "resolve"): "resolved",
    ("pending", "resolve"): "resolved",
    ("resolved", "reopen"): "open",
    ("resolved", "close"): "closed",
    ("open", "change"): "open",
    ("pending", "change"): "pending",
    ("resolved", "change"): "resolved",
}


def wrong_state(detail: str, state: State) -> Refused:
    """The ticket's state does not allow the action."""
    return Refused("wrong_state", detail, params={"state": state})


@dataclass(slots=True)
class Step:
    action: Action
    note: str | None = None


@dataclass(slots=True)
class Ticket:
    ticket_id: UUID
    ticket_class: TicketClass
    priority: Priority
    order_id: UUID | None
    cause: str | None
    assignee_role: str
    assignee: str | None
    state: State
    opened_at: datetime
    first_response_due: datetime
    resolution_due: datetime
    stood: timedelta = timedelta()
    pending_since: datetime | None = None
    first_responded_at: datetime | None = None
    resolved_at: datetime | None = None
    resolution: Resolution | None = None
    version: int = 1
    steps: list[Step] = field(default_factory=list)

    @property
    def standing_since(self) -> datetime | None:
        return self.pending_since or self.resolved_at

    def act(self, action: Action, note: str | None = None) -> None:
        """Brings the ticket into the state after the action. Raises Refused when its state does not allow it."""
        following = TRANSITIONS.get((self.state, action))
        if following is None:
            raise wrong_state(f"a ticket that is {self.state} cannot {action}", self.state)
        self.state = following
        self.version += 1
        self.steps.append(Step(action, note))

    def pend(self, at: datetime, note: str | None = None) -> None:
        self.act("pend", note)
        self.pending_since = at

    def resume(self, at: datetime, note: str | None = None) -> None:
        self.act("resume", note)
        self._run_again(at)

    def resolve(self, at: datetime, resolution: Resolution, note: str | None = None) -> None:
        self.act("resolve", note)
        self._run_again(at)
        self.resolved_at, self.resolution = at, resolution

    def reopen(self, at: datetime, note: str | None = None) -> None:
        self.act("reopen", note)
        self._run_again(at)

    def respond(self, at: datetime) -> bool:
        """Records a public answer and returns whether it is the first. The target stays there, moved by the time the
        clock stood."""
        if self.first_responded_at is not None:
            return False
        if self.standing_since:
            self.first_response_due += _passed(self.standing_since, at)
        self.first_responded_at = at
        self.version += 1
        return True

    def change(self, wanted: Mapping[str, Any]) -> None:
        """Sets `wanted` of assignee, assignee_role and priority. What is so already changes nothing."""
        new = {name: value for name, value in wanted.items() if value != getattr(self, name)}
        if not new:
            return
        self.act("change", ", ".join(f"{name}: {value}" for name, value in new.items()))
        self.assignee = new.get("assignee", self.assignee)
        self.assignee_role = new.get("assignee_role", self.assignee_role)
        if "priority" in new:
            self.retarget(new["priority"])

    def retarget(self, priority: Priority) -> None:
        """Counts from the start by the new priority. What was answered already keeps its target. Raises Refused when
        the ticket is resolved."""
        if self.state == "resolved":
            raise wrong_state("the priority of a resolved ticket cannot change: reopen it first", self.state)
        target = TARGETS[self.ticket_class, priority]
        start = self.opened_at + self.stood
        self.priority = priority
        self.resolution_due = start + timedelta(minutes=target.resolution)
        if self.first_responded_at is None:
            self.first_response_due = start + timedelta(minutes=target.first_response)

    def _run_again(self, at: datetime) -> None:
        if since := self.standing_since:
            stood = _passed(since, at)
            self.stood += stood
            self.resolution_due += stood
            if self.first_responded_at is None:
                self.first_response_due += stood
        self.pending_since = self.resolved_at = self.resolution = None

    def first_response_breached(self, at: datetime) -> bool:
        return (self.first_responded_at or self.standing_since or at) > self.first_response_due

    def resolution_breached(self, at: datetime) -> bool:
        return (self.standing_since or at) > self.resolution_due


def _passed(since: datetime, at: datetime) -> timedelta:
    return max(at - since, timedelta())  # members' clocks differ by milliseconds: time does not run backwards


def new_ticket(
    ticket_id: UUID,
    ticket_class: TicketClass,
    at: datetime,
    *,
    priority: Priority | None = None,
    order_id: UUID | None = None,
    cause: str | None = None,
    assignee_role: str | None = None,
    assignee: str | None = None,
) -> Ticket:
    """An open ticket with its clocks started, in the queue of `assignee_role`, or in the class's when there is no such
    queue."""
    priority = priority or DEFAULT_PRIORITY.get(ticket_class, "normal")
    target = TARGETS[ticket_class, priority]
    return Ticket(
        ticket_id,
        ticket_class,
        priority,
        order_id,
        cause,
        assignee_role if assignee_role and assignee_role in get_args(Role) else DEFAULT_ROLE[ticket_class],
        assignee,
        "open",
        at,
        at + timedelta(minutes=target.first_response),
        at + timedelta(minutes=target.resolution),
        steps=[Step("open")],
    )
