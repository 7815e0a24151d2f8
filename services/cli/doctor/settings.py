"""Settings, keys and certificates, as `tradewind doctor` judges them: by the environment that it runs in, which
should be that of the processes it asks about."""

import os
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from cryptography import x509

from libs.keyring import Keyring
from libs.runtime import Settings, WrongSettings
from libs.secrets import Sealed, Vault, keys_of
from services.__main__ import load
from services.cli.doctor.check import Cannot, Check, Finding, Severity, ago
from services.cli.doctor.place import Place, is_local
from services.cli.named import refusals

PREFIX = "TRADEWIND_"
# What is read by others than Settings: the command line, `make up-kafka`, libs/failpoints, catalog's language model.
OTHERS = (
    "TOKEN", "MEMBERS", "FAILPOINTS", "MODEL_URL", "MODEL_KEY", "MODEL_NAME", "MODEL_INPUT_PRICE", "MODEL_OUTPUT_PRICE",
    "MODEL_CURRENCY", "MODEL_BUDGET", "MODEL_SECONDS", "MODEL_MOST_TOKENS",
)  # fmt: skip
SECRET_BYTES = 32
EXPIRES_DAYS, EXPIRES_SOON_DAYS = 14, 30
SECRET_DAYS = 365
SCANNED = 200_000


def unknown_variables(environment: Mapping[str, str]) -> list[Finding]:
    known = {PREFIX + name.upper() for name in (*Settings.model_fields, *OTHERS)}
    found = []
    for name in sorted(name for name in environment if name.upper().startswith(PREFIX) and name.upper() not in known):
        near = get_close_matches(name.upper().removeprefix(PREFIX), [each.removeprefix(PREFIX) for each in known], 1)
        do = f"did you mean {PREFIX}{near[0]}? Else remove it" if near else "remove it; README.md lists all settings"
        found.append(Finding(f"{name} is no setting", "it does nothing: a default is used in its place", do))
    return found


def _unreached(place: Place) -> list[str]:
    """What is wrong with the way to Kafka, for who has a database and so has events."""
    if place.kafka and place.dsn:
        try:
            place.settings.kafka_access()
        except WrongSettings as error:
            return error.each
    return []


def refused(what: str) -> Finding:
    return Finding(what, "no process starts with it", "correct it; README.md lists all settings")


async def settings(place: Place) -> list[Finding]:
    wrong = [*refusals(place.settings), *_unreached(place)]
    found = unknown_variables(os.environ) + [refused(each) for each in wrong]
    return found + _production(place) if place.is_production else found


def _production(place: Place) -> list[Finding]:
    """An issuer of tokens or a database elsewhere: what is good enough for a developer is not."""
    given = place.settings
    found: list[Finding] = []
    if not given.secret and not given.database_prepared:
        why = "each process makes one of its own: none knows the others' tokens, or the roles' passwords"
        found.append(Finding("TRADEWIND_SECRET is not set", why, "openssl rand -hex 32, the same for all processes"))
    elif any(len(secret) < SECRET_BYTES or len(set(secret)) < 10 for secret in _secrets(given)):
        why = "it signs tokens and derives the roles' passwords: who guesses it is everybody"
        found.append(Finding("TRADEWIND_SECRET can be guessed", why, "openssl rand -hex 32, and restart everything"))
    if given.issues_development_tokens:
        why = "whoever has TRADEWIND_SECRET, or asks from TRADEWIND_DEV_NETWORKS, is admin"
        found.append(Finding("development tokens are accepted", why, "TRADEWIND_DEV_TOKENS=false, and an OIDC issuer"))
    if os.environ.get(PREFIX + "FAILPOINTS"):
        why = "a process fails there on purpose"
        found.append(Finding("TRADEWIND_FAILPOINTS is set", why, "remove it: it is for tests"))
    if not given.secrets_keys:
        why = "columns are encrypted with a key derived from TRADEWIND_SECRET: that one cannot be replaced alone"
        do = "TRADEWIND_SECRETS_KEYS=$(openssl rand -base64 32), everywhere"
        found.append(Finding("TRADEWIND_SECRETS_KEYS is not set", why, do, severity="notice"))
    if (
        place.dsn
        and not is_local(place.dsn)
        and _parameters(place.dsn).get("sslmode") not in ("verify-full", "verify-ca")
    ):
        why = "whoever is on the way to the database can read along, or play it"
        do = "?sslmode=verify-full&sslrootcert=… in TRADEWIND_DATABASE_URL, unless the network itself encrypts"
        found.append(Finding("the database's certificate is not checked", why, do, severity="notice"))
    return found


def _secrets(given: Settings) -> list[str]:
    told = [text for text in (given.secret, given.tokens_secret) if text]
    return [secret for text in told for secret in Keyring(text)]


def _parameters(dsn: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(dsn).query))


async def certificates(place: Place) -> list[Finding]:
    """Those in files that the settings name."""
    found: list[Finding] = []
    for name, path in _files(place):
        try:
            found += _expiring(name, path.read_bytes())
        except OSError as error:
            what = f"{name} names {path}, which cannot be read ({error.strerror})"
            found.append(Finding(what, "connections that need it fail", "bring the file, or correct the path"))
    return found


def _files(place: Place) -> Iterator[tuple[str, Path]]:
    if place.dsn:
        for name, value in _parameters(place.dsn).items():
            if name in ("sslrootcert", "sslcert") and value != "system":
                yield f"TRADEWIND_DATABASE_URL's {name}", Path(value)
    for name, value in place.settings:
        if isinstance(value, str | Path) and "://" not in str(value) and str(value).endswith((".pem", ".crt", ".cer")):
            yield PREFIX + name.upper(), Path(value)


def _expiring(name: str, content: bytes) -> Iterator[Finding]:
    if b"BEGIN CERTIFICATE" not in content:
        return
    for certificate in x509.load_pem_x509_certificates(content):
        left = certificate.not_valid_after_utc - datetime.now(UTC)
        if left > timedelta(days=EXPIRES_SOON_DAYS):
            continue
        whose = certificate.subject.rfc4514_string()
        passed = left < timedelta(0)
        what = f"{name}: the certificate of {whose} {'has expired' if passed else 'expires'} on {_day(certificate)}"
        why = "connections that need it " + ("fail" if passed else "will fail")
        severity: Severity = "wrong" if left < timedelta(days=EXPIRES_DAYS) else "notice"
        yield Finding(what, why, "replace it and restart the processes", "certificate-expiring", severity)


def _day(certificate: x509.Certificate) -> str:
    return f"{certificate.not_valid_after_utc:%Y-%m-%d}"


async def keys(place: Place) -> list[Finding]:
    """Sealed values and their keys, API keys that end soon, and how old the folder's secret is."""
    if place.secrets is None and not place.settings.secrets_keys:
        raise Cannot("neither TRADEWIND_SECRETS_KEYS nor TRADEWIND_SECRET is set")
    known = [Vault([key]).prefix for key in keys_of(place.settings.secrets_keys, place.secrets or "")]
    found = []
    async with place.database() as db:
        for name in place.services:
            for sealed in _sealed(name):
                if await db.fetchval("select to_regclass($1) is not null", f'"{name}".{sealed.table}'):
                    found += await _of_column(db, name, sealed, known)
        if "integration" in place.services and await db.fetchval(API_KEYS):
            found += await _api_keys(db)
    return found + _secret_file(place)


def _sealed(name: str) -> list[Sealed]:
    service = load(name)
    if not service.tasks:
        return list(service.sealed)
    from libs.work import SEALED

    return [*service.sealed, SEALED]


async def _of_column(db: Any, name: str, sealed: Sealed, known: list[bytes]) -> list[Finding]:
    column = f"{name}.{sealed.table}.{sealed.column}"
    rows = await db.fetch(
        f"""select substr(value, 1, {len(known[0])}) as prefix, count(*) as n from (
                select {sealed.column} as value from "{name}".{sealed.table} where {sealed.column} is not null
                limit {SCANNED}) given group by 1"""
    )
    lost = sum(row["n"] for row in rows if row["prefix"] not in known)
    old = sum(row["n"] for row in rows if row["prefix"] in known[1:])
    found = []
    if lost:
        do = "put the key back into TRADEWIND_SECRETS_KEYS, behind the first"
        found.append(Finding(f"{column}: no key of ours opens {lost:,} values", "what needs them fails", do))
    if old:
        what, why = f"{column}: {old:,} values are sealed with an older key", "that key must stay until they are not"
        do = "wait for the job reseal (each hour; `secrets.resealed` in the log)"
        found.append(Finding(what, why, do, severity="notice"))
    return found


API_KEYS = "select to_regclass('integration.api_key') is not null"


async def _api_keys(db: Any) -> list[Finding]:
    rows = await db.fetch(
        """select name, prefix, expires_at from integration.api_key where revoked_at is null
               and expires_at between now() and now() + make_interval(days => $1) order by expires_at limit 20""",
        EXPIRES_DAYS,
    )
    do = "its holder rotates it: POST /v1/api-keys/{id}/rotate"
    why = "the system that uses it is refused from then on"
    ends = [f"the API key {row['name']} ({row['prefix']}…) ends on {row['expires_at']:%Y-%m-%d}" for row in rows]
    return [Finding(what, why, do, "api-key-expiring", severity="notice") for what in ends]


def _secret_file(place: Place) -> list[Finding]:
    file = place.settings.data / "secret"
    if place.settings.secret or not file.exists():
        return []
    age = time.time() - file.stat().st_mtime
    if age < SECRET_DAYS * 86_400:
        return []
    do = "remove the file and start again: development tokens of before are refused then"
    return [Finding(f"{file} is {ago(age)} old", "what is old has been seen by many", do, severity="notice")]


CHECKS = (
    Check("settings", "the environment of the processes", settings),
    Check("certificates", "the files that the settings name", certificates),
    Check("keys", "TRADEWIND_SECRET, TRADEWIND_SECRETS_KEYS and a database user that reads sealed columns", keys,
          "database"),
)  # fmt: skip
