"""The gateway's table of routes against what the services answer, and the published document against both."""

import json
from pathlib import Path

import pytest

from deploy.tools.generator.openapi import document_of
from services.__main__ import TARGETS
from services.gateway import routes
from services.manifests import MANIFESTS


@pytest.mark.parametrize("name", TARGETS)
def test_every_path_of_a_service_is_routed_to_it(name: str) -> None:
    paths = list(document_of(name)["paths"])
    assert paths
    for path in paths:
        found = routes.find(path)
        assert found is not None, f"no route to {path} of {name}"
        assert found.service == name, f"{path} of {name} is routed to {found.service}"
        assert not routes.is_own(path), f"the gateway keeps {path} of {name} for itself"


@pytest.mark.parametrize("name", TARGETS)
def test_no_route_leads_nowhere(name: str) -> None:
    paths = document_of(name)["paths"]
    for prefix in routes.SERVICES[name]:
        assert any(path == prefix or path.startswith(f"{prefix}/") for path in paths), f"{name} answers no {prefix}"
    for prefix in routes.LARGE_BODIES:
        found = routes.find(prefix)
        assert found is not None
        assert found.service != name or prefix in paths, f"{name} answers no {prefix}"


@pytest.mark.parametrize("name", TARGETS)
def test_the_door_lets_in_the_files_that_a_service_takes(name: str) -> None:
    files = {
        path
        for path, item in document_of(name)["paths"].items()
        if "multipart/form-data" in item.get("post", {}).get("requestBody", {}).get("content", {})
    }
    assert files <= set(MANIFESTS[name].large_bodies) <= set(routes.LARGE_BODIES)


@pytest.mark.parametrize("name", TARGETS)
def test_a_path_that_is_open_is_one_that_there_is(name: str) -> None:
    paths = document_of(name)["paths"]
    for told in MANIFESTS[name].open_paths:
        method, _, path = told.rpartition(" ")
        assert method.lower() in paths[path], told


def test_every_service_is_behind_the_gateway() -> None:
    assert set(routes.SERVICES) == set(TARGETS)


async def test_the_gateway_serves_the_published_document(platform, root: Path) -> None:
    answer = await platform.client.get("/openapi.json")
    assert answer.json() == json.loads((root / "contracts/openapi.json").read_text())


def test_the_published_document_says_what_everything_is(root: Path) -> None:
    document = json.loads((root / "contracts/openapi.json").read_text())
    silent = []
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            if not operation.get("summary") or not operation.get("description"):
                silent.append(f"{method} {path}")
            silent += [
                f"{method} {path}: {parameter['name']}"
                for parameter in operation.get("parameters", [])
                if not parameter.get("description")
            ]
    assert not silent
