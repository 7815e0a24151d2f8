"""Roles, schemas and migrations: each service's role owns its schema and can see no other.

Alembic and the engine it works on are imported where they are needed: most starts have nothing to migrate, and a
process would keep their 15 MB for good.
"""

import hashlib
import hmac
import logging
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, MetaData, text

from libs.db.url import address_of, as_role, connect

logger = logging.getLogger(__name__)

WHO = "tradewind-migrations"


@dataclass(frozen=True)
class Owned:
    """A service's share of the database: its name is the schema's, the package holds `migrations/`."""

    name: str
    package: str
    metadata: MetaData


def role_of(admin_dsn: str, service: str) -> str:
    """Roles belong to the whole server, so they carry the database's name: two installations can share a server."""
    return f"{address_of(admin_dsn).database}_{service}"


def service_dsn(admin_dsn: str, service: str, secret: str) -> str:
    """The DSN of a service's own role; its password is derived, so no process has to hand it to another."""
    return as_role(admin_dsn, role_of(admin_dsn, service), _password(service, secret))


def _password(service: str, secret: str) -> str:
    return hmac.new(secret.encode(), f"role:{service}".encode(), hashlib.sha256).hexdigest()


async def provision(admin_dsn: str, services: list[str], secret: str, shared: dict[str, list[str]]) -> None:
    """Create what only an administrator may: extensions, roles, schemas. `shared` are schemas (name: statements) of
    which every service's role is a member."""
    connection = await connect(admin_dsn, WHO)
    try:
        async with connection.transaction():
            await connection.execute("select pg_advisory_xact_lock(hashtext('tradewind.provision'))")
            for extension in ("pg_trgm", "unaccent"):
                await connection.execute(f"create extension if not exists {extension} schema public")
            await connection.execute("revoke create on schema public from public")
            for service in [*services, *shared]:
                role = role_of(admin_dsn, service)
                if not await connection.fetchval("select 1 from pg_roles where rolname = $1", role):
                    await connection.execute(f'create role "{role}" login')
                await connection.execute(f"alter role \"{role}\" password '{_password(service, secret)}'")
                await connection.execute(f'grant "{role}" to current_user')
                await connection.execute(f'create schema if not exists "{service}" authorization "{role}"')
                await connection.execute(f'revoke all on schema "{service}" from public')
            for schema, statements in shared.items():
                for service in services:
                    await connection.execute(f'grant "{role_of(admin_dsn, schema)}" to "{role_of(admin_dsn, service)}"')
                await connection.execute(f'set local role "{role_of(admin_dsn, schema)}"')
                for statement in statements:
                    await connection.execute(statement)
                await connection.execute("reset role")
    finally:
        await connection.close()


def _folder(owned: Owned) -> Path:
    return Path(import_module(owned.package).__path__[0]) / "migrations"


def _config(owned: Owned) -> Any:
    from alembic.config import Config

    config, folder = Config(), _folder(owned)
    config.set_main_option("script_location", str(folder))
    config.set_main_option("path_separator", "os")
    config.attributes["metadata"] = owned.metadata
    config.attributes["schema"] = owned.name
    return config


def head(owned: Owned) -> str | None:
    """The newest revision. They are numbered (0001, 0002 …), and so are their files."""
    numbers = [path.name.split("_")[0] for path in (_folder(owned) / "versions").glob("[0-9]*_*.py")]
    return max(numbers, default=None)


def is_new_enough(version: str | None, owned: Owned) -> bool:
    """Migrations only add: a schema serves the code that was written for it, and all older code."""
    return (version or "") >= (head(owned) or "")


async def _with_connection(admin_dsn: str, owned: Owned, work: Any) -> Any:
    from sqlalchemy.ext.asyncio import create_async_engine
    from sqlalchemy.pool import NullPool

    # The address is read once, by what reads it for the pools: SQLAlchemy would hand sslmode on as it is.
    engine = create_async_engine(
        "postgresql+asyncpg://", async_creator=lambda: connect(admin_dsn, WHO), poolclass=NullPool
    )
    async with engine.begin() as connection:
        await connection.execute(text("select pg_advisory_xact_lock(hashtext(:n))"), {"n": f"migrate.{owned.name}"})
        await connection.execute(text(f'set local role "{role_of(admin_dsn, owned.name)}"'))
        await connection.execute(text(f'set local search_path to "{owned.name}", public'))
        result = await connection.run_sync(work)
    await engine.dispose()
    return result


async def behind(admin_dsn: str, services: list[Owned]) -> list[Owned]:
    """Those whose schema is older than their code. Asked without Alembic, which takes longer to look than most starts
    last. A newer one is left alone: while a release goes out, members of the one before start on its schema."""
    connection = await connect(admin_dsn, WHO)
    try:
        found = []
        for owned in services:
            table = f'"{owned.name}".alembic_version'
            known = await connection.fetchval("select to_regclass($1) is not null", table)
            version = await connection.fetchval(f"select version_num from {table}") if known else None
            if not is_new_enough(version, owned):
                found.append(owned)
        return found
    finally:
        await connection.close()


async def migrate(admin_dsn: str, owned: Owned) -> None:
    """Bring a schema to head as its own role, in one transaction."""

    def upgrade(connection: Connection) -> None:
        config = _config(owned)
        from alembic import command

        config.attributes["connection"] = connection
        command.upgrade(config, "head")

    await _with_connection(admin_dsn, owned, upgrade)


async def make_migration(admin_dsn: str, owned: Owned, message: str) -> None:
    """Write the migration from what the database has to what the tables declare (for developers)."""

    def revision(connection: Connection) -> None:
        from alembic import command
        from alembic.script import ScriptDirectory

        config = _config(owned)
        config.attributes["connection"] = connection
        number = len(list(ScriptDirectory.from_config(config).walk_revisions())) + 1
        command.revision(config, message, autogenerate=True, rev_id=f"{number:04}")

    await _with_connection(admin_dsn, owned, revision)


async def drift(admin_dsn: str, owned: Owned) -> list[Any]:
    """Differences between a migrated schema and the tables the code declares; empty when they agree."""

    def compare(connection: Connection) -> list[Any]:
        from alembic.autogenerate import compare_metadata
        from alembic.migration import MigrationContext

        options = {"compare_type": True, "version_table_schema": None}
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), owned.metadata))

    return list(await _with_connection(admin_dsn, owned, compare))


def run_env() -> None:
    """What every service's migrations/env.py does."""
    from alembic import context

    config = context.config
    context.configure(
        connection=config.attributes["connection"], target_metadata=config.attributes["metadata"], compare_type=True
    )
    context.run_migrations()
