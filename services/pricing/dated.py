"""Dated rows: costs, fees, VAT and exchange rates are appended, never changed. A correction is a later row for the
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
    """What becomes of each row, and the rows to append. created: the first of its slot; changed: it corrects the last
    one, which stays in the table; unchanged: it says what the last one says. `latest`: the last one stored, by slot."""
    known, outcomes, new = dict(latest), list[Outcome](), []
    for row in rows:
        before = known.get(row.slot)
        if before == row:
            outcomes.append("unchanged")
            continue
        outcomes.append("created" if before is None else "changed")
        new.append(row)
        known[row.slot] = row
    return outcomes, new
