"""The tables of webhooks."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
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
from sqlalchemy.dialects.postgresql import ARRAY

from libs.audit import audited, not_audited
from libs.db.kept import kept_days, kept_until
from libs.secrets import Sealed

SEALED = Sealed("webhook_secret", "sealed", ("secret_id",))


def webhook_tables(metadata: MetaData) -> None:
    """`webhook` and its secrets; `delivery`: one event to one webhook, and each attempt at it; `redelivery`: a part of
    the feed that is brought again."""
    none = text("'{}'")
    webhook = Table(
        "webhook",
        metadata,
        Column("id", Uuid, primary_key=True),
        Column("url", Text, nullable=False),
        Column("description", Text, nullable=False, server_default=""),
        Column("types", ARRAY(Text), nullable=False, server_default=none),
        Column("scopes", ARRAY(Text), nullable=False, server_default=none, comment="that its events ask for"),
        Column("channels", ARRAY(Text), nullable=False, server_default=none),
        Column("warehouses", ARRAY(Text), nullable=False, server_default=none),
        Column("skus", ARRAY(Text), nullable=False, server_default=none),
        Column("state", Text, nullable=False, server_default="enabled"),
        Column("disabled_reason", Text),
        Column("failing_since", DateTime(timezone=True), comment="nothing was taken since"),
        Column("created_by", Text, nullable=False),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("updated_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("version", Integer, nullable=False, server_default=text("1")),
        Column("limit_channels", ARRAY(Text), comment="those of who made it; null: it was not limited"),
        Column("limit_warehouses", ARRAY(Text), comment="as limit_channels"),
        CheckConstraint("state in ('enabled', 'disabled')", name="webhook_state"),
        CheckConstraint("(state = 'disabled') = (disabled_reason is not null)", name="webhook_reason"),
    )
    secret = Table(
        "webhook_secret",
        metadata,
        Column("secret_id", Uuid, primary_key=True),
        Column("webhook_id", Uuid, ForeignKey("webhook.id", ondelete="CASCADE"), nullable=False),
        Column("sealed", LargeBinary, nullable=False),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("valid_until", DateTime(timezone=True), comment="null: until it is replaced"),
    )
    Index("webhook_secret_of", secret.c.webhook_id)
    delivery = Table(
        "delivery",
        metadata,
        Column("id", Uuid, primary_key=True),
        Column("webhook_id", Uuid, nullable=False, comment="it may be deleted; the delivery is forgotten by its age"),
        Column("position", BigInteger, comment="in the feed; null: a test"),
        Column("event_id", Uuid, nullable=False),
        Column("type", Text, nullable=False),
        Column("subject", Text, nullable=False),
        Column("body", Text, comment="of a test"),
        Column("state", Text, nullable=False, server_default="pending"),
        Column("attempts", Integer, nullable=False, server_default=text("0")),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("ended_at", DateTime(timezone=True)),
        CheckConstraint("state in ('pending', 'delivered', 'failed', 'cancelled')", name="delivery_state"),
        CheckConstraint("(state = 'pending') = (ended_at is null)", name="delivery_ended"),
        CheckConstraint("(position is null) = (body is not null)", name="delivery_body"),
    )
    Index("delivery_of_webhook", delivery.c.webhook_id, delivery.c.id)
    Index("delivery_open", delivery.c.webhook_id, postgresql_where=text("state = 'pending'"))
    Index("delivery_old", delivery.c.ended_at, postgresql_where=text("ended_at is not null"))
    Index("delivery_failed", delivery.c.webhook_id, delivery.c.id, postgresql_where=text("state = 'failed'"))
    attempt = Table(
        "delivery_attempt",
        metadata,
        Column("delivery_id", Uuid, ForeignKey("delivery.id", ondelete="CASCADE"), primary_key=True),
        Column("number", Integer, primary_key=True),
        Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("status", Integer, comment="null: there was no answer"),
        Column("took_ms", Integer),
        Column("error", Text),
        Column("answer", Text, comment="how the answer's body begins"),
    )
    redelivery = Table(
        "redelivery",
        metadata,
        Column("id", Uuid, primary_key=True),
        Column("webhook_id", Uuid, ForeignKey("webhook.id", ondelete="CASCADE"), nullable=False),
        Column("next", BigInteger, nullable=False, comment="what comes behind it is left to do"),
        Column("until", BigInteger, nullable=False),
        Column("deliveries", Integer, nullable=False, server_default=text("0")),
        Column("created_by", Text, nullable=False),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("ended_at", DateTime(timezone=True)),
    )
    Index("redelivery_open", redelivery.c.id, postgresql_where=text("ended_at is null"))
    Index("redelivery_of_webhook", redelivery.c.webhook_id, redelivery.c.id)
    audited(webhook, "webhook")
    audited(secret, "webhook_secret", named_by=("webhook_id", "secret_id"), secret=("sealed",))
    audited(redelivery, "redelivery", named_by=("webhook_id", "id"))
    not_audited("what is brought to webhooks, and what became of it", delivery, attempt)
    kept_until(webhook, "it is deleted", "with webhooks")
    kept_until(secret, "its webhook is deleted, or an hour after it was replaced", "with webhooks")
    kept_days(
        delivery,
        37,
        "with webhooks",
        by="ended_at",
        only="ended_at is not null",
        archived=True,
        least=3,
        why="as the feed",
    )
    kept_until(attempt, "its delivery goes", "with webhooks")
    kept_until(redelivery, "its webhook is deleted", "with webhooks")
