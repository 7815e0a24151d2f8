"""`tradewind new-service` makes a service that runs and is everywhere: one is made in a copy of the tree, and its own
tests run there, and those that compare the manifests with what is deployed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from deploy.tools import scaffold

PARTS = ("services", "libs", "contracts", "deploy", "tests", "docker-compose.yml", "pyproject.toml", "README.md")
LEFT = shutil.ignore_patterns("node_modules")
NAME = "gift_cards"
HOST = "gift-cards"  # in names of hosts there is no underscore
TESTS = "12 passed"
BY_HAND = ["__init__.py", "manifest.py"]


def copied(root: Path, to: Path) -> Path:
    for part in PARTS:
        if (root / part).is_dir():
            shutil.copytree(root / part, to / part, ignore=LEFT)
        else:
            shutil.copy(root / part, to / part)
    return to


def files(tree: Path) -> dict[str, bytes]:
    found = (file for part in PARTS for file in ((tree / part).rglob("*") if (tree / part).is_dir() else [tree / part]))
    return {
        file.relative_to(tree).as_posix(): file.read_bytes()
        for file in found
        if file.is_file() and "__pycache__" not in file.parts
    }


def test_a_new_service_passes_its_own_tests_and_is_everywhere(root: Path, tmp_path: Path) -> None:
    tree = copied(root, tmp_path / "tree")
    own = {**os.environ, "PYTHONPATH": str(tree), "TRADEWIND_DATA": str(tmp_path / "data")}

    def run(*command: str) -> str:
        done = subprocess.run(
            [sys.executable, *command], cwd=tree, env=own, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    run("-m", "services", "contracts")  # whatever this tree's own state is
    before = files(tree)
    said = run("-m", "services", "new-service", NAME)
    assert f"tests/integration/test_{NAME}.py" in said
    assert [name for name in BY_HAND if f"services/{NAME}/{name}" in said] == BY_HAND, "what is left to a person"
    after = files(tree)
    changed = {file for file, content in before.items() if after[file] != content}
    written = {file for file in changed if not file.startswith(("contracts/openapi", "deploy/"))}
    assert written == {"services/manifests.py", "docker-compose.yml"}
    (migration,) = (tree / f"services/{NAME}/migrations/versions").glob("*.py")
    assert migration.name == "0001_entries.py"
    assert "create trigger audited after insert or update or delete on entry" in migration.read_text()
    made = [f"services/{NAME}", f"tests/integration/test_{NAME}.py", "services/manifests.py"]
    run("-m", "ruff", "check", "--no-cache", *made)
    run("-m", "ruff", "format", "--check", "--no-cache", *made)
    assert TESTS in run("-m", "pytest", "-p", "no:cacheprovider", f"tests/integration/test_{NAME}.py")

    assert NAME in run("-m", "services", "serve", "--list-targets").split()
    paths = (f"/v1/{HOST}/1", f"/v1/operations/{NAME}-0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11")
    looked_up = f"""
from services.access import SCOPES
from services.gateway import routes
print(*(routes.find(path).service for path in {paths}))
print(*(role for role in SCOPES if "{NAME}:write" in SCOPES[role]))"""
    assert run("-c", looked_up) == f"{NAME} {NAME}\nsystem admin\n"
    assert f"/v1/{HOST}" in json.loads((tree / "contracts/openapi.json").read_text())["paths"]
    compose = yaml.safe_load((tree / "docker-compose.yml").read_text())["services"]
    assert compose[HOST]["command"] == [f"--target={NAME}"]
    assert HOST in compose["gateway"]["depends_on"]
    assert json.loads(compose["gateway"]["environment"]["TRADEWIND_UPSTREAMS"])[NAME] == f"http://{HOST}:8080"
    for file in ("deployments", "services", "disruption"):
        objects = yaml.safe_load_all((tree / f"deploy/kubernetes/base/{file}.yaml").read_text())
        assert HOST in {each["metadata"]["name"] for each in objects}
    assert HOST in (tree / "deploy/prometheus/prometheus.yml").read_text()
    assert "labels: {service: gift_cards}" in (tree / "deploy/prometheus/limits.yml").read_text()
    run("-m", "services", "contracts", "--check")
    rules = [f"tests/architecture/test_{name}.py" for name in ("services", "fields", "routes", "kubernetes")]
    run("-m", "pytest", "-p", "no:cacheprovider", "-k", "not serves_the_published", *rules)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Loyalty", "in at most 30 small letters"),
        ("gift-cards", "in at most 30 small letters"),
        ("class", "in at most 30 small letters"),
        ("x" * 31, "in at most 30 small letters"),
        ("order", "the name order is taken"),
        ("gateway", "the name gateway is taken"),
        ("cli", "the name cli is taken"),
        ("bus", "the name bus is taken"),
        ("pg_toast", "the name pg_toast is taken"),
        ("returns", "the path /v1/returns belongs to support"),
    ],
)
def test_names_that_cannot_be(name: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        scaffold.plan(name)


def test_a_plan_adds_one_line_and_writes_nothing(root: Path) -> None:
    planned = scaffold.plan("loyalty")
    (file,) = planned.changed
    assert file == root / "services/manifests.py"
    old, new = file.read_text().splitlines(), planned.changed[file].splitlines()
    assert [line for line in new if line not in old] == ['    "loyalty",']
    assert [line for line in new if line in old] == old
    assert not any("{{" in text for text in planned.new.values())
    assert not any(file.exists() for file in planned.new)


def test_what_fails_is_taken_back(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree = copied(root, tmp_path)
    monkeypatch.setattr(scaffold, "ROOT", tree)
    planned = scaffold.plan("loyalty")
    before = {file: file.read_text() for file in planned.changed}

    def make() -> None:
        with scaffold.written(planned):
            assert (tree / "services/loyalty/service.py").exists()
            raise RuntimeError("no database")

    with pytest.raises(RuntimeError, match="no database"):
        make()
    assert not (tree / "services/loyalty").exists()
    assert {file: file.read_text() for file in planned.changed} == before
