"""Files of inventory's lists."""

from libs.db import Database
from libs.exports import exports_of, lists_of, write_exports
from services.inventory.reservations import api as reservations_api
from services.inventory.stock import api as stock_api
from services.inventory.warehouses import api as warehouses_api

LISTS = lists_of(
    [stock_api.router, warehouses_api.router, reservations_api.router],
    "/v1/stock",
    "/v1/stock/movements",
    "/v1/warehouses",
    "/v1/reservations/left-voided",
)


async def run_exports(database: Database) -> None:
    """The worker's."""
    await write_exports(database, "inventory", LISTS)


EXPORTS = exports_of("inventory", LISTS, run_exports)
