"""PostgreSQL, as `tradewind doctor` sees it: whether it answers, roles, schemas, connections, upkeep, clock, disk."""

import asyncio
import os
import shutil
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import asyncpg

from libs.db.migrations import UNFINISHED, Owned, head, invalid_indexes, rebuilding, role_of
from libs.db.url import connect
from libs.messaging import postgres as bus
from services.__main__ import TARGETS, load
from services.cli.doctor.check import Cannot, Check, Finding, Severity, ago
from services.cli.doctor.place import NAME, Place, is_local

CONNECT_SECONDS, DIRECTORY_SECONDS = 4.0, 2.0
CROWDED, FULL = 0.75, 0.9  # of the connections that the server gives to others than its superuser
TRANSACTION_SECONDS = 600.0
OLDEST_XID = 1_000_000_000  # PostgreSQL stops at 2,100,000,000
RETAINED_BYTES = 5_000_000_000
CLOCK_SECONDS = 2.0  # tokens are refused, deadlines come early or late
DISK_SHARE, DISK_BYTES = 0.1, 2_000_000_000

WITHOUT_IT = "requests that change or read something are answered with 503, and no event is handled"


async def answers(place: Place) -> list[Finding]:
    if place.dsn is None:
        raise Cannot(f"TRADEWIND_DATABASE_URL is not set, and {place.settings.data} has no database")
    try:
        async with asyncio.timeout(CONNECT_SECONDS), place.database() as db:
            standby = await db.fetchval("select pg_is_in_recovery()")
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        return [_unreachable(place.dsn, error)]
    if not place.services:
        do = "the URL of a service's role, or no TRADEWIND_DATABASE_PREPARED"
        return [Finding("the database's user is no role of a service", "no process starts with it", do)]
    if not standby:
        return []
    do = "point TRADEWIND_DATABASE_URL at the primary, or ?target_session_attrs=read-write at both"
    return [Finding("the database is a standby that takes no writes", WITHOUT_IT, do, "database-unreachable")]


def _unreachable(dsn: str, error: Exception) -> Finding:
    where = "started? (`make up` or `make up-kafka` does it.)" if is_local(dsn) else "up, and reached from here?"
    do = f"is PostgreSQL {where} Its log says more"
    said = "no answer in time" if isinstance(error, TimeoutError) else f"{type(error).__name__}: {error}"
    if isinstance(error, asyncpg.TooManyConnectionsError):
        do = "end what holds connections, lower TRADEWIND_POOL_SIZE or the number of members, or raise max_connections"
    if isinstance(error, asyncpg.InvalidAuthorizationSpecificationError):
        do = "correct user and password in TRADEWIND_DATABASE_URL"
    return Finding(f"the database does not let us in ({said})", WITHOUT_IT, do, "database-unreachable")


async def roles(place: Place) -> list[Finding]:
    """Each service's role: there, with our password, with its own schema and no other."""
    found = []
    async with place.database() as db:
        for name in (*place.services, *([] if place.kafka else [bus.SCHEMA])):
            found += await _role(place, db, name)
        there = {row["extname"] for row in await db.fetch("select extname from pg_extension")}
    if missing := sorted({"pg_trgm", "unaccent"} - there):
        why = "searches fail"
        found.append(Finding(f"the extensions {', '.join(missing)} are missing", why, f"create extension {missing[0]}"))
    return found


async def _role(place: Place, db: Any, name: str) -> list[Finding]:
    assert place.dsn is not None
    role, why = role_of(place.dsn, name), f"{name} cannot work, or can do more than it may"
    known = await db.fetchrow("select rolcanlogin, rolsuper from pg_roles where rolname = $1", role)
    again = "`tradewind migrate` with an administrator's TRADEWIND_DATABASE_URL makes roles and schemas"
    if known is None:
        return [Finding(f"the role {role} is missing", why, again)]
    found = []
    if known["rolsuper"]:
        found.append(Finding(f"the role {role} is a superuser", why, f'alter role "{role}" nosuperuser'))
    if refusal := await _refused(place, name):
        do = "set TRADEWIND_SECRET to the one of this installation; to replace it, `tradewind migrate` with the new one"
        if place.settings.database_prepared or place.settings.database_roles:
            do = "`tradewind migrate` with this URL in TRADEWIND_DATABASE_ROLES gives the role its password"
        found.append(Finding(f"the role {role} does not get in with our password ({refusal})", why, do))
    lacking = [f"{row['right']} on {name}.{row['name']}" for row in await db.fetch(LACKING, role, name)]
    if lacking:
        shown = ", ".join(lacking[:3]) + (f" and {len(lacking) - 3} more" if len(lacking) > 3 else "")
        do = f'grant all on all tables in schema "{name}" to "{role}"'
        found.append(Finding(f"the role {role} lacks {shown}", f"{name} fails where it needs it", do))
    for row in await db.fetch(FOREIGN, role, [each for each in TARGETS if each != name]):
        do = f'revoke all on schema "{row["nspname"]}" from "{role}"'
        found.append(Finding(f"the role {role} sees the schema {row['nspname']}, which is not its own", why, do))
    return found


LACKING = """
select c.relname as name, r as right from pg_class c, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) r
where c.relnamespace = to_regnamespace(quote_ident($2)) and c.relkind in ('r', 'p')
    and not has_table_privilege($1, c.oid, r) order by 1, 2"""
FOREIGN = """
select nspname from pg_namespace where nspname = any($2) and has_schema_privilege($1, oid, 'usage') order by 1"""


async def _refused(place: Place, name: str) -> str | None:
    if (dsn := place.dsn_of(name)) is None:
        raise Cannot(f"TRADEWIND_DATABASE_ROLES has no {name}, and TRADEWIND_SECRET is not set: no password is known")
    try:
        connection = await connect(dsn, NAME)
    except asyncpg.PostgresError as error:
        return type(error).__name__
    connection.terminate()
    return None


async def schemas(place: Place) -> list[Finding]:
    found = []
    async with place.database() as db:
        for name in place.services:
            found += await _schema(db, load(name).owned)
            found += await _indexes(db, name)
    return found


async def _indexes(db: Any, schema: str) -> list[Finding]:
    if not (broken := await invalid_indexes(db, schema)):
        return []
    why = "no query uses them, each change pays for them, a unique one keeps nothing unique, and migrations stop here"
    return [Finding(UNFINISHED.format(schema, ", ".join(broken)), why, rebuilding(schema, broken[0]))]


async def _schema(db: Any, owned: Owned) -> list[Finding]:
    have = {history: await _version(db, owned.name, history.version_table) for history in owned.histories}
    behind, ahead = [], []
    for history, version in have.items():
        newest = head(history) or ""
        told = f"{history.package} {version or 'none'} (code: {newest})"
        if (version or "") < newest:
            behind.append(told)
        elif version and version > newest:
            ahead.append(told)
    found = []
    if behind:
        why = f"{owned.name} is not ready, and answers 503"
        do = "`tradewind migrate` with an administrator's TRADEWIND_DATABASE_URL, or start a process with it"
        found.append(Finding(f"the schema {owned.name} is behind: {', '.join(behind)}", why, do))
    if ahead:
        why = "a newer release has migrated it: this code still works on it, what is new stays unused"
        do = "finish the roll-out; if this was one back, nothing"
        what = f"the schema {owned.name} is ahead: {', '.join(ahead)}"
        found.append(Finding(what, why, do, severity="notice"))
    return found


async def _version(db: Any, schema: str, table: str) -> str | None:
    where = f'"{schema}".{table}'
    if not await db.fetchval("select to_regclass($1) is not null", where):
        return None
    version: str | None = await db.fetchval(f"select version_num from {where}")
    return version


async def connections(place: Place) -> list[Finding]:
    async with place.database() as db:
        limit = await db.fetchval(LIMIT)
        rows = await db.fetch(USERS)
    used = sum(row["n"] for row in rows)
    if used < CROWDED * limit:
        return []
    most = ", ".join(f"{row['name']} {row['n']}" for row in rows[:4])
    do = "fewer members or a smaller TRADEWIND_POOL_SIZE, a higher max_connections, or PgBouncer: deploy/scaling.md"
    what = f"{used} of {limit} connections are taken: {most}"
    severity: Severity = "wrong" if used >= FULL * limit else "notice"
    return [Finding(what, "who gets none answers 503", do, "database-connections", severity)]


LIMIT = """select sum(setting::int * case name when 'max_connections' then 1 else -1 end)::int from pg_settings
    where name in ('max_connections', 'superuser_reserved_connections', 'reserved_connections')"""
USERS = """select coalesce(usename, '?') as name, count(*) as n from pg_stat_activity
    where backend_type = 'client backend' and pid <> pg_backend_pid() group by 1 order by 2 desc"""


async def upkeep(place: Place) -> list[Finding]:
    """What a server dies of slowly: old transactions, WAL that nobody fetches or can fetch, an archive that takes none,
    indexes of text in another order than the text."""
    async with place.database() as db:
        old = await db.fetch(OLD_TRANSACTIONS, TRANSACTION_SECONDS)
        slots = await db.fetch(SLOTS, RETAINED_BYTES) if not await db.fetchval("select pg_is_in_recovery()") else []
        archive = await db.fetchrow(ARCHIVER)
        age = await db.fetchval("select max(age(datfrozenxid)) from pg_database")
        sorting = await db.fetchrow(SORTING)
    found = [_transaction(row) for row in old] + [_slot(row) for row in slots]
    if archive:
        what = f"the archive has refused WAL since {archive['last_failed_time']:%Y-%m-%d %H:%M:%S} UTC"
        do = "PostgreSQL's log says why archive_command fails"
        found.append(Finding(what, "backups end there, and the disk fills with WAL", do))
    if age > OLDEST_XID:
        do = "vacuum freeze the databases; look for what holds vacuum back"
        found.append(Finding(f"a database is {age:,} transactions old", "PostgreSQL stops writing at 2.1 billion", do))
    if sorting:
        what = f"the system sorts text by version {sorting['now']}, the indexes were made with {sorting['was']}"
        name = sorting["datname"]
        do = f'reindex database concurrently "{name}"; alter database "{name}" refresh collation version'
        found.append(Finding(what, "queries miss rows that are there, and unique indexes take doubles", do))
    return found


OLD_TRANSACTIONS = """
select pid, coalesce(usename, '?') as who, state, extract(epoch from clock_timestamp() - xact_start)::float8 as age
from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
    and xact_start < clock_timestamp() - make_interval(secs => $1) order by xact_start limit 5"""
SLOTS = """
select slot_name, active, wal_status, pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)::bigint as bytes
from pg_replication_slots
where pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn) > $1 or wal_status in ('unreserved', 'lost')"""
SORTING = """
select datname, datcollversion as was, pg_database_collation_actual_version(oid) as now from pg_database
where datname = current_database() and datcollversion <> pg_database_collation_actual_version(oid)"""
ARCHIVER = """
select last_failed_time from pg_stat_archiver
where last_failed_time > coalesce(last_archived_time, '-infinity') and current_setting('archive_mode') <> 'off'"""


def _transaction(row: Any) -> Finding:
    what = f"a transaction of {row['who']} is {ago(row['age'])} old ({row['state']}, pid {row['pid']})"
    why = "nothing that was deleted since is cleaned up; its locks make others wait; followers of lists stand still"
    return Finding(what, why, f"select pg_terminate_backend({row['pid']}), unless a backup does it")


def _slot(row: Any) -> Finding:
    if row["wal_status"] in ("unreserved", "lost"):
        what = f"the replication slot {row['slot_name']} no longer has the WAL that its reader needs next"
        do = "drop the slot; make a base copy, or the standby anew: deploy/runbooks/recovery/README.md"
        return Finding(what, "the backup ends there, and nothing later can be restored from it", do)
    what = f"the replication slot {row['slot_name']} keeps {row['bytes'] / 1e9:.1f} GB of WAL"
    do = "bring its reader back, or drop the slot" if not row["active"] else "its reader is slow: look at it"
    return Finding(what, "the disk fills until PostgreSQL stops", do, "disk-filling")


async def clock(place: Place) -> list[Finding]:
    async with place.database() as db:
        await db.fetchval("select 1")
        began = time.time()
        there: datetime = await db.fetchval("select clock_timestamp()")
        took = time.time() - began
    return judge_clock(there.timestamp() - (began + took / 2), took)


def judge_clock(difference: float, took: float) -> list[Finding]:
    """`difference`: of the database's clock to ours in seconds, known to half of what the question took."""
    if abs(difference) - took / 2 <= CLOCK_SECONDS:
        return []
    what = f"the database's clock is {ago(abs(difference))} {'ahead of' if difference > 0 else 'behind'} this machine's"
    why = "tokens are refused as not yet valid or expired, deadlines come early or late"
    return [Finding(what, why, "let both follow one time service (chronyc tracking)")]


async def disk(place: Place) -> list[Finding]:
    """Of the folder that embedded servers live in, and of the database's where it is on this machine."""
    folders = [place.settings.data]
    if place.dsn and is_local(place.dsn):
        folders += await _data_directory(place)
    found = {}
    for folder in filter(os.path.isdir, folders):
        usage = shutil.disk_usage(folder)
        if usage.free < min(DISK_SHARE * usage.total, DISK_BYTES):
            found[os.stat(folder).st_dev] = _crowded(folder, usage.free, usage.total)
    return list(found.values())


def _crowded(folder: Path, free: int, total: int) -> Finding:
    what = f"the disk of {folder} has {free / 1e9:.2f} GB left of {total / 1e9:.1f}"
    return Finding(what, "a full disk stops PostgreSQL and Kafka", "make room, or a larger disk", "disk-filling")


async def _data_directory(place: Place) -> Sequence[Path]:
    try:
        # One that hangs may do so because its disk is full: that of our folder is looked at all the same.
        async with asyncio.timeout(DIRECTORY_SECONDS), place.database() as db:
            said = str(await db.fetchval("show data_directory"))
            return [] if said.startswith("/proc/") else [Path(said)]  # an embedded one says so; it is in our folder
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
        return []  # said by the check of the database, or not ours to know


CHECKS = (
    Check("database", "TRADEWIND_DATABASE_URL", answers),
    Check("roles", "TRADEWIND_DATABASE_URL and TRADEWIND_SECRET", roles, "database"),
    Check("schemas", "a database user that sees the services' schemas", schemas, "database"),
    Check("connections", "a database user that sees pg_stat_activity (pg_monitor)", connections, "database"),
    Check("upkeep", "a database user that sees pg_stat_activity (pg_monitor)", upkeep, "database"),
    Check("clock", "TRADEWIND_DATABASE_URL", clock, "database"),
    Check("disk", "the machine of the database, for its folder", disk),
)
