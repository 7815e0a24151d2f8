"""What is answered without FastAPI is what FastAPI would have answered."""

from collections.abc import AsyncIterator
from typing import Annotated, Any
from uuid import UUID

import httpx
import pytest
from fastapi import APIRouter, Cookie, Depends, FastAPI, Header, Query, Request, Response
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.types import Receive, Scope, Send

from libs.http.app import NO_TELEMETRY
from libs.http.idempotency import Idempotency
from libs.http.prepared import PreparedRoute
from libs.http.problems import Problem, install
from libs.http.strict import Strict, routes_of
from libs.money import Money

router, plain = APIRouter(route_class=PreparedRoute), APIRouter()


class Item(BaseModel):
    name: str
    price: Money
    tags: tuple[str, ...] = ()


class Told(BaseModel):
    name: str
    asked: str | None = None


async def _caller(request: Request, x_caller: Annotated[str | None, Header(max_length=6)] = None) -> str:
    if x_caller == "nobody":
        raise Problem(403, "forbidden", "not you")
    return f"{x_caller} at {request.url.path}"


Caller = Annotated[str, Depends(_caller)]


@router.get("/items/newest")
async def newest() -> Told:
    return Told(name="the newest")


@plain.get("/items/in-a-thread")
def threaded() -> Told:
    return Told(name="slow")


@router.get("/items/{number}")
async def item(number: int, caller: Caller, response: Response, more: Annotated[int, Query(ge=1)] = 7) -> Told:
    response.headers["ETag"] = f'"{number}"'
    return Told(name=f"{number} {more}", asked=caller)


@router.get("/items/oldest")  # never reached: the route above matches first
async def oldest() -> Told:
    return Told(name="the oldest")


@router.get("/files/{path:path}", response_model=str)
async def file(path: str, of: UUID | None = None) -> Response:
    return Response(f"{path} {of}", 203, {"X-Plain": "yes"})


@router.post("/items", status_code=201)
async def create(body: Item, once: Idempotency, response: Response) -> Told:
    response.status_code = 200 if once.key else None
    return Told(name=f"{body.name} {body.price} {body.tags}", asked=once.key)


@router.put("/items/{number}")
async def maybe(number: int, body: Item | None = None) -> dict[str, Any]:
    return {"number": number, "body": body and body.name, "more": "not in the model"}


@plain.delete("/items/{number}", status_code=204)
async def delete(number: int) -> None: ...


@router.get("/refused")
async def refused() -> Told:
    raise Problem(409, "no", "it cannot be", headers={"Retry-After": "1"})


@router.get("/several")
async def several(
    tag: Annotated[list[UUID], Query(max_length=2)], state: Annotated[list[str] | None, Query()] = None
) -> list[str]:
    return [*map(str, tag), *(state or ["none"])]


@router.get("/filtered", response_model=Told)
async def filtered() -> dict[str, str]:
    return {"name": "a", "secret": "s"}


async def _closing() -> AsyncIterator[str]:
    yield "open"


@plain.get("/listed")
async def listed(
    tag: Annotated[list[str], Query()], opened: Annotated[str, Depends(_closing)], taste: Annotated[str, Cookie()] = "-"
) -> list[str]:
    return [*tag, opened, taste]


@plain.get("/any")
async def anything():  # type: ignore[no-untyped-def]
    return {"whatever": [1, None]}


ROUTES = routes_of([plain, router])
GOOD = '{"name": "mug", "price": {"amount": "9.99", "currency": "EUR"}, "tags": ["a"]}'
ID = "0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11"
JSON = {"Content-Type": "application/json"}
PLAIN: list[tuple[str, str, dict[str, Any]]] = [
    ("GET", "/items/newest", {}),
    ("GET", "/items/12?more=3", {"headers": {"X-Caller": "me"}}),
    ("GET", "/files/a/b%20c?of=0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11", {}),
    ("POST", "/items", {"content": GOOD, "headers": JSON}),
    ("POST", "/items", {"content": GOOD, "headers": JSON | {"Idempotency-Key": "k"}}),
    ("PUT", "/items/3", {"content": GOOD, "headers": {"Content-Type": "Application/JSON; charset=utf-8"}}),
    ("GET", "/refused", {}),
    ("GET", "/filtered", {}),
    ("GET", f"/several?tag={ID}", {}),
    ("GET", f"/several?state=a&tag={ID}&tag={ID}&state=b", {}),
    ("GET", "/items/1", {"headers": {"X-Caller": "nobody"}}),
]
ODD: list[tuple[str, str, dict[str, Any]]] = [
    ("GET", "/items/oldest", {}),
    ("GET", "/items/twelve", {}),
    ("GET", "/items/1?more=0", {"headers": {"X-Caller": "far too long"}}),
    ("GET", "/items/1?more=0", {"headers": {"X-Caller": "nobody"}}),
    ("GET", "/files/a?of=b", {}),
    ("GET", "/nothing", {}),
    ("GET", "/several", {}),
    ("GET", "/several?tag=x", {}),
    ("GET", f"/several?tag={ID}&tag={ID}&tag={ID}", {}),
    ("DELETE", "/items/1", {}),
    ("GET", "/listed?tag=a&tag=b", {"headers": {"Cookie": "taste=sweet"}}),
    ("GET", "/any", {}),
    ("GET", "/items/in-a-thread", {}),
    ("PUT", "/items/3", {}),
    ("PUT", "/items/x", {"content": GOOD, "headers": JSON}),
    ("POST", "/items", {}),
    ("POST", "/items", {"content": GOOD}),
    ("POST", "/items", {"content": GOOD, "headers": {"Content-Type": "text/plain"}}),
    ("POST", "/items", {"content": GOOD, "headers": {"Content-Type": "application/x+json"}}),
    ("POST", "/items", {"content": GOOD, "headers": JSON | {"Idempotency-Key": ""}}),
    ("POST", "/items", {"content": "", "headers": JSON}),
    ("POST", "/items", {"content": '{"name": 3, "extra": 1}', "headers": JSON}),
    ("POST", "/items", {"content": GOOD.replace("mug", "\\ud800"), "headers": JSON}),
]


def _api(*, prepared: bool) -> FastAPI:
    app = FastAPI(telemetry=NO_TELEMETRY)
    app.include_router(plain)
    app.include_router(router)
    install(app)
    if prepared:
        app.add_middleware(Strict, routes=ROUTES, handlers=app.exception_handlers)
    return app


async def _answer(app: Any, method: str, path: str, asked: dict[str, Any]) -> tuple[Any, ...]:
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        found = await client.request(method, path, **asked)
    headers = sorted(found.headers.multi_items())
    if found.status_code == 204:  # FastAPI gives nothing a type; libs/http/answers.py does not
        headers = [pair for pair in headers if pair[0] != "content-type"]
    return found.status_code, found.content, headers


@pytest.mark.parametrize("asked", [*PLAIN, *ODD], ids=lambda each: f"{each[0]} {each[1]}")
async def test_the_answer_is_the_same(asked: tuple[str, str, dict[str, Any]]) -> None:
    assert await _answer(_api(prepared=True), *asked) == await _answer(_api(prepared=False), *asked)


@pytest.mark.parametrize("asked", PLAIN, ids=lambda each: f"{each[0]} {each[1]}")
async def test_what_is_plain_does_not_reach_fastapi(asked: tuple[str, str, dict[str, Any]]) -> None:
    async def nobody(scope: Scope, receive: Receive, send: Send) -> None:
        raise AssertionError(f"{scope['path']} came through")

    app = _api(prepared=False)
    found = await _answer(Strict(nobody, ROUTES, app.exception_handlers), *asked)
    assert found == await _answer(app, *asked)


async def _told() -> Told:
    return Told(name="a")


class OwnRoute(APIRoute): ...


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("response_model_include", {"name"}),
        ("response_model_exclude", {"asked"}),
        ("response_model_exclude_none", True),
        ("response_model_exclude_unset", True),
        ("response_model_exclude_defaults", True),
        ("response_model_by_alias", False),
        ("max_body_size", 10),
    ],
)
def test_what_would_be_ignored_is_refused_at_the_start(setting: str, value: object) -> None:
    with pytest.raises(ValueError, match=f"^GET /told: {setting}=.* would be ignored$"):
        PreparedRoute("/told", _told, **{setting: value})


@pytest.mark.parametrize("route", plain.routes, ids=lambda route: route.path)
def test_an_endpoint_that_only_fastapi_can_answer_is_refused_at_the_start(route: APIRoute) -> None:
    with pytest.raises(ValueError, match="only FastAPI can answer it"):
        PreparedRoute(route.path, route.endpoint, methods=route.methods, status_code=route.status_code)


def test_other_kinds_of_routes_are_refused_at_the_start() -> None:
    own, nested, mounted = APIRouter(route_class=OwnRoute), APIRouter(), APIRouter()
    own.add_api_route("/told", _told)
    nested.include_router(own)
    mounted.mount("/inside", FastAPI())
    for wrong, name in ((own, "OwnRoute"), (nested, "_IncludedRouter"), (mounted, "Mount")):
        with pytest.raises(ValueError, match=f"a {name} is not answered here"):
            routes_of([wrong])


def test_overridden_dependencies_are_refused_at_the_start() -> None:
    app = FastAPI()
    app.dependency_overrides[_told] = _told
    with pytest.raises(ValueError, match="GET /told: dependency overrides would be ignored"):
        PreparedRoute("/told", _told, dependency_overrides_provider=app)
