"""If-Match as RFC 9110 has it: lists, `*`, and that a weak ETag fits nothing."""

import httpx
import pytest
from fastapi import APIRouter, FastAPI

from libs.http import IfMatch, IfMatchGiven
from libs.http.problems import install
from libs.http.strict import Strict, routes_of
from libs.refused import require_version

router = APIRouter()
VERSION = 7


@router.patch("/needed")
async def needed(seen: IfMatch) -> str:
    require_version(seen, VERSION)
    return "changed"


@router.patch("/optional")
async def optional(seen: IfMatchGiven) -> str:
    require_version(seen, VERSION)
    return "changed"


@pytest.fixture
async def client():
    app = FastAPI()
    app.include_router(router)
    install(app)
    app.add_middleware(Strict, routes=routes_of([router]), handlers=app.exception_handlers)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as found:
        yield found


PATHS = pytest.mark.parametrize("path", ["/needed", "/optional"])


@PATHS
@pytest.mark.parametrize(
    "sent", ['"7"', "*", ' "7" ', '"6", "7"', '"7","8"', 'W/"6", "7"', '"x", "7"', '"7-gzip"', '"7-zstd"', "7", "6, 7"]
)
async def test_what_was_seen_is_changed(client, path, sent):
    assert (await client.patch(path, headers={"If-Match": sent})).json() == "changed"


@PATHS
@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ('"6"', '"6"'),
        ('"8", "6"', '"6" or "8"'),
        ('W/"7"', "what If-Match says, which is no ETag of it"),
        ('W/"7", "6"', '"6"'),
        ('"7-br"', "what If-Match says, which is no ETag of it"),
        ('"x"', "what If-Match says, which is no ETag of it"),
        ('"77777777777777777777"', "what If-Match says, which is no ETag of it"),
        ("nonsense", "what If-Match says, which is no ETag of it"),
        ("", "what If-Match says, which is no ETag of it"),
        ('"*"', "what If-Match says, which is no ETag of it"),
    ],
)
async def test_what_was_not_seen_is_not(client, path, sent, told):
    answer = await client.patch(path, headers={"If-Match": sent})
    assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch")
    assert answer.json()["detail"] == f'the resource is at "7", not at {told}: read it again'


async def test_without_it_is_428_where_it_is_needed(client):
    answer = await client.patch("/needed")
    assert (answer.status_code, answer.json()["code"]) == (428, "if_match_required")
    assert (await client.patch("/optional")).json() == "changed"
