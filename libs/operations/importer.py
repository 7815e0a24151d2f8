"""What a service says of a file that it imports, and what it answers for each document of it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from libs.db import Tx
from libs.files import Column, Profile
from libs.http.auth import Dimension

__all__ = ["Document", "Fault", "Importer", "Outcome", "Status", "Values"]

Status = Literal["created", "changed", "unchanged", "known", "different", "refused"]
Values = dict[str, str]


class Fault(NamedTuple):
    """What is wrong with a document or a row of it. line: of the row; None: of the document. field: our name of it."""

    code: str
    detail: str
    field: str | None = None
    line: int | None = None
    params: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Document:
    """Rows that are taken together or not at all, as (line of the file, values by field), in the file's order."""

    rows: Sequence[tuple[int, Values]]

    @property
    def line(self) -> int:
        return self.rows[0][0]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a document. status: of it, and of each of its rows that `rows` does not name. faults: why it, or a
    row, was refused, or what differs from what is stored."""

    status: Status
    faults: Sequence[Fault] = ()
    rows: Mapping[int, Status] = field(default_factory=dict)


Apply = Callable[[Tx, Sequence[Document], str], Awaitable[Sequence[Outcome]]]
"""(transaction, documents, subject of who asked) → an outcome for each. It writes in the transaction and commits
nothing; in a dry run what it wrote is rolled back. It is called again for single documents when it raises."""


@dataclass(frozen=True)
class Importer:
    """kind: of the operation. path: where the file is sent. scope: what the caller needs. title: of what, in plural.
    columns, profiles: what a file may contain; `profiles` has the one named `default`. key: fields that rows of one
    document share; without any, each row is its own document. noun: what a document is called in a sentence. apply: see
    there. batch: documents per transaction. also: importers of
    the same path, told by the names of their profiles. most_rows: of one document. audited: what a
    file changes is written into the audit; orders have their timeline. obeys: fields that say whose a row is, and what
    of a caller's limits it must be within; free_of: see `libs.http.requires`. Without them it is closed to callers who
    are limited."""

    kind: str
    path: str
    scope: str
    title: str
    about: str
    columns: Sequence[Column]
    profiles: Mapping[str, Profile]
    default: str
    apply: Apply
    tag: str
    key: tuple[str, ...] = ()
    noun: str = "row"
    batch: int = 200
    also: Sequence["Importer"] = ()
    most_rows: int = 2_000
    most_bytes: int = 300_000_000
    most_packed_bytes: int = 50_000_000
    most_file_rows: int = 3_000_000
    audited: bool = True
    obeys: Mapping[str, Dimension] = field(default_factory=dict)
    free_of: tuple[Dimension, ...] = ()
