"""`make up-kafka`: the distributed mode on this machine. Apache Kafka, PostgreSQL and one process per target, with the
environment variables of docker-compose.yml. `make down` ends what --background started.

TRADEWIND_MEMBERS='{"inventory": 2}' starts two processes of a target; the gateway calls the first.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from rich.console import Console

from deploy.local.processes import Claim, supervisor_of
from deploy.local.supervisor import Platform, Refused, state_of
from libs.http.auth import issue_development_token
from libs.runtime import Settings, settings_or_exit
from services.__main__ import TARGETS

console = Console(highlight=False, markup=False, soft_wrap=True)

MOST_MEMBERS = 12  # partitions of a topic: more would idle


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m deploy.local.up_kafka", description=__doc__)
    parser.add_argument("--background", action="store_true", help="return when everything is ready")
    parser.add_argument("--no-sample", action="store_true", help="start with an empty business")
    parser.add_argument("--detached", action="store_true", help=argparse.SUPPRESS)  # the process behind --background
    options = parser.parse_args()
    logging.basicConfig(format="tradewind: %(message)s", level=logging.WARNING)
    for name in ("tradewind.local", "deploy", "libs.local"):
        logging.getLogger(name).setLevel(logging.INFO)

    settings = settings_or_exit()
    settings = settings.model_copy(
        update={"data": settings.data.resolve(), "sample": settings.sample and not options.no_sample}
    )
    try:
        counts = _counts(os.environ.get("TRADEWIND_MEMBERS", "{}"))
        if running := supervisor_of(settings.data):
            console.print(f"tradewind already runs here (pid {running}); `make down` ends it")
            state = state_of(settings.data)
            if state.get("ready") and state["pid"] == running:
                _welcome(settings)
            return 0 if options.background else 1
        if options.background:
            return _in_background(settings)
        claim = Claim(settings.data)
        if not claim.take():
            raise Refused("tradewind is being started here already")
        platform = Platform(settings, counts, on_ready=lambda: None if options.detached else _welcome(settings))
        return platform.run()
    except Refused as refusal:
        logging.getLogger("tradewind.local").error("%s", refusal)
        return 1


def _counts(text: str) -> dict[str, int]:
    try:
        counts = json.loads(text)
        wrong = [name for name, n in counts.items() if name not in TARGETS or not 1 <= int(n) <= MOST_MEMBERS]
    except (ValueError, TypeError, AttributeError):
        raise Refused('TRADEWIND_MEMBERS is JSON like {"inventory": 2}') from None
    if wrong:
        raise Refused(f"TRADEWIND_MEMBERS: {wrong[0]} is no service, or its number is not 1 to {MOST_MEMBERS}")
    return {name: int(n) for name, n in counts.items()}


def _welcome(settings: Settings) -> None:
    state = state_of(settings.data)
    (settings.data / "port").write_text(state["api"].rsplit(":", 1)[-1])  # for the command line in another shell
    console.print(f"  API    {state['api']}\n  docs   {state['api']}/docs\n  health {state['api']}/readyz")
    console.print(f"  logs   {settings.data}/logs")
    for name, target in state["targets"].items():
        console.print(f"  {name:<12} {target['metrics']}/metrics")
    if settings.dev_tokens and not settings.oidc_issuer:
        token = issue_development_token(settings.required_secret(), "admin")
        console.print(f"  development token (admin, 12 h):\n{token}")


def _in_background(settings: Settings) -> int:
    """Start it detached, show what it says until everything is ready."""
    settings.data.mkdir(parents=True, exist_ok=True)
    said = settings.data / "up-kafka.log"
    command = [sys.executable, "-m", "deploy.local.up_kafka", "--detached"]
    with said.open("wb") as out:
        child = subprocess.Popen(
            [*command, *([] if settings.sample else ["--no-sample"])],
            stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True,
        )  # fmt: skip
    try:
        return _follow(settings, child, said)
    except KeyboardInterrupt:
        child.send_signal(signal.SIGTERM)
        child.wait()
        return 1


def _follow(settings: Settings, child: subprocess.Popen[bytes], said: Path) -> int:
    with said.open() as lines:
        while True:
            ended, state = child.poll(), state_of(settings.data)
            sys.stderr.write(lines.read())
            sys.stderr.flush()
            if ended is not None:
                return ended or 1
            if state.get("ready") and state["pid"] == child.pid:
                _welcome(settings)
                return 0
            time.sleep(0.1)


if __name__ == "__main__":
    sys.exit(main())
