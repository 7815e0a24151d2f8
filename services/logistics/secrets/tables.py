"""Which secrets a carrier has, and the secrets themselves, encrypted."""

from sqlalchemy import Column, DateTime, Index, LargeBinary, Table, Text, Uuid, func

from libs.audit import audited
from libs.db.kept import kept_until
from libs.secrets import Sealed
from services.logistics.tables import metadata

__all__ = ["SEALED", "webhook_secrets"]

SEALED = Sealed("webhook_secret", "sealed", ("secret_id",))

webhook_secrets = Table(
    "webhook_secret",
    metadata,
    Column("secret_id", Uuid, primary_key=True, comment="what a secret is derived from that has no `sealed`"),
    Column("carrier", Text, nullable=False),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("created_by", Text, nullable=False),
    Column("valid_until", DateTime(timezone=True), comment="null: until it is replaced"),
    Column("sealed", LargeBinary, comment="the secret, encrypted; null: from before the column was there"),
)
Index("webhook_secret_of_carrier", webhook_secrets.c.carrier)
audited(webhook_secrets, "carrier_secret", named_by=("carrier", "secret_id"), secret=("sealed",))
kept_until(webhook_secrets, "it is deleted", "with carriers")
