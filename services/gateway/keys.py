"""API keys at the door: integration is asked what a key opens, and the short token that it gives is passed on instead.

The key itself goes no further: what is asked, and what is remembered, is its digest.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple, TypeVar

import httpx
import orjson
from starlette.types import Scope

from libs import api_keys
from libs.http import Principal, Problem
from libs.http.auth import Verifier, not_accepted
from libs.http.service_tokens import issue_service_token
from libs.keyring import Keyring
from services.gateway.limits import address_of
from services.gateway.upstream import Upstreams

logger = logging.getLogger(__name__)
T = TypeVar("T")

SERVICE: Final = "integration"
FRESH_SECONDS: Final = 30.0  # then integration is asked again; while it is away, a token goes on until it expires
MARGIN_SECONDS: Final = 5.0  # a token must not expire on its way
REFUSED_SECONDS: Final = 10.0  # so long a key that opens nothing is not asked for again
AWAY_SECONDS: Final = 1.0  # between two questions to an integration that did not answer
ANSWER_SECONDS: Final = 5.0
AT_ONCE: Final = 8  # questions
REMEMBERED: Final = 10_000  # of each kind
GUESSES: Final = 10  # unknown keys that one address may show in GUESS_SECONDS
GUESS_SECONDS: Final = 60.0
SLIP: Final = "this is no whole API key: a character is missing, wrong or too many"
REFUSALS: Final = {
    "not_found": ("key_invalid", "there is no such API key"),
    "key_revoked": ("key_revoked", "the API key has been revoked"),
    "key_expired": ("key_expired", "the API key has expired"),
}


class Grant(NamedTuple):
    """Who a key is, with the token that is passed on. Times are seconds since the epoch."""

    principal: Principal
    token: str
    fresh_until: float
    usable_until: float


class Keys:
    def __init__(
        self, upstreams: Upstreams, verifier: Verifier, tokens: Keyring | str, clock: Callable[[], float] = time.time
    ) -> None:
        self._upstreams, self._verifier, self._tokens, self.clock = upstreams, verifier, Keyring.of(tokens), clock
        self._grants: dict[str, Grant] = {}
        self._refused: dict[str, tuple[str, float]] = {}  # why, of REFUSALS, and until when
        self._guesses: dict[str, tuple[int, float]] = {}  # of an address: how many, until when they count
        self._asking: dict[str, asyncio.Task[Grant]] = {}
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._away_until = 0.0

    async def admit(self, key: str, scope: Scope, inner: Scope) -> Principal:
        """Who the key is; `inner` is the request that goes on, with the token. Raises Problem 401 for a key that opens
        nothing, 429 for one guess too many, 503 when integration is away and the key is not remembered."""
        if not api_keys.is_whole(key):
            raise not_accepted("key_invalid", SLIP)
        grant = await self._grant(api_keys.digest_of(key).hex(), address_of(scope))
        inner["headers"] = [*without_keys(scope), (b"authorization", b"Bearer " + grant.token.encode())]
        return grant.principal

    async def _grant(self, digest: str, address: str) -> Grant:
        moment = self.clock()
        grant = self._grants.get(digest)
        if grant and grant.fresh_until > moment:
            return grant
        reason, until = self._refused.get(digest, ("", 0.0))
        if until > moment:
            raise not_accepted(*REFUSALS[reason])
        usable = grant if grant and grant.usable_until > moment else None
        try:
            return await self._asked(digest, None if usable else address)
        except _Away:
            if usable:
                return usable
            detail = "who the API key belongs to cannot be found out now; repeat the request"
            raise Problem(503, "keys_unavailable", detail, headers={"Retry-After": "1"}) from None

    async def _asked(self, digest: str, address: str | None) -> Grant:
        """One question at a time for each key, however many requests wait for its answer. It goes on for the others
        when the client of the first one leaves. `address`: of whom it may be a guess."""
        task = self._asking.get(digest)
        if task is None:
            if self._away_until > self.clock():
                raise _Away
            task = self._asking[digest] = asyncio.create_task(self._ask(digest, address))
            task.add_done_callback(partial(self._answered, digest))
        return await asyncio.shield(task)

    def _answered(self, digest: str, task: asyncio.Task[Grant]) -> None:
        del self._asking[digest]
        if not task.cancelled():
            task.exception()  # looked at, also when nobody waits any more

    async def _ask(self, digest: str, address: str | None) -> Grant:
        async with self._gate:
            moment = self.clock()
            if address:
                self._require_few_guesses(address, moment)
            try:
                found = await self._exchanged(digest)
            except (httpx.TransportError, OSError, ValueError, KeyError, TypeError, Problem) as error:
                logger.warning("gateway.keys_unavailable error=%s", type(error).__name__)
                self._away_until = self.clock() + AWAY_SECONDS
                raise _Away from None
            if isinstance(found, str):
                self._grants.pop(digest, None)
                _keep(self._refused, digest, (found, moment + REFUSED_SECONDS))
                if address and found == "not_found":
                    self._count(address, moment)
                raise not_accepted(*REFUSALS[found])
            token, principal = found
            until = principal.expires_at
            grant = Grant(principal, token, min(moment + FRESH_SECONDS, until - MARGIN_SECONDS), until)
            _keep(self._grants, digest, grant)
            return grant

    async def _exchanged(self, digest: str) -> tuple[str, Principal] | str:
        """The token for a key and who it is, or which of REFUSALS. Raises what `_ask` takes for no answer."""
        asking = issue_service_token(
            self._tokens.first, service="gateway", audience=SERVICE, purpose="key_exchange", about=digest
        )
        async with asyncio.timeout(ANSWER_SECONDS):
            path = f"/internal/keys/{digest}"
            answer = await self._upstreams.get(SERVICE, path, {"authorization": f"Bearer {asking}"})
        body = orjson.loads(answer.content)
        if answer.is_success:
            token = str(body["token"])
            return token, await self._verifier.verify_inside(token)
        if answer.status_code not in (404, 410) or body["code"] not in REFUSALS:
            raise ValueError(answer.status_code)
        return str(body["code"])

    def _require_few_guesses(self, address: str, moment: float) -> None:
        """Anybody can make up keys that are whole, and each would be a question to the database."""
        count, until = self._guesses.get(address, (0, 0.0))
        if until > moment and count >= GUESSES:
            wait = int(until - moment) + 1
            detail = f"too many unknown API keys came from this address; repeat the request in {wait} s"
            raise Problem(429, "rate_limited", detail, headers={"Retry-After": str(wait)}, params={"seconds": wait})

    def _count(self, address: str, moment: float) -> None:
        count, until = self._guesses.get(address, (0, 0.0))
        if until <= moment:
            count, until = 0, moment + GUESS_SECONDS
        _keep(self._guesses, address, (count + 1, until))


class _Away(Exception):
    """Integration did not answer, or not in a way that can be read."""


def without_keys(scope: Scope) -> list[tuple[bytes, bytes]]:
    """The headers but for Authorization, if there is a key in one."""
    headers: list[tuple[bytes, bytes]] = list(scope["headers"])
    if not any(_has_key(*header) for header in headers):
        return headers
    return [(name, value) for name, value in headers if name.lower() != b"authorization"]


def _has_key(name: bytes, value: bytes) -> bool:
    return name.lower() == b"authorization" and api_keys.is_one(value.decode("latin-1").partition(" ")[2].strip())


def _keep(cache: dict[str, T], name: str, value: T) -> None:
    if len(cache) >= REMEMBERED and name not in cache:
        cache.clear()
    cache[name] = value
