"""Tokens: who calls (JWT), and what the role allows (scopes).

Two issuers, never mixed: the development issuer signs HS256 with the installation's own secret; an OIDC issuer's
keys come from its JWKS, asymmetric algorithms only.
"""

import asyncio
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

import httpx
from fastapi import Depends, Request
from fastapi.security import HTTPBearer
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet, OctKey

from libs.http.problems import Problem

logger = logging.getLogger(__name__)

CACHE_SIZE = 10_000
CACHE_SECONDS = 30.0  # a revoked key or a changed role takes effect within this time
DEV_ISSUER = "tradewind-development"
AUDIENCE = "tradewind"
OIDC_ALGORITHMS = ["RS256", "ES256", "EdDSA", "PS256"]


@dataclass(frozen=True, slots=True)
class Principal:
    subject: str
    roles: frozenset[str]
    scopes: frozenset[str] = field(default_factory=frozenset)


class Verifier:
    """Checks tokens. `scopes` maps each role to what it may do."""

    def __init__(
        self,
        scopes: Mapping[str, frozenset[str]],
        *,
        dev_secret: str | None = None,
        oidc_issuer: str | None = None,
        audience: str = AUDIENCE,
    ) -> None:
        self._scopes, self._audience = scopes, audience
        self._dev_key = OctKey.import_key(dev_secret) if dev_secret else None
        self._oidc_issuer = oidc_issuer
        self._jwks: KeySet | None = None
        self._jwks_at = 0.0
        self._jwks_lock = asyncio.Lock()
        self._cache: dict[str, tuple[float, Principal]] = {}

    async def verify(self, token: str) -> Principal:
        """Problem 401 for a token that is malformed, expired, not ours, or signed by nobody we trust; 503 when the
        issuer's keys cannot be read."""
        found = self._cache.get(token)
        moment = time.time()
        if found and found[0] > moment:
            return found[1]
        try:
            claims = await self._claims(token)
            until = min(moment + CACHE_SECONDS, float(claims["exp"]))
            roles = frozenset(str(role) for role in claims.get("roles", ()))
        except (JoseError, ValueError, KeyError, TypeError, OverflowError) as error:
            raise _unauthorized(f"the token is not valid: {type(error).__name__}") from None
        except httpx.HTTPError as error:
            logger.warning("auth.issuer_unreachable issuer=%s error=%r", self._oidc_issuer, error)
            detail = "the keys of the token's issuer cannot be read"
            raise Problem(503, "issuer_unavailable", detail, headers={"Retry-After": "1"}) from None
        scopes = frozenset[str]().union(*(self._scopes.get(role, frozenset()) for role in roles))
        principal = Principal(str(claims["sub"]), roles, scopes)
        if len(self._cache) >= CACHE_SIZE:
            self._cache.clear()
        self._cache[token] = (until, principal)
        return principal

    async def _claims(self, token: str) -> dict[str, Any]:
        if self._dev_key is not None:
            decoded = jwt.decode(token, self._dev_key, algorithms=["HS256"])
            issuer = DEV_ISSUER
        elif self._oidc_issuer:
            try:
                decoded = jwt.decode(token, await self._keys(), algorithms=OIDC_ALGORITHMS)
            except JoseError:  # the issuer may have rotated its keys
                decoded = jwt.decode(token, await self._keys(refresh=True), algorithms=OIDC_ALGORITHMS)
            issuer = self._oidc_issuer
        else:
            raise ValueError("no issuer is configured")
        jwt.JWTClaimsRegistry(
            iss={"essential": True, "value": issuer},
            aud={"essential": True, "value": self._audience},
            exp={"essential": True},
            sub={"essential": True},
        ).validate(decoded.claims)
        return dict(decoded.claims)

    async def _keys(self, *, refresh: bool = False) -> KeySet:
        async with self._jwks_lock:
            age = time.monotonic() - self._jwks_at
            if self._jwks is None or age > 3600 or (refresh and age > 10):
                async with httpx.AsyncClient(timeout=5) as client:
                    discovery = await client.get(f"{self._oidc_issuer}/.well-known/openid-configuration")
                    keys = await client.get(discovery.raise_for_status().json()["jwks_uri"])
                self._jwks, self._jwks_at = KeySet.import_key_set(keys.raise_for_status().json()), time.monotonic()
            return self._jwks


def issue_development_token(secret: str, role: str, *, subject: str | None = None, hours: float = 12) -> str:
    """A token of the development issuer, which exists only where its secret is set."""
    moment = int(time.time())
    claims = {
        "iss": DEV_ISSUER,
        "aud": AUDIENCE,
        "sub": subject or f"dev:{role}",
        "roles": [role],
        "iat": moment,
        "exp": moment + int(hours * 3600),
    }
    return jwt.encode({"alg": "HS256"}, claims, OctKey.import_key(secret))


def _unauthorized(detail: str) -> Problem:
    return Problem(401, "unauthorized", detail, headers={"WWW-Authenticate": "Bearer"})


def bearer_of(headers: Mapping[str, str]) -> str:
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise _unauthorized("an Authorization header with a Bearer token is needed")
    return token


_scheme = HTTPBearer(auto_error=False, description="`tradewind token --role ROLE` prints one in development")


def requires(scope: str) -> Any:
    """An endpoint's dependency: the caller must hold `scope`. Gives the Principal."""

    # async, though nothing here waits: FastAPI would send a plain function to a thread, a third of a request's cost
    async def check(request: Request) -> Principal:
        principal: Principal | None = request.scope.get("principal")
        if principal is None:
            verifier: Verifier = request.app.state.verifier
            principal = request.scope["principal"] = await verifier.verify(bearer_of(request.headers))
        if scope not in principal.scopes:
            raise Problem(403, "forbidden", f"the scope {scope!r} is needed")
        return principal

    return Depends(check)


Documented = Annotated[Any, Depends(_scheme)]
