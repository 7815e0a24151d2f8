"""Settings that name tables and services, against those that there are: a name that is nobody's would do nothing."""

from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches

from libs.db.kept import Kept, days_of, kept_in
from libs.runtime import Settings
from services.__main__ import TARGETS, load


def refusals(settings: Settings, first: Sequence[str] = ()) -> list[str]:
    """What no process can obey, a line each. Looks at the tables of the services `first`, which are loaded anyhow, and
    at those of others only for a name that these have not."""
    return [*_days(settings.keep_days or {}, list(dict.fromkeys([*first, *TARGETS]))), *_upstreams(settings.upstreams)]


def _days(asked: Mapping[str, int | None], services: Sequence[str]) -> list[str]:
    found = []
    for table, days in asked.items():
        try:
            days_of(table, _told(table, services), days)
        except ValueError as error:
            found.append(f"TRADEWIND_KEEP_DAYS: {error}")
    return found


def _told(table: str, services: Sequence[str]) -> Kept:
    """Raises ValueError when no service has such a table."""
    for name in services:
        if told := kept_in(load(name).metadata).get(table):
            return told
    known = {each for name in services for each in kept_in(load(name).metadata)}
    raise ValueError(f"there is no table {table}{_near(table, known)}")


def _upstreams(asked: Mapping[str, str]) -> list[str]:
    wrong = [name for name in asked if name not in TARGETS]
    return [f"TRADEWIND_UPSTREAMS: there is no service {name}{_near(name, TARGETS)}" for name in wrong]


def _near(name: str, known: Collection[str]) -> str:
    near = get_close_matches(name, known, 1)
    return f"; did you mean {near[0]}?" if near else ""
