"""What a handler may say about an event it cannot apply, and what says nothing about the event at all."""

import asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolExhausted

from libs.db import INFRASTRUCTURE_ERRORS


class NotYet(Exception):
    """The event refers to something that has not arrived: tried again a few times, then parked."""


class Rejected(Exception):
    """A rule forbids the event: parked at once, a person decides."""


# InternalClientError: a statement on a connection to which the server has just said goodbye.
PASSING = (*INFRASTRUCTURE_ERRORS, PoolExhausted, asyncpg.InternalClientError)


def passes(error: BaseException) -> bool:
    """Whether it goes away by itself: the event then waits in place and is not judged."""
    if isinstance(error, DBAPIError):  # SQLAlchemy wraps what a connect met, such as a server that is starting
        error = error.driver_exception
    # asyncpg's InterfaceError says "the connection is closed", and as a ValueError "this argument does not fit".
    return isinstance(error, PASSING) and not isinstance(error, ValueError)
