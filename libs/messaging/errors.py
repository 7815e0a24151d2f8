"""What a handler may say about an event it cannot apply."""

from libs.refused import Refused


class NotYet(Exception):
    """The event refers to something that has not arrived: tried again a few times, then parked."""


class Rejected(Exception):
    """A rule forbids the event: parked at once, a person decides."""


def is_early(error: BaseException) -> bool:
    """Whether what the event refers to may still arrive."""
    return isinstance(error, NotYet) or (isinstance(error, Refused) and error.kind == "unknown")
