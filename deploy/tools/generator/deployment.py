"""What the manifests make of docker-compose.yml and deploy/: containers, Kubernetes' objects, Prometheus' targets and
limits. Whole files where all of one follows from them, marked regions of the others."""

import re
from collections.abc import Mapping
from pathlib import Path

from deploy.tools.generator import dashboards, kubernetes, objectives
from libs.manifest import Manifest
from services.manifests import EVERY_TARGET, GATEWAY_MANIFEST, MANIFESTS

COMPOSE = "docker-compose.yml"
PROMETHEUS = "deploy/prometheus/prometheus.yml"
LIMITS = "deploy/prometheus/limits.yml"
OBJECTIVES = "deploy/prometheus/slo.yml"


def texts(root: Path) -> dict[str, str]:
    """By path; of the files that have regions only, what else stands in them is kept."""
    found = {
        COMPOSE: filled((root / COMPOSE).read_text(encoding="utf-8"), _containers()),
        PROMETHEUS: filled((root / PROMETHEUS).read_text(encoding="utf-8"), _scraped()),
        LIMITS: limits(EVERY_TARGET),
        OBJECTIVES: objectives.text(root / objectives.FOLDER),
        **{f"deploy/kubernetes/{name}": text for name, text in kubernetes.texts().items()},
        **dashboards.texts(),
    }
    return found | _monitoring(root, found)


def _monitoring(root: Path, fresh: Mapping[str, str]) -> dict[str, str]:
    """Prometheus' rules and Grafana's dashboards as Kubernetes' objects, made of what is written beside them."""
    import yaml  # a tool of developers, see asyncapi.py

    folder = Path(PROMETHEUS).parent
    names = yaml.safe_load(fresh[PROMETHEUS])["rule_files"]
    paths = {name: str(folder / name) for name in names}
    files = {name: fresh.get(path) or (root / path).read_text(encoding="utf-8") for name, path in paths.items()}
    found = [Path(path).name for path in fresh if path.startswith(dashboards.FOLDER)]
    return {
        "deploy/kubernetes/components/monitoring/rules.yaml": kubernetes.rules(files),
        f"{dashboards.FOLDER}/kustomization.yaml": kubernetes.dashboards(found),
    }


def filled(text: str, regions: Mapping[str, list[str]]) -> str:
    """With the lines of each region between its two marks, `# generated: name` and `# end: name`, indented as they are.
    ValueError unless each is there once."""
    for name, lines in regions.items():
        marks = re.compile(rf"^( *)# generated: {name}\n.*?^ *# end: {name}\n", re.M | re.S)
        if len(found := marks.findall(text)) != 1:
            raise ValueError(f"{len(found)} regions are marked as {name}")
        inner = "".join(f"{found[0]}{line}\n" for line in [f"# generated: {name}", *lines, f"# end: {name}"])
        text = marks.sub(lambda _, inner=inner: inner, text)  # type: ignore[misc]
    return text


def _containers() -> dict[str, list[str]]:
    hosts = {name: kubernetes.host_of(name) for name in MANIFESTS}
    services = [
        line
        for name, host in hosts.items()
        for line in (
            f"{host}:",
            "  <<: *service",
            f'  command: ["--target={name}"]',
            "  environment:",
            "    <<: [*common, *of-services]",
            f"    TRADEWIND_DATABASE_URL: {_database_url(name)}",
        )
    ]
    roles = [f'  "{name}": "{_database_url(name)}",' for name in MANIFESTS]
    urls = [f'  "{name}": "http://{host}:8080",' for name, host in hosts.items()]
    return {
        "services": services,
        "roles": ["TRADEWIND_DATABASE_ROLES: >-", "  {", *roles[:-1], roles[-1].rstrip(","), "  }"],
        "waits": [f"{host}: {{condition: service_started}}" for host in hosts.values()],
        "upstreams": ["TRADEWIND_UPSTREAMS: >-", "  {", *urls[:-1], urls[-1].rstrip(","), "  }"],
    }


def _database_url(name: str) -> str:
    """Of the service's own role: who reads one container's environment has no other's."""
    password = f"${{{name.upper()}_PASSWORD:?make secrets}}"
    return f"postgresql://tradewind_{name}:{password}@postgres:5432/tradewind"


def _scraped() -> dict[str, list[str]]:
    return {"targets": [f"- names: [{', '.join(kubernetes.host_of(name) for name in EVERY_TARGET)}]"]}


def limits(targets: Mapping[str, Manifest]) -> str:
    """Each target's own limits as series, which the alerts compare with, and the alert of targets that are missing."""
    rules = [
        f"      - {{record: tradewind:{limit}:limit, expr: vector({value}), labels: {{service: {name}}}}}\n"
        for name, manifest in targets.items()
        for limit, value in vars(manifest.alerts).items()
        if limit in OF_REQUESTS or manifest is not GATEWAY_MANIFEST  # it has no events
    ]
    missing = "\n          or ".join(f'absent(tradewind_build_info{{service="{name}"}})' for name in targets)
    return LIMITS_TEXT.replace("{{rules}}", "".join(rules)).replace("{{missing}}", missing)


OF_REQUESTS = ("error_ratio", "request_seconds")


LIMITS_TEXT = """\
# Written by `make contracts` from the services' manifests.
groups:
  - name: limits
    rules:
{{rules}}\
  - name: targets
    rules:
      - alert: TargetDown
        # A container that is gone has no address any more, so its `up` is not 0 but missing.
        expr: >-
          {{missing}}
        for: 1m
        labels: {severity: page}
        annotations:
          summary: "{{ $labels.service }}: no process of it answers"
          runbook: deploy/runbooks/target-down.md
"""
