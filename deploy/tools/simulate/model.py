"""The platform as queues: an order is placed, and its events go from relay to consumer until its parcel is planned."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from deploy.tools.simulate.queues import Clock, Cores, Database, Loop, Stage

PARTITIONS = 12
# Each event of an order: who relays it, and who consumes it. The first four are the way to the parcel; the last two
# tell what became of it. Integration records every one.
WAY = (
    ("order", ("inventory", "support", "integration")),
    ("inventory", ("order", "integration")),
    ("order", ("logistics", "integration")),
    ("order", ("integration",)),
    ("logistics", ("order", "integration")),
    ("inventory", ("integration",)),
)
# By event and consumer: the events that follow from it. The last one has planned the parcel.
FOLLOWS = {(0, "inventory"): (1, 5), (1, "order"): (2, 3), (2, "logistics"): (4,), (4, "order"): ()}
# Ways to the database and back in a batch. A consumer reads, remembers, works, commits, and says how far it is.
RELAY_TRIPS, CONSUMER_TRIPS = 2, 7
LINGER = {"logistics": 0.05, "support": 0.1, "integration": 0.05}
SERVICES = ("order", "inventory", "logistics", "support", "integration")
PLANNED = (4, "order")

Events = Sequence[tuple[int, int]]  # (order, step of WAY)
Pair = tuple[float, float]  # seconds of the process's loop, seconds of the database


@dataclass(frozen=True)
class Costs:
    """In seconds. `place`: of an order that is placed. `event`: of an event that is relayed or handled, by the service
    that does it; `batch`: of each batch of these. `wake`: of a process, and of the database, that has slept. `hop`:
    what passes in a way to the database while nobody computes, and `place_hop` in a request: the disk, the network.
    `client`: of who asks; `broker`: Kafka's, per event."""

    place: Pair
    gateway: float
    event: Mapping[str, Pair]
    batch: Mapping[str, Pair]
    wake: Mapping[str, float]
    hop: float
    place_hop: float
    client: float = 0.0
    broker: float = 0.0


@dataclass(frozen=True)
class Platform:
    """`members` by service, in processes of their own, or all in one. `cores`: of the machine on which everything runs,
    the database and the client too; None: every process has its own, and the database `database_cores`."""

    costs: Costs
    one_process: bool = False
    members: Mapping[str, int] = field(default_factory=dict)
    cores: int | None = 2
    database_cores: int | None = None


@dataclass
class Seen:
    """What a simulation shows, from its first quarter on."""

    carried: float  # orders per second whose parcel was planned
    busy: dict[str, float]  # share of its core that the busiest member uses, by service; `database` in cores
    placing: list[float]  # seconds
    planned: list[float]
    batches: dict[str, float]  # per order, of relay and consumer
    wakes: dict[str, float]  # per order

    def share(self, of: str, part: float) -> float:
        found = sorted(getattr(self, of))
        return found[min(len(found) - 1, int(len(found) * part))] if found else float("nan")


class Simulation:
    """`arrive` orders, let the clock run, look."""

    def __init__(self, platform: Platform, seed: int = 1) -> None:
        self.platform, self.random = platform, random.Random(seed)  # noqa: S311
        self.clock = clock = Clock()
        self.cores = Cores(clock, platform.cores)
        apart = platform.cores is None
        self.database = Database(
            Cores(clock, platform.database_cores) if apart else self.cores, platform.costs.wake["database"]
        )
        self.outside = Database(self.cores)  # the client and Kafka: beside the others where all share a machine
        self.loops = self._loops()
        self.relays = {name: self._stage(name, 0, self._relayed, RELAY_TRIPS, 0.0) for name in SERVICES}
        self.consumers = {
            name: [
                self._stage(name, n, self._handler_of(name), CONSUMER_TRIPS, LINGER.get(name, 0.0))
                for n in range(self._count(name))
            ]
            for name in SERVICES
        }
        self.began: list[float] = []
        self.placed: list[tuple[float, float]] = []  # when, and after how long
        self.planned: list[tuple[float, float]] = []
        self.on_planned: Callable[[], None] = _nothing

    def _count(self, name: str) -> int:
        return 1 if self.platform.one_process else self.platform.members.get(name, 1)

    def _loops(self) -> dict[str, list[Loop]]:
        names, wake = (*SERVICES, "gateway"), self.platform.costs.wake
        if self.platform.one_process:
            loop = Loop(self.cores, wake["order"])
            return {name: [loop] for name in names}
        return {name: [Loop(self.cores, wake[name]) for _ in range(self._count(name))] for name in names}

    def _stage(self, name: str, member: int, deliver: Callable[[Events], None], trips: int, linger: float) -> Stage:
        costs, loop = self.platform.costs, self.loops[name][member]
        return Stage(
            self.clock, loop, self.database, costs.batch[name], costs.event[name], costs.hop, trips, linger, deliver
        )  # fmt: skip

    def arrive(self) -> None:
        """An order is placed: through the gateway, by the next member of order."""
        number, costs = len(self.began), self.platform.costs
        self.began.append(self.clock.now)
        order = self.loops["order"][number % len(self.loops["order"])]
        gateway = self.loops["gateway"][number % len(self.loops["gateway"])]
        self.outside.take(
            costs.client, lambda: gateway.take(
                costs.gateway, lambda: order.take(
                    costs.place[0], lambda: self.database.take(
                        costs.place[1], lambda: self.clock.after(costs.place_hop, lambda: self._answer(number))
                    )
                )
            ),
        )  # fmt: skip

    def _answer(self, number: int) -> None:
        self.placed.append((self.clock.now, self.clock.now - self.began[number]))
        self.relays["order"].arrive([(number, 0)])

    def _relayed(self, events: Events) -> None:
        self.outside.take(self.platform.costs.broker * len(events), _nothing)
        for name, members in self.consumers.items():
            heard = [event for event in events if name in WAY[event[1]][1]]
            for place, member in enumerate(members):
                member.arrive([event for event in heard if event[0] % PARTITIONS % len(members) == place])

    def _handler_of(self, name: str) -> Callable[[Events], None]:
        def handled(events: Events) -> None:
            self.relays[name].arrive(
                (number, following) for number, step in events for following in FOLLOWS.get((step, name), ())
            )
            for number, step in events:
                if (step, name) == PLANNED:
                    self.planned.append((self.clock.now, self.clock.now - self.began[number]))
                    self.on_planned()

        return handled


def _nothing() -> None: ...


def _seen(simulation: Simulation, since: float, until: float, busy_before: Mapping[str, float]) -> Seen:
    seconds = until - since
    busy = {name: (value - busy_before[name]) / seconds for name, value in _busy(simulation).items()}
    orders = len(simulation.began)
    batches = {
        name: (simulation.relays[name].batches + sum(each.batches for each in simulation.consumers[name])) / orders
        for name in SERVICES
    }
    carried = [took for at, took in simulation.planned if at >= since]
    placed = [took for at, took in simulation.placed if at >= since]
    wakes = {name: sum(loop.wakes for loop in loops) / orders for name, loops in simulation.loops.items()}
    wakes["database"] = simulation.database.wakes / orders
    return Seen(len(carried) / seconds, busy, placed, carried, batches, wakes)


def _busy(simulation: Simulation) -> dict[str, float]:
    found = {name: max(loop.busy for loop in loops) for name, loops in simulation.loops.items()}
    return found | {"database": simulation.database.busy}


def at_rate(platform: Platform, rate: float, seconds: float = 20.0, *, even: bool = False) -> Seen:
    """Orders that come at a rate, by chance (Poisson) or evenly spaced."""
    simulation = Simulation(platform)

    def come() -> None:
        simulation.arrive()
        simulation.clock.after(1 / rate if even else simulation.random.expovariate(rate), come)

    come()
    return _watched(simulation, seconds)


def at_most(platform: Platform, window: int, seconds: float = 20.0) -> Seen:
    """`window` orders on their way at any time."""
    simulation = Simulation(platform)
    simulation.on_planned = simulation.arrive
    for _ in range(window):
        simulation.arrive()
    return _watched(simulation, seconds)


def _watched(simulation: Simulation, seconds: float) -> Seen:
    simulation.clock.run(seconds / 4)
    before = _busy(simulation)
    simulation.clock.run(seconds)
    return _seen(simulation, seconds / 4, seconds, before)
