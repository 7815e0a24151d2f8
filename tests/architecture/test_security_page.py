"""deploy/security.md names the test of each defence: they exist."""

import re
from pathlib import Path


def test_every_test_that_it_names_exists(root: Path) -> None:
    page = (root / "deploy/security.md").read_text()
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", page)
    assert len(named) > 50
    missing = [
        f"{file}::{name}"
        for file, name in named
        if not (root / file).exists() or (name and f"def {name}(" not in (root / file).read_text())
    ]
    assert missing == []


def test_every_row_names_one(root: Path) -> None:
    page = (root / "deploy/security.md").read_text().split("## What stops whom")[1].split("## What nothing")[0]
    rows = [line for line in page.splitlines() if line.startswith("|") and not line.startswith(("| threat", "|---"))]
    assert len(rows) > 30
    assert [row for row in rows if "`tests/" not in row] == []
