"""What catalog can tell again: its products as they are."""

from uuid import UUID

import orjson

from contracts.catalog import ProductChanged, ProductRetired
from libs.db import Tx
from libs.messaging.republish import Page, State, Told
from services.catalog.products.commands import event_of
from services.catalog.products.domain import Product

FIRST = UUID(int=0)


async def products(tx: Tx, after: str, limit: int) -> Page:
    """Those that are or were for sale. A retired product takes nothing from another one that has its SKU now."""
    rows = await tx.fetch(
        """select id, document::text from product where id > $1 and status <> 'draft'
           order by id limit $2 for share""",
        UUID(after) if after else FIRST,
        limit,
    )
    found: list[Product] = [orjson.loads(row["document"]) for row in rows]
    return Page([_told(product) for product in found], str(rows[-1]["id"]) if len(rows) == limit else None)


def _told(product: Product) -> Told:
    kind = ProductRetired if product["status"] == "retired" else ProductChanged
    return Told(event_of(kind, product), product["version"])


STATES = [State("products", (ProductChanged, ProductRetired), products)]
