"""PostgreSQL: pools, transactions, roles and migrations."""

from libs.db.database import INFRASTRUCTURE_ERRORS, Database, PoolExhausted, Tx, is_transient
from libs.db.lists import Where, complete_until, count_each, fetch_page, fetch_planned
from libs.db.rows import arrays, columns, numbered, unnest

__all__ = [
    "INFRASTRUCTURE_ERRORS",
    "Database",
    "PoolExhausted",
    "Tx",
    "Where",
    "arrays",
    "columns",
    "complete_until",
    "count_each",
    "fetch_page",
    "fetch_planned",
    "is_transient",
    "numbered",
    "unnest",
]
