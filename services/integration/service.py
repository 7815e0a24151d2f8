"""The wiring of integration."""

from libs.operations.api import operations_router
from libs.runtime import Job, Service, jobs_of
from services.integration.exports import EXPORTS
from services.integration.feed import api as feed_api
from services.integration.feed import invariants as feed_invariants
from services.integration.feed import stream
from services.integration.feed.commands import forget_events
from services.integration.journals import api as journals_api
from services.integration.keys import api as keys_api
from services.integration.keys.metrics import forget_keys, observe_keys
from services.integration.manifest import MANIFEST
from services.integration.recording.record import JOURNAL, record_overdue
from services.integration.tables import metadata
from services.integration.webhooks import api as webhooks_api
from services.integration.webhooks import commands as webhooks
from services.integration.webhooks import invariants as webhooks_invariants
from services.integration.webhooks.tables import SEALED
from services.integration.webhooks.tasks import TASKS

service = Service(
    MANIFEST,
    metadata,
    routers=[
        *EXPORTS.routers, operations_router("integration", [], "events:read"), feed_api.router, stream.router,
        keys_api.router, keys_api.inside, journals_api.router, webhooks_api.router,
    ],
    journal=JOURNAL,
    jobs=[
        *EXPORTS.jobs,
        *jobs_of(
            MANIFEST,
            Job("observe_keys", MANIFEST.jobs["observe_keys"], observe_keys, elsewhere=forget_keys),
            forget_events=forget_events,
            record_overdue=record_overdue,
            redeliver=webhooks.go_on_redelivering,
            end_webhooks=webhooks.disable_of_ended_keys,
        ),
    ],
    invariants=[*feed_invariants.INVARIANTS, *webhooks_invariants.INVARIANTS],
    tasks=TASKS,
    sealed=[SEALED],
    calls=(200.0, 50),
    linger_seconds=0.05,
)  # fmt: skip
