"""The merged OpenAPI document of the running services, kept for a minute."""

import asyncio
import hashlib
import logging
import time
from typing import Any

import httpx
import orjson
from starlette.responses import Response

from libs.http import Problem
from services.gateway.openapi import merged
from services.gateway.routes import SERVICES
from services.gateway.upstream import Upstreams

logger = logging.getLogger(__name__)

KEEP_SECONDS = 60.0
RETRY_SECONDS = 5.0  # when a service did not answer
FETCH_SECONDS = 10.0
HERE = b'{"url":"/"}'  # the document's server, as it is written


class Documents:
    def __init__(self, upstreams: Upstreams) -> None:
        self._upstreams = upstreams
        self._known: dict[str, dict[str, Any]] = {}  # the last of each service, for when it does not answer
        self._body, self._etag, self._until = b"", "", 0.0
        self._lock = asyncio.Lock()

    async def response(self, prefix: str) -> Response:
        """`prefix`: what stands before the paths where a proxy shows us, "" or "/api"."""
        async with self._lock:
            if time.monotonic() >= self._until:
                await self._refresh()
        body, etag = self._body, self._etag
        if prefix:
            body, etag = body.replace(HERE, f'{{"url":"{prefix}/"}}'.encode(), 1), f'{etag[:-1]}{prefix}"'
        return Response(body, headers={"ETag": etag, "Cache-Control": "no-cache"}, media_type="application/json")

    async def _refresh(self) -> None:
        answered = await asyncio.gather(*(self._fetch(service) for service in SERVICES))
        missing = [service for service in SERVICES if service not in self._known]
        try:
            document = merged(self._known)
        except ValueError as error:
            raise Problem(500, "openapi_conflict", str(error)) from error
        if missing:
            document["x-unavailable"] = missing
        self._body = orjson.dumps(document)
        self._etag = f'"{hashlib.sha256(self._body).hexdigest()[:32]}"'
        self._until = time.monotonic() + (KEEP_SECONDS if all(answered) else RETRY_SECONDS)

    async def _fetch(self, service: str) -> bool:
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                response = await self._upstreams.get(service, "/openapi.json", {})
            if response.status_code == 200:
                self._known[service] = orjson.loads(response.content)
                return True
            logger.warning("openapi.not_answered service=%s status=%s", service, response.status_code)
        except (TimeoutError, ValueError, httpx.TransportError) as error:
            logger.warning("openapi.not_answered service=%s error=%r", service, error)
        return False
