"""The last and longest of `make test`: a minute of `make chaos`, and the mutations that cost the least."""

import json
import random
from pathlib import Path

import pytest

from services.__main__ import GATEWAY, TARGETS
from tests.chaos import campaign, mutations
from tests.chaos.caller import CALLER
from tests.chaos.cluster import SECRET
from tests.chaos.installed import copy, install
from tests.chaos.mutations import CHEAPEST, MUTATIONS

MEMBERS = dict.fromkeys(TARGETS, 1) | {"order": 2, "inventory": 2, CALLER: 2, GATEWAY: 1}


@pytest.fixture(scope="module")
async def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each cluster starts with a copy: what a first start does is no part of what is judged here."""
    folder = tmp_path_factory.mktemp("installed") / "postgres"
    await install(folder, SECRET)
    return folder


async def test_a_minute_of_chaos(installed: Path, tmp_path: Path):
    copy(installed, tmp_path / "postgres")
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")
    verdict = await campaign.run(tmp_path, seed, 1.0, members=MEMBERS)
    told = verdict.as_json()
    assert verdict.clean, json.dumps(told, indent=1, default=str)
    assert verdict.faults
    assert told["operations"]["place"]["ok"] > 50
    assert told["operations"]["call"]["ok"] > 50


@pytest.mark.parametrize("mutation", [m for m in MUTATIONS if m.name in CHEAPEST], ids=lambda m: m.name)
async def test_a_broken_promise_turns_a_checker_red(mutation: mutations.Mutation, installed: Path, tmp_path: Path):
    if not any("/migrations/" in name for name, _, _ in mutation.edits):  # that one has to start as the first
        copy(installed, tmp_path / "data" / "postgres")
    found = await mutations.run(tmp_path, mutation, seed=1)
    assert found["expected"], found


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda m: m.name)
def test_every_mutation_finds_its_text(mutation: mutations.Mutation, tmp_path: Path):
    mutations.mutate(mutation, tmp_path)
    for name, _, _ in mutation.edits:
        compile((tmp_path / name).read_text(), name, "exec")
