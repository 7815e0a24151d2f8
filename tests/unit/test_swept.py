"""When an outbox counts as empty up to an id."""

from typing import Any

import pytest

from libs.messaging import swept
from libs.messaging.swept import Swept


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [100.0]
    monkeypatch.setattr(swept.time, "monotonic", lambda: now[0])
    return now


def lease(oldest: int, newest: int, place: str = "here") -> Any:
    return {"place": place, "oldest": oldest, "newest": newest}


def moved(of: Swept, found: Any, last: int | None = None, all_of_it: bool = True) -> int:
    of.moved(found, last, all_of_it=all_of_it)
    return of.behind(found["place"])


def test_it_waits_for_whoever_was_under_way(clock: list[float]) -> None:
    outbox = Swept()
    assert moved(outbox, lease(10, 20), last=500) == 0
    clock[0] += 0.9
    assert moved(outbox, lease(20, 20)) == 0  # too soon for a horizon
    clock[0] += 0.1
    assert moved(outbox, lease(11, 30)) == 0  # 11 to 29 may bring an id below 500
    assert moved(outbox, lease(29, 90)) == 0
    assert moved(outbox, lease(30, 90)) == 500


def test_what_is_left_below_is_taken_first(clock: list[float]) -> None:
    outbox = Swept()
    moved(outbox, lease(10, 20), last=500)
    clock[0] += 1
    moved(outbox, lease(20, 20))
    assert moved(outbox, lease(20, 30), last=480, all_of_it=False) == 0
    assert moved(outbox, lease(20, 30), last=510, all_of_it=False) == 500


def test_an_outbox_that_is_always_full_is_swept_too(clock: list[float]) -> None:
    outbox, upto = Swept(), []
    for n in range(1, 10):
        clock[0] += 0.5
        upto.append(moved(outbox, lease(n, n + 1), last=n * 500, all_of_it=False))
    assert upto == [0, 0, 0, 500, 500, 500, 500, 2500, 2500]


def test_another_server_begins_anew(clock: list[float]) -> None:
    outbox = Swept()
    moved(outbox, lease(10, 20), last=500)
    clock[0] += 1
    moved(outbox, lease(20, 20))
    assert moved(outbox, lease(20, 20)) == 500
    assert outbox.behind("there") == 0
    assert moved(outbox, lease(5, 5, "there"), last=3) == 0
    assert outbox.behind("here") == 0
