"""The backbone's README names the tests that prove each promise: they exist, and no promise is without one."""

import re
from pathlib import Path

HERE = Path(__file__).parent
README = HERE.parents[1] / "libs/messaging/README.md"


def test_every_promise_is_proved_by_tests_that_exist() -> None:
    parts = re.split(r"^\*\*(I\d)\*\* ", README.read_text().split("\n## ")[0], flags=re.MULTILINE)
    promises = dict(zip(parts[1::2], parts[2::2], strict=True))
    assert list(promises) == [f"I{n}" for n in range(1, 8)]
    assert all("::" in text for text in promises.values())
    for file, test in re.findall(r"`(\w+\.py)::(\w+)`", README.read_text()):
        assert f"def {test}(" in (HERE / file).read_text(), f"{file}::{test}"
