import copy

import pytest
from fastapi import APIRouter, FastAPI
from pydantic import BaseModel

from libs.http import ProblemBody
from services.gateway.openapi import merged


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


MONEY = {"type": "object", "properties": {"amount": {"type": "string"}}}


def test_same_schemas_are_shared_and_different_ones_get_the_title_before_them():
    item, other = {"type": "object", "title": "a"}, {"type": "object", "title": "b"}
    doc = merged(
        {
            "pricing": document("Pricing", {"/v1/fees": ("list_fees", answers("Item"))}, {"Item": other, "M": MONEY}),
            "catalog": document(
                "Product catalog", {"/v1/products": ("list_products", answers("Item"))}, {"Item": item, "M": MONEY}
            ),
        }
    )
    schemas = doc["components"]["schemas"]
    assert schemas["ProductCatalogItem"] == item
    assert schemas["PricingItem"] == other
    assert schemas["M"] == MONEY
    assert "Item" not in schemas
    assert answer_of(doc, "/v1/products") == "#/components/schemas/ProductCatalogItem"
    assert answer_of(doc, "/v1/fees") == "#/components/schemas/PricingItem"


def test_a_schema_that_refers_to_different_things_is_not_the_same():
    page = {"type": "array", "items": {"$ref": "#/components/schemas/Item"}}
    outer = {"anyOf": [{"$ref": "#/components/schemas/Page"}]}

    def doc(title, path, name, item):
        return document(title, {path: (name, answers("Outer"))}, {"Item": item, "Page": page, "Outer": outer})

    both = merged(
        {
            "catalog": doc("Catalog", "/v1/products", "list_products", {"type": "string"}),
            "pricing": doc("Pricing", "/v1/fees", "list_fees", {"type": "integer"}),
        }
    )
    schemas = both["components"]["schemas"]
    assert answer_of(both, "/v1/fees") == "#/components/schemas/PricingOuter"
    assert schemas["PricingOuter"]["anyOf"][0]["$ref"] == "#/components/schemas/PricingPage"
    assert schemas["PricingPage"]["items"]["$ref"] == "#/components/schemas/PricingItem"
    assert schemas["CatalogPage"]["items"]["$ref"] == "#/components/schemas/CatalogItem"


def test_the_order_of_the_documents_changes_nothing_and_they_stay_as_they_were():
    docs = {
        "pricing": document("Pricing", {"/v1/fees": ("list_fees", answers("I"))}, {"I": {"type": "string"}}),
        "catalog": document("Catalog", {"/v1/products": ("list_products", answers("I"))}, {"I": {"type": "null"}}),
    }
    before = copy.deepcopy(docs)
    first = merged(docs)
    assert list(first["paths"]) == list(merged(dict(reversed(docs.items())))["paths"])
    assert first == merged(dict(reversed(docs.items())))
    assert docs == before
    assert list(first["paths"])[:2] == ["/v1/products", "/v1/fees"]


def test_a_discriminators_mapping_follows_its_schemas():
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}},
    }
    doc = merged(
        {
            "catalog": document(
                "Catalog", {"/v1/products": ("a", answers("Pet"))}, {"Cat": {"type": "string"}, "Pet": union}
            ),
            "pricing": document("Pricing", {"/v1/fees": ("b", answers("Cat"))}, {"Cat": {"type": "null"}}),
        }
    )
    pet = doc["components"]["schemas"]["Pet"]
    assert pet["discriminator"]["mapping"] == {"cat": "#/components/schemas/CatalogCat"}
    assert pet["oneOf"] == [{"$ref": "#/components/schemas/CatalogCat"}]


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
                "catalog": document("C", {"/v1/products": ("a", {})}, {"I": {"type": "null"}, "PI": MONEY}),
                "pricing": document("P", {"/v1/fees": ("b", {})}, {"I": {"type": "string"}}),
            },
            "cannot be renamed to PI, which exists",
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
    assert doc["security"] == [{"bearer": []}]
    assert "security" not in create
    assert doc["paths"]["/v1/carriers/{carrier}/tracking"]["post"]["security"] == []
    assert list(doc["components"]["securitySchemes"]) == ["bearer"]
