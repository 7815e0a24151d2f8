"""Suggestions of a language model, each with what it cost and what a person made of it."""

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    DateTime,
    Index,
    Integer,
    Numeric,
    Table,
    Text,
    Uuid,
    func,
)

from libs.audit import audited
from libs.db.kept import kept_days
from services.catalog.tables import metadata

suggestions = Table(
    "suggestion",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("product_id", Uuid),
    Column("field", Text, nullable=False),
    Column("channel", Text),
    Column("locale", Text, nullable=False, comment="of the text that is asked for"),
    Column("request", JSON, nullable=False, comment="all that was asked, glossary and forbidden claims with it"),
    Column("prompt_version", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("text", Text, comment="what the model said"),
    Column("findings", JSON, nullable=False),
    Column("tokens_in", Integer),
    Column("tokens_out", Integer),
    Column("cost", Numeric, nullable=False, comment="before the answer: the most that it may be"),
    Column("currency", Text, nullable=False),
    Column("detail", Text, comment="why there is no answer"),
    Column("final", Text, comment="what a person accepted"),
    Column("reason", Text),
    Column("asked_by", Text, nullable=False),
    Column("asked_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("answered_at", DateTime(timezone=True)),
    Column("decided_by", Text),
    Column("decided_at", DateTime(timezone=True)),
    CheckConstraint(
        "status in ('asked', 'offered', 'withheld', 'failed', 'accepted', 'edited', 'rejected')",
        name="suggestion_status",
    ),
    CheckConstraint("kind in ('translate', 'write', 'shorten', 'search_terms')", name="suggestion_kind"),
    CheckConstraint("cost >= 0 and tokens_in >= 0 and tokens_out >= 0", name="suggestion_cost"),
    CheckConstraint("(status in ('accepted', 'edited')) = (final is not null)", name="suggestion_final_is_of_a_person"),
    CheckConstraint("(decided_by is null) = (decided_at is null)", name="suggestion_decided"),
)
Index("suggestion_asked", suggestions.c.asked_at)
Index("suggestion_by_status", suggestions.c.status, suggestions.c.id)
Index("suggestion_of_product", suggestions.c.product_id, suggestions.c.id)
audited(suggestions, "suggestion", ignored=("request", "findings"))
kept_days(suggestions, 400, (1.0, 2000), by="asked_at", why="what a model costs is compared over a year")
