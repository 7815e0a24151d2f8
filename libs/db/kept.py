"""What is said of each table, beside it: what an order adds to it, how long its rows stay and how they go, and for what
purpose it holds data of people. deploy/data.md is made of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import MetaData, Table

__all__ = ["Grows", "Kept", "ages_of", "days_of", "kept_days", "kept_for_ever", "kept_in", "kept_until"]

MOST_DAYS = 36_500  # a century, which every calendar can subtract
Grows = tuple[float, int] | str
"""The rows and bytes (with TOAST and indexes) that one order adds, as `python -m tests.load.growth` measures them; or
what else the table grows with."""


@dataclass(frozen=True, slots=True)
class Kept:
    """days: rows go when they are so old by the column `by`, of those that fit `only`; None: for ever, or `until`.
    parts: whole partitions of a week of `by` go instead. archived: `tradewind archive` writes them down before.
    emptied: rows stay, and are emptied by the service (`Service.going`), when what is said here is so. job: another
    one than `prune` does it. least: what TRADEWIND_KEEP_DAYS may not go below; 0: it is not asked.
    people: the purpose of personal data in it."""

    grows: Grows
    days: int | None = None
    by: str = ""
    only: str = ""
    parts: bool = False
    archived: bool = False
    emptied: str = ""
    job: str = "prune"
    least: int = 0
    setting: str = ""
    until: str = ""
    why: str = ""
    people: str = ""


def kept_days(
    table: Table,
    days: int,
    grows: Grows,
    *,
    by: str = "",
    only: str = "",
    archived: bool = False,
    emptied: str = "",
    job: str = "prune",
    least: int = 0,
    setting: str = "",
    why: str = "",
    people: str = "",
) -> None:
    """Says that rows stay for `days`. Raises KeyError for a column that the table has not."""
    if by or (job == "prune" and not emptied):
        table.c[by]
    if job == "prune":
        setting = setting or f'TRADEWIND_KEEP_DAYS={{"{table.name}": {days}}}'
    parts = bool(table.dialect_options["postgresql"]["partition_by"])
    _say(table, Kept(grows, days, by, only, parts, archived, emptied, job, least, setting, why=why, people=people))


def kept_until(table: Table, until: str, grows: Grows, *, people: str = "") -> None:
    """Says what takes a row away: an event, not its age."""
    _say(table, Kept(grows, until=until, people=people))


def kept_for_ever(table: Table, why: str, grows: Grows, *, people: str = "") -> None:
    """Says why rows stay."""
    _say(table, Kept(grows, why=why, people=people))


def _say(table: Table, told: Kept) -> None:
    kept_in(table.metadata)[table.name] = told


def kept_in(metadata: MetaData) -> dict[str, Kept]:
    """What is said of each table, by its name."""
    found: dict[str, Kept] = metadata.info.setdefault("kept", {})
    return found


def days_of(table: str, told: Kept, asked: int | None) -> int | None:
    """For how many days the job `prune` keeps its rows when so many are `asked` for; None: for ever. Raises ValueError
    for fewer than the table needs, for too many, and where nothing can be asked for: rows that stay, or that go by
    something else."""
    if told.days is None:
        raise ValueError(f"{table} is kept {(told.until and 'until ' + told.until) or 'for ever'}: no days can be set")
    if told.job != "prune":
        raise ValueError(f"{table} is kept for {told.days} days by the job {told.job}: no other days can be set")
    if asked is not None and asked < max(told.least, 1):
        raise ValueError(f"{table} must be kept for {max(told.least, 1)} days at least, not {asked}")
    if asked is not None and asked > MOST_DAYS:
        raise ValueError(f"{table} may be kept for {MOST_DAYS} days at most, not {asked}")
    return asked


def ages_of(metadata: MetaData, asked: Mapping[str, int | None]) -> dict[str, timedelta]:
    """How old rows get, by table, of those that the job `prune` looks after. `asked`: other days than declared, None:
    for ever; of tables that are not here it says nothing. Raises ValueError for fewer days than the table needs, or
    for too many."""
    pruned = {name: told for name, told in kept_in(metadata).items() if told.days is not None and told.job == "prune"}
    days = {name: days_of(name, told, asked.get(name, told.days)) for name, told in pruned.items()}
    return {name: timedelta(days=each) for name, each in days.items() if each is not None}
