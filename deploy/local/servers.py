"""Kafka and PostgreSQL under the targets, started again when they are gone."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

from sqlalchemy.engine import make_url

from libs.local import kafka, postgres
from libs.local.process import is_alive

log = logging.getLogger("tradewind.local")

AGAIN_SECONDS = 5.0


class Running(Protocol):
    @property
    def pid(self) -> int: ...
    def stop(self) -> None: ...


class Server:
    """`start` takes the port to keep: the targets were told the address when they were started."""

    def __init__(self, name: str, start: Callable[[int | None], tuple[Running, str, int]]) -> None:
        self._name, self._start = name, start
        self._running: Running | None = None
        self.address = ""
        self._port: int | None = None
        self._repair: Future[None] | None = None
        self._again_at = 0.0

    def start(self) -> None:
        """Blocks until it answers."""
        self._running, self.address, self._port = self._start(self._port)

    def tend(self, pool: ThreadPoolExecutor) -> None:
        if self._repair:
            if self._repair.done():
                if error := self._repair.exception():
                    log.error("%s does not start: %s", self._name, error)
                    self._again_at = time.monotonic() + AGAIN_SECONDS
                self._repair = None
        elif self._running and not is_alive(self._running.pid) and time.monotonic() >= self._again_at:
            log.warning("%s (pid %d) is gone; starting it again", self._name, self._running.pid)
            self._repair = pool.submit(self.start)

    def stop(self) -> None:
        if self._repair:
            self._repair.exception()  # waits for it
        if self._running:
            self._running.stop()


def kafka_in(folder: Path) -> Server:
    def start(port: int | None) -> tuple[Running, str, int]:
        broker = kafka.start(folder, port=port)
        return broker, broker.bootstrap, int(broker.bootstrap.rpartition(":")[2])

    return Server("Kafka", start)


def postgres_in(folder: Path) -> Server:
    def start(port: int | None) -> tuple[Running, str, int]:
        server = postgres.start(folder, port=port)
        return server, server.dsn, make_url(server.dsn).port or 0

    return Server("PostgreSQL", start)
