"""`tradewind new-service` makes a service that runs: one is made in a copy of the tree, and its own tests run there."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from deploy.tools import scaffold

PARTS = ("services", "libs", "contracts", "deploy", "pyproject.toml", "tests/conftest.py")
LEFT = shutil.ignore_patterns("__pycache__", "samples", "node_modules")
NAME = "gift_cards"
TESTS = "12 passed"


def copied(root: Path, to: Path) -> Path:
    for part in PARTS:
        (to / part).parent.mkdir(parents=True, exist_ok=True)
        if (root / part).is_dir():
            shutil.copytree(root / part, to / part, ignore=LEFT)
        else:
            shutil.copy(root / part, to / part)
    return to


def table(file: Path, name: str) -> dict[str, object]:
    found: dict[str, object] = ast.literal_eval(scaffold._dictionary(file.read_text(), name))
    return found


def test_a_new_service_passes_its_own_tests(root: Path, tmp_path: Path) -> None:
    tree = copied(root, tmp_path / "tree")
    own = {**os.environ, "PYTHONPATH": str(tree), "TRADEWIND_DATA": str(tmp_path / "data")}

    def run(*command: str) -> str:
        done = subprocess.run(
            [sys.executable, *command], cwd=tree, env=own, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    said = run("-m", "services", "new-service", NAME)
    assert f"tests/integration/test_{NAME}.py" in said
    assert table(tree / "services/__main__.py", "TARGETS")[NAME] == f"services.{NAME}.service"
    assert table(tree / "services/gateway/routes.py", "SERVICES")[NAME] == ("/v1/gift-cards",)
    (migration,) = (tree / f"services/{NAME}/migrations/versions").glob("*.py")
    assert migration.name == "0001_entries.py"
    made = [f"services/{NAME}", f"tests/integration/test_{NAME}.py"]
    changed = ["services/__main__.py", "services/gateway/routes.py", "services/access.py"]
    run("-m", "ruff", "check", "--no-cache", *made, *changed)
    run("-m", "ruff", "format", "--check", "--no-cache", *made, *changed)
    assert TESTS in run("-m", "pytest", "-p", "no:cacheprovider", f"tests/integration/test_{NAME}.py")


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


def test_a_plan_touches_three_tables_and_writes_nothing(root: Path) -> None:
    planned = scaffold.plan("loyalty")
    assert {file.relative_to(root).as_posix() for file in planned.changed} == {
        "services/__main__.py",
        "services/gateway/routes.py",
        "services/access.py",
    }
    for file, text in planned.changed.items():
        old, new = file.read_text().splitlines(), text.splitlines()
        assert all("loyalty" in line for line in new if line not in old)
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
