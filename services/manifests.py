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
    "integration",
)
GATEWAY = "gateway"  # the public API: it has no tables and no events

# A manifest is read without the service's code.
MANIFESTS: Mapping[str, Manifest] = {name: import_module(f"services.{name}.manifest").MANIFEST for name in NAMES}
GATEWAY_MANIFEST: Manifest = import_module(f"services.{GATEWAY}.manifest").MANIFEST
EVERY_TARGET: Mapping[str, Manifest] = {**MANIFESTS, GATEWAY: GATEWAY_MANIFEST}
