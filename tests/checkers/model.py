"""What a run leaves to be judged: the history its clients recorded, and the state read after it came to rest."""

import json
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TextIO

Row = dict[str, Any]
Outcome = Literal["ok", "fail", "info"]


@dataclass(slots=True)
class Op:
    """One operation of one client. ok: it happened. fail: it was refused. info: nobody knows."""

    n: int
    worker: str
    kind: str
    begun: float
    asked: Row
    outcome: Outcome = "info"
    ended: float | None = None
    status: int | None = None
    answer: Any = None
    attempts: int = 0
    why: str = ""

    def shown(self) -> Row:
        found = {name: getattr(self, name) for name in self.__slots__}
        return {name: value for name, value in found.items() if value not in (None, "", {})}


@dataclass(slots=True)
class Event:
    """An event as it lies on its topic."""

    topic: str
    partition: int
    offset: int
    id: str
    type: str
    key: str
    sequence: int | None
    cause: str | None
    data: Row

    def shown(self) -> Row:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(slots=True)
class Violation:
    """What is wrong, and the least of the history and the state that shows it."""

    what: str
    slice: list[Any] = field(default_factory=list)


class History:
    """In memory for the checkers, and as JSON lines in a file for people."""

    def __init__(self, file: Path | None = None) -> None:
        self.ops: list[Op] = []
        self.notes: list[Row] = []  # faults, starts and ends of processes, recoveries
        self._out: TextIO | None = file.open("w", buffering=1) if file else None
        self._began = time.monotonic()

    def now(self) -> float:
        return round(time.monotonic() - self._began, 3)

    def invoke(self, worker: str, kind: str, /, **asked: Any) -> Op:
        op = Op(len(self.ops), worker, kind, self.now(), asked)
        self.ops.append(op)
        self._write({"t": op.begun, "what": "invoke", "n": op.n, "worker": worker, "kind": kind, "asked": asked})
        return op

    def complete(self, op: Op, outcome: Outcome, *, status: int | None = None, answer: Any = None, why: str = "") -> Op:
        op.outcome, op.ended, op.status, op.answer, op.why = outcome, self.now(), status, answer, why
        row = {"t": op.ended, "what": outcome, "n": op.n, "kind": op.kind, "status": status, "why": why}
        self._write(row | {"answer": answer, "attempts": op.attempts})
        return op

    def note(self, what: str, /, **about: Any) -> None:
        self.notes.append({"t": self.now(), "what": what, **about})
        self._write(self.notes[-1])

    def _write(self, row: Row) -> None:
        if self._out:
            self._out.write(json.dumps(row, default=str) + "\n")

    def close(self) -> None:
        if self._out:
            self._out.close()

    def of(self, *kinds: str, outcome: Outcome | None = None) -> Iterator[Op]:
        return (op for op in self.ops if op.kind in kinds and outcome in (None, op.outcome))


@dataclass
class State:
    """`tables` by "service.table", all rows, UUIDs as text. `events` per topic and partition in the order of offsets.
    `enforced`: whether the database refused what each constraint forbids. `broken`: each service's own invariants.
    `undrained`: what was still on its way when patience ended."""

    targets: frozenset[str]
    tables: dict[str, list[Row]] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    enforced: dict[str, bool] = field(default_factory=dict)
    broken: dict[str, Any] = field(default_factory=dict)
    undrained: list[str] = field(default_factory=list)

    def __getitem__(self, table: str) -> list[Row]:
        return self.tables.get(table, [])

    def by(self, table: str, *columns: str) -> dict[Any, list[Row]]:
        """Rows grouped by one column's value, or by a tuple of them."""
        found: dict[Any, list[Row]] = defaultdict(list)
        for row in self[table]:
            key = tuple(row[column] for column in columns)
            found[key[0] if len(key) == 1 else key].append(row)
        return found

    def once(self) -> list[Event]:
        """Each event at its first place: what a consumer with an inbox applies."""
        first: dict[str, Event] = {}
        for event in self.events:
            first.setdefault(event.id, event)
        return list(first.values())

    def about(self, order_id: str) -> list[Any]:
        """Everything the state knows of one order, for a violation's slice."""
        events = [event.shown() for event in self.events if event.key == order_id]
        rows: list[Any] = [row for row in self["order.orders"] if row["id"] == order_id]
        for name in ("order.timeline", "order.ledger_entry", "inventory.allocation", "logistics.shipment"):
            rows += [{"table": name} | row for row in self[name] if row.get("order_id") == order_id]
        return [*rows, *events][:40]
