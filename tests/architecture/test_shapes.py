"""contracts/openapi.json has one shape of each kind: lists, answers to many, ids, problems, conditional writes."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from contracts.problems import PROBLEMS
from contracts.registry import BY_TYPE

Json = dict[str, Any]

DOCUMENT = json.loads((Path(__file__).parents[2] / "contracts/openapi.json").read_text())
SCHEMAS = DOCUMENT["components"]["schemas"]
OPERATIONS: dict[str, Json] = {
    f"{method.upper()} {path}": operation
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
}


def resolved(schema: Json) -> Json:
    while "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].rpartition("/")[2]]
    return schema


def parameters(operation: Json) -> set[str]:
    return {parameter["name"].lower() for parameter in operation.get("parameters", ())}


def answers() -> Iterator[tuple[str, Json]]:
    """The JSON of each operation's successes."""
    for name, operation in OPERATIONS.items():
        for status, response in operation["responses"].items():
            for kind, media in response.get("content", {}).items():
                if status[0] == "2" and kind == "application/json":
                    yield name, media["schema"]


LISTS = {name: resolved(schema) for name, schema in answers() if "items" in resolved(schema).get("properties", {})}
MANY = {name: schema for name, schema in LISTS.items() if not name.startswith("GET")}

# -- lists

# Lists that are always whole, and why they stay short.
WHOLE = {
    "GET /v1/event-types": "the catalogue",
    "GET /v1/events": "the feed goes on behind `after`, and has no end",
    "GET /v1/ledger/accounts": "five accounts in each currency",
    "GET /v1/reference": "the lists that there are",
    "GET /v1/reference/carriers": "those that zones, rate cards or secrets name",
    "GET /v1/reference/channels": "a shop has some channels",
    "GET /v1/reference/{name}": "a browser keeps it for an hour",
    "GET /v1/return-reasons": "words of ours",
    "GET /v1/returns/totals": "one row for each currency",
    "GET /v1/ticket-targets": "one row for each class and priority",
    "GET /v1/translations/memory/matches": "the most alike, 20 at most",
    "GET /v1/warehouses": "a business has some warehouses",
}


def test_no_answer_is_a_bare_array() -> None:
    assert [name for name, schema in answers() if resolved(schema).get("type") == "array"] == []


@pytest.mark.parametrize("name", sorted(LISTS.keys() - MANY.keys()))
def test_a_list_is_a_page(name: str) -> None:
    page, operation = LISTS[name], OPERATIONS[name]
    assert {"items", "next_cursor"} <= set(page["required"])
    assert "$ref" in page["properties"]["items"]["items"]
    is_whole = name in WHOLE or re.fullmatch(r"GET /v1/ops/\w+/jobs", name)
    assert is_whole or {"cursor", "limit"} <= parameters(operation)


# -- many at once


def test_what_writes_many_answers_for_each() -> None:
    assert {name for name in OPERATIONS if re.search(r"/bulk$", name)} <= MANY.keys()


@pytest.mark.parametrize("name", sorted(MANY))
def test_each_item_is_told_apart_by_its_status(name: str) -> None:
    """One shape: `items`, each with its index; those that are refused say why, like a problem does."""
    answer = MANY[name]
    assert set(answer["properties"]) <= {"items", "replayed"}
    item = answer["properties"]["items"]["items"]
    assert item["discriminator"]["propertyName"] == "status"
    kinds = {value: resolved({"$ref": reference}) for value, reference in item["discriminator"]["mapping"].items()}
    assert {"failed"} < set(kinds) <= {"created", "changed", "unchanged", "known", "different", "failed"}
    for value, kind in kinds.items():
        assert {"index", "status"} <= set(kind["required"])
        status = kind["properties"]["status"]
        assert value in status.get("enum", [status.get("const")])
        if value in ("different", "failed"):
            assert {"code", "detail", "errors"} <= set(kind["required"])


def test_many_are_asked_for_as_items() -> None:
    asked = {name: resolved(OPERATIONS[name]["requestBody"]["content"]["application/json"]["schema"]) for name in MANY}
    others = {name for name, body in asked.items() if set(body["properties"]) != {"items"}}
    assert others == {"POST /v1/carriers/{carrier}/tracking"}  # the carriers' webhook
    assert all(body["properties"]["items"]["maxItems"] for name, body in asked.items() if name not in others)


# -- ids

# What a path names by the id of something else.
ANOTHERS = {"GET /v1/reservations/{order_id}": "an order has one"}


@pytest.mark.parametrize("name", [name for name in OPERATIONS if re.match(r"GET .*_id}$", name)])
def test_what_has_an_id_calls_it_id(name: str) -> None:
    answer = resolved(OPERATIONS[name]["responses"]["200"]["content"]["application/json"]["schema"])
    assert ("id" in answer["required"]) != (name in ANOTHERS)


# -- types

# Values that no schema of ours can say, and why.
FREE = {
    "TextFinding.params": "the values in the words of a finding: those of its kind",
    "AuditEntry.after": "a row of whatever table was changed",
    "AuditEntry.before": "a row of whatever table was changed",
    "BrokenRule.limit": "the value of a rule of JSON Schema",
    "DeliveryDetail.request": "the body as it is sent: a FeedEvent, or a test",
    "EventTypeDetail.data_schema": "a JSON Schema",
    "EventTypeDetail.examples[]": "data of that schema",
    "FeedEvent.data": "as the schema at /v1/event-types/{type} says",
    "FindingOut.params": "the values in a sentence",
    "FieldError.params": "the values in a sentence, which differ from code to code",
    "OperationError.params": "the values in a sentence",
    "ProblemDetails.params": "the values in a sentence",
    "QuotedLine.params": "the values in a sentence",
    "RequirementDocument.document": "as the marketplace wrote it",
    "RequirementField.limits": "the values of rules of JSON Schema",
    "RequirementValue.value": "one of a JSON Schema's enum",
    "RowEntry.params": "the values in a sentence",
    "ShownParkedEvent.payload": "data of an event that is perhaps none",
    "ShownTask.payload": "what a kind of task is given",
    "ShownTask.result": "what the other side answered",
    "Task.result": "what the other side answered",
    "Violations.violations{}[]": "the rows that break an invariant, as its query names them",
}


def free(schema: Json, where: str, seen: set[str]) -> Iterator[str]:
    """The places in an answer of which the document does not say what is there."""
    if name := schema.get("$ref", "").rpartition("/")[2]:
        if name not in seen:
            seen.add(name)
            yield from free(SCHEMAS[name], name, seen)
        return
    more = schema.get("additionalProperties")
    parts = [part for word in ("anyOf", "oneOf", "allOf") for part in schema.get(word, ())]
    is_map = schema.get("type") == "object" and "properties" not in schema
    if more in (True, {}) or (is_map and not more) or ("type" not in schema and not parts and "const" not in schema):
        yield where
    for name, inner in schema.get("properties", {}).items():
        yield from free(inner, f"{where}.{name}", seen)
    if schema.get("type") == "array":
        yield from free(schema.get("items", {}), f"{where}[]", seen)
    if isinstance(more, dict) and more:
        yield from free(more, f"{where}{{}}", seen)
    for part in parts:
        yield from free(part, where, seen)


def test_every_answer_has_a_type() -> None:
    seen: set[str] = set()
    found = {
        place
        for name, operation in OPERATIONS.items()
        for status, response in operation["responses"].items()
        for media in response.get("content", {}).values()
        for place in free(media["schema"], f"{name} {status}", seen)
    }
    assert found == FREE.keys()


def test_event_types_are_those_of_the_catalogue() -> None:
    assert SCHEMAS["EventTypeName"]["enum"] == sorted(BY_TYPE)
    assert SCHEMAS["DeliveredType"]["enum"] == sorted([*BY_TYPE, "webhook.test"])
    names = ("NewWebhook.types", "WebhookChange.types", "WebhookOut.types", "FeedEvent.type", "DeliveryOut.type")
    told = {name: SCHEMAS[name.partition(".")[0]]["properties"][name.partition(".")[2]] for name in names}
    asked = {
        name: parameter["schema"]
        for name, operation in OPERATIONS.items()
        if re.search("/(events|stream|deliveries)$", name)
        for parameter in operation["parameters"]
        if parameter["name"] == "type"
    }
    assert len(asked) == 4
    for name, schema in (told | asked).items():
        assert re.search(r'"#/components/schemas/(EventTypeName|DeliveredType)"', json.dumps(schema)), name


# -- problems


def test_codes_are_those_of_the_table() -> None:
    assert SCHEMAS["ProblemCode"]["enum"] == sorted(PROBLEMS)


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_problem_tells_its_codes(name: str) -> None:
    """And its example has one of them. What is not valid may be so by any rule, and what fails by anything."""
    for status, response in OPERATIONS[name]["responses"].items():
        media = response.get("content", {}).get("application/problem+json")
        if media is None or status in ("422", "503", "default"):
            continue
        _, own = resolved(media["schema"])["allOf"]
        known, others = own["properties"]["code"]["anyOf"]
        assert set(known["enum"]) <= PROBLEMS.keys()
        assert others == {"type": "string"}
        assert media["example"]["code"] in known["enum"]


# -- conditional writes

# What is changed without a version, and why nobody's change is lost by it.
UNCONDITIONAL = {
    "DELETE /v1/api-keys/{key_id}": "a key that has leaked is revoked whatever it has become",
    "DELETE /v1/carriers/{carrier}/webhook-secrets/{secret_id}": "a secret never changes",
    "DELETE /v1/rate-cards/{rate_card_id}": "a rate card is a row of a price list, which is replaced by rows",
    "PUT /v1/selection/gates": "many at once, each item the whole of a rule",
    "PUT /v1/selection/weights": "many at once, each item the whole of a weight",
    "PUT /v1/sku-mappings": "many at once, each item the whole of a mapping; its result says what was changed",
}


def test_who_writes_says_what_was_seen() -> None:
    silent = {
        name
        for name, operation in OPERATIONS.items()
        if re.match("(PUT|PATCH|DELETE) ", name) and "if-match" not in parameters(operation)
    }
    assert silent == UNCONDITIONAL.keys()


@pytest.mark.parametrize("name", [name for name, each in OPERATIONS.items() if "if-match" in parameters(each)])
def test_a_version_that_is_not_the_one_is_refused(name: str) -> None:
    """`tests/system/test_doors.py` does it."""
    assert "412" in OPERATIONS[name]["responses"]
