"""Files of pricing's lists."""

from libs.db import Database
from libs.exports import exports_of, lists_of, write_exports
from services.pricing.costs import api as costs_api
from services.pricing.fees import api as fees_api
from services.pricing.prices import api as prices_api
from services.pricing.vat import api as vat_api

LISTS = lists_of(
    [costs_api.router, fees_api.router, prices_api.router, vat_api.router],
    "/v1/prices",
    "/v1/costs",
    "/v1/fees",
    "/v1/vat-rates",
)


async def run_exports(database: Database) -> None:
    """The worker's."""
    await write_exports(database, "pricing", LISTS)


EXPORTS = exports_of("pricing", LISTS, run_exports)
