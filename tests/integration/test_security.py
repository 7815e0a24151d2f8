"""What a caller may not do, asked of every operation of the document at one running installation."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from libs.http.auth import issue_development_token
from services.access import READ, SCOPES
from tests.databases import SECRET
from tests.running import Running

METHODS = ("get", "put", "post", "delete", "patch")
Json = dict[str, Any]
# These ask for a valid token and no scope: what they tell depends on what each service shows to the caller.
ANY_TOKEN = {
    "get_me", "list_reference", "get_reference", "list_operations", "get_operation", "get_operation_errors",
    "cancel_operation", "get_order_overview", "get_product_overview", "get_summary",
}  # fmt: skip
INJECTIONS = (
    "' or '1'='1", "'; drop table orders; --", '"', "\\", "%' or 1=1 --", "$1", "1; select pg_sleep(60)",
)  # fmt: skip


class Asked:
    """An operation of the document, and a request that is right in form."""

    def __init__(self, method: str, path: str, spec: Json) -> None:
        self.method, self.spec, self.name, self.path = method, spec, str(spec["operationId"]), path
        self.scope: str | None = spec.get("x-scope")
        self.open = spec.get("security") == []

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def target(self) -> str:
        told = {p["name"]: quote(str(example_of(p)), safe="") for p in self.parameters("path")}
        return re.sub(r"\{(\w+)\}", lambda found: told[found[1]], self.path)

    def parameters(self, place: str) -> list[Json]:
        return [each for each in self.spec.get("parameters", ()) if each["in"] == place]

    def request(self) -> Json:
        """With what must be there, for form is judged before rights in some places."""
        asked: Json = {"params": {p["name"]: example_of(p) for p in self.parameters("query") if p.get("required")}}
        asked["headers"] = {p["name"]: str(example_of(p)) for p in self.parameters("header") if p.get("required")}
        content = self.spec.get("requestBody", {}).get("content", {})
        if "application/json" in content:
            asked["json"] = content["application/json"]["example"]
        elif content:
            asked["files"] = {"file": ("f.csv", b"sku\n1\n")}
        return asked


def example_of(parameter: Json) -> Any:
    return parameter["example"] if "example" in parameter else next(iter(parameter["examples"].values()))["value"]


@pytest.fixture(scope="module")
async def document(platform: Running) -> Json:
    found: Json = (await platform.client.get("/openapi.json")).json()
    return found


@pytest.fixture(scope="module")
def operations(document: Json) -> list[Asked]:
    return [
        Asked(method, path, item[method])
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    ]


@pytest.fixture
async def anybody(platform: Running) -> Any:
    async with httpx.AsyncClient(base_url=platform.client.base_url, timeout=30) as client:
        yield client


def bearer(**claims: Any) -> dict[str, str]:
    return {"Authorization": f"Bearer {issue_development_token(SECRET, **claims)}"}


async def ask(client: httpx.AsyncClient, each: Asked, headers: dict[str, str]) -> httpx.Response:
    request = each.request()
    request["headers"] |= headers
    async with client.stream(each.method.upper(), each.target, **request) as answer:
        if answer.status_code >= 400:  # what is let in may be a stream without end
            await answer.aread()
        return answer


async def test_without_a_token_nothing_is_told(anybody: httpx.AsyncClient, operations: list[Asked]) -> None:
    told = {}
    for each in operations:
        if not each.open:
            answer = await ask(anybody, each, {})
            if answer.status_code != 401 or answer.json()["code"] != "token_missing":
                told[str(each)] = answer.status_code
    assert len(operations) > 100
    assert told == {}


async def test_what_is_open_is_known(operations: list[Asked]) -> None:
    assert {each.name for each in operations if each.open} == {
        "receive_tracking", "get_auth_config", "issue_development_token"
    }  # fmt: skip
    assert {each.name for each in operations if not each.open and each.scope is None} == ANY_TOKEN


async def test_a_token_without_a_scope_opens_nothing_that_asks_for_it(
    anybody: httpx.AsyncClient, operations: list[Asked]
) -> None:
    """Also of a thing that does not exist, so that nobody learns what does."""
    let_in = {}
    asked = 0
    for role in ("nobody", *SCOPES):
        headers = bearer(role=role)
        for each in operations:
            if each.scope and each.scope not in SCOPES.get(role, frozenset()):
                asked += 1
                answer = await ask(anybody, each, headers)
                refused = answer.status_code == 403 and answer.json()["params"] == {"scope": each.scope}
                if not refused:
                    let_in[f"{role}: {each}"] = answer.status_code
    assert asked > 500
    assert let_in == {}


async def test_every_scope_is_asked_for_somewhere(operations: list[Asked]) -> None:
    asked = {each.scope for each in operations}
    every = {scope for scopes in SCOPES.values() for scope in scopes}
    assert every - asked <= {"ops"} | READ, "a scope that nothing asks for gives a false sense of safety"


async def test_without_scopes_the_composed_reads_tell_nothing(anybody: httpx.AsyncClient) -> None:
    nobody = bearer(role="nobody")
    assert (await anybody.get("/v1/operations", headers=nobody)).json()["items"] == []
    summary = (await anybody.get("/v1/summary", headers=nobody)).json()
    missing = {each["part"] for each in summary.pop("unavailable")}
    assert {part for part, found in summary.items() if found is None} == missing == set(summary)
    order = "0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11"
    assert (await anybody.get(f"/v1/orders/{order}/overview", headers=nobody)).status_code == 403
    for path in (f"/v1/operations/order-{order}", f"/v1/operations/order-{order}/errors"):
        assert (await anybody.get(path, headers=nobody)).status_code == 403


def objects(document: Json, schema: Json, where: str, seen: frozenset[str]) -> Iterator[tuple[str, Json]]:
    """All that a request body may hold."""
    if reference := schema.get("$ref"):
        name = reference.rpartition("/")[2]
        if name not in seen:
            yield from objects(document, document["components"]["schemas"][name], name, seen | {name})
        return
    if schema.get("type") == "object" or "properties" in schema:
        yield where, schema
    for key, inner in schema.get("properties", {}).items():
        yield from objects(document, inner, f"{where}.{key}", seen)
    for inner in (schema.get("items"), schema.get("additionalProperties"), *schema.get("prefixItems", ())):
        if isinstance(inner, dict):
            yield from objects(document, inner, f"{where}[]", seen)
    for kind in ("anyOf", "oneOf", "allOf"):
        for inner in schema.get(kind, ()):
            yield from objects(document, inner, where, seen)


# Documents of a marketplace, which are judged and never taken for fields of ours.
OF_MARKETPLACES = {"NewRequirements.document", "ListingToJudge.before", "ListingToJudge.attributes"}


def test_a_request_says_nothing_that_it_may_not(document: Json, operations: list[Asked]) -> None:
    """Mass assignment: every object of a request is closed, so none sets a state, an id, an author."""
    open_objects = set()
    for each in operations:
        for media in each.spec.get("requestBody", {}).get("content", {}).values():
            for where, found in objects(document, media["schema"], each.name, frozenset()):
                if found.get("additionalProperties", True) is True:
                    open_objects.add(where)
    assert open_objects == OF_MARKETPLACES


async def test_a_field_that_is_not_the_callers_is_refused(platform: Running, operations: list[Asked]) -> None:
    taken = {}
    for each in operations:
        body = each.request().get("json")
        if not isinstance(body, dict) or each.open:
            continue
        for field in ("id", "version", "state", "created_by", "__proto__"):
            if field in body:
                continue
            request = each.request() | {"json": body | {field: "admin"}}
            answer = await platform.client.request(each.method.upper(), each.target, **request)
            errors = answer.json().get("errors", [])
            if {"pointer": f"/{field}", "code": "unknown_field"} not in [
                {key: error[key] for key in ("pointer", "code")} for error in errors
            ]:
                taken[f"{each} {field}"] = f"{answer.status_code} {answer.text[:100]}"
    assert taken == {}


async def test_no_value_is_read_as_sql(platform: Running, operations: list[Asked]) -> None:
    """A quotation mark that got into a statement would be a 500; a sleep would be an answer that never comes."""
    asked, failed = 0, {}
    for each in operations:
        if each.method != "get" or each.open or "stream" in each.path:
            continue
        for parameter in [*each.parameters("path"), *each.parameters("query")]:
            for value in INJECTIONS:
                request = each.request()
                target = each.target
                if parameter["in"] == "query":
                    request["params"][parameter["name"]] = value
                else:
                    target = each.path.replace("{" + parameter["name"] + "}", quote(value, safe=""))
                    target = Asked(each.method, target, each.spec).target
                answer = await platform.client.request("GET", target, **request)
                asked += 1
                if answer.status_code not in (200, 400, 404, 422):
                    failed[f"{each} {parameter['name']}={value}"] = answer.status_code
    assert asked > 1000
    assert failed == {}
    assert await platform.verify() == {}


@pytest.mark.parametrize(
    "path",
    [
        "/docs/..%2f..%2fpyproject.toml",
        "/docs/%2e%2e/%2e%2e/pyproject.toml",
        "/docs/....//pyproject.toml",
        "/docs/%2fetc%2fpasswd",
        "/docs/..%5c..%5cpyproject.toml",
        "/docs/swagger-ui.css%00.html",
        "/console/..%2f..%2fpyproject.toml",
        "/console/%2e%2e/%2e%2e/pyproject.toml",
        "/console/%2fetc%2fpasswd",
        "/v1/reference/..%2f..%2fpyproject.toml",
        "/v1/reference/labels.json",
    ],
)
async def test_no_path_leads_out_of_what_is_served(platform: Running, path: str) -> None:
    answer = await platform.client.get(path)
    assert "[project]" not in answer.text
    assert "root:" not in answer.text
    if not path.startswith("/console"):  # a page of its own answers each of its addresses
        assert answer.status_code == 404


async def test_a_files_name_is_a_name_and_nothing_else(platform: Running) -> None:
    for name in (
        "../../../../tmp/evil.csv",
        "/etc/passwd",
        "..\\..\\evil.csv",
        'a"; filename="b.csv',
        "a\r\nX-Evil: 1",
    ):
        answer = await platform.client.post("/v1/orders/imports", files={"file": (name, b"channel\nweb\n")})
        assert answer.status_code in (202, 422), answer.text
        if answer.status_code == 202:
            identifier = answer.json()["id"]
            errors = await platform.client.get(f"/v1/operations/{identifier}/errors")
            assert errors.headers["content-disposition"] == f'attachment; filename="{identifier}-errors.csv"'
            assert "x-evil" not in errors.headers
