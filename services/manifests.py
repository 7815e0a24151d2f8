"""The one page that names every service. A new one is its folder and a line here."""

from collections.abc import Mapping
from importlib import import_module

from libs.manifest import Manifest

NAMES = (
    "catalog",
    "inventory",
    "pricing",
    "order",
    "logistics",
    "support",
)
GATEWAY = "gateway"  # the public door: no tables, no events

# Read without any of a service's code: the gateway and the generators need no more.
MANIFESTS: Mapping[str, Manifest] = {name: import_module(f"services.{name}.manifest").MANIFEST for name in NAMES}
DOOR: Manifest = import_module(f"services.{GATEWAY}.manifest").MANIFEST
EVERY_TARGET: Mapping[str, Manifest] = {**MANIFESTS, GATEWAY: DOOR}
