"""The wiring of logistics."""

from contracts.catalog import ProductActivated, ProductChanged
from contracts.order import OrderAllocated, OrderCancelRequested, OrderConfirmed, OrderDestinationChanged
from libs.runtime import Replica, Service, jobs_of
from services.logistics.amendments import handlers as amendments
from services.logistics.carriers import api as carriers_api
from services.logistics.carriers.commands import drop_labels
from services.logistics.carriers.tables import SEALED as SEALED_LABELS
from services.logistics.carriers.tasks import TASKS
from services.logistics.exports import EXPORTS
from services.logistics.imports.importer import IMPORTS
from services.logistics.manifest import MANIFEST
from services.logistics.parcels import api as parcels_api
from services.logistics.parcels import invariants
from services.logistics.parcels.store import lock_masters
from services.logistics.planning import api as planning_api
from services.logistics.planning import handlers as planning
from services.logistics.planning.replanning import replan_held, settle_rebuilt
from services.logistics.products import handlers as products
from services.logistics.rates import api as rates_api
from services.logistics.republish import STATES
from services.logistics.secrets import api as secrets_api
from services.logistics.secrets.tables import SEALED
from services.logistics.tables import metadata
from services.logistics.tariffs import api as tariffs_api
from services.logistics.tracking import api as tracking_api
from services.logistics.tracking import invariants as tracking_invariants
from services.logistics.tracking.commands import emit_delays

service = Service(
    MANIFEST,
    metadata,
    routers=[
        *IMPORTS.routers,
        *EXPORTS.routers,
        carriers_api.router,
        parcels_api.router,
        planning_api.router,
        tariffs_api.router,
        rates_api.router,
        secrets_api.router,
        tracking_api.router,
    ],
    handlers={
        ProductActivated: planning.on_product,
        ProductChanged: planning.on_product,
        OrderConfirmed: planning.on_order_to_fulfil,
        OrderAllocated: planning.on_order_to_fulfil,
        OrderCancelRequested: amendments.on_order_cancel_requested,
        OrderDestinationChanged: amendments.on_order_destination_changed,
    },
    replicas=[
        Replica(
            ("product",),
            {ProductActivated: products.keep_products, ProductChanged: products.keep_products},
            lock=lock_masters,
            settle=settle_rebuilt,
            again={ProductActivated: planning.on_product, ProductChanged: planning.on_product},
        )
    ],
    states=STATES,
    jobs=[
        *IMPORTS.jobs,
        *EXPORTS.jobs,
        *jobs_of(
            MANIFEST, replan_held=replan_held, tell_delays=emit_delays, drop_labels=drop_labels,
        ),
    ],
    invariants=[*invariants.INVARIANTS, *tracking_invariants.INVARIANTS],
    tasks=TASKS,
    sealed=[SEALED, SEALED_LABELS],
    linger_seconds=0.05,
)  # fmt: skip
