"""The manifest of integration: its paths, scopes, jobs and limits. It is read without the service's code."""

from libs.manifest import EVERY_ROLE, Manifest

MANIFEST = Manifest(
    name="integration",
    title="Integration",
    prefixes=("/v1/events", "/v1/event-types", "/v1/stream", "/v1/webhooks", "/v1/api-keys"),
    streams=("/v1/stream",),
    scopes={
        "events:read": (EVERY_ROLE,),
        "keys:read": ("admin",),
        "keys:write": ("admin",),
        "webhooks:read": ("operations", "system", "admin"),
        "webhooks:write": ("system", "admin"),
    },
    tags={
        "events": "Every event there was, in its order; and what kinds of events there are.",
        "keys": "API keys for other systems: scoped, expiring, rotated without a gap, revoked at once.",
        "webhooks": "Events brought to a URL: signed, each at least once, in order for each subject.",
    },
    jobs={
        "record_overdue": 10.0,
        "forget_events": 600.0,
        "redeliver": 1.0,
        "end_webhooks": 10.0,
        "observe_keys": 60.0,
    },
)
