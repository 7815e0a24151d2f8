"""Kafka's broker: started, or found running and taken over; asked until it takes requests; ended."""

from __future__ import annotations

import contextlib
import logging
import signal
import socket
import struct
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from libs.local import process
from libs.local.folder import lock
from libs.local.kafka.jars import classpath, java
from libs.local.kafka.secured import Secured
from libs.local.kafka.storage import OTHERS, choose_ports, configure, format_log, ports_of
from libs.local.process import KILL, Started, environment

log = logging.getLogger(__name__)

TIMES = "dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX"


@dataclass(frozen=True)
class LocalKafka:
    bootstrap: str
    pid: int
    data_dir: Path

    def stop(self) -> None:
        """SIGTERM, wait, then SIGKILL. Nothing happens if the broker has ended already."""
        process.end(self.pid, _ours(self.data_dir), (signal.SIGTERM, 30), KILL)

    def kill(self) -> None:
        """SIGKILL and wait: what a crash leaves is what the next start has to live with."""
        process.end(self.pid, _ours(self.data_dir), KILL)


def start(
    data_dir: Path,
    *,
    port: int | None = None,
    heap: str = "512m",
    timeout: float = 60,
    proxied: tuple[int, int] | None = None,
    secured: Secured | None = None,
) -> LocalKafka:
    """Return the broker of `data_dir`: the one that still runs, else a new one. Blocks until it takes requests.
    `proxied`: the port of a second listener, and that of the proxy before it, which it advertises. `secured`: a second
    listener by TLS and SASL."""
    data_dir = data_dir.resolve()
    data_dir.mkdir(parents=True, exist_ok=True)
    jars = classpath()
    with lock(data_dir / "lock"):
        if broker := _adopt(data_dir, port, timeout):
            return broker
        own, controller = choose_ports(data_dir, port)
        configure(data_dir, own, controller, proxied, secured)
        if not (data_dir / "log").exists():
            format_log(data_dir, jars, own, controller, secured)
        started = _launch(data_dir, jars, heap, secured)
        if not _ready(started.pid, data_dir, own, timeout):
            process.end(started.pid, _ours(data_dir), KILL)
            raise RuntimeError(f"Kafka did not start in {data_dir} within {timeout} s:\n{started.said()[-3000:]}")
        log.info("kafka.started pid=%d port=%d", started.pid, own)
        return LocalKafka(f"127.0.0.1:{own}", started.pid, data_dir)


def running(data_dir: Path) -> int | None:
    """The pid of the broker that runs over this data dir."""
    return next(process.found("java", _ours(data_dir)), None)


def _adopt(data_dir: Path, port: int | None, timeout: float) -> LocalKafka | None:
    """The broker that still runs; one that does not answer is ended."""
    if not (pid := running(data_dir)):
        return None
    own = ports_of(data_dir)[0]
    if not _ready(pid, data_dir, own, timeout):
        process.end(pid, _ours(data_dir), (signal.SIGTERM, 5), KILL)
        return None
    log.info("kafka.still_runs pid=%d port=%d", pid, own)
    if port not in (None, own):
        log.warning("kafka.port_kept port=%d asked_for=%d", own, port)
    return LocalKafka(f"127.0.0.1:{own}", pid, data_dir)


def _ours(data_dir: Path) -> process.Ours:
    tail = _tail(data_dir)
    return lambda command: command[-2:] == tail


def _tail(data_dir: Path) -> Sequence[str]:
    """How the command line of its broker ends."""
    return ["kafka.Kafka", str(data_dir / "server.properties")]


def _launch(data_dir: Path, jars: str, heap: str, secured: Secured | None) -> Started:
    logging_options = [f"-Dorg.slf4j.simpleLogger.{o}" for o in ("defaultLogLevel=warn", "showDateTime=true", TIMES)]
    # It shares a small machine with what it serves: compiling for a week of service would take half of its time.
    small = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
    network = "-Djava.net.preferIPv4Stack=true"
    options = [f"-Xmx{heap}", *small, "-XX:+ExitOnOutOfMemoryError", network, *logging_options]
    if secured and secured.jwks:
        options.append(f"-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls={secured.jwks}")
    command = [*java(jars, *options), *_tail(data_dir)]
    return process.launch(command, data_dir / "kafka.log", env=environment(*OTHERS))


def _ready(pid: int, data_dir: Path, port: int, timeout: float) -> bool:
    ours, deadline = _ours(data_dir), time.monotonic() + timeout
    while process.is_ours(pid, ours) and time.monotonic() < deadline:
        if _lists_itself(port):
            return True
        time.sleep(0.05)
    return False


def _lists_itself(port: int) -> bool:
    """Whether a metadata request is answered with a broker: an open port is not enough, a fenced broker has one
    too, and creating a topic on it fails with INVALID_REPLICATION_FACTOR."""
    request = struct.pack(">hhihi", 3, 1, 1, -1, 0)  # Metadata version 1, correlation 1, no client id, no topics
    with contextlib.suppress(OSError, struct.error), socket.create_connection(("127.0.0.1", port), 2) as connection:
        connection.sendall(struct.pack(">i", len(request)) + request)
        answer = connection.recv(12, socket.MSG_WAITALL)
        _size, correlation, brokers = struct.unpack(">iii", answer)
        return bool(correlation == 1 and brokers > 0)
    return False
