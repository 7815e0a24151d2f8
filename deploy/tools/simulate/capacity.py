"""What is full first, by the costs of large batches: those of a platform that is busy."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any

from deploy.tools.simulate.model import PARTITIONS, SERVICES, WAY, Costs

ROOM = 0.6  # a core or a server that is busier than this has no room for a peak
DAY = 86_400


@dataclass(frozen=True)
class Tier:
    """A rate, and what it needs. `full`: what no number of members of one service can carry."""

    rate: float
    members: Mapping[str, int]
    database_cores: float
    wal_mb: float
    tables_gb_a_day: float
    topics_gb_a_day: float
    full: tuple[str, ...]


def relayed(costs: Costs, name: str) -> float:
    """Seconds of an order: of the one member that publishes a service's events."""
    return sum(name == relay for relay, _ in WAY) * costs.event[name][0]


def handled(costs: Costs, name: str) -> float:
    return sum(name in heard for _, heard in WAY) * costs.event[name][0]


def busiest(costs: Costs, name: str, members: int) -> float:
    """Seconds of an order that the busiest of `members` computes: it publishes, and has as many partitions as any."""
    if name == "gateway":
        return costs.gateway / members
    placing = costs.place[0] / members if name == "order" else 0.0
    return placing + handled(costs, name) * ceil(PARTITIONS / members) / PARTITIONS + relayed(costs, name)


def database(costs: Costs) -> float:
    """Seconds of an order that the database computes."""
    events = sum((relay == name) + (name in heard) for relay, heard in WAY for name in SERVICES)
    return costs.place[1] + events * costs.event["order"][1]


def needed(costs: Costs, name: str, rate: float) -> int | None:
    """Members so that the busiest has room; None where it never has. Of the gateway as many as you like."""
    most = 1000 if name == "gateway" else PARTITIONS
    return next((n for n in range(1, most + 1) if busiest(costs, name, n) * rate <= ROOM), None)


def tier(costs: Costs, bytes_of: Mapping[str, float], rate: float) -> Tier:
    wanted = {name: needed(costs, name, rate) for name in ("gateway", *SERVICES)}
    return Tier(
        rate,
        {name: count or PARTITIONS for name, count in wanted.items()},
        rate * database(costs) / ROOM,
        rate * bytes_of["wal"] / 1e6,
        rate * bytes_of["tables"] * DAY / 1e9,
        rate * bytes_of["topics"] * DAY / 1e9,
        tuple(name for name, count in wanted.items() if count is None),
    )


def limit(costs: Costs, name: str, members: int = 1) -> float:
    """Orders per second at which the busiest member's core is full."""
    return 1 / busiest(costs, name, members)


def bytes_of(told: Mapping[str, Any]) -> dict[str, float]:
    """Of an order, where as much as possible is carried; of WAL at the lowest rate, where its pages are whole."""
    most, low = told["most"], told["points"][0]
    return {"wal": low["wal_bytes"], "tables": most["table_bytes"], "topics": most["topic_bytes"]}
