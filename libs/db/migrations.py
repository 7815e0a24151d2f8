"""Roles, schemas and migrations: each service's role owns its schema and can see no other.

A schema has several histories: the service's own, and one for each library whose tables it has (`brought_by`). The
rules for writing a migration are in README.md beside this file. Alembic and its engine are imported where they are
needed: a serving process migrates in a process of its own (`migrate_apart`) and never loads them.
"""

import asyncio
import hashlib
import hmac
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy import Connection, MetaData, text

from libs.db.scram import verifier
from libs.db.url import address_of, as_role, connect

WHO = "tradewind-migrations"
LOCK_TIMEOUT = "5s"  # a migration that waits for a lock makes everybody wait behind it
TRANSIENT = 75  # the exit status of a migration that may be tried again


@dataclass(frozen=True)
class History:
    """Numbered migrations in a package's `migrations/`, and the table of a schema that says how far it has come."""

    package: str
    version_table: str


@dataclass(frozen=True)
class Owned:
    """A service's share of the database: its name is the schema's, the package holds `migrations/`."""

    name: str
    package: str
    metadata: MetaData

    @property
    def histories(self) -> list[History]:
        """The service's own, then those of the libraries whose tables it has, but for a library that goes first."""
        first = self.metadata.info.get("first", set())
        libraries = sorted(set(_libraries(self.metadata).values()))
        found = [History(package, f"{package.rpartition('.')[2]}_version") for package in libraries]
        return [
            *(each for each in found if each.package in first),
            History(self.package, "alembic_version"),
            *(each for each in found if each.package not in first),
        ]


def _libraries(metadata: MetaData) -> dict[str, str]:
    """Package by table, of those that a library brings."""
    found: dict[str, str] = metadata.info.setdefault("libraries", {})
    return found


@contextmanager
def brought_by(metadata: MetaData, package: str, *, first: bool = False) -> Iterator[None]:
    """Tables declared inside are a library's: they migrate by the history in `package`, once for all services.
    `first`: before the service's own history, which needs what it makes."""
    known = set(metadata.tables)
    yield
    if first:
        metadata.info.setdefault("first", set()).add(package)
    _libraries(metadata).update(dict.fromkeys(set(metadata.tables) - known, package))


def role_of(admin_dsn: str, service: str) -> str:
    """Roles belong to the whole server, so they carry the database's name: two installations can share a server."""
    return f"{address_of(admin_dsn).database}_{service}"


def service_dsn(admin_dsn: str, service: str, secret: str) -> str:
    """The DSN of a service's own role; its password is derived, so no process has to hand it to another."""
    return as_role(admin_dsn, role_of(admin_dsn, service), _password(service, secret))


def service_dsns(admin_dsn: str, service: str, secrets: Iterable[str]) -> str:
    """As `service_dsn`, one for each secret of the installation: while it is replaced, another process may have given
    the role the password of the next one already."""
    return " ".join(service_dsn(admin_dsn, service, secret) for secret in secrets)


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _password(service: str, secret: str) -> str:
    return hmac.new(secret.encode(), f"role:{service}".encode(), hashlib.sha256).hexdigest()


async def provision(
    admin_dsn: str,
    services: list[str],
    secret: str,
    shared: dict[str, list[str]],
    passwords: Mapping[str, str] | None = None,
) -> None:
    """Create what only an administrator may: extensions, roles, schemas. `shared` are schemas (name: statements) of
    which every service's role is a member. `passwords`: of services' roles; of others they are derived. Raises
    ConnectionError where it may be tried again."""
    passwords = passwords or {}
    connection = await connect(admin_dsn, WHO)
    try:
        async with connection.transaction():
            await connection.execute("select pg_advisory_xact_lock(hashtext('tradewind.provision'))")
            await connection.execute(f"set local lock_timeout to '{LOCK_TIMEOUT}'")
            for extension in ("pg_trgm", "unaccent"):
                await connection.execute(f"create extension if not exists {extension} schema public")
            await connection.execute("revoke create on schema public from public")
            for service in [*services, *shared]:
                role = role_of(admin_dsn, service)
                if not await connection.fetchval("select 1 from pg_roles where rolname = $1", role):
                    await connection.execute(f'create role "{role}" login')
                password = _literal(verifier(passwords.get(service) or _password(service, secret)))
                await connection.execute(f'alter role "{role}" password {password}')
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
    except asyncpg.InternalServerError as error:
        if "concurrently" not in str(error):
            raise
        raise ConnectionError(f"somebody else changes roles: {error}") from error  # the next time it is as they left it
    finally:
        await connection.close()


def _folder(history: History) -> Path:
    return Path(import_module(history.package).__path__[0]) / "migrations"


def _config(owned: Owned, history: History) -> Any:
    from alembic.config import Config

    config, folder = Config(), _folder(history)
    config.set_main_option("script_location", str(folder))
    config.set_main_option("path_separator", "os")
    config.attributes["metadata"] = owned.metadata
    config.attributes["schema"] = owned.name
    config.attributes["version_table"] = history.version_table
    libraries = _libraries(owned.metadata)
    config.attributes["tables"] = {
        name for name in owned.metadata.tables if libraries.get(name, owned.package) == history.package
    }
    return config


@cache
def head(history: History) -> str | None:
    """The newest revision. They are numbered (0001, 0002 …), and so are their files. Readiness asks for it at every
    probe, and it stays what it is while the process lives."""
    numbers = [path.name.split("_")[0] for path in (_folder(history) / "versions").glob("[0-9]*_*.py")]
    return max(numbers, default=None)


def is_new_enough(version: str | None, history: History) -> bool:
    """Migrations only add: a schema serves the code that was written for it, and all older code."""
    return (version or "") >= (head(history) or "")


async def too_old(connection: Any, owned: Owned) -> list[History]:
    """Histories of which the schema lacks migrations. `connection`: whatever has asyncpg's fetchval. A newer schema is
    left alone: while a release goes out, members of the one before start on it."""
    return [history for history, version in await _versions(connection, owned) if not is_new_enough(version, history)]


async def newer(connection: Any, owned: Owned) -> list[tuple[History, str]]:
    """Histories of which the schema has migrations that this code has not, with the schema's version: a later release
    has been here, and this one was put back."""
    found = await _versions(connection, owned)
    return [(history, version) for history, version in found if version and version > (head(history) or "")]


async def _versions(connection: Any, owned: Owned) -> list[tuple[History, str | None]]:
    found = []
    for history in owned.histories:
        table = f'"{owned.name}".{history.version_table}'
        known = await connection.fetchval("select to_regclass($1) is not null", table)
        found.append((history, await connection.fetchval(f"select version_num from {table}") if known else None))
    return found


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
        await connection.execute(text(f"set local lock_timeout to '{LOCK_TIMEOUT}'"))
        result = await connection.run_sync(work)
    await engine.dispose()
    return result


async def behind(admin_dsn: str, services: Sequence[Owned]) -> list[Owned]:
    """Those whose schema is older than their code. Asked without Alembic, which takes longer to look than most starts
    last."""
    connection = await connect(admin_dsn, WHO)
    try:
        return [owned for owned in services if await too_old(connection, owned)]
    finally:
        await connection.close()


async def migrate(admin_dsn: str, owned: Owned, histories: Sequence[History] | None = None) -> None:
    """Bring a schema to the heads of its histories as its own role, in one transaction. `histories`: told by a caller
    that has not declared the tables. Raises ValueError when an index is there that was never finished: a migration that
    makes it `if_not_exists` would take it for made."""

    def upgrade(connection: Connection) -> None:
        from alembic import command

        for history in owned.histories if histories is None else histories:
            config = _config(owned, history)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
        if broken := connection.execute(text(INVALID), {"schema": owned.name}).scalars().all():
            raise ValueError(f"{UNFINISHED.format(owned.name, ', '.join(broken))}; {rebuilding(owned.name, broken[0])}")

    await _with_connection(admin_dsn, owned, upgrade)


UNFINISHED = "indexes of {} that were begun and not finished: {}"
# What a broken off `reindex concurrently` leaves is in nobody's way.
INVALID = r"""
select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
where n.nspname = :schema and c.relkind = 'i' and not i.indisvalid and c.relname !~ '_cc(new|old)\d*$' order by 1"""


def rebuilding(schema: str, index: str) -> str:
    """What to do about one that `create index concurrently` has left unfinished."""
    return f'when nobody builds it now, drop index concurrently "{schema}"."{index}", and create it again'


async def invalid_indexes(connection: Any, schema: str) -> list[str]:
    """Those that no query uses and that keep nothing unique. `connection`: whatever has asyncpg's fetch."""
    return [row["relname"] for row in await connection.fetch(INVALID.replace(":schema", "$1"), schema)]


async def migrate_apart(admin_dsn: str, services: Sequence[Owned]) -> None:
    """Does `migrate` for each in a process of its own. Raises ConnectionError when it ended for what passes by itself
    (a lock, a server that is away), RuntimeError for anything else."""
    order = {"dsn": admin_dsn, "services": [[o.name, o.package, *map(_plain, o.histories)] for o in services]}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "libs.db.migrating",
        env={**os.environ, "PYTHONPATH": os.pathsep.join([os.getcwd(), *filter(None, sys.path)])},
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        _, said = await process.communicate(json.dumps(order).encode())
    except asyncio.CancelledError:
        process.kill()
        await process.wait()
        raise
    if process.returncode:
        told = said.decode(errors="replace").strip()[-4000:]
        raise (ConnectionError if process.returncode == TRANSIENT else RuntimeError)(f"the migration failed: {told}")


def _plain(history: History) -> list[str]:
    return [history.package, history.version_table]


def statements(owned: Owned, history: History, since: str | None) -> str:
    """The SQL of a history's migrations after `since` (None: of all), as nobody has run it."""
    from alembic import command

    config = _config(owned, history)
    config.output_buffer = StringIO()
    command.upgrade(config, f"{since or 'base'}:head", sql=True)
    return str(config.output_buffer.getvalue())


async def make_migration(admin_dsn: str, owned: Owned, message: str, package: str | None = None) -> None:
    """Write the migration from what the database has to what the tables declare (for developers), in the service's own
    history or that of the library `package`."""
    history = next(h for h in owned.histories if h.package == (package or owned.package))

    def revision(connection: Connection) -> None:
        from alembic import command
        from alembic.script import ScriptDirectory

        config = _config(owned, history)
        config.attributes["connection"] = connection
        number = len(list(ScriptDirectory.from_config(config).walk_revisions())) + 1
        command.revision(config, message, autogenerate=True, rev_id=f"{number:04}")

    await _with_connection(admin_dsn, owned, revision)


async def drift(admin_dsn: str, owned: Owned) -> list[Any]:
    """Differences between a migrated schema and the tables the code declares; empty when they agree."""
    versions = {history.version_table for history in owned.histories}

    def compare(connection: Connection) -> list[Any]:
        from alembic.autogenerate import compare_metadata
        from alembic.migration import MigrationContext

        left_out = versions | _partitions(connection)
        options = {
            "compare_type": True,
            "include_object": lambda _, name, kind, *__: kind != "table" or name not in left_out,
        }
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), owned.metadata))

    return list(await _with_connection(admin_dsn, owned, compare))


def _partitions(connection: Connection) -> set[str]:
    """What libs/db/partitions.py has made, which no migration knows."""
    found = text("select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid")
    return {row[0] for row in connection.execute(found)}


def run_env() -> None:
    """What every history's migrations/env.py does."""
    from alembic import context

    config = context.config
    tables: set[str] = config.attributes["tables"]
    if context.is_offline_mode():
        context.configure(dialect_name="postgresql", version_table=config.attributes["version_table"])
        context.run_migrations()
        return
    context.configure(
        connection=config.attributes["connection"],
        target_metadata=config.attributes["metadata"],
        version_table=config.attributes["version_table"],
        compare_type=True,
        include_object=lambda _, name, kind, *__: kind != "table" or name in tables,
        process_revision_directives=lambda _, __, directives: _add_triggers(
            config.attributes["connection"], config.attributes["metadata"], tables, directives[0]
        ),
    )
    context.run_migrations()


def _add_triggers(connection: Connection, metadata: MetaData, tables: Set[str], script: Any) -> None:
    """Those that are declared for tables (`info["triggers"]`: by table, name and statement) and the schema has not."""
    from alembic.operations.ops import ExecuteSQLOp

    found = text(
        """select c.relname, t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
           where c.relnamespace = current_schema()::regnamespace"""
    )
    there = {tuple(row) for row in connection.execute(found)}
    declared: dict[str, dict[str, str]] = metadata.info.get("triggers", {})
    for table in sorted(tables & declared.keys()):
        for name, statement in declared[table].items():
            if (table, name) not in there:
                script.upgrade_ops.ops.append(ExecuteSQLOp(statement))
