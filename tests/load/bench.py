"""`make bench`: what the platform does beside what PostgreSQL alone and an empty HTTP server do, in one run.

Absolute figures are the machine's; the ratios count. A reference is the median of runs taken between the measurements,
because a machine's speed moves. `--only G1,G3` measures these, `--quick` is a look at whether everything still runs.
"""

import argparse
import json
import time
from pathlib import Path

import uvloop
from rich.table import Table

from tests.load import orders
from tests.load.stand import Row, Stand, console, stand

GOALS = ("start", "G1", "G2", "G3", "G4", "G10")
MODES = ("embedded", "kafka")


async def measure(mode: str, wanted: set[str], seconds: float, sustained: float) -> list[Row]:
    rows: list[Row] = []
    shared = [goal for goal in GOALS if goal in wanted]
    if shared:
        async with stand(mode, seconds) as found:
            for goal in shared:
                began = time.perf_counter()
                rows += await _one(goal, found, sustained)
                found.say(f"{goal} took {time.perf_counter() - began:.0f} s")
    return rows


async def _one(goal: str, found: Stand, sustained: float) -> list[Row]:
    match goal:
        case "start":
            what = "seconds until ready, with an empty database"
            return [Row("start", what, found.mode, found.ready_after, 1.0)]
        case "G1":
            return await orders.placement(found)
        case "G2":
            return await orders.sustained(found, sustained)
        case "G3":
            return await orders.latency(found)
        case "G4":
            return await orders.flash_sale(found)
        case "G10":
            return await orders.memory(found, sustained)
    raise ValueError(goal)


def table(rows: list[Row]) -> Table:
    made = Table("goal", "mode", "what", "measured", "reference", "ratio", "target", "met", title="make bench")
    for row in rows:
        limit = "" if row.target is None else f"{'≤' if row.at_most else '≥'} {row.target:g}"
        verdict = {True: "yes", False: "no", None: ""}[row.met]
        made.add_row(
            row.goal, row.mode, row.what, f"{row.measured:,.2f}", f"{row.reference:,.2f}", f"{row.ratio:.3f}", limit,
            verdict, style="red" if row.met is False else None,
        )  # fmt: skip
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mode", choices=[*MODES, "both"], default="both")
    parser.add_argument("--only", default="", help=f"of {', '.join(GOALS)}, separated by commas")
    parser.add_argument("--seconds", type=float, help="of each measurement, and of G2's load; 8 and 60")
    parser.add_argument("--quick", action="store_true", help="two seconds each")
    parser.add_argument("--json", type=Path, default=Path(".tradewind/bench.json"))
    given = parser.parse_args()
    wanted = set(filter(None, given.only.split(","))) or set(GOALS)
    if unknown := wanted - set(GOALS):
        parser.error(f"there is no goal {', '.join(sorted(unknown))}")
    seconds = 2 if given.quick else given.seconds or 8
    rows: list[Row] = []
    try:
        for mode in MODES if given.mode == "both" else [given.mode]:
            rows += uvloop.run(measure(mode, wanted, seconds, seconds if given.quick else given.seconds or 60))
    finally:  # what is measured is told, also when the next goal failed
        console.print(table(rows), width=max(console.width, 150))
        given.json.parent.mkdir(parents=True, exist_ok=True)
        given.json.write_text(json.dumps([row.as_json() for row in rows], indent=2) + "\n")


if __name__ == "__main__":
    main()
