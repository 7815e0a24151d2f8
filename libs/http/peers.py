"""How a service asks another one of this installation: at the address that is configured, with a token of its own.

Only those that the manifest names (`asks`) are asked, and through a client that calls nothing else: the one for the
world outside stays closed to what is inside. A service that runs in this process is asked there.
"""

import asyncio
from collections.abc import Mapping
from functools import partial
from typing import Final

import httpx
from starlette.types import ASGIApp

from libs.http.client import Breaker, Client, Timeouts
from libs.http.outcomes import Answer, NoAnswer, NotSent
from libs.http.service_tokens import issue_service_token
from libs.keyring import Keyring
from libs.telemetry import metrics, traces

__all__ = ["Peers"]

TIMEOUTS: Final = Timeouts(connect=2.0, read=10.0, total=10.0)
LIMIT: Final = (200.0, 200)  # calls a second, and at once
REST: Final = 15.0  # the longest that one which has failed is left in peace


class Peers:
    """`service`: who asks. `urls`: where those are that it may ask. `here`: those that run in this process."""

    def __init__(
        self, service: str, tokens: Keyring | str, urls: Mapping[str, str], here: Mapping[str, ASGIApp]
    ) -> None:
        self._service, self._tokens, self._here = service, Keyring.of(tokens), here
        self._urls = {name: url.rstrip("/") for name, url in urls.items()}
        self._client = Client(
            origins=self._urls.values(), usual=LIMIT, breaker=partial(Breaker, seconds=2.0, longest=REST)
        )

    async def aclose(self) -> None:
        await self._client.aclose()

    async def get(self, peer: str, path: str, *, purpose: str, about: str) -> Answer:
        """The answer, whatever its status. Each call has a token of its own, and is made once. Raises KeyError for a
        service that the manifest does not name, NotSent and NoAnswer."""
        url = self._urls[peer] + path
        secret = self._tokens.first
        token = issue_service_token(secret, service=self._service, audience=peer, purpose=purpose, about=about)
        outcome = "no_answer"
        try:
            answer = await self._ask(peer, url, {"authorization": f"Bearer {token}"})
            outcome = f"{answer.status // 100}xx"
            return answer
        except NotSent:
            outcome = "not_sent"
            raise
        finally:
            metrics.PEER_CALLS.labels(self._service, peer, purpose, outcome).inc()

    async def _ask(self, peer: str, url: str, headers: dict[str, str]) -> Answer:
        if app := self._here.get(peer):
            return await _in_process(app, url, headers)
        return await self._client.call("GET", url, headers=headers, timeouts=TIMEOUTS)


async def _in_process(app: ASGIApp, url: str, headers: dict[str, str]) -> Answer:
    if traceparent := traces.current_traceparent():
        headers = headers | {"traceparent": traceparent}
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    try:
        async with asyncio.timeout(TIMEOUTS.total):
            response = await transport.handle_async_request(httpx.Request("GET", url, headers=headers))
            return Answer(response.status_code, dict(response.headers), await response.aread())
    except TimeoutError:
        raise NoAnswer("TimeoutError") from None
