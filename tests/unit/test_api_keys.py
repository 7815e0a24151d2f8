"""The form of an API key, and the tokens that are passed on instead of one."""

import time
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
import pytest
from fastapi import APIRouter, FastAPI
from joserfc import jwt
from joserfc.jwk import OctKey

from libs import api_keys
from libs.http import Principal, Problem, key_tokens, requires
from libs.http.auth import AUDIENCE, DEV_ISSUER, Verifier
from libs.http.key_tokens import issue_key_token
from libs.http.problems import install
from libs.http.service_tokens import issue_service_token

SECRET = "a-secret-for-tests-of-at-least-32-bytes"


def test_a_key_is_random_and_names_itself():
    prefix = api_keys.new_prefix()
    keys = {api_keys.new(prefix) for _ in range(100)}
    assert len(keys) == 100
    assert {len(key) for key in keys} == {63}
    for key in keys:
        assert key.startswith(f"tw_{prefix}_")
        assert api_keys.is_one(key)
        assert api_keys.is_whole(key)


def test_every_slip_is_told():
    key = api_keys.new("0123456789")
    for place in range(len(key)):
        other = "a" if key[place] != "a" else "b"
        assert not api_keys.is_whole(key[:place] + other + key[place + 1 :])
        assert not api_keys.is_whole(key[:place] + key[place + 1 :])
    for wrong in (key + "a", key + "\n", key[:20] + "\N{ARABIC-INDIC DIGIT ONE}" + key[21:], key.upper(), ""):
        assert not api_keys.is_whole(wrong)


def made(**changes: Any) -> str:
    usual: dict[str, Any] = {
        "subject": "key:abc", "scopes": ["a:read"], "channels": None, "warehouses": None, "until": time.time() + 3600
    }  # fmt: skip
    return issue_key_token(SECRET, **usual | changes)


def verifier() -> Verifier:
    return Verifier({"admin": frozenset({"a:read"})}, dev_secret=SECRET, inside_secret=SECRET)


async def test_a_token_says_who_the_key_is_and_lives_for_a_minute():
    found = await verifier().verify_inside(made(channels=["web"]))
    assert (found.subject, found.scopes, found.roles) == ("key:abc", {"a:read"}, frozenset())
    assert (found.channels, found.warehouses) == ({"web"}, None)
    assert time.time() + 50 < found.expires_at <= time.time() + 60
    soon = await verifier().verify_inside(made(until=time.time() + 20))
    assert soon.expires_at <= time.time() + 20


async def refusal(check: Any, token: str) -> str:
    with pytest.raises(Problem) as refused:
        await check(token)
    return refused.value.code


async def test_an_expired_token_opens_nothing():
    assert await refusal(verifier().verify_inside, made(until=time.time() - 1)) == "token_expired"


async def test_such_a_token_is_taken_inside_alone():
    one, token = verifier(), made()
    await one.verify_inside(token)  # now it is remembered
    assert await refusal(one.verify, token) == "token_invalid"
    assert await refusal(Verifier({}, dev_secret=SECRET).verify_inside, token) == "token_invalid"


def signed(header: dict[str, Any], key: OctKey, **changes: Any) -> str:
    claims = {
        "iss": key_tokens.ISSUER, "aud": key_tokens.AUDIENCE, "sub": "key:abc", "scopes": ["a:read"],
        "exp": int(time.time()) + 60,
    }  # fmt: skip
    left = {name: value for name, value in (claims | changes).items() if value is not ...}
    return jwt.encode(header, left, key)


HEADER = {"alg": "HS256", "typ": "tradewind-key+jwt"}
KEY = key_tokens.signing_key(SECRET)
NO_ALGORITHM = "eyJhbGciOiJub25lIiwidHlwIjoidHJhZGV3aW5kLWtleStqd3QifQ"  # {"alg":"none", …}


@pytest.mark.parametrize(
    "make",
    [
        lambda: signed(HEADER, OctKey.import_key(SECRET)),
        lambda: signed(HEADER, OctKey.import_key("another-secret-of-at-least-32-bytes-x")),
        lambda: signed({"alg": "HS256"}, KEY),
        lambda: made().rpartition(".")[0] + ".",
        lambda: f"{NO_ALGORITHM}.{made().split('.')[1]}.",
        *(
            partial(signed, HEADER, KEY, **changes)
            for changes in (
                {"iss": DEV_ISSUER}, {"iss": ...}, {"aud": AUDIENCE}, {"aud": ...}, {"sub": ...}, {"exp": ...},
                {"scopes": ...}, {"scopes": "a:read"}, {"scopes": [1]}, {"channels": "web"}, {"warehouses": [None]},
                {"channels": None},
            )
        ),
        lambda: issue_service_token(SECRET, service="gateway", audience="a", purpose="b", about="c"),
    ],
)  # fmt: skip
async def test_any_other_token_is_refused(make: Callable[[], str]):
    """Made when it is tried: a token lives for a minute."""
    assert await refusal(verifier().verify_inside, make()) == "token_invalid"


async def test_nobody_else_has_the_subject_of_a_key():
    claims = {"iss": DEV_ISSUER, "aud": AUDIENCE, "sub": "key:abc", "roles": ["admin"], "exp": int(time.time()) + 60}
    token = jwt.encode({"alg": "HS256"}, claims, OctKey.import_key(SECRET))
    assert await refusal(verifier().verify, token) == "token_invalid"


def app() -> FastAPI:
    router, made = APIRouter(), FastAPI()

    def endpoint(path: str, reader: Any) -> None:
        @router.get(path)
        async def read(who: Principal = reader) -> str:
            return who.subject

    endpoint("/silent", requires("a:read"))
    endpoint("/orders", requires("a:read", obeys=("channels",), free_of=("warehouses",)))
    endpoint("/shipments", requires("a:read", obeys=("warehouses",)))
    endpoint("/rates", requires("a:read", free_of=("channels", "warehouses")))
    made.include_router(router)
    made.state.verifier = verifier()
    install(made)
    return made


@pytest.mark.parametrize(
    ("channels", "warehouses", "open_to"),
    [
        (None, None, {"/silent", "/orders", "/shipments", "/rates"}),
        (["web"], None, {"/orders", "/rates"}),
        (None, ["DE-1"], {"/shipments", "/rates"}),
        (["web"], ["DE-1"], {"/orders", "/rates"}),
        ([], None, {"/orders", "/rates"}),
    ],
)
async def test_whoever_is_limited_is_let_in_where_the_limits_are_obeyed(channels, warehouses, open_to):
    headers = {"Authorization": f"Bearer {made(channels=channels, warehouses=warehouses)}"}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app()), base_url="http://a", headers=headers) as client:
        answers = {path: await client.get(path) for path in ("/silent", "/orders", "/shipments", "/rates")}
    assert {path for path, answer in answers.items() if answer.is_success} == open_to
    for answer in answers.values():
        if not answer.is_success:
            assert (answer.status_code, answer.json()["code"]) == (403, "limited_principal")
            limits = [n for n, given in (("channels", channels), ("warehouses", warehouses)) if given is not None]
            assert answer.json()["params"] == {"limits": limits}
