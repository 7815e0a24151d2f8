"""`python -m tests.chaos --seed N --minutes M`: break everything, and prove that nothing was lost."""

import argparse
import asyncio
import json
import logging
import random
import shutil
import signal
import sys
import tempfile
from pathlib import Path

import uvloop

from tests.chaos import campaign, mutations
from tests.chaos.campaign import Verdict


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--seed", type=int, default=None, help="of the schedule; a random one when absent")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--json", type=Path, default=Path(".tradewind/chaos.json"))
    parser.add_argument("--without-mutations", action="store_true")
    parser.add_argument("--mutation", choices=[m.name for m in mutations.MUTATIONS], help="only this one, no campaign")
    options = parser.parse_args()
    logging.basicConfig(format="chaos: %(message)s", level=logging.WARNING)
    logging.getLogger("tradewind.chaos").setLevel(logging.INFO)
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(2**32)
    home = Path(tempfile.mkdtemp(prefix="tradewind-chaos-"))
    if options.mutation:
        return _one_mutation(home, seed, options.mutation)
    print(f"chaos: SEED={seed} MINUTES={options.minutes:g}", flush=True)
    verdict = uvloop.run(_interruptible(home, seed, options))
    if verdict is None:
        print(f"chaos: interrupted; what it left is in {home}")
        return 130
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(verdict.as_json(), indent=1, default=str) + "\n")
    show(verdict)
    pale = [name for name, found in verdict.mutations.items() if not found["red"]]
    if verdict.clean and not pale:
        shutil.rmtree(home, ignore_errors=True)
        print(f"chaos: clean; the verdict is in {options.json}")
        return 0
    again = f"make chaos SEED={seed} MINUTES={options.minutes:g}"
    print(f"chaos: NOT CLEAN; the verdict is in {options.json}, history.jsonl and logs in {home}; again: {again}")
    return 1


def _one_mutation(home: Path, seed: int, name: str) -> int:
    mutation = next(m for m in mutations.MUTATIONS if m.name == name)
    found = uvloop.run(mutations.run(home, mutation, seed))
    told = f"red: {', '.join(found['red'])}" if found["expected"] else "NOT FOUND"
    print(f"mutation {name}: {told}; what it left is in {home}")
    return 0 if found["expected"] else 1


async def _interruptible(home: Path, seed: int, options: argparse.Namespace) -> Verdict | None:
    """Ctrl-C and SIGTERM cancel the run, which stops what it started."""
    running = asyncio.ensure_future(_run(home, seed, options))
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, running.cancel)
    try:
        return await running
    except asyncio.CancelledError:
        return None


async def _run(home: Path, seed: int, options: argparse.Namespace) -> Verdict:
    verdict = await campaign.run(home / "campaign", seed, options.minutes)
    if not options.without_mutations:
        verdict.mutations = await mutations.run_all(home / "mutations", seed)
        verdict.control = await mutations.control(home / "control", seed)
    return verdict


def show(verdict: Verdict) -> None:
    told = verdict.as_json()
    print(f"{'fault':<40}{'times':>6}  {'recovered in (median, max) s'}")
    for kind, about in told["recovery_seconds"].items():
        print(f"{kind:<40}{about['count']:>6}  {about['median']:>6} {about['max']:>6}")
    print(f"{'operation':<40}{'ok':>6}{'fail':>6}{'info':>6}")
    for kind, counts in told["operations"].items():
        print(f"{kind:<40}{counts['ok']:>6}{counts['fail']:>6}{counts['info']:>6}")
    print(f"{'deadlocks':<40}{verdict.deadlocks:>6}")
    for name, found in verdict.checkers.items():
        print(f"{name:<40}{'clean' if not found else f'{len(found)} VIOLATIONS'}")
        for violation in found[:3]:
            print(f"    {violation.what[:200]}")
            for row in violation.slice[:4]:
                print(f"        {json.dumps(row, default=str)[:300]}")
    if verdict.control:
        control = "clean" if verdict.control["clean"] else json.dumps(verdict.control["checkers"])[:600]
        print(f"{'the scenarios of the mutations alone':<40}{control}")
    for name, about in verdict.mutations.items():
        print(f"mutation {name:<31}{'red: ' + ', '.join(about['red']) if about['red'] else 'NOT FOUND'}")


if __name__ == "__main__":
    sys.exit(main())
