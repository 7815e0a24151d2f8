"""`tradewind doctor`: what is wrong with a platform, why it matters and what to do."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated

import orjson
import typer
from rich.console import Console
from rich.markup import escape

from libs.runtime import Settings, WrongSettings, read_settings
from services.__main__ import TARGETS, load
from services.cli.doctor import database, events, processes, settings, work
from services.cli.doctor.check import Check, Looked, examine, status_of
from services.cli.doctor.place import Place, place_of
from services.cli.operator import AsJson

console = Console(highlight=False)
COLOURS = {"wrong": "red", "notice": "yellow", "unknown": "magenta"}
RUNBOOKS = "deploy/runbooks"


def register(app: typer.Typer) -> None:
    @app.command()
    def doctor(
        seconds: Annotated[float, typer.Option(min=0.1, help="the longest that one check may take")] = 5.0,
        as_json: AsJson = False,
    ) -> None:
        """Say what is wrong with a platform, why it matters and what to do. Run it with the environment of the
        processes: it looks where they do, else at what runs in this folder, and changes nothing. Exit status 0:
        nothing is wrong; 1: something is; 2: nothing that could be seen is wrong, but not everything could be seen."""
        try:
            looked = _examined(read_settings(), seconds)
        except WrongSettings as error:
            looked = [_settings_refused(error)]
        status = status_of(looked)
        if as_json:
            told = {"status": status, "at": datetime.now(UTC), "checks": [each.as_json() for each in looked]}
            typer.echo(orjson.dumps(told, option=orjson.OPT_INDENT_2))
        else:
            _tell(looked)
        raise typer.Exit(status)


def _settings_refused(error: WrongSettings) -> Looked:
    """No process starts with such settings, so there is nothing else to look at."""
    return Looked(settings.CHECKS[0], findings=[settings.refused(each) for each in error.each])


def _examined(given: Settings, seconds: float) -> list[Looked]:
    place = place_of(given)
    for name in TARGETS:
        load(name)  # here, and in no check's time
    return asyncio.run(examine(place, checks_of(place), seconds))


def checks_of(place: Place) -> Sequence[Check]:
    """In the order in which they help: what the others stand on first."""
    first, *keys = settings.CHECKS
    return (first, *database.CHECKS, *keys, *processes.CHECKS, *events.checks_of(place), *work.CHECKS)


def _tell(looked: Sequence[Looked]) -> None:
    """A line a finding: what, why, what to do, the runbook."""
    count: Counter[str] = Counter()
    for each in looked:
        for found in each.findings:
            count[found.severity] += 1
            page = f" ({RUNBOOKS}/{found.runbook}.md)" if found.runbook else ""
            line = escape(f"{each.check.name}: {found.what}. {found.why[0].upper()}{found.why[1:]}. → {found.do}{page}")
            console.print(f"[{COLOURS[found.severity]}]{found.severity}[/] {line}", soft_wrap=True)
    left_out = [each.check.name for each in looked if each.outcome == "left out"]
    if left_out:
        console.print(f"not looked at, for what is wrong above hides them: {', '.join(left_out)}", soft_wrap=True)
    told = ", ".join(f"{n} {severity}" for severity, n in count.items()) or "nothing is wrong"
    console.print(f"doctor: {told}; {sum(each.outcome == 'made' for each in looked)} of {len(looked)} checks made")
