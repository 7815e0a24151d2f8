"""Where `tradewind doctor` looks: what the environment says, by the settings that the services use, else what runs in
this folder (`make up`, `make up-kafka`). It starts nothing."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from libs.db.migrations import service_dsns
from libs.db.url import address_of, connect
from libs.keyring import Keyring
from libs.runtime import Settings
from services.__main__ import GATEWAY, TARGETS
from services.cli.places import services_seen

NAME = "tradewind-doctor"
ROLE = "tradewind"  # the administrator of an embedded server


@dataclass(frozen=True, slots=True)
class Place:
    """`services`: whose tables the database's user sees, all or its own. `urls`: where each process says whether it is
    ready. `is_production`: others than who develops it use it."""

    settings: Settings
    dsn: str | None
    kafka: str | None
    urls: Mapping[str, str]
    services: tuple[str, ...]

    @property
    def secrets(self) -> str | None:
        """The configured ones, or that of the folder; None where neither is. None is made."""
        file = self.settings.data / "secret"
        return self.settings.secret or (file.read_text().strip() if file.exists() else None)

    def dsn_of(self, service: str) -> str | None:
        """As its own role logs in; None where its password is not known here."""
        assert self.dsn is not None
        if self.settings.database_prepared:
            return self.settings.database_url
        if self.settings.database_roles:
            return self.settings.role_url(service)
        return service_dsns(self.dsn, service, Keyring(self.secrets)) if self.secrets else None

    @property
    def is_production(self) -> bool:
        return bool(self.settings.oidc_issuer) or bool(self.dsn and not is_local(self.dsn))

    @asynccontextmanager
    async def database(self) -> AsyncIterator[Any]:
        """A connection as the user of TRADEWIND_DATABASE_URL. Dropped at the end, also when its server hangs."""
        connection = await connect(self.settings.database_url or self.dsn or "", NAME)
        try:
            yield connection
        finally:
            connection.terminate()


def is_local(dsn: str) -> bool:
    """Whether every host of the address is this machine: a loopback address or a socket's folder."""
    split = urlsplit(address_of(dsn).dsn)
    given = dict(parse_qsl(split.query)).get("host") or split.netloc.rpartition("@")[2]
    hosts = [host.removeprefix("[").partition("]" if "[" in host else ":")[0] for host in unquote(given).split(",")]
    return all(host in ("", "localhost", "::1") or host.startswith(("127.", "/")) for host in hosts)


def place_of(settings: Settings) -> Place:
    state = {} if settings.database_url else _state(settings.data)
    kafka = state.get("kafka") or (settings.kafka_bootstrap if settings.broker == "kafka" else None)
    given = (settings.database_url or "").split()  # two while a role's password is changed
    dsn = given[0] if given else _embedded(settings.data / ("postgres-distributed" if state else "postgres"))
    services = services_seen(settings, dsn)
    return Place(settings, dsn, kafka, _urls(settings, state, services), services)


def _state(data: Path) -> dict[str, Any]:
    """What the supervisor of `make up-kafka` tells of itself."""
    try:
        found: dict[str, Any] = json.loads((data / "up-kafka.json").read_text())
    except (OSError, ValueError):
        return {}
    return found


def _embedded(folder: Path) -> str | None:
    """The address of an embedded server, whether it runs or not."""
    try:
        password, port = (folder.with_name(f"{folder.name}.{part}").read_text() for part in ("password", "port"))
    except OSError:
        return None
    return f"postgresql://{ROLE}:{password}@127.0.0.1:{port}/{ROLE}"


def _urls(settings: Settings, state: Mapping[str, Any], services: tuple[str, ...]) -> dict[str, str]:
    """A member that may do nothing else than its own work is asked alone: from it, the others need not be reached."""
    if state:
        return {name: target["metrics"] for name, target in state["targets"].items()}
    if settings.database_prepared:
        return dict.fromkeys(services, f"http://127.0.0.1:{settings.metrics_port or settings.port}")
    if settings.broker == "kafka":
        return {name: settings.url_of(name) for name in (*TARGETS, GATEWAY)}
    return {"tradewind": settings.public_url}
