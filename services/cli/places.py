"""The database and the broker that a command works on: those of the environment, else those of this folder."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import psutil

from libs.db import Database
from libs.db.migrations import role_of, service_dsns
from libs.db.url import user_of
from libs.local import postgres
from libs.local.postgres.cluster import pid_of
from libs.messaging import Broker
from libs.messaging import postgres as bus
from libs.runtime import Service, Settings, WrongSettings
from services.__main__ import TARGETS, load

if TYPE_CHECKING:  # it loads a client that the embedded mode has no use for
    from libs.messaging.kafka import Access


class Refused(Exception):
    """Why it cannot be done, for the person at the terminal."""


@asynccontextmanager
async def places(settings: Settings) -> AsyncIterator[tuple[Settings, str]]:
    """The settings with the broker to read, and the database's DSN. What the environment does not say, this folder
    does: what runs here (`make up`, `make up-kafka`), or the embedded database, which is started for as long as this
    takes."""
    if settings.database_url:
        yield settings, settings.database_url
        return
    folder, distributed = settings.data / "postgres", settings.data / "up-kafka.json"
    if distributed.exists():
        kafka = json.loads(distributed.read_text())["kafka"]
        settings = settings.model_copy(update={"broker": "kafka", "kafka_bootstrap": kafka})
        folder = settings.data / "postgres-distributed"
    if not (folder / "PG_VERSION").exists():
        raise Refused(f"there is no database in {settings.data}; TRADEWIND_DATABASE_URL names another one")
    running = (pid := pid_of(folder)) is not None and psutil.pid_exists(pid)
    server = await asyncio.to_thread(postgres.start, folder)
    try:
        yield settings, server.dsn
    finally:
        if not running:
            await asyncio.to_thread(server.stop)


def service_named(service: str) -> Service:
    """Raises Refused when there is none of that name."""
    if service not in TARGETS:
        raise Refused(f"there is no service {service}; services: {', '.join(TARGETS)}")
    return load(service)


def services_seen(settings: Settings, dsn: str | None) -> tuple[str, ...]:
    """Those whose tables the database's user sees: all, or one where the URL is of its role."""
    if settings.database_prepared and dsn:
        user, _ = user_of(dsn)
        return tuple(name for name in TARGETS if role_of(dsn, name) == user)
    return tuple(TARGETS)


def dsn_of(settings: Settings, dsn: str, service: str) -> str:
    """As the service's own role logs in."""
    return dsn if settings.database_prepared else service_dsns(dsn, service, settings.secrets)


def access_of(settings: Settings) -> "Access":
    """How Kafka is reached. Raises Refused where its settings do not go together."""
    try:
        return settings.kafka_access()
    except WrongSettings as error:
        raise Refused(str(error)) from None


def broker_of(settings: Settings, log: Database, name: str) -> Broker:
    """The broker that the settings name. `log` is the database of the one that is in PostgreSQL."""
    if settings.broker == "kafka":
        from libs.messaging.kafka import KafkaBroker

        return KafkaBroker(settings.kafka_bootstrap, name, access_of(settings))
    return bus.PostgresBroker(log)
