"""What the merged document says of each operation beyond what its service declares: examples, headers, and that an
ETag is needed where 428 is answered."""

from collections.abc import Iterator
from typing import Any

from deploy.tools.generator.openapi import examples, headers, problems

Json = dict[str, Any]
PROBLEM = "application/problem+json"
FORM = "multipart/form-data"


def complete(operations: Iterator[tuple[str, str, Json]], components: Json) -> None:
    """Changes the operations (path, method, operation) and the components in place."""
    schemas = components["schemas"]
    used: set[str] = set()
    _close(schemas)
    for schema in schemas.values():
        _untitle(schema, own=True)
    for path, method, operation in operations:
        _untitle(operation)
        _parameters(operation, schemas)
        _request(operation, schemas)
        _not_modified(method, operation, schemas)
        for status, response in operation["responses"].items():
            response["headers"] = response.get("headers", {}) | headers.of(status, method, operation, schemas)
            for kind, media in response.get("content", {}).items():
                if kind == PROBLEM:
                    number = 500 if status == "default" else int(status)
                    media["example"] = problems.example(number, path, operation, schemas)
                elif kind == "application/json" and not {"example", "examples"} & media.keys():
                    media["example"] = examples.of_answer(media["schema"], schemas)
            used |= {reference["$ref"].rpartition("/")[2] for reference in response["headers"].values()}
    components["headers"] = {name: found for name, found in headers.HEADERS.items() if name in used}


def _close(node: Any) -> None:
    """An object whose keys have a form takes no others. pydantic leaves that out, and generators of clients make a map
    of `additionalProperties` alone."""
    if isinstance(node, dict):
        for pattern, schema in node.pop("patternProperties", {}).items():
            node |= {"additionalProperties": schema, "propertyNames": {"pattern": pattern}}
        for each in node.values():
            _close(each)
    elif isinstance(node, list):
        for each in node:
            _close(each)


def _untitle(node: Any, own: bool = False) -> None:
    """Without the titles that pydantic makes of the fields' names; a component keeps its `own`."""
    if isinstance(node, dict):
        if not own and isinstance(node.get("title"), str):
            del node["title"]
        for key, each in node.items():
            if key not in ("default", "example", "examples"):
                _untitle(each)
    elif isinstance(node, list):
        for each in node:
            _untitle(each)


def _parameters(operation: Json, schemas: Json) -> None:
    for parameter in operation.get("parameters", ()):
        if parameter["name"].lower() == "if-match" and "428" in operation["responses"]:
            parameter["required"] = True
        if not {"example", "examples"} & parameter.keys():
            parameter["example"] = examples.of_parameter(parameter, schemas)


def _request(operation: Json, schemas: Json) -> None:
    for kind, media in operation.get("requestBody", {}).get("content", {}).items():
        if kind == FORM:  # libs.operations refuses a part that there is not
            schemas[media["schema"]["$ref"].rpartition("/")[2]]["additionalProperties"] = False
        if kind == "application/json" and not {"example", "examples"} & media.keys():
            media["example"] = examples.of_request(media["schema"], schemas)


def _not_modified(method: str, operation: Json, schemas: Json) -> None:
    if method == "get" and headers.has_version(operation, schemas):
        operation["responses"]["304"] = {"description": "Not modified: what If-None-Match names is what there is"}
