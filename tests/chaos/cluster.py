"""The distributed platform as a chaos run needs it: every member a process that is started again when it dies, and a
proxy of our own before the database and the broker."""

import asyncio
import contextlib
import logging
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import asyncpg
import httpx
from sqlalchemy.engine import make_url

from deploy.local import processes
from deploy.local.members import environment
from libs.http.auth import issue_development_token
from libs.local import kafka, postgres
from libs.runtime import Settings
from services.__main__ import GATEWAY, TARGETS
from tests.chaos import caller
from tests.chaos.caller import CALLER
from tests.chaos.proxy import Proxy
from tests.checkers.model import History

log = logging.getLogger("tradewind.chaos")

ROOT = Path(__file__).parents[2]
SECRET = "a-secret-for-chaos-of-at-least-32-bytes"
READY_SECONDS = 180.0
DRAIN_SECONDS = 25.0
START_SECONDS = 120.0


async def _to_the_end(start: Callable[[], None]) -> None:
    """In a thread. Cancelled, it is waited for all the same: what it starts is a process that would outlive us."""
    starting = asyncio.ensure_future(asyncio.to_thread(start))
    try:
        await asyncio.shield(starting)
    except asyncio.CancelledError:
        await asyncio.wait([starting])
        raise


class Node:
    """One member: a process of one target. `wanted`: whoever finds it dead starts it again."""

    @property
    def _command(self) -> list[str]:
        own = ["tests.chaos.caller"] if self.target == CALLER else ["services", "serve", f"--target={self.target}"]
        return [sys.executable, "-m", *own]

    def __init__(self, name: str, target: str, port: int, told: Mapping[str, str], root: Path, logs: Path) -> None:
        self.name, self.target, self.port = name, target, port
        self.url = f"http://127.0.0.1:{port}"
        self._environment, self._root, self._log = dict(told), root, logs / f"{name}.log"
        self.process: subprocess.Popen[bytes] | None = None
        self.wanted, self.healthy = False, False  # healthy: it has been ready since its last start
        self.starts = 0
        self.again_at: float | None = None
        self.armed = ""

    def arm(self, failpoints: str) -> None:
        """From its next start on; see libs/failpoints.py."""
        self.armed = failpoints

    def start(self) -> None:
        self.starts += 1
        self.wanted, self.healthy, self.again_at = True, False, None
        with self._log.open("ab") as out:
            self.process = subprocess.Popen(
                self._command,
                cwd=self._root, env=self._environment | {"TRADEWIND_FAILPOINTS": self.armed},
                stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True,
            )  # fmt: skip

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def signal(self, number: signal.Signals) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(number)

    async def ended(self, seconds: float) -> int | None:
        deadline = time.monotonic() + seconds
        while self.process is not None and (code := self.process.poll()) is None:
            if time.monotonic() > deadline:
                return None
            await asyncio.sleep(0.02)
        return None if self.process is None else code

    def said(self) -> str:
        return self._log.read_text(errors="replace")[-3000:] if self._log.exists() else ""


class Cluster:
    """`counts`: members of each target; a target that is not named does not run. `root`: the tree whose code runs."""

    def __init__(
        self,
        home: Path,
        counts: Mapping[str, int],
        history: History,
        rng: random.Random,
        *,
        root: Path = ROOT,
        log_level: str = "INFO",
    ) -> None:
        self.home, self.counts, self.history, self.rng, self.root = home, dict(counts), history, rng, root
        self.nodes: dict[str, Node] = {}
        self._log_level = log_level
        self._http: httpx.AsyncClient | None = None
        self._keeper: asyncio.Task[None] | None = None
        self.kafka: kafka.LocalKafka | None = None
        self.postgres: postgres.LocalPostgres | None = None
        self.outside: subprocess.Popen[bytes] | None = None  # the server that the callers call
        self.outside_url = ""
        self._ports: list[int] = []
        self._asking: set[asyncio.Task[bool]] = set()

    # -- start and end

    async def start(self) -> None:
        (self.home / "logs").mkdir(parents=True, exist_ok=True)
        number = 7 + sum(self.counts.values()) + 4
        self._ports = processes.free_ports(self.home, number)
        self._pg_port, self._kafka_port, behind, db_port, broker_port = (self._ports.pop() for _ in range(5))
        self._proxied = (behind, broker_port)
        self._http = httpx.AsyncClient(timeout=3, trust_env=False)
        self.db = Proxy(self._pg_port, db_port)
        self.broker = Proxy(behind, broker_port)
        async with asyncio.TaskGroup() as group:  # not gather(): when one fails, the others must not go on starting
            for starting in (self.db.start(), self.broker.start(), self.start_postgres(), self.start_kafka()):
                group.create_task(starting)
        if CALLER in self.counts:
            await self._start_outside()
        counted = ((target, count) for target, count in self.counts.items() if target != GATEWAY)
        ports = {target: [self._ports.pop() for _ in range(count)] for target, count in counted}
        upstreams = {target: f"http://127.0.0.1:{found[0]}" for target, found in ports.items() if target != CALLER}
        for target, found in ports.items():
            for n, port in enumerate(found, 1):
                self._node(f"{target}-{n}", target, port, upstreams)
        self.door: Node | None = None
        if GATEWAY in self.counts:
            self.door = self._node(GATEWAY, GATEWAY, self._ports.pop(), upstreams)
        self._keeper = asyncio.create_task(self._keep())
        for node in self.nodes.values():
            node.start()
        await self.all_ready()

    def _node(self, name: str, target: str, port: int, upstreams: Mapping[str, str]) -> Node:
        assert self.postgres is not None
        through = make_url(self.postgres.dsn).set(port=self.db.port).render_as_string(hide_password=False)
        settings = Settings(secret=SECRET, log_level=self._log_level, trace_ratio=0)
        told = environment(
            settings, target, host="127.0.0.1", port=port, secret=SECRET, database_url=through,
            bootstrap=f"127.0.0.1:{self.broker.port}", upstreams=upstreams,
        )  # fmt: skip
        inherited = {k: v for k, v in os.environ.items() if not k.startswith(("TRADEWIND_", "OTEL_"))}
        told = inherited | told | {"TRADEWIND_DATA": str(self.home)}
        told["TRADEWIND_DATABASE_PREPARED"] = "false"  # each makes its schema itself: that is killed too
        if target == CALLER:  # the code it runs is that of its folder, the tests are always these
            told |= {"OUTSIDE_URL": self.outside_url, "PYTHONPATH": str(ROOT)}
        node = self.nodes[name] = Node(name, target, port, told, self.root, self.home / "logs")
        return node

    async def _start_outside(self) -> None:
        assert self.postgres is not None
        await caller.prepare(self.postgres.dsn, SECRET)
        port, seed = self._ports.pop(), self.rng.randrange(2**32)
        self.outside_url = f"http://127.0.0.1:{port}"
        with (self.home / "logs" / "outside.log").open("ab") as out:
            self.outside = subprocess.Popen(
                [sys.executable, "-m", "tests.chaos.outside", str(port), str(seed)],
                cwd=ROOT, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True,
            )  # fmt: skip

    async def stop(self) -> None:
        """Everything this cluster started ends, however it is at the moment."""
        if self._keeper:
            self._keeper.cancel()
        for node in self.nodes.values():
            node.wanted = False
            if node.process is not None and node.process.poll() is None:
                node.process.kill()  # ends a stopped process too
                node.process.wait()
        if self.outside is not None and self.outside.poll() is None:
            self.outside.kill()
            self.outside.wait()
        if self._http:
            await self._http.aclose()
            await self.db.stop()
            await self.broker.stop()
        if broker := processes.kafka_of(self.home):  # by its folder: also one whose start has failed
            broker.kill()
        if self.postgres:
            self.postgres.stop("immediate")

    async def start_kafka(self) -> None:
        def start() -> None:
            self.kafka = kafka.start(
                self.home / "kafka", port=self._kafka_port, proxied=self._proxied, timeout=START_SECONDS
            )

        await _to_the_end(start)

    async def start_postgres(self) -> None:
        def start() -> None:
            self.postgres = postgres.start(self.home / "postgres", port=self._pg_port)

        await _to_the_end(start)

    # -- members

    def of(self, target: str) -> list[Node]:
        return [node for node in self.nodes.values() if node.target == target]

    def join(self, target: str) -> Node:
        """One more member."""
        n = next(n for n in range(1, 100) if f"{target}-{n}" not in self.nodes)
        node = self._node(f"{target}-{n}", target, self._ports.pop(), {})
        node.start()
        self.history.note("start", node=node.name)
        return node

    def forget(self, node: Node) -> None:
        """It has left for good."""
        node.wanted = False
        self._ports.append(node.port)
        del self.nodes[node.name]

    async def _keep(self) -> None:
        """What an orchestrator does: a process that has ended is started again, a living one is left alone."""
        while True:
            for node in list(self.nodes.values()):
                if node.wanted and node.alive and not node.healthy:
                    self._asking.add(task := asyncio.create_task(self.ready(node)))
                    task.add_done_callback(self._asking.discard)
                if not node.wanted or node.alive:
                    continue
                if node.again_at is None:
                    code = node.process.returncode if node.process else None
                    if code != -signal.SIGKILL:
                        # Not being able to start without a database is a member's right; giving up later is not.
                        found = [f"{node.name} was healthy and ended by itself with {code}"] if node.healthy else []
                        self.history.note("ended", node=node.name, code=code, found=found)
                        log.warning("%s ended by itself with %s", node.name, code)
                    node.again_at = time.monotonic() + self.rng.uniform(0.2, 3)
                elif time.monotonic() >= node.again_at:
                    node.start()
                    self.history.note("start", node=node.name)
            await asyncio.sleep(0.1)

    async def ready(self, node: Node) -> bool:
        assert self._http is not None
        starts = node.starts
        try:
            answer = await self._http.get(f"{node.url}/readyz")
        except httpx.TransportError:
            return False
        if answer.status_code == 200 and node.starts == starts:
            node.healthy = True
        return answer.status_code == 200

    async def all_ready(self, seconds: float = READY_SECONDS) -> None:
        deadline = time.monotonic() + seconds
        waiting = list(self.nodes.values())
        while waiting:
            answers = await asyncio.gather(*(self.ready(node) for node in waiting))
            waiting = [node for node, ok in zip(waiting, answers, strict=True) if not ok]
            if waiting and time.monotonic() > deadline:
                names = ", ".join(node.name for node in waiting)
                raise TimeoutError(f"not ready after {seconds:.0f} s: {names}\n{waiting[0].said()}")
            await asyncio.sleep(0.1)

    # -- ways in

    @property
    def api(self) -> str:
        return self.door.url if self.door else ""

    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {issue_development_token(SECRET, 'admin')}"}

    @contextlib.asynccontextmanager
    async def admin(self) -> Any:
        """A connection past the proxy, which may write whatever the server's default says."""
        assert self.postgres is not None
        settings = {"default_transaction_read_only": "off", "application_name": "chaos"}
        connection = await asyncpg.connect(self.postgres.dsn, server_settings=settings, timeout=20)
        try:
            yield connection
        finally:
            await connection.close()

    @property
    def bootstrap(self) -> str:
        """Past the proxy."""
        return f"127.0.0.1:{self._kafka_port}"

    @property
    def services(self) -> list[str]:
        return [target for target in TARGETS if target in self.counts]
