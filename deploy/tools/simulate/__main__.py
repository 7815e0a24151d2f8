"""`make simulate RATE=100 MEMBERS=2`: what a platform of so many members does at that rate of orders, by the measured
costs. `--check` prints what it says of the machine that was measured beside what was measured there."""

import argparse
import json
from collections.abc import Mapping

from rich.console import Console
from rich.table import Table

from deploy.tools.simulate import page
from deploy.tools.simulate.capacity import busiest, bytes_of, database
from deploy.tools.simulate.checked import compared
from deploy.tools.simulate.costs import costs_of, fit_all, measured
from deploy.tools.simulate.model import PARTITIONS, SERVICES, Platform, at_rate

console = Console(highlight=False)
NAMES = ("gateway", *SERVICES)
EVENTS_SIMULATED = 4000  # orders: enough for a 99th percentile


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m deploy.tools.simulate", description=__doc__)
    parser.add_argument("--rate", type=float, default=50.0, help="orders per second")
    parser.add_argument("--members", default="1", help='of each service, or JSON: {"order": 4}')
    parser.add_argument("--database-cores", type=int, default=8)
    parser.add_argument("--check", action="store_true", help="predictions beside what was measured")
    parser.add_argument("--fit", action="store_true", help="unit costs from what was measured, into costs.json")
    parser.add_argument("--page", action="store_true", help="write the tables of deploy/scaling.md")
    given = parser.parse_args()
    if given.fit:
        fit_all()
    elif given.page:
        page.write()
    elif given.check:
        console.print(_checked())
    else:
        _predict(given.rate, _members(parser, given.members), given.database_cores)


def _members(parser: argparse.ArgumentParser, text: str) -> Mapping[str, int]:
    try:
        given = json.loads(text)
        counts = dict.fromkeys(NAMES, 1) | (given if isinstance(given, dict) else dict.fromkeys(NAMES, int(given)))
    except ValueError:
        parser.error('--members is a number, or JSON like {"order": 4}')
    if unknown := counts.keys() - set(NAMES):
        parser.error(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    if any(not 1 <= n <= PARTITIONS for name, n in counts.items() if name != "gateway"):
        parser.error(f"a service has 1 to {PARTITIONS} members: a topic has {PARTITIONS} partitions")
    return counts


def _predict(rate: float, members: Mapping[str, int], cores: int) -> None:
    costs = costs_of("kafka")
    table = Table(title=f"{rate:g} orders/s, each process on a core of its own", box=None, pad_edge=False)
    for name in ("", "members", "busy", "full at"):
        table.add_column(name, justify="left" if not name else "right")
    seen = None
    full = {name: 1 / busiest(costs, name, members[name]) for name in NAMES} | {"database": cores / database(costs)}
    first = min(full, key=lambda name: full[name])
    if rate < full[first]:
        platform = Platform(costs, members=members, cores=None, database_cores=cores)
        seen = at_rate(platform, rate, max(5.0, EVENTS_SIMULATED / rate) if rate < 400 else 8.0)
    for name in (*NAMES, "database"):
        busy = "" if seen is None else f"{seen.busy[name] / (cores if name == 'database' else 1):.0%}"
        count = f"{cores} cores" if name == "database" else str(members[name])
        table.add_row(name, count, busy, f"{full[name]:,.0f}/s", style="bold" if name == first else None)
    console.print(table)
    found = bytes_of(measured()["kafka"])
    console.print(
        f"a second: {rate * found['wal'] / 1e6:,.1f} MB of WAL, {rate * found['topics'] / 1e6:,.2f} MB of events; "
        f"a day: {rate * found['tables'] * 86_400 / 1e9:,.1f} GB of tables"
    )
    if seen is None:
        console.print(f"more than it carries: {first} is full at {full[first]:,.0f} orders/s")
        return
    shares = [(name, *(1000 * seen.share(name, part) for part in (0.5, 0.99))) for name in ("placing", "planned")]
    console.print("; ".join(f"{name} p50 {p50:,.0f} ms, p99 {p99:,.0f} ms" for name, p50, p99 in shares))


def _checked() -> Table:
    table = Table("mode", "orders/s", "what", "measured", "predicted", "error", box=None, pad_edge=False)
    for row in compared():
        error = f"{row.predicted / row.measured - 1:+.0%}"
        table.add_row(row.mode, f"{row.rate:,.0f}", row.what, f"{row.measured:,.2f}", f"{row.predicted:,.2f}", error)
    return table


if __name__ == "__main__":
    main()
