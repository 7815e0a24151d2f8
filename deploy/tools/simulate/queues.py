"""Time that passes in steps, and what is waited for: cores, loops, and stages that take all that waits at once."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush

Then = Callable[[], None]
SLICE = 0.002  # others have their turn at the next await
MAX_BATCH = 500


class Clock:
    def __init__(self) -> None:
        self.now, self._count = 0.0, 0
        self._due: list[tuple[float, int, Then]] = []

    def after(self, seconds: float, then: Then) -> None:
        self._count += 1
        heappush(self._due, (self.now + seconds, self._count, then))

    def run(self, until: float) -> None:
        while self._due and self._due[0][0] <= until:
            self.now, _, then = heappop(self._due)
            then()
        self.now = until


class Cores:
    """`count` of them, or as many as wanted (None). First come, first served, slice by slice."""

    def __init__(self, clock: Clock, count: int | None) -> None:
        self._clock, self._free = clock, count
        self._waiting: deque[tuple[float, Then]] = deque()

    def take(self, seconds: float, then: Then) -> None:
        self._waiting.append((seconds, then))
        self._start()

    def _start(self) -> None:
        while self._waiting and self._free != 0:
            seconds, then = self._waiting.popleft()
            if self._free is not None:
                self._free -= 1
            now = min(seconds, SLICE)
            self._clock.after(now, lambda left=seconds - now, then=then: self._stop(left, then))  # type: ignore[misc]

    def _stop(self, left: float, then: Then) -> None:
        if self._free is not None:
            self._free += 1
        if left > 1e-12:
            self._waiting.append((left, then))
        else:
            then()
        self._start()


class Loop:
    """A process's event loop: one thing at a time, and only on a core. Who comes while it sleeps wakes it, for `wake`
    seconds more."""

    def __init__(self, cores: Cores, wake: float) -> None:
        self._cores, self._wake = cores, wake
        self.wakes = 0
        self._waiting: deque[tuple[float, Then]] = deque()
        self._running = False
        self.busy = 0.0

    def take(self, seconds: float, then: Then) -> None:
        if not self._running:
            self.wakes += 1
            seconds += self._wake
        self._waiting.append((seconds, then))
        if not self._running:
            self._next()

    def _next(self) -> None:
        self._running = bool(self._waiting)
        if self._running:
            seconds, then = self._waiting.popleft()
            now = min(seconds, SLICE)
            self.busy += now
            self._cores.take(now, lambda: self._done(seconds - now, then))

    def _done(self, left: float, then: Then) -> None:
        if left > 1e-12:
            self._waiting.append((left, then))
        else:
            then()
        self._next()


class Database:
    """Sessions, as many as ask, on the cores that it has. Who comes while none works wakes it, as a loop."""

    def __init__(self, cores: Cores, wake: float = 0.0) -> None:
        self._cores, self._wake = cores, wake
        self._working, self.wakes = 0, 0
        self.busy = 0.0

    def take(self, seconds: float, then: Then) -> None:
        if not self._working:
            self.wakes += 1
            seconds += self._wake
        self._working += 1
        self.busy += seconds
        self._cores.take(seconds, lambda: self._end(then))

    def _end(self, then: Then) -> None:
        self._working -= 1
        then()


@dataclass(slots=True)
class Stage:
    """A relay or a consumer: takes up to MAX_BATCH of what waits, goes to the database and back for `trips` times, and
    hands it on. A batch costs `batch` and each event in it `event`, both as (seconds of the loop, seconds of the
    database); `hop` passes in a trip while nobody computes. After a small batch it rests for `linger`."""

    clock: Clock
    loop: Loop
    database: Database
    batch: tuple[float, float]
    event: tuple[float, float]
    hop: float
    trips: int
    linger: float
    deliver: Callable[[Sequence[tuple[int, int]]], None]
    batches: int = 0
    _waiting: list[tuple[int, int]] = field(default_factory=list)
    _busy: bool = False

    def arrive(self, events: Iterable[tuple[int, int]]) -> None:
        """Those of one transaction: they come together."""
        self._waiting += events
        if not self._busy:
            self._begin()

    def _begin(self) -> None:
        self._busy = bool(self._waiting)
        if not self._busy:
            return
        taken, self._waiting = self._waiting[:MAX_BATCH], self._waiting[MAX_BATCH:]
        self.batches += 1
        costs = [(fixed + len(taken) * each) / self.trips for fixed, each in zip(self.batch, self.event, strict=True)]
        self._trip(costs[0], costs[1], self.trips, lambda: self._end(taken))

    def _trip(self, loop: float, database: float, left: int, then: Then) -> None:
        if not left:
            then()
            return
        again = lambda: self._trip(loop, database, left - 1, then)  # noqa: E731
        self.loop.take(loop, lambda: self.database.take(database, lambda: self.clock.after(self.hop, again)))

    def _end(self, taken: Sequence[tuple[int, int]]) -> None:
        self.deliver(taken)
        if self.linger and len(taken) < MAX_BATCH // 2:
            self.clock.after(self.linger, self._begin)
        else:
            self._begin()
