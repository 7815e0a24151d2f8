"""deploy/kubernetes: the manifests as `kubectl apply -k` would send them, against Kubernetes' own schemas and our code.

There is no kustomize here: `rendered` does the few things our kustomizations ask for, and refuses all others.
"""

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from contracts.registry import CONTRACTS
from deploy.tools.generator.kubernetes import host_of
from libs.messaging.broker import MAX_BATCH, PARTITIONS
from libs.runtime import Settings
from services.__main__ import GATEWAY, TARGETS

HERE = Path(__file__).parents[2] / "deploy/kubernetes"
EVERY_TARGET = [*TARGETS, GATEWAY]
HOSTS = {host_of(name): name for name in EVERY_TARGET}
VERSION = "1.34"
Manifest = dict[str, Any]


def merged(base: Any, patch: Any) -> Any:
    """A strategic merge as far as we use it: mappings by key, lists of named things by name, other lists replaced."""
    if isinstance(base, dict) and isinstance(patch, dict):
        return {**base, **{key: merged(base[key], value) if key in base else value for key, value in patch.items()}}
    if isinstance(base, list) and all(isinstance(item, dict) and "name" in item for item in [*base, *patch]):
        ours = {item["name"]: item for item in base}
        return list({**ours, **{i["name"]: merged(ours.get(i["name"], {}), i) for i in patch}}.values())
    return patch


def rendered(folder: Path) -> list[Manifest]:
    told = yaml.safe_load((folder / "kustomization.yaml").read_text())
    known = {
        "apiVersion", "kind", "resources", "labels", "configMapGenerator", "patches", "namespace", "images"
    }  # fmt: skip
    assert set(told) <= known, f"{set(told) - known}: {folder} asks for more than this test does"
    found: list[Manifest] = []
    for resource in told["resources"]:
        path = folder / resource
        found += rendered(path) if path.is_dir() else [d for d in yaml.safe_load_all(path.read_text()) if d]
    for generator in told.get("configMapGenerator", ()):
        data = dict(literal.split("=", 1) for literal in generator["literals"])
        old = next((m for m in found if (m["kind"], m["metadata"]["name"]) == ("ConfigMap", generator["name"])), None)
        assert (old is not None) == (generator.get("behavior") == "merge")
        if old:
            old["data"].update(data)
        else:
            meta = {"name": generator["name"]}
            found.append({"apiVersion": "v1", "kind": "ConfigMap", "metadata": meta, "data": data})
    for patch in told.get("patches", ()):
        change = yaml.safe_load(patch["patch"])
        del change["metadata"]  # its name is a placeholder: the target says whom it is for
        for n, manifest in enumerate(found):
            if manifest["kind"] == patch["target"]["kind"]:
                found[n] = merged(manifest, deepcopy(change))
    for manifest in found:
        for labels in told.get("labels", ()):
            manifest["metadata"].setdefault("labels", {}).update(labels["pairs"])
            if labels.get("includeTemplates") and manifest["kind"] == "Deployment":
                manifest["spec"]["template"]["metadata"]["labels"].update(labels["pairs"])
        if "namespace" in told:
            manifest["metadata"]["namespace"] = told["namespace"]
        for image in told.get("images", ()) if manifest["kind"] == "Deployment" else ():
            for container in manifest["spec"]["template"]["spec"]["containers"]:
                if container["image"] == image["name"]:
                    container["image"] = f"{image['newName']}:{image['newTag']}"
    return found


@pytest.fixture(scope="module", params=["base", "overlays/production"])
def manifests(request: pytest.FixtureRequest) -> list[Manifest]:
    return rendered(HERE / request.param)


def of(manifests: list[Manifest], kind: str) -> dict[str, Manifest]:
    return {m["metadata"]["name"]: m for m in manifests if m["kind"] == kind}


def containers(manifests: list[Manifest]) -> Iterator[tuple[str, Manifest, Manifest]]:
    for name, deployment in of(manifests, "Deployment").items():
        pod = deployment["spec"]["template"]["spec"]
        (container,) = pod["containers"]
        yield name, pod, container


def test_kubernetes_accepts_every_manifest_and_would_not_accept_any(manifests: list[Manifest]) -> None:
    for manifest in manifests:
        if manifest["apiVersion"].startswith("keda.sh/"):  # a custom resource: looked at below
            continue
        kubernetes_validate.validate(manifest, VERSION, strict=True)
    wrong = deepcopy(of(manifests, "Deployment")["order"])
    wrong["spec"]["template"]["spec"]["containers"][0]["readynessProbe"] = {}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(wrong, VERSION, strict=True)
    assert len({(m["kind"], m["metadata"]["name"]) for m in manifests}) == len(manifests)


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


def test_it_is_told_only_what_a_setting_is(manifests: list[Manifest], monkeypatch: pytest.MonkeyPatch) -> None:
    told = of(manifests, "ConfigMap")["tradewind"]["data"]
    fields = {f"TRADEWIND_{name.upper()}" for name in Settings.model_fields}
    assert set(told) <= fields
    assert not any("SECRET" in name or "DATABASE" in name for name in told)
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    settings = Settings()
    assert (settings.host, settings.port, settings.broker) == ("0.0.0.0", 8080, "kafka")
    for name, deployment in of(manifests, "Deployment").items():
        annotations = deployment["spec"]["template"]["metadata"]["annotations"]
        assert annotations["prometheus.io/port"] == str(settings.metrics_port), name
    for _, pod, container in containers(manifests):
        assert {port["name"]: port["containerPort"] for port in container["ports"]} == {
            "http": settings.port, "metrics": settings.metrics_port
        }  # fmt: skip
        assert {"configMapRef": {"name": "tradewind"}} in container["envFrom"]
        assert {"secretRef": {"name": "tradewind"}} in container["envFrom"]
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
        assert pod["securityContext"]["runAsNonRoot"] is True
        assert f"USER {pod['securityContext']['runAsUser']}" in dockerfile
        assert container["securityContext"]["allowPrivilegeEscalation"] is False
        assert container["securityContext"]["readOnlyRootFilesystem"] is True
        assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}
        assert pod["automountServiceAccountToken"] is False


def test_what_carries_the_orders_scales_on_consumer_lag(manifests: list[Manifest]) -> None:
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


def test_only_the_gateway_is_reached_from_outside() -> None:
    found = rendered(HERE / "overlays/production")
    (ingress,) = of(found, "Ingress").values()
    paths = [path for rule in ingress["spec"]["rules"] for path in rule["http"]["paths"]]
    assert {path["backend"]["service"]["name"] for path in paths} == {GATEWAY}
    assert {path["backend"]["service"]["port"]["name"] for path in paths} == {"http"}
    for service in of(found, "Service").values():
        assert [port["targetPort"] for port in service["spec"]["ports"]] == ["http"], "metrics are for inside"
    assert {service["spec"].get("type", "ClusterIP") for service in of(found, "Service").values()} == {"ClusterIP"}
    assert of(found, "ConfigMap")["tradewind"]["data"]["TRADEWIND_DEV_TOKENS"] == "false"
    assert all(":" in c["image"].rpartition("/")[2] for _, _, c in containers(found))
