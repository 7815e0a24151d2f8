"""A candidate's states. Pure.

Each step forward passes a gate and names who has the next one, until when; from every state before the launch a
candidate may be rejected, and a rejected one may be reopened where it was.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, get_args
from uuid import UUID

from libs.refused import Refused

State = Literal[
    "idea", "screened", "sampling", "costed", "compliance_review", "approved", "sourcing", "launching", "launched",
    "graduated", "killed", "rejected",
]  # fmt: skip
STATES: tuple[State, ...] = get_args(State)
NEXT: Mapping[State, tuple[State, ...]] = {
    "idea": ("screened",),
    "screened": ("sampling",),
    "sampling": ("costed",),
    "costed": ("compliance_review",),
    "compliance_review": ("approved",),
    "approved": ("sourcing",),
    "sourcing": ("launching",),
    "launching": ("launched",),
    "launched": ("graduated", "killed"),
}
ENDED: frozenset[State] = frozenset({"graduated", "killed", "rejected"})
AFTER_APPROVAL: frozenset[State] = frozenset({"approved", "sourcing", "launching", "launched", "graduated", "killed"})


@dataclass(slots=True)
class Candidate:
    """`details`, `assumptions`, `figures`: the documents of the table's comments."""

    id: UUID
    version: int
    state: State
    left_state: State | None
    name: str
    country: str
    channel: str | None
    category: str | None
    owner: str | None
    due_at: datetime | None
    details: dict[str, Any]
    assumptions: dict[str, Any]
    figures: dict[str, Any]
    figured_at: datetime
    product_id: UUID | None = None
    launched_at: datetime | None = None
    created_at: datetime | None = field(default=None, compare=False)
    updated_at: datetime | None = field(default=None, compare=False)

    def enter(self, state: State, at: datetime, owner: str | None, due_at: datetime | None) -> None:
        """Takes a step forward. Raises Refused when it does not lead from here to there, or needs what is missing."""
        if state not in NEXT.get(self.state, ()):
            following = " or ".join(NEXT.get(self.state, ())) or "nothing"
            raise _wrong_state(f"a candidate that is {self.state} becomes {following}, not {state}", self.state)
        if state == "launched" and self.product_id is None:
            raise Refused("product_missing", "a candidate is launched as a product: set product_id first")
        if state not in ENDED and (owner is None or due_at is None):
            raise Refused("owner_missing", "the next step needs an owner and a due time", kind="invalid")
        self._move(state)
        self.owner, self.due_at = (None, None) if state in ENDED else (owner, due_at)
        if state == "launched":
            self.launched_at = at

    def reject(self) -> None:
        """Raises Refused once it is launched, or has ended."""
        if self.state in ENDED or self.state == "launched":
            raise _wrong_state(f"a candidate that is {self.state} cannot be rejected", self.state)
        self.left_state = self.state
        self._move("rejected")
        self.owner = self.due_at = None

    def reopen(self, owner: str, due_at: datetime) -> None:
        """Back to where it was rejected. Raises Refused when it was not."""
        if self.left_state is None:
            raise _wrong_state(f"a candidate that is {self.state} cannot be reopened", self.state)
        state, self.left_state = self.left_state, None
        self._move(state)
        self.owner, self.due_at = owner, due_at

    def change(self, wanted: Mapping[str, Any]) -> bool:
        """Sets what is given, and merges details and assumptions by key (None takes a value away). Returns whether that
        changed anything. Raises Refused once it has ended."""
        if self.state in ENDED:
            raise _wrong_state(f"a candidate that is {self.state} cannot change: reopen it first", self.state)
        new = {
            name: _merged(getattr(self, name), value) if name in ("details", "assumptions") else value
            for name, value in wanted.items()
        }
        changed = {name: value for name, value in new.items() if value != getattr(self, name)}
        for name, value in changed.items():
            setattr(self, name, value)
        self.version += bool(changed)
        return bool(changed)

    def _move(self, state: State) -> None:
        self.state = state
        self.version += 1


def _merged(old: Mapping[str, Any], change: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in {**old, **change}.items() if value is not None}


def _wrong_state(detail: str, state: State) -> Refused:
    return Refused("wrong_state", detail, params={"state": state})
