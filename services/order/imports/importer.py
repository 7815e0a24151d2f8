"""The importers of order: the wiring of what a file may contain and what becomes of it."""

from libs.operations import Importer, imports_of
from services.order.imports.columns import COLUMNS, ORDER_KEY
from services.order.imports.commands import apply_orders
from services.order.imports.invoices import apply_invoices
from services.order.imports.online_retail import COLUMNS as BOOK_COLUMNS
from services.order.imports.online_retail import ONLINE_RETAIL
from services.order.imports.profiles import PROFILES

__all__ = ["IMPORTS", "ORDERS"]

PATH = "/v1/orders/imports"
BOOKS = Importer(
    kind="order_books_import",
    path=PATH,
    scope="orders:write",
    title="orders",
    about="The books of a shop: its sale invoices become orders.",
    columns=BOOK_COLUMNS,
    profiles={"online-retail": ONLINE_RETAIL},
    default="online-retail",
    apply=apply_invoices,
    audited=False,
    tag="orders",
    key=("invoice",),
    noun="invoice",
)
ORDERS = Importer(
    kind="order_import",
    path=PATH,
    scope="orders:write",
    title="orders",
    about="A file of orders, one row per order line. An order is taken whole or not at all, by the same rules as in "
    "POST /v1/orders. One that is known is left as it is: `known`, or `different` when the file says something else.",
    columns=COLUMNS,
    profiles=PROFILES,
    default="tradewind",
    apply=apply_orders,
    audited=False,
    tag="orders",
    key=ORDER_KEY,
    noun="order",
    obeys={"channel": "channels"},
    free_of=("warehouses",),
    also=[BOOKS],
)
IMPORTS = imports_of("order", [ORDERS], read="orders:read")
