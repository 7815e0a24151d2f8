"""The lists of codes: complete, with names in both languages."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import contracts
import services
from contracts.problems import PROBLEMS
from contracts.registry import BY_TYPE
from deploy.tools.generator.openapi import document
from deploy.tools.generator.openapi.conventions import description
from libs.audit import audited_in
from libs.countries import COUNTRIES
from libs.work.tables import STATES
from services.__main__ import TARGETS, load
from services.access import SCOPES
from services.catalog.suggestions.tasks import TASKS as SUGGESTIONS
from services.gateway.reference import lists
from services.logistics.carriers.tasks import TASKS
from services.manifests import EVERY_TARGET
from services.order.process.domain import INPUTS


def enums(node: Any) -> Iterator[list[str]]:
    """Of words: punctuation needs no names."""
    if isinstance(node, dict):
        values = node.get("enum")
        if isinstance(values, list) and all(isinstance(v, str) and re.fullmatch(r"\w+", v) for v in values):
            yield values
        for key, inner in node.items():
            if key not in ("example", "examples", "columns"):  # columns: fields of a list, as its own schema names them
                yield from enums(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from enums(inner)


def test_every_enum_of_the_api_is_a_list() -> None:
    known = [{entry.code for entry in found.items} for found in lists().values()]
    missing = {tuple(values) for values in enums(document()) if not any(set(values) <= codes for codes in known)}
    assert not missing, "give their words names in contracts/labels.json"


def test_no_word_is_left_over() -> None:
    said = {word for values in enums(document()) for word in values} | {
        node["const"] for node in consts(document()) if isinstance(node["const"], str)
    }
    said |= set(SCOPES)
    names = set(lists()) - {"currencies", "countries", "problem-codes", *OPEN}
    left = {(name, entry.code) for name in names for entry in lists()[name].items if entry.code not in said}
    assert not left


SOURCE = "\n".join(file.read_text() for file in Path(services.__file__).parent.rglob("*.py"))


def timeline() -> set[str]:
    """What order writes: the inputs of its process, and what its other rooms say."""
    written = re.findall(
        r'(?:TimelineRow|_timeline_row|_write_timeline|timeline\.append)\([^"\n]*f?"([a-z_]+)[:"]', SOURCE
    )
    return set(INPUTS) | set(written)


def operations() -> set[str]:
    """Each import has its kind, each export that of its list."""
    imports = re.findall(r'^    kind="(\w+_import)"', SOURCE, re.M)
    return {*imports, *re.findall(r'"operationId": "download_(\w+_export)"', json.dumps(document()))}


# Words of fields that the document leaves open, for more may come; each with where they are kept.
OPEN: dict[str, Callable[[], set[str]]] = {
    "event-types": lambda: set(BY_TYPE),
    "scopes": lambda: {scope for each in EVERY_TARGET.values() for scope in each.scopes},
    "services": lambda: set(EVERY_TARGET),
    "task-kinds": lambda: {*TASKS, *SUGGESTIONS},
    "task-states": lambda: set(STATES),
    "operation-kinds": operations,
    "order-timeline-entries": timeline,
    "audited-objects": lambda: {told.object for name in TARGETS for told in audited_in(load(name).metadata).values()},
}


@pytest.mark.parametrize("name", OPEN)
def test_the_words_that_the_document_leaves_open_have_names(name: str) -> None:
    assert {entry.code for entry in lists()[name].items} == OPEN[name]()


def consts(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if "const" in node:
            yield node
        for inner in node.values():
            yield from consts(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from consts(inner)


@pytest.mark.parametrize("name", sorted(lists()))
def test_names_are_in_both_languages(name: str) -> None:
    found = lists()[name]
    assert found.about
    codes = [entry.code for entry in found.items]
    assert len(codes) == len(set(codes)) > 0
    for entry in found.items:
        assert entry.labels["en"].strip()
        assert entry.labels["zh"].strip()
        if name not in ("currencies", "countries"):
            assert re.search(r"[\u4e00-\u9fff]", entry.labels["zh"]), entry


def test_every_problem_code_is_said_in_chinese() -> None:
    """`contracts/problems.zh.json` has the codes of `contracts/problems.py` and no others, in order."""
    chinese = json.loads((Path(contracts.__file__).parent / "problems.zh.json").read_text())
    assert list(chinese) == sorted(PROBLEMS)


def test_the_roles_are_those_of_the_table_of_scopes() -> None:
    assert {entry.code for entry in lists()["roles"].items} == set(SCOPES)


@pytest.mark.parametrize(
    ("code", "digits"),
    [("EUR", 2), ("JPY", 0), ("KWD", 3), ("RSD", 2), ("ALL", 2), ("MGA", 2), ("CLF", None), ("XAU", None)],
)
def test_currencies_have_their_digits(code: str, digits: int | None) -> None:
    found = {entry.code: entry.digits for entry in lists()["currencies"].items}
    assert found.get(code) == digits


def test_countries_are_those_that_the_doors_take() -> None:
    assert {entry.code for entry in lists()["countries"].items} == COUNTRIES


def test_the_documentation_shows_every_problem_code() -> None:
    text = description()
    for code, sentence in PROBLEMS.items():
        assert f"| `{code}` | {sentence} |" in text
