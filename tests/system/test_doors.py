"""Every operation is sent generated bad values: none is answered with a 5xx, parks an event, or changes a row when it
is refused.

Each operation gets one of every kind, drawn by `SEED`; `TRADEWIND_DOORS=3` sends three, and `TRADEWIND_DOORS=all`
everything that doors.py can make. Then the whole table, operations x kinds, is in `.tradewind/doors.csv`.
"""

import asyncio
import os
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import orjson
import pytest
from pydantic import ValidationError

from contracts.registry import BY_TYPE
from libs.clock import now
from services.__main__ import TARGETS
from services.logistics.tracking import signature
from tests.chaos.snapshot import BACKBONE_TABLES, LEFT_OUT, TABLES
from tests.checkers import CHECKERS
from tests.checkers.model import Event, History, State
from tests.databases import SECRET, Databases
from tests.system.business import SAMPLES, Business, sample, serving_business
from tests.system.door_run import Campaign, Tables, Wire, sampled
from tests.system.doors import doors
from tests.system.serving import ROOT, Serving

ALL = os.environ.get("TRADEWIND_DOORS") == "all"
SEED = os.environ.get("SEED", "1")
EACH = 0 if ALL else int(os.environ.get("TRADEWIND_DOORS", "1"))
WIRES = 4

# What does not take its example here: nothing is parked, no task is open, no import takes long enough to be cancelled,
# no file was exported, and no language model is set.
UNWILLING = re.compile(
    r"/parked/\{parked_id\}|/tasks/\{task_id\}|/v1/operations/\{operation_id\}/cancel|/exports/\{export_id\}"
    r"|POST /v1/suggestions$|/suggestions/\{suggestion_id\}"
)
# These ask what only a chaos run has: a history, or parcels that nobody has given up by hand (saga_sound).
NOT_OURS = {
    "no_lost_order", "idempotent_api", "read_your_write", "stock_conserved", "money_conserved", "recovered",
    "saga_sound",
}  # fmt: skip


def signed(body: bytes) -> dict[str, str]:
    return signature.headers(signature.secret_of(SECRET, "own"), str(uuid4()), now(), body)


@pytest.fixture(scope="module")
async def business(
    databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[Serving, Business]]:
    async with serving_business(databases, tmp_path_factory.mktemp("doors")) as found:
        yield found


STALE = (b"If-Match", b'"987654321"')


async def test_a_change_of_what_has_changed_since_is_refused(business: tuple[Serving, Business]):
    """412 for a version that is not the one that there is, and 428 for none where one has to be said."""
    serving, shop = business
    wire = Wire(serving.port, serving.headers["Authorization"], signed)
    said: dict[str, int] = {}
    for door in doors(await shop.shop.get("/openapi.json"), shop.pick, {}):
        if UNWILLING.search(str(door)):
            continue
        if "if-match" in {parameter["name"].lower() for parameter in door.spec.get("parameters", ())}:
            shot = next(door.shots())
            unversioned = tuple(header for header in shot.headers if header[0] != STALE[0])
            said[f"{door} 412"] = (await wire.send(replace(shot, headers=(*unversioned, STALE)))).status
            if "428" in door.spec["responses"]:
                said[f"{door} 428"] = (await wire.send(replace(shot, headers=unversioned))).status
    wire.close()
    assert said
    assert {name: status for name, status in said.items() if not name.endswith(f" {status}")} == {}


async def test_bad_values_at_every_door(business: tuple[Serving, Business]):
    serving, shop = business
    connection = await asyncpg.connect(shop.dsn)
    tables = Tables(connection)

    async def at_rest() -> None:
        async with asyncio.timeout(120):
            while await tables.untidied():
                await asyncio.sleep(0.05)
        await shop.settled()

    token = serving.headers["Authorization"]
    campaign = Campaign([Wire(serving.port, token, signed) for _ in range(WIRES)], tables, at_rest)
    document = await shop.shop.get("/openapi.json")
    every = doors(document, shop.pick, {path: sample(path) for path in SAMPLES})
    for door in every:
        await campaign.run(door, sampled(door.shots(), EACH, SEED))
    await at_rest()
    parked = await rows(connection, "parked_event")
    print(campaign.table())
    print(f"statuses {dict(sorted(campaign.codes.items()))}; parked events {len(parked)}")
    unwilling = {operation: why for operation, why in campaign.documented.items() if why}
    print(f"took their example: {len(every) - len(unwilling)} of {len(every)}")
    print("\n".join(f"  {operation}: {why}" for operation, why in unwilling.items()))
    if ALL:
        campaign.write(ROOT / ".tradewind" / "doors.csv")
    found = {
        "parked": [f"{row['type']} {row['key']}: {row['error'][:300]}" for row in parked],
        "unreadable": await unreadable(connection),
        "invariants": await shop.shop.broken(),
        "checkers": judged(await state_of(connection)),
    }
    await connection.close()
    assert not campaign.faults, "\n".join(campaign.faults)
    # A door that refuses its own example hides what is behind it: Business has to have what the example names.
    assert not {operation for operation in unwilling if not UNWILLING.search(operation)}
    assert not any(found.values()), found


async def rows(connection: asyncpg.Connection, table: str) -> list[asyncpg.Record]:
    return [row for service in TARGETS for row in await connection.fetch(f'select * from "{service}".{table}')]


async def unreadable(connection: asyncpg.Connection) -> list[str]:
    """Events that their own contract refuses."""
    found = []
    for row in await connection.fetch("select type, key, payload from bus.log"):
        try:
            BY_TYPE[row["type"]].event.model_validate_json(row["payload"])
        except (KeyError, ValidationError) as error:
            found.append(f"{row['type']} {row['key']}: {error}")
    return found


async def state_of(connection: asyncpg.Connection) -> State:
    """What the checkers of tests/checkers judge."""
    await connection.set_type_codec("jsonb", schema="pg_catalog", encoder=str, decoder=orjson.loads)
    state = State(frozenset(TARGETS))
    for service in TARGETS:
        for table in (*TABLES[service], *BACKBONE_TABLES):
            found = await connection.fetch(f'select * from "{service}"."{table}"')
            state.tables[f"{service}.{table}"] = [plain(row) for row in found]
    for row in await connection.fetch("select * from bus.log order by position"):
        cause = row["causation_id"]
        state.events.append(
            Event(
                row["topic"], 0, row["position"], str(row["event_id"]), row["type"], row["key"], row["sequence"],
                str(cause) if cause else None, orjson.loads(row["payload"]),
            )
        )  # fmt: skip
    return state


def plain(row: asyncpg.Record) -> dict[str, Any]:
    kept = {name: value for name, value in row.items() if name not in LEFT_OUT}
    return {name: str(value) if isinstance(value, UUID) else value for name, value in kept.items()}


def judged(state: State) -> dict[str, list[str]]:
    checkers = {name: check for name, check in CHECKERS.items() if name not in NOT_OURS}
    found = {name: [each.what for each in check(History(), state)] for name, check in checkers.items()}
    # A refund instead of a replacement is told as another return.received.
    found["applied_once"] = [what for what in found["applied_once"] if not what.startswith("return.received")]
    return {name: broken[:10] for name, broken in found.items() if broken}
