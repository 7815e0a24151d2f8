"""The tables of a service's operations. Whatever they hold of a file goes when the operation has ended: rows of orders
are personal data. No foreign keys where rows come by the million: each would be looked up by itself."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from libs.audit import audited, not_audited
from libs.db.kept import kept_days, kept_until
from libs.db.migrations import brought_by

STATES = ("queued", "running", "succeeded", "partly", "failed", "cancelled")
FILES = "the file that somebody brought"  # why there is personal data
COUNTED = ("created", "changed", "unchanged", "known", "different", "refused")
# How far it has come, which is no change that anybody makes.
PROGRESS = (
    "settings", "format", "chunks", "bytes", "reading", "position", "resume", "applied", "blank", "left_out", "pending",
    *(f"{kind}_{name}" for kind in ("rows", "documents") for name in COUNTED), "rows_exported", "rows_expected", "file",
    "caller", "holder", "lease_until", "tries", "turn", "started_at", "finished_at", "tidied",
)  # fmt: skip


def _count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=text("0"))


def operation_tables(metadata: MetaData) -> None:
    """Declare operations, their chunks, rows and entries in a service's metadata."""
    with brought_by(metadata, "libs.operations"):
        _declare(metadata)


def _declare(metadata: MetaData) -> None:
    operation = Table(
        "long_operation",
        metadata,
        Column("id", Uuid, primary_key=True),
        Column("kind", Text, nullable=False),
        Column("state", Text, nullable=False, server_default="queued"),
        Column("dry_run", Boolean, nullable=False),
        Column("profile", Text, nullable=False, comment="its name, or that it was given"),
        Column("settings", JSONB, nullable=False, comment="the profile itself"),
        Column("filename", Text, nullable=False),
        Column("format", Text, nullable=False, server_default="text", comment="text | zip"),
        Column("chunks", Integer, nullable=False, server_default=text("0")),
        Column(
            "bytes", BigInteger, nullable=False, server_default=text("0"), comment="of the file, unpacked from gzip"
        ),
        Column("reading", Boolean, nullable=False, server_default=text("true"), comment="rows are still being read"),
        Column(
            "position", Integer, nullable=False, server_default=text("0"), comment="chunks (of a workbook: rows) read"
        ),
        Column("resume", JSONB, comment="what the reader needs to go on at `position`"),
        Column("applied", Integer, nullable=False, server_default=text("0"), comment="all lines up to it are decided"),
        _count("blank"),
        _count("left_out"),
        _count("pending"),
        *(_count(f"rows_{name}") for name in COUNTED),
        *(_count(f"documents_{name}") for name in COUNTED),
        Column("rows_exported", Integer, nullable=False, server_default=text("0"), comment="in the file of an export"),
        Column("rows_expected", BigInteger, comment="of an export: how many there may be"),
        Column("file", JSONB, comment="what an export has made, until it is forgotten"),
        Column("error", JSONB),
        Column("holder", Uuid, comment="the run that works on it"),
        Column("lease_until", DateTime(timezone=True), comment="it is another's when this has passed"),
        Column("tries", Integer, nullable=False, server_default=text("0"), comment="runs without progress"),
        Column("turn", DateTime(timezone=True), comment="when it was worked on last: the others come first"),
        Column("requested_by", Text, nullable=False),
        Column("caller", JSONB, comment="on whose behalf it changes what, see libs/audit; null: it changes nothing"),
        Column("channels", ARRAY(Text), comment="that who asked is limited to; null: to none"),
        Column("warehouses", ARRAY(Text), comment="as channels"),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("started_at", DateTime(timezone=True)),
        Column("finished_at", DateTime(timezone=True)),
        Column("tidied", Boolean, nullable=False, server_default=text("false"), comment="nothing of the file is left"),
        CheckConstraint(f"state in {STATES}", name="long_operation_state"),
        comment="Long work that somebody asked for",
    )
    Index("long_operation_untidied", operation.c.id, postgresql_where=text("not tidied"))
    audited(operation, "operation", ignored=PROGRESS)
    chunk = Table(
        "operation_chunk",
        metadata,
        Column("operation_id", Uuid, ForeignKey("long_operation.id"), primary_key=True),
        Column("number", Integer, primary_key=True),
        Column("content", LargeBinary, nullable=False, comment="deflated"),
        comment="A file, until it has been read",
    )
    row = Table(
        "operation_row",
        metadata,
        Column("operation_id", Uuid, nullable=False),
        Column("line", Integer, nullable=False),
        Column("document", Text, comment="what rows that belong together share"),
        Column("rows", Integer, nullable=False, comment="how many are in `body`"),
        Column("body", Text, comment="[[line, values], …]; null: a refused row spoils the document; empty: not wanted"),
        comment="Rows that were read, until they are decided; those of a document that stand together are one",
    )
    Index("operation_row_by_line", row.c.operation_id, row.c.line)
    Index(
        "operation_row_by_document",
        row.c.operation_id,
        row.c.document,
        postgresql_where=text("document is not null"),
    )
    entry = Table(
        "operation_entry",
        metadata,
        Column("id", BigInteger, Identity(always=True), primary_key=True),
        Column("operation_id", Uuid, nullable=False),
        Column("line", Integer, nullable=False),
        Column("outcome", Text, nullable=False),
        Column("code", Text, nullable=False),
        Column("field", Text),
        Column("detail", Text, nullable=False),
        Column("params", JSONB, nullable=False, server_default=text("'{}'")),
        CheckConstraint("outcome in ('refused', 'different')", name="operation_entry_outcome"),
        comment="Why rows were not taken",
    )
    Index("operation_entry_by_line", entry.c.operation_id, entry.c.line, entry.c.id)
    not_audited("a file on its way, and what was wrong with it: its operation is audited", chunk, row, entry)
    kept_days(operation, 90, "with files", job="clean_up", why="reports are asked for", people=FILES)
    kept_until(chunk, "the file has been read", "with files", people=FILES)
    kept_until(row, "it is decided", "with files", people=FILES)
    kept_until(entry, "its operation goes", "with files", people=FILES)
