"""What catalog can tell again: its products and their content as they are."""

from uuid import UUID

from contracts.catalog import ContentChanged, ProductChanged, ProductRetired
from libs.db import Tx
from libs.messaging.republish import Page, State, Told
from services.catalog.content import commands as content
from services.catalog.content import store as contents
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


async def content_of_products(tx: Tx, after: str, limit: int) -> Page:
    """What others see of each place, or that they see nothing any more."""
    found = await contents.lock_page(tx, UUID(after) if after else FIRST, limit)
    told = [Told(content.event_of(each, content_hash), each.version) for each, content_hash in found]
    return Page(told, str(found[-1][0].id) if len(found) == limit else None)


STATES = [
    State("products", (ProductChanged, ProductRetired), products),
    State("content", (ContentChanged,), content_of_products),
]
