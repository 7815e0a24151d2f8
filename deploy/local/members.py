"""One target as a process of its own: its environment, its start, and its start anew when it has died."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import httpx

from libs.db.migrations import service_dsn
from libs.runtime import Settings
from services.__main__ import GATEWAY, TARGETS

log = logging.getLogger("tradewind.local")

BACKOFF_SECONDS = (0.5, 15.0)
STEADY_SECONDS = 60.0  # whoever lived this long did not fail at starting
LOG_BYTES = 50_000_000


def environment(
    settings: Settings,
    target: str,
    *,
    host: str,
    port: int,
    metrics_port: int = 0,
    secret: str,
    database_url: str,
    bootstrap: str,
    upstreams: Mapping[str, str],
) -> dict[str, str]:
    """All that a target is told. docker-compose.yml sets the same names and no others; a test compares the two.
    `database_url`: of the target's own role."""
    common = {
        "HOST": host,
        "PORT": str(port),
        "METRICS_PORT": str(metrics_port),
        "SECRET": secret,
        "DEV_TOKENS": str(settings.dev_tokens).lower(),
        "OIDC_ISSUER": settings.oidc_issuer or "",
        "OIDC_AUDIENCE": settings.oidc_audience,
        "OIDC_ROLES": settings.oidc_roles,
        "OTLP_ENDPOINT": settings.otlp_endpoint or "",
        "TRACE_RATIO": str(settings.trace_ratio),
        "LOG_LEVEL": settings.log_level,
        "UPSTREAMS": json.dumps(dict(upstreams)),  # of the gateway, and of those that ask another service
    }
    if target == GATEWAY:  # it has no business with the database or the broker
        own = {
            "TRUSTED_PROXIES": settings.trusted_proxies,
            "OIDC_CLIENT_ID": settings.oidc_client_id or "",
            "OIDC_SCOPES": settings.oidc_scopes,
            "CORS_ORIGINS": json.dumps(settings.cors_origins),
            "RATE_LIMIT": str(settings.rate_limit),
            "RATE_BURST": str(settings.rate_burst),
            "DEV_NETWORKS": settings.dev_networks,
        }
    else:
        own = {"BROKER": "kafka", "KAFKA_BOOTSTRAP": bootstrap}
        own |= {"DATABASE_URL": database_url, "DATABASE_PREPARED": "true"}
        own["SECRETS_KEYS"] = settings.secrets_keys or ""
        own["OUTGOING_NETWORKS"] = settings.outgoing_networks
        own["AUDIT_DAYS"] = str(settings.audit_days)
        own["KEEP_DAYS"] = json.dumps(settings.keep_days)
        own["TRUSTED_PROXIES"] = "127.0.0.0/8, ::1"  # the gateway's address
    return {f"TRADEWIND_{name}": value for name, value in (common | own).items()}


def of_migrations(admin_url: str, secret: str) -> dict[str, str]:
    """What `tradewind migrate` is told, compared likewise. The passwords of roles follow from the secret, so that a
    command in this folder knows them."""
    roles = {name: service_dsn(admin_url, name, secret) for name in TARGETS}
    return {"TRADEWIND_DATABASE_URL": admin_url, "TRADEWIND_DATABASE_ROLES": json.dumps(roles)}


class Member:
    """`name` is the target's, with a number for the second and later of them."""

    def __init__(self, name: str, target: str, host: str, port: int, told: Mapping[str, str], data: Path) -> None:
        self.name, self.target, self.port = name, target, port
        reached = f"http://{'127.0.0.1' if host == '0.0.0.0' else host}"  # noqa: S104
        self.url, self.metrics = f"{reached}:{port}", f"{reached}:{told['TRADEWIND_METRICS_PORT']}"
        self.log_file = data / "logs" / f"{name}.log"
        # TRADEWIND_DATA tells the next start whose process this is. Nothing else of ours may leak in from outside:
        # a gateway that finds a TRADEWIND_DATABASE_URL, say.
        replaced = ("TRADEWIND_DATABASE_URL", "TRADEWIND_BROKER", "TRADEWIND_UPSTREAM", "TRADEWIND_MEMBERS")
        inherited = {key: value for key, value in os.environ.items() if key not in replaced}
        self._environment = inherited | dict(told) | {"TRADEWIND_DATA": str(data)}
        self.process: subprocess.Popen[bytes] | None = None
        self.ready = False
        self.failures = 0
        self._started = self._again_at = 0.0

    @property
    def pid(self) -> int | None:
        return self.process.pid if self.process else None

    def start(self) -> None:
        if self.log_file.exists() and self.log_file.stat().st_size > LOG_BYTES:
            self.log_file.replace(self.log_file.with_suffix(".log.1"))
        self.log_file.parent.mkdir(parents=True, exist_ok=True)
        with self.log_file.open("ab") as out:
            # In a session of its own: Ctrl-C in the terminal reaches the supervisor alone, which ends things in order.
            self.process = subprocess.Popen(
                [sys.executable, "-m", "services", "serve", f"--target={self.target}"],
                env=self._environment, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True,
            )  # fmt: skip
        self.ready, self._started = False, time.monotonic()

    def tend(self, client: httpx.Client) -> bool:
        """Start it when it is down, ask when it is not ready yet. Whether something changed."""
        if self.process is None:
            if time.monotonic() < self._again_at:
                return False
            self.start()
            return True
        if (status := self.process.poll()) is not None:
            self._ended(status)
            return True
        if not self.ready and self._answers(client):
            self.ready = True
            log.info("%s is ready (pid %d, %s)", self.name, self.process.pid, self.url)
            return True
        return False

    def _ended(self, status: int) -> None:
        steady = time.monotonic() - self._started > STEADY_SECONDS
        self.failures = 1 if steady else self.failures + 1
        first, most = BACKOFF_SECONDS
        delay = min(first * 2 ** (self.failures - 1), most)
        how = f"signal {-status}" if status < 0 else f"status {status}"
        log.warning("%s (pid %s) ended with %s; starting it again in %.1f s", self.name, self.pid, how, delay)
        self.process, self.ready = None, False
        self._again_at = time.monotonic() + delay

    def _answers(self, client: httpx.Client) -> bool:
        try:
            return client.get(f"{self.url}/readyz").status_code == 200
        except httpx.TransportError:
            return False


def last_words(log_file: Path) -> str:
    return log_file.read_text(errors="replace")[-3000:] if log_file.exists() else ""
