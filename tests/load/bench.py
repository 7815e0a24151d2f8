"""`make bench`: what the platform does beside what PostgreSQL alone and an empty HTTP server do, in one run.

Absolute figures are the machine's; the ratios count. A reference is the median of runs taken between the measurements,
because a machine's speed moves. `--only G1,G3` measures these, `--quick` is a look at whether everything still runs.
"""

import argparse
import asyncio
import json
import math
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import uvloop
from rich.table import Table

from tests.load import door, events, exports, growth, imports, orders, reads, streams, worker
from tests.load.stand import Row, Stand, console, last_words, stand

# On one platform, one after the other.
SHARED = ("start", "G1", "worker", "G2", "G3", "G4", "G10", "G5", "G6", "G8", "streams", "G9")
ALONE = ("G7", "backlog", "G11", "exports")  # need platforms of their own
GOALS = SHARED + ALONE
KAFKA_ONLY, EMBEDDED_ONLY = {"G6", "G11"}, {"G9", "backlog", "exports"}
MODES = ("embedded", "kafka")


async def measure(mode: str, wanted: set[str], seconds: float, sustained: float, rows: list[Row]) -> None:
    """Appends to `rows`. What fails is told as a goal that is not met, and the others are measured all the same."""
    if task := asyncio.current_task():  # else the servers would outlive a bench that is told to end
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    shared = [goal for goal in SHARED if goal in wanted]
    if shared:
        with _told(mode, "platform", rows):
            async with stand(mode, seconds) as found:
                for goal in shared:
                    with _told(mode, goal, rows, found.folder):
                        await found.statements.reset()
                        first, *others = await _one(goal, found, sustained)
                        rows += [replace(first, statements=await found.statements.listing()), *others]
    for goal in ALONE:
        if goal in wanted:
            with _told(mode, goal, rows):
                rows += await _alone(goal, mode, seconds)


@contextmanager
def _told(mode: str, goal: str, rows: list[Row], folder: Path | None = None) -> Iterator[None]:
    began = time.perf_counter()
    try:
        yield
    except Exception as error:
        console.print_exception()
        if folder:
            last_words(folder)
        rows.append(Row(goal, f"failed: {error!r}"[:200], mode, math.nan, math.nan, 1.0))
    console.print(f"bench: {mode}: {goal} took {time.perf_counter() - began:.0f} s")


async def _one(goal: str, found: Stand, sustained: float) -> list[Row]:
    match goal:
        case "start":
            what = "seconds until ready, with an empty database"
            return [Row("start", what, found.mode, found.ready_after, 1.0)]
        case "G1":
            return await orders.placement(found)
        case "worker":
            return await worker.placement(found)
        case "G2":
            return await orders.sustained(found, sustained)
        case "G3":
            return await orders.latency(found)
        case "G4":
            return await orders.flash_sale(found)
        case "G5":
            return await reads.catalog(found)
        case "G6":
            return await door.gateway(found)
        case "G8":
            return await imports.imports(found)
        case "G9":
            return await growth.growth(found)
        case "streams":
            return await streams.streams(found)
        case "G10":
            return await orders.memory(found, sustained)
    raise ValueError(goal)


async def _alone(goal: str, mode: str, seconds: float) -> list[Row]:
    match goal:
        case "G7":
            return await events.hops(mode, seconds)
        case "G11":
            return await members(seconds)
        case "exports":
            async with stand(mode, seconds) as found:
                return await exports.exports(found)
        case "backlog":
            return await events.backlog(mode, int(seconds * 40_000))
    raise ValueError(goal)


async def members(seconds: float) -> list[Row]:
    """G11: two members of inventory and of order against one, each pair on a platform of its own, as a share of L(8)
    beside it."""
    shares, rates, spread = [], [], ""
    for count in (1, 2):
        async with stand("kafka", seconds, {"inventory": count, "order": count}) as found:
            await found.refer()
            await orders.best_window(found)
            await found.refer()
            await found.statements.reset()
            rates.append((await orders.flow(found, 2 * seconds, found.window)).rate(0.1))
            await found.refer()
            shares.append(rates[-1] / found.pgbench.per_second)
            listing, spread = await found.statements.listing(), found.partitions("inventory", "order")
    console.print(f"bench: kafka: partitions with two members: {spread}")
    what = f"orders carried, of L(8), two members of inventory and order ({rates[1]:,.0f}/s) to one ({rates[0]:,.0f}/s)"
    return [Row("G11", what, "kafka", shares[1], shares[0], 1.0, statements=listing)]


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
    parser.add_argument("--seconds", type=float, help="of each measurement, and of G2's load; 5 and 60")
    parser.add_argument("--quick", action="store_true", help="two seconds each")
    parser.add_argument("--statements", action="store_true", help="list each goal's statements by PostgreSQL's time")
    parser.add_argument("--json", type=Path, default=Path(".tradewind/bench.json"))
    given = parser.parse_args()
    wanted = set(filter(None, given.only.split(","))) or set(GOALS) - {"backlog"}
    if unknown := wanted - set(GOALS):
        parser.error(f"there is no goal {', '.join(sorted(unknown))}")
    seconds = 2 if given.quick else given.seconds or 5
    rows: list[Row] = []
    try:
        for mode in MODES if given.mode == "both" else [given.mode]:
            here = wanted - (KAFKA_ONLY if mode == "embedded" else EMBEDDED_ONLY)
            sustained = seconds if given.quick else given.seconds or 60
            uvloop.run(measure(mode, here, seconds, sustained, rows))
    finally:  # what is measured is told, also when the next goal failed
        for row in rows:
            if given.statements and row.statements:
                console.print(row.statements.table(f"{row.mode}: {row.goal}"))
        console.print(table(rows))
        given.json.parent.mkdir(parents=True, exist_ok=True)
        given.json.write_text(json.dumps([row.as_json() for row in rows], indent=2) + "\n")
    sys.exit(any(math.isnan(row.measured) for row in rows))


if __name__ == "__main__":
    main()
