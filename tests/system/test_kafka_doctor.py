"""`tradewind doctor` beside `make up-kafka`: it finds what runs in the folder, and what does not."""

import asyncio
import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psutil
import pytest
from typer.testing import CliRunner

from contracts.registry import TOPICS
from deploy.local import processes
from libs.messaging.kafka import Access
from libs.messaging.kafka.health import behind
from services.cli import application
from services.cli.doctor import events
from tests.system.distributed import UpKafka


def doctor(up: UpKafka, *options: str) -> tuple[int, dict[str, Any]]:
    """(exit status, what is not as it should be by check)."""
    told = {"TRADEWIND_DATA": str(up.data)}
    done = CliRunner().invoke(application("doctor"), ["doctor", "--json", *options], env=told)
    found = {each["check"]: each for each in json.loads(done.output)["checks"]}
    return done.exit_code, {name: each for name, each in found.items() if each["outcome"] != "made" or each["findings"]}


@contextmanager
def frozen(process: psutil.Process) -> Iterator[None]:
    process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        process.send_signal(signal.SIGCONT)


@pytest.fixture(autouse=True)
def nothing_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that no process knows is a finding."""
    monkeypatch.delenv("TRADEWIND_DATA_SETS", raising=False)


def test_a_healthy_platform_has_nothing(up: UpKafka) -> None:
    assert up.until(lambda: doctor(up) == (0, {}) or None), doctor(up)


def test_kafka_does_not_answer(up: UpKafka) -> None:
    with frozen(psutil.Process(processes.kafka_of(up.data).pid)):
        status, found = doctor(up)
    assert (status, set(found)) == (1, {"broker", "lag"}), found
    (finding,) = found["broker"]["findings"]
    assert finding["what"].startswith(f"Kafka does not answer at {up.state()['kafka']}")
    assert found["broker"]["seconds"] < 8
    assert found["lag"]["outcome"] == "left out"
    up.until(lambda: doctor(up) == (0, {}))


def test_a_topic_is_missing(up: UpKafka, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "TOPICS", (*TOPICS, "nobody.events"))
    status, found = doctor(up)
    assert (status, found["broker"]["findings"][0]["what"]) == (1, "nobody.events does not exist")


def test_a_service_that_stands_still_is_behind(up: UpKafka) -> None:
    """And does not answer. When it goes on it catches up."""
    bootstrap, heard = up.state()["kafka"], {"pricing": ["catalog.events"], "order": ["catalog.events"]}
    with frozen(psutil.Process(up.state()["targets"]["pricing"]["pid"])):
        variant = {"sku": "DOCTOR", "gross_weight_g": 1, "length_mm": 1, "width_mm": 1, "height_mm": 1}
        made = up.post("/v1/products", {"titles": {"en": "Behind"}, "variants": [variant]})
        up.post(f"/v1/products/{made['id']}/activate", {}, **{"If-Match": f'"{made["version"]}"'})
        up.until(lambda: "pricing" in {each.group for each in asyncio.run(behind(bootstrap, heard, Access()))})
        up.until(lambda: {each.group for each in asyncio.run(behind(bootstrap, heard, Access()))} == {"pricing"})
        (late,) = asyncio.run(behind(bootstrap, heard, Access()))
        assert (late.topic, late.events, late.lost) == ("catalog.events", 1, 0)
        assert 0 < late.age < 60
        status, found = doctor(up)
        assert status == 1
        assert "pricing does not answer at" in found["processes"]["findings"][0]["what"]
    up.until(lambda: asyncio.run(behind(bootstrap, heard, Access())) == [])
    up.until(lambda: doctor(up) == (0, {}))
