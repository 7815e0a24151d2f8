"""Tokens for API keys: what the gateway gets for a key and passes on instead of it. Each lives for a minute.

They are signed with a key of their own, derived from the secret of tokens that every process of the installation has,
and are taken behind the gateway alone (`Verifier.verify_inside`): the gateway itself takes none from outside.
"""

import hashlib
import hmac
import time
from collections.abc import Collection, Iterable
from contextlib import suppress
from functools import lru_cache
from typing import Any, Final

from joserfc import jwt
from joserfc.errors import BadSignatureError
from joserfc.jwk import OctKey

__all__ = ["ISSUER", "SECONDS", "claims_of", "decoded", "is_one", "issue_key_token", "signing_key"]

ISSUER: Final = "tradewind-keys"
AUDIENCE: Final = "tradewind-services"
SECONDS: Final = 60  # a revoked key works for so long at most
LIMITS: Final = ("channels", "warehouses")
_HEADER: Final = {"alg": "HS256", "typ": "tradewind-key+jwt"}  # its type is its own, see RFC 8725, 3.11
_HEAD: Final = jwt.encode(_HEADER, {}, OctKey.generate_key(256)).partition(".")[0]


@lru_cache(maxsize=8)
def signing_key(secret: str) -> OctKey:
    return OctKey.import_key(hmac.new(secret.encode(), b"tokens for API keys", hashlib.sha256).digest())


def issue_key_token(
    secret: str,
    *,
    subject: str,
    scopes: Collection[str],
    channels: Collection[str] | None,
    warehouses: Collection[str] | None,
    until: float,
) -> str:
    """A token for SECONDS, or `until` (seconds since the epoch) if that is earlier. `channels`, `warehouses`: what the
    key is limited to; None: it is not."""
    moment = time.time()
    claims: dict[str, Any] = {
        "iss": ISSUER, "aud": AUDIENCE, "sub": subject, "scopes": sorted(scopes),
        "exp": int(min(moment + SECONDS, until)),
    }  # fmt: skip
    limits = {"channels": channels, "warehouses": warehouses}
    claims |= {name: sorted(values) for name, values in limits.items() if values is not None}
    return jwt.encode(_HEADER, claims, signing_key(secret))


def is_one(token: str) -> bool:
    """Whether it claims to be such a token."""
    return token.partition(".")[0] == _HEAD


def decoded(token: str, keys: Iterable[OctKey]) -> jwt.Token:
    """By whichever of the keys has signed it. Raises JoseError or ValueError."""
    *others, last = keys
    for key in others:
        with suppress(BadSignatureError):
            return jwt.decode(token, key, algorithms=["HS256"])
    return jwt.decode(token, last, algorithms=["HS256"])


def claims_of(token: str, secrets: Iterable[str]) -> dict[str, Any]:
    """Raises JoseError or ValueError for one that has expired, or that none of the secrets has signed."""
    claims = dict(decoded(token, map(signing_key, secrets)).claims)
    required: dict[str, Any] = {name: {"essential": True} for name in ("iss", "aud", "sub", "exp")}
    required["iss"]["value"], required["aud"]["value"] = ISSUER, AUDIENCE
    jwt.JWTClaimsRegistry(**required).validate(claims)
    texts = [claims.get("scopes"), *(claims[name] for name in LIMITS if name in claims)]
    if not all(isinstance(each, list) and all(isinstance(text, str) for text in each) for each in texts):
        raise ValueError("it does not say what it opens")
    return claims
