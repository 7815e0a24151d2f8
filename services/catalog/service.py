"""The wiring of catalog."""

from libs.runtime import Service
from services.catalog.imports import api as imports_api
from services.catalog.products import api as products_api
from services.catalog.products import invariants as product_invariants
from services.catalog.search import api as search_api
from services.catalog.tables import metadata

service = Service(
    name="catalog",
    title="Catalog",
    metadata=metadata,
    routers=[imports_api.router, search_api.router, products_api.router],
    invariants=product_invariants.INVARIANTS,
    large_bodies=("/v1/products/imports", "/v1/products/bulk"),
)
