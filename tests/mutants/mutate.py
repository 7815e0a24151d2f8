"""One small change of a module: a comparison, an operator, a condition or a number that is another."""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv,
}  # fmt: skip
# Calls whose arguments are settings of Python's, not rules of the trade.
SETTINGS = {"dataclass", "lru_cache", "cache", "zip", "field"}


@dataclass(frozen=True)
class Mutant:
    """`place`: the changed node among those of the module, as ast.walk gives them."""

    place: int
    part: int
    line: int
    told: str


def mutants(tree: ast.Module) -> list[Mutant]:
    """All there are of a module."""
    skipped = _skipped(tree)
    return [
        mutant for place, node in enumerate(ast.walk(tree)) if id(node) not in skipped for mutant in _of(place, node)
    ]


def apply(tree: ast.Module, mutant: Mutant) -> ast.Module:
    changed = copy.deepcopy(tree)
    _change(list(ast.walk(changed))[mutant.place], mutant.part)
    return ast.fix_missing_locations(changed)


def _of(place: int, node: ast.AST) -> Iterator[Mutant]:
    for part in range(_parts(node)):
        changed = copy.deepcopy(node)
        _change(changed, part)
        before, after = (ast.unparse(_shown(each)) for each in (node, changed))
        yield Mutant(place, part, getattr(node, "lineno", 0), f"{before}  ->  {after}")


def _parts(node: ast.AST) -> int:
    """How many ways there are to change a node."""
    if isinstance(node, ast.Compare):
        return len(node.ops)
    if isinstance(node, ast.BinOp | ast.AugAssign):
        return int(type(node.op) in OPERATORS)
    if isinstance(node, ast.Constant):
        return int(type(node.value) in (bool, int))
    return int(isinstance(node, ast.BoolOp | ast.If | ast.IfExp | ast.While))


def _change(node: ast.AST, part: int) -> None:
    if isinstance(node, ast.Compare):
        node.ops[part] = COMPARISONS[type(node.ops[part])]()
    elif isinstance(node, ast.BinOp | ast.AugAssign):
        node.op = OPERATORS[type(node.op)]()
    elif isinstance(node, ast.BoolOp):
        node.op = ast.And() if isinstance(node.op, ast.Or) else ast.Or()
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        node.test = ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.Constant):
        node.value = not node.value if isinstance(node.value, bool) else node.value + 1  # type: ignore[operator]


def _shown(node: ast.AST) -> ast.AST:
    return node.test if isinstance(node, ast.If | ast.While) else node


def _skipped(tree: ast.Module) -> set[int]:
    """Nodes that are no behaviour: types, settings of decorators."""
    roots: list[ast.AST] = []
    for node in ast.walk(tree):
        roots += filter(None, (getattr(node, "annotation", None), getattr(node, "returns", None)))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SETTINGS:
            roots.append(node)
        if isinstance(node, ast.Subscript) and getattr(node.value, "id", "") in ("Literal", "Annotated", "Callable"):
            roots.append(node)
    return {id(inner) for root in roots for inner in ast.walk(root)}
