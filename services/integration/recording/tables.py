"""What waits to be recorded."""

from sqlalchemy import BigInteger, Column, DateTime, Identity, Index, MetaData, SmallInteger, Table, Text, Uuid

from libs.audit import not_audited
from libs.db.kept import kept_until


def recording_tables(metadata: MetaData) -> None:
    """`waiting`: events that came before the first one of their order or parcel, and the later ones of their
    subjects."""
    waiting = Table(
        "waiting",
        metadata,
        Column("id", BigInteger, Identity(always=True), primary_key=True),
        Column("event_id", Uuid, nullable=False, unique=True),
        Column("topic", Text, nullable=False),
        Column("key", Text, nullable=False),
        Column("type", Text, nullable=False),
        Column("version", SmallInteger, nullable=False),
        Column("time", DateTime(timezone=True), nullable=False),
        Column("correlation_id", Uuid),
        Column("causation_id", Uuid),
        Column("traceparent", Text),
        Column("payload", Text, nullable=False),
        Column("thing", Uuid, nullable=False, comment="the order or parcel that its subject waits for"),
        Column("until", DateTime(timezone=True), nullable=False, comment="then it is recorded as it is"),
        Index("waiting_thing", "thing"),
        Index("waiting_subject", "topic", "key"),
        Index("waiting_until", "until"),
    )
    not_audited("events on their way into the feed", waiting)
    kept_until(waiting, "its order or parcel is known, a minute at most", "events that come before their order's first")
