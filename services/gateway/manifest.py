"""The manifest of gateway: its paths, scopes, jobs and limits. It is read without the service's code."""

from libs.manifest import Manifest

MANIFEST = Manifest(
    name="gateway",
    title="Gateway",
    prefixes=(
        "/v1/operations",
        "/v1/reference",
        "/v1/me",
        "/v1/auth",
        "/v1/summary",
        "/v1/audit",
    ),  # but for what services answer below them
    scopes={"ops": ("admin",), "audit:read": ("auditor", "admin")},
    tags={
        "audit": "Every privileged change: who, what, before, after, from where.",
        "access": "Who calls, and how a page in a browser lets people log in.",
        "imports": "What takes its time: files, and what becomes of their rows.",
        "operations": "For those who keep it running: events that could not be applied, and invariants.",
        "reference": "What codes and states there are, with names for people.",
    },
    open_paths=(
        "/",
        "/docs",
        "/docs/{file:path}",
        "/openapi.json",
        "/v1/auth/config",
        "/v1/auth/development-token",
        "/console",
        "/console/{file:path}",
    ),
)
