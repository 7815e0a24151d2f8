"""`Prefer: wait=20` (RFC 7240): how long a caller would wait for what is not there yet."""

import re
from typing import Annotated

from fastapi import Header

LONGEST_WAIT = 30
_WAIT = re.compile(r"(?:^|[,;\s])wait\s*=\s*(\d{1,6})(?=$|[,;\s])")

Prefer = Annotated[
    str | None,
    Header(
        alias="Prefer", max_length=200, examples=["wait=20"],
        description=f"RFC 7240: `wait=20` waits up to so many seconds, at most {LONGEST_WAIT}",
    ),
]  # fmt: skip


def seconds_of(prefer: str | None) -> int:
    """0 when it says nothing of waiting."""
    match = _WAIT.search(prefer) if prefer else None
    return min(int(match[1]), LONGEST_WAIT) if match else 0


def applied(seconds: int) -> dict[str, str]:
    """The header that says that we waited."""
    return {"Preference-Applied": f"wait={seconds}"} if seconds else {}
