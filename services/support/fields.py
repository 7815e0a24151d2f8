"""Text that people write. PostgreSQL cannot store NUL, so it is refused at the door."""

from typing import Annotated

from pydantic import BaseModel, Field

NO_NUL = r"^[^\x00]*$"

Short = Annotated[str, Field(min_length=1, max_length=200, pattern=NO_NUL)]
Long = Annotated[str, Field(min_length=1, max_length=20_000, pattern=NO_NUL)]
Note = Annotated[str, Field(max_length=2000, pattern=NO_NUL, description="why; stays in the history")]


class Why(BaseModel):
    note: Note | None = None


NO_REASON = Why()  # the body of an action may be absent
