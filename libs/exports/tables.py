"""The tables of a service's exports. What an export has made lies here until it is forgotten: members share no disk."""

from sqlalchemy import BigInteger, Boolean, Column, DateTime, Index, LargeBinary, MetaData, Table, Text, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from libs.audit import not_audited
from libs.db.kept import kept_days, kept_until
from libs.db.migrations import brought_by


def export_tables(metadata: MetaData) -> None:
    """Declare exports and the pieces of their files in a service's metadata. They need `operation_tables`."""
    with brought_by(metadata, "libs.exports"):
        _declare(metadata)


def _declare(metadata: MetaData) -> None:
    export = Table(
        "export",
        metadata,
        Column("operation_id", Uuid, primary_key=True),
        Column("subject", Text, nullable=False, comment="who asked for it, and may have it"),
        Column("request", JSONB, nullable=False, comment="format, filters, columns, and the principal"),
        Column("state", JSONB, nullable=False, server_default=text("'{}'"), comment="what it takes to go on"),
        Column("bytes", BigInteger, nullable=False, server_default=text("0"), comment="of its file so far"),
        Column("expires_at", DateTime(timezone=True), comment="when the file is forgotten; null: it is not whole"),
        comment="Files of lists that somebody asked for",
    )
    Index("export_of_subject", export.c.subject)
    piece = Table(
        "export_piece",
        metadata,
        Column("operation_id", Uuid, primary_key=True),
        Column("first", BigInteger, primary_key=True, comment="its place in the file, in bytes"),
        Column("size", BigInteger, nullable=False, comment="bytes of the file"),
        Column("packed", Boolean, nullable=False, comment="the content is deflated"),
        Column("content", LargeBinary, nullable=False),
        comment="The file of an export, in pieces of at most a megabyte",
    )
    not_audited("a file of a list: its operation is audited", export, piece)
    kept_days(export, 1, "with files", job="forget_exports", people="the file that somebody asked for")
    kept_until(piece, "its export goes", "with files", people="the file that somebody asked for")
