"""deploy/grafana/dashboards: what is drawn of the metrics. Pure.

Every metric in them is one that the platform has, or an exporter's (tests/architecture/test_dashboards.py)."""

from functools import cache
from pathlib import Path

from deploy.tools.generator.dashboards import budgets, events, exporters, resources, saga, services, system
from deploy.tools.generator.dashboards.panels import text
from services.__main__ import load
from services.manifests import EVERY_TARGET, MANIFESTS

FOLDER = "deploy/grafana/dashboards"


@cache
def texts() -> dict[str, str]:
    """JSON by path."""
    made = {
        "system": system.system(),
        "event-flow": events.event_flow(),
        "order-saga": saga.order_saga(),
        "budgets": budgets.budgets(),
        "resources": resources.resources(),
        "postgresql": exporters.postgresql(),
        "kafka": exporters.kafka(),
    }
    for name, manifest in EVERY_TARGET.items():
        made[f"service-{name}"] = services.of(manifest, load(name) if name in MANIFESTS else None)
    return {f"{FOLDER}/{name}.json": text(each) for name, each in made.items()}


def left_over(root: Path) -> list[str]:
    """Dashboards that nobody draws any more."""
    there = {f"{FOLDER}/{file.name}" for file in (root / FOLDER).glob("*.json")}
    return [f"{path} is drawn by nobody: delete it" for path in sorted(there - texts().keys())]
