"""Files of lists: of every list of the API a CSV, a workbook or Parquet, made in the background, fetched when it is
whole."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial

from fastapi import APIRouter

from libs.db import Database
from libs.exports import store
from libs.exports.api import export_router
from libs.exports.listing import Listing, lists_of
from libs.exports.tables import export_tables
from libs.exports.work import forget_exports, write_exports
from libs.runtime import Job

__all__ = ["Exports", "Listing", "export_tables", "exports_of", "lists_of", "write_exports"]


@dataclass(frozen=True)
class Exports:
    """What a service wires: `routers`, before those of its lists, and `jobs`."""

    routers: Sequence[APIRouter]
    jobs: Sequence[Job]


def exports_of(service: str, lists: Sequence[Listing], run: Callable[[Database], Awaitable[None]]) -> Exports:
    """All that a service needs for the files of its lists. `run`: a function of a module, for the worker process; it
    calls `write_exports` with the same lists."""
    wanted = partial(store.waiting, kinds=[listing.kind for listing in lists])
    return Exports(
        routers=[export_router(service, listing) for listing in lists],
        jobs=[
            Job("run_exports", 1.0, run, where="worker", seconds=3600.0, memory_mb=256, wanted=wanted),
            Job("forget_exports", 10.0, forget_exports),
        ],
    )
