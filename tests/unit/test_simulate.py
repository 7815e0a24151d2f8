"""The simulator: its queues against what theory says of them, its costs against what was measured."""

import random
from collections.abc import Sequence

import pytest

from deploy.tools.simulate.capacity import ROOM, busiest, limit, needed
from deploy.tools.simulate.costs import costs_of, measured
from deploy.tools.simulate.model import PARTITIONS, SERVICES, WAY, Platform, at_rate
from deploy.tools.simulate.queues import Clock, Cores, Database, Loop, Stage


@pytest.mark.parametrize("busy", [0.3, 0.6, 0.8])
def test_a_loop_that_is_asked_by_chance_waits_as_long_as_pollaczek_and_khinchine_say(busy: float) -> None:
    """M/D/1: the mean wait is busy * service / (2 (1 - busy))."""
    clock, service, waited = Clock(), 0.001, list[float]()
    loop, chance = Loop(Cores(clock, None), 0.0), random.Random(7)

    def come() -> None:
        began = clock.now
        loop.take(service, lambda: waited.append(clock.now - began - service))
        clock.after(chance.expovariate(busy / service), come)

    come()
    clock.run(100.0)
    assert sum(waited) / len(waited) == pytest.approx(busy * service / (2 * (1 - busy)), rel=0.08)
    assert loop.busy / 100.0 == pytest.approx(busy, rel=0.03)


def test_cores_are_shared_by_turns() -> None:
    """Three who each want a second of two cores have it after a second and a half."""
    clock, ended = Clock(), list[float]()
    cores = Cores(clock, 2)
    for _ in range(3):
        cores.take(1.0, lambda: ended.append(clock.now))
    clock.run(3.0)
    assert ended == pytest.approx([1.5, 1.5, 1.5], abs=0.01)


def test_what_comes_while_a_stage_is_busy_is_one_batch() -> None:
    clock, delivered = Clock(), list[Sequence[tuple[int, int]]]()
    cores = Cores(clock, None)
    stage = Stage(
        clock, Loop(cores, 0.0), Database(cores), (0.01, 0.0), (0.001, 0.0), 0.0, 1, 0.0, delivered.append
    )  # fmt: skip
    for number in range(5):
        clock.after(number * 0.002, lambda number=number: stage.arrive([(number, 0)]))  # type: ignore[misc]
    clock.run(1.0)
    assert [len(batch) for batch in delivered] == [1, 4]


def test_waking_up_costs_those_who_sleep() -> None:
    clock = Clock()
    loop = Loop(Cores(clock, None), wake=0.01)
    loop.take(0.001, lambda: loop.take(0.001, lambda: None))
    clock.run(1.0)
    loop.take(0.001, lambda: None)
    clock.run(2.0)
    assert (loop.wakes, loop.busy) == (2, pytest.approx(0.023))


def test_the_way_of_an_order_is_the_one_that_was_measured() -> None:
    """Events that each service handles of an order."""
    model = {name: sum(name in heard for _, heard in WAY) for name in SERVICES}
    for mode in ("embedded", "kafka"):
        for point in measured()[mode]["points"]:
            seen = {name: round(count) for name, count in point["events"].items() if round(count)}
            assert seen == model, (mode, point["rate"])


def test_more_members_carry_more_until_one_relay_is_full() -> None:
    costs = costs_of("kafka")
    carried = [limit(costs, "order", n) for n in (1, 2, 3, 4, 6, 12)]
    assert carried == sorted(carried)
    assert carried[-1] < 12 * carried[0]
    assert limit(costs, "inventory", 8) == limit(costs, "inventory", 6), "two partitions is what the busiest has"
    assert needed(costs, "order", 1.0) == 1
    assert needed(costs, "order", 1e9) is None
    members = needed(costs, "inventory", 800.0)
    assert members is not None
    assert busiest(costs, "inventory", members) * 800 <= ROOM < busiest(costs, "inventory", members - 1) * 800


def test_everything_that_is_placed_is_planned() -> None:
    platform = Platform(costs_of("kafka"), members=dict.fromkeys(SERVICES, 2), cores=None, database_cores=4)
    seen = at_rate(platform, 50.0, 10.0)
    assert seen.carried == pytest.approx(50.0, rel=0.1)
    assert PARTITIONS % 2 == 0
    assert 0 < seen.share("placing", 0.5) < seen.share("planned", 0.5) < seen.share("planned", 0.99)
