"""PostgreSQL: pools, transactions, roles and migrations."""

from libs.db.arrays import columns
from libs.db.database import INFRASTRUCTURE_ERRORS, Database, PoolExhausted, Tx

__all__ = ["INFRASTRUCTURE_ERRORS", "Database", "PoolExhausted", "Tx", "columns"]
