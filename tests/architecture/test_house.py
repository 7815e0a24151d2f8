"""The house stays tidy: what stands at the top, how long a file may be, who may print and who may write SQL."""

import ast
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

REQUIRED = {
    "services", "libs", "deploy", "contracts", "tests", "Makefile", "docker-compose.yml", "README.md", "pyproject.toml",
    "requirements.lock", "requirements-dev.lock", ".ci", "LICENSE",
}  # fmt: skip
LONGEST = 700
WRITTEN_BY_HAND = {".py", ".md", ".yaml", ".yml", ".toml", ".sh", ".mako", ".in", ""}
GENERATED = (
    "contracts/schemas/", "contracts/samples/", "contracts/asyncapi.yaml", "deploy/prometheus/slo.yml",
    "deploy/kubernetes/components/monitoring/rules.yaml", "LICENSE",
)  # fmt: skip


@pytest.fixture(scope="module")
def files(root: Path) -> list[str]:
    """What git tracks: a log that somebody keeps beside it is no part of the house."""
    command = ["git", "ls-files", "--cached", "--deduplicate"]
    listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.splitlines()
    return [file for file in listed if (root / file).exists()]


def test_the_top_level(files: list[str]) -> None:
    top = {file.split("/")[0] for file in files}
    assert not REQUIRED - top, "missing"
    extra = {name for name in top - REQUIRED if not name.startswith(".")}
    assert not extra


def test_no_file_is_too_long(root: Path, files: list[str]) -> None:
    long = {}
    for file in files:
        by_hand = Path(file).suffix in WRITTEN_BY_HAND and not file.startswith(GENERATED)
        if by_hand and not file.startswith("tests/") and "/migrations/versions/" not in file:
            lines = len((root / file).read_text().splitlines())
            if lines > LONGEST:
                long[file] = lines
    assert not long


Sources = Callable[..., Iterator[tuple[str, ast.Module]]]


@pytest.fixture(scope="module")
def sources(root: Path, files: list[str], tree_of) -> Sources:
    """(path, parsed) of the Python files in some of the folders at the top."""

    def of(*folders: str) -> Iterator[tuple[str, ast.Module]]:
        for file in files:
            if file.endswith(".py") and file.split("/")[0] in folders:
                yield file, tree_of(root / file)

    return of


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def test_nobody_prints(sources: Sources) -> None:
    """The platform logs, the command line has a console."""
    found = [
        f"{file}:{call.lineno}"
        for file, tree in sources("services", "libs", "contracts", "deploy")
        for call in calls(tree)
        if isinstance(call.func, ast.Name) and call.func.id in ("print", "breakpoint")
    ]
    assert not found


def test_statements_stand_in_stores(sources: Sources) -> None:
    """Whoever changes a table finds every statement on it in its feature's store.py."""
    methods = {"fetch", "fetchrow", "fetchval", "execute", "core"}
    found = {
        file
        for file, tree in sources("services")
        for call in calls(tree)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in methods
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id in ("tx", "db", "database")
        and not file.endswith("/store.py")
        and not file.startswith("services/cli/")
    }
    assert not found


def test_every_module_says_what_it_is(sources: Sources) -> None:
    without = [
        file
        for file, tree in sources("services", "libs", "contracts", "deploy")
        if "/migrations/" not in file and tree.body and not ast.get_docstring(tree)
    ]
    assert not without
