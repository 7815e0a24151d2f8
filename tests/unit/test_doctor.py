"""How `tradewind doctor` judges settings, certificates and clocks, and what its exit status says."""

import ast
import asyncio
import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from typer.testing import CliRunner

from libs.runtime import Settings
from services.cli import application
from services.cli.doctor import settings
from services.cli.doctor.check import Check, Finding, Looked, examine, status_of
from services.cli.doctor.database import judge_clock
from services.cli.doctor.place import Place, is_local, place_of

ROOT = Path(__file__).parents[2]
GOOD = {
    "database_url": "postgresql://a:b@db.example.com/c?sslmode=verify-full", "secret": os.urandom(32).hex(),
    "oidc_issuer": "https://login.example.com", "secrets_keys": "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
}  # fmt: skip


def in_production(**changes: Any) -> list[tuple[str, str]]:
    place = place_of(Settings(**GOOD | changes))
    return [(found.severity, found.what) for found in asyncio.run(settings.settings(place))]


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [name for name in os.environ if name.startswith("TRADEWIND_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def test_an_unknown_variable_has_a_nearest_name() -> None:
    given = {"TRADEWIND_POOLSIZE": "9", "TRADEWIND_POOL_SIZE": "9", "TRADEWIND_MEMBERS": "{}", "POOLSIZE": "9"}
    (found,) = settings.unknown_variables(given)
    assert found.what == "TRADEWIND_POOLSIZE is no setting"
    assert "did you mean TRADEWIND_POOL_SIZE?" in found.do
    (found,) = settings.unknown_variables({"TRADEWIND_XYZZY": "1"})
    assert found.do.startswith("remove it")


def test_every_setting_of_the_readme_is_known() -> None:
    named = re.findall(r"`(TRADEWIND_\w+)`", (ROOT / "README.md").read_text())
    assert settings.unknown_variables(dict.fromkeys(named, "")) == []


def test_settings_of_production_that_are_good_have_nothing() -> None:
    assert in_production() == []


@pytest.mark.parametrize(
    ("changes", "severity", "what"),
    [
        ({"secret": None}, "wrong", "TRADEWIND_SECRET is not set"),
        ({"secret": "secret"}, "wrong", "TRADEWIND_SECRET can be guessed"),
        ({"secret": "a" * 64}, "wrong", "TRADEWIND_SECRET can be guessed"),
        ({"oidc_issuer": None}, "wrong", "development tokens are accepted"),
        ({"secrets_keys": None}, "notice", "TRADEWIND_SECRETS_KEYS is not set"),
        ({"database_url": "postgresql://a:b@db/c"}, "notice", "the database's certificate is not checked"),
    ],
    ids=lambda value: "" if isinstance(value, dict) else value,
)
def test_what_a_developer_may_have_and_production_not(changes: dict[str, Any], severity: str, what: str) -> None:
    assert in_production(**changes) == [(severity, what)]
    developer = place_of(Settings(secret="secret", database_url="postgresql://a:b@127.0.0.1:5/c"))
    assert asyncio.run(settings.settings(developer)) == []


def test_a_setting_that_is_refused_is_a_finding() -> None:
    told = {"TRADEWIND_PORT": "99999", "COLUMNS": "300"}
    done = CliRunner().invoke(application("doctor"), ["doctor"], env=told)
    assert (done.exit_code, "TRADEWIND_PORT: Input should be less" in done.output) == (1, True), done.output


@pytest.mark.parametrize(
    ("dsn", "local"),
    [
        ("postgresql://a:b@127.0.0.1:5432/c", True),
        ("postgresql://a:b@localhost/c", True),
        ("postgresql://a:b@[::1]:5432/c", True),
        ("postgresql:///c?host=/var/run/postgresql", True),
        ("postgresql://a:b@postgres/c", False),
        ("postgresql:///c?host=db.example.com", False),
        ("postgresql://a:b@127.0.0.1,db.example.com/c", False),
    ],
)
def test_where_a_database_is(dsn: str, local: bool) -> None:
    assert is_local(dsn) is local


def certificate(days: int) -> bytes:
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "db")])
    until = datetime.now(UTC) + timedelta(days=days)
    made = x509.CertificateBuilder(name, name, key.public_key(), 7, until - timedelta(days=400), until)
    return made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


@pytest.mark.parametrize(
    ("days", "severity", "word"),
    [(90, None, ""), (20, "notice", "expires on"), (5, "wrong", "expires on"), (-1, "wrong", "has expired on")],
)
def test_certificates_in_files(tmp_path: Path, days: int, severity: str | None, word: str) -> None:
    file = tmp_path / "root.crt"
    file.write_bytes(certificate(days))
    url = f"postgresql://a:b@db/c?sslmode=verify-full&sslrootcert={file}"
    found = asyncio.run(settings.certificates(place_of(Settings(database_url=url))))
    assert [each.severity for each in found] == ([severity] if severity else [])
    assert all(f"TRADEWIND_DATABASE_URL's sslrootcert: the certificate of CN=db {word}" in each.what for each in found)


def test_a_certificate_that_is_not_there(tmp_path: Path) -> None:
    url = f"postgresql://a:b@db/c?sslrootcert={tmp_path}/none.crt"
    (found,) = asyncio.run(settings.certificates(place_of(Settings(database_url=url))))
    assert "cannot be read (No such file or directory)" in found.what


def test_clocks_are_compared_as_well_as_the_question_allows() -> None:
    assert judge_clock(1.9, 0.01) == judge_clock(-1.9, 0.01) == judge_clock(4.0, 5.0) == []
    assert "60 s ahead of" in judge_clock(60.0, 0.01)[0].what
    assert "behind this machine's" in judge_clock(-2.5, 0.01)[0].what


def looked(*severities: Any, outcome: Any = "made") -> Looked:
    async def nothing(place: Place) -> list[Finding]:
        return []

    found = [Finding("w", "y", "d", severity=severity) for severity in severities]
    return Looked(Check("c", "n", nothing), outcome, 0.0, found)


def test_the_exit_status() -> None:
    assert status_of([looked(), looked("notice")]) == 0
    assert status_of([looked("notice", "wrong"), looked("unknown", outcome="not made")]) == 1
    assert status_of([looked(), looked("unknown", outcome="not made")]) == 2
    assert status_of([looked(), looked(outcome="left out")]) == 2


def test_a_check_that_hangs_or_breaks_stops_no_other(tmp_path: Path) -> None:
    async def hangs(place: Place) -> list[Finding]:
        await asyncio.sleep(60)
        return []

    async def breaks(place: Place) -> list[Finding]:
        raise KeyError("x")

    async def finds(place: Place) -> list[Finding]:
        return [Finding("w", "y", "d")]

    checks = [
        Check("one", "a", hangs), Check("two", "b", breaks), Check("three", "c", finds),
        Check("four", "d", finds, "three"), Check("five", "e", finds, "two"),
    ]  # fmt: skip
    done = asyncio.run(examine(place_of(Settings(data=tmp_path)), checks, 0.05))
    assert [each.outcome for each in done] == ["not made", "not made", "made", "left out", "left out"]
    assert "no answer within 0.05 s" in done[0].findings[0].what
    assert done[0].findings[0].do == "repeat it with a"


def test_every_runbook_that_it_names_is_there() -> None:
    named = set()
    for file in (ROOT / "services/cli/doctor").glob("*.py"):
        for call in ast.walk(ast.parse(file.read_text())):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Finding" and len(call.args) > 3:
                named.add(ast.literal_eval(call.args[3]))
    assert {"outbox", "parked-events", "tasks-dead", "consumer-stuck", "target-down"} <= named
    assert [name for name in sorted(named) if not (ROOT / "deploy" / "runbooks" / f"{name}.md").exists()] == []
