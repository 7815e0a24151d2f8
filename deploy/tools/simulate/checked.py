"""What the model says of the machine that was measured, beside what was measured there: at the rates from which no cost
was taken, and of the most that was carried."""

from collections.abc import Iterator
from dataclasses import dataclass

from deploy.tools.simulate.costs import MODES, machine, measured
from deploy.tools.simulate.model import at_most, at_rate

SECONDS = 15.0


@dataclass(frozen=True)
class Row:
    mode: str
    rate: float
    what: str
    measured: float
    predicted: float

    @property
    def error(self) -> float:
        return self.predicted / self.measured - 1


def compared() -> Iterator[Row]:
    for mode in MODES:
        told, platform = measured()[mode], machine(mode)
        for point in told["points"][1:-1]:
            rate = point["rate"]
            seen = at_rate(platform, rate, SECONDS, even=True)
            for process, name in _processes(mode):
                used = point["cpu_ms"][process] * rate / 1000
                yield Row(mode, rate, f"cores busy: {process}", used, seen.busy[name])
            for what in ("placing", "planned"):
                for part in (50, 99):
                    then = point[f"{what}_ms"][f"p{part}"]
                    yield Row(mode, rate, f"{what} p{part}, ms", then, 1000 * seen.share(what, part / 100))
        most = told["most"]
        carried = at_most(platform, most["window"], SECONDS).carried
        yield Row(mode, most["rate"], "orders/s carried at most", most["rate"], carried)


def _processes(mode: str) -> tuple[tuple[str, str], ...]:
    """As they were measured, and as the model calls them."""
    if mode == "embedded":
        return ("all", "order"), ("postgres", "database")
    return ("order", "order"), ("inventory", "inventory"), ("logistics", "logistics"), ("postgres", "database")
