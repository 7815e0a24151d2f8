"""The alerts against promtool, and Alertmanager's configuration against amtool: does each fire when it should, clear,
and reach whom it is for? Both come from Debian's packages, prometheus and prometheus-alertmanager."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from deploy.tools.generator import objectives

ROOT = Path(__file__).parents[2]
PROMETHEUS = ROOT / "deploy/prometheus"
MANAGER = ROOT / "deploy/alertmanager/alertmanager.yml"
TESTS = sorted((ROOT / "tests/promtool").glob("*.yml"))


@pytest.fixture(scope="module")
def promtool() -> str:
    return found("promtool", "prometheus")


@pytest.fixture(scope="module")
def amtool() -> str:
    return found("amtool", "prometheus-alertmanager")


def found(tool: str, package: str) -> str:
    path = shutil.which(tool)
    if path is None:
        pytest.skip(f"{tool} is missing: apt-get install {package}")
    return path


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)


@cache
def groups() -> list[dict[str, Any]]:
    named = yaml.safe_load((PROMETHEUS / "prometheus.yml").read_text())["rule_files"]
    return [group for name in named for group in yaml.safe_load((PROMETHEUS / name).read_text())["groups"]]


def alerts() -> dict[str, dict[str, Any]]:
    return {rule["alert"]: rule for group in groups() for rule in group["rules"] if "alert" in rule}


def promtests() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every test of every file, with the alert that it is about: the first one that it expects."""
    for file in TESTS:
        told = yaml.safe_load(file.read_text())
        for test in told["tests"]:
            expected = re.findall(r'alertname="(\w+)"', str([c["exp_samples"] for c in test["promql_expr_test"]]))
            yield (expected[0] if expected else ""), {**test, "every": told["evaluation_interval"]}


def judged(promtool: str, folder: Path, test: dict[str, Any], without: str = "") -> subprocess.CompletedProcess[str]:
    """promtool's verdict on one test, with the rules that it needs; `without`: an alert that is not among them."""
    test, needed = dict(test), deepcopy([group for group in groups() if is_needed(group, str(test))])
    for group in needed:
        group["rules"] = [rule for rule in group["rules"] if rule.get("alert") != without]
    rules, given = folder / "rules.yml", folder / "test.yml"
    rules.write_text(yaml.safe_dump({"groups": needed}))
    told = {"rule_files": [rules.name], "evaluation_interval": test.pop("every"), "tests": [test]}
    given.write_text(yaml.safe_dump(told))
    return run(promtool, "test", "rules", str(given))


def is_needed(group: dict[str, Any], said: str) -> bool:
    ids = {rule["labels"].get("sloth_id") for rule in group["rules"] if "labels" in rule} - {None}
    return not ids if "sloth_id" not in said else any(f'sloth_id="{name}"' in said for name in ids)


def test_prometheus_reads_its_configuration(promtool: str) -> None:
    done = run(promtool, "check", "config", str(PROMETHEUS / "prometheus.yml"))
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("test", [test for _, test in promtests()], ids=lambda test: test["name"])
def test_alerts_fire_and_clear(promtool: str, tmp_path: Path, test: dict[str, Any]) -> None:
    done = judged(promtool, tmp_path, test)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_alert_has_a_test_that_would_miss_it(promtool: str, tmp_path: Path) -> None:
    fires = {name: test for name, test in promtests() if name}
    assert fires.keys() == alerts().keys()
    for name, test in fires.items():
        done = judged(promtool, tmp_path, test, without=name)
        assert "exp: {alertname=" in done.stdout + done.stderr, f"{name} is not missed"


def test_every_alert_also_stays_silent_in_its_test() -> None:
    for name, test in promtests():
        if name and name != "Watchdog":
            assert any(not check["exp_samples"] for check in test["promql_expr_test"]), test["name"]


def test_an_alert_says_what_it_follows_from_by_words_that_are_known() -> None:
    needs = {word for rule in alerts().values() for word in rule["labels"].get("needs", "").split()}
    assert needs == {"kafka", "database"}


def test_what_an_alert_says_has_the_labels_that_it_names() -> None:
    """One that is not there is an empty word, at night."""
    for name, rule in alerts().items():
        grouped = ", ".join(re.findall(r"\bby \(([^)]*)\)", rule["expr"])).split(", ")
        has = {*grouped, *rule["labels"], *re.findall(r'(\w+)="', rule["expr"])}
        said = set(re.findall(r"\$labels\.(\w+)", str(rule["annotations"])))
        assert said <= has, f"{name}: {said - has}"


# -- objectives


def test_an_objective_that_is_none_is_refused(tmp_path: Path) -> None:
    good = (ROOT / "deploy/slo/order.yaml").read_text()
    file = tmp_path / "order.yaml"
    file.write_text(good)
    assert "order-placed-to-reserved" in objectives.text(tmp_path)
    for wrong in (
        good.replace("objective: 99.5", "objective: 100"),
        good.replace("prometheus/v1", "prometheus/v2"),
        good.replace("[{{.window}}]", "[5m]"),
        good.replace("    objective:", "    target: 1\n    objective:"),
    ):
        file.write_text(wrong)
        with pytest.raises(ValueError, match="order"):
            objectives.text(tmp_path)


def test_a_budget_is_what_the_objective_leaves() -> None:
    for objective, budget in ((99, "0.01"), (99.9, "0.001"), (99.95, "0.0005"), (99.5, "0.005")):
        assert objectives.budget_of({"objective": objective}) == budget


# -- Alertmanager


def test_alertmanager_reads_its_configuration(amtool: str) -> None:
    done = run(amtool, "check-config", str(MANAGER))
    assert done.returncode == 0, done.stderr


def test_every_alert_reaches_whom_its_severity_names(amtool: str) -> None:
    routes = {"page": "page", "ticket": "ticket", "none": "watchdog"}
    for name, rule in alerts().items():
        labels = [f"{key}={value}" for key, value in rule["labels"].items() if key in ("severity", "service")]
        done = run(amtool, "config", "routes", "test", f"--config.file={MANAGER}", f"alertname={name}", *labels)
        assert done.stdout.split() == [routes[rule["labels"]["severity"]]], name


def test_what_inhibits_and_what_is_inhibited_exists() -> None:
    """A rule for an alert that was renamed would hold back nothing."""
    names, labels = alerts().keys(), {key for rule in alerts().values() for key in rule["labels"]}
    for rule in yaml.safe_load(MANAGER.read_text())["inhibit_rules"]:
        for matcher in rule["source_matchers"] + rule["target_matchers"]:
            label, pattern = re.fullmatch(r'(\w+)(?:=~|!=|=)"(.*)"', matcher).groups()  # type: ignore[union-attr]
            if label == "alertname":
                assert any(re.fullmatch(each, name) for each in pattern.split("|") for name in names), matcher
            else:
                assert label in labels, matcher
