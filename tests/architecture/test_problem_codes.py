"""contracts/problems.py has every code that a problem, a field's error, an item or a row may say, and no other.

The codes are read from the source: wherever something is called that takes a `code`, the text that is given for it.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from contracts.problems import PROBLEMS
from libs import rules
from libs.http.problems import BY_STATUS

ROOT = Path(__file__).parents[2]
CODE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\Z")
# Calls with a `code` that is none of a problem: failpoints, the codes of goods, warehouses and charges.
OTHERS = {"warehouse", "known", "Charge", "ChargeIn", "ChargeOut", "Warehouse", "NewWarehouse", "fault"}
INTERNAL = {"options", "replayed"}  # answers that are raised, and no problems
Module = str


@cache
def sources() -> dict[Module, ast.Module]:
    found = {}
    for folder in ("libs", "services", "contracts"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            if "cli" not in file.parts and "migrations" not in file.parts:
                module = ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
                found[module] = ast.parse(file.read_text())
    return found


@cache
def taking(module: Module) -> dict[str, int]:
    """What takes a `code` in a module, and at which place: classes with such a field, functions with such a
    parameter."""
    found = {}
    for node in ast.walk(sources()[module]):
        if isinstance(node, ast.ClassDef):
            names = [n.target.id for n in node.body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)]
            for inner in node.body:
                if isinstance(inner, ast.FunctionDef) and inner.name == "__init__":
                    names = [argument.arg for argument in inner.args.args][1:]
            if "code" in names:
                found[node.name] = names.index("code")
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name != "__init__":
            names = [argument.arg for argument in node.args.args]
            if "code" in names:
                found[node.name] = names.index("code") - (names[0] in ("self", "cls"))
    return found


@cache
def imported(module: Module) -> dict[str, tuple[Module, str]]:
    """Names of a module that come from another: that one, and their name there."""
    return {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(sources()[module])
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }


def place_of_code(module: Module, call: ast.Call) -> int | None:
    """Where the code stands among what a call is given; None when it is named or there is none."""
    called = call.func
    if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
        package, name = imported(module).get(called.value.id, (None, None))
        return taking(f"{package}.{name}").get(called.attr) if f"{package}.{name}" in sources() else None
    if not isinstance(called, ast.Name):
        return None
    name = called.id
    if name == "PydanticCustomError":
        return 0
    while name not in taking(module) and name in imported(module):
        module, name = imported(module)[name]
        if module not in sources():
            return None
    return taking(module).get(name)


@cache
def named(module: Module) -> dict[str, ast.expr]:
    """What a module gives a name to, at its top."""
    nodes = [node for node in sources()[module].body if isinstance(node, ast.Assign)]
    return {target.id: node.value for node in nodes for target in node.targets if isinstance(target, ast.Name)}


def texts(node: ast.expr, names: Mapping[str, ast.expr]) -> Iterator[str]:
    """What an expression may be: texts, and patterns for those that are put together."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield re.escape(node.value)
    elif isinstance(node, ast.Name) and node.id in names:
        yield from texts(names[node.id], {})
    elif isinstance(node, ast.IfExp):
        yield from texts(node.body, names)
        yield from texts(node.orelse, names)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from texts(value, names)
    elif isinstance(node, ast.JoinedStr):
        parts = [re.escape(str(p.value)) if isinstance(p, ast.Constant) else "[a-z0-9_]+" for p in node.values]
        yield "".join(parts)


def elements(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]


def said() -> Iterator[tuple[str, str]]:
    """Codes (as patterns), and where they are said."""
    for module, tree in sources().items():
        if isinstance(kinds := named(module).get("Refusal"), ast.Subscript):  # Literal["…", …]
            yield from ((code, module) for kind in elements(kinds.slice) for code in texts(kind, {}))
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            place = place_of_code(module, node)
            given = [keyword.value for keyword in node.keywords if keyword.arg == "code"]
            if place is not None and place < len(node.args):
                given.append(node.args[place])
            if name not in OTHERS:
                yield from (
                    (code, f"{module}:{node.lineno}") for value in given for code in texts(value, named(module))
                )
    for code, _ in rules._SENTENCES.values():
        yield code, "libs.rules"
    for code in BY_STATUS.values():
        yield code, "libs.http.problems"


def test_every_code_is_in_the_table() -> None:
    missing: dict[str, str] = {}
    for code, where in said():
        if CODE.match(code) and code not in PROBLEMS and code not in INTERNAL:
            missing.setdefault(code, where)
    told = "\n".join(f'    "{code}": "…",  # {where}' for code, where in sorted(missing.items()))
    assert not missing, f"say in contracts/problems.py what these mean:\n{told}"


def test_no_code_of_the_table_is_nobodys() -> None:
    own = sources()["contracts.problems"]
    patterns = [re.compile(rf"{code}\Z") for code, _ in said()]
    literal = {
        node.value
        for tree in sources().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and tree is not own
    }
    left = {code for code in PROBLEMS if code not in literal and not any(p.match(code) for p in patterns)}
    assert not left


@pytest.mark.parametrize("code", PROBLEMS)
def test_a_sentence_is_one(code: str) -> None:
    assert CODE.match(code)
    assert re.fullmatch(r"[A-Z].{10,200}\.", PROBLEMS[code])
    assert "  " not in PROBLEMS[code]


def test_the_table_is_in_order() -> None:
    assert list(PROBLEMS) == sorted(PROBLEMS)
