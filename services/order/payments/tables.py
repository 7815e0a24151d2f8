"""Double entry: a row takes an amount from one account and puts it on another, so all accounts sum to zero."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Identity,
    Index,
    Numeric,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
)

from libs.audit import audited
from libs.db.kept import kept_for_ever, kept_until
from services.order.tables import metadata

ACCOUNTS = "('receivable', 'revenue', 'marketplace', 'psp', 'returns', 'bad_debt')"
KINDS = "('sold', 'collected', 'captured', 'cancelled', 'refunded', 'bad_debt')"

ledger_entry = Table(
    "ledger_entry",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("order_id", Uuid),
    Column("kind", Text, nullable=False),
    Column("reference", Text, nullable=False, comment="external reference, or our own document"),
    Column("debit", Text, nullable=False),
    Column("credit", Text, nullable=False),
    Column("amount", Numeric, nullable=False),
    Column("currency", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    UniqueConstraint("kind", "reference", "debit", "credit", name="ledger_entry_once"),
    CheckConstraint("amount > 0", name="ledger_entry_amount"),
    CheckConstraint("debit <> credit", name="ledger_entry_accounts"),
    CheckConstraint(f"debit in {ACCOUNTS} and credit in {ACCOUNTS}", name="ledger_entry_known"),
    CheckConstraint(f"kind in {KINDS}", name="ledger_entry_kind"),
)
Index("ledger_of_order", ledger_entry.c.order_id)
authorisation = Table(
    "authorisation",
    metadata,
    Column("reference", Text, primary_key=True),
    Column("order_id", Uuid, nullable=False),
    Column("amount", Numeric, nullable=False),
    Column("captured", Numeric, nullable=False, server_default="0"),
    Column("currency", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("amount > 0", name="authorisation_amount"),
    CheckConstraint("captured between 0 and amount", name="authorisation_captured"),
    comment="money that a payment provider holds for us; no entry until it is captured",
)
Index("authorisation_of_order", authorisation.c.order_id)
owed_refund = Table(
    "owed_refund",
    metadata,
    Column("return_id", Uuid, primary_key=True),
    Column("order_id", Uuid, nullable=False),
    Column("amount", Numeric, nullable=False),
    Column("currency", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("amount > 0", name="owed_refund_amount"),
    comment="What returns are worth of orders for which nothing was received yet",
)
Index("owed_refund_of_order", owed_refund.c.order_id)
audited(ledger_entry, "ledger_entry", named_by=("order_id", "id"))
audited(authorisation, "authorisation", named_by=("order_id", "reference"))
audited(owed_refund, "owed_refund", named_by=("order_id", "return_id"))
kept_for_ever(ledger_entry, "the books, as long as tax law asks", (2, 671))
kept_for_ever(authorisation, "the books", "with payments")
kept_until(owed_refund, "the money has come and is paid back", "with returns")
