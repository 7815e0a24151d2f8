"""A running gateway without any service behind it."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from joserfc import jwt
from joserfc.jwk import OctKey

from libs.http.auth import AUDIENCE, DEV_ISSUER
from libs.runtime import Process, Settings
from services.access import SCOPES
from services.gateway.service import build

SECRET = "a-secret-for-tests-of-at-least-32-bytes"


@asynccontextmanager
async def gateway(tmp: Path, **settings: Any) -> AsyncIterator[httpx.AsyncClient]:
    usual: dict[str, Any] = {"port": 0, "secret": SECRET, "data": tmp, "log_level": "ERROR"}
    process = Process(Settings(**usual | settings), [], SCOPES, None, front=build)
    await process.start()
    try:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{process.port}", timeout=20) as client:
            yield client
    finally:
        await process.stop()


def token(**claims: Any) -> dict[str, str]:
    """The header of a request by ann, of finance."""
    usual = {"iss": DEV_ISSUER, "aud": AUDIENCE, "sub": "ann", "roles": ["finance"], "exp": int(time.time()) + 3600}
    made = jwt.encode({"alg": "HS256"}, usual | claims, OctKey.import_key(SECRET))
    return {"Authorization": f"Bearer {made}"}
