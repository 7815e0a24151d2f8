"""The merged document: each operation's own examples, headers and words."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from fastapi.routing import APIRoute
from pydantic import BaseModel, TypeAdapter

from deploy.tools.generator.openapi import document, examples, problems
from libs.http import ProblemBody
from libs.http.models import Malformed
from libs.http.strict import routes_of
from libs.runtime.ops import router_of
from services.__main__ import TARGETS, load
from services.gateway import login

JSON, PROBLEM = "application/json", "application/problem+json"
METHODS = ("get", "put", "post", "delete", "patch")


whole = cache(document)


@cache
def operations() -> dict[str, tuple[str, str, dict[str, Any]]]:
    """By operation id: method, path, operation."""
    return {
        operation["operationId"]: (method, path, operation)
        for path, item in whole()["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    }


@cache
def routes() -> dict[str, APIRoute]:
    services = [load(target) for target in TARGETS]
    routers = [router for s in services for router in (*s.routers, router_of(s))]
    return {route.name: route for route in routes_of([*routers, login.router])}


every_operation = pytest.mark.parametrize("name", sorted(operations()))


def malformed(value: Any) -> Iterator[Any]:
    """The items of a bulk request that are none."""
    if isinstance(value, Malformed):
        yield value.errors
    elif isinstance(value, BaseModel):
        for field in type(value).model_fields:
            yield from malformed(getattr(value, field))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from malformed(item)


@every_operation
def test_the_example_of_a_request_is_one(name: str) -> None:
    _, _, operation = operations()[name]
    content = operation.get("requestBody", {}).get("content", {})
    if JSON in content:
        adapter = TypeAdapter(routes()[name].body_field.field_info.annotation)
        taken = adapter.validate_json(json.dumps(content[JSON]["example"]))
        assert not list(malformed(taken))


@every_operation
def test_every_answer_has_an_example_that_is_one(name: str) -> None:
    _, _, operation = operations()[name]
    for status, response in operation["responses"].items():
        for kind, media in response.get("content", {}).items():
            if kind == PROBLEM:
                ProblemBody.model_validate(media["example"])
                assert media["example"]["status"] == (500 if status == "default" else int(status))
            elif kind == JSON and status[0] == "2" and name in routes():
                field = routes()[name].response_fields.get(int(status)) or routes()[name].response_field
                field.validate(media["example"])
                _, errors = field.validate(media["example"])
                assert not errors


@every_operation
def test_an_example_of_a_parameter_is_one(name: str) -> None:
    _, _, operation = operations()[name]
    for parameter in operation.get("parameters", ()):
        assert parameter["description"]
        schema, value = parameter["schema"], parameter["example"]
        if "enum" in schema:
            assert value in schema["enum"]
        if schema.get("type") == "integer":
            assert schema.get("minimum", value) <= value <= schema.get("maximum", value)


def fallbacks(value: Any, name: str = "") -> Iterator[str]:
    """Texts that nobody has given an example for: they say their own field's name."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from fallbacks(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from fallbacks(inner, name.removesuffix("s"))
    elif value == name and name:
        yield name


@every_operation
def test_examples_say_something(name: str) -> None:
    _, _, operation = operations()[name]
    bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
    told = [media.get("example") for body in bodies for media in body.get("content", {}).values()]
    told += [{parameter["name"]: parameter["example"]} for parameter in operation.get("parameters", ())]
    assert not [found for example in told for found in fallbacks(example)]


@every_operation
def test_problems_are_told_in_the_operations_own_words(name: str) -> None:
    _, path, operation = operations()[name]
    told = {
        status: response["content"][PROBLEM]["example"]
        for status, response in operation["responses"].items()
        if PROBLEM in response.get("content", {})
    }
    if "404" in told:
        assert problems.THINGS[problems.thing_of(path)] in told["404"]["detail"]
    if "409" in told:
        keyed = any(p["name"].lower() == "idempotency-key" for p in operation.get("parameters", ()))
        assert keyed or problems.name_of(path, operation) in problems.CONFLICTS, (
            "say in the generator's problems.py what is in its way"
        )
    if "422" in told and JSON in operation.get("requestBody", {}).get("content", {}):
        (error,) = told["422"]["errors"]
        assert error["pointer"].startswith("/")


def test_no_words_are_left_over() -> None:
    assert {*problems.CONFLICTS, *problems.GONE} - {problems.DOWNLOAD} <= set(operations())
    used = {each["name"] for _, _, operation in operations().values() for each in operation.get("parameters", ())}
    assert set(examples.IDS) <= used


@every_operation
def test_headers_are_declared(name: str) -> None:
    method, _, operation = operations()[name]
    asked = {parameter["name"].lower(): parameter for parameter in operation.get("parameters", ())}
    for status, response in operation["responses"].items():
        headers = response["headers"]
        assert "X-Trace-Id" in headers
        assert ("WWW-Authenticate" in headers) == (status in ("401", "403", "default"))
        assert "Retry-After" in headers or status not in ("429", "503")
        if status[0] == "2":
            assert ("Idempotency-Replayed" in headers) == ("idempotency-key" in asked)
            assert ("Location" in headers) == (status in ("201", "202"))
            assert "Cache-Control" in headers or method != "get"
            assert ("Link" in headers) == bool({"cursor", "after"} & set(asked))
    if "428" in operation["responses"]:
        assert asked["if-match"]["required"] is True
    declared = whole()["components"]["headers"]
    for each in operation["responses"].values():
        for reference in each["headers"].values():
            assert reference["$ref"].rpartition("/")[2] in declared


def test_a_name_means_what_its_service_means() -> None:
    """`kind` is a hold of an order there, and nothing of that kind elsewhere."""
    kinds = {
        name: parameter["description"]
        for name, (_, _, operation) in operations().items()
        for parameter in operation.get("parameters", ())
        if parameter["name"] == "kind"
    }
    assert kinds.pop("resolve_order_hold") == "which of the order's holds"
    assert not [words for words in kinds.values() if "hold" in words]
