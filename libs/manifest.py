"""What a service says of itself before any of its code is loaded. From it come its target, its routes at the gateway,
its share of the table of scopes, its containers and its alerts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

EVERY_ROLE = "*"


@dataclass(frozen=True)
class Alerts:
    """When a person is told."""

    outbox_seconds: int = 60  # its oldest event has waited so long for the broker
    event_age_seconds: int = 60  # one event in a hundred is handled so long after the fact
    error_ratio: float = 0.01  # of its requests
    request_seconds: float = 2.5  # one request in a hundred takes so long


@dataclass(frozen=True)
class Manifest:
    name: str
    title: str
    prefixes: tuple[str, ...]  # it answers these paths and all below them
    scopes: Mapping[str, tuple[str, ...]]  # which roles have them; EVERY_ROLE
    tags: Mapping[str, str] = field(default_factory=dict)  # the sections of its documentation
    large_bodies: tuple[str, ...] = ()  # paths that take files
    open_paths: tuple[str, ...] = ()  # they ask for no token: "/docs", or "POST /v1/carriers/{carrier}/tracking"
    streams: tuple[str, ...] = ()  # paths whose answers go on until somebody leaves
    asks: tuple[str, ...] = ()  # services that its tasks ask, see libs/http/peers.py
    jobs: Mapping[str, float] = field(default_factory=dict)  # the seconds between two runs
    alerts: Alerts = Alerts()
    scales_on_lag: bool = False  # more members when its events wait; else the number is fixed
