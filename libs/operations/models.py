"""An operation as the API shows it. The same in every service."""

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, Field

from libs.files import Profile
from libs.http.problems import Code

__all__ = [
    "FieldOut",
    "FileDescription",
    "Operation",
    "OperationFile",
    "OperationList",
    "RowEntry",
    "State",
    "operation_of",
]

State = Literal["queued", "running", "succeeded", "partly", "failed", "cancelled"]
SHOWN = 100


class Counts(BaseModel):
    """created, changed; unchanged: it says what is stored; known: it was done before; different: something else was
    done under this number before, and nothing has changed; refused: nothing has changed."""

    created: int
    changed: int
    unchanged: int
    known: int
    different: int
    refused: int


class RowCounts(Counts):
    """The rows of the file, the header not counted. `total` is the sum of all others: each row is in exactly one."""

    total: int
    left_out: int = Field(description="rows that the profile does not want, and lines behind its footer")
    blank: int
    pending: int = Field(description="read and not yet decided; of a cancelled or failed operation they stay so")
    exported: int = Field(default=0, description="of an export: rows that are in its file so far")


class RowEntry(BaseModel):
    line: int = Field(description="of the file (of a workbook the row); the header is in line 1", examples=[17])
    outcome: Literal["refused", "different"]
    code: Code = Field(description="stable, for programs", examples=["missing"])
    field: str | None = Field(examples=["sku"])
    detail: str = Field(examples=["sku is empty"])
    params: dict[str, Any] = Field(default={}, description="the values in `detail`")


class OperationError(BaseModel):
    """Why the operation as a whole has failed."""

    code: Code = Field(examples=["column_unknown"])
    detail: str
    line: int | None = None
    params: dict[str, Any] = {}


class OperationFile(BaseModel):
    """What an export has made."""

    href: str = Field(
        description="where it is, with the token of who asked for it",
        examples=["/v1/orders/exports/order-0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11/file"],
    )
    media_type: str = Field(examples=["text/csv; charset=utf-8"])
    bytes: int
    expires_at: datetime = Field(description="when it is forgotten")
    as_of: datetime | None = Field(
        default=None, description="of one with `updated_since`: what to give the next time, so that no change is missed"
    )


class Operation(BaseModel):
    """Long work that somebody asked for. succeeded: every row was taken (created, changed, unchanged or known), and the
    file of an export is whole; partly: some; failed: none, or the file could not be read, which `error` says;
    cancelled: somebody stopped it, and what was taken before stays."""

    id: str = Field(description="names its service", examples=["order-0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11"])
    kind: str = Field(examples=["order_import"])
    state: State
    dry_run: bool = Field(description="everything was judged and counted, and nothing written")
    profile: str = Field(description="what the file's columns mean; of an export its format", examples=["tradewind"])
    filename: str = Field(examples=["orders.csv"])
    percent: int = Field(description="how far it is; of an export by an estimate of its rows", ge=0, le=100)
    rows: RowCounts
    documents: Counts = Field(description="what the rows make up: orders, products; or the rows themselves")
    entries: list[RowEntry] = Field(description=f"the first {SHOWN} that were not taken; all of them: `/errors`")
    more_entries: bool
    error: OperationError | None
    file: OperationFile | None = Field(default=None, description="of an export, when it is whole and not yet forgotten")
    requested_by: str
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None = Field(description="null while it is queued or running")


class OperationList(BaseModel):
    items: list[Operation]


class FieldOut(BaseModel):
    name: str
    kind: str
    required: bool
    titles: list[str] = Field(description="what its column may be called besides its name")
    description: str
    example: str


class FileDescription(BaseModel):
    """What a file may contain, and the profiles that are known by name."""

    kind: str
    about: str
    fields: list[FieldOut]
    default_profile: str
    profiles: dict[str, Profile]


def operation_of(service: str, row: Any, entries: list[Any]) -> Operation:
    rows = {name: row[f"rows_{name}"] for name in Counts.model_fields}
    rest = {name: row[name] for name in ("left_out", "blank", "pending")} | {"exported": row["rows_exported"]}
    return Operation(
        id=f"{service}-{row['id']}",
        **{n: row[n] for n in ("kind", "state", "dry_run", "profile", "filename", "error", "requested_by")},
        **{n: row[n] for n in ("created_at", "started_at", "finished_at")},
        percent=_percent(row, sum(rows.values()) + row["pending"]),
        rows=RowCounts(total=sum(rows.values()) + sum(rest.values()), **rows, **rest),
        documents=Counts(**{name: row[f"documents_{name}"] for name in Counts.model_fields}),
        entries=[RowEntry(**entry) for entry in entries[:SHOWN]],
        more_entries=len(entries) > SHOWN,
        file=row["file"] if row["state"] == "succeeded" else None,
    )


def _percent(row: Any, wanted: int) -> int:
    """Reading is about a fifth of the work."""
    if row["state"] not in ("queued", "running"):
        left = row["pending"] or row["rows_expected"]
        return 100 if row["state"] in ("succeeded", "partly") or not left else _percent_open(row, wanted)
    return min(99, _percent_open(row, wanted))


def _percent_open(row: Any, wanted: int) -> int:
    if row["rows_expected"] is not None:
        return min(99, int(100 * row["rows_exported"] / max(1, row["rows_expected"])))
    if row["reading"]:
        return int(20 * row["position"] / max(1, row["chunks"])) if row["format"] == "text" else 0
    return 20 + int(80 * (wanted - row["pending"]) / max(1, wanted))
