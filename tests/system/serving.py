"""`python -m services serve` as the process it is in production: started, killed and read from outside."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx
import psutil

from libs.http.auth import issue_development_token

ROOT = Path(__file__).parents[2]


def free_port() -> int:
    """Below those the kernel gives to outgoing connections: it must still be free when the process is started anew."""
    for port in range(20_000 + os.getpid() % 5_000, 30_000):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise RuntimeError("no free port")


def postgres_of(data: Path) -> list[psutil.Process]:
    """Every PostgreSQL process whose data lies in this folder, whoever started it."""
    found, home = [], data.resolve() / "postgres"
    for process in psutil.process_iter():
        try:
            if process.name() == "postgres" and Path(process.cwd()) == home:
                found.append(process)
        except (psutil.Error, OSError):
            continue
    return found


class Serving:
    """One installation over a data folder. Leaving it kills the process and its PostgreSQL."""

    target = "all"
    code = ROOT  # whose it is

    def __init__(self, data: Path, secret: str, **environment: str) -> None:
        self.data, self.secret, self.port = data, secret, free_port()
        data.mkdir(parents=True, exist_ok=True)
        inherited = {k: v for k, v in os.environ.items() if not k.startswith(("TRADEWIND_", "OTEL_"))}
        self.environment = inherited | {
            "TRADEWIND_DATA": str(data), "TRADEWIND_PORT": str(self.port), "TRADEWIND_SAMPLE": "0",
            "TRADEWIND_SECRET": secret, "TRADEWIND_LOG_LEVEL": "WARNING", **environment,
        }  # fmt: skip
        self.process: subprocess.Popen[bytes] | None = None
        self._starts = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def dsn(self) -> str:
        """An administrator's: of the database that it was given, or of its own."""
        if given := self.environment.get("TRADEWIND_DATABASE_URL"):
            return given
        password, port = ((self.data / f"postgres.{name}").read_text() for name in ("password", "port"))
        return f"postgresql://tradewind:{password}@127.0.0.1:{port}/tradewind"

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {issue_development_token(self.secret, 'admin')}"}

    def command(self) -> list[str]:
        return [sys.executable, "-m", "services", "serve", "--target", self.target]

    def launch(self) -> subprocess.Popen[bytes]:
        """Start it, and do not wait for it."""
        self._starts += 1
        with (self.data / f"serve-{self._starts}.log").open("wb") as log:
            self.process = subprocess.Popen(self.command(), cwd=self.code, env=self.environment, stdout=log, stderr=log)
        return self.process

    def said(self) -> str:
        return (self.data / f"serve-{self._starts}.log").read_text()

    async def ready(self, seconds: float = 90) -> None:
        deadline = time.monotonic() + seconds
        async with httpx.AsyncClient(base_url=self.url, timeout=5) as client:
            while True:
                assert self.process is not None
                assert self.process.poll() is None, self.said()
                assert time.monotonic() < deadline, self.said()
                try:
                    if (await client.get("/readyz")).status_code == 200:
                        return
                except httpx.TransportError:
                    pass
                await asyncio.sleep(0.05)

    async def ended(self, seconds: float = 30) -> int:
        """The exit code, once there is one."""
        assert self.process is not None
        return await asyncio.to_thread(self.process.wait, seconds)

    async def kill(self) -> None:
        """As the kernel does it: nobody is asked."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        await self.ended()

    async def __aenter__(self) -> Self:
        self.launch()
        await self.ready()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process is not None and self.process.poll() is None:
            await self.kill()
        left = postgres_of(self.data)
        for process in left:
            with suppress(psutil.NoSuchProcess):  # a session, whose client has just gone
                process.kill()
        psutil.wait_procs(left, 10)
