"""Candidates, their competitors, the steps they took, and what was forecast when they were approved."""

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
    Numeric,
    Table,
    Text,
    Uuid,
    func,
    text,
)

from libs.audit import audited, not_audited
from libs.db.kept import kept_for_ever
from services.catalog.tables import metadata

GROWS = "with candidates"
candidates = Table(
    "candidate",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("state", Text, nullable=False),
    Column("left_state", Text, comment="that it was rejected from; null: it is not rejected"),
    Column("name", Text, nullable=False),
    Column("country", Text, nullable=False, comment="the target market"),
    Column("channel", Text),
    Column("category", Text),
    Column("owner", Text, comment="who has the next step"),
    Column("due_at", DateTime(timezone=True), comment="of the next step"),
    Column("details", JSON, nullable=False, comment="buyer's persona, price band, sample cost, evaluation, keys"),
    Column("assumptions", JSON, nullable=False, comment="of the profit of a unit"),
    Column("figures", JSON, nullable=False, comment="by axis: value, freshness, coverage"),
    Column("figured_at", DateTime(timezone=True), nullable=False),
    Column("product_id", Uuid, comment="what it became"),
    Column("launched_at", DateTime(timezone=True)),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("updated_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint(
        "state in ('idea', 'screened', 'sampling', 'costed', 'compliance_review', 'approved', 'sourcing', "
        "'launching', 'launched', 'graduated', 'killed', 'rejected')",
        name="candidate_state",
    ),
    CheckConstraint("(state = 'rejected') = (left_state is not null)", name="candidate_rejected"),
    CheckConstraint(
        "state not in ('launched', 'graduated', 'killed') or (launched_at is not null and product_id is not null)",
        name="candidate_launched",
    ),
)
Index("candidate_queue", candidates.c.state, candidates.c.id)
Index("candidate_of_category", candidates.c.category, candidates.c.id)
Index("candidate_of_owner", candidates.c.owner, candidates.c.id)
Index("candidate_due", candidates.c.due_at, candidates.c.id)
Index("candidate_updated", candidates.c.updated_at)
Index("candidate_figured", candidates.c.figured_at)
competitors = Table(
    "competitor",
    metadata,
    Column("candidate_id", Uuid, ForeignKey(candidates.c.id), primary_key=True),
    Column("market_product_id", Uuid, ForeignKey("market_product.id"), primary_key=True),
    Column("state", Text, nullable=False),
    Column("confidence", Numeric, nullable=False, comment="that it is the same kind of product, 0 to 1"),
    Column("reason", Text, nullable=False),
    Column("decided_by", Text, comment="null: nobody yet"),
    CheckConstraint("state in ('suggested', 'confirmed', 'dismissed')", name="competitor_state"),
    CheckConstraint("confidence between 0 and 1", name="competitor_confidence"),
    CheckConstraint("(state = 'suggested') = (decided_by is null)", name="competitor_decided"),
)
Index("competitor_product", competitors.c.market_product_id)
steps = Table(
    "candidate_step",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("candidate_id", Uuid, ForeignKey(candidates.c.id), nullable=False),
    Column("from_state", Text),
    Column("to_state", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("note", Text, comment="why"),
    Column("evidence", JSON, nullable=False),
    Column("judged", JSON, nullable=False, comment="the gate's rules, and what they found"),
    Column("overridden", Text, comment="why it passed though a rule was not kept"),
    comment="append-only",
)
Index("step_of_candidate", steps.c.candidate_id, steps.c.id)
forecasts = Table(
    "candidate_forecast",
    metadata,
    Column("candidate_id", Uuid, ForeignKey(candidates.c.id), primary_key=True),
    Column("units_per_month", Numeric, nullable=False),
    Column("price", Numeric, nullable=False, comment="of a unit, VAT included"),
    Column("currency", Text, nullable=False),
    Column("margin_percent", Numeric, comment="of the net price; null: no costs were assumed"),
    Column("score", Numeric),
    Column("confidence", Numeric),
    Column("by", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    CheckConstraint("units_per_month > 0 and price > 0", name="candidate_forecast_positive"),
)
audited(candidates, "candidate", ignored=("figures", "figured_at"))
audited(competitors, "competitor", named_by=("candidate_id", "market_product_id"))
not_audited("a journal; the change itself is audited", steps)
audited(forecasts, "candidate_forecast", named_by=("candidate_id",))
kept_for_ever(candidates, "what was decided is held against what came", GROWS)
kept_for_ever(competitors, "as its candidate", GROWS)
kept_for_ever(steps, "as its candidate", GROWS)
kept_for_ever(forecasts, "as its candidate", GROWS)
