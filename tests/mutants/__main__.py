"""`python -m tests.mutants [services.order.payments.domain …]`: mutants of each domain, judged by its service's tests.

Six of each, drawn by SEED; EACH=0 tries all there are. Only tests/unit judge: first the tests of the feature, then all
of its service. Mutants that change nothing anybody could see are in equivalent.toml, each with its reason, and are not
tried. Exit status 1 when fewer than nine of ten are found, or none of a module. Each runs in a fork, so the libraries
are imported once.
"""

import ast
import importlib.abc
import importlib.machinery
import os
import random
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import CodeType, ModuleType

import hypothesis
import pytest

from tests.mutants.mutate import Mutant, apply, mutants

ROOT = Path(__file__).parents[2]
SEED, EACH = os.environ.get("SEED", "1"), int(os.environ.get("EACH", "6"))
GOAL = 0.9
SECONDS = 120
EQUIVALENT = tomllib.loads(Path(__file__).with_name("equivalent.toml").read_text())
# Imported here once, and not in every fork. None of them imports a domain.
WARM = ("contracts.registry", "libs.operations", "libs.messaging", "libs.runtime", "contracts.territories")


class Replaced(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives one module's name to other code."""

    def __init__(self, name: str, file: Path, code: CodeType) -> None:
        self._name, self._file, self._code = name, file, code

    def find_spec(self, fullname: str, path: object, target: object = None) -> importlib.machinery.ModuleSpec | None:
        return (
            importlib.machinery.ModuleSpec(fullname, self, origin=str(self._file)) if fullname == self._name else None
        )

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(self._file)
        exec(self._code, module.__dict__)


def domains() -> Iterator[tuple[str, Path]]:
    """What decides: every domain.py, and the modules beside one that say they are pure."""
    for file in sorted((ROOT / "services").rglob("*.py")):
        if file.name == "domain.py" or "Pure" in (ast.get_docstring(ast.parse(file.read_text())) or ""):
            yield ".".join(file.relative_to(ROOT).with_suffix("").parts), file


def tests_of(name: str) -> list[list[Path]]:
    """The tests of the feature and the module, then those of the whole service."""
    _, service, *inside = name.split(".")
    folder = ROOT / "tests" / "unit" / service
    own = sorted({file for part in inside for file in folder.glob(f"test_{part}*.py")})
    return [own, [folder]] if own else [[folder]]


def is_found(name: str, file: Path, code: CodeType) -> bool:
    """Whether a unit test fails with `code` in the module's place."""
    return any(fails(name, file, code, tests) for tests in tests_of(name))


def fails(name: str, file: Path, code: CodeType, tests: Sequence[Path]) -> bool:
    """Whether these tests do."""
    child = os.fork()
    if child == 0:
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        sys.meta_path.insert(0, Replaced(name, file, code))
        try:
            status = int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", f"--timeout={SECONDS}", *map(str, tests)]))
        except BaseException:
            status = 1
        os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0


def judged(name: str, file: Path) -> tuple[int, list[Mutant]]:
    """How many mutants were tried, and those that no test found. RuntimeError when the tests fail by themselves."""
    tree = ast.parse(file.read_text())
    if is_found(name, file, compile(tree, file, "exec")):
        raise RuntimeError(f"the tests of {name} fail without any mutant")
    drawn = drawn_of(name, tree)
    left = [each for each in drawn if not is_found(name, file, compile(apply(tree, each), file, "exec"))]
    return len(drawn), left


def drawn_of(name: str, tree: ast.Module) -> list[Mutant]:
    """Those to try. RuntimeError when equivalent.toml names one that there is no more."""
    possible, equivalent = mutants(tree), EQUIVALENT.get(name, {})
    if gone := equivalent.keys() - {each.told for each in possible}:
        raise RuntimeError(f"equivalent.toml: {name} has no mutant {sorted(gone)}")
    drawn = [each for each in possible if each.told not in equivalent]
    random.Random(f"{SEED} {name}").shuffle(drawn)
    return drawn[:EACH] if EACH else drawn


def main(wanted: Sequence[str]) -> int:
    hypothesis.settings.register_profile("mutants", max_examples=40, derandomize=True, database=None, deadline=None)
    hypothesis.settings.load_profile("mutants")
    for module in WARM:
        importlib.import_module(module)
    total = found = 0
    unseen = False
    for name, file in domains():
        if wanted and name not in wanted:
            continue
        tried, left = judged(name, file)
        total, found = total + tried, found + tried - len(left)
        unseen |= 0 < tried == len(left)
        print(f"{name}: {tried - len(left)} of {tried}", flush=True)
        for each in left:
            print(f"    {file.relative_to(ROOT)}:{each.line}: {each.told}")
    print(f"mutants: {found} of {total} found")
    return int(unseen or found < GOAL * total)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
