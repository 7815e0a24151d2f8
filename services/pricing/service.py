"""The wiring of pricing."""

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired
from libs.runtime import Replica, Service, jobs_of
from services.pricing.costs import api as costs_api
from services.pricing.exports import EXPORTS
from services.pricing.fees import api as fees_api
from services.pricing.floors.store import lock_inputs
from services.pricing.fx import api as fx_api
from services.pricing.imports.importer import IMPORTS
from services.pricing.inputs import api as inputs_api
from services.pricing.inputs.commands import settle_rebuilt
from services.pricing.inputs.handlers import on_product
from services.pricing.manifest import MANIFEST
from services.pricing.prices import api as prices_api
from services.pricing.prices import invariants
from services.pricing.prices.commands import recheck_due
from services.pricing.products.handlers import keep_products
from services.pricing.quotes import api as quotes_api
from services.pricing.republish import STATES
from services.pricing.tables import metadata
from services.pricing.vat import api as vat_api

PRODUCT_EVENTS = (ProductActivated, ProductChanged, ProductRetired)

service = Service(
    MANIFEST,
    metadata,
    routers=[
        *IMPORTS.routers,
        *EXPORTS.routers,
        inputs_api.router,
        costs_api.router,
        fees_api.router,
        vat_api.router,
        fx_api.router,
        prices_api.router,
        quotes_api.router,
    ],
    handlers=dict.fromkeys(PRODUCT_EVENTS, on_product),
    replicas=[
        Replica(
            ("product", "product_sku"),
            dict.fromkeys(PRODUCT_EVENTS, keep_products),
            lock=lock_inputs,
            settle=settle_rebuilt,
            again=dict.fromkeys(PRODUCT_EVENTS, on_product),
        )
    ],
    states=STATES,
    jobs=[*IMPORTS.jobs, *EXPORTS.jobs, *jobs_of(MANIFEST, recheck_floors=recheck_due)],
    invariants=invariants.INVARIANTS,
)
