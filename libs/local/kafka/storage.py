"""Kafka's data dir: its properties, its ports, and the formatting of its storage."""

from __future__ import annotations

import base64
import contextlib
import shutil
import subprocess
import uuid
from pathlib import Path

from libs.local.folder import staging
from libs.local.kafka.jars import java
from libs.local.kafka.secured import Secured
from libs.local.ports import free_port, is_free
from libs.local.process import environment

PROPERTIES = """# Written at every start by libs/local/kafka/storage.py.
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
# The caller's JAVA_TOOL_OPTIONS and the like stay out: their agents need modules this small runtime lacks.
OTHERS = ("JAVA_", "_JAVA_", "JDK_", "KAFKA_")


def configure(
    data_dir: Path, broker: int, controller: int, proxied: tuple[int, int] | None, secured: Secured | None
) -> None:
    text = _properties(data_dir / "log", broker, controller)
    if proxied:
        behind, proxy = proxied
        text += PROXIED.format(broker=broker, controller=controller, behind=behind, proxy=proxy)
    if secured:
        text += secured.properties(broker, controller)
    (data_dir / "server.properties").write_text(text)


def format_log(data_dir: Path, jars: str, broker: int, controller: int, secured: Secured | None) -> None:
    """Make a new log/."""
    new = staging(data_dir / "log")
    (new / "properties").write_text(_properties(new / "log", broker, controller))
    cluster = base64.urlsafe_b64encode(uuid.uuid4().bytes).rstrip(b"=").decode()
    command = java(jars, "-XX:TieredStopAtLevel=1")
    command += ["kafka.tools.StorageTool", "format", "--standalone", f"--cluster-id={cluster}"]
    command += ["-c", str(new / "properties")]
    command += secured.users() if secured else []
    done = subprocess.run(command, env=environment(*OTHERS), capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"formatting Kafka's storage failed: {done.stdout}{done.stderr}")
    (new / "log").rename(data_dir / "log")
    shutil.rmtree(new)


def ports_of(data_dir: Path) -> tuple[int, int]:
    """(broker, controller) of the last start."""
    with contextlib.suppress(OSError, ValueError):
        broker, controller = (data_dir / "ports").read_text().split()
        return int(broker), int(controller)
    return 0, 0


def choose_ports(data_dir: Path, wanted: int | None) -> tuple[int, int]:
    """Those of the last start where they are free. Raises OSError when the wanted one is not."""
    if wanted and not is_free("127.0.0.1", wanted):
        raise OSError(f"port {wanted} is taken")
    last, controller = ports_of(data_dir)
    broker = wanted or free_port(last)
    chosen = broker, free_port(controller, but=broker)
    (data_dir / "ports").write_text(f"{chosen[0]} {chosen[1]}")
    return chosen


def _properties(log_dir: Path, broker: int, controller: int) -> str:
    return PROPERTIES.format(log_dir=log_dir, broker=broker, controller=controller)
