"""How a cluster is reached: in the clear, by TLS, or by TLS and SASL; the certificates are PEM files."""

import asyncio
import logging
import ssl
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import httpx
from aiokafka.abc import AbstractTokenProvider

logger = logging.getLogger(__name__)

Protocol = Literal["PLAINTEXT", "SSL", "SASL_SSL"]
Mechanism = Literal["SCRAM-SHA-256", "SCRAM-SHA-512", "OAUTHBEARER"]

TOKEN_SECONDS = 10.0
EARLY_SECONDS = 30.0  # a token is not used in the last seconds of its life


@dataclass(frozen=True)
class Access:
    """`ca`: whose certificates the brokers' are checked against; without it the system's authorities. `certificate` and
    `key`: the client's own, where brokers ask for one. `username` and `password`: of SCRAM; with OAUTHBEARER the id and
    the secret of the client that asks `token_url` for tokens."""

    protocol: Protocol = "PLAINTEXT"
    ca: Path | None = None
    certificate: Path | None = None
    key: Path | None = None
    mechanism: Mechanism = "SCRAM-SHA-512"
    username: str | None = None
    password: str | None = None
    token_url: str | None = None
    token_scope: str | None = None

    def __post_init__(self) -> None:
        if wrong := self._wrong():
            raise ValueError(wrong)

    def _wrong(self) -> str | None:
        if self.protocol == "PLAINTEXT":
            return None
        if (self.certificate is None) != (self.key is None):
            return "a client's certificate needs its key, and a key its certificate"
        if missing := [file for file in (self.ca, self.certificate, self.key) if file and not file.is_file()]:
            return f"{missing[0]} is no file"
        if self.protocol == "SASL_SSL" and not (self.username and self.password):
            return "SASL_SSL needs a user name and a password"
        if self.protocol == "SASL_SSL" and self.mechanism == "OAUTHBEARER" and not self.token_url:
            return "OAUTHBEARER needs the address that gives tokens"
        return None

    def options(self) -> dict[str, Any]:
        """What an aiokafka client takes."""
        if self.protocol == "PLAINTEXT":
            return {}
        found: dict[str, Any] = {"security_protocol": self.protocol, "ssl_context": self._context()}
        if self.protocol == "SASL_SSL":
            found["sasl_mechanism"] = self.mechanism
            if self.mechanism == "OAUTHBEARER":
                found["sasl_oauth_token_provider"] = _Tokens(self)
            else:
                found |= {"sasl_plain_username": self.username, "sasl_plain_password": self.password}
        return found

    def _context(self) -> ssl.SSLContext:
        context = _Renewing(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if not self.ca:
            context.load_default_certs()
        context.follow(self.ca, self.certificate, self.key)
        return context


class _Renewing(ssl.SSLContext):
    """Reads its files again when they have changed, before each connection: a client lives longer than a certificate,
    and one that has ended would be shown until the client is given up."""

    _files: tuple[Path | None, Path | None, Path | None] = (None, None, None)
    _seen: object = None

    def follow(self, ca: Path | None, certificate: Path | None, key: Path | None) -> None:
        self._files = ca, certificate, key
        self._seen = _state(self._files)
        _load(self, *self._files)

    def wrap_bio(self, *args: Any, **options: Any) -> ssl.SSLObject:
        try:
            if (now := _state(self._files)) != self._seen:
                _load(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), *self._files)  # all of it, or none
                _load(self, *self._files)
                self._seen = now
                logger.info("kafka.certificates_renewed")
        except OSError as error:  # an SSLError is one; a file is being written: what was read before stays
            logger.warning("kafka.certificates_not_renewed error=%r", error)
        return super().wrap_bio(*args, **options)


def _state(files: tuple[Path | None, ...]) -> object:
    return [(found.st_mtime_ns, found.st_ino) for file in files if file and (found := file.stat())]


def _load(context: ssl.SSLContext, ca: Path | None, certificate: Path | None, key: Path | None) -> None:
    if ca:
        context.load_verify_locations(ca)
    if certificate:
        context.load_cert_chain(certificate, key)


class _Tokens(AbstractTokenProvider):  # type: ignore[misc]
    """Tokens by OAuth's client credentials. One is used until shortly before it ends."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._token, self._until = "", 0.0
        self._asking = asyncio.Lock()

    async def token(self) -> str:
        async with self._asking:
            if time.monotonic() >= self._until:
                await self._ask()
            return self._token

    async def _ask(self) -> None:
        form = {"grant_type": "client_credentials"}
        if self._access.token_scope:
            form["scope"] = self._access.token_scope
        url = str(self._access.token_url)
        try:
            async with httpx.AsyncClient(timeout=TOKEN_SECONDS) as client:
                who = httpx.BasicAuth(self._access.username or "", self._access.password or "")
                answer = await client.post(url, data=form, auth=who)
                answer.raise_for_status()
                told = answer.json()
                self._token = str(told["access_token"])
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            raise ConnectionError(f"no token for Kafka from {url}: {error!r}") from None
        self._until = time.monotonic() + float(told.get("expires_in", 60)) - EARLY_SECONDS
