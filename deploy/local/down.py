"""`make down`: end what runs over this checkout's data folder, of either mode, and what a kill -9 left behind."""

from __future__ import annotations

import contextlib
import logging
import sys
from collections.abc import Callable
from pathlib import Path

import psutil

from deploy.local import processes
from libs.runtime import settings_or_exit

log = logging.getLogger("tradewind.local")

SUPERVISOR_SECONDS = 60.0  # it drains, then stops Kafka and PostgreSQL itself
EMBEDDED_SECONDS = 45.0
ORPHAN_SECONDS = 20.0


def main() -> int:
    logging.basicConfig(format="tradewind: %(message)s", level=logging.INFO)
    if not end_all(settings_or_exit().data.resolve()):
        log.info("nothing runs here")
    return 0


def end_all(data: Path) -> list[str]:
    """What was ended, in this order: whoever would start the others anew, the targets, what they stand on."""
    ended: list[str] = []

    def end(name: str, found: list[psutil.Process], patience: float) -> None:
        if found:
            log.info("ending %s (pid %s)", name, ", ".join(str(process.pid) for process in found))
            processes.end(found, patience)
            ended.append(name)

    def stop(name: str, work: Callable[[], None] | None) -> None:
        if work:
            log.info("ending %s, left behind by a killed process", name)
            work()
            ended.append(name)

    if pid := processes.supervisor_of(data):
        with contextlib.suppress(psutil.NoSuchProcess):
            end("the distributed mode", [psutil.Process(pid)], SUPERVISOR_SECONDS)
    if embedded := processes.embedded_of(data):
        end("the embedded mode", [embedded], EMBEDDED_SECONDS)
    (data / processes.EMBEDDED).unlink(missing_ok=True)
    end("targets without a supervisor", processes.targets_of(data), ORPHAN_SECONDS)
    broker = processes.kafka_of(data)
    stop("Kafka", broker.stop if broker else None)
    for name in (processes.POSTGRES, "postgres"):
        server = processes.postgres_of(data, name)
        stop(f"PostgreSQL ({name})", server.stop if server else None)
    return ended


if __name__ == "__main__":
    sys.exit(main())
