"""A service's rooms (its folders) import each other without circles, and a table is written in its own room alone."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SERVICES = sorted(
    folder.name
    for folder in (ROOT / "services").iterdir()
    if (folder / "service.py").exists() and any(folder.glob("*/tables.py"))
)
WRITES = re.compile(r"\b(?:insert\s+into|update|delete\s+from|copy)\s+(?:only\s+)?\"?([a-z_]+)\"?", re.IGNORECASE)
# Words that follow `update` where it is no statement: `on conflict do update set`, `for update of r skip locked`.
NO_TABLES = {"set", "of", "skip", "nowait"}


def files(service: str) -> list[Path]:
    return [f for f in sorted((ROOT / "services" / service).rglob("*.py")) if "migrations" not in f.parts]


def room_of(service: str, file: Path) -> str:
    """The folder below the service's own; of a file that stands in that, its own name."""
    return file.relative_to(ROOT / "services" / service).with_suffix("").parts[0]


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text())


def tables(service: str) -> dict[str, str]:
    """Room by table, as the rooms' tables.py say."""
    found = {}
    for file in files(service):
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Table":
                assert isinstance(node.args[0], ast.Constant)
                found[str(node.args[0].value)] = room_of(service, file)
    return found


def writes(service: str) -> Iterator[tuple[str, str, str]]:
    """(table, room, where) of every text that writes one of the service's tables."""
    known = tables(service)
    for file in files(service):
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                for name in WRITES.findall(node.value):
                    if name in known and name not in NO_TABLES:
                        yield name, room_of(service, file), f"{file.relative_to(ROOT)}:{node.lineno}"


def imports(service: str) -> dict[str, set[str]]:
    """Rooms by the room that imports them. service.py, the wiring, knows all of them and is known by none."""
    base = f"services.{service}."
    found: dict[str, set[str]] = {}
    for file in files(service):
        room = room_of(service, file)
        found.setdefault(room, set())
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.ImportFrom) and node.module and f"{node.module}.".startswith(base):
                inner = node.module.removeprefix(base.rstrip(".")).lstrip(".").split(".")[0]
                found[room] |= {inner} if inner else {alias.name for alias in node.names}
        found[room].discard(room)
    return found


@pytest.mark.parametrize("service", SERVICES)
def test_rooms_import_each_other_without_circles(service: str) -> None:
    try:
        TopologicalSorter(imports(service)).prepare()
    except CycleError as error:
        pytest.fail(f"{service}: {' -> '.join(reversed(error.args[1]))}")


@pytest.mark.parametrize("service", SERVICES)
def test_a_table_is_written_in_its_own_room(service: str) -> None:
    own = tables(service)
    found = [f"{where}: {name} is {own[name]}'s" for name, room, where in writes(service) if room != own[name]]
    assert not found, "call the room that has the table:\n" + "\n".join(found)
