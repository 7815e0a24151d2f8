"""The history of reports, and the webhooks that were taken."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
)


def tracking_tables(metadata: MetaData) -> None:
    Table(
        "tracking_event",
        metadata,
        Column("id", BigInteger, Identity(always=True), primary_key=True),
        Column("shipment_id", Uuid, ForeignKey("shipment.shipment_id"), nullable=False),
        Column("at", DateTime(timezone=True), nullable=False),
        Column("carrier_status", Text, nullable=False, comment="as the carrier said it"),
        Column("status", Text, comment="null: a code we do not know"),
        Column("country", Text),
        Column("description", Text),
        Column("applied", Boolean, nullable=False),
        Column("received_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("doubt", Text, comment="why it cannot be"),
        Column("recorded_by", Text, comment="who wrote it down; null: the carrier reported it"),
        UniqueConstraint("shipment_id", "at", "carrier_status", name="tracking_event_once"),
    )
    receipt = Table(
        "webhook_receipt",
        metadata,
        Column("carrier", Text, primary_key=True),
        Column("webhook_id", Text, primary_key=True),
        Column("received_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("body_hash", LargeBinary, comment="SHA-256; another body under the same id is refused"),
        comment="a replayed webhook changes nothing",
    )
    Index("webhook_receipt_age", receipt.c.received_at)
