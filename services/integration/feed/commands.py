"""The use cases of the feed."""

from libs.db import Database
from services.integration.feed import store


async def forget_events(database: Database) -> None:
    """Forgets what is older than the feed keeps, in portions."""
    while await store.forget(database):
        pass
