"""Files of integration's lists."""

from libs.db import Database
from libs.exports import exports_of, lists_of, write_exports
from services.integration.journals import api as journals_api

LISTS = lists_of(
    [journals_api.router, journals_api.feed_router],
    "/v1/webhooks/deliveries",
    "/v1/events",
)


async def run_exports(database: Database) -> None:
    """The worker's."""
    await write_exports(database, "integration", LISTS)


EXPORTS = exports_of("integration", LISTS, run_exports)
