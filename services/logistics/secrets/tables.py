"""Which secrets a carrier has. The secrets themselves are stored nowhere."""

from sqlalchemy import Column, DateTime, Index, Table, Text, Uuid, func

from services.logistics.tables import metadata

__all__ = ["webhook_secrets"]

webhook_secrets = Table(
    "webhook_secret",
    metadata,
    Column("secret_id", Uuid, primary_key=True, comment="the secret itself is derived from it"),
    Column("carrier", Text, nullable=False),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("created_by", Text, nullable=False),
    Column("valid_until", DateTime(timezone=True), comment="null: until it is replaced"),
)
Index("webhook_secret_of_carrier", webhook_secrets.c.carrier)
