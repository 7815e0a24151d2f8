"""What a token must be. A wrong one is the caller's problem, never ours, and is told in words."""

import asyncio
import re
import time
from typing import Any

import httpx
import pytest
from fastapi import APIRouter, FastAPI, Request
from joserfc import jwt
from joserfc.jwk import OctKey

from libs import tasks
from libs.http import Problem, requires
from libs.http.auth import AUDIENCE, DEV_ISSUER, Verifier, issue_development_token, roles_in
from libs.http.problems import install

SECRET = "a-secret-for-tests-of-at-least-32-bytes"
SCOPES = {"reader": frozenset({"things:read"})}


def token(secret: str = SECRET, **changes: object) -> str:
    claims = {"iss": DEV_ISSUER, "aud": AUDIENCE, "sub": "ann", "roles": ["reader"], "exp": int(time.time()) + 60}
    left = {name: value for name, value in (claims | changes).items() if value is not ...}
    return jwt.encode({"alg": "HS256"}, left, OctKey.import_key(secret))


async def test_a_good_token_has_its_roles_scopes():
    principal = await Verifier(SCOPES, dev_secret=SECRET).verify(issue_development_token(SECRET, "reader"))
    assert (principal.subject, principal.scopes) == ("dev:reader", {"things:read"})


@pytest.mark.parametrize("changes", [{"iat": int(time.time()) + 20}, {"nbf": int(time.time()) + 20}, {"roles": ...}])
async def test_an_issuer_s_clock_may_be_ahead_and_a_token_without_roles_may_nothing(changes: dict[str, object]):
    principal = await Verifier(SCOPES, dev_secret=SECRET).verify(token(**changes))
    assert principal.scopes == ({"things:read"} if "roles" not in changes else set())


async def refusal(text: str) -> Problem:
    with pytest.raises(Problem) as refused:
        await Verifier(SCOPES, dev_secret=SECRET).verify(text)
    return refused.value


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"exp": 10**400}, "it is no JSON Web Token"),
        ({"exp": "soon"}, "it does not say when it expires"),
        ({"exp": ...}, "it does not say when it expires"),
        ({"aud": "others"}, "it is not for this audience"),
        ({"aud": ...}, "it is not for this audience"),
        ({"iss": "others"}, "another issuer has made it"),
        ({"sub": ""}, "it does not say whose it is"),
        ({"sub": "a\nb"}, "its subject is longer than 255 characters, or has some that cannot be shown"),
        ({"sub": "\x00"}, "its subject is longer than 255 characters, or has some that cannot be shown"),
        ({"sub": "x" * 256}, "its subject is longer than 255 characters, or has some that cannot be shown"),
        ({"nbf": int(time.time()) + 600}, "it is not valid yet"),
        ({"iat": int(time.time()) + 600}, "it was issued in the future"),
        ({"roles": 5}, "its roles at roles are no list of texts"),
        ({"roles": [5]}, "its roles at roles are no list of texts"),
        ({"secret": "another-secret-for-tests-of-32-bytes-at-least"}, "its signature is wrong"),
    ],
)
async def test_a_wrong_token_is_a_401_that_says_why(changes: dict[str, Any], why: str):
    refused = await refusal(token(**changes))
    assert (refused.status, refused.code) == (401, "token_invalid")
    assert refused.detail == f"the token is not accepted: {why}"
    assert not re.search(r"[A-Z]\w+Error", refused.detail)
    described = f'Bearer error="invalid_token", error_description="{refused.detail}"'
    assert refused.headers == {"WWW-Authenticate": described}


@pytest.mark.parametrize(
    "text",
    ["nonsense", "a.b", "a.b.c", "a.b.c.d.e", "eyJhbGciOiJub25lIn0.e30.", "eyJhbGciOiJIUzI1NiJ9.W10.AAAA", "ä.ö.ü"],
)
async def test_what_is_no_token(text: str):
    refused = await refusal(text)
    assert (refused.status, refused.code) == (401, "token_invalid")
    assert "Error" not in refused.detail


@pytest.mark.parametrize("ago", [0, 1, 3600])
async def test_an_expired_token_has_a_code_of_its_own(ago: int):
    refused = await refusal(token(exp=int(time.time()) - ago))
    assert (refused.status, refused.code) == (401, "token_expired")
    assert refused.headers["WWW-Authenticate"].startswith(
        'Bearer error="invalid_token", error_description="the token has'
    )


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("roles", {"a", "b"}),
        ("realm_access.roles", {"c"}),
        ("resource_access.my.shop.roles", {"d"}),
        ("scope", {"e", "f:g"}),
        ("https://example.com/roles", {"h"}),
        ("https://example.com/claims.roles", {"i"}),
        ("a.b.c", {"j"}),
        ("x.y", {"k"}),
        ("nothing", set()),
        ("realm_access.nothing", set()),
        ("scope.deeper", set()),
        ("roles.0", set()),
    ],
)
def test_where_roles_stand(path: str, found: set[str]):
    claims = {
        "roles": ["a", "b"], "realm_access": {"roles": ["c"]}, "resource_access": {"my.shop": {"roles": ["d"]}},
        "scope": "e f:g", "https://example.com/roles": ["h"], "https://example.com/claims": {"roles": ["i"]},
        "a.b": {"c": ["j"]}, "a": {"b": {"other": 1}}, "x.y": None, "x": {"y": ["k"]},
    }  # fmt: skip
    assert roles_in(claims, path) == found


@pytest.mark.parametrize("path", ["realm_access", "number", "list"])
def test_what_roles_cannot_be(path: str):
    with pytest.raises(ValueError, match="are no list of texts"):
        roles_in({"realm_access": {"roles": []}, "number": 7, "list": [{"name": "reader"}]}, path)


@pytest.fixture
def app() -> FastAPI:
    router = APIRouter()

    @router.get("/things")
    async def things(request: Request, _: object = requires("things:read")) -> str | None:
        return tasks.principal.get()

    @router.get("/secrets")
    async def secrets(_: object = requires("things:secret")) -> None: ...

    app = FastAPI()
    app.state.verifier = Verifier(SCOPES, dev_secret=SECRET)
    app.include_router(router)
    install(app)
    return app


async def test_the_header_of_each_refusal(app: FastAPI):
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://here") as client:

        async def asked(path: str, authorization: str | None) -> tuple[int, str, str | None]:
            headers = {} if authorization is None else {"Authorization": authorization}
            answer = await client.get(path, headers=headers)
            return answer.status_code, answer.json()["code"], answer.headers.get("WWW-Authenticate")

        for nothing in (None, "", "Bearer", "Bearer  ", "Basic eDp5", token()):
            assert await asked("/things", nothing) == (401, "token_missing", "Bearer")
        status, code, header = await asked("/things", "Bearer nonsense")
        assert (status, code) == (401, "token_invalid")
        assert header is not None
        assert header.startswith('Bearer error="invalid_token", error_description="')
        assert await asked("/secrets", f"Bearer {token()}") == (
            403, "forbidden", 'Bearer error="insufficient_scope", scope="things:secret"'
        )  # fmt: skip
        # As under a server, where each request is a task of its own.
        asking = client.get("/things", headers={"Authorization": f"bearer {token(sub='shop-42')}"})
        answer = await asyncio.create_task(asking)
        assert answer.json() == "shop-42", "on whose behalf the request's events are"
