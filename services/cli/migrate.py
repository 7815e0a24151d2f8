"""`tradewind migrate`: roles, schemas and migrations as an administrator, before a release goes out. Members that are
told TRADEWIND_DATABASE_PREPARED have no right to do this, and wait for it."""

import asyncio
import logging
import secrets
from typing import Annotated

import typer

from libs.db.migrations import role_of
from libs.db.url import user_of
from libs.runtime import Settings
from libs.runtime.preparing import patiently, prepare
from libs.telemetry import logs
from services.__main__ import TARGETS, load
from services.cli.serve import configured

logger = logging.getLogger(__name__)


def register(app: typer.Typer) -> None:
    @app.command()
    def migrate(
        seconds: Annotated[float, typer.Option(help="so long locks and an absent server are tried again")] = 300,
    ) -> None:
        """Bring the database of TRADEWIND_DATABASE_URL to what this release needs, and end."""
        logs.begin("migrate")
        settings = configured()
        try:
            asyncio.run(_migrate(settings, seconds))
        except ValueError as error:
            logger.critical("process.refused reason=%s", str(error))
            raise SystemExit(1) from None
        except Exception as error:
            logger.critical("schema.not_migrated error=%r", error)
            raise SystemExit(1) from None
        logger.info("schema.migrated names=%s", ",".join(TARGETS))


async def _migrate(settings: Settings, seconds: float) -> None:
    if not (dsn := settings.database_url):
        raise ValueError("TRADEWIND_DATABASE_URL is not set")
    passwords = passwords_of(settings, dsn) if settings.database_roles else None
    # What no file has a password for, the bus, is nobody's to log in as.
    secret = settings.required_secret() if passwords is None else secrets.token_urlsafe(32)
    services = [load(name).owned for name in TARGETS]
    await patiently(lambda: prepare(dsn, services, secret, passwords), seconds)


def passwords_of(settings: Settings, admin_dsn: str) -> dict[str, str]:
    """By service: the password in its role's URL, the first one of TRADEWIND_DATABASE_ROLES. Raises ValueError for a
    URL of another role or without a password, and where a service has none."""
    found = {}
    for name in TARGETS:
        if not (urls := (settings.role_url(name) or "").split()):
            raise ValueError(f"TRADEWIND_DATABASE_ROLES has no {name}: the URL of that service's role")
        user, password = user_of(urls[0])
        if user != (role := role_of(admin_dsn, name)) or not password:
            raise ValueError(f"the URL of {name} in TRADEWIND_DATABASE_ROLES has no password, or not the user {role}")
        found[name] = password
    return found
