"""405 with all methods of a resource, OPTIONS, and paths with a slash too many."""

import httpx
import pytest
from fastapi import APIRouter, FastAPI

from libs.http.problems import install
from libs.http.strict import Strict, forbid_overrides, routes_of

router = APIRouter()


@router.get("/orders")
async def list_orders() -> str:
    return "list"


@router.get("/orders/{number}")
async def get_order(number: int) -> str:
    return "order"


@router.post("/orders")
async def place_order() -> str:
    return "placed"


@router.post("/orders/bulk")
async def place_orders() -> str:
    return "many"


@router.get("/stock/{sku:path}/explain")
async def explain(sku: str) -> str:
    return f"explained {sku}"


@router.get("/stock/{sku:path}")
async def get_stock(sku: str) -> str:
    return sku


@router.patch("/orders/{order_number}")
def change_order(order_number: int) -> str:
    return "changed"


@router.delete("/orders/{order_number}/lines/{line}")
async def delete_line(order_number: int, line: int) -> str:
    return "deleted"


@router.post("/orders/{order_number}/lines/sort")
async def sort_lines(order_number: int) -> str:
    return "sorted"


def application() -> FastAPI:
    app = FastAPI(redirect_slashes=False)
    app.include_router(router)
    install(app)
    forbid_overrides(app)
    app.add_middleware(Strict, routes=routes_of([router]), handlers=app.exception_handlers)
    return app


@pytest.fixture
async def client():
    async with httpx.AsyncClient(transport=httpx.ASGITransport(application()), base_url="http://test") as found:
        yield found


RESOURCES = [
    ("/orders", "GET, HEAD, POST"),
    ("/orders/1", "GET, HEAD, PATCH"),
    ("/orders/nonsense", "GET, HEAD, PATCH"),
    ("/orders/bulk", "POST"),  # and no order of the number "bulk"
    ("/orders/1/lines/2", "DELETE"),
    ("/orders/1/lines/sort", "POST"),  # and no line of the number "sort"
    ("/stock/A/B", "GET, HEAD"),
    ("/stock/A/explain", "GET, HEAD"),
]


@pytest.mark.parametrize(("path", "allowed"), RESOURCES)
async def test_a_wrong_method_is_told_all_right_ones(client, path, allowed):
    for method in {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"} - set(allowed.split(", ")):
        answer = await client.send(httpx.Request(method, f"http://test{path}"))
        assert (answer.status_code, answer.headers["allow"]) == (405, allowed), method
        if method != "HEAD":
            assert answer.headers["content-type"] == "application/problem+json"
            assert answer.json()["code"] == "method_not_allowed"


@pytest.mark.parametrize(("path", "allowed"), RESOURCES)
async def test_options_is_answered(client, path, allowed):
    answer = await client.options(path)
    assert (answer.status_code, answer.headers["allow"], answer.content) == (204, allowed, b"")
    assert "content-length" not in answer.headers


@pytest.mark.parametrize("path", ["/orders/", "/orders//", "/orders/1/", "/orders/bulk/", "/orders/1/lines/2/"])
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS", "DELETE"])
async def test_a_slash_too_many_is_no_other_name(client, path, method):
    answer = await client.request(method, path)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert answer.json()["detail"].endswith(f"did you mean {path.rstrip('/')}?")


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/nothing",
        "/nothing/",
        "/orders/1/lines",
        "/ORDERS",
        "/orders%0A",
        "/orders/1%0A",
        "/stock/A%0A",
        "//orders",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
async def test_other_paths_are_not_found(client, path, method):
    answer = await client.request(method, f"http://test{path}")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_dependencies_cannot_be_overridden():
    app = application()
    with pytest.raises(ValueError, match="cannot be overridden"):
        app.dependency_overrides[application] = application
    with pytest.raises(ValueError, match="cannot be overridden"):
        app.dependency_overrides.update({application: application})
