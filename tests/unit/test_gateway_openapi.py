import copy

import pytest
from fastapi import APIRouter, FastAPI
from pydantic import BaseModel
from starlette.responses import Response

from deploy.tools.generator.openapi.merging import merged, parts_of
from libs.http import ProblemBody


def document(title, paths, schemas=None):
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1"},
        "paths": {
            path: {"get": {"operationId": name, "tags": [title], "responses": answer}}
            for path, (name, answer) in paths.items()
        },
        "components": {"schemas": schemas or {}},
    }


def answers(name):
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}


def answer_of(doc, path):
    return doc["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["$ref"]


MONEY = {"type": "object", "properties": {"amount": {"type": "string"}}, "required": ["amount"]}


def test_what_is_the_same_in_all_is_shared():
    doc = merged(
        {
            "pricing": document("Pricing", {"/v1/fees": ("list_fees", answers("Fee"))}, {"Fee": MONEY, "M": MONEY}),
            "catalog": document("Catalog", {"/v1/products": ("list_products", answers("M"))}, {"M": MONEY}),
        }
    )
    assert doc["components"]["schemas"].items() >= {"Fee": MONEY, "M": MONEY}.items()
    assert answer_of(doc, "/v1/products") == answer_of(doc, "/v1/fees").replace("Fee", "M")


def test_each_target_has_its_part_with_all_that_it_refers_to():
    deep = {"A": {"anyOf": [{"$ref": "#/components/schemas/B"}]}, "B": MONEY, "Unused": MONEY}
    doc = merged(
        {
            "pricing": document("Pricing", {"/v1/fees": ("list_fees", answers("A"))}, deep),
            "catalog": document("Catalog", {"/v1/products": ("list_products", answers("C"))}, {"C": MONEY}),
        }
    )
    parts = parts_of(doc)
    assert {path for part in parts.values() for path in part["paths"]} == set(doc["paths"])
    assert list(parts["pricing"]["paths"]) == ["/v1/fees"]
    assert list(parts["pricing"]["components"]["schemas"]) == ["A", "B"]
    assert list(parts["catalog"]["components"]["schemas"]) == ["C"]
    assert "/v1/orders/{order_id}/overview" in parts["gateway"]["paths"]
    assert parts["pricing"]["components"]["securitySchemes"] == doc["components"]["securitySchemes"]
    assert [tag["name"] for tag in parts["pricing"]["tags"]] == ["Pricing"]


def test_the_order_of_the_documents_changes_nothing_and_they_stay_as_they_were():
    docs = {
        "pricing": document("Pricing", {"/v1/fees": ("list_fees", answers("I"))}, {"I": {"type": "string"}}),
        "catalog": document("Catalog", {"/v1/products": ("list_products", answers("K"))}, {"K": {"type": "null"}}),
    }
    before = copy.deepcopy(docs)
    first = merged(docs)
    assert list(first["paths"]) == list(merged(dict(reversed(docs.items())))["paths"])
    assert first == merged(dict(reversed(docs.items())))
    assert docs == before
    assert list(first["paths"])[:2] == ["/v1/products", "/v1/fees"]


@pytest.mark.parametrize(
    ("docs", "message"),
    [
        (
            {
                "catalog": document("C", {"/v1/products": ("list_all", {})}),
                "pricing": document("P", {"/v1/fees": ("list_all", {})}),
            },
            "operation id list_all is used twice: catalog: GET /v1/products, pricing: GET /v1/fees",
        ),
        ({"catalog": document("C", {"/v1/fees": ("a", {})})}, "no route to catalog: GET /v1/fees"),
        ({"catalog": document("C", {"/v1/nowhere": ("a", {})})}, "no route to catalog: GET /v1/nowhere"),
        ({"order": document("O", {"/v1/orders/{id}/overview": ("a", {})})}, "no route to order"),
        ({"catalog": document("C", {"/v1/products": (None, {})})}, "has no operation id"),
        ({"warehouse": document("W", {})}, "no routes to warehouse"),
        ({"catalog": document("C", {}) | {"openapi": "3.0.3"}}, "catalog has no OpenAPI 3.1 document"),
        (
            {
                "catalog": document("C", {"/v1/products": ("a", {})}, {"I": {"type": "null"}}),
                "pricing": document("P", {"/v1/fees": ("b", {})}, {"I": {"type": "string"}}),
            },
            "I is one thing in catalog and another in pricing",
        ),
    ],
)
def test_what_cannot_be_merged_is_refused(docs, message):
    with pytest.raises(ValueError, match=message.replace("(", r"\(")):
        merged(docs)


def test_the_overview_has_the_types_of_its_parts():
    doc = merged({"order": document("Order", {"/v1/orders/{id}": ("get_order", answers("O"))}, {"O": MONEY})})
    properties = doc["components"]["schemas"]["Overview"]["properties"]
    assert properties["order"]["anyOf"] == [{"$ref": "#/components/schemas/O"}, {"type": "null"}]
    assert properties["tickets"]["anyOf"][0]["type"] == "object"
    assert doc["paths"]["/v1/orders/{order_id}/overview"]["get"]["operationId"] == "get_order_overview"


class Ping(BaseModel):
    host: str


def test_errors_are_problems_and_tokens_are_needed_but_for_webhooks():
    router = APIRouter()

    @router.post("/v1/carriers/{carrier}/tracking")
    async def post_tracking(carrier: str, body: Ping) -> Ping:
        return body

    @router.post("/v1/shipments")
    async def create_shipment(body: Ping) -> Ping:
        return body

    class EventStream(Response):
        media_type = "text/event-stream"

    @router.get("/v1/shipments/stream", response_class=EventStream)
    async def stream() -> None: ...

    app = FastAPI(
        title="Logistics",
        generate_unique_id_function=lambda route: route.name,
        responses={"default": {"description": "A problem", "model": ProblemBody}},
    )
    app.include_router(router)
    doc = merged({"logistics": app.openapi()})
    create = doc["paths"]["/v1/shipments"]["post"]
    assert list(create["responses"]["default"]["content"]) == ["application/problem+json"]
    assert list(create["responses"]["200"]["content"]) == ["application/json"]
    streamed = doc["paths"]["/v1/shipments/stream"]["get"]["responses"]
    assert list(streamed["default"]["content"]) == ["application/problem+json"]
    assert list(streamed["200"]["content"]) == ["text/event-stream"]
    assert doc["security"] == [{"bearer": []}]
    assert "security" not in create
    assert doc["paths"]["/v1/carriers/{carrier}/tracking"]["post"]["security"] == []
    assert list(doc["components"]["securitySchemes"]) == ["bearer"]
