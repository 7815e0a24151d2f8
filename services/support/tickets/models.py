"""Requests and responses of tickets."""

from datetime import datetime
from typing import Any, cast
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from libs.http import Model
from libs.http.models import FORMER_ID
from services.support.fields import Assignee, LongText, Subject, Why
from services.support.tickets.domain import Action, MessageKind, Priority, Resolution, Role, State, TicketClass

ABSENT = cast(Any, None)  # the default of a field that is not null: absent, it stays as it is


class NewTicket(Model):
    ticket_class: TicketClass = Field(alias="class", examples=["complaint"])
    priority: Priority = "normal"
    order_id: UUID | None = None
    subject: Subject
    body: LongText | None = None
    assignee_role: Role | None = Field(default=None, description="the queue; the class decides when absent")
    assignee: Assignee | None = None


class TicketChange(Model):
    """Absent fields stay. assignee null: nobody."""

    assignee: Assignee | None = None
    assignee_role: Role = Field(default=ABSENT, description="the queue it is put in")
    priority: Priority = Field(default=ABSENT, description="moves the targets: they count from the opening")


class ResolveTicket(Why):
    resolution: Resolution = Field(default="answered", description="travels in ticket.resolved; the note does not")


ANSWERED = ResolveTicket()


class NewMessage(Model):
    kind: MessageKind = Field(description="only a public_reply is a response; a customer_message ends the waiting")
    body: LongText


class _Named(BaseModel):
    # by alias also where we serialise ourselves: a replayed answer must say "class" like the first one
    model_config = ConfigDict(populate_by_name=True, serialize_by_alias=True)


class MessageOut(BaseModel):
    id: UUID
    message_id: UUID = FORMER_ID
    kind: MessageKind
    body: str
    by: str
    at: datetime

    @classmethod
    def of(cls, row: Any) -> "MessageOut":
        return cls(id=row["message_id"], **row)


class TicketStep(BaseModel):
    action: Action
    state: State = Field(description="after it")
    by: str
    at: datetime
    note: str | None


class TicketOut(_Named):
    """due times stand still while pending; breached is measured at the answer, or now."""

    id: UUID
    ticket_class: TicketClass = Field(alias="class")
    priority: Priority
    state: State
    order_id: UUID | None
    cause: str | None = Field(examples=["shipment.delayed:0193a5b0-0000-7000-8000-000000000001"])
    detail: str | None = Field(description="what the causing event said")
    subject: str | None
    assignee_role: str = Field(description="the queue it stands in", examples=["operations"])
    assignee: str | None
    opened_at: datetime
    first_response_due: datetime
    first_responded_at: datetime | None
    first_response_breached: bool
    resolution_due: datetime
    resolved_at: datetime | None
    resolution_breached: bool
    resolution: Resolution | None
    pending_since: datetime | None
    paused_seconds: float = Field(description="how long the clocks stood so far")
    version: int


class TicketCount(BaseModel):
    """`tickets` stops at 10,000: `more` says that there are more than those."""

    state: State
    tickets: int = Field(examples=[7])
    more: bool


class TicketCounts(BaseModel):
    states: list[TicketCount]


class TicketDetail(TicketOut):
    body: str | None
    messages: list[MessageOut]
    history: list[TicketStep]


class TicketTarget(_Named):
    """Minutes on the wall clock."""

    ticket_class: TicketClass = Field(alias="class")
    priority: Priority
    first_response: int
    resolution: int
