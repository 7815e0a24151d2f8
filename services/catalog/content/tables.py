"""Content per product, channel and locale; its versions and the steps of its review, which are never changed."""

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
)

from libs.audit import audited, not_audited
from libs.db.kept import kept_for_ever
from services.catalog.tables import metadata

contents = Table(
    "content",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("product_id", Uuid, ForeignKey("product.id"), nullable=False),
    Column("channel", Text, nullable=False, comment="* is every channel without content of its own"),
    Column("locale", Text, nullable=False),
    Column("version", Integer, nullable=False, comment="of every change: texts and steps of the review"),
    Column("state", Text, nullable=False),
    Column("draft", Integer, nullable=False, comment="the number of the newest texts"),
    Column("approved", Integer, comment="the number of the texts that others see"),
    Column("changed_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    UniqueConstraint("product_id", "channel", "locale", name="content_place"),
    CheckConstraint("state in ('draft', 'in_review', 'approved', 'rejected')", name="content_state"),
    CheckConstraint("version > 0 and draft > 0 and approved <= draft", name="content_numbers"),
    CheckConstraint("state <> 'approved' or (approved is not null and approved = draft)", name="content_approved"),
)
Index("content_by_state", contents.c.state, contents.c.id)
Index("content_by_channel", contents.c.channel, contents.c.locale, contents.c.id)
Index("content_changed", contents.c.changed_at)
versions = Table(
    "content_version",
    metadata,
    Column("content_id", Uuid, ForeignKey("content.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("texts", JSON, nullable=False),
    Column("hash", Text, nullable=False, comment="of the texts: the same for the same"),
    Column("origin", Text, nullable=False),
    Column("restored", Integer, comment="the number of the version that it was again"),
    Column("written_by", Text, nullable=False),
    Column("why", Text),
    Column("written_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("origin in ('written', 'restored')", name="content_version_origin"),
    CheckConstraint("(origin = 'restored') = (restored is not null)", name="content_version_restored"),
)
reviews = Table(
    "content_review",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("content_id", Uuid, ForeignKey("content.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("step", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("why", Text),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("step in ('submit', 'approve', 'reject', 'withdraw')", name="content_review_step"),
)
Index("content_review_of_content", reviews.c.content_id, reviews.c.id)
audited(contents, "content", named_by=("product_id", "channel", "locale"))
not_audited("a journal with who and why; the content itself is audited", versions, reviews)
kept_for_ever(contents, "as products", "with products")
kept_for_ever(versions, "what was said to buyers, and since when", "with changes of content")
kept_for_ever(reviews, "who has approved it", "with changes of content")
