"""Long work that somebody asked for, as a resource to follow; so far imports of files. The same in every service."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from fastapi import APIRouter

from libs.operations.api import importer_router, operations_router
from libs.operations.importer import Document, Fault, Importer, Outcome, Status, Values
from libs.operations.store import has_work
from libs.operations.tables import operation_tables
from libs.operations.work import run_imports
from libs.runtime import Job

__all__ = ["Document", "Fault", "Importer", "Imports", "Outcome", "Status", "Values", "imports_of", "operation_tables"]


@dataclass(frozen=True)
class Imports:
    """What a service wires: `routers`, `jobs`, `large_bodies`."""

    routers: Sequence[APIRouter]
    jobs: Sequence[Job]
    large_bodies: tuple[str, ...]


def imports_of(service: str, importers: Sequence[Importer], *, read: str) -> Imports:
    """All that a service needs for its importers. `read`: the scope that may see its operations."""
    every = [each for importer in importers for each in (importer, *importer.also)]
    return Imports(
        routers=[
            *(importer_router(service, importer) for importer in importers),
            operations_router(service, every, read),
        ],
        jobs=[Job("run_imports", 0.5, partial(run_imports, importers=every), wanted=has_work)],
        large_bodies=tuple(importer.path for importer in importers),
    )
