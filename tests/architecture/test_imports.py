"""What import-linter (`make check`) cannot say about imports. Its contracts stand in pyproject.toml."""

import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

# Beside import-linter's contracts: names that a feature's files may have. Others are helpers beside them.
INWARD = ("domain", "tables", "store", "commands")


def imports_of(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def files(root: Path, *folders: str) -> list[Path]:
    return sorted(file for folder in folders for file in (root / folder).rglob("*.py"))


def test_imports_are_absolute(root: Path, tree_of) -> None:
    found = [
        f"{file}:{node.lineno}"
        for file in files(root, "services", "libs", "contracts", "deploy")
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert not found, "a reader sees at once where a name comes from"


def test_contracts_need_pydantic_and_value_types_alone(root: Path, tree_of) -> None:
    allowed = sys.stdlib_module_names | {"pydantic", "pydantic_core", "contracts"}
    values = {"libs.clock", "libs.countries", "libs.money", "libs.text", "libs.whole"}
    names = [name for file in files(root, "contracts") for name in imports_of(tree_of(file))]
    found = {name.split(".")[0] for name in names if ".".join(name.split(".")[:2]) not in values}
    assert found <= allowed
    io = {"asyncio", "io", "os", "pathlib", "socket", "subprocess", "urllib"}
    assert not found & io


def test_the_linter_looks_at_everything(root: Path) -> None:
    config = tomllib.loads((root / "pyproject.toml").read_text())["tool"]["importlinter"]
    packages = {file.parent.name for file in root.glob("*/__init__.py")} - {"tests"}
    assert set(config["root_packages"]) == packages
    ignored = {line for contract in config["contracts"] for line in contract.get("ignore_imports", ())}
    assert ignored == {
        "libs.clock -> asyncpg",  # the class of an id
        "services.__main__ -> services.cli",
        "services.cli.** -> services.__main__",
        "services.cli.serve -> services.gateway.service",
        "services.** -> services.access",
        "services.** -> services.manifests",
        "services.*.manifest -> libs.manifest",
        "deploy.demo.** -> services.cli.client",
        "deploy.demo.** -> services.cli.verify",
        "deploy.demo.** -> services.logistics.tracking.signature",
        "deploy.demo.load.* -> services.order.imports.online_retail",
        "libs.messaging.kafka.* -> aiokafka",
        "libs.exports.parquet -> pyarrow",
        "libs.exports.packs -> pyarrow",
        "deploy.tools.evaluate.matching -> sklearn",
        "deploy.tools.evaluate.matching -> numpy",
    }, "a violation is mended, not ignored"


@pytest.mark.parametrize("name", INWARD)
def test_http_stays_in_the_endpoints(root: Path, tree_of, name: str) -> None:
    for file in files(root, "services"):
        if file.stem == name:
            found = {imported.split(".")[0] for imported in imports_of(tree_of(file))}
            assert not found & {"fastapi", "starlette", "httpx"}, file
