"""deploy/kubernetes: the manifests as `kubectl apply -k` would send them, against Kubernetes' own schemas, those of the
custom resources (crds/) and our code."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema
import kubernetes_validate
import pytest
import yaml

from contracts.registry import CONTRACTS
from deploy.tools.generator.kubernetes import host_of
from libs.messaging.broker import MAX_BATCH, PARTITIONS
from libs.runtime import Settings
from services.__main__ import GATEWAY, TARGETS
from services.manifests import MANIFESTS
from tests.architecture.kustomize import PODS, Manifest, comparable, rendered

HERE = Path(__file__).parents[2] / "deploy/kubernetes"
EVERY_TARGET = [*TARGETS, GATEWAY]
HOSTS = {host_of(name): name for name in EVERY_TARGET}
VERSION = "1.34"
APPLIED = ["base", "overlays/production", "migrations", "overlays/production/migrations"]
SECRETS = "/run/tradewind/secrets"


def strict(schema: Any) -> Any:
    """As an API server that warns of unknown fields: a schema with properties has no others."""
    if isinstance(schema, list):
        return [strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: strict(value) for key, value in schema.items()}
    if "properties" in found and "x-kubernetes-preserve-unknown-fields" not in found:
        found["additionalProperties"] = False
    if found.get("x-kubernetes-int-or-string"):
        found = {"anyOf": [{"type": "integer"}, {"type": "string"}]}
    return found


def custom() -> dict[str, Any]:
    """By apiVersion and kind."""
    found = {}
    for file in sorted((Path(__file__).parent / "crds").glob("*.json")):
        told = json.loads(file.read_text())
        told["schema"]["properties"]["metadata"] = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}
        found[f"{told['group']}/{told['version']} {told['kind']}"] = strict(told["schema"])
    return found


CUSTOM = custom()


def judge(manifest: Manifest) -> None:
    """Raises jsonschema's or kubernetes_validate's error for what an API server would refuse."""
    schema = CUSTOM.get(f"{manifest['apiVersion']} {manifest['kind']}")
    if schema is None:
        kubernetes_validate.validate(manifest, VERSION, strict=True)
    else:
        jsonschema.Draft202012Validator(schema).validate(manifest)


@pytest.fixture(scope="module", params=["base", "overlays/production"])
def manifests(request: pytest.FixtureRequest) -> list[Manifest]:
    return rendered(HERE / request.param)


@pytest.fixture(scope="module")
def production() -> list[Manifest]:
    return rendered(HERE / "overlays/production")


@pytest.mark.parametrize("folder", APPLIED)
def test_kustomize_makes_the_same_of_it(folder: str) -> None:
    """The other tests read what tests/architecture/kustomize.py makes."""
    if not shutil.which("kubectl"):
        pytest.skip("no kubectl here: its kustomize was not compared with ours")
    done = subprocess.run(["kubectl", "kustomize", HERE / folder], capture_output=True, text=True, check=False)
    if "unknown command" in done.stderr or "not allowed" in done.stderr or "json: unknown field" in done.stderr:
        pytest.skip(f"this kubectl is too old: {done.stderr.strip()[-200:]}")
    assert done.returncode == 0, done.stderr
    real = comparable([d for d in yaml.safe_load_all(done.stdout) if d])
    ours = comparable(rendered(HERE / folder))
    assert set(real) == set(ours)
    for what, text in ours.items():
        assert real[what] == text, what


def of(manifests: list[Manifest], kind: str) -> dict[str, Manifest]:
    return {m["metadata"]["name"]: m for m in manifests if m["kind"] == kind}


def containers(manifests: list[Manifest]) -> Iterator[tuple[str, Manifest, Manifest]]:
    for name, deployment in of(manifests, "Deployment").items():
        pod = deployment["spec"]["template"]["spec"]
        (container,) = pod["containers"]
        yield name, pod, container


@pytest.mark.parametrize("folder", APPLIED)
def test_kubernetes_accepts_every_manifest(folder: str) -> None:
    found = rendered(HERE / folder)
    for manifest in found:
        judge(manifest)
    assert len({(m["kind"], m["metadata"]["name"]) for m in found}) == len(found)


def test_it_would_not_accept_any(production: list[Manifest]) -> None:
    def wrong(kind: str, name: str, *path: str | int, **fields: object) -> Manifest:
        made = deepcopy(of(production, kind)[name])
        inner: Any = made
        for step in path:
            inner = inner[step]
        inner.update(fields)
        return made

    for manifest in (
        wrong("Deployment", "order", "spec", "template", "spec", "containers", 0, readynessProbe={}),
        wrong("NetworkPolicy", "order", "spec", ingres=[]),
    ):
        with pytest.raises(kubernetes_validate.ValidationError):
            judge(manifest)
    for manifest in (
        wrong("ScaledObject", "order", "spec", maxReplicas=3),
        wrong("ScaledObject", "order", "spec", maxReplicaCount="many"),
        wrong("PodMonitor", "tradewind", "spec", "podMetricsEndpoints", 0, intervall="10s"),
        wrong("PrometheusRule", "tradewind-alerts", "spec", "groups", 0, "rules", 0, **{"for": "soon"}),
    ):
        with pytest.raises(jsonschema.ValidationError):
            judge(manifest)


def test_every_target_is_deployed_found_and_kept_from_being_emptied_at_once(manifests: list[Manifest]) -> None:
    for kind in ("Deployment", "Service", "PodDisruptionBudget"):
        assert sorted(of(manifests, kind)) == sorted(HOSTS), kind
    for name, deployment in of(manifests, "Deployment").items():
        label = {"app.kubernetes.io/name": name}
        assert deployment["spec"]["selector"]["matchLabels"] == label
        assert label.items() <= deployment["spec"]["template"]["metadata"]["labels"].items()
        assert of(manifests, "Service")[name]["spec"]["selector"] == label
        assert of(manifests, "PodDisruptionBudget")[name]["spec"]["selector"]["matchLabels"] == label
        url = Settings(upstream=Settings.model_fields["upstream"].default).url_of(HOSTS[name])
        (port,) = of(manifests, "Service")[name]["spec"]["ports"]
        assert url == f"http://{name}:{port['port']}"
    assert {c["args"][0] for _, _, c in containers(manifests)} == {f"--target={name}" for name in EVERY_TARGET}


def test_it_is_told_only_what_a_setting_is(
    manifests: list[Manifest], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told = of(manifests, "ConfigMap")["tradewind"]["data"]
    fields = {f"TRADEWIND_{name.upper()}" for name in Settings.model_fields}
    assert set(told) <= fields
    fine = {"TRADEWIND_SECRETS_DIR", "TRADEWIND_DATABASE_PREPARED"}
    assert not any("SECRET" in name or "DATABASE" in name or "PASSWORD" in name for name in set(told) - fine)
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("TRADEWIND_SECRETS_DIR", str(tmp_path))
    settings = Settings()
    assert (settings.host, settings.port, settings.broker) == ("0.0.0.0", 8080, "kafka")
    for _, pod, container in containers(manifests):
        assert {port["name"]: port["containerPort"] for port in container["ports"]} == {
            "http": settings.port, "metrics": settings.metrics_port
        }  # fmt: skip
        assert {"configMapRef": {"name": "tradewind"}} in container["envFrom"]
        assert settings.database_prepared
        waits = container["lifecycle"]["preStop"]["sleep"]["seconds"]
        assert waits + settings.drain_seconds < pod["terminationGracePeriodSeconds"]
        assert 0 < settings.drain_grace_seconds < settings.drain_seconds


def test_every_container_is_probed_bounded_and_unprivileged(manifests: list[Manifest]) -> None:
    dockerfile = (HERE.parent / "Dockerfile").read_text()
    for name, pod, container in containers(manifests):
        assert container["readinessProbe"]["httpGet"]["path"] == "/readyz", name
        assert container["livenessProbe"]["httpGet"]["path"] == "/livez", "a restart does not cure what /readyz tells"
        assert {"cpu", "memory"} <= set(container["resources"]["requests"])
        assert "memory" in container["resources"]["limits"]
        assert f"USER {pod['securityContext']['runAsUser']}" in dockerfile


@pytest.mark.parametrize("folder", APPLIED)
def test_every_pod_is_what_the_standard_restricted_asks_for(folder: str) -> None:
    """Pod Security Standards, restricted; and no token, no image that is written to."""
    found = rendered(HERE / folder)
    accounts = of(found, "ServiceAccount")
    for manifest in (m for m in found if m["kind"] in PODS):
        pod = manifest["spec"]["template"]["spec"]
        assert pod["securityContext"]["runAsNonRoot"] is True
        assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        assert not {"hostNetwork", "hostPID", "hostIPC"} & set(pod)
        for volume in pod["volumes"]:
            assert set(volume) - {"name"} <= {"emptyDir", "projected", "secret", "configMap"}, volume
        for container in pod["containers"]:
            assert container["securityContext"] == {
                "allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]}
            }  # fmt: skip
            assert not any("hostPort" in port for port in container.get("ports", ()))
        assert pod["automountServiceAccountToken"] is False
        assert accounts[pod["serviceAccountName"]]["automountServiceAccountToken"] is False
    for namespace in of(found, "Namespace").values():
        assert namespace["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] == "restricted"


def secrets_of(pod: Manifest, volume: str = "secrets") -> set[str]:
    (found,) = [v for v in pod["volumes"] if v["name"] == volume]
    if "secret" in found:
        return {found["secret"]["secretName"]}
    return {source["secret"]["name"] for source in found["projected"]["sources"]}


def test_a_pod_holds_its_own_secrets_and_no_others(manifests: list[Manifest]) -> None:
    told = of(manifests, "ConfigMap")["tradewind"]["data"]
    assert told["TRADEWIND_SECRETS_DIR"] == SECRETS
    for name, pod, container in containers(manifests):
        assert secrets_of(pod) == {f"tradewind-{name}", "tradewind-tokens"}
        assert SECRETS in {mount["mountPath"] for mount in container["volumeMounts"]}
        assert "env" not in container
        assert all("secretRef" not in source for source in container["envFrom"])
        assert pod["serviceAccountName"] == name


def test_the_job_alone_holds_the_administrator_and_sets_each_role_s_password() -> None:
    found = rendered(HERE / "overlays/production/migrations")
    pod = of(found, "Job")["migrations"]["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    assert container["command"] == ["tradewind", "migrate"]
    env = {each["name"]: each["value"] for each in container["env"]}
    mounts = {mount["name"]: mount["mountPath"] for mount in container["volumeMounts"]}
    assert env == {"TRADEWIND_SECRETS_DIR": mounts["secrets"], "TRADEWIND_DATABASE_ROLES": mounts["roles"]}
    assert secrets_of(pod) == {"tradewind-migrations"}
    (roles,) = [volume["projected"]["sources"] for volume in pod["volumes"] if volume["name"] == "roles"]
    assert {s["secret"]["name"]: s["secret"]["items"] for s in roles} == {
        f"tradewind-{host_of(name)}": [{"key": "TRADEWIND_DATABASE_URL", "path": name}] for name in TARGETS
    }
    everywhere = rendered(HERE / "overlays/production")
    assert "tradewind-migrations" not in json.dumps(everywhere)
    images = {c["image"] for _, _, c in containers(everywhere)}
    assert images == {container["image"]}, "one release names both"


def policies(manifests: list[Manifest]) -> dict[str, Manifest]:
    return {name: policy["spec"] for name, policy in of(manifests, "NetworkPolicy").items()}


def peers(rules: list[Manifest], direction: str) -> dict[str, set[int]]:
    """Ports by who is named: a target, or the label of a namespace."""
    found: dict[str, set[int]] = {}
    for rule in rules:
        for peer in rule[direction]:
            if "ipBlock" in peer:
                name = "world"
            elif "namespaceSelector" in peer:
                (name,) = peer["namespaceSelector"]["matchLabels"]
            else:
                name = peer["podSelector"]["matchLabels"]["app.kubernetes.io/name"]
            found.setdefault(name, set()).update(port["port"] for port in rule["ports"])
    return found


def test_nobody_reaches_anybody_but_for_what_follows_from_the_manifests(production: list[Manifest]) -> None:
    found = policies(production)
    assert found.pop("default-deny") == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    assert set(found) == {*HOSTS, "names", "migrations"}
    outside = {"tradewind-tracing": {4318}, "world": {443}}
    data = {"tradewind-postgres": {5432}, "tradewind-kafka": {9092, 9093}}
    for host, name in HOSTS.items():
        spec = found[host]
        assert spec["podSelector"] == {"matchLabels": {"app.kubernetes.io/name": host}}
        come, go = peers(spec["ingress"], "from"), peers(spec["egress"], "to")
        assert come.pop("tradewind-monitoring") == {9464}
        if name == GATEWAY:
            assert come == {"tradewind-ingress": {8080}}
            assert go == {host_of(other): {8080} for other in TARGETS} | outside
        else:
            askers = {host_of(other) for other in TARGETS if name in MANIFESTS[other].asks}
            assert come == {asker: {8080} for asker in (GATEWAY, *askers)}
            assert go == {host_of(other): {8080} for other in MANIFESTS[name].asks} | data | outside
    assert "ingress" not in found["migrations"]
    assert peers(found["migrations"]["egress"], "to") == {"tradewind-postgres": {5432}}


def test_metrics_are_reached_by_monitoring_alone(production: list[Manifest]) -> None:
    (monitor,) = of(production, "PodMonitor").values()
    (endpoint,) = monitor["spec"]["podMetricsEndpoints"]
    for name, _, container in containers(production):
        port = next(p["containerPort"] for p in container["ports"] if p["name"] == endpoint["port"])
        reached = [who for who, ports in peers(policies(production)[name]["ingress"], "from").items() if port in ports]
        assert reached == ["tradewind-monitoring"]
        labels = of(production, "Deployment")[name]["spec"]["template"]["metadata"]["labels"]
        assert monitor["spec"]["selector"]["matchLabels"].items() <= labels.items()
        assert labels[monitor["spec"]["jobLabel"]] == "tradewind", "the job that rules ask for"


def test_the_operator_has_the_rules_and_grafana_the_dashboards(production: list[Manifest]) -> None:
    files = yaml.safe_load((HERE.parent / "prometheus/prometheus.yml").read_text())["rule_files"]
    rules = of(production, "PrometheusRule")
    assert {f"tradewind-{name.removesuffix('.yml')}" for name in files} == set(rules)
    for name in files:
        told = yaml.safe_load((HERE.parent / "prometheus" / name).read_text())
        assert rules[f"tradewind-{name.removesuffix('.yml')}"]["spec"] == told
    for file in (HERE.parent / "grafana/dashboards").glob("*.json"):
        shown = of(production, "ConfigMap")[f"dashboard-{file.stem}"]
        assert shown["data"] == {file.name: file.read_text()}
        assert len(file.read_text().encode()) < 1_000_000, "a ConfigMap holds 1 MiB"
        assert shown["metadata"]["labels"]["grafana_dashboard"] == "1"


def test_what_carries_the_orders_scales_on_consumer_lag(production: list[Manifest]) -> None:
    manifests = production
    scaled = of(manifests, "ScaledObject")
    assert set(scaled) == {"inventory", "order"}
    for name, manifest in scaled.items():
        spec = manifest["spec"]
        assert manifest["apiVersion"] == "keda.sh/v1alpha1"
        assert spec["scaleTargetRef"]["name"] == name
        assert spec["maxReplicaCount"] == PARTITIONS, "the partitions of the busiest topic"
        kafka = next(trigger for trigger in spec["triggers"] if trigger["type"] == "kafka")["metadata"]
        assert kafka["consumerGroup"] == name
        assert kafka["bootstrapServersFromEnv"] in of(manifests, "ConfigMap")["tradewind"]["data"]
        assert kafka["lagThreshold"] == str(MAX_BATCH)
        assert any(name in contract.consumers for contract in CONTRACTS)
    autoscalers = of(manifests, "HorizontalPodAutoscaler").values()
    everything = {*scaled, *(autoscaler["spec"]["scaleTargetRef"]["name"] for autoscaler in autoscalers)}
    for name, deployment in of(manifests, "Deployment").items():
        assert ("replicas" in deployment["spec"]) == (name not in everything), f"{name}: two would say how many"
        assert deployment["spec"].get("replicas", 2) >= 2


def test_without_keda_somebody_says_how_many_there_are() -> None:
    found = rendered(HERE / "base")
    counted = {a["spec"]["scaleTargetRef"]["name"] for a in of(found, "HorizontalPodAutoscaler").values()}
    for name, deployment in of(found, "Deployment").items():
        assert ("replicas" in deployment["spec"]) == (name not in counted), name


def test_only_the_gateway_is_reached_from_outside(production: list[Manifest]) -> None:
    found = production
    (ingress,) = of(found, "Ingress").values()
    paths = [path for rule in ingress["spec"]["rules"] for path in rule["http"]["paths"]]
    assert {path["backend"]["service"]["name"] for path in paths} == {GATEWAY}
    assert {path["backend"]["service"]["port"]["name"] for path in paths} == {"http"}
    for service in of(found, "Service").values():
        assert [port["targetPort"] for port in service["spec"]["ports"]] == ["http"], "metrics are for inside"
    assert {service["spec"].get("type", "ClusterIP") for service in of(found, "Service").values()} == {"ClusterIP"}
    assert of(found, "ConfigMap")["tradewind"]["data"]["TRADEWIND_DEV_TOKENS"] == "false"
    assert all(":" in c["image"].rpartition("/")[2] for _, _, c in containers(found))
