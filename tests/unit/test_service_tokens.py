"""What a service's token opens: one thing, for one purpose, at one service, for a minute."""

import time
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from joserfc import jwt
from joserfc.jwk import OctKey

from libs.clock import new_id
from libs.http import Problem
from libs.http.auth import Verifier, issue_development_token
from libs.http.problems import install
from libs.http.service_tokens import ISSUER, SECONDS, Errand, _key, errand_of, issue_service_token, on_errand

SECRET = "a-secret-for-tests-of-at-least-32-bytes"
READ = on_errand("library", ("lend", "repair"), "book")


def token(key: OctKey | None = None, **changes: object) -> str:
    claims = {
        "iss": ISSUER, "aud": "library", "sub": "binder", "purpose": "repair", "about": "7", "jti": str(new_id()),
        "iat": int(time.time()), "exp": int(time.time()) + SECONDS,
    }  # fmt: skip
    left = {name: value for name, value in (claims | changes).items() if value is not ...}
    return jwt.encode({"alg": "HS256"}, left, key or _key(SECRET))


@pytest.fixture
async def library() -> Any:
    app = FastAPI()
    app.state.tokens = SECRET
    install(app)

    @app.get("/books/{book}")
    async def read(book: str, errand: Errand = READ) -> dict[str, str]:
        return {"book": book, "service": errand.service, "purpose": errand.purpose}

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://library") as client:
        yield client


async def asked(library: httpx.AsyncClient, text: str, path: str = "/books/7") -> tuple[int, str]:
    answer = await library.get(path, headers={"Authorization": f"Bearer {text}"})
    return answer.status_code, answer.json().get("code", "")


async def test_a_token_says_who_asks_for_what_and_lives_for_a_minute(library: httpx.AsyncClient) -> None:
    before = int(time.time())
    text = issue_service_token(SECRET, service="binder", audience="library", purpose="repair", about="7")
    answer = await library.get("/books/7", headers={"Authorization": f"Bearer {text}"})
    assert answer.json() == {"book": "7", "service": "binder", "purpose": "repair"}
    claims = jwt.decode(text, _key(SECRET)).claims
    assert (claims["iss"], claims["aud"], claims["exp"] - claims["iat"]) == (ISSUER, "library", 60)
    assert before <= claims["iat"] <= time.time()
    others = issue_service_token(SECRET, service="binder", audience="library", purpose="repair", about="7")
    assert errand_of(text, SECRET, "library").id != errand_of(others, SECRET, "library").id


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"exp": int(time.time()) - 1}, "token_expired"),
        ({"exp": ...}, "token_invalid"),
        ({"aud": "archive"}, "token_invalid"),
        ({"aud": ...}, "token_invalid"),
        ({"iss": "tradewind-development"}, "token_invalid"),
        ({"iss": ...}, "token_invalid"),
        ({"sub": ...}, "token_invalid"),
        ({"sub": 7}, "token_invalid"),
        ({"purpose": ...}, "token_invalid"),
        ({"purpose": ""}, "token_invalid"),
        ({"purpose": ["repair"]}, "token_invalid"),
        ({"about": ...}, "token_invalid"),
        ({"about": 7}, "token_invalid"),
        ({"jti": ...}, "token_invalid"),
        ({"jti": "one"}, "token_invalid"),
        ({"jti": 1}, "token_invalid"),
        ({"iat": int(time.time()) + 600}, "token_invalid"),
        ({"key": OctKey.import_key(SECRET)}, "token_invalid"),  # the key of users' tokens
        ({"key": _key("another-secret-for-tests-of-32-bytes!")}, "token_invalid"),
    ],
)
async def test_what_is_missing_or_another_s_is_refused(
    library: httpx.AsyncClient, changes: dict[str, Any], code: str
) -> None:
    assert await asked(library, token(**changes)) == (401, code)


@pytest.mark.parametrize(("changes", "path"), [({"purpose": "sell"}, "/books/7"), ({}, "/books/8")])
async def test_another_purpose_or_thing_is_refused(
    library: httpx.AsyncClient, changes: dict[str, Any], path: str
) -> None:
    assert await asked(library, token(**changes), path) == (403, "token_elsewhere")


async def test_no_token_and_an_unsigned_one_are_refused(library: httpx.AsyncClient) -> None:
    assert (await library.get("/books/7")).json()["code"] == "token_missing"
    head = "eyJhbGciOiJub25lIn0"  # {"alg":"none"}
    assert await asked(library, f"{head}.{token().split('.')[1]}.") == (401, "token_invalid")


async def test_a_person_s_token_and_a_service_s_do_not_open_each_other_s_doors(library: httpx.AsyncClient) -> None:
    assert await asked(library, issue_development_token(SECRET, "admin")) == (401, "token_invalid")
    with pytest.raises(Problem) as refused:
        await Verifier({"admin": frozenset()}, dev_secret=SECRET).verify(token())
    assert refused.value.code == "token_invalid"
