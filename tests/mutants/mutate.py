"""One small change of a module: a comparison, an operator, a condition, a number or a name that is another."""

import ast
import copy
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv,
}  # fmt: skip
CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}
# Calls whose arguments are settings of Python's, not rules of the trade.
SETTINGS = {"dataclass", "lru_cache", "cache", "zip", "field"}
# What is shorter says little alone, and is shown with what stands around it, if that is one of these.
TELLING = 14
AROUND = (ast.expr, ast.keyword, ast.arguments, ast.comprehension, ast.Return, ast.Assign, ast.AnnAssign)


@dataclass(frozen=True)
class Mutant:
    """`place`: the changed node among those of the module, as ast.walk gives them. `told`: what is changed and in which
    function; it stays when lines move, and no other mutant of the module has it."""

    place: int
    part: int
    line: int
    told: str


def mutants(tree: ast.Module) -> list[Mutant]:
    """All there are of a module."""
    skipped, parents = _skipped(tree), {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    found = [
        mutant
        for place, node in enumerate(ast.walk(tree))
        if id(node) not in skipped
        for mutant in _of(place, node, parents)
    ]
    return list(_numbered(found))


def _numbered(found: Iterable[Mutant]) -> Iterator[Mutant]:
    """Those that are told alike get numbers: one function may compare the same twice."""
    before = Counter[str]()
    for mutant in sorted(found, key=lambda each: each.line):
        before[mutant.told] += 1
        number = before[mutant.told]
        yield replace(mutant, told=f"{mutant.told} ({number})") if number > 1 else mutant


def apply(tree: ast.Module, mutant: Mutant) -> ast.Module:
    changed = copy.deepcopy(tree)
    _change(list(ast.walk(changed))[mutant.place], mutant.part)
    return ast.fix_missing_locations(changed)


def _of(place: int, node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[Mutant]:
    if not _parts(node):
        return
    around = [node]
    while around[-1] in parents:
        around.append(parents[around[-1]])
    where = ".".join(each.name for each in reversed(around) if isinstance(each, ast.FunctionDef | ast.ClassDef))
    line = next(each.lineno for each in around if hasattr(each, "lineno"))
    for part in range(_parts(node)):
        yield Mutant(place, part, line, f"{where or 'module'}: {_told(node, part, around)}")


def _told(node: ast.AST, part: int, around: Sequence[ast.AST]) -> str:
    shown = node
    for outer in around[1:]:
        if len(ast.unparse(shown)) > TELLING or not isinstance(outer, AROUND) or isinstance(outer, ast.Dict | ast.Set):
            break
        shown = outer
    changed = copy.deepcopy(shown)
    _change(list(ast.walk(changed))[list(ast.walk(shown)).index(node)], part)
    return "  ->  ".join(ast.unparse(_condition(each)).strip() for each in (shown, changed))


def _parts(node: ast.AST) -> int:
    """How many ways there are to change a node."""
    if isinstance(node, ast.Compare):
        return len(node.ops)
    if isinstance(node, ast.BinOp | ast.AugAssign):
        return int(type(node.op) in OPERATORS)
    if isinstance(node, ast.Constant):
        return _values(node.value)
    if isinstance(node, ast.Name):
        return int(node.id in CALLS)
    if isinstance(node, ast.UnaryOp):
        return int(isinstance(node.op, ast.Not | ast.USub))
    if isinstance(node, ast.comprehension):
        return len(node.ifs)
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        return int(not isinstance(node.test, ast.UnaryOp))  # a `not` is changed itself
    return int(isinstance(node, ast.BoolOp))


def _change(node: ast.AST, part: int) -> None:
    if isinstance(node, ast.Compare):
        node.ops[part] = COMPARISONS[type(node.ops[part])]()
    elif isinstance(node, ast.BinOp | ast.AugAssign):
        node.op = OPERATORS[type(node.op)]()
    elif isinstance(node, ast.BoolOp):
        node.op = ast.And() if isinstance(node.op, ast.Or) else ast.Or()
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        node.test = ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.comprehension):
        node.ifs[part] = ast.UnaryOp(ast.Not(), node.ifs[part])
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        node.op = ast.UAdd()
    elif isinstance(node, ast.UnaryOp):
        node.operand = ast.UnaryOp(ast.Not(), node.operand)
    elif isinstance(node, ast.Constant):
        node.value = _other(node.value, part)
    elif isinstance(node, ast.Name):
        node.id = CALLS[node.id]


def _values(value: object) -> int:
    """A number may be one more or one less, a name another one."""
    if isinstance(value, str):
        return int(value.isidentifier())
    return {bool: 1, int: 2, float: 2}.get(type(value), 0)


def _other(value: object, part: int) -> bool | str | int | float:
    if isinstance(value, bool):
        return not value
    return f"{value}_" if isinstance(value, str) else value + (1, -1)[part]  # type: ignore[operator]


def _condition(node: ast.AST) -> ast.AST:
    return node.test if isinstance(node, ast.If | ast.While) else node


def _skipped(tree: ast.Module) -> set[int]:
    """Nodes that are no behaviour: types, settings of decorators, names for importers, docstrings, pieces of texts."""
    roots: list[ast.AST] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            roots += [piece for piece in node.values if isinstance(piece, ast.Constant)]
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            roots.append(node)
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "Decimal(1).scaleb":  # its exponent alone counts
            roots.append(node)
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__all__":
            roots.append(node)
        roots += filter(None, (getattr(node, "annotation", None), getattr(node, "returns", None)))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SETTINGS:
            roots.append(node)
        if isinstance(node, ast.Subscript) and getattr(node.value, "id", "") in ("Literal", "Annotated", "Callable"):
            roots.append(node)
    return {id(inner) for root in roots for inner in ast.walk(root)}
