"""The importers of catalog: the wiring of what a file may contain and what becomes of it."""

from libs.operations import Importer, imports_of
from services.catalog.imports.columns import COLUMNS, PRODUCT_KEY
from services.catalog.imports.commands import apply_products
from services.catalog.imports.languages import MEMORY, TERMS
from services.catalog.imports.profiles import PROFILES

__all__ = ["IMPORTS", "PRODUCTS"]

PRODUCTS = Importer(
    kind="product_import",
    path="/v1/products/imports",
    scope="catalog:write",
    title="products",
    about="A file of products, one row per variant; rows with the same product_ref are one product. A product is taken "
    "whole or not at all, by the same rules as in POST /v1/products/bulk: one with a known SKU is changed, an empty "
    "cell leaves what is stored, and variants are never removed. The same file again changes nothing.",
    columns=COLUMNS,
    profiles=PROFILES,
    default="tradewind",
    apply=apply_products,
    tag="catalog",
    key=PRODUCT_KEY,
    noun="product",
    batch=50,
)
IMPORTS = imports_of("catalog", [PRODUCTS, TERMS, MEMORY], read="catalog:read")
