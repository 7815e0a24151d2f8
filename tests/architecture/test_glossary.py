"""contracts/GLOSSARY.md: every event, field type and reference list has its word, and no word points at nothing."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

import contracts.fields
from contracts.base import Data
from contracts.registry import BY_TYPE
from services.gateway.reference import lists
from services.gateway.routes import REFERENCE, SERVICES

OUR_WORD = "our word"


class Term(NamedTuple):
    term: str
    meaning: str
    standard: str
    chinese: str
    where: str

    @property
    def names(self) -> list[str]:
        return self.where.strip("`").split("`, `")


class Glossary(NamedTuple):
    terms: list[Term]
    standards: list[str]


@pytest.fixture(scope="module")
def glossary(root: Path) -> Glossary:
    words, standards = (root / "contracts/GLOSSARY.md").read_text().split("\n## Standards\n")
    return Glossary([Term(*row) for row in rows(words)], [row[0] for row in rows(standards)])


def rows(text: str) -> list[list[str]]:
    """The cells of a table, below its heading and its line."""
    table = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table[2:]]


def reference_lists() -> set[str]:
    paths = {path for prefixes in SERVICES.values() for path in prefixes if path.startswith(f"{REFERENCE}/")}
    return {*lists(), *(path.rpartition("/")[2] for path in paths)}


def data_classes() -> dict[str, type[Data]]:
    found, todo = {}, [Data]
    while todo:
        each = todo.pop()
        found[each.__name__] = each
        todo += each.__subclasses__()
    return found


def exists(root: Path, name: str) -> bool:
    if "/" not in name and "." in name:
        holder, _, field = name.partition(".")
        known = data_classes().get(holder)
        return name in BY_TYPE or (known is not None and field in known.model_fields)
    listed, _, code = name.partition("/")
    if code and listed in lists() and not (root / name).exists():
        return any(entry.code == code for entry in lists()[listed].items)
    return name in contracts.fields.__all__ or name in reference_lists() or ("/" in name and (root / name).exists())


def test_every_event_field_and_list_stands_with_one_word(glossary: Glossary) -> None:
    told = Counter(name for term in glossary.terms for name in term.names)
    needed = {*BY_TYPE, *contracts.fields.__all__, *reference_lists()}
    assert {name: told[name] for name in sorted(needed) if told[name] != 1} == {}


def test_every_row_is_complete(root: Path, glossary: Glossary) -> None:
    for row in glossary.terms:
        assert all(row), row
        assert row.meaning.endswith("."), row.term
        assert re.search(r"[\u4e00-\u9fff]", row.chinese), row.term
        assert [name for name in row.names if not exists(root, name)] == [], row.term


def test_every_standard_has_its_source(glossary: Glossary) -> None:
    assert {row.standard for row in glossary.terms} - {OUR_WORD} == set(glossary.standards)


def test_terms_are_sorted_and_told_once(glossary: Glossary) -> None:
    for words in ([row.term.casefold() for row in glossary.terms], [each.casefold() for each in glossary.standards]):
        assert words == sorted(set(words))


def test_chinese_is_that_of_the_lists(root: Path, glossary: Glossary) -> None:
    """A word that names one value of a list is in that value's label, or has it in itself."""
    labels = json.loads((root / "contracts/labels.json").read_text())
    named = [(row, name.split("/")) for row in glossary.terms for name in row.names if name.split("/")[0] in labels]
    named = [(row, parts) for row, parts in named if not (root / "/".join(parts)).exists()]  # `services/…` is a folder
    values = [(row.chinese, labels[parts[0]]["values"][parts[1]]["zh"]) for row, parts in named if len(parts) == 2]
    assert values
    assert [(word, label) for word, label in values if word not in label and label not in word] == []
