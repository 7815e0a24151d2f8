"""The wiring of the order service."""

from contracts import logistics
from contracts.catalog import ProductActivated, ProductChanged, ProductRetired
from contracts.inventory import StockRejected, StockReleased, StockReserved
from contracts.pricing import PriceChanged
from contracts.support import ReturnApproved, ReturnClosed, ReturnReceived
from libs.runtime import Job, Replica, Service, jobs_of
from services.order.addresses import api as addresses_api
from services.order.addresses import tables as addresses_tables  # noqa: F401  no store names its table
from services.order.addresses.commands import erase_quiet
from services.order.aggregate.commands import pack_timeline
from services.order.exports import EXPORTS
from services.order.holds.commands import emit_overdue
from services.order.imports import tables  # noqa: F401  its table has no store
from services.order.imports.importer import IMPORTS
from services.order.listings import api as listings_api
from services.order.listings import handlers as listings
from services.order.listings.commands import settle_rebuilt
from services.order.manifest import MANIFEST
from services.order.payments import api as payments_api
from services.order.payments import invariants as payment_invariants
from services.order.placing import api as placing_api
from services.order.process import api as process_api
from services.order.process import handlers as process
from services.order.process import invariants as process_invariants
from services.order.process.commands import hold_overdue_answers
from services.order.process.metrics import forget_states, observe_states
from services.order.replicas import handlers as replicas
from services.order.replicas.store import lock_skus
from services.order.republish import STATES
from services.order.returns import handlers as returns
from services.order.tables import metadata
from services.order.views import api as views_api

service = Service(
    MANIFEST,
    metadata,
    routers=[
        *IMPORTS.routers, *EXPORTS.routers, listings_api.router, process_api.payments_router, payments_api.router,
        placing_api.router, views_api.router, process_api.router, addresses_api.router, addresses_api.inside,
    ],
    handlers={
        ProductActivated: listings.on_product_active,
        ProductChanged: listings.on_product_active,
        ProductRetired: replicas.on_product_retired,
        PriceChanged: replicas.on_price_changed,
        StockReserved: process.on_stock_reserved,
        StockRejected: process.on_stock_rejected,
        StockReleased: process.on_stock_released,
        logistics.ShipmentPlanned: process.on_shipment_planned,
        logistics.ShipmentHeld: process.on_shipment_held,
        logistics.ShipmentLabelled: process.on_shipment_labelled,
        logistics.ShipmentLeftVoided: process.on_shipment_left_voided,
        logistics.ShipmentsVoided: process.on_shipments_voided,
        logistics.ShipmentDispatched: process.on_shipment_dispatched,
        logistics.ShipmentDelivered: process.on_shipment_delivered,
        logistics.ShipmentFailed: process.on_shipment_failed,
        ReturnApproved: returns.on_return_approved,
        ReturnReceived: returns.on_return_received,
        ReturnClosed: returns.on_return_closed,
    },
    replicas=[
        Replica(
            ("known_sku",), dict.fromkeys((ProductActivated, ProductChanged), replicas.keep_active)
            | {ProductRetired: replicas.on_product_retired}, lock=lock_skus,
            settle=settle_rebuilt, again=dict.fromkeys((ProductActivated, ProductChanged), listings.on_product_active),
        ),
        Replica(("known_price",), {PriceChanged: replicas.on_price_changed}),
    ],
    jobs=[
        *IMPORTS.jobs, *EXPORTS.jobs,
        *jobs_of(
            MANIFEST, Job("observe_states", MANIFEST.jobs["observe_states"], observe_states, elsewhere=forget_states),
            overdue_answers=hold_overdue_answers, overdue_holds=emit_overdue,
        ),
    ],
    invariants=[*process_invariants.INVARIANTS, *payment_invariants.INVARIANTS], states=STATES,
    going={"address": erase_quiet}, packs={"timeline": pack_timeline},
)  # fmt: skip
