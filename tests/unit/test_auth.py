"""What a token must be. A wrong one is the caller's problem, never ours."""

import time

import pytest
from joserfc import jwt
from joserfc.jwk import OctKey

from libs.http import Problem
from libs.http.auth import AUDIENCE, DEV_ISSUER, Verifier, issue_development_token

SECRET = "a-secret-for-tests-of-at-least-32-bytes"
SCOPES = {"reader": frozenset({"things:read"})}


def token(**changes: object) -> str:
    claims = {"iss": DEV_ISSUER, "aud": AUDIENCE, "sub": "ann", "roles": ["reader"], "exp": int(time.time()) + 60}
    return jwt.encode({"alg": "HS256"}, claims | changes, OctKey.import_key(SECRET))


async def test_a_good_token_has_its_roles_scopes():
    principal = await Verifier(SCOPES, dev_secret=SECRET).verify(issue_development_token(SECRET, "reader"))
    assert (principal.subject, principal.scopes) == ("dev:reader", {"things:read"})


@pytest.mark.parametrize(
    "changes",
    [
        {"exp": int(time.time()) - 1},
        {"exp": 10**400},
        {"aud": "others"},
        {"iss": "others"},
        {"sub": ""},
        {"roles": None},
        {"roles": 5},
    ],
)
async def test_a_wrong_claim_is_a_401(changes: dict[str, object]):
    with pytest.raises(Problem) as refused:
        await Verifier(SCOPES, dev_secret=SECRET).verify(token(**changes))
    assert refused.value.status == 401


async def test_an_issuer_that_cannot_be_reached_is_a_503():
    with pytest.raises(Problem) as refused:
        await Verifier(SCOPES, oidc_issuer="http://127.0.0.1:9").verify(token())
    assert (refused.value.status, refused.value.code) == (503, "issuer_unavailable")
