"""A reader's test: following one order opens at most 8 files, and every name that the README lists exists."""

import re
from pathlib import Path

import pytest

from libs.runtime import Settings
from services.catalog.suggestions.settings import ModelSettings
from tests.chaos.mutations import MUTATIONS
from tests.checkers import CHECKERS

HEADING = "Follow one order"
MOST_FILES = 8
PATH = re.compile(r"(?P<path>[\w.-]+(?:/[\w.-]+)+/?)(?:::?(?P<name>\w+))?")


@pytest.fixture(scope="module")
def section(root: Path) -> str:
    readme = root / "README.md"
    assert readme.exists(), "README.md is missing"
    found = re.search(rf"^(#+) {HEADING}.*?\n(.*?)(?=^#{{1,2}} |\Z)", readme.read_text(), re.M | re.S | re.I)
    assert found, f"README.md has no section {HEADING!r}"
    return found[2]


def quoted(section: str) -> list[str]:
    """What stands in backticks outside of code blocks."""
    return re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", section, flags=re.M | re.S))


def test_the_files_it_lists_exist_and_are_few(root: Path, section: str) -> None:
    found = [match for text in quoted(section) if (match := PATH.fullmatch(text))]
    missing = [match["path"] for match in found if not (root / match["path"]).exists()]
    assert not missing
    files = {match["path"] for match in found if (root / match["path"]).is_file()}
    assert 1 < len(files) <= MOST_FILES, sorted(files)
    for match in found:
        if match["name"]:
            assert re.search(rf"\b{match['name']}\b", (root / match["path"]).read_text()), match[0]


def test_the_names_it_lists_stand_in_those_files(root: Path, section: str) -> None:
    words = quoted(section)
    files = [root / match["path"] for word in words if (match := PATH.fullmatch(word))]
    text = "\n".join(file.read_text() for file in files if file.is_file())
    # snake_case and CamelCase: functions and events. Single plain words may be anything.
    names = {word.removesuffix("()") for word in words if re.fullmatch(r"(\w+_\w+|[A-Z][a-z]+[A-Z]\w+)(\(\))?", word)}
    assert [name for name in sorted(names) if not re.search(rf"\b{name}\b", text)] == []


def test_the_settings_table_has_every_setting(root: Path) -> None:
    """Those that the environment is asked for anywhere, and no others."""
    asked = {f"TRADEWIND_{name.upper()}" for name in Settings.model_fields}
    asked |= {f"TRADEWIND_MODEL_{name.upper()}" for name in ModelSettings.model_fields}
    for folder in ("libs", "services", "deploy/local"):
        for source in (root / folder).rglob("*.py"):
            asked |= set(re.findall(r"""["'](TRADEWIND_[A-Z_]+[A-Z])["']""", source.read_text()))
    table = re.findall(r"^\| (`TRADEWIND_.*)", (root / "README.md").read_text(), re.M)
    told = {name for row in table for name in re.findall(r"TRADEWIND_[A-Z_]+", row)}
    assert told == asked


def test_chaos_names_every_checker_and_mutation(root: Path) -> None:
    text = (root / "tests/chaos/README.md").read_text()
    missing = {name for name in [*CHECKERS, *(m.name for m in MUTATIONS)] if f"`{name}`" not in text}
    assert not missing
