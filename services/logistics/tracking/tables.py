"""The webhooks that were taken."""

from sqlalchemy import Column, DateTime, Index, LargeBinary, Table, Text, func

from libs.audit import not_audited
from libs.db.kept import kept_days
from services.logistics.tables import metadata

__all__ = ["webhook_receipts"]

webhook_receipts = Table(
    "webhook_receipt",
    metadata,
    Column("carrier", Text, primary_key=True),
    Column("webhook_id", Text, primary_key=True),
    Column("received_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("body_hash", LargeBinary, comment="SHA-256; another body under the same id is refused"),
    comment="a replayed webhook changes nothing",
)
Index("webhook_receipt_age", webhook_receipts.c.received_at)
not_audited("receipts of signed reports", webhook_receipts)
kept_days(webhook_receipts, 1, "a row a report", by="received_at", why="an older one is refused by its time")
