"""The manifest of integration: its paths, scopes, jobs and limits. It is read without the service's code."""

from libs.manifest import EVERY_ROLE, Manifest

MANIFEST = Manifest(
    name="integration",
    title="Integration",
    prefixes=("/v1/events", "/v1/event-types", "/v1/stream"),
    streams=("/v1/stream",),
    scopes={"events:read": (EVERY_ROLE,)},
    tags={"events": "Every event there was, in its order; and what kinds of events there are."},
    jobs={"forget_events": 600.0},
)
