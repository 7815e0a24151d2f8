"""Tokens: who calls (JWT), and what the role allows (scopes).

Two issuers, never mixed: the development issuer signs HS256 with the installation's own secret; an OIDC issuer's
keys come from its JWKS, asymmetric algorithms only. Behind the gateway a third one: `key_tokens`, for API keys.
"""

import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from fastapi import Depends, Request, Security
from fastapi.security import HTTPBearer
from joserfc import jwt
from joserfc.errors import (
    BadSignatureError,
    ClaimError,
    ExpiredTokenError,
    InvalidKeyIdError,
    JoseError,
    UnsupportedAlgorithmError,
)
from joserfc.jwk import OctKey

from libs import api_keys, tasks
from libs.http import key_tokens
from libs.http.issuer import Issuer, Unavailable
from libs.http.problems import FieldError, Problem
from libs.keyring import Keyring
from libs.telemetry import traces

CACHE_SIZE = 10_000
CACHE_SECONDS = 30.0  # a revoked key or a changed role takes effect within this time
DEV_ISSUER = "tradewind-development"
AUDIENCE = "tradewind"
SKEW_SECONDS = 30  # an issuer's clock may be ahead of ours: its newest tokens would be refused
LONGEST_SUBJECT = 255  # OpenID Connect's; it is kept with events
LONGEST_AGENT = 300  # of a User-Agent that is kept with a change
OIDC_ALGORITHMS = ["RS256", "ES256", "EdDSA", "PS256"]


@dataclass(frozen=True, slots=True)
class Principal:
    subject: str
    roles: frozenset[str]
    scopes: frozenset[str] = field(default_factory=frozenset)
    locale: str | None = None  # as the token says it, BCP 47
    expires_at: float = 0.0  # of the token, seconds since the epoch
    channels: frozenset[str] | None = None  # it is limited to these; None: to none
    warehouses: frozenset[str] | None = None


Dimension = Literal["channels", "warehouses"]


def is_within(limit: frozenset[str] | None, value: str) -> bool:
    """Whether a caller with this limit may see and change what belongs to `value`."""
    return limit is None or value in limit


def narrowed(limit: frozenset[str] | None, asked: Collection[str] | None) -> list[str] | None:
    """What the list of a caller with this limit is narrowed to: what was asked for, of what is within; None: it is not
    narrowed. It may be nothing."""
    if limit is None:
        return None if asked is None else list(asked)
    return sorted(limit if asked is None else limit & set(asked))


def outside(pointer: str, dimension: Dimension, value: str) -> FieldError:
    """What is wrong with a value that is not within the caller's limit."""
    detail = f"the caller is limited to other {dimension} than {value}"
    return FieldError(pointer=pointer, code="limited_principal", detail=detail, params={dimension[:-1]: value})


def require_within(limit: frozenset[str] | None, pointer: str, dimension: Dimension, value: str) -> None:
    """Raises Problem 403 for a value that is not within the caller's limit."""
    if not is_within(limit, value):
        error = outside(pointer, dimension, value)
        raise Problem(403, error.code, error.detail, [error], params=error.params)


class Verifier:
    """Checks tokens. `scopes` maps each role to what it may do; `roles` is where in a token they stand (`roles_in`)."""

    def __init__(
        self,
        scopes: Mapping[str, frozenset[str]],
        *,
        dev_secret: Keyring | str | None = None,
        oidc_issuer: str | None = None,
        audience: str = AUDIENCE,
        roles: str = "roles",
        inside_secret: Keyring | str | None = None,
    ) -> None:
        if dev_secret and oidc_issuer:
            raise ValueError("development tokens and those of an OIDC issuer are never accepted side by side")
        self._scopes, self._audience = scopes, audience
        self._dev = Keyring.of(dev_secret) if dev_secret else None
        self._issuer = Issuer(oidc_issuer) if oidc_issuer else None
        self._roles = "roles" if self._dev else roles
        self._cache: dict[str, tuple[float, Principal]] = {}
        self._tokens = Keyring.of(inside_secret) if inside_secret else None
        self._inside: dict[str, tuple[float, Principal]] = {}  # apart: `verify` must not find these

    async def verify(self, token: str) -> Principal:
        """Problem 401 `token_expired`, or `token_invalid` for one that is malformed, not for us, or signed by nobody we
        trust; 503 when that cannot be told because the issuer's keys cannot be read."""
        found = self._cache.get(token)
        moment = time.time()
        if found and found[0] > moment:
            return found[1]
        try:
            claims = await self._claims(token)
            until = min(moment + CACHE_SECONDS, float(claims["exp"]))
            roles = roles_in(claims, self._roles)
        except Unavailable:
            detail = "the keys of the token's issuer cannot be read; repeat the request"
            raise Problem(503, "issuer_unavailable", detail, headers={"Retry-After": "1"}) from None
        except UNREADABLE as error:
            raise _refusal(error) from None
        scopes = frozenset[str]().union(*(self._scopes.get(role, frozenset()) for role in roles))
        locale = claims.get("locale")
        principal = Principal(
            str(claims["sub"]), roles, scopes, locale if isinstance(locale, str) else None, float(claims["exp"])
        )
        if len(self._cache) >= CACHE_SIZE:
            self._cache.clear()
        self._cache[token] = (until, principal)
        return principal

    async def verify_inside(self, token: str) -> Principal:
        """`verify`, for what lies behind the gateway: there alone a token for an API key is taken, too."""
        if self._tokens is None or not key_tokens.is_one(token):
            return await self.verify(token)
        found = self._inside.get(token)
        if found and found[0] > time.time():
            return found[1]
        try:
            claims = key_tokens.claims_of(token, self._tokens)
        except UNREADABLE as error:
            raise _refusal(error) from None
        until = float(claims["exp"])
        channels, warehouses = (frozenset(claims[n]) if n in claims else None for n in key_tokens.LIMITS)
        principal = Principal(
            claims["sub"], frozenset(), frozenset(claims["scopes"]), None, until, channels, warehouses
        )
        if len(self._inside) >= CACHE_SIZE:
            self._inside.clear()
        self._inside[token] = (until, principal)
        return principal

    async def _claims(self, token: str) -> dict[str, Any]:
        if self._dev is not None:
            issuer, decoded = DEV_ISSUER, key_tokens.decoded(token, map(OctKey.import_key, self._dev))
        elif self._issuer is not None:
            issuer = self._issuer.url
            try:
                decoded = jwt.decode(token, await self._issuer.keys(), algorithms=OIDC_ALGORITHMS)
            except InvalidKeyIdError:
                decoded = jwt.decode(token, await self._issuer.newer(), algorithms=OIDC_ALGORITHMS)
        else:
            raise Unacceptable("no issuer is configured here")
        claims = dict(decoded.claims)
        begins: dict[str, Any] = {name: claims.pop(name) for name in ("iat", "nbf") if name in claims}
        jwt.JWTClaimsRegistry(leeway=SKEW_SECONDS).validate(begins)
        jwt.JWTClaimsRegistry(
            iss={"essential": True, "value": issuer},
            aud={"essential": True, "value": self._audience},
            exp={"essential": True},
            sub={"essential": True},
        ).validate(claims)
        if len(claims["sub"]) > LONGEST_SUBJECT or not claims["sub"].isprintable():
            raise Unacceptable("its subject is longer than 255 characters, or has some that cannot be shown")
        if claims["sub"].startswith(api_keys.SUBJECT):
            raise Unacceptable("its subject is that of an API key")
        return claims


def roles_in(claims: Mapping[str, Any], path: str) -> frozenset[str]:
    """The roles that stand at a path such as `realm_access.roles`: a list, or a text with spaces between them, as
    `scope` is. A claim's name may have dots itself (`https://example.com/roles`): the longest that exists counts. None
    when nothing is there. Raises ValueError for what is neither."""
    found = _at(claims, path)
    if found is None:
        return frozenset()
    if isinstance(found, str):
        return frozenset(found.split())
    if isinstance(found, list) and all(isinstance(role, str) for role in found):
        return frozenset(found)
    raise Unacceptable(f"its roles at {path} are no list of texts")


def _at(claims: Any, path: str) -> Any:
    parts = path.split(".")
    for end in range(len(parts), 0, -1):
        name, rest = ".".join(parts[:end]), ".".join(parts[end:])
        if isinstance(claims, Mapping) and name in claims:
            found = _at(claims[name], rest) if rest else claims[name]
            if found is not None:
                return found
    return None


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


class Unacceptable(ValueError):
    """A token, and in words why."""


CLAIMS = {
    "iss": "another issuer has made it",
    "aud": "it is not for this audience",
    "sub": "it does not say whose it is",
    "exp": "it does not say when it expires",
    "nbf": "it is not valid yet",
    "iat": "it was issued in the future",
}
REASONS: dict[type[Exception], str] = {
    InvalidKeyIdError: "its issuer has no such key",
    BadSignatureError: "its signature is wrong",
    UnsupportedAlgorithmError: "the algorithm of its signature is not allowed",
}


UNREADABLE = (JoseError, ValueError, KeyError, TypeError, OverflowError)


def _refusal(error: Exception) -> Problem:
    if isinstance(error, ExpiredTokenError):
        return not_accepted("token_expired", "the token has expired; get a new one from its issuer")
    return not_accepted("token_invalid", f"the token is not accepted: {reason_of(error)}")


def reason_of(error: Exception) -> str:
    if isinstance(error, Unacceptable):
        return str(error)
    if isinstance(error, ClaimError):
        return next((said for claim, said in CLAIMS.items() if claim in error.claim), "a claim in it is wrong")
    return REASONS.get(type(error), "it is no JSON Web Token")


def not_accepted(code: str, detail: str) -> Problem:
    """RFC 6750, 3.1."""
    return Problem(
        401, code, detail, headers={"WWW-Authenticate": f'Bearer error="invalid_token", error_description="{detail}"'}
    )


def _missing() -> Problem:
    detail = "a token is needed: Authorization: Bearer TOKEN"
    return Problem(401, "token_missing", detail, headers={"WWW-Authenticate": "Bearer"})


def bearer_of(headers: Mapping[str, str]) -> str:
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise _missing()
    return token.strip()


_scheme = HTTPBearer(auto_error=False, description="`tradewind token --role ROLE` prints one in development")


def requires(
    scope: str, *, obeys: tuple[Dimension, ...] = (), free_of: tuple[Dimension, ...] = (), audited: bool = True
) -> Any:
    """An endpoint's dependency: the caller must hold `scope`, which the OpenAPI document tells. Gives the Principal.

    `obeys`: the endpoint keeps a limited caller within these limits. `free_of`: what it shows and changes belongs to
    none of these. Whoever is limited in anything else is refused, and so is, where something is obeyed, whom none of
    its limits binds: an endpoint that says nothing is closed to all who are limited.

    `audited`: what it changes is written into the audit (libs/audit). Not for what orders are placed by: their timeline
    tells, and the way to an order is to stay short."""

    # async, though nothing here waits: FastAPI would send a plain function to a thread, a third of a request's cost
    async def check(request: Request) -> Principal:
        principal: Principal | None = request.scope.get("principal")
        if principal is None:
            verifier: Verifier = request.app.state.verifier
            principal = request.scope["principal"] = await verifier.verify_inside(bearer_of(request.headers))
        tasks.principal.set(principal.subject)  # what the request emits says on whose behalf
        if scope not in principal.scopes:
            told = {"WWW-Authenticate": f'Bearer error="insufficient_scope", scope="{scope}"'}
            raise Problem(403, "forbidden", f"the scope {scope!r} is needed", headers=told, params={"scope": scope})
        if principal.channels is not None or principal.warehouses is not None:
            require_bound(principal, obeys, free_of)
        if audited and request.method != "GET":
            tasks.caller.set(_caller(request, principal, scope))
        return principal

    return Security(check, scopes=[scope])


def _caller(request: Request, principal: Principal, scope: str) -> tasks.Caller:
    client, agent = request.scope.get("client"), request.headers.get("user-agent")
    return tasks.Caller(
        principal.subject, sorted(principal.roles), scope, request.scope["route"].name, client and client[0],
        agent and agent[:LONGEST_AGENT], traces.current_trace_id(),
    )  # fmt: skip


def require_bound(principal: Principal, obeys: Collection[Dimension], free_of: Collection[Dimension]) -> None:
    """Raises Problem 403 for a caller with limits that what obeys these and is free of those cannot keep to."""
    limits = {"channels": principal.channels, "warehouses": principal.warehouses}
    limited = {name for name, values in limits.items() if values is not None}
    if limited <= {*obeys, *free_of} and (not obeys or not limited or limited & set(obeys)):
        return
    detail = f"the caller is limited to some {' and '.join(sorted(limited))}, which this operation cannot keep to"
    raise Problem(403, "limited_principal", detail, params={"limits": sorted(limited)})


Documented = Annotated[Any, Depends(_scheme)]
