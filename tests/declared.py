"""Every problem that a test's client is answered with, held against what the OpenAPI document says of the operation."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import httpx

DOCUMENT = Path(__file__).parents[1] / "contracts/openapi.json"
PROBLEM = "application/problem+json"
OWN = ("409", "410", "412", "428")  # of no operation that does not say so


@cache
def _operations() -> list[tuple[re.Pattern[str], dict[str, Any]]]:
    paths: dict[str, dict[str, Any]] = json.loads(DOCUMENT.read_text())["paths"]
    return [(re.compile(re.sub(r"{\w+}", "[^/]+", path) + r"\Z"), item) for path, item in sorted(paths.items())]


@cache
def _schemas() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(DOCUMENT.read_text())["components"]["schemas"]
    return found


def _operation(method: str, path: str) -> dict[str, Any] | None:
    found = [item[method] for pattern, item in _operations() if pattern.match(path) and method in item]
    return found[0] if len(found) == 1 else None  # a SKU may look like a path


def codes(operation: dict[str, Any], status: str) -> list[str] | None:
    """Those that an operation may say with a status; None when they are not listed."""
    content = operation["responses"].get(status, {}).get("content", {})
    if PROBLEM not in content:
        return [] if status in OWN else None
    schema = content[PROBLEM]["schema"]
    schema = _schemas()[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    listed: list[str] | None = schema["allOf"][1]["properties"]["code"]["anyOf"][0].get("enum")
    return listed


async def judge(answer: httpx.Response) -> None:
    """An event hook of a client. AssertionError for a code that the document does not tell of."""
    if answer.headers.get("content-type") != PROBLEM:
        return
    request, status = answer.request, str(answer.status_code)
    operation = _operation(request.method.lower(), request.url.path)
    listed = operation and codes(operation, status)
    if listed is not None and operation:
        code = json.loads(await answer.aread())["code"]
        assert code in listed, f"{operation['operationId']} declares no {code}={status}"
