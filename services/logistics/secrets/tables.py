"""Which secrets a carrier has. The secrets themselves are stored nowhere."""

from sqlalchemy import Column, DateTime, Index, MetaData, Table, Text, Uuid, func


def secret_tables(metadata: MetaData) -> None:
    secret = Table(
        "webhook_secret",
        metadata,
        Column("secret_id", Uuid, primary_key=True, comment="the secret itself is derived from it"),
        Column("carrier", Text, nullable=False),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("created_by", Text, nullable=False),
        Column("valid_until", DateTime(timezone=True), comment="null: until it is replaced"),
    )
    Index("webhook_secret_of_carrier", secret.c.carrier)
