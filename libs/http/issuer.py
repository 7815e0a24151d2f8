"""The signing keys of an OIDC issuer. What is in memory stays usable while the issuer is away.

One request at a time asks for them, and nobody whose key is known waits for it: old keys are used while newer ones are
fetched. A key that is not known leads to one request in a while, however many tokens name it.
"""

import asyncio
import logging
import time
from typing import Any

import httpx
from joserfc.errors import JoseError
from joserfc.jwk import JWKRegistry, KeySet

logger = logging.getLogger(__name__)

FRESH_SECONDS = 600.0  # so long a key that the issuer has withdrawn is still accepted, while it can be asked
AGAIN_SECONDS = 10.0  # between two requests, also failed ones
ANSWER_SECONDS = 5.0


class Unavailable(Exception):
    """The issuer cannot be asked, and what is in memory does not answer the question."""


class Issuer:
    def __init__(self, url: str) -> None:
        self.url = url
        self._keys: KeySet | None = None
        self._read_at = self._asked_at = float("-inf")
        self._failed = False
        self._asking: asyncio.Task[None] | None = None

    async def keys(self) -> KeySet:
        """Those in memory, whatever their age. Raises Unavailable as long as there are none."""
        if self._keys is None:
            await self._ask()
        elif time.monotonic() - self._read_at > FRESH_SECONDS:
            self._begin()
        if self._keys is None:
            raise Unavailable
        return self._keys

    async def newer(self) -> KeySet:
        """For a token whose key is not among `keys`: the issuer may have a new one. Raises Unavailable when it could
        not be asked, and the token may be good."""
        await self._ask()
        if self._failed or self._keys is None:
            raise Unavailable
        return self._keys

    async def _ask(self) -> None:
        """Wait for the request that is under way."""
        self._begin()
        if self._asking is not None:
            await asyncio.wait({self._asking})

    def _begin(self) -> None:
        if self._asking is None and time.monotonic() - self._asked_at > AGAIN_SECONDS:
            self._asked_at = time.monotonic()
            self._asking = asyncio.create_task(self._read(), name="issuer")
            self._asking.add_done_callback(self._asked)

    def _asked(self, _: asyncio.Task[None]) -> None:
        self._asking = None

    async def _read(self) -> None:
        try:
            async with asyncio.timeout(ANSWER_SECONDS), httpx.AsyncClient(timeout=ANSWER_SECONDS) as client:
                found = await client.get(f"{self.url.rstrip('/')}/.well-known/openid-configuration")
                answer = await client.get(found.raise_for_status().json()["jwks_uri"])
                self._keys = _key_set(answer.raise_for_status().json())
            self._read_at, self._failed = time.monotonic(), False
        except Exception as error:
            self._failed = True
            logger.warning("auth.issuer_unreachable issuer=%s error=%r", self.url, error)


def _key_set(document: Any) -> KeySet:
    """Those that sign and that we can read; one we cannot must not take the others with it."""
    keys = []
    for each in document["keys"]:
        if each.get("use", "sig") == "sig":
            try:
                keys.append(JWKRegistry.import_key(each))
            except (JoseError, ValueError, KeyError, TypeError) as error:
                logger.warning("auth.key_unreadable kid=%s error=%r", each.get("kid"), error)
    if not keys:
        raise ValueError("the issuer has no key that signs")
    return KeySet(keys)
