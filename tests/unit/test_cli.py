"""What the command line says to somebody who asks for what cannot be: the exit status, and one clear line."""

import pytest
from typer.testing import CliRunner, Result

from services.__main__ import TARGETS, load
from services.cli import application

WIDE = {"COLUMNS": "300", "TERMINAL_WIDTH": "300", "TRADEWIND_SECRET": "a-secret-for-tests-of-at-least-32-bytes"}


def tradewind(*arguments: str) -> Result:
    return CliRunner().invoke(application(arguments[0]), list(arguments), env=WIDE)


@pytest.mark.parametrize("command", [("show", "1"), ("discard", "1", "--reason", "x")], ids=lambda c: c[0])
def test_an_id_needs_its_service_and_the_help_says_so(command: tuple[str, ...]) -> None:
    refused = tradewind("parked", *command)
    assert (refused.exit_code, "Missing option '--service'" in refused.stderr) == (2, True), refused.stderr
    said = tradewind("parked", command[0], "--help").output
    assert "[required]" in next(line for line in said.splitlines() if "--service" in line)
    assert "default: every service" not in said


def test_replay_of_ids_needs_a_service() -> None:
    refused = tradewind("parked", "replay", "1")
    assert (refused.exit_code, "say --service" in refused.stderr) == (2, True), refused.stderr


@pytest.mark.parametrize("service", [name for name in TARGETS if not load(name).replicas])
def test_replay_events_names_the_services_that_have_replicas(service: str) -> None:
    done = tradewind("replay-events", "--service", service, "--from", "2026-01-01")
    assert done.exit_code == 2
    keepers = ", ".join(name for name in TARGETS if load(name).replicas)
    assert f"{service} has no such replica, nor any other" in done.output
    assert f"services with replicas: {keepers}" in done.output
