"""When API keys end, for whoever has to tell their holders."""

from prometheus_client import Gauge

from libs.db import Database
from services.integration.keys import store

EXPIRY = Gauge(
    "tradewind_api_key_expiry_timestamp_seconds",
    "When the first API key that is in use expires, in Unix time",
    ["keys"],
)


async def observe_keys(db: Database) -> None:
    """A job. Keys that nobody has used for a week may end in peace."""
    expires_at = await store.first_expiry(db)
    forget_keys()
    if expires_at:
        EXPIRY.labels("in_use").set(expires_at.timestamp())


def forget_keys() -> None:
    """There is none, or another member observes them now."""
    EXPIRY.clear()
