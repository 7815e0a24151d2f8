"""Unit costs out of what was measured at the lowest rate, at the highest, and when as much as possible is carried: what
an event costs, what a batch, and what waking up. The rates in between are left to judge the model by."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

from deploy.tools.simulate.model import (
    CONSUMER_TRIPS,
    RELAY_TRIPS,
    SERVICES,
    WAY,
    Costs,
    Platform,
    Seen,
    at_most,
    at_rate,
)

TURNS = 12
SECONDS = 6.0
EVENTS = {
    name: sum(name == relay for relay, _ in WAY) + sum(name in heard for _, heard in WAY) for name in SERVICES
}  # that a service relays or handles, of one order
TRIPS = 4 * (RELAY_TRIPS + CONSUMER_TRIPS)  # one after the other, from placing to planning


def fitted(told: Mapping[str, Any], mode: str) -> Platform:
    """How many batches there are and how often somebody sleeps depends on the costs, which depend on that: in a few
    turns, each half way."""
    platform = Platform(_first(told, mode), one_process=mode == "embedded", cores=told["machine"]["cores"])
    for _ in range(TURNS):
        seen = _runs(platform, told)
        late = {
            what: told["points"][0][f"{what}_ms"]["p50"] / 1000 - seen[0].share(what, 0.5)
            for what in ("placing", "planned")
        }
        hop = max(0.0, platform.costs.hop + late["planned"] / TRIPS / 2)
        place_hop = max(0.0, platform.costs.place_hop + late["placing"] / 2)
        slower = replace(platform.costs, hop=hop, place_hop=place_hop)
        platform = replace(platform, costs=_costs(told, mode, seen, slower))
    return platform


def _runs(platform: Platform, told: Mapping[str, Any]) -> list[Seen]:
    low, high = told["points"][0]["rate"], told["points"][-1]["rate"]
    most = at_most(platform, told["most"]["window"], SECONDS)
    return [at_rate(platform, rate, SECONDS, even=True) for rate in (low, high)] + [most]


def _first(told: Mapping[str, Any], mode: str) -> Costs:
    place = told["placing"]
    own = place["all"] if mode == "embedded" else place["order"]
    gateway = place.get("gateway", 0.0)
    elapsed = told["points"][0]["placing_ms"]["p50"]
    nothing = dict.fromkeys(SERVICES, (0.0001, 0.0001))
    return Costs(
        place=(own / 1000, place["postgres"] / 1000),
        gateway=gateway / 1000,
        event=nothing,
        batch=nothing,
        wake=dict.fromkeys((*SERVICES, "gateway", "database"), 0.0),
        hop=0.001,
        place_hop=max(0.0, elapsed - own - gateway - place["postgres"]) / 1000,
        client=place["client"] / 1000,
        broker=told["most"]["cpu_ms"].get("kafka", 0.0) / 1000 / len(WAY),
    )


def _costs(told: Mapping[str, Any], mode: str, seen: Sequence[Seen], costs: Costs) -> Costs:
    """Half way from `costs` to those that fit."""
    database = _solved(told, "postgres", seen, SERVICES, "database")
    one = mode == "embedded"
    found = {name: _solved(told, "all" if one else name, seen, SERVICES if one else [name], name) for name in SERVICES}

    def half(old: float, new: float) -> float:
        return (old + new) / 2

    def pair(old: tuple[float, float], name: str, which: int) -> tuple[float, float]:
        return half(old[0], found[name][which]), half(old[1], database[which])

    asleep = told["points"][0]["cpu_ms"].get("gateway", 0.0) / 1000 - costs.gateway
    wakes = {name: each[2] for name, each in found.items()} | {"database": database[2], "gateway": max(0.0, asleep)}
    return replace(
        costs,
        event={name: pair(costs.event[name], name, 0) for name in SERVICES},
        batch={name: pair(costs.batch[name], name, 1) for name in SERVICES},
        wake={name: half(costs.wake[name], wakes[name]) for name in costs.wake},
    )


def _solved(
    told: Mapping[str, Any], process: str, seen: Sequence[Seen], names: Sequence[str], sleeper: str
) -> tuple[float, float, float]:
    """Seconds of an event, of a batch, of waking up: those of the three, none below zero, that fit the CPU best."""
    points = [told["points"][0], told["points"][-1], told["most"]]
    place = told["placing"].get(process, 0.0)
    wanted = [max(0.0, point["cpu_ms"].get(process, 0.0) - place) / 1000 for point in points]
    events = float(sum(EVENTS[name] for name in names))
    rows = [(events, sum(each.batches[name] for name in names), each.wakes[sleeper]) for each in seen]
    best, answer = float("inf"), (0.0, 0.0, 0.0)
    for count in (1, 2, 3):
        for used in combinations(range(3), count):
            given = _least_squares([[row[n] for n in used] for row in rows], wanted)
            if given is None or min(given) < 0:
                continue
            tried = tuple(given[used.index(n)] if n in used else 0.0 for n in range(3))
            # As shares: the highest costs are at the lowest rate, and they are not what a platform breaks by.
            off = sum(
                ((sum(a * b for a, b in zip(row, tried, strict=True)) - cpu) / (cpu or 1.0)) ** 2
                for row, cpu in zip(rows, wanted, strict=True)
            )
            if off < best:
                best, answer = off, (tried[0], tried[1], tried[2])
    return answer


def _least_squares(rows: Sequence[Sequence[float]], wanted: Sequence[float]) -> list[float] | None:
    """By the normal equations, each row weighed by what is wanted of it."""
    weighed = [
        ([value / (cpu or 1.0) for value in row], 1.0 if cpu else 0.0) for row, cpu in zip(rows, wanted, strict=True)
    ]
    size = len(rows[0])
    matrix = [
        [sum(row[i] * row[j] for row, _ in weighed) for j in range(size)] + [sum(row[i] * to for row, to in weighed)]
        for i in range(size)
    ]  # fmt: skip
    for i in range(size):
        pivot = max(range(i, size), key=lambda n: abs(matrix[n][i]))
        matrix[i], matrix[pivot] = matrix[pivot], matrix[i]
        if abs(matrix[i][i]) < 1e-15:
            return None
        for n in range(size):
            if n != i:
                factor = matrix[n][i] / matrix[i][i]
                matrix[n] = [a - factor * b for a, b in zip(matrix[n], matrix[i], strict=True)]
    return [matrix[i][size] / matrix[i][i] for i in range(size)]
