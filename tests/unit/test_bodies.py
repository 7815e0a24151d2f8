"""Bodies that parsers read each in their own way are refused, and say what is wrong."""

import asyncio
from typing import Any

import httpx
import pytest
from fastapi import APIRouter, FastAPI, Form, Request
from pydantic import BaseModel

from libs.http import Idempotency
from libs.http.prepared import PreparedRoute
from libs.http.problems import install
from libs.http.strict import Strict, routes_of

router, prepared = APIRouter(), APIRouter(route_class=PreparedRoute)


class Thing(BaseModel):
    name: str
    more: Any = None


@prepared.post("/things")
async def create(body: Thing) -> Thing:
    return body


@router.post("/in-a-thread")
def create_in_a_thread(body: Thing) -> Thing:
    return body


@prepared.post("/maybe")
async def maybe(body: Thing | None = None) -> bool:
    return body is not None


@router.post("/things/{number}/close")
async def close(number: int) -> str:
    return "closed"


@router.post("/raw")
async def read_raw(request: Request) -> int:
    return len(await request.body())


@prepared.post("/once")
async def create_once(body: Thing, once: Idempotency) -> str:
    return once.key or "no key"


@router.post("/form")
async def form(name: str = Form()) -> str:
    return name


@pytest.fixture
async def client():
    app = FastAPI()
    app.include_router(router)
    app.include_router(prepared)
    install(app)
    app.add_middleware(Strict, routes=routes_of([router, prepared]), handlers=app.exception_handlers)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as found:
        yield found


JSON = {"Content-Type": "application/json"}
PATHS = pytest.mark.parametrize("path", ["/things", "/in-a-thread", "/maybe"])


def refusal(answer: httpx.Response, status: int = 422) -> tuple[str, str]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    if not body["errors"]:
        return body["code"], body["detail"]
    return body["errors"][0]["code"], body["errors"][0]["detail"]


@PATHS
@pytest.mark.parametrize(
    ("sent", "code", "detail"),
    [
        (b"{", "not_json", "is not JSON: Expecting property name enclosed in double quotes, at character 1"),
        (b"nonsense", "not_json", "is not JSON: Expecting value, at character 0"),
        (b'{"name": "a"} x', "not_json", "is not JSON: Extra data, at character 14"),
        (b'{"name": "a", "more": NaN}', "not_json", "is not JSON: NaN is no number"),
        (b'{"name": "a", "more": [Infinity]}', "not_json", "is not JSON: Infinity is no number"),
        (b'{"name": "a", "more": -Infinity}', "not_json", "is not JSON: -Infinity is no number"),
        (b'{"name": "a", "more": 1e999}', "out_of_range", "a number is too large"),
        (b'{"name": "a", "more": -1e999}', "out_of_range", "a number is too large"),
        (b'{"name": "a", "more": ' + b"9" * 5000 + b"}", "out_of_range", "a number has too many digits"),
        (b'{"name": "a", "name": "b"}', "given_twice", "an object has the member 'name' twice"),
        (b'{"name": "a", "more": [{"x": 1, "x": 1}]}', "given_twice", "an object has the member 'x' twice"),
        (b'{"name": "a", "na\\u006de": "b"}', "given_twice", "an object has the member 'name' twice"),
        (b'{"name": "a", "more": ' + b"[" * 250 + b"]" * 250 + b"}", "too_deep", "is nested too deeply"),
        (b'{"name": "a", "more": ' + b'{"a":' * 250 + b"1" + b"}" * 251, "too_deep", "is nested too deeply"),
        (b"[" * 100_000 + b"]" * 100_000, "too_deep", "is nested too deeply"),
        (b'{"name": "\xff"}', "not_utf8", "is not UTF-8: byte 10 does not fit"),
        (b'{"name": "\xed\xa0\x80"}', "not_utf8", "is not UTF-8: byte 10 does not fit"),
        ('{"name": "a"}'.encode("utf-16"), "not_utf8", "is not UTF-8: byte 0 does not fit"),
        ('{"name": "ä"}'.encode("latin-1"), "not_utf8", "is not UTF-8: byte 10 does not fit"),
    ],
    ids=range(19),
)  # fmt: skip
async def test_what_is_no_json_is_refused_in_words(client, path, sent, code, detail):
    answer = await client.post(path, content=sent, headers=JSON)
    assert refusal(answer) == (code, detail)


@PATHS
@pytest.mark.parametrize(
    "kind",
    ["application/json", "Application/JSON", "application/json; charset=utf-8", 'application/json;charset="UTF-8"',
     "application/merge-patch+json"],
)  # fmt: skip
async def test_json_by_any_name_is_taken(client, path, kind):
    for sent in (b'{"name": "\xc3\xa4"}', b'\xef\xbb\xbf{"name": "\xc3\xa4"}', b'\n {"name":"\\u00e4"}\t '):
        answer = await client.post(path, content=sent, headers={"Content-Type": kind})
        assert answer.status_code == 200, answer.text
        assert answer.json() in ({"name": "ä", "more": None}, True)


@PATHS
@pytest.mark.parametrize(
    ("kind", "detail"),
    [
        (None, "send application/json, not a body without Content-Type"),
        ("text/plain", "send application/json, not text/plain"),
        ("text/json", "send application/json, not text/json"),
        ("application/jsonx", "send application/json, not application/jsonx"),
        ("application/x-www-form-urlencoded", "send application/json, not application/x-www-form-urlencoded"),
        ("multipart/form-data; boundary=x", "send application/json, not multipart/form-data; boundary=x"),
        ("application/json; charset=latin-1", "JSON is UTF-8, not latin-1"),
        ("application/json; charset=utf-16", "JSON is UTF-8, not utf-16"),
        ("nonsense", "send application/json, not nonsense"),
    ],
)
async def test_other_types_are_refused(client, path, kind, detail):
    headers = {"Content-Type": kind} if kind else {}
    answer = await client.post(path, content=b'{"name": "a"}', headers=headers)
    assert refusal(answer, 415) == ("unsupported_media_type", detail)


async def test_a_form_is_a_form(client):
    assert (await client.post("/form", data={"name": "a"})).json() == "a"
    answer = await client.post("/form", json={"name": "a"})
    assert refusal(answer, 415) == ("unsupported_media_type", "send multipart/form-data, not application/json")
    assert (await client.post("/form")).status_code == 422
    broken = await client.post("/form", content=b"x", headers={"Content-Type": "multipart/form-data"})
    assert refusal(broken, 400)


async def test_an_empty_body_is_none(client):
    for headers in (JSON, {}):
        assert refusal(await client.post("/things", headers=headers)) == ("required", "a body is required")
        assert (await client.post("/maybe", headers=headers)).json() is False


async def test_what_takes_no_body_refuses_one(client):
    for nothing in (b"", b"{}", b"null", b" {} \n"):
        assert (await client.post("/things/1/close", content=nothing)).json() == "closed"
    for something in (b'{"force": true}', b"[]", b"x", b"\xff"):
        answer = await client.post("/things/1/close", content=something)
        assert refusal(answer) == ("unexpected_body", "this operation takes no body")
    assert (await client.post("/raw", content=b"abc")).json() == 3
    assert (await client.request("GET", "/things", content=b"abc")).status_code == 405


async def test_a_body_without_a_length_is_read_too(client):
    async def parts():
        yield b'{"name": '
        await asyncio.sleep(0)
        yield b'"a", "name": "b"}'

    assert refusal(await client.post("/things", content=parts(), headers=JSON))[0] == "given_twice"
    assert refusal(await client.post("/things/1/close", content=parts()))[0] == "unexpected_body"


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "GZIP", "gzip, identity", "x"])
@pytest.mark.parametrize("path", ["/things", "/form"])
async def test_a_packed_body_is_refused_and_not_read_as_it_came(client, path, coding):
    content = {"data": {"name": "mug"}} if path == "/form" else {"json": {"name": "mug"}}
    answer = await client.post(path, headers={"Content-Encoding": coding}, **content)
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")
    assert answer.headers["Accept-Encoding"] == "identity"


async def test_a_body_as_it_is_may_say_so(client):
    answer = await client.post("/things", headers={"Content-Encoding": "identity"}, json={"name": "mug"})
    assert answer.json()["name"] == "mug"


async def test_two_idempotency_keys_are_none(client):
    headers = [("Idempotency-Key", "one"), ("Idempotency-Key", "other")]
    answer = await client.post("/once", headers=headers, json={"name": "mug"})
    assert answer.status_code == 422
    assert [(error["pointer"], error["code"]) for error in answer.json()["errors"]] == [
        ("idempotency-key", "given_twice")
    ]
