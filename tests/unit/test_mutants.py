"""Small faults that are put into a module."""

import ast

import pytest

from tests.mutants.mutate import apply, mutants

PRICE = '''
LIMIT = 3
KINDS = {"sale": 2}

def price(pieces: int, gift: bool = False) -> int:
    """Of some pieces."""
    if not gift and pieces > LIMIT:
        return min(pieces * 2, -1)
    return sum(each for each in pieces if each)
'''


def told(source: str) -> list[str]:
    return [each.told for each in mutants(ast.parse(source))]


def test_every_mutant_is_another_program_and_told_in_other_words():
    tree = ast.parse(PRICE)
    found = mutants(tree)
    programs = {ast.unparse(apply(tree, each)) for each in found}
    assert len(programs | {ast.unparse(tree)}) == len(found) + 1
    assert len({each.told for each in found}) == len(found)


@pytest.mark.parametrize(
    "expected",
    [
        "module: LIMIT = 3  ->  LIMIT = 4",
        "module: 'sale'  ->  'sale_'",
        "module: 2  ->  3",
        "price: not gift and pieces > LIMIT  ->  not gift or pieces > LIMIT",
        "price: not gift and pieces > LIMIT  ->  not not gift and pieces > LIMIT",
        "price: not gift and pieces > LIMIT  ->  not (not gift and pieces > LIMIT)",
        "price: not gift and pieces > LIMIT  ->  not gift and pieces >= LIMIT",
        "price: min(pieces * 2, -1)  ->  max(pieces * 2, -1)",
        "price: min(pieces * 2, -1)  ->  min(pieces // 2, -1)",
        "price: min(pieces * 2, -1)  ->  min(pieces * 3, -1)",
        "price: min(pieces * 2, -1)  ->  min(pieces * 2, +1)",
        "price: min(pieces * 2, -1)  ->  min(pieces * 2, -2)",
        "price: for each in pieces if each  ->  for each in pieces if not each",
    ],
)
def test_what_is_changed(expected):
    assert expected in told(PRICE)


def test_types_settings_and_texts_are_left_alone():
    assert told('Kind = Literal["a", "b"]\n@dataclass(frozen=True)\nclass A:\n    """Text"""\n') == []
    assert told('__all__ = ["a"]\nraise ValueError(f"no {kind} is here: write it")\n') == []
    assert told("def plain(sizes: dict[str, Literal[1, 2]]) -> None: ...") == []


def test_mutants_that_are_told_alike_have_numbers():
    found = told("def same(a):\n    first = largest(a) < largest(b)\n    return largest(a) < largest(b)\n")
    words = "same: largest(a) < largest(b)  ->  largest(a) <= largest(b)"
    assert found == [words, f"{words} (2)"]
