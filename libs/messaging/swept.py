"""Up to which id an outbox is empty for good, so that the next batch need not walk past what was deleted there.

PostgreSQL keeps deleted rows while an old transaction may look at them: a backup, a report, a replica that is behind.
Each batch would walk past all of them, and take longer than the one before, until the relay is slower than what is
emitted.

Ids are given before they are committed, so the last one that was taken says nothing of lower ones. But all that have a
lower id had it when that one was taken. So once every transaction has ended that was under way then, what is left below
is committed; and once a batch has begun below it since, nothing is left.

A server that stood still for longer than SETTLED_SECONDS between giving an id and giving its transaction a number would
prove that wrong. So the outbox is looked at from its begin again every AGAIN_SECONDS: nothing is left out for longer.
"""

import time
from typing import Any

SETTLED_SECONDS = 1.0  # who has an id has a transaction number: in the same instant, or a machine's hiccup later
AGAIN_SECONDS = 60.0


class Swept:
    """What one relay knows of its outbox."""

    def __init__(self) -> None:
        self._place: str | None = None
        self._upto = self._taken = 0
        self._since = 0.0  # that it is known
        self._mark: tuple[int, float] | None = None  # the last id that was taken, and when
        self._horizon: int | None = None  # transactions below it may still bring ids below the mark

    @property
    def known(self) -> tuple[str | None, int]:
        """On which server and table, and up to which id. On another one ids begin anew."""
        return self._place, self._upto

    def behind(self, place: str) -> int:
        return self._upto if place == self._place else 0

    def moved(self, lease: Any, last: int | None, *, all_of_it: bool) -> None:
        """A batch is committed. `lease`: the row that was read before it; `last`: the highest id it took; `all_of_it`:
        it left none that it saw."""
        if lease["place"] != self._place:
            self._place, self._upto, self._taken, self._mark, self._horizon = lease["place"], 0, 0, None, None
        self._taken = max(self._taken, last or 0)
        if self._upto and time.monotonic() - self._since >= AGAIN_SECONDS:
            self._upto, self._mark, self._horizon = 0, None, None
        if self._mark is None:
            if self._taken > self._upto:
                self._mark = self._taken, time.monotonic()
        elif self._horizon is None:
            if time.monotonic() - self._mark[1] >= SETTLED_SECONDS:
                self._horizon = lease["newest"]
        elif lease["oldest"] >= self._horizon and (all_of_it or (last is not None and last >= self._mark[0])):
            self._upto, self._mark, self._horizon = self._mark[0], None, None
            self._since = time.monotonic()
