"""Pages of other origins before a running gateway."""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

import contracts
from libs.http.cors import ASKED, EXPOSED
from libs.runtime import Settings
from tests.gateways import gateway, token

PAGE, OTHER = "https://shop.example.com", "https://evil.example.com"
SAFE = {"cache-control", "content-language", "content-length", "content-type", "expires", "last-modified", "pragma"}


def preflight(origin: str, method: str = "POST", asked: str = "authorization,content-type") -> dict[str, str]:
    return {
        "Origin": origin, "Access-Control-Request-Method": method, "Access-Control-Request-Headers": asked
    }  # fmt: skip


def listed(value: str) -> set[str]:
    return {each.strip().lower() for each in value.split(",")}


async def test_a_preflight_needs_no_token(tmp_path: Path) -> None:
    async with gateway(tmp_path, cors_origins=[PAGE, "http://localhost:5173"], max_in_flight=1) as client:
        for path in ("/v1/orders", "/v1/me", "/v1/nowhere"):
            for origin in (PAGE, "http://localhost:5173"):
                answer = await client.options(path, headers=preflight(origin))
                assert (answer.status_code, answer.content) == (204, b"")
                assert answer.headers["access-control-allow-origin"] == origin
                allowed = listed(answer.headers["access-control-allow-headers"])
                assert {"authorization", "content-type", "if-match", "idempotency-key", "last-event-id"} <= allowed
                assert {"put", "patch", "delete"} <= listed(answer.headers["access-control-allow-methods"])
                assert "origin" in listed(answer.headers["vary"])
                assert "access-control-allow-credentials" not in answer.headers


async def test_a_page_of_another_origin_is_let_in_nowhere(tmp_path: Path) -> None:
    async with gateway(tmp_path, cors_origins=[PAGE]) as client:
        for origin in (OTHER, "null", "*", PAGE + ":444", PAGE.upper(), PAGE + "/", "http://shop.example.com", ""):
            refused = await client.options("/v1/orders", headers=preflight(origin))
            assert (refused.status_code, refused.json()["code"]) == (403, "origin_not_allowed")
            answer = await client.get("/v1/me", headers={"Origin": origin, **token()})
            assert answer.status_code == 200
            for each in (refused, answer):
                assert "access-control-allow-origin" not in each.headers
                assert "origin" in listed(each.headers["vary"])


async def test_every_answer_can_be_read_by_the_page(tmp_path: Path) -> None:
    async with gateway(tmp_path, cors_origins=[PAGE]) as client:
        for path, headers, status in (
            ("/v1/me", token(), 200),
            ("/v1/me", {}, 401),
            ("/v1/nowhere", token(), 404),
            ("/v1/orders", token(), 503),
            ("/v1/reference/nonsense?x=1", token(), 422),
            ("/livez", {}, 200),
        ):
            answer = await client.get(path, headers={"Origin": PAGE, **headers})
            assert answer.status_code == status, path
            assert answer.headers.get_list("access-control-allow-origin") == [PAGE]
            assert listed(answer.headers["access-control-expose-headers"]) == {name.lower() for name in EXPOSED}
        packed = await client.get("/openapi.json", headers={"Origin": PAGE, "Accept-Encoding": "gzip"})
        assert packed.headers.get_list("vary") == ["Accept-Encoding, Origin"]


async def test_nothing_is_said_where_no_origin_is_named_or_none_asks(tmp_path: Path) -> None:
    async with gateway(tmp_path, cors_origins=[PAGE]) as client:
        answer = await client.get("/v1/me", headers=token())
        assert not [name for name in answer.headers if name.startswith("access-control") or name == "vary"]
        plain = await client.options("/v1/me", headers={"Origin": PAGE})
        assert plain.headers["allow"] == "GET, HEAD"
    async with gateway(tmp_path) as client:
        for answer in (
            await client.get("/v1/me", headers={"Origin": PAGE, **token()}),
            await client.options("/v1/me", headers=preflight(PAGE)),
        ):
            assert not [name for name in answer.headers if name.startswith("access-control") or name == "vary"]


def test_every_header_that_the_document_tells_of_can_be_read_and_sent() -> None:
    document: dict[str, Any] = json.loads((Path(contracts.__file__).parent / "openapi.json").read_text())
    told = {
        name.lower()
        for item in document["paths"].values()
        for operation in item.values()
        for response in operation["responses"].values()
        for name in response.get("headers", {})
    }
    assert told - SAFE <= {name.lower() for name in EXPOSED}
    asked = {
        parameter["name"].lower()
        for item in document["paths"].values()
        for operation in item.values()
        for parameter in operation.get("parameters", ())
        if parameter["in"] == "header" and operation.get("security") != []  # signed by machines, not by pages
    }
    assert asked <= {name.lower() for name in ASKED}


@pytest.mark.parametrize(
    "origin", ["*", "null", "https://*.example.com", PAGE + "/", "shop.example.com", PAGE + ":443", "http://a.b:80",
               "HTTPS://shop.example.com", PAGE + "/x", "file://", "https://", "https://u@shop.example.com"],
)  # fmt: skip
def test_what_is_no_origin_is_refused_where_it_is_set(origin: str) -> None:
    with pytest.raises(ValidationError):
        Settings(cors_origins=[origin])


def test_what_is_one_is_taken() -> None:
    given = [PAGE, "http://localhost:5173", "http://127.0.0.1:8080", "https://[::1]:8443", "http://a.b:443"]
    assert Settings(cors_origins=given).cors_origins == given
