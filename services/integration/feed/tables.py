"""The feed's tables."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
)
from sqlalchemy.dialects.postgresql import ARRAY

from libs.audit import not_audited
from libs.db.kept import kept_days, kept_for_ever


def feed_tables(metadata: MetaData) -> None:
    """`event`: the feed. `aggregate`: how many events each has had, kept when they are forgotten. `belonging`: what
    events say of their order or parcel that later ones do not repeat, kept as long. `feed`: one row, the last position
    given and the last one forgotten; its lock makes the order of positions that of commits."""
    event = Table(
        "event",
        metadata,
        Column("position", BigInteger, primary_key=True, autoincrement=False),
        Column("number", BigInteger, nullable=False),
        Column("event_id", Uuid, nullable=False),
        Column("topic", Text, nullable=False),
        Column("key", Text, nullable=False),
        Column("type", Text, nullable=False),
        Column("version", SmallInteger, nullable=False),
        Column("time", DateTime(timezone=True), nullable=False),
        Column("correlation_id", Uuid),
        Column("causation_id", Uuid),
        Column("traceparent", Text),
        Column("payload", Text, nullable=False),
        Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("channels", ARRAY(Text), comment="that it belongs to; empty: to none; null: nobody knows"),
        Column("warehouses", ARRAY(Text), comment="as channels"),
        UniqueConstraint("event_id", name="event_once"),
        CheckConstraint("position > 0 and number > 0", name="event_position"),
    )
    aggregate = Table(
        "aggregate",
        metadata,
        Column("topic", Text, primary_key=True),
        Column("key", Text, primary_key=True),
        Column("number", BigInteger, nullable=False),
    )
    belonging = Table(
        "belonging",
        metadata,
        Column("id", Uuid, primary_key=True, comment="of an order or a parcel"),
        Column(
            "place",
            Text,
            nullable=False,
            comment="the order's channel, the parcel's warehouse; empty: nobody said it in time",
        ),
    )
    feed = Table(
        "feed",
        metadata,
        Column("id", SmallInteger, primary_key=True, autoincrement=False),
        Column("last", BigInteger, nullable=False),
        Column("forgotten", BigInteger, nullable=False),
        Column(
            "webhooks",
            Uuid,
            nullable=False,
            server_default=func.gen_random_uuid(),
            comment="a new one whenever a webhook changes",
        ),
        Column("waiting", BigInteger, nullable=False, server_default="0", comment="events that wait to be recorded"),
        CheckConstraint("id = 1", name="feed_one"),
        CheckConstraint("forgotten <= last", name="feed_forgotten"),
    )
    not_audited("the feed: what events say", event, aggregate, belonging, feed)
    kept_days(event, 37, (11, 6900), job="forget_events", why="longer than a topic: one that comes again is known")
    kept_for_ever(aggregate, "the number of a subject's last event", (3, 704))
    kept_for_ever(belonging, "later events of it do not say it", (2, 240))
    kept_for_ever(feed, "one row", "with nothing")
