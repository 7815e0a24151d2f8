"""Thresholds of gates and weights of scores, by category."""

from sqlalchemy import CheckConstraint, Column, Numeric, Table, Text

from libs.audit import audited
from libs.db.kept import kept_for_ever
from services.catalog.tables import metadata

gates = Table(
    "gate",
    metadata,
    Column("category", Text, primary_key=True, comment="and those below it; '' is every one"),
    Column("state", Text, primary_key=True, comment="that a candidate wants to enter"),
    Column("metric", Text, primary_key=True),
    Column("least", Numeric),
    Column("most", Numeric),
    CheckConstraint(
        "num_nonnulls(least, most) > 0 and (least <= most or least is null or most is null)", name="gate_bounds"
    ),
)
weights = Table(
    "score_weight",
    metadata,
    Column("category", Text, primary_key=True, comment="and those below it; '' is every one"),
    Column("axis", Text, primary_key=True),
    Column("weight", Numeric, nullable=False),
    CheckConstraint("weight >= 0", name="score_weight_positive"),
)
audited(gates, "gate", named_by=("category", "state", "metric"))
audited(weights, "score_weight", named_by=("category", "axis"))
kept_for_ever(gates, "who decides keeps to it", "with categories")
kept_for_ever(weights, "who decides keeps to it", "with categories")
