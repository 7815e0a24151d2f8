"""The wiring of integration."""

from libs.runtime import Service, jobs_of
from services.integration.feed import api as feed_api
from services.integration.feed import invariants as feed_invariants
from services.integration.feed import stream
from services.integration.feed.commands import forget_events
from services.integration.feed.record import JOURNAL
from services.integration.manifest import MANIFEST
from services.integration.tables import metadata

service = Service(
    MANIFEST,
    metadata,
    routers=[feed_api.router, stream.router],
    journal=JOURNAL,
    jobs=jobs_of(MANIFEST, forget_events=forget_events),
    invariants=feed_invariants.INVARIANTS,
    linger_seconds=0.05,
)
