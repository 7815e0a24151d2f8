"""The gateway before inventory (on a real PostgreSQL) and small stand-ins of the services it composes: once all in its
own process, once over HTTP. Both must look the same from outside."""

import asyncio
import hashlib
import re
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from pathlib import Path
from typing import Annotated
from uuid import UUID

import aiohttp
import httpx
import orjson
import pytest
import uvicorn
from fastapi import APIRouter, Query, Request
from starlette.responses import JSONResponse, Response, StreamingResponse

import contracts
from libs.clock import new_id, now
from libs.http import Principal, Problem, create_app, problems, requires
from libs.http.auth import Verifier, issue_development_token
from libs.http.service_tokens import issue_service_token
from libs.operations.models import Operation, OperationList, RowCounts
from libs.refused import not_found
from libs.runtime import Process, Settings
from libs.telemetry import traces
from services.__main__ import load
from services.access import SCOPES
from services.gateway import overview, upstream
from services.gateway.service import build
from tests.databases import Databases

SECRET = "a-secret-for-tests-of-at-least-32-bytes"
Many = Annotated[list[str], Query()]
TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
CHUNK = bytes(range(256)) * 256
KNOWN, NO_RESERVATION, NO_SUPPORT = str(new_id()), str(new_id()), str(new_id())
VERIFIER = Verifier(SCOPES, dev_secret=SECRET)


def operation(service: str) -> Operation:
    counts = dict.fromkeys(RowCounts.model_fields, 0)
    return Operation(
        id=f"{service}-{new_id()}", kind=f"{service}_import", state="succeeded", dry_run=False, profile="own",
        filename="f.csv", percent=100, rows=counts, documents=counts, entries=[], more_entries=False, error=None,
        requested_by="ann", created_at=now(), started_at=None, finished_at=None,
    )  # fmt: skip


# More than a page of one service's, between those of another one; newest first.
_MADE = [operation("catalog"), *(operation("order") for _ in range(203)), operation("catalog")][::-1]
OPERATIONS = {name: [each for each in _MADE if each.id.startswith(name)] for name in ("catalog", "order")}


def bearer(role: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {issue_development_token(SECRET, role)}"}


class Stubs:
    """Stand-ins with the shape of a real service; they remember what reached them."""

    def __init__(self) -> None:
        self.stream_closed = asyncio.Event()
        self.seen: list[Request] = []

    def app(self, service: str, router: APIRouter):
        routers = [router, self.operations(service), self.inside()]
        return create_app(service, service.title(), routers, None, VERIFIER, SECRET, ("/v1/orders/imports",))

    def apps(self):
        return {
            "catalog": self.app("catalog", self.catalog()),
            "order": self.app("order", self.order()),
            "logistics": self.app("logistics", self.logistics()),
            "support": self.app("support", self.support()),
        }

    def catalog(self) -> APIRouter:
        router = APIRouter(tags=["catalog"])

        @router.get("/v1/products/{sku:path}")
        async def get_product(
            sku: str,
            request: Request,
            q: Many = (),
            empty: str = "",
            _: Principal = requires("catalog:read"),
        ):
            self.seen.append(request)
            raw = request.scope["raw_path"].decode()
            return {"sku": sku, "raw": raw, "query": request.url.query, "cookie": request.headers.get("cookie")}

        return router

    def order(self) -> APIRouter:
        router = APIRouter(tags=["orders"])

        @router.post("/v1/orders/imports")
        async def import_orders(request: Request, _: Principal = requires("orders:write")):
            digest, size = hashlib.sha256(), 0
            async for chunk in request.stream():
                digest.update(chunk)
                size += len(chunk)
            return {"size": size, "sha256": digest.hexdigest()}

        @router.get("/v1/orders/export")
        async def export_orders(_: Principal = requires("orders:read")):
            async def chunks():
                for _ in range(400):
                    yield CHUNK

            return StreamingResponse(chunks(), media_type="application/octet-stream")

        @router.get("/v1/orders/events")
        async def watch_orders(_: Principal = requires("orders:read")):
            async def events():
                try:
                    while True:
                        yield b": still here\n\n"
                        await asyncio.sleep(0.01)
                finally:
                    self.stream_closed.set()

            return StreamingResponse(events(), media_type="text/event-stream")

        @router.post("/v1/orders")
        async def create_order(request: Request, who: Principal = requires("orders:write")):
            self.seen.append(request)
            body = {"body": (await request.body()).decode(), "subject": who.subject, "trace": traces.current_trace_id()}
            return JSONResponse(body, 201, {"ETag": '"1"', "Set-Cookie": "session=mine", "Location": "/v1/orders/1"})

        @router.get("/v1/orders/{order_id}", responses=problems(404))
        async def get_order(
            order_id: str, response: Response, _: Principal = requires("orders:read")
        ) -> dict[str, str]:
            response.headers["ETag"] = '"7"'
            if order_id not in (KNOWN, NO_RESERVATION, NO_SUPPORT):
                raise not_found("order", order_id)
            return {"order_id": order_id, "commercial": "confirmed"}

        return router

    def inside(self) -> APIRouter:
        """What order answers other services, and nobody is led to."""
        router = APIRouter(include_in_schema=False)

        @router.get("/internal/{rest:path}")
        async def read_recipient(rest: str, request: Request) -> dict[str, str]:
            self.seen.append(request)
            return {"name": "Ann Example"}

        return router

    def operations(self, service: str) -> APIRouter:
        router = APIRouter(include_in_schema=False)
        rows = OPERATIONS.get(service, [])

        @router.get("/v1/operations")
        async def list_operations(
            limit: int, before: UUID | None = None, kind: str | None = None, _: Principal = requires("orders:read")
        ) -> OperationList:
            found = [row for row in rows if before is None or row.id < f"{service}-{before}"]
            return OperationList(items=found[:limit])

        return router

    def logistics(self) -> APIRouter:
        router = APIRouter(tags=["logistics"])

        @router.get("/v1/shipments")
        async def list_shipments(order_id: str, _: Principal = requires("logistics:read")) -> dict[str, list[str]]:
            return {"items": [f"parcel of {order_id}"]}

        @router.post("/v1/carriers/{carrier}/tracking")
        async def post_tracking(carrier: str, request: Request) -> dict[str, str]:
            if "principal" in request.scope:
                raise Problem(500, "a_principal_without_a_token", "")
            return {"carrier": carrier, "signature": request.headers["x-signature"]}

        return router

    def support(self) -> APIRouter:
        router = APIRouter(tags=["support"])

        @router.get("/v1/tickets")
        async def list_tickets(order_id: str, _: Principal = requires("support:read")) -> dict[str, list[str]]:
            if order_id == NO_SUPPORT:
                raise Problem(403, "forbidden", "the scope 'support:secret' is needed")
            return {"items": [f"ticket of {order_id}"]}

        @router.get("/v1/returns")
        async def list_returns(order_id: str, _: Principal = requires("support:read")):
            if order_id == NO_SUPPORT:
                return Response("<html>", 200, media_type="text/html")
            return {"items": []}

        return router


class Door:
    def __init__(self, mode: str, client: httpx.AsyncClient, stubs: Stubs) -> None:
        self.mode, self.client, self.stubs = mode, client, stubs


@asynccontextmanager
async def serving(app) -> AsyncIterator[str]:
    server = uvicorn.Server(uvicorn.Config(app, port=0, lifespan="off", log_config=None, http="httptools"))
    server.capture_signals = nullcontext
    listening = socket.create_server(("127.0.0.1", 0))  # connections wait in it until the server takes them
    task = asyncio.create_task(server.serve([listening]))
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = server.force_exit = True
    await task


async def closed_port() -> int:
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    return port


@pytest.fixture(scope="module", params=["embedded", "distributed"])
async def door(request, databases: Databases, tmp_path_factory) -> AsyncIterator[Door]:
    async with AsyncExitStack() as stack:
        stubs = Stubs()
        nobody = f"http://127.0.0.1:{await closed_port()}"
        options = {
            "port": 0,
            "secret": SECRET,
            "data": tmp_path_factory.mktemp("gateway"),
            "log_level": "ERROR",
            "upstream": nobody,
        }
        gates = []

        def front(settings, apps, verifier):
            inside = {**apps, **stubs.apps()} if request.param == "embedded" else {}
            gates.append(build(settings, inside, verifier))
            return gates[-1]

        async def started(settings: Settings, services, dsn, front) -> str:
            process = Process(settings, services, SCOPES, dsn, front=front)
            stack.push_async_callback(process.stop)
            await process.start()
            return f"http://127.0.0.1:{process.port}"

        dsn, inventory = await databases.migrated("inventory"), [load("inventory")]
        if request.param == "embedded":
            address = await started(Settings(**options), inventory, dsn, front)
        else:
            at = {name: await stack.enter_async_context(serving(app)) for name, app in stubs.apps().items()}
            at["inventory"] = await started(Settings(**options), inventory, dsn, None)
            address = await started(Settings(**options, upstreams=at), [], None, front)
        client = httpx.AsyncClient(base_url=address, headers=bearer("admin"), timeout=20)
        yield Door(request.param, await stack.enter_async_context(client), stubs)
        await gates[0].aclose()


def is_problem(answer: httpx.Response, status: int, code: str) -> bool:
    body = answer.json()
    assert (answer.status_code, body["status"], body["code"]) == (status, status, code), answer.text
    return answer.headers["content-type"] == "application/problem+json"


async def test_requests_reach_their_service_and_errors_are_problems(door):
    warehouse = {"code": "DE-1", "name": "Leipzig", "country": "DE"}
    key = {"Idempotency-Key": "w-1"}
    first = await door.client.post("/v1/warehouses", json=warehouse, headers=key)
    assert first.status_code == 201, first.text
    again = await door.client.post("/v1/warehouses", json=warehouse, headers=key)
    assert (again.status_code, again.headers["idempotency-replayed"]) == (201, "true")
    assert again.json() == first.json()
    changed = await door.client.patch("/v1/warehouses/DE-1", json={"name": "Halle"}, headers={"If-Match": '"1"'})
    assert (changed.json()["name"], changed.headers["etag"]) == ("Halle", '"2"')
    stale = await door.client.patch("/v1/warehouses/DE-1", json={"name": "x"}, headers={"If-Match": '"1"'})
    assert is_problem(stale, 412, "version_mismatch")
    assert (await door.client.get("/v1/ops/inventory/verify")).json() == {"clean": True, "violations": {}}

    assert is_problem(await door.client.get("/v1/stock/NONE"), 404, "not_found")
    assert is_problem(await door.client.get("/v1/nowhere"), 404, "not_found")
    assert is_problem(await door.client.get("/v1/ops/nobody/verify"), 404, "not_found")
    assert is_problem(await door.client.delete("/v1/warehouses"), 405, "method_not_allowed")
    assert is_problem(await door.client.post("/docs"), 405, "method_not_allowed")
    wrong = await door.client.post("/v1/warehouses", json={"code": "?"})
    assert is_problem(wrong, 422, "invalid_request")
    assert {error["pointer"] for error in wrong.json()["errors"]} == {"/code", "/name", "/country"}


async def test_the_door_wants_a_token_and_the_service_the_scope(door):
    for header in ({"Authorization": ""}, {"Authorization": "Basic eDp5"}, {"Authorization": "Bearer"}):
        answer = await door.client.get("/v1/warehouses", headers=header)
        assert is_problem(answer, 401, "token_missing")
        assert answer.headers["www-authenticate"] == "Bearer"
    answer = await door.client.get("/v1/warehouses", headers={"Authorization": "Bearer nonsense"})
    assert is_problem(answer, 401, "token_invalid")
    assert answer.headers["www-authenticate"].startswith('Bearer error="invalid_token", error_description="')
    answer = await door.client.get(f"/v1/orders/{KNOWN}/overview", headers={"Authorization": ""})
    assert is_problem(answer, 401, "token_missing")
    body = {"code": "DE-2", "name": "x", "country": "DE"}
    answer = await door.client.post("/v1/warehouses", json=body, headers=bearer("market_analyst"))
    assert is_problem(answer, 403, "forbidden")
    assert answer.headers["www-authenticate"] == 'Bearer error="insufficient_scope", scope="inventory:write"'


async def test_only_the_signed_webhook_is_open(door):
    async with httpx.AsyncClient(base_url=door.client.base_url) as anybody:
        answer = await anybody.post("/v1/carriers/dhl/tracking", json={}, headers={"X-Signature": "abc"})
        assert answer.json() == {"carrier": "dhl", "signature": "abc"}
        assert is_problem(await anybody.get("/v1/carriers/dhl/tracking"), 401, "token_missing")
        assert is_problem(await anybody.post("/v1/shipments"), 401, "token_missing")


async def test_headers_pass_but_those_of_the_connection(door):
    headers = {
        "Idempotency-Key": "o-1",
        "If-Match": '"7"',
        "traceparent": TRACE,
        "Connection": "x-hop",
        "X-Hop": "1",
        "X-Custom": "kept",
        "Accept-Language": "de",
        "Host": "shop.example",
    }
    answer = await door.client.post("/v1/orders", content=b'{"a": 1}', headers=headers)
    assert answer.status_code == 201
    assert answer.json() == {"body": '{"a": 1}', "subject": "dev:admin", "trace": TRACE.split("-")[1]}
    assert answer.headers["etag"] == '"1"'
    assert answer.headers["location"] == "/v1/orders/1"
    for single in ("x-trace-id", "date", "content-length"):
        assert len(answer.headers.get_list(single)) == 1
    assert answer.headers["x-trace-id"] == TRACE.split("-")[1]
    seen = door.stubs.seen[-1].headers
    for name in ("idempotency-key", "if-match", "x-custom", "accept-language", "host"):
        assert seen[name] == headers[{n.lower(): n for n in headers}[name]]
    if door.mode == "distributed":
        assert "x-hop" not in seen
        _, trace, span, flags = seen["traceparent"].split("-")
        assert (trace, flags) == (TRACE.split("-")[1], "00")  # no collector: it is not recorded, and says so
        assert span != TRACE.split("-")[2]  # the gateway's own span is the parent


@pytest.mark.parametrize(
    "path",
    [
        "/internal", "/internal/orders/{}/recipient", "//internal/orders/{}/recipient",
        "/v1/internal/orders/{}/recipient",
        "/v1/orders/%2e%2e/%2e%2e/internal/orders/{}/recipient", "/v1/orders/..%2F..%2Finternal/orders/{}/recipient",
    ],
)  # fmt: skip
async def test_what_services_ask_each_other_nobody_is_led_to(door, path):
    """With no token of a person, and with none of a service: order would answer that one."""
    service = issue_service_token(SECRET, service="logistics", audience="order", purpose="label", about=KNOWN)
    before = len(door.stubs.seen)
    for headers in (bearer("admin"), bearer("system"), {"Authorization": f"Bearer {service}"}, {"Authorization": ""}):
        answer = await door.client.get(path.format(KNOWN), headers=headers)
        assert answer.status_code in ((404, 401) if path.startswith("/v1/orders") else (404,)), answer.text
        assert "Ann Example" not in answer.text
    assert len(door.stubs.seen) == before


async def test_one_callers_cookies_are_not_the_next_ones(door):
    await door.client.post("/v1/orders", content=b"")
    async with httpx.AsyncClient(base_url=door.client.base_url, headers=bearer("system")) as other:
        assert (await other.get("/v1/products/A")).json()["cookie"] is None


@pytest.mark.parametrize("path", ["/v1/products/A%2FB", "/v1/products/%E9%9E%8B", "/v1/products/a%20b", "/v1/products"])
async def test_paths_and_queries_arrive_as_they_were_sent(door, path):
    answer = await door.client.get(f"{path}/x?q=%2F&q=a+b&empty=")
    assert answer.json()["raw"] == f"{path}/x"
    assert answer.json()["query"] == "q=%2F&q=a+b&empty="


async def test_a_dotted_path_goes_where_its_prefix_says(door):
    host, port = door.client.base_url.host, door.client.base_url.port
    reader, writer = await asyncio.open_connection(host, port)
    token = bearer("admin")["Authorization"]
    writer.write(
        f"GET /v1/products/../warehouses HTTP/1.1\r\nHost: x\r\nAuthorization: {token}\r\n"
        "Connection: close\r\n\r\n".encode()
    )
    answer = (await reader.read()).decode()
    writer.close()
    assert '"raw":"/v1/products/../warehouses"' in answer


async def test_large_bodies_stream_both_ways(door):
    async def body():
        for _ in range(400):
            yield CHUNK

    answer = await door.client.post("/v1/orders/imports", content=body())
    assert answer.json() == {"size": 400 * len(CHUNK), "sha256": hashlib.sha256(CHUNK * 400).hexdigest()}
    async with door.client.stream("GET", "/v1/orders/export") as exported:
        digest = hashlib.sha256()
        async for chunk in exported.aiter_bytes():
            digest.update(chunk)
    assert digest.hexdigest() == hashlib.sha256(CHUNK * 400).hexdigest()
    with_length = await door.client.post("/v1/orders", content=b"x" * 1_000_001)
    assert is_problem(with_length, 413, "body_too_large")


async def test_a_body_without_a_length_is_limited_too(door):
    async def body():
        for _ in range(20):
            yield CHUNK

    assert is_problem(await door.client.post("/v1/orders", content=body()), 413, "body_too_large")


async def test_a_stream_ends_when_its_reader_leaves(door):
    door.stubs.stream_closed.clear()
    async with door.client.stream("GET", "/v1/orders/events") as events:
        async for line in events.aiter_lines():
            assert line == ": still here"
            break
    await asyncio.wait_for(door.stubs.stream_closed.wait(), 5)


async def test_a_service_that_is_down_is_a_503(door):
    answer = await door.client.get("/v1/fx-rates")
    assert is_problem(answer, 503, "upstream_unavailable")
    assert answer.headers["retry-after"] == "1"
    assert len(answer.json()["trace_id"]) == 32


async def test_operations_of_all_services_are_paged_newest_first(door):
    found, asked = [], "/v1/operations?limit=60"
    while asked:
        answer = await door.client.get(asked)
        page = answer.json()
        assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
        found += [each["id"] for each in page["items"]]
        asked = answer.links.get("next", {}).get("url")
        assert (asked is None) == (page["next_cursor"] is None)
    assert found == [each.id for each in _MADE]


async def test_a_full_page_of_operations_has_a_next_one(door):
    page = (await door.client.get("/v1/operations?limit=200")).json()
    assert len(page["items"]) == 200
    assert page["next_cursor"]


async def test_a_cursor_of_operations_belongs_to_its_filters(door):
    cursor = (await door.client.get("/v1/operations?limit=1")).json()["next_cursor"]
    assert (await door.client.get("/v1/operations", params={"cursor": cursor})).status_code == 200
    for wrong in ({"cursor": cursor, "kind": "order_import"}, {"cursor": "nonsense"}):
        assert is_problem(await door.client.get("/v1/operations", params=wrong), 422, "invalid_cursor")


async def test_an_overview_has_all_parts(door):
    answer = await door.client.get(f"/v1/orders/{KNOWN}/overview")
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")  # tickets are personal
    assert answer.json() == {
        "order": {"order_id": KNOWN, "commercial": "confirmed"},
        "shipments": {"items": [f"parcel of {KNOWN}"]},
        "tickets": {"items": [f"ticket of {KNOWN}"]},
        "returns": {"items": []},
        "reservation": None,  # inventory has none: that is known, not unavailable
        "unavailable": [],
    }


async def test_an_overview_says_which_parts_are_missing(door):
    answer = await door.client.get(f"/v1/orders/{NO_SUPPORT}/overview")
    body = answer.json()
    assert body["order"]["order_id"] == NO_SUPPORT
    assert (body["tickets"], body["returns"]) == (None, None)
    assert body["shipments"] == {"items": [f"parcel of {NO_SUPPORT}"]}
    assert body["unavailable"] == [
        {"part": "tickets", "code": "forbidden", "detail": "the scope 'support:secret' is needed"},
        {"part": "returns", "code": "upstream_failed", "detail": "support gave an answer that cannot be read"},
    ]


async def test_an_overview_lives_with_a_service_that_is_down(door, monkeypatch):
    monkeypatch.setitem(overview.PARTS, "shipments", ("pricing", "/v1/shipments?order_id={order_id}"))
    body = (await door.client.get(f"/v1/orders/{KNOWN}/overview")).json()
    assert body["shipments"] is None
    assert [(u["part"], u["code"]) for u in body["unavailable"]] == [("shipments", "upstream_unavailable")]
    assert body["tickets"] == {"items": [f"ticket of {KNOWN}"]}


async def test_no_overview_of_an_order_that_is_not_there_or_not_to_be_read(door):
    assert is_problem(await door.client.get(f"/v1/orders/{new_id()}/overview"), 404, "not_found")
    assert is_problem(await door.client.get("/v1/orders/nonsense/overview"), 422, "invalid_request")
    assert is_problem(await door.client.post(f"/v1/orders/{KNOWN}/overview"), 405, "method_not_allowed")
    answer = await door.client.get(f"/v1/orders/{KNOWN}/overview", headers=bearer("nobody"))
    assert is_problem(answer, 403, "forbidden")


def references(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref":
                yield value
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


async def test_the_document_is_valid_and_complete_whoever_runs(door):
    async with httpx.AsyncClient(base_url=door.client.base_url) as anybody:
        answer = await anybody.get("/openapi.json")
        same = await anybody.get("/openapi.json", headers={"If-None-Match": answer.headers["etag"]})
    assert (answer.status_code, same.status_code) == (200, 304)
    doc = answer.json()
    assert doc["openapi"] == "3.1.0"
    assert doc["servers"] == [{"url": "/"}]
    assert {"title", "version", "description"} <= doc["info"].keys()
    assert "Idempotency-Key" in doc["info"]["description"]
    operations = [
        (path, method, operation)
        for path, item in doc["paths"].items()
        for method, operation in item.items()
        if method in ("get", "post", "put", "patch", "delete")
    ]
    ids = [operation["operationId"] for _, _, operation in operations]
    assert len(ids) == len(set(ids))
    assert {"create_warehouse", "get_reservation", "place_order", "set_price", "verify_inventory"} <= set(ids)
    for path, _, operation in operations:
        declared = {p["name"] for p in operation.get("parameters", ()) if p["in"] == "path"}
        assert declared == set(re.findall(r"{(\w+)}", path)), path
        assert operation["responses"]
        assert all("description" in response for response in operation["responses"].values())
        assert set(operation["tags"]) <= {tag["name"] for tag in doc["tags"]}
    schemas = doc["components"]["schemas"]
    assert references(doc)
    for ref in references(doc):
        section, name = ref.removeprefix("#/components/").split("/")
        assert name in doc["components"][section], ref
    assert all(re.fullmatch(r"[\w.-]+", name) for name in schemas)
    part = schemas["Overview"]["properties"]["reservation"]
    assert part["anyOf"][0] == {"$ref": "#/components/schemas/ReservationOut"}


async def test_the_docs_page_needs_no_other_host(door):
    async with httpx.AsyncClient(base_url=door.client.base_url) as anybody:
        page = await anybody.get("/docs")
        assert page.headers["content-type"].startswith("text/html")
        policy = page.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy
        assert "http" not in page.text
        assert not re.search(r"<script(?! src=)", page.text)
        assets = re.findall(r'(?:src|href)="([^"]+)"', page.text)
        assert len(assets) == 4
        for asset in assets:
            found = await anybody.get(f"/{asset}")
            assert found.status_code == 200, asset
            assert len(found.content) > 100
            assert found.headers["x-content-type-options"] == "nosniff"
        assert '"openapi.json"' in (await anybody.get("/docs/start.js")).text
        assert is_problem(await anybody.get("/docs/__init__.py"), 404, "not_found")
        assert is_problem(await anybody.get("/docs/..%2f..%2fsecret"), 404, "not_found")
        index = (await anybody.get("/")).json()
    assert {key: index[key] for key in ("docs", "openapi")} == {"docs": "/docs", "openapi": "/openapi.json"}


async def called(gate, path: str, **scope) -> tuple[int, bytes]:
    sent = []

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        sent.append(message)

    whole = {
        "type": "http", "method": "GET", "path": path, "raw_path": path.encode(), "query_string": b"", "headers": [],
        "scheme": "http", "server": ("x", 80), "client": ("x", 1), "http_version": "1.1", "root_path": "",
    }  # fmt: skip
    await gate({**whole, **scope}, receive, send)
    return sent[0]["status"], b"".join(message.get("body", b"") for message in sent)


async def test_nobody_can_bring_a_principal_along():
    reached = []

    async def app(scope, receive, send):
        reached.append(scope)
        await Response(b"ok")(scope, receive, send)

    gate = build(Settings(secret=SECRET), {"order": app, "logistics": app}, VERIFIER)
    evil = Principal("evil", frozenset({"admin"}), SCOPES["admin"])
    status, _ = await called(gate, "/v1/orders", principal=evil)
    assert (status, reached) == (401, [])
    await called(gate, "/v1/carriers/dhl/tracking", method="POST", principal=evil)
    assert "principal" not in reached[-1]
    token = issue_development_token(SECRET, "market_analyst", subject="ann").encode()
    outer = [(b"authorization", b"Bearer " + token), (b"x-principal", b"evil"), (b"principal", b"evil")]
    outer.append((b"authorization", b"Bearer " + issue_development_token(SECRET, "admin").encode()))
    status, body = await called(gate, "/v1/orders", principal=evil, headers=outer)
    assert (status, body) == (200, b"ok")
    assert reached[-1]["principal"].subject == "ann"
    assert reached[-1]["principal"].scopes == SCOPES["market_analyst"]
    assert reached[-1]["tradewind.traced"] is True


async def test_a_failure_of_the_gateway_itself_is_a_problem_too(caplog):
    gate = build(Settings(secret=SECRET, upstream="http://inside/{nonsense"), {}, VERIFIER)
    headers = [(b"authorization", bearer("admin")["Authorization"].encode())]
    sent = []
    await called_into(gate, sent, headers)
    (logged,) = (record for record in caplog.records if record.levelname == "ERROR")
    assert "expected '}'" in str(logged.exc_info[1])
    assert sent[0]["status"] == 500
    assert b'"code":"internal_error"' in sent[1]["body"]


async def called_into(gate, sent, headers):
    async def send(message):
        sent.append(message)

    scope = {
        "type": "http", "method": "GET", "path": "/v1/orders", "query_string": b"", "headers": headers,
        "scheme": "http", "server": ("x", 80), "http_version": "1.1", "root_path": "",
    }  # fmt: skip
    await gate(scope, None, send)


@asynccontextmanager
async def broken_service(answer: bytes | None) -> AsyncIterator[tuple[str, list[bytes]]]:
    """Takes a request, writes these bytes and hangs up; None says nothing until the other side hangs up."""
    taken: list[bytes] = []

    async def take(reader, writer):
        taken.append(await reader.readuntil(b"\r\n\r\n"))
        if answer is None:
            await reader.read()
        else:
            writer.write(answer)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", taken


@asynccontextmanager
async def gate_before(url: str) -> AsyncIterator[httpx.AsyncClient]:
    gate = build(Settings(secret=SECRET, upstream=url), {}, VERIFIER)
    async with serving(gate) as address, httpx.AsyncClient(base_url=address, headers=bearer("admin")) as client:
        yield client
    await gate.aclose()


async def test_what_may_have_been_received_is_not_sent_again():
    async with broken_service(b"") as (url, taken), gate_before(url) as client:
        answer = await client.post("/v1/orders", json={}, headers={"Idempotency-Key": "k"})
        assert is_problem(answer, 502, "upstream_failed")
        assert "same Idempotency-Key" in answer.json()["detail"]
        assert is_problem(await client.delete("/v1/orders/1"), 502, "upstream_failed")
        assert is_problem(await client.get("/v1/orders"), 502, "upstream_failed")
        assert [request.split()[0] for request in taken] == [b"POST", b"DELETE", b"GET", b"GET"]


async def test_a_service_that_is_slow_is_a_504(monkeypatch):
    monkeypatch.setattr(upstream, "PATIENCE", aiohttp.ClientTimeout(sock_read=0.2))
    async with broken_service(None) as (url, taken), gate_before(url) as client:
        answer = await client.get("/v1/orders")
        assert is_problem(answer, 504, "upstream_timeout")
        assert answer.headers["retry-after"] == "1"
        assert len(taken) == 1  # a slow service is not helped by asking twice


async def test_half_an_answer_does_not_look_whole():
    for head in (b"Content-Length: 100\r\n\r\nhalf", b"Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"):
        async with broken_service(b"HTTP/1.1 200 OK\r\n" + head) as (url, taken), gate_before(url) as client:
            with pytest.raises(httpx.RemoteProtocolError):
                await client.get("/v1/orders")
            assert len(taken) == 1


async def test_the_document_needs_no_service():
    gate = build(Settings(secret=SECRET, upstream=f"http://127.0.0.1:{await closed_port()}"), {}, VERIFIER)
    _, body = await called(gate, "/openapi.json")
    assert orjson.loads(body) == orjson.loads((Path(contracts.__file__).parent / "openapi.json").read_bytes())
    await gate.aclose()


async def test_long_headers_pass_and_tokens_stay_out_of_the_log(monkeypatch):
    said = []
    monkeypatch.setattr(upstream.logger, "warning", lambda text, *values: said.append(text % values))
    long = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nLink: <" + b"x" * 20_000 + b">\r\n\r\n{}"
    async with broken_service(long) as (url, _), gate_before(url) as client:
        answer = await client.get("/v1/orders")
        assert (answer.status_code, len(answer.headers["link"])) == (200, 20_002)
    async with broken_service(b"HTTP/1.1 abc\r\n\r\n") as (url, _), gate_before(url) as client:
        assert is_problem(await client.get("/v1/orders"), 502, "upstream_failed")
    assert len(said) == 1
    assert "Bearer" not in said[0]


async def test_an_answer_without_a_body_has_no_length():
    without = b"HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n"
    async with broken_service(without) as (url, _), gate_before(url) as client:
        assert (await client.get("/v1/orders")).status_code == 304


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/v1/warehouses", "GET, HEAD, POST"),
        (f"/v1/orders/{KNOWN}", "GET, HEAD"),
        ("/v1/stock/A", "GET, HEAD"),
        ("/v1/orders", "POST"),
        (f"/v1/orders/{KNOWN}/overview", "GET, HEAD"),
        ("/docs", "GET, HEAD"),
        ("/openapi.json", "GET, HEAD"),
        ("/", "GET, HEAD"),
    ],
)
async def test_the_methods_of_a_resource_are_told(door, path, allowed):
    for method in {"GET", "POST", "PUT", "PATCH", "DELETE"} - set(allowed.split(", ")):
        answer = await door.client.request(method, path)
        assert is_problem(answer, 405, "method_not_allowed")
        assert answer.headers["allow"] == allowed
    async with httpx.AsyncClient(base_url=door.client.base_url) as anybody:
        answer = await anybody.options(path)
    assert (answer.status_code, answer.headers["allow"], answer.content) == (204, allowed, b"")


@pytest.mark.parametrize(
    "path",
    ["/v1/warehouses", f"/v1/orders/{KNOWN}", f"/v1/orders/{KNOWN}/overview", "/v1/stock/NONE", "/docs", "/v1/no",
     "/docs/swagger-ui.css", "/v1/orders/export"],
)  # fmt: skip
async def test_head_is_answered_wherever_get_is(door, path):
    got, head = await door.client.get(path), await door.client.head(path)
    differing = {"date", "x-trace-id", "transfer-encoding", "content-length"}
    assert (head.status_code, head.content) == (got.status_code, b"")
    assert {k: v for k, v in head.headers.items() if k not in differing} == {
        k: v for k, v in got.headers.items() if k not in differing
    }


@pytest.mark.parametrize("path", ["/v1/warehouses/", f"/v1/orders/{KNOWN}/overview/", "/docs/", "/openapi.json/"])
async def test_a_slash_too_many_is_no_other_name(door, path):
    answer = await door.client.get(path)
    assert is_problem(answer, 404, "not_found")


async def test_what_is_known_is_not_sent_again(door):
    path = f"/v1/orders/{KNOWN}"
    for asked in ('"7"', '"x", W/"7"', "*"):
        for method in ("GET", "HEAD"):
            answer = await door.client.request(method, path, headers={"If-None-Match": asked})
            assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", '"7"')
    assert (await door.client.get(path, headers={"If-None-Match": '"6"'})).status_code == 200


async def test_large_answers_are_packed_and_small_ones_are_not(door):
    for number in range(20):
        warehouse = {"code": f"PACK-{number}", "name": "a warehouse with a name", "country": "DE"}
        assert (await door.client.post("/v1/warehouses", json=warehouse)).status_code in (200, 201, 409)
    for path in ("/v1/warehouses", "/openapi.json"):
        plain = await door.client.get(path, headers={"Accept-Encoding": "identity"})
        packed = await door.client.get(path, headers={"Accept-Encoding": "gzip"})
        assert "content-encoding" not in plain.headers
        assert packed.headers["content-encoding"] == "gzip"
        assert packed.json() == plain.json()
        assert (packed.headers["vary"], plain.headers["vary"]) == ("Accept-Encoding", "Accept-Encoding")
        assert packed.num_bytes_downloaded < plain.num_bytes_downloaded / 2
        assert packed.headers.get("etag") != plain.headers.get("etag") or "etag" not in plain.headers
    small = await door.client.get(f"/v1/orders/{KNOWN}", headers={"Accept-Encoding": "gzip"})
    assert "content-encoding" not in small.headers


async def test_answers_to_a_caller_are_no_shared_caches(door):
    answer = await door.client.get("/v1/warehouses")
    assert answer.headers["cache-control"] == "private, no-cache"
    assert (await door.client.get("/openapi.json")).headers["cache-control"] == "no-cache"


async def test_links_lead_to_where_the_caller_came_in(door):
    await door.client.post("/v1/warehouses", json={"code": "LINK-1", "name": "Leipzig", "country": "DE"})
    movement = {"kind": "received", "warehouse": "LINK-1", "quantity": 1, "document": {"type": "order", "id": "1"}}
    for sku in ("LINK-A", "LINK-B"):
        items = [movement | {"sku": sku, "idempotency_key": sku}]
        assert (await door.client.post("/v1/stock/movements", json={"items": items})).status_code == 200
    path = "/v1/stock?limit=1"
    plain = await door.client.get(path)
    assert plain.headers["link"].startswith(f"<{door.client.base_url}/v1/stock?limit=1&cursor=")
    outside = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "shop.example", "X-Forwarded-Prefix": "/api"}
    for headers, start in (
        ({"X-Forwarded-Proto": "https"}, f"https://{door.client.base_url.netloc.decode()}/v1/stock?"),
        (outside, "https://shop.example/api/v1/stock?"),
        ({"Forwarded": "for=192.0.2.1;proto=https;host=shop.example"}, "https://shop.example/v1/stock?"),
    ):
        answer = await door.client.get(path, headers=headers)
        assert answer.headers["link"].startswith(f"<{start}"), headers
    document = await door.client.get("/openapi.json", headers=outside)
    assert document.json()["servers"] == [{"url": "/api/"}]
    assert document.headers["etag"] != (await door.client.get("/openapi.json")).headers["etag"]


async def test_reference_lists_are_served_and_kept(door):
    index = (await door.client.get("/v1/reference")).json()["items"]
    assert {"currencies", "problem-codes", "hold-kinds", "channels", "carriers"} <= {each["name"] for each in index}
    for each in index:
        if each["name"] in ("channels", "carriers"):  # of services that are not here
            continue
        answer = await door.client.get(each["path"])
        assert (answer.status_code, answer.json()["name"]) == (200, each["name"])
        assert answer.headers["cache-control"] == "private, max-age=3600"
        again = await door.client.get(each["path"], headers={"If-None-Match": answer.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
    assert is_problem(await door.client.get("/v1/reference/nonsense"), 404, "not_found")
    assert is_problem(await door.client.get("/v1/reference/currencies?locale=de"), 422, "invalid_request")
    assert is_problem(await door.client.post("/v1/reference/currencies"), 405, "method_not_allowed")
    async with httpx.AsyncClient(base_url=door.client.base_url) as anybody:
        assert is_problem(await anybody.get("/v1/reference"), 401, "token_missing")


@pytest.mark.parametrize(
    ("query", "accepted", "locale", "label"),
    [
        ("", "", "en", "Euro"),
        ("", "zh-CN,zh;q=0.9", "zh", "欧元"),
        ("", "de", "en", "Euro"),
        ("?locale=zh", "en", "zh", "欧元"),
        ("?locale=en", "zh", "en", "Euro"),
    ],
)
async def test_names_come_in_the_language_that_is_asked_for(door, query, accepted, locale, label):
    path = f"/v1/reference/currencies{query}"
    answer = await door.client.get(path, headers={"Accept-Language": accepted})
    (euro,) = [each for each in answer.json()["items"] if each["code"] == "EUR"]
    assert (answer.json()["locale"], answer.headers["content-language"]) == (locale, locale)
    assert (euro["label"], euro["labels"]) == (label, {"en": "Euro", "zh": "欧元"})
    assert "accept-language" in answer.headers["vary"].lower()
    etag = {"If-None-Match": answer.headers["etag"]}
    assert (await door.client.get(path, headers={"Accept-Language": accepted, **etag})).status_code == 304
    other = "?locale=en" if locale == "zh" else "?locale=zh"
    assert (await door.client.get(f"/v1/reference/currencies{other}", headers=etag)).status_code == 200
