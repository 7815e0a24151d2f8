"""What is told again reaches a handler that keeps, and one alone."""

from collections import Counter
from datetime import timedelta

from contracts.registry import BY_TYPE
from libs.clock import before, new_id, new_id_again
from libs.messaging.envelope import Envelope
from services.__main__ import TARGETS, load

SERVICES = [load(name) for name in TARGETS]


def test_an_id_says_that_nothing_has_happened_and_sorts_by_time() -> None:
    first, again, then = new_id(), new_id_again(), new_id()
    assert (first.version, again.version) == (7, 8)
    assert before(timedelta(seconds=1)) < again < before(timedelta(seconds=-1))
    assert first.int >> 80 <= again.int >> 80 <= then.int >> 80
    told = Envelope("a.events", "k", "t", "{}", id=again)
    assert told.republished
    assert not Envelope("a.events", "k", "t", "{}").republished
    headers = dict(told.headers())
    assert headers["ce_republished"] == b"true"
    read = Envelope.from_headers("a.events", b"k", b"{}", list(told.headers()))
    assert read.republished


def test_owners_tell_their_own_events_and_replicas_hear_them() -> None:
    told = {event: service.name for service in SERVICES for state in service.states for event in state.events}
    for event, owner in told.items():
        assert BY_TYPE[event.TYPE].owner == owner
        assert f"{owner}.events" == event.TOPIC
    needed = {event for service in SERVICES for event in service.again}
    # A product that was activated is told as changed.
    assert {event.TYPE for event in needed - told.keys()} == {"product.activated"}


def test_an_event_feeds_one_replica_of_a_service() -> None:
    for service in SERVICES:
        fed = Counter(event.TYPE for replica in service.replicas for event in replica.keepers)
        assert [kind for kind, count in fed.items() if count > 1] == []
        assert service.again.keys() <= service.handlers.keys()
