"""What a handler may say about an event it cannot apply."""


class NotYet(Exception):
    """The event refers to something that has not arrived: tried again a few times, then parked."""


class Rejected(Exception):
    """A rule forbids the event: parked at once, a person decides."""
