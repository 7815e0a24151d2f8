"""What several of these tests look at."""

import ast
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from libs.db.migrations import migrate, provision
from libs.messaging import postgres as bus
from libs.runtime import Service
from services.__main__ import TARGETS, load
from tests.databases import SECRET, Databases

ROOT = Path(__file__).parents[2]


class Migrated(NamedTuple):
    """A database with every service's schema at head, as a first start makes it."""

    dsn: str
    secret: str
    services: Sequence[Service]


@pytest.fixture(scope="session")
async def migrated(databases: Databases) -> Migrated:
    dsn = await databases.empty()
    services = [load(name) for name in TARGETS]
    await provision(dsn, list(TARGETS), SECRET, {bus.SCHEMA: bus.DDL})
    for service in services:
        await migrate(dsn, service.owned)
    return Migrated(dsn, SECRET, services)


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def tree_of() -> Callable[[Path], ast.Module]:
    """The parsed source of a file; hundreds of files are looked at by several tests."""
    return cache(lambda file: ast.parse(file.read_text()))
