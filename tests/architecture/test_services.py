"""Every service is built alike, and its page, its wiring and the registry say the same."""

import ast
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from contracts.registry import BY_TYPE, CONTRACTS
from deploy.tools.generator.openapi import document_of
from libs.manifest import EVERY_ROLE, Manifest
from libs.runtime import jobs_of
from services.__main__ import GATEWAY, TARGETS, load
from services.access import ROLES
from services.manifests import EVERY_TARGET, MANIFESTS

HEADINGS = ("Owns", "Emits", "Consumes", "Never")


def page_of(name: str) -> dict[str, str]:
    """The docstring of a service's package by heading."""
    text = import_module(f"services.{name}").__doc__ or ""
    parts = re.split(r"^(\w+): ", text, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def patterns_in(text: str) -> list[str]:
    """Event types it names. `.confirmed` continues the type before it, `stock.*` means any of them."""
    found: list[str] = []
    for word in re.findall(r"(?<![\w.])[a-z_]*\.(?:[a-z_]+|\*)", text):
        found.append(found[-1].partition(".")[0] + word if word.startswith(".") else word)
    return found


def matches(pattern: str, kind: str) -> bool:
    return kind == pattern or (pattern.endswith(".*") and kind.startswith(pattern[:-1]))


def test_event_types_in_a_sentence() -> None:
    text = "order.placed (reserve), .hold_overdue, stock.* and return.received. Then more."
    assert patterns_in(text) == ["order.placed", "order.hold_overdue", "stock.*", "return.received"]
    assert matches("stock.*", "stock.low")
    assert not matches("stock.low", "stock.lower")


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_is_a_service_of_its_name(name: str) -> None:
    module = import_module(TARGETS[name])
    assert TARGETS[name] == f"services.{name}.service"
    service = load(name)
    assert (service.name, service.owned.package) == (name, f"services.{name}")
    assert service.manifest is MANIFESTS[name]
    assert service.metadata is import_module(f"services.{name}.tables").metadata
    lines = len(inspect.getsource(module).splitlines())
    assert lines <= 80, f"{TARGETS[name]} is the wiring and nothing else, not {lines} lines"


def test_manifests_are_read_without_any_services_code() -> None:
    """So the gateway can run alone, and a generator need not load what it describes."""
    script = (
        "import sys, services.gateway.service; print(*(name for name in sys.modules if name.startswith('services.')))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = {name for name in done.stdout.split() if not name.startswith("services.gateway")}
    pages = {f"services.{name}" for name in TARGETS} | {f"services.{name}.manifest" for name in TARGETS}
    assert loaded == pages | {"services.manifests"} | (loaded & {"services.access"})


def test_no_member_loads_what_only_a_worker_needs() -> None:
    script = (
        "import sys, services.__main__ as m, services.gateway.service; [m.load(name) for name in m.TARGETS]; "
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "libs.exports.work" in done.stdout.split()
    assert {name for name in done.stdout.split() if name.startswith("pyarrow")} == set()


def test_every_target_says_who_it_is_and_no_two_say_the_same() -> None:
    for name, manifest in EVERY_TARGET.items():
        assert manifest.name == name
    for told in ("prefixes", "scopes", "tags", "large_bodies", "open_paths"):
        found = [each for manifest in EVERY_TARGET.values() for each in getattr(manifest, told)]
        assert len(found) == len(set(found)), told
    titles = [manifest.title for manifest in EVERY_TARGET.values()]
    assert len(titles) == len(set(titles))


def test_who_asks_another_service_has_tasks_that_do() -> None:
    """Never itself, and never the gateway, which leads people."""
    for name, manifest in MANIFESTS.items():
        assert set(manifest.asks) <= set(TARGETS) - {name}
        assert not manifest.asks or load(name).tasks


def test_scopes_are_given_to_roles_that_there_are() -> None:
    for manifest in EVERY_TARGET.values():
        for scope, roles in manifest.scopes.items():
            assert roles == (EVERY_ROLE,) or set(roles) <= set(ROLES), scope


@pytest.mark.parametrize("name", TARGETS)
def test_the_scopes_that_endpoints_ask_for_are_the_manifests(name: str) -> None:
    operations = [each for item in document_of(name)["paths"].values() for each in item.values()]
    asked = {operation["x-scope"] for operation in operations if "x-scope" in operation}
    assert asked <= {*MANIFESTS[name].scopes, "ops"}
    assert {scope for scope in MANIFESTS[name].scopes if scope.endswith(":read")} <= asked


def test_a_job_is_in_the_manifest_and_has_work() -> None:
    manifest = Manifest("a", "A", (), {}, jobs={"sweep": 5.0})

    async def sweep(_: object) -> None: ...

    (job,) = jobs_of(manifest, sweep=sweep)
    assert (job.name, job.every_seconds, job.run) == ("sweep", 5.0, sweep)
    for work in ({}, {"sweep": sweep, "polish": sweep}):
        with pytest.raises(ValueError, match="a's jobs are sweep, not"):
            jobs_of(manifest, **work)


@pytest.mark.parametrize("name", [*TARGETS, GATEWAY])
def test_its_page_says_what_it_owns_emits_consumes_and_never_does(name: str) -> None:
    package = import_module(f"services.{name}")
    assert tuple(page_of(name)) == HEADINGS
    assert all(text.strip() for text in page_of(name).values())
    (statement,) = ast.parse(Path(package.__file__ or "").read_text()).body
    assert isinstance(statement, ast.Expr), "a page, no code"


@pytest.mark.parametrize("name", TARGETS)
def test_its_page_names_the_events_that_the_registry_names(name: str) -> None:
    page = page_of(name)
    owned = [contract.event.TYPE for contract in CONTRACTS if contract.owner == name]
    assert sorted(patterns_in(page["Emits"])) == sorted(owned)
    read = [contract.event.TYPE for contract in CONTRACTS if name in contract.consumers]
    said = patterns_in(page["Consumes"])
    assert [kind for kind in read if not any(matches(pattern, kind) for pattern in said)] == []
    assert [pattern for pattern in said if not any(matches(pattern, kind) for kind in read)] == []


@pytest.mark.parametrize("name", TARGETS)
def test_declared_consumers_are_the_handlers(name: str) -> None:
    declared = {contract.event for contract in CONTRACTS if name in contract.consumers}
    assert set(load(name).handlers) == declared


def test_the_registry_is_consistent() -> None:
    assert len(BY_TYPE) == len(CONTRACTS) == len({contract.event for contract in CONTRACTS})
    for contract in CONTRACTS:
        event = contract.event
        assert contract.owner in TARGETS
        assert set(contract.consumers) <= set(TARGETS), event.TYPE
        assert contract.owner not in contract.consumers, f"{contract.owner} listens to itself: {event.TYPE}"
        assert f"{contract.owner}.events" == event.TOPIC
        assert event.__module__ == f"contracts.{contract.owner}"
        assert event.KEY in event.model_fields, event.TYPE
        assert event.model_fields[event.KEY].is_required(), f"{event.TYPE} may have no key"


def nodes_in(name: str, tree_of) -> Iterator[tuple[Path, ast.AST]]:
    for file in sorted(Path(import_module(f"services.{name}").__path__[0]).rglob("*.py")):
        for node in ast.walk(tree_of(file)):
            yield file, node


@pytest.mark.parametrize("name", TARGETS)
def test_a_service_emits_its_own_events_all_of_them_and_no_others(tree_of, name: str) -> None:
    owner = {contract.event.__name__: contract.owner for contract in CONTRACTS}
    used: set[str] = set()
    foreign = []
    for file, node in nodes_in(name, tree_of):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and owner.get(node.func.id, name) != name:
            foreign.append(f"{file.name} makes a {node.func.id}, which is {owner[node.func.id]}'s to say")
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and owner.get(node.id) == name:
            used.add(node.id)
    assert not foreign
    assert used == {event for event, service in owner.items() if service == name}
