"""The consumer calls a handler once for many events, but never out of order within a key."""

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from libs.messaging import Envelope
from libs.messaging.consumer import _waves


class One:
    TYPE = "one"


class Two:
    TYPE = "two"


class Three:
    TYPE = "three"


events = st.lists(
    st.tuples(st.sampled_from([One, Two, Three]), st.sampled_from(["t1", "t2"]), st.sampled_from("abcd")), max_size=40
)


@given(events)
def test_waves_keep_the_order_of_each_key(drawn) -> None:
    batch = [(kind, Envelope(topic, key, kind.TYPE, str(n))) for n, (kind, topic, key) in enumerate(drawn)]
    waves = list(_waves(batch))
    assert all(envelope.type == kind.TYPE for kind, wave in waves for envelope in wave)
    before, after = defaultdict(list), defaultdict(list)
    for _, envelope in batch:
        before[envelope.topic, envelope.key].append(envelope)
    for _, wave in waves:
        for envelope in wave:
            after[envelope.topic, envelope.key].append(envelope)
    assert after == before


@given(st.lists(st.sampled_from("abcd"), min_size=1))
def test_one_type_is_one_wave(keys) -> None:
    assert len(list(_waves([(One, Envelope("t", key, "one", "")) for key in keys]))) == 1
