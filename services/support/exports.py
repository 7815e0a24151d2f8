"""Files of support's lists."""

from libs.db import Database
from libs.exports import exports_of, lists_of, write_exports
from services.support.returns import api as returns_api
from services.support.tickets import api as tickets_api

LISTS = lists_of(
    [returns_api.router, tickets_api.router],
    "/v1/tickets",
    "/v1/returns",
    "/v1/returns/lines",
)


async def run_exports(database: Database) -> None:
    """The worker's."""
    await write_exports(database, "support", LISTS)


EXPORTS = exports_of("support", LISTS, run_exports)
