"""The wiring of pricing."""

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired
from libs.runtime import Replica, Service, jobs_of
from services.pricing.costs import api as costs_api
from services.pricing.fees import api as fees_api
from services.pricing.floors import api as floors_api
from services.pricing.floors.commands import recheck_due
from services.pricing.floors.store import change_inputs
from services.pricing.fx import api as fx_api
from services.pricing.imports.importer import IMPORTS
from services.pricing.manifest import MANIFEST
from services.pricing.prices import api as prices_api
from services.pricing.prices import invariants
from services.pricing.products import handlers as products
from services.pricing.products.commands import settle_rebuilt
from services.pricing.quotes import api as quotes_api
from services.pricing.tables import metadata

service = Service(
    MANIFEST,
    metadata,
    routers=[
        *IMPORTS.routers,
        costs_api.router,
        fees_api.router,
        fx_api.router,
        floors_api.router,
        prices_api.router,
        quotes_api.router,
    ],
    handlers={
        ProductActivated: products.on_product,
        ProductChanged: products.on_product,
        ProductRetired: products.on_product_retired,
    },
    replicas=[
        Replica(
            ("product", "product_sku"),
            {
                ProductActivated: products.keep_product,
                ProductChanged: products.keep_product,
                ProductRetired: products.keep_product_retired,
            },
            lock=change_inputs,
            settle=settle_rebuilt,
        )
    ],
    jobs=[*IMPORTS.jobs, *jobs_of(MANIFEST, recheck_floors=recheck_due)],
    invariants=invariants.INVARIANTS,
)
