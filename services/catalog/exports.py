"""Files of catalog's lists."""

from libs.db import Database
from libs.exports import exports_of, lists_of, write_exports
from services.catalog.candidates import api as candidates_api
from services.catalog.glossary import api as glossary_api
from services.catalog.market import api as market_api
from services.catalog.memory import api as memory_api
from services.catalog.search import api as search_api
from services.catalog.suggestions import api as suggestions_api

LISTS = lists_of(
    [
        search_api.router,
        candidates_api.router,
        market_api.router,
        glossary_api.router,
        memory_api.router,
        suggestions_api.router,
    ],
    "/v1/products",
    "/v1/candidates",
    "/v1/market-products",
    "/v1/glossary",
    "/v1/translations/memory",
    "/v1/suggestions",
)


async def run_exports(database: Database) -> None:
    """The worker's."""
    await write_exports(database, "catalog", LISTS)


EXPORTS = exports_of("catalog", LISTS, run_exports)
