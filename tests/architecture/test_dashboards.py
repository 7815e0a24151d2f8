"""The dashboards: each panel asks for what is there, says what it shows and in which unit, and has its place."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.models.dashboard import Dashboard
from prometheus_client import REGISTRY

from deploy.tools.generator import check_deployment
from deploy.tools.generator.dashboards import FOLDER, left_over
from libs.telemetry import metrics
from services.manifests import EVERY_TARGET
from services.order.addresses import metrics as addresses
from services.order.process import metrics as saga
from tests.architecture.exporters import EXPORTED
from tests.architecture.test_deploy import LABELS_OF_PROMETHEUS, metrics_of, rules

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / FOLDER).glob("*.json"))
DECLARED = (metrics, saga, addresses)
OF_PROMETHEUS = {"up": set[str](), "ALERTS": {"alertname", "alertstate", "severity"}}
OF_SLOTH = {"sloth_id", "sloth_service", "sloth_slo", "sloth_window"}


def dashboards() -> dict[str, dict[str, Any]]:
    return {file.stem: json.loads(file.read_text()) for file in FILES}


def panels(name: str) -> list[dict[str, Any]]:
    return [panel for panel in dashboards()[name]["panels"] if panel["type"] != "row"]


def known() -> dict[str, set[str]]:
    """Labels by name, of what a scrape has, of what the rules record, and of what exporters say."""
    found = {name: set(labels) for name, labels in {**EXPORTED, **OF_PROMETHEUS}.items()}
    for collector, names in REGISTRY._collector_to_names.items():
        for name in names:
            found[name] = set(getattr(collector, "_labelnames", ()))
    for rule in rules():
        if "record" in rule:
            found[rule["record"]] = OF_SLOTH | {"service"}
    return found


def plain(expression: str) -> str:
    return expression.replace("$__rate_interval", "1m").replace("$service", ".*")


def asked() -> Iterator[tuple[str, str, str]]:
    """(panel, expression, legend)"""
    for name in dashboards():
        for panel in panels(name):
            for target in panel["targets"]:
                yield f"{name}: {panel['title']}", plain(target["expr"]), target.get("legendFormat", "")


def test_the_platform_has_every_metric_that_a_panel_names() -> None:
    assert all(module.__doc__ for module in DECLARED), "they are loaded, so that their metrics are registered"
    labels = known()
    for where, expression, legend in asked():
        names = [name for name, _ in metrics_of(expression)]
        assert names, where
        for name in names:
            assert name in labels, f"{where}: there is no metric {name}"
        has = LABELS_OF_PROMETHEUS.union(*(labels[name] for name in names))
        grouped = {label for _, found in metrics_of(expression) for label in found}
        assert grouped <= has, f"{where}: {grouped - has} is no label of {names}"
        shown = set(re.findall(r"{{(\w+)}}", legend))
        by = re.match(r"(?:histogram_quantile\([\d.]+, )?\w+ by \(([^)]*)\)", expression)
        there = set(by[1].split(", ")) if by else has
        assert shown <= there, f"{where}: {shown - there} is shown and not there"


@pytest.mark.parametrize("name", dashboards())
def test_a_panel_says_what_it_shows(name: str) -> None:
    for panel in panels(name):
        where = f"{name}: {panel['title']}"
        assert panel["title"], name
        assert len(panel.get("description", "")) > 5, where
        assert panel["fieldConfig"]["defaults"]["unit"], where
        assert panel["datasource"] == {"type": "prometheus", "uid": "prometheus"}, where
        assert panel["targets"], where


@pytest.mark.parametrize("name", dashboards())
def test_panels_lie_beside_each_other(name: str) -> None:
    taken: set[tuple[int, int]] = set()
    for panel in dashboards()[name]["panels"]:
        place = panel["gridPos"]
        assert place["x"] + place["w"] <= 24, panel["title"]
        cells = {(place["x"] + x, place["y"] + y) for x in range(place["w"]) for y in range(place["h"])}
        assert not cells & taken, panel["title"]
        taken |= cells


@pytest.mark.parametrize("name", dashboards())
def test_a_dashboard_is_of_grafana_s_schema(name: str) -> None:
    """Read by the SDK's model and written again it is the same: nothing in it is unknown to the schema."""
    text = (ROOT / FOLDER / f"{name}.json").read_text()
    read = Dashboard.from_json(json.loads(text))
    assert json.loads(JSONEncoder().encode(read)) == json.loads(text)


def test_there_is_one_for_each_target_and_for_the_whole() -> None:
    made = {f"service-{target}" for target in EVERY_TARGET}
    made |= {"system", "event-flow", "order-saga", "budgets", "resources", "postgresql", "kafka"}
    assert set(dashboards()) == made
    uids = [each["uid"] for each in dashboards().values()]
    assert len(set(uids)) == len(uids)
    home = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]["grafana"]["environment"]
    assert Path(home["GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH"]).stem in dashboards()


def test_one_that_nobody_draws_any_more_is_found(tmp_path: Path) -> None:
    folder = tmp_path / FOLDER
    folder.mkdir(parents=True)
    (folder / "service-returns.json").write_text("{}")
    assert left_over(tmp_path) == [f"{FOLDER}/service-returns.json is drawn by nobody: delete it"]
    assert left_over(ROOT) == []
    assert not [line for line in check_deployment() if FOLDER in line]


def test_prometheus_reads_every_expression(tmp_path: Path) -> None:
    if not shutil.which("promtool"):
        pytest.skip("promtool is missing: apt-get install prometheus")
    recorded = [{"record": f"panel:{n}", "expr": expression} for n, (_, expression, _) in enumerate(asked())]
    (tmp_path / "panels.yml").write_text(yaml.safe_dump({"groups": [{"name": "panels", "rules": recorded}]}))
    checked = subprocess.run(
        ["promtool", "check", "rules", str(tmp_path / "panels.yml")], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_a_dot_leads_to_a_trace() -> None:
    sources = yaml.safe_load((ROOT / "deploy/grafana/provisioning/datasources/datasources.yaml").read_text())
    by_uid = {source["uid"]: source for source in sources["datasources"]}
    (way,) = by_uid["prometheus"]["jsonData"]["exemplarTraceIdDestinations"]
    assert by_uid[way["datasourceUid"]]["type"] == "tempo"
    assert way["name"] == "trace_id", "as libs/telemetry/traces.py calls it"
    command = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]["prometheus"]["command"]
    assert "--enable-feature=exemplar-storage" in command
    dotted = [target for name in dashboards() for panel in panels(name) for target in panel["targets"]]
    assert any(target.get("exemplar") for target in dotted)
    for target in dotted:
        assert not target.get("exemplar") or "_bucket" in target["expr"], "only histograms have them"
