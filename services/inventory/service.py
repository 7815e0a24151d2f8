"""The wiring of inventory."""

from contracts.logistics import ShipmentDispatched, ShipmentLeftVoided, ShipmentsVoided
from contracts.order import OrderCancelled, OrderPlaced
from contracts.support import ReturnReceived
from libs.runtime import Service, jobs_of
from services.inventory.exports import EXPORTS
from services.inventory.imports.importer import IMPORTS
from services.inventory.manifest import MANIFEST
from services.inventory.republish import STATES
from services.inventory.reservations import api as reservations_api
from services.inventory.reservations import handlers as reservations
from services.inventory.reservations import invariants as reservation_invariants
from services.inventory.reservations.commands import serve_waiting
from services.inventory.stock import api as stock_api
from services.inventory.stock import handlers as stock
from services.inventory.stock import invariants as stock_invariants
from services.inventory.stock.commands import close_books
from services.inventory.tables import metadata
from services.inventory.warehouses import api as warehouses_api

service = Service(
    MANIFEST,
    metadata,
    routers=[*IMPORTS.routers, *EXPORTS.routers, warehouses_api.router, stock_api.router, reservations_api.router],
    handlers={
        OrderPlaced: reservations.on_order_placed,
        OrderCancelled: reservations.on_order_cancelled,
        ShipmentDispatched: reservations.on_shipment_dispatched,
        ShipmentsVoided: reservations.on_shipments_voided,
        ShipmentLeftVoided: reservations.on_shipment_left_voided,
        ReturnReceived: stock.on_return_received,
    },
    states=STATES,
    jobs=[*IMPORTS.jobs, *EXPORTS.jobs, *jobs_of(MANIFEST, serve_waiting=serve_waiting, close_books=close_books)],
    invariants=[*stock_invariants.INVARIANTS, *reservation_invariants.INVARIANTS],
)
