"""Dated rows: costs, fees, VAT and exchange rates are appended and never changed. A correction is a later row for the
same day."""

from collections.abc import Hashable, Mapping, Sequence
from typing import Any, Literal, Protocol, TypeVar

Outcome = Literal["created", "changed", "unchanged"]


class Dated(Protocol):
    """What a row says. `slot` is what it says it of, with the day from which it holds."""

    @property
    def slot(self) -> Hashable: ...


Row = TypeVar("Row", bound=Dated)


def compare(rows: Sequence[Row], latest: Mapping[Any, Row]) -> tuple[list[Outcome], list[Row]]:
    """The outcome of each row, and the rows to append. `latest` has the last stored row of each slot.

    created: the first row of its slot. changed: it corrects the last one, which stays in the table. unchanged: it says
    what the last one says.
    """
    known, outcomes, new = dict(latest), list[Outcome](), []
    for row in rows:
        outcome = outcome_of(row, known.get(row.slot))
        outcomes.append(outcome)
        if outcome != "unchanged":
            new.append(row)
            known[row.slot] = row
    return outcomes, new


def outcome_of(row: Row, last: Row | None) -> Outcome:
    if last is None:
        return "created"
    return "unchanged" if row == last else "changed"
