"""HEAD, If-None-Match, Accept-Encoding and Cache-Control, of prepared endpoints and of those that FastAPI runs."""

import asyncio
import gc
from typing import Any

import cramjam
import httpx
import pytest
from fastapi import APIRouter, FastAPI, Request, Response
from pydantic import BaseModel
from starlette.responses import StreamingResponse

from libs.http.answers import preferred
from libs.http.prepared import PreparedRoute
from libs.http.problems import install
from libs.http.strict import Strict, routes_of

router, prepared = APIRouter(), APIRouter(route_class=PreparedRoute)
LONG = "x" * 2000


class Told(BaseModel):
    text: str


@prepared.get("/small")
async def small(response: Response) -> Told:
    response.headers["ETag"] = '"3"'
    return Told(text="small")


@router.get("/large")
async def large(response: Response) -> Told:
    response.headers["ETag"] = '"3"'
    response.headers["Link"] = '</next>; rel="next"'
    return Told(text=LONG)


@router.get("/weak")
async def weak(response: Response) -> Told:
    response.headers["ETag"] = 'W/"3"'
    return Told(text=LONG)


@router.get("/in-a-thread")
def in_a_thread(response: Response) -> Told:
    response.headers["ETag"] = '"3"'
    return Told(text=LONG)


@router.get("/private")
async def private(request: Request) -> Told:
    request.scope["principal"] = "somebody"
    return Told(text="yours")


@prepared.get("/personal", openapi_extra={"x-personal-data": True})
async def personal(request: Request) -> Told:
    request.scope["principal"] = "somebody"
    return Told(text="Ann Example")


@prepared.post("/personal", openapi_extra={"x-personal-data": True})
async def change_personal() -> Told:
    return Told(text="Ann Example")


@router.get("/picture", response_model=None)
async def picture() -> Response:
    return Response(b"\x89PNG" * 1000, media_type="image/png")


@router.get("/packed", response_model=None)
async def packed() -> Response:
    return Response(b"packed" * 500, media_type="text/plain", headers={"Content-Encoding": "br", "Vary": "Accept"})


@router.get("/stream", response_model=None)
async def stream() -> Response:
    async def lines() -> Any:
        for number in range(1000):
            yield f"{number}\n"

    return StreamingResponse(lines(), media_type="text/csv")


ENDLESS = asyncio.Event()


@router.get("/endless", response_model=None)
async def endless() -> Response:
    async def lines() -> Any:
        try:
            while True:
                yield ": still here\n\n"
                await asyncio.sleep(0)
        finally:
            ENDLESS.set()

    return StreamingResponse(lines(), media_type="text/event-stream")


@prepared.post("/many")
async def many() -> Told:
    return Told(text=LONG)


@pytest.fixture
async def client():
    app = FastAPI()
    app.include_router(router)
    app.include_router(prepared)
    install(app)
    app.add_middleware(Strict, routes=routes_of([router, prepared]), handlers=app.exception_handlers)
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://test", headers={"Accept-Encoding": ""}) as found:
        yield found


def asking(coding: str, **more: str) -> dict[str, str]:
    return {"Accept-Encoding": coding, **more}


UNPACK = {"gzip": cramjam.gzip.decompress, "zstd": cramjam.zstd.decompress}


async def raw(
    client: httpx.AsyncClient, method: str, path: str, headers: dict[str, str]
) -> tuple[httpx.Response, bytes]:
    async with client.stream(method, path, headers=headers) as answer:
        return answer, b"".join([part async for part in answer.aiter_raw()])


@pytest.mark.parametrize("path", ["/small", "/large", "/in-a-thread", "/personal", "/picture", "/packed", "/nothing"])
@pytest.mark.parametrize("coding", ["", "gzip"])
async def test_head_has_the_headers_of_get_and_no_body(client, path, coding):
    got, _ = await raw(client, "GET", path, asking(coding))
    head, body = await raw(client, "HEAD", path, asking(coding))
    assert body == b""
    assert (head.status_code, head.headers) == (got.status_code, got.headers)


async def test_head_of_a_stream_ends(client):
    head, body = await raw(client, "HEAD", "/endless", {})
    assert (head.status_code, body) == (200, b"")
    gc.collect()  # closes its generator; starlette leaves that to Python
    await asyncio.wait_for(ENDLESS.wait(), 5)


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("path", ["/small", "/large", "/weak", "/in-a-thread"])
@pytest.mark.parametrize(
    "asked", ['"3"', 'W/"3"', '"1", "2" , W/"3"', "*", '"3-gzip"', '"3-zstd"', ',"x,y","3"'],
)  # fmt: skip
@pytest.mark.parametrize("coding", ["", "gzip"])
async def test_what_is_known_is_not_sent_again(client, method, path, asked, coding):
    answer, body = await raw(client, method, path, asking(coding, **{"If-None-Match": asked}))
    assert (answer.status_code, body) == (304, b"")
    full, _ = await raw(client, "GET", path, asking(coding))
    for name in ("etag", "vary", "link"):
        assert answer.headers.get(name) == full.headers.get(name)
    assert not {"content-length", "content-type", "content-encoding"} & set(answer.headers)


@pytest.mark.parametrize("asked", ['"4"', '"33"', "3", "W/3", '"3', "", '"-gzip"', '""', "**"])
async def test_another_version_is_sent(client, asked):
    answer, _ = await raw(client, "GET", "/small", {"If-None-Match": asked})
    assert answer.status_code == 200


async def test_if_none_match_is_for_what_has_an_etag_and_is_read(client):
    answer, _ = await raw(client, "GET", "/private", {"If-None-Match": "*"})
    assert answer.status_code == 200
    answer, _ = await raw(client, "POST", "/many", {"If-None-Match": "*"})
    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("asked", "coding"),
    [
        ("gzip", "gzip"),
        ("gzip, deflate", "gzip"),
        ("gzip, deflate, br, zstd", "zstd"),
        ("GZIP", "gzip"),
        ("x-gzip", "gzip"),
        ("zstd;q=0.5, gzip;q=0.8", "gzip"),
        ("gzip;q=0", None),
        ("gzip;q=0.000, *;q=0", None),
        ("identity", None),
        ("identity, gzip;q=0.5", None),
        ("br", None),
        ("gzip;q=nonsense", None),
        ("*", "zstd"),
        ("*, zstd;q=0", "gzip"),
        ("", None),
    ],
)
async def test_a_large_answer_is_packed_as_the_caller_wants_it(client, asked, coding):
    assert preferred(asked.encode()) == coding
    for path in ("/large", "/in-a-thread"):
        plain, text = await raw(client, "GET", path, {})
        answer, body = await raw(client, "GET", path, asking(asked))
        assert answer.headers.get("content-encoding") == coding
        assert (answer.headers["vary"], plain.headers["vary"]) == ("Accept-Encoding", "Accept-Encoding")
        assert answer.headers["etag"] == (f'"3-{coding}"' if coding else '"3"')
        assert int(answer.headers["content-length"]) == len(body)
        assert (bytes(UNPACK[coding](body)) if coding else body) == text
        assert coding is None or len(body) < 200


async def test_a_weak_etag_stays_as_it_is(client):
    answer, _ = await raw(client, "GET", "/weak", asking("gzip"))
    assert (answer.headers["etag"], answer.headers["content-encoding"]) == ('W/"3"', "gzip")


@pytest.mark.parametrize("path", ["/small", "/picture", "/packed", "/stream"])
async def test_what_is_small_packed_or_streamed_stays_as_it_is(client, path):
    plain, body = await raw(client, "GET", path, {})
    answer, same = await raw(client, "GET", path, asking("gzip"))
    assert (answer.headers, same) == (plain.headers, body)
    assert answer.headers.get("content-encoding") == ("br" if path == "/packed" else None)


async def test_answers_to_changes_are_packed_too(client):
    answer, body = await raw(client, "POST", "/many", asking("gzip"))
    assert (answer.status_code, answer.headers["content-encoding"]) == (200, "gzip")
    assert LONG.encode() in bytes(cramjam.gzip.decompress(body))


async def test_what_callers_may_read_is_no_shared_caches_and_what_tells_of_people_is_kept_nowhere(client):
    assert (await client.get("/private")).headers["cache-control"] == "private, no-cache"
    assert (await client.get("/personal")).headers["cache-control"] == "no-store"
    assert (await client.post("/personal")).headers["cache-control"] == "no-store"
    assert "cache-control" not in (await client.get("/small")).headers
    assert "cache-control" not in (await client.post("/many")).headers
