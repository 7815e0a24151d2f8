"""The importer of stock: the wiring of what a file may contain and what becomes of it."""

from libs.operations import Importer, imports_of
from services.inventory.imports.columns import COLUMNS, GOODS_KEY
from services.inventory.imports.commands import apply_stock
from services.inventory.imports.profiles import PROFILES

__all__ = ["IMPORTS", "STOCK"]

STOCK = Importer(
    kind="stock_import",
    path="/v1/stock/imports",
    scope="inventory:write",
    title="stock",
    about="A file of goods that were received or counted, one row per SKU and warehouse. What was received is added; a "
    "count sets the stock right by the difference to what is booked. Rows of the same goods, place and document are "
    "added up. The same document again changes nothing: `known`, or `different` when it says another quantity.",
    columns=COLUMNS,
    profiles=PROFILES,
    default="tradewind",
    apply=apply_stock,
    tag="inventory",
    key=GOODS_KEY,
    noun="goods",
    obeys={"warehouse": "warehouses"},
    free_of=("channels",),
)
IMPORTS = imports_of("inventory", [STOCK], read="inventory:read")
