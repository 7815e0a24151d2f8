"""What libs/work promises, seen from the server outside: each call made, none twice, each recorded once, in order."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from tests.checkers.model import History, State, Violation


def no_call_lost(history: History, state: State) -> Iterator[Violation]:
    """Whatever was taken to be called has been, and its task is done."""
    tasks = {row["reference"]: row for row in state["caller.task"]}
    booked = {row["reference"] for row in state["outside.ledger"]}
    recorded = {row["reference"] for row in state["caller.effect"]}
    for op in history.of("call", outcome="ok"):
        if op.asked["reference"] not in tasks:
            yield Violation("a call was taken and is no task", [op.shown()])
    for reference, task in tasks.items():
        if task["state"] != "done":
            yield Violation(f"a task is {task['state']} at the end", [task])
        if reference not in booked:
            yield Violation("the server outside has never heard of a call", [task])
        if reference not in recorded:
            yield Violation("what came of a call was not recorded", [task])
        if task["personal"] is not None:
            yield Violation("a task that is done has personal data", [task])


def no_call_repeated(history: History, state: State) -> Iterator[Violation]:
    """What had no answer was looked up before it was asked again."""
    for reference, times in Counter(row["reference"] for row in state["outside.ledger"]).items():
        if times > 1:
            about = [row for row in state["caller.task"] if row["reference"] == reference]
            yield Violation(f"the server outside was asked {times} times for one thing", about)


def recorded_once(history: History, state: State) -> Iterator[Violation]:
    """And in the order of each key."""
    rows = sorted(state["caller.effect"], key=lambda row: int(row["id"]))
    for reference, times in Counter(row["reference"] for row in rows).items():
        if times > 1:
            yield Violation(f"recorded {times} times", [row for row in rows if row["reference"] == reference])
    place = {row["reference"]: int(row["id"]) for row in state["caller.task"]}
    found: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        found[row["key"]].append(place.get(row["reference"], 0))
    for key, numbers in found.items():
        if numbers != sorted(numbers):
            yield Violation(f"the calls of {key} were not made in their order: {numbers[:20]}", [])
