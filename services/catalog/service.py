"""The wiring of catalog."""

from libs.runtime import Service
from services.catalog.exports import EXPORTS
from services.catalog.imports.importer import IMPORTS
from services.catalog.manifest import MANIFEST
from services.catalog.products import api as products_api
from services.catalog.products import invariants as product_invariants
from services.catalog.republish import STATES
from services.catalog.search import api as search_api
from services.catalog.tables import metadata

service = Service(
    MANIFEST,
    metadata,
    routers=[*IMPORTS.routers, *EXPORTS.routers, search_api.router, products_api.router],
    invariants=product_invariants.INVARIANTS,
    states=STATES,
    jobs=[*IMPORTS.jobs, *EXPORTS.jobs],
)
