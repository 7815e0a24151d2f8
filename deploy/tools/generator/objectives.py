"""deploy/prometheus/slo.yml: recording rules and alerts of the objectives in deploy/slo. Pure but for reading those.

They are written as Sloth has them (prometheus/v1, https://sloth.dev), and the series have Sloth's names, so its tools
and dashboards read both. The alerts are those of Google's SRE workbook: each asks a long window whether much of the
budget is spent, and a short one whether that still goes on.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import yaml

FOLDER = "deploy/slo"
PERIOD = "30d"
WINDOWS = ("5m", "30m", "1h", "2h", "6h", "1d", "3d")
# (short window, long window, how many times faster than the period allows): two that page, two that make a ticket.
BURNS = {
    "page": (("5m", "1h", "14.4"), ("30m", "6h", "6")),
    "ticket": (("2h", "1d", "3"), ("6h", "3d", "1")),
}
FEWEST = 5  # of a quiet night's few requests one is a large share: fewer failures in the long window call nobody
SECONDS = {"1h": 3600, "6h": 6 * 3600}
FIELDS = {"version", "service", "labels", "slos"}
OF_ONE = {"name", "objective", "description", "labels", "sli", "alerting"}

Rule = dict[str, Any]


def text(folder: Path) -> str:
    """The rules of each file in it. ValueError for what is no objective."""
    groups = [group for file in sorted(folder.glob("*.yaml")) for group in _groups(file)]
    return WRITTEN + yaml.safe_dump({"groups": groups}, sort_keys=False, width=1000)


def _groups(file: Path) -> Iterator[dict[str, Any]]:
    told = yaml.safe_load(file.read_text(encoding="utf-8"))
    if told.get("version") != "prometheus/v1" or told.keys() - FIELDS:
        raise ValueError(f"{file.name} is no prometheus/v1: {sorted(told.keys() - FIELDS)}")
    for slo in told["slos"]:
        if slo.keys() - OF_ONE or not 0 < slo["objective"] < 100:
            raise ValueError(f"{file.name}: {slo.get('name')} is no objective")
        yield from _rules(told["service"], slo, {**told.get("labels", {}), **slo.get("labels", {})})


def _rules(service: str, slo: Mapping[str, Any], labels: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    name = f"{service}-{slo['name']}"
    ids = {"sloth_id": name, "sloth_service": service, "sloth_slo": slo["name"]}
    recorded = {**labels, **ids}
    yield {"name": f"sloth-slo-sli-recordings-{name}", "rules": [*_ratios(slo["sli"]["events"], recorded, ids)]}
    yield {"name": f"sloth-slo-meta-recordings-{name}", "rules": [*_about(budget_of(slo), recorded, ids)]}
    yield {"name": f"sloth-slo-alerts-{name}", "rules": [*_alerts(service, slo, labels, ids)]}


def budget_of(slo: Mapping[str, Any]) -> str:
    """The share that may fail, in decimal: of 99.9 it is 0.001."""
    return str(float(1 - Fraction(str(slo["objective"])) / 100))


def _ratios(events: Mapping[str, str], labels: Mapping[str, str], ids: Mapping[str, str]) -> Iterator[Rule]:
    """The share that failed, by window. There is none where nothing was asked: a zero would say that all was well."""
    for window in WINDOWS:
        error, total = (" ".join(events[query].split()) for query in ("error_query", "total_query"))
        if not all("[{{.window}}]" in query for query in (error, total)):
            raise ValueError(f"{ids['sloth_id']}: both queries ask for a [{{{{.window}}}}]")
        expr = f"({error}) / (({total}) > 0)".replace("{{.window}}", window)
        yield {"record": _ratio(window), "expr": expr, "labels": {**labels, "sloth_window": window}}
    short = f"{_ratio('5m')}{_selected(ids)}[{PERIOD}]"
    averaged = f"sum_over_time({short}) / ignoring (sloth_window) count_over_time({short})"
    yield {"record": _ratio(PERIOD), "expr": averaged, "labels": {**labels, "sloth_window": PERIOD}}


def _about(budget: str, labels: Mapping[str, str], ids: Mapping[str, str]) -> Iterator[Rule]:
    """What it is, how fast its budget burns, and how much is left of it."""
    selected = _selected(ids)
    on = f"on({', '.join(ids)}) group_left"
    days = PERIOD.removesuffix("d")
    for record, expr in (
        ("slo:objective:ratio", f"vector(1 - {budget})"),
        ("slo:error_budget:ratio", f"vector({budget})"),
        ("slo:time_period:days", f"vector({days})"),
        ("slo:current_burn_rate:ratio", f"{_ratio('5m')}{selected} / {on} slo:error_budget:ratio{selected}"),
        ("slo:period_burn_rate:ratio", f"{_ratio(PERIOD)}{selected} / {on} slo:error_budget:ratio{selected}"),
        ("slo:period_error_budget_remaining:ratio", f"1 - slo:period_burn_rate:ratio{selected}"),
        ("sloth_slo_info", "vector(1)"),
    ):
        yield {"record": record, "expr": expr, "labels": dict(labels)}


def _alerts(service: str, slo: Mapping[str, Any], labels: Mapping[str, str], ids: Mapping[str, str]) -> Iterator[Rule]:
    told = slo["alerting"]
    for severity, burns in BURNS.items():
        if told.get(f"{severity}_alert", {}).get("disable"):
            continue
        own = {"service": service, **labels, **told.get("labels", {}), "severity": severity, "sloth_severity": severity}
        yield {
            "alert": told["name"],
            "expr": " or ".join(
                f"({_burning(budget_of(slo), ids, *burn)}{_several(slo, burn[1]) if severity == 'page' else ''})"
                for burn in burns
            ),
            "labels": {**own, **ids},
            "annotations": {"summary": SUMMARY, "description": slo["description"], **told["annotations"]},
        }


def _burning(budget: str, ids: Mapping[str, str], short: str, long: str, times: str) -> str:
    selected = _selected(ids)
    asked = (f"max({_ratio(w)}{selected} > ({times} * {budget})) without (sloth_window)" for w in (short, long))
    return " and ".join(asked)


def _several(slo: Mapping[str, Any], long: str) -> str:
    """More than an accident. A ticket is made all the same."""
    failed = _query(slo["sli"]["events"], "error_query", long)
    return f" and on() ({failed}) * {SECONDS[long]} >= {FEWEST}"


def _query(events: Mapping[str, str], name: str, window: str) -> str:
    return " ".join(events[name].split()).replace("{{.window}}", window)


def _ratio(window: str) -> str:
    return f"slo:sli_error:ratio_rate{window}"


def _selected(ids: Mapping[str, str]) -> str:
    return "{" + ", ".join(f'{name}="{value}"' for name, value in ids.items()) + "}"


WRITTEN = "# Written by `make contracts` from deploy/slo.\n"
SUMMARY = (
    "{{ $labels.sloth_service }}: {{ $value | humanizePercentage }} fall short of the objective {{ $labels.sloth_slo }}"
)
