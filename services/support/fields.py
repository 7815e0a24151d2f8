"""Text that people write about tickets and returns."""

from typing import Annotated

from pydantic import Field

from contracts.fields import Note, Text
from libs.http import Model

Subject = Annotated[str, Text(200), Field(examples=["The mug arrived broken"])]
Assignee = Annotated[str, Text(200), Field(examples=["kim"])]
LongText = Annotated[str, Text(20_000, lines=True), Field(examples=["We have sent you a new one."])]


class Why(Model):
    note: Note | None = Field(default=None, description="why; stays in the history")


NO_REASON = Why()  # the body of an action may be absent
