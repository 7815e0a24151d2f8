"""The wiring of the order service."""

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired
from contracts.inventory import StockRejected, StockReleased, StockReserved
from contracts.logistics import (
    ShipmentDelivered,
    ShipmentDispatched,
    ShipmentFailed,
    ShipmentHeld,
    ShipmentLabelled,
    ShipmentLeftVoided,
    ShipmentPlanned,
    ShipmentsVoided,
)
from contracts.pricing import PriceChanged
from contracts.support import ReturnClosed, ReturnReceived
from libs.runtime import Replica, Service, jobs_of
from services.order.holds import api as holds_api
from services.order.holds.commands import tell_overdue
from services.order.imports.importer import IMPORTS
from services.order.manifest import MANIFEST
from services.order.orders import api as orders_api
from services.order.payments import api as payments_api
from services.order.payments import handlers as payments
from services.order.payments import invariants as payment_invariants
from services.order.replicas import api as replicas_api
from services.order.replicas import handlers as replicas
from services.order.replicas.commands import settle_rebuilt
from services.order.replicas.store import lock_skus
from services.order.saga import handlers as saga
from services.order.saga import invariants as saga_invariants
from services.order.saga.commands import hold_overdue_answers
from services.order.saga.metrics import observe_states
from services.order.tables import metadata

service = Service(
    MANIFEST,
    metadata,
    routers=[*IMPORTS.routers, replicas_api.router, payments_api.router, holds_api.router, orders_api.router],
    handlers={
        ProductActivated: replicas.on_product_active,
        ProductChanged: replicas.on_product_active,
        ProductRetired: replicas.on_product_retired,
        PriceChanged: replicas.on_price_changed,
        StockReserved: saga.on_stock_reserved,
        StockRejected: saga.on_stock_rejected,
        StockReleased: saga.on_stock_released,
        ShipmentPlanned: saga.on_shipment_planned,
        ShipmentHeld: saga.on_shipment_held,
        ShipmentLabelled: saga.on_shipment_labelled,
        ShipmentLeftVoided: saga.on_shipment_left_voided,
        ShipmentsVoided: saga.on_shipments_voided,
        ShipmentDispatched: saga.on_shipment_dispatched,
        ShipmentDelivered: saga.on_shipment_delivered,
        ShipmentFailed: saga.on_shipment_failed,
        ReturnReceived: payments.on_return_received,
        ReturnClosed: payments.on_return_closed,
    },
    replicas=[
        Replica(
            ("known_sku",),
            {
                ProductActivated: replicas.keep_active,
                ProductChanged: replicas.keep_active,
                ProductRetired: replicas.on_product_retired,
            },
            lock=lock_skus,
            settle=settle_rebuilt,
        ),
        Replica(("known_price",), {PriceChanged: replicas.on_price_changed}),
    ],
    jobs=[
        *IMPORTS.jobs,
        *jobs_of(
            MANIFEST, overdue_answers=hold_overdue_answers, overdue_holds=tell_overdue, observe_states=observe_states
        ),
    ],
    invariants=[*saga_invariants.INVARIANTS, *payment_invariants.INVARIANTS],
)
