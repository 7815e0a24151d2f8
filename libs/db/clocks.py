"""What the time is where something is deleted by it, or said to be over."""

from datetime import datetime

from libs.clock import now
from libs.db.database import Database, Tx

__all__ = ["earlier"]


async def earlier(db: Database | Tx) -> datetime:
    """Now, by the clock that is behind, the database's or ours: one that runs ahead makes nothing old."""
    there: datetime = await db.fetchval("select clock_timestamp()")
    return min(there, now())
