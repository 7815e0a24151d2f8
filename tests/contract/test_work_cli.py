"""`tradewind tasks …` beside a running platform: of all services, of which only some have tasks."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from services.cli import application

KIND = "logistics.cancel_label"


@pytest.fixture
async def dead(platform: Any) -> AsyncIterator[list[int]]:
    """Tasks that nobody does: they are in no hurry when they are replayed."""
    database = platform.member("logistics").database
    rows = await database.fetch(
        """insert into task (kind, key, reference, state, payload, error, attempts, due, ended_at)
           select $1, 'key-' || n, 'cli-' || n, 'dead', '{"carrier": "none", "tracking_number": "N-1"}', 'it said [no]',
               12, now(), now() from generate_series(1, 3) n returning id""",
        KIND,
    )
    yield [row["id"] for row in rows]
    await database.fetch("delete from task where reference like 'cli-%'")


async def tradewind(platform: Any, *arguments: str) -> Result:
    where = ("--url", f"http://127.0.0.1:{platform.process.port}")
    told = {"TRADEWIND_TOKEN": platform.token("admin")["Authorization"].removeprefix("Bearer "), "COLUMNS": "300"}
    command = ["tasks", *arguments, *where]
    return await asyncio.to_thread(CliRunner().invoke, application("tasks"), command, env=told)


async def states(platform: Any) -> dict[str, str]:
    rows = await platform.member("logistics").database.fetch("select * from task where reference like 'cli-%'")
    return {row["reference"]: row["state"] for row in rows}


async def test_dead_tasks_are_listed_for_people_and_for_programs(platform: Any, dead: list[int]) -> None:
    shown = await tradewind(platform, "list")
    assert shown.exit_code == 0, shown.output
    assert "it said [no]" in shown.output
    told = await tradewind(platform, "list", "--json", "--kind", KIND, "--service", "logistics")
    assert [(row["service"], row["id"]) for row in json.loads(told.output)] == [("logistics", each) for each in dead]
    none = await tradewind(platform, "list", "--state", "done", "--service", "order")
    assert (none.exit_code, none.output.strip()) == (0, "tasks: none is done")


async def test_they_are_replayed_and_discarded(platform: Any, dead: list[int]) -> None:
    first, second, _ = map(str, dead)
    given_up = await tradewind(platform, "discard", first, "--service", "logistics", "--reason", "done by hand")
    assert given_up.exit_code == 0, given_up.output
    again = await tradewind(platform, "discard", first, "--service", "logistics", "--reason", "done by hand")
    assert (again.exit_code, "nothing to discard" in again.output) == (1, True)
    replayed = await tradewind(platform, "replay", second, "--service", "logistics")
    assert replayed.exit_code == 0, replayed.output
    await tradewind(platform, "replay", "--all", "--kind", KIND)
    found = await states(platform)
    assert found["cli-1"] == "discarded"
    assert {found["cli-2"], found["cli-3"]} <= {"queued", "running"}
    shown = await tradewind(platform, "list", "--state", "discarded")
    assert "done by hand" in shown.output


@pytest.mark.parametrize("wrong", [("replay",), ("replay", "1", "--all"), ("replay", "1"), ("discard", "1")])
async def test_what_cannot_be_is_told(platform: Any, wrong: tuple[str, ...]) -> None:
    assert (await tradewind(platform, *wrong)).exit_code == 2
