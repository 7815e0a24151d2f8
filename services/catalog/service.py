"""The wiring of catalog."""

from contracts.order import OrderCancelled, OrderPlaced
from libs.runtime import Replica, Service, jobs_of
from services.catalog.candidates import api as candidates_api
from services.catalog.candidates.commands import refresh_figures
from services.catalog.content import api as content_api
from services.catalog.content import invariants as content_invariants
from services.catalog.exports import EXPORTS
from services.catalog.families import api as families_api
from services.catalog.families import invariants as family_invariants
from services.catalog.glossary import api as glossary_api
from services.catalog.imports.importer import IMPORTS
from services.catalog.locales import api as locales_api
from services.catalog.manifest import MANIFEST
from services.catalog.market import api as market_api
from services.catalog.measures import api as measures_api
from services.catalog.memory import api as memory_api
from services.catalog.orders import handlers as orders
from services.catalog.products import api as products_api
from services.catalog.products import invariants as product_invariants
from services.catalog.profiles import api as profiles_api
from services.catalog.profiles import invariants as profile_invariants
from services.catalog.republish import STATES
from services.catalog.requirements import api as requirements_api
from services.catalog.requirements import invariants as requirement_invariants
from services.catalog.search import api as search_api
from services.catalog.selection import api as selection_api
from services.catalog.suggestions import api as suggestions_api
from services.catalog.suggestions.tasks import TASKS
from services.catalog.tables import metadata

service = Service(
    MANIFEST,
    metadata,
    routers=[
        *IMPORTS.routers,
        *EXPORTS.routers,
        search_api.router,
        products_api.router,
        families_api.router,
        requirements_api.router,
        market_api.router,
        selection_api.router,
        candidates_api.router,
        measures_api.router,
        locales_api.router,
        profiles_api.router,
        content_api.router,
        glossary_api.router,
        memory_api.router,
        suggestions_api.router,
    ],
    handlers={OrderPlaced: orders.keep_order, OrderCancelled: orders.forget_cancelled},
    replicas=[Replica(("sold",), {OrderPlaced: orders.keep_order, OrderCancelled: orders.forget_cancelled})],
    invariants=[
        *product_invariants.INVARIANTS,
        *family_invariants.INVARIANTS,
        *requirement_invariants.INVARIANTS,
        *profile_invariants.INVARIANTS,
        *content_invariants.INVARIANTS,
    ],
    states=STATES,
    jobs=[*IMPORTS.jobs, *EXPORTS.jobs, *jobs_of(MANIFEST, refresh_figures=refresh_figures)],
    tasks=TASKS,
    linger_seconds=0.25,
)
