"""What a handler may say about an event it cannot apply, and what says nothing about the event at all."""

from libs.db import INFRASTRUCTURE_ERRORS
from libs.refused import Refused


class NotYet(Exception):
    """The event refers to something that has not arrived: tried again a few times, then parked."""


class Rejected(Exception):
    """A rule forbids the event: parked at once, a person decides."""


def is_early(error: BaseException) -> bool:
    """Whether what the event refers to may still arrive."""
    return isinstance(error, NotYet) or (isinstance(error, Refused) and error.kind == "unknown")


def passes(error: BaseException) -> bool:
    """Whether it goes away by itself: the event then waits in place and is not judged."""
    # asyncpg's InterfaceError says "the connection is closed", and as a ValueError "this argument does not fit".
    return isinstance(error, INFRASTRUCTURE_ERRORS) and not isinstance(error, ValueError)
