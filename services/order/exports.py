"""Files of order's lists."""

from libs.db import Database
from libs.exports import exports_of, lists_of, write_exports
from services.order.addresses import api as addresses_api
from services.order.listings import api as listings_api
from services.order.views import api as views_api

LISTS = lists_of(
    [views_api.router, listings_api.router, addresses_api.router],
    "/v1/orders",
    "/v1/orders/lines",
    "/v1/sku-mappings",
    "/v1/address-accesses",
)


async def run_exports(database: Database) -> None:
    """The worker's."""
    await write_exports(database, "order", LISTS)


EXPORTS = exports_of("order", LISTS, run_exports)
