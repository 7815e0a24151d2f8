"""The feed of all events: whole, once each, and in the order that each subject's events have on their topic."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from tests.checkers.model import History, State, Violation


def feed_whole(history: History, state: State) -> Iterator[Violation]:
    """Every event that is on a topic is in the feed, once, in its subject's order; no position and no number is left
    out."""
    if "integration" not in state.targets:
        return
    rows = sorted(state["integration.event"], key=lambda row: row["position"])
    if [row["position"] for row in rows] != list(range(1, len(rows) + 1)):
        yield Violation("positions of the feed are missing", rows[-3:])
    ids = [row["event_id"] for row in rows]
    known = set(ids)
    if len(known) < len(ids):
        twice = [event_id for event_id, count in Counter(ids).items() if count > 1]
        yield Violation("an event is in the feed twice", twice[:3])
    for event in state.once():
        if event.id not in known:
            yield Violation(f"{event.type} of {event.key} is not in the feed", [event.shown()])
    told: dict[tuple[str, str], list[str]] = defaultdict(list)
    for event in state.once():
        told[event.topic, event.key].append(event.id)
    fed: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        place = row["topic"], row["key"]
        fed[place].append(row["event_id"])
        if row["number"] != len(fed[place]):
            yield Violation(f"the events of {row['key']} are not numbered one after the other", [row])
    for place, order in told.items():
        if fed[place] != order and set(fed[place]) == set(order):
            yield Violation(f"the feed has the events of {place[1]} in another order", [order, fed[place]])
