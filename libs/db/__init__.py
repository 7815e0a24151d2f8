"""PostgreSQL: pools, transactions, roles and migrations."""

from libs.db.database import INFRASTRUCTURE_ERRORS, Database, PoolExhausted, Tx, is_transient
from libs.db.rows import arrays, columns, numbered, unnest

__all__ = [
    "INFRASTRUCTURE_ERRORS",
    "Database",
    "PoolExhausted",
    "Tx",
    "arrays",
    "columns",
    "is_transient",
    "numbered",
    "unnest",
]
