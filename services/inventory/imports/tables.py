"""What was counted, so that the same count is never held against the stock twice."""

from sqlalchemy import CheckConstraint, Column, DateTime, Integer, MetaData, Table, Text, func


def import_tables(metadata: MetaData) -> None:
    Table(
        "stock_count",
        metadata,
        Column("key", Text, primary_key=True, comment="document, goods and place; of the movement that sets it right"),
        Column("counted", Integer, nullable=False),
        Column("booked", Integer, nullable=False, comment="what the stock said"),
        Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.clock_timestamp()),
        CheckConstraint("counted >= 0", name="stock_count_counted"),
        comment="Counts of goods that a file brought",
    )
