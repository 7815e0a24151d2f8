"""Kafka, PostgreSQL and one process per target over one data folder, from the start to the end.

In the data folder: logs/<target>.log, and up-kafka.json with the address and pid of everything that runs.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType
from typing import Any

import httpx
from rich.console import Console

from deploy.local import processes
from deploy.local.members import Member, environment, last_words, of_migrations
from deploy.local.servers import kafka_in, postgres_in
from libs.db.migrations import service_dsn
from libs.http.auth import issue_development_token
from libs.local import kafka
from libs.local.ports import is_free
from libs.runtime import Settings
from services.__main__ import GATEWAY, TARGETS

log = logging.getLogger("tradewind.local")

STATE = "up-kafka.json"
GIVE_UP_AFTER = 5  # failures in a row of a target before everything was ready for the first time
ORPHAN_SECONDS = 20.0


class Refused(Exception):
    """Why it cannot start, for the person at the terminal."""


class Platform:
    """`counts`: how many processes of a target, where it is not one."""

    def __init__(self, settings: Settings, counts: dict[str, int], on_ready: Callable[[], None]) -> None:
        self.settings, self.data, self._counts = settings, settings.data.resolve(), counts
        self.secret = settings.required_secret()
        self.kafka = kafka_in(self.data / processes.KAFKA)
        self.postgres = None if settings.database_url else postgres_in(self.data / processes.POSTGRES)
        self.members: list[Member] = []
        self.ready, self._on_ready = False, on_ready
        self._stop, self._signals = threading.Event(), 0
        self._began = time.monotonic()

    def run(self) -> int:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._on_signal)
        failed = False
        with ThreadPoolExecutor(2) as pool:
            try:
                self._start(pool)
                failed = self._supervise(pool)
            finally:
                self._end()
        return 1 if failed else 0

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._signals += 1
        self._stop.set()

    def _start(self, pool: ThreadPoolExecutor) -> None:
        (self.data / STATE).unlink(missing_ok=True)
        if orphans := processes.targets_of(self.data):
            log.info("ending %d processes of a supervisor that was killed", len(orphans))
            processes.end(orphans, ORPHAN_SECONDS)
        if self.settings.port and not is_free(self.settings.host, self.settings.port):
            raise Refused(f"port {self.settings.port} is taken; TRADEWIND_PORT chooses another one")
        if not self._fetched(kafka.classpath):
            return
        log.info("starting Apache Kafka %s and PostgreSQL", kafka.VERSION)
        servers = [server for server in (self.kafka, self.postgres) if server]
        starts = [pool.submit(server.start) for server in servers]
        for error in [start.exception() for start in starts]:  # of all, so that none is still starting at the end
            if error:
                raise Refused(str(error))
        log.info("bringing the schemas up to date")
        self._migrate()
        self.members = self._make_members()
        log.info("starting %d targets", len(self.members))

    def _fetched(self, download: Callable[[], object]) -> bool:
        """Whether it is here before a signal came. It runs where it need not be waited for: it can take a minute."""
        failures: list[BaseException] = []

        def work() -> None:
            try:
                download()
            except BaseException as error:
                failures.append(error)

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        while thread.is_alive() and not self._stop.is_set():
            thread.join(0.1)
        if failures:
            raise Refused(f"Apache Kafka cannot be fetched: {failures[0]!r}")
        return not self._stop.is_set()

    def _migrate(self) -> None:
        """As the container `migrations` does: by the one credential that may. Raises Refused, and says what it said."""
        said = self.data / "logs" / "migrations.log"
        said.parent.mkdir(parents=True, exist_ok=True)
        told = {name: value for name, value in os.environ.items() if not name.startswith("TRADEWIND_")}
        with said.open("ab") as out:
            process = subprocess.Popen(
                [sys.executable, "-m", "services", "migrate"],
                env=told | of_migrations(self._admin_url, self.secret),
                stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True,
            )  # fmt: skip
            while process.poll() is None and not self._stop.wait(0.1):
                pass
        if process.poll() is None:
            process.terminate()
        if process.wait() and not self._stop.is_set():
            raise Refused(f"the schemas cannot be brought up to date. {said} ends with:\n{last_words(said)}")

    @property
    def _admin_url(self) -> str:
        return self.postgres.address if self.postgres else str(self.settings.database_url)

    def _make_members(self) -> list[Member]:
        names = {
            f"{target}-{n}" if n > 1 else target: target
            for target in TARGETS
            for n in range(1, self._counts.get(target, 1) + 1)
        }
        found = processes.free_ports(self.data, 2 * (len(names) + 1), but=self.settings.port)
        ports, private = found[: len(names) + 1], found[len(names) + 1 :]
        upstreams = {
            name: f"http://127.0.0.1:{port}" for name, port in zip(names, ports, strict=False) if name in TARGETS
        }
        made = [
            self._member(*pair, "127.0.0.1", *both, upstreams)
            for pair, both in zip(names.items(), zip(ports, private, strict=True), strict=False)
        ]
        door = self.settings.port or ports[-1]
        return [*made, self._member(GATEWAY, GATEWAY, self.settings.host, door, private[-1], upstreams)]

    def _member(
        self, name: str, target: str, host: str, port: int, metrics_port: int, upstreams: dict[str, str]
    ) -> Member:
        database_url = service_dsn(self._admin_url, target, self.secret) if target in TARGETS else ""
        told = environment(
            self.settings, target, host=host, port=port, metrics_port=metrics_port, secret=self.secret,
            database_url=database_url, bootstrap=self.kafka.address, upstreams=upstreams,
        )  # fmt: skip
        return Member(name, target, host, port, told, self.data)

    def _supervise(self, pool: ThreadPoolExecutor) -> bool:
        """Until a signal comes. True when a target never came up."""
        with httpx.Client(timeout=3, trust_env=False) as client:
            while not self._stop.is_set():
                if [member.name for member in self.members if member.tend(client)]:
                    self._tell()
                for member in self.members:
                    if not self.ready and member.failures >= GIVE_UP_AFTER:
                        said = last_words(member.log_file)
                        log.error("%s does not start. %s ends with:\n%s", member.name, member.log_file, said)
                        return True
                for server in (self.kafka, self.postgres):
                    if server and self.members:
                        server.tend(pool)
                self._stop.wait(0.2)
        return False

    def _tell(self) -> None:
        first = not self.ready and all(member.ready for member in self.members)
        self.ready = self.ready or first
        _write_state(self.data, self._state())
        if first:
            log.info("ready after %.0f s", time.monotonic() - self._began)
            self._on_ready()
            if self.settings.sample:
                threading.Thread(target=self._load_sample, daemon=True).start()

    def _state(self) -> dict[str, Any]:
        return {
            "pid": os.getpid(),
            "ready": self.ready,
            "api": self.members[-1].url,
            "kafka": self.kafka.address,
            "targets": {
                m.name: {"pid": m.pid, "url": m.url, "metrics": m.metrics, "ready": m.ready} for m in self.members
            },
        }

    def _load_sample(self) -> None:
        from deploy.demo.sample import load_sample

        token = issue_development_token(self.secret, "admin")
        try:
            asyncio.run(load_sample(self.members[-1].url, token, self.secret, Console(stderr=True)))
        except Exception as error:
            if self._stop.is_set():  # the door was closed before it
                return
            log.error("the sample business could not be loaded: %r", error)

    def _end(self) -> None:
        """The door first, then those behind it, which send what is in their outboxes; then what they stand on."""
        running = [member for member in self.members if member.process]
        if running:
            log.info("draining %d targets", len(running))
        self._drain([member for member in running if member.target == GATEWAY], 5)
        for member in self._drain(running, self.settings.drain_seconds + 5):
            log.warning("%s (pid %s) does not end; killing it", member.name, member.pid)
            if member.process:
                member.process.kill()
                member.process.wait()
        for server, name in ((self.kafka, "Kafka"), (self.postgres, "PostgreSQL")):
            if server and server.address:
                log.info("stopping %s", name)
                server.stop()
        (self.data / STATE).unlink(missing_ok=True)
        log.info("stopped")

    def _drain(self, members: list[Member], patience: float) -> list[Member]:
        """SIGTERM, and those that are still there afterwards."""
        deadline, asked = time.monotonic() + patience, max(self._signals, 1)
        for member in members:
            if member.process and member.process.poll() is None:
                member.process.terminate()
        while left := [member for member in members if member.process and member.process.poll() is None]:
            if time.monotonic() > deadline or self._signals > asked:  # asked once more: no patience at all
                break
            time.sleep(0.05)
        return left


def _write_state(data: Path, state: dict[str, Any]) -> None:
    new = data / f"{STATE}.new"
    new.write_text(json.dumps(state, indent=1))
    new.rename(data / STATE)


def state_of(data: Path) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads((data / STATE).read_text())
    except (OSError, ValueError):
        return {}
    return found
