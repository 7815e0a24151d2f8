"""What `kubectl kustomize` makes of a folder of deploy/kubernetes, as far as ours ask for it: all else is refused. A
test compares it with the real one, where there is a kubectl."""

import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

Manifest = dict[str, Any]
KNOWN = {
    "apiVersion", "kind", "resources", "components", "labels", "configMapGenerator", "generatorOptions", "patches",
    "namespace", "images",
}  # fmt: skip
PODS = ("Deployment", "Job")


def rendered(folder: Path) -> list[Manifest]:
    told = yaml.safe_load((folder / "kustomization.yaml").read_text())
    assert set(told) <= KNOWN, f"{set(told) - KNOWN}: {folder} asks for more than is done here"
    assert told["kind"] == "Kustomization"
    return _applied(told, folder, [])


def _applied(told: Manifest, folder: Path, found: list[Manifest]) -> list[Manifest]:
    for resource in told.get("resources", ()):
        path = folder / resource
        found += rendered(path) if path.is_dir() else [d for d in yaml.safe_load_all(path.read_text()) if d]
    for generator in told.get("configMapGenerator", ()):
        _generate(generator, told.get("generatorOptions", {}), folder, found)
    for component in told.get("components", ()):
        inner = yaml.safe_load((folder / component / "kustomization.yaml").read_text())
        assert (set(inner) <= KNOWN, inner["kind"]) == (True, "Component"), component
        found = _applied(inner, folder / component, found)
    for patch in told.get("patches", ()):
        _patch(patch, found)
    for manifest in found:
        _transform(told, manifest)
    return found


def _generate(generator: Manifest, options: Manifest, folder: Path, found: list[Manifest]) -> None:
    data = dict(literal.split("=", 1) for literal in generator.get("literals", ()))
    data |= {name: (folder / name).read_text() for name in generator.get("files", ())}
    old = next((m for m in found if (m["kind"], m["metadata"]["name"]) == ("ConfigMap", generator["name"])), None)
    assert (old is not None) == (generator.get("behavior") == "merge")
    if old:
        old["data"].update(data)
        return
    meta = {"name": generator["name"]} | ({"labels": dict(options["labels"])} if "labels" in options else {})
    found.append({"apiVersion": "v1", "kind": "ConfigMap", "metadata": meta, "data": data})


def _patch(patch: Manifest, found: list[Manifest]) -> None:
    change, target = yaml.safe_load(patch["patch"]), patch["target"]
    hit = False
    for n, manifest in enumerate(found):
        if manifest["kind"] != target["kind"] or target.get("name") not in (None, manifest["metadata"]["name"]):
            continue
        hit = True
        if isinstance(change, list):
            for step in change:
                *parents, last = step["path"].strip("/").split("/")
                assert step["op"] == "remove"
                inner = manifest
                for parent in parents:
                    inner = inner[parent]
                del inner[last]
        else:  # its name is a placeholder: the target says whom it is for
            rest = {key: value for key, value in deepcopy(change).items() if key != "metadata"}
            found[n] = merged(manifest, rest)
    assert hit, f"a patch for {target} changes nothing"


def merged(base: Any, patch: Any) -> Any:
    """A strategic merge as far as we use it: mappings by key, lists of named things by name, other lists replaced."""
    if isinstance(base, dict) and isinstance(patch, dict):
        return {**base, **{key: merged(base[key], value) if key in base else value for key, value in patch.items()}}
    if isinstance(base, list) and all(isinstance(item, dict) and "name" in item for item in [*base, *patch]):
        ours = {item["name"]: item for item in base}
        return list({**ours, **{i["name"]: merged(ours.get(i["name"], {}), i) for i in patch}}.values())
    return patch


def _transform(told: Manifest, manifest: Manifest) -> None:
    pod = manifest["spec"]["template"] if manifest["kind"] in PODS else None
    for labels in told.get("labels", ()):
        manifest["metadata"].setdefault("labels", {}).update(labels["pairs"])
        if labels.get("includeTemplates") and pod:
            pod["metadata"]["labels"].update(labels["pairs"])
    if "namespace" in told and manifest["kind"] != "Namespace":
        manifest["metadata"]["namespace"] = told["namespace"]
    for image in told.get("images", ()) if pod else ():
        for container in pod["spec"]["containers"]:  # type: ignore[index]
            if container["image"] == image["name"]:
                container["image"] = f"{image['newName']}:{image['newTag']}"


def comparable(manifests: list[Manifest]) -> dict[tuple[str, str], str]:
    """By kind and name, without the digest that kustomize puts behind the names of generated ConfigMaps, and in any
    order of named things."""
    texts = {}
    for manifest in manifests:
        text = re.sub(r"\btradewind-[0-9a-z]{10}\b(?!-)", "tradewind", yaml.safe_dump(_sorted(manifest)))
        plain = yaml.safe_load(text)
        texts[plain["kind"], plain["metadata"]["name"]] = text
    return texts


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sorted(inner) for key, inner in value.items()}
    if isinstance(value, list):
        items = [_sorted(inner) for inner in value]
        named = all(isinstance(item, dict) and "name" in item for item in items)
        return sorted(items, key=lambda item: str(item["name"])) if named else items
    return " ".join(value.split()) if isinstance(value, str) else value  # kustomize folds long texts elsewhere
