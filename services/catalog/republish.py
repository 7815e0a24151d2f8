"""What catalog can tell again: its products as they are."""

from uuid import UUID

from contracts.catalog import ProductChanged, ProductRetired
from libs.db import Tx
from libs.messaging.republish import Page, State, Told
from services.catalog.products.commands import event_of
from services.catalog.products.domain import Product
from services.catalog.products.store import lock_page

FIRST = UUID(int=0)


async def products(tx: Tx, after: str, limit: int) -> Page:
    """Those that are or were for sale. A retired product takes nothing from another one that has its SKU now."""
    found = await lock_page(tx, UUID(after) if after else FIRST, limit)
    return Page([_told(product) for product in found], found[-1]["id"] if len(found) == limit else None)


def _told(product: Product) -> Told:
    kind = ProductRetired if product["status"] == "retired" else ProductChanged
    return Told(event_of(kind, product), product["version"])


STATES = [State("products", (ProductChanged, ProductRetired), products)]
