"""Files of logistics's lists."""

from libs.db import Database
from libs.exports import exports_of, lists_of, write_exports
from services.logistics.parcels import api as parcels_api
from services.logistics.tariffs import api as tariffs_api

LISTS = lists_of(
    [parcels_api.router, tariffs_api.router],
    "/v1/shipments",
    "/v1/shipments/lines",
    "/v1/zones",
    "/v1/rate-cards",
)


async def run_exports(database: Database) -> None:
    """The worker's."""
    await write_exports(database, "logistics", LISTS)


EXPORTS = exports_of("logistics", LISTS, run_exports)
