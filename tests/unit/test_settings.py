"""A setting that is wrong is refused where it is read, by its name, whoever reads it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from libs.runtime import Settings, WrongSettings, read_settings
from services.cli import COMMANDS, application
from services.cli.named import refusals

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [name for name in os.environ if name.startswith("TRADEWIND_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


WRONG = {
    "PORT": ("abc", "TRADEWIND_PORT: Input should be a valid integer"),
    "LOG_LEVEL": ("LOUD", "TRADEWIND_LOG_LEVEL: LOUD is no level"),
    "TRUSTED_PROXIES": ("10.0.0.0/8, all", "TRADEWIND_TRUSTED_PROXIES: 'all' does not appear to be"),
    "POOL_SIZE": ("0", "TRADEWIND_POOL_SIZE: Input should be greater"),
    "DRAIN_SECONDS": ("-3", "TRADEWIND_DRAIN_SECONDS: Input should be greater"),
    "DRAIN_GRACE_SECONDS": ("16", "TRADEWIND_DRAIN_GRACE_SECONDS: is a part of TRADEWIND_DRAIN_SECONDS, which is 15"),
    "OTLP_ENDPOINT": ("collector:4318", "TRADEWIND_OTLP_ENDPOINT: collector:4318 does not begin with http:// or"),
    "OIDC_ISSUER": ("login.example.com", "TRADEWIND_OIDC_ISSUER: login.example.com does not begin with http:// or"),
    "UPSTREAM": ("{service}:8080", "TRADEWIND_UPSTREAM: {service}:8080 does not begin with http:// or"),
    "UPSTREAMS": ('{"order": "order"}', "TRADEWIND_UPSTREAMS: order does not begin with http:// or"),
    "KEEP_DAYS": ("60", "TRADEWIND_KEEP_DAYS: Input should be a valid dict"),
    "CORS_ORIGINS": ("here", "TRADEWIND_CORS_ORIGINS: is not JSON"),
    "SECRETS_DIR": ("/nowhere", "TRADEWIND_SECRETS_DIR: there is no folder /nowhere"),
    "DATABASE_URL": ("mysql://a/b", "TRADEWIND_DATABASE_URL: the database URL does not begin with postgresql://"),
}


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.filterwarnings("error")
def test_a_wrong_setting_is_refused_by_its_name(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    value, said = WRONG[name]
    monkeypatch.setenv(f"TRADEWIND_{name}", value)
    with pytest.raises(WrongSettings) as refused:
        read_settings()
    (line,) = refused.value.each
    assert line.startswith(said)


def test_what_is_left_empty_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """docker-compose.yml passes on what nobody has set."""
    for name in ("OTLP_ENDPOINT", "OIDC_ISSUER", "KAFKA_TOKEN_URL", "DATABASE_URL", "SECRETS_KEYS"):
        monkeypatch.setenv(f"TRADEWIND_{name}", "")
    given = read_settings()
    assert (given.otlp_endpoint, given.oidc_issuer, given.kafka_token_url, given.database_url) == (None,) * 4


READERS = {
    "token": [],
    "verify": [],
    "parked": ["list"],
    "tasks": ["list"],
    "replay-events": ["--service", "order", "--from", "2026-11-01"],
    "republish": ["--service", "catalog"],
    "after-restore": ["--at", "2026-11-30T08:30:00+00:00"],
    "resend-events": ["--from", "2026-11-30T08:30:00+00:00"],
    "archive": ["--to", "archive"],
    "pack": ["--older-than", "60"],
    "sample": [],
}


@pytest.mark.parametrize("command", READERS)
def test_each_command_says_which_setting_is_wrong(command: str) -> None:
    told = {"TRADEWIND_PORT": "abc"}
    done = CliRunner().invoke(application(command), [command, *READERS[command]], env=told)
    assert done.exit_code == 2, done.output
    assert done.output.startswith("tradewind: TRADEWIND_PORT: Input")


def said_by(*command: str, **told: str) -> str:
    """The log of a process that does not start."""
    run = [sys.executable, "-m", "services", *command]
    done = subprocess.run(run, cwd=ROOT, env=os.environ | told, capture_output=True, text=True)
    assert done.returncode == 1
    return done.stderr


@pytest.mark.parametrize("command", ["serve", "migrate"])
def test_what_runs_apart_says_it_in_its_log(command: str) -> None:
    said = said_by(command, TRADEWIND_PORT="abc")
    assert '"process.refused"' in said
    assert '"reason": "TRADEWIND_PORT: Input' in said


def test_every_command_is_asked() -> None:
    """archived reads files alone."""
    assert COMMANDS.keys() - READERS.keys() == {"serve", "migrate", "doctor", "archived"}


def test_settings_that_do_not_go_together_are_a_finding() -> None:
    told = {"TRADEWIND_BROKER": "kafka", "TRADEWIND_KAFKA_PROTOCOL": "SSL", "TRADEWIND_KAFKA_CA": "/nowhere.pem"}
    told["TRADEWIND_DATABASE_URL"] = "postgresql://a:b@127.0.0.1:1/c"
    done = CliRunner().invoke(application("doctor"), ["doctor"], env=told | {"COLUMNS": "300"})
    assert done.exit_code == 1
    assert "/nowhere.pem" in done.output
    assert "No process starts with it" in done.output


def test_the_gateway_has_no_way_to_kafka_and_no_password_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """In Kubernetes it is told of the brokers like everybody, and holds no secret of theirs."""
    told = {"TRADEWIND_BROKER": "kafka", "TRADEWIND_KAFKA_PROTOCOL": "SASL_SSL", "TRADEWIND_KAFKA_USERNAME": "order"}
    said = json.loads(said_by("serve", "--target=order", **told))
    assert said["reason"] == "TRADEWIND_KAFKA_…: SASL_SSL needs a user name and a password"
    # It gets as far as its port, which is no address of this machine.
    assert "cannot listen on 192.0.2.1" in said_by("serve", "--target=gateway", TRADEWIND_HOST="192.0.2.1", **told)


@pytest.mark.parametrize("command", ["replay-events", "after-restore", "resend-events"])
def test_a_command_says_what_is_missing_to_reach_kafka(command: str) -> None:
    told = {"TRADEWIND_BROKER": "kafka", "TRADEWIND_KAFKA_PROTOCOL": "SASL_SSL"}
    told["TRADEWIND_DATABASE_URL"] = "postgresql://a:b@127.0.0.1:1/c"
    done = CliRunner().invoke(application(command), [command, *READERS[command]], env=told)
    assert (done.exit_code, "SASL_SSL needs a user name and a password" in done.output) == (2, True), done.output


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ({"inboxx": 60}, "there is no table inboxx; did you mean inbox?"),
        ({"xyzzy": 60}, "there is no table xyzzy"),
        ({"inbox": 1}, "inbox must be kept for 31 days at least, not 1"),
        ({"movement": 60}, "movement is kept for ever: no days can be set"),
        ({"long_operation": 60}, "long_operation is kept for 90 days by the job clean_up: no other days can be set"),
    ],
)
def test_days_that_no_table_obeys_are_refused(days: dict[str, int], said: str) -> None:
    assert refusals(Settings(keep_days=days), ["support"]) == [f"TRADEWIND_KEEP_DAYS: {said}"]


def test_days_of_another_service_s_table_are_none_of_ours() -> None:
    assert (
        refusals(
            Settings(keep_days={"inbox": 60, "address_access": 60, "audit_entry": 40, "address": None}), ["support"]
        )
        == []
    )


def test_an_address_of_no_service_is_refused() -> None:
    given = Settings(upstreams={"order": "http://a", "ordr": "http://a"})
    assert refusals(given) == ["TRADEWIND_UPSTREAMS: there is no service ordr; did you mean order?"]


@pytest.mark.parametrize("target", ["support", "gateway"])
def test_a_process_does_not_start_with_them(target: str) -> None:
    said = said_by("serve", f"--target={target}", TRADEWIND_KEEP_DAYS='{"inboxx": 60}')
    assert '"reason": "TRADEWIND_KEEP_DAYS: there is no table inboxx; did you mean inbox?"' in said


def test_doctor_finds_them() -> None:
    told = {"TRADEWIND_KEEP_DAYS": '{"inboxx": 60}', "COLUMNS": "300"}
    done = CliRunner().invoke(application("doctor"), ["doctor"], env=told)
    assert done.exit_code == 1
    assert "wrong settings: TRADEWIND_KEEP_DAYS: there is no table inboxx; did you mean inbox?" in done.output
