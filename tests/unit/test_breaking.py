"""Two OpenAPI documents: what breaks the clients of the first."""

from copy import deepcopy
from typing import Any

import pytest

from deploy.tools.breaking import breaking

OLD: dict[str, Any] = {
    "paths": {
        "/v1/things": {
            "get": {
                "parameters": [
                    {"in": "query", "name": "state", "schema": {"type": "string", "enum": ["open", "closed"]}},
                    {"in": "query", "name": "limit", "schema": {"type": "integer", "maximum": 200}},
                ],
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Out"}}}}
                },
            },
            "post": {
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/In"}}}},
                "responses": {"201": {"content": {}}, "422": {"content": {}}},
            },
        }
    },
    "components": {
        "schemas": {
            "In": {
                "type": "object",
                "additionalProperties": False,
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "maxLength": 64},
                    "lines": {"type": "array", "items": {"$ref": "#/components/schemas/Line"}},
                },
            },
            "Line": {"type": "object", "required": ["sku"], "properties": {"sku": {"type": "string"}}},
            "Out": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "string"},
                    "parent": {"anyOf": [{"$ref": "#/components/schemas/Out"}, {"type": "null"}]},
                },
            },
        }
    },
}


def apart(*kinds: dict[str, Any]) -> dict[str, Any]:
    """One of these objects, told apart by a member."""
    objects = [{"type": "object", "properties": properties} for properties in kinds]
    return {"oneOf": objects, "discriminator": {"propertyName": "kind"}}


def changed(change: str) -> dict[str, Any]:
    """OLD after a statement on `new`."""
    new = deepcopy(OLD)
    paths, schemas = new["paths"], new["components"]["schemas"]
    exec(
        change,
        {
            "paths": paths, "schemas": schemas, "get": paths["/v1/things"]["get"], "post": paths["/v1/things"]["post"],
            "apart": apart,
        },
    )  # fmt: skip
    return new


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("del paths['/v1/things']['post']", "POST /v1/things: is gone"),
        ("del paths['/v1/things']", "GET /v1/things: is gone"),
        ("del get['parameters'][0]", "GET /v1/things query state: is refused now"),
        ("get['parameters'][0]['required'] = True", "GET /v1/things query state: is required now"),
        ("get['parameters'][0]['schema']['enum'].remove('open')", "GET /v1/things query state: takes open no more"),
        ("get['parameters'][0]['schema'] = {'type': 'array', 'items': {'type': 'string', 'enum': ['open']}}",
         "GET /v1/things query state: takes closed no more"),
        ("get['parameters'][1]['schema']['maximum'] = 100", "GET /v1/things query limit: maximum 200 became 100"),
        ("get['parameters'][1]['schema']['minimum'] = 1", "GET /v1/things query limit: minimum none became 1"),
        ("get['parameters'].append({'in': 'header', 'name': 'If-Match', 'required': True, 'schema': {}})",
         "GET /v1/things header If-Match: is required now"),
        ("del post['responses']['201']", "POST /v1/things 201: is gone"),
        ("get['responses']['200']['content'] = {}", "GET /v1/things 200: no application/json any more"),
        ("schemas['In']['required'].append('lines')", "POST /v1/things request.lines: is required now"),
        ("del schemas['In']['properties']['lines']", "POST /v1/things request.lines: is gone"),
        ("schemas['In']['properties']['name']['maxLength'] = 32",
         "POST /v1/things request.name: maxLength 64 became 32"),
        ("schemas['Line']['properties']['sku']['type'] = 'integer'",
         "POST /v1/things request.lines[].sku: was string, is integer"),
        ("schemas['Line']['required'].append('quantity')", "POST /v1/things request.lines[].quantity: is required now"),
        ("del schemas['Out']['properties']['id']", "GET /v1/things 200.id: is gone"),
        ("schemas['Out']['required'] = []", "GET /v1/things 200.id: may be missing now"),
        ("schemas['Out']['properties']['id']['type'] = ['string', 'null']",
         "GET /v1/things 200.id: was string, is string or null"),
        ("schemas['Out']['properties']['id'] = {'anyOf': [{'type': 'string'}, {'type': 'null'}]}",
         "GET /v1/things 200.id: was string, is anyOf"),
        ("schemas['Out'] = apart({}, {})", "GET /v1/things 200.id: is gone"),
        ("schemas['Out'] = apart({'id': {'type': 'string'}}, {})", "GET /v1/things 200.id: may be missing now"),
        ("schemas['Out'] = apart({'id': {'type': 'string'}}, {'id': {'type': 'integer'}})",
         "GET /v1/things 200.id: was string, is integer"),
    ],
)  # fmt: skip
def test_what_breaks_is_told(change: str, told: str) -> None:
    assert told in breaking(OLD, changed(change))


@pytest.mark.parametrize(
    "change",
    [
        "pass",
        "get['parameters'].append({'in': 'query', 'name': 'sort', 'schema': {'type': 'string'}})",
        "get['parameters'][0]['schema']['enum'].append('lost')",
        "get['parameters'][1]['schema']['maximum'] = 500",
        "get['parameters'][0]['schema'] = {'type': 'array', 'items': get['parameters'][0]['schema']}",
        "schemas['In']['properties']['note'] = {'type': 'string'}",
        "schemas['In']['required'] = []",
        "schemas['In']['properties']['name']['type'] = ['string', 'null']",
        "schemas['Out']['properties']['more'] = {'type': 'string'}",
        "schemas['Out']['required'].append('more')",
        "schemas['Out']['properties']['id'] = {'anyOf': [{'type': 'string', 'enum': ['a']}, {'type': 'string'}]}",
        "schemas['Out']['properties']['parent'] = {'$ref': '#/components/schemas/Out'}",
        "schemas['Out'] = apart({'id': {'type': 'string'}, 'parent': {'type': 'null'}}, {'id': {'type': 'string'}})",
        "post['responses']['409'] = {'content': {}}",
        "del post['responses']['422']",
        "paths['/v1/others'] = {}",
    ],
)
def test_what_no_client_notices_is_not(change: str) -> None:
    assert breaking(OLD, changed(change)) == []
