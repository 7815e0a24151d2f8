"""A service's role sees its own schema and no other: the database keeps services apart, not only the code."""

from contextlib import asynccontextmanager

import asyncpg
import pytest

from libs.db.migrations import role_of, service_dsn
from services.__main__ import TARGETS

DENIED = asyncpg.exceptions.InsufficientPrivilegeError


@asynccontextmanager
async def logged_in(migrated, name: str):
    connection = await asyncpg.connect(service_dsn(migrated.dsn, name, migrated.secret))
    try:
        assert await connection.fetchval("select session_user") == role_of(migrated.dsn, name)
        yield connection
    finally:
        await connection.close()


def tables_of(migrated, name: str) -> list[str]:
    return sorted(next(s for s in migrated.services if s.name == name).metadata.tables)


@pytest.mark.parametrize("name", TARGETS)
async def test_a_role_reads_and_writes_its_own_schema(migrated, name: str) -> None:
    async with logged_in(migrated, name) as connection:
        for table in tables_of(migrated, name):
            assert await connection.fetchval(f'select count(*) from "{name}"."{table}"') >= 0
        await connection.execute(f"insert into \"{name}\".relay_lease values ('a test')")
        assert await connection.execute(f"delete from \"{name}\".relay_lease where name = 'a test'") == "DELETE 1"


@pytest.mark.parametrize("name", TARGETS)
async def test_a_role_can_do_nothing_in_another_schema(migrated, name: str) -> None:
    async with logged_in(migrated, name) as connection:
        for other in set(TARGETS) - {name}:
            for table in tables_of(migrated, other):
                for statement in (
                    f'select 1 from "{other}"."{table}"',
                    f'insert into "{other}"."{table}" default values',
                    f'delete from "{other}"."{table}"',
                    f'truncate "{other}"."{table}"',
                    f'drop table "{other}"."{table}"',
                ):
                    with pytest.raises(DENIED):
                        await connection.execute(statement)
            for statement in (
                f'create table "{other}".mine (a int)',
                f'drop schema "{other}" cascade',
                f'grant usage on schema "{other}" to "{role_of(migrated.dsn, name)}"',
                f'set role "{role_of(migrated.dsn, other)}"',
            ):
                with pytest.raises(DENIED):
                    await connection.execute(statement)


@pytest.mark.parametrize("name", TARGETS)
async def test_a_role_is_no_administrator(migrated, name: str) -> None:
    async with logged_in(migrated, name) as connection:
        for statement in (
            "create table public.mine (a int)",
            "create function public.mine() returns int language sql as 'select 1'",
            "create schema mine",
            "create role mine",
            "create database mine",
            "select rolpassword from pg_authid",
            "copy (select 1) to program 'true'",
        ):
            with pytest.raises(DENIED):
                await connection.execute(statement)


async def test_a_role_has_a_password_of_its_own(migrated) -> None:
    one, other = (service_dsn(migrated.dsn, name, migrated.secret) for name in list(TARGETS)[:2])
    assert one.split(":")[2] != other.split(":")[2]
    with pytest.raises(asyncpg.exceptions.InvalidPasswordError):
        await asyncpg.connect(service_dsn(migrated.dsn, "order", "another-secret"))
