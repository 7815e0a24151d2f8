"""An error in words that may be kept: for logs and for the text beside a parked event.

Several libraries quote in their messages what they were given: pydantic the input, PostgreSQL the row in its DETAIL,
asyncpg the argument. Those values are bodies of events and of requests, which belong in no log.
"""

import traceback
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

MOST_FIELDS = 20
SHORTEST_QUOTED = 3  # of a value: shorter ones occur in any sentence


def describe(error: BaseException) -> str:
    """Its class and what it says, without the values it was made from."""
    said = _said(error)
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def traceback_of(error: BaseException) -> str:
    """Like Python's own, oldest cause first, with each error described by `describe`."""
    return "".join(_parts(error, set())).rstrip()


def _said(error: BaseException) -> str:
    if isinstance(error, ValidationError):
        return _fields(error)
    if state := getattr(error, "sqlstate", None):
        message = str(error.args[0]) if error.args else ""  # str() would add DETAIL, which has the row
        return message.partition(": ")[0] if state.startswith("22") else message
    return str(error)


def _fields(error: ValidationError) -> str:
    found = error.errors(include_url=False, include_context=False)
    told = [f"{'/' + '/'.join(map(str, each['loc'])) if each['loc'] else 'all of it'}: {_rule(each)}" for each in found]
    more = [f"and {len(told) - MOST_FIELDS} more"] if len(told) > MOST_FIELDS else []
    return "; ".join(told[:MOST_FIELDS] + more)


def _rule(found: Any) -> str:
    """A validator of ours may quote its input in the sentence that it raises."""
    message, given = str(found["msg"]).removeprefix("Value error, "), found["input"]
    if isinstance(given, str | int | float) and len(str(given)) >= SHORTEST_QUOTED:
        for quoted in (repr(given), str(given)):
            message = message.replace(quoted, "…")
    return message


def _parts(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None and id(earlier) not in seen:
        yield from _parts(earlier, seen)
        yield "\nThe cause of:\n\n" if error.__cause__ else "\nWhile it was handled:\n\n"
    yield "Traceback (most recent call last):\n"
    yield from traceback.format_tb(error.__traceback__)
    yield describe(error) + "\n"
    if isinstance(error, BaseExceptionGroup):
        for number, inner in enumerate(error.exceptions, 1):
            yield f"\n{number} of {len(error.exceptions)} in the group:\n\n"
            yield from _parts(inner, seen)
