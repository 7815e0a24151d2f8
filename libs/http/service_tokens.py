"""Tokens of services: one service asks another for one thing, for one purpose. Each lives for a minute.

No person has one, and no person's is passed on. They are signed with a key of their own, derived from the secret of
tokens that every process of the installation has: no user's token opens what asks for these, and they open nothing
else.
"""

import hashlib
import hmac
import time
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

from fastapi import Depends, Request
from joserfc import jwt
from joserfc.errors import ExpiredTokenError, JoseError
from joserfc.jwk import OctKey

from libs.clock import new_id
from libs.http.auth import SKEW_SECONDS, Unacceptable, bearer_of, not_accepted, reason_of
from libs.http.key_tokens import decoded
from libs.http.problems import Problem
from libs.keyring import Keyring

__all__ = ["SECONDS", "Errand", "errand_of", "issue_service_token", "on_errand"]

ISSUER: Final = "tradewind-services"
SECONDS: Final = 60
REGISTERED: Final = ("iss", "aud", "sub", "exp", "jti")


@dataclass(frozen=True, slots=True)
class Errand:
    """What a service's token says. `service`: who asks. `purpose`: for what. `about`: which one thing. `id`: of this
    request; each has its own."""

    service: str
    purpose: str
    about: str
    id: UUID


@lru_cache(maxsize=8)
def _key(secret: str) -> OctKey:
    return OctKey.import_key(hmac.new(secret.encode(), b"service tokens", hashlib.sha256).digest())


def issue_service_token(secret: str, *, service: str, audience: str, purpose: str, about: str) -> str:
    """A token with which `service` asks `audience` about one thing."""
    moment = int(time.time())
    claims = {
        "iss": ISSUER, "aud": audience, "sub": service, "purpose": purpose, "about": about, "jti": str(new_id()),
        "iat": moment, "exp": moment + SECONDS,
    }  # fmt: skip
    return jwt.encode({"alg": "HS256"}, claims, _key(secret))


def errand_of(token: str, secrets: Keyring | str, audience: str) -> Errand:
    """What `audience` is asked with the token. Problem 401 `token_expired`, or `token_invalid` for one that is
    malformed, signed by anybody else, for another service, or does not say who asks for what."""
    try:
        claims = _claims(token, Keyring.of(secrets), audience)
        return Errand(claims["sub"], claims["purpose"], claims["about"], UUID(claims["jti"]))
    except ExpiredTokenError:
        raise not_accepted("token_expired", "the token has expired; get a new one from its issuer") from None
    except (JoseError, ValueError, KeyError, TypeError, OverflowError, AttributeError) as error:
        raise not_accepted("token_invalid", f"the token is not accepted: {reason_of(error)}") from None


def _claims(token: str, secrets: Keyring, audience: str) -> dict[str, Any]:
    claims = dict(decoded(token, map(_key, secrets)).claims)
    jwt.JWTClaimsRegistry(leeway=SKEW_SECONDS).validate({"iat": claims.pop("iat", 0)})
    required: dict[str, Any] = {name: {"essential": True} for name in REGISTERED}
    required["iss"]["value"], required["aud"]["value"] = ISSUER, audience
    jwt.JWTClaimsRegistry(**required).validate(claims)
    if not all(isinstance(claims.get(name), str) and claims[name] for name in ("sub", "purpose", "about")):
        raise Unacceptable("it does not say for what it is")
    return claims


def on_errand(audience: str, purposes: Collection[str], thing: str) -> Any:
    """A dependency of an endpoint for services: gives the Errand. The token must be for `audience`, for one of the
    `purposes`, and about what the path parameter `thing` names; Problem 401 or 403 otherwise."""

    async def check(request: Request) -> Errand:
        errand = errand_of(bearer_of(request.headers), request.app.state.tokens, audience)
        if errand.purpose not in purposes or errand.about != str(request.path_params[thing]):
            raise Problem(403, "token_elsewhere", "the token is for another purpose, or about something else")
        return errand

    return Depends(check)
