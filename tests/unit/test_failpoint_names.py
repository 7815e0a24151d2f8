"""The table of failpoints is the truth: each name stands at one place in the code, and nonsense arms nothing."""

import asyncio
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from libs import failpoints

ROOT = Path(__file__).parents[2]
GUARDED = re.compile(r'if failpoints\.armed\b[^\n]*:\n +await failpoints\.reached\("([^"]+)"\)')


@pytest.fixture(autouse=True)
def disarmed() -> Iterator[None]:
    yield
    failpoints.armed.clear()


def test_every_name_stands_at_one_place_and_costs_nothing_unless_armed() -> None:
    files = [path for folder in ("libs", "services") for path in (ROOT / folder).rglob("*.py")]
    sources = [path.read_text() for path in files if path != Path(failpoints.__file__)]
    calls = sum(len(re.findall(r"await failpoints\.reached\(", source)) for source in sources)
    found = Counter(name for source in sources for name in GUARDED.findall(source))
    assert found == Counter(failpoints.ALL.keys())
    assert calls == len(found), "a place without its guard"


def test_nothing_is_armed() -> None:
    assert failpoints.armed == {}


def test_the_variable_s_grammar() -> None:
    failpoints.arm_all("relay.sent=kill@3,consumer.done=pause:0.5")
    assert {name: (fault.action, fault.at) for name, fault in failpoints.armed.items()} == {
        "relay.sent": ("kill", 3),
        "consumer.done": ("pause:0.5", 1),
    }


@pytest.mark.parametrize(
    "text",
    [
        "relay.sent", "relay.sent=", "=kill", "relay.sent=explode", "relay.sent=kill@0", "relay.sent=kill@x",
        "relay.sent=kill@1@2", "relay.sent=pause", "relay.sent=pause:", "relay.sent=pause:-1", "relay.never=kill",
        "relay.sent=raise,nothing=kill", "relay.sent = raise",
    ],
)  # fmt: skip
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        failpoints.arm_all(text)


def test_nonsense_in_the_environment_ends_the_start() -> None:
    environment = os.environ | {"TRADEWIND_FAILPOINTS": "relay.never=kill"}
    command = [sys.executable, "-m", "services", "serve", "--list-targets"]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert ended.returncode != 0
    assert "there is no failpoint 'relay.never'" in ended.stderr


async def test_it_strikes_once_at_its_hit() -> None:
    fault = failpoints.arm("relay.sent", "raise", 2)
    await failpoints.reached("relay.sent")
    await failpoints.reached("relay.taken")
    assert not fault.struck
    with pytest.raises(ConnectionError):
        await failpoints.reached("relay.sent")
    await failpoints.reached("relay.sent")
    assert (fault.struck, fault.hits) == (True, 3)


async def test_what_a_test_releases() -> None:
    gate = asyncio.Event()
    failpoints.arm("relay.sent", gate.wait)
    waiting = asyncio.create_task(failpoints.reached("relay.sent"))
    await asyncio.sleep(0)
    assert not waiting.done()
    gate.set()
    await waiting


async def test_cancel_cancels_the_task_that_came_there() -> None:
    failpoints.arm("relay.sent", "cancel")
    task = asyncio.create_task(failpoints.reached("relay.sent"))
    await asyncio.wait([task])
    assert task.cancelled()
