"""Who has read an order's address: never the address itself."""

from sqlalchemy import CheckConstraint, Column, DateTime, Index, Table, Text, Uuid, func

from libs.audit import not_audited
from libs.db.kept import kept_days
from services.order.addresses.domain import PURPOSES
from services.order.tables import metadata

__all__ = ["accesses"]

accesses = Table(
    "address_access",
    metadata,
    Column("id", Uuid, primary_key=True, comment="the request's, from its token: a token is used once"),
    Column("order_id", Uuid, nullable=False),
    Column("service", Text, nullable=False, comment="who asked"),
    Column("purpose", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("trace_id", Text, comment="finds the request in logs and traces"),
    CheckConstraint(f"purpose in {PURPOSES}", name="address_access_purpose"),
    comment="Readings of addresses by other services, in the transactions that answered them",
)
Index("address_access_of_order", accesses.c.order_id, accesses.c.id)
not_audited("a journal of its own: who read which address", accesses)
kept_days(
    accesses, 365, "with readings of addresses", by="id", archived=True, least=30,
    people="who read which address, and why", why="CNIL, délibération 2021-122, recommends six months to a year",
)  # fmt: skip
