"""What is kept of rows that were read: the good ones to be decided, and why the others are refused.

A document is never taken without one of its rows. So a row that is refused spoils its document; and one of which nobody
can say what it belongs to spoils the documents that it may belong to.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import orjson

from libs.files import Flaw, Row

__all__ = ["LEFT_OUT", "Stage"]

MOST_FLAWS = 20  # of one row
SEPARATOR = "\x1f"
LEFT_OUT = ""  # in place of values: no row of the document is wanted
MOST_IN_A_RUN = 100
Run = tuple[int, str | None, int, str | None]  # first line, document, number of rows, the rows as JSON
Entry = tuple[int, str, str, str | None, str, str]


class Stage:
    """Sorts rows in the file's order. Taken after `close`, at the end of each piece: `runs`, `entries` and `counts`.
    `state`: what it must remember from one piece to the next."""

    def __init__(self, key: Sequence[str], noun: str, state: dict[str, Any] | None = None) -> None:
        self._key, self._noun = key, noun
        said = state or {}
        self._before: str | None = said.get("before")  # the document of the last row of which it is known
        self._lost: int | None = said.get("lost")  # a line that may belong to the next document, too
        # A line whose document was read from a row of the wrong shape: to be believed when a neighbour is the same.
        self._unsure: list[tuple[int, str]] = [(line, document) for line, document in said.get("unsure", ())]
        self.start()

    def start(self) -> None:
        self.runs: list[Run] = []
        self._open: list[tuple[int, dict[str, str]]] = []
        self._opened: str | None = None
        self.entries: list[Entry] = []
        self.counts: Counter[str] = Counter()

    @property
    def state(self) -> dict[str, Any]:
        return {"before": self._before, "lost": self._lost, "unsure": self._unsure}

    def add(self, row: Row) -> None:
        if row.left_out:
            self._leave_out(row)
        elif not self._key:
            self._add_alone(row)
        else:
            self._add_to_document(row)

    def _leave_out(self, row: Row) -> None:
        self.counts["left_out"] += 1
        document = self._document(row)
        if row.left_out == "document" and document is not None:
            self._mark(document, row.line, LEFT_OUT)
            self._settle(document)

    def _add_alone(self, row: Row) -> None:
        if row.flaws:
            self._refuse(row)
        else:
            self._keep(row, None)

    def _add_to_document(self, row: Row) -> None:
        document = self._document(row)
        if document is None and row.sure and not row.flaws:
            missing = [name for name in self._key if name not in row.values]
            row.flaws += [Flaw("missing", f"{name} is empty", name) for name in missing]
        if row.flaws:
            self._refuse(row)
            self._spoil(row, document)
        else:
            self._keep(row, document)
        if document is not None and row.sure:
            self._settle(document)

    def _document(self, row: Row) -> str | None:
        parts = [row.values.get(name) for name in self._key]
        return SEPARATOR.join(part for part in parts if part) if all(parts) else None

    def _keep(self, row: Row, document: str | None) -> None:
        self.counts["pending"] += 1
        if document != self._opened or len(self._open) >= MOST_IN_A_RUN:
            self.close()
            self._opened = document
        self._open.append((row.line, row.values))

    def close(self) -> None:
        """Rows of one document that stand together are kept as one: most orders are in one place."""
        if self._open:
            body = orjson.dumps(self._open).decode()
            self.runs.append((self._open[0][0], self._opened, len(self._open), body))
            self._open = []

    def _refuse(self, row: Row) -> None:
        self.counts["refused"] += 1
        where = f" (lines {row.line} to {row.last})" if row.last > row.line else ""
        self.entries += [
            (row.line, "refused", flaw.code, flaw.field, flaw.detail + where, orjson.dumps(dict(flaw.params)).decode())
            for flaw in row.flaws[:MOST_FLAWS]
        ]

    def _spoil(self, row: Row, document: str | None) -> None:
        if document is not None:
            self._mark(document, row.line)
            if not row.sure and document != self._before:
                self._unsure.append((row.line, document))
            return
        if self._before is not None and not self._has_bad_key(row):
            self._mark(self._before, row.line)  # its number may stand in the first of its rows alone
        if not row.sure:
            self._lost = row.line

    def _has_bad_key(self, row: Row) -> bool:
        """Its number is there and is none: it belongs to nothing above it."""
        return any(flaw.field in self._key and flaw.code not in ("missing", "cell_merged") for flaw in row.flaws)

    def _settle(self, document: str) -> None:
        if self._lost is not None:
            self._mark(document, self._lost)
        for line, said in self._unsure:
            if said != document:
                self._mark(document, line)
                if self._before is not None:
                    self._mark(self._before, line)
        self._before, self._lost, self._unsure = document, None, []

    def finish(self) -> None:
        """Behind the last row."""
        for line, _ in self._unsure:
            if self._before is not None:
                self._mark(self._before, line)
        self._unsure = []
        self.close()

    def _mark(self, document: str, line: int, body: str | None = None) -> None:
        self.runs.append((line, document, 0, body))
