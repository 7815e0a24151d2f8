"""The headers of answers in the OpenAPI document: which operation sends which follows from what it declares."""

from typing import Any

Json = dict[str, Any]


def _header(description: str, example: str, schema: Json | None = None) -> Json:
    return {"description": description, "schema": schema or {"type": "string"}, "example": example}


HEADERS: dict[str, Json] = {
    "Allow": _header("the methods that there are, when the one asked for is none of them", "GET, HEAD, POST"),
    "Cache-Control": _header("what a cache may do with the answer", "private, no-cache"),
    "Deprecation": _header("RFC 9745: since when the operation is going away, in seconds since 1970", "@1796083200"),
    "ETag": _header("the version of the resource: send it as If-Match to change it, as If-None-Match to ask for news",
                    '"3"'),
    "Idempotency-Replayed": _header("`true` when this is the stored answer of the first request with the key", "true"),
    "Link": _header("the next page, when there is one", '</v1/orders?limit=50&cursor=sT4kQq1m0bKx>; rel="next"'),
    "Location": _header("where the resource is", "/v1/orders/0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11"),
    "No-Store": _header("the answer may tell of people: no cache keeps it", "no-store",
                        {"type": "string", "const": "no-store"}),
    "RateLimit": _header("units that the caller has left, and the seconds until all are back", '"default";r=1980;t=1'),
    "RateLimit-Policy": _header("units of a full bucket, and the seconds in which it fills", '"default";q=2000;w=10'),
    "Retry-After": _header("the seconds after which to repeat the request", "1"),
    "Sunset": _header("RFC 8594: from when on it may be gone", "Thu, 01 Jul 2027 00:00:00 GMT"),
    "WWW-Authenticate": _header("RFC 6750: how to be let in", 'Bearer realm="tradewind"'),
    "X-Trace-Id": _header("finds the request in logs and traces", "4bf92f3577b34da6a3ce929d0e0e4736"),
}  # fmt: skip


def of(status: str, method: str, operation: Json, schemas: Json) -> Json:
    """The headers of one of an operation's answers, as references."""
    names = ["X-Trace-Id"]
    if status == "default":
        names += ["Allow", "RateLimit", "RateLimit-Policy", "Retry-After", "WWW-Authenticate"]
    elif status in ("401", "403"):
        names += ["WWW-Authenticate"]
    elif status in ("429", "503"):
        names += ["Retry-After"]
    elif status.startswith("2") or status == "304":
        names += _of_success(status, method, operation, schemas)
    if operation.get("deprecated"):
        names = sorted({*names, "Deprecation", "Link", "Sunset"})
    meant = {"Cache-Control": "No-Store"} if operation.get("x-personal-data") else {}
    return {name: {"$ref": f"#/components/headers/{meant.get(name, name)}"} for name in sorted(names)}


def _of_success(status: str, method: str, operation: Json, schemas: Json) -> list[str]:
    names, asked = [], {parameter["name"].lower() for parameter in operation.get("parameters", ())}
    if has_version(operation, schemas):
        names.append("ETag")
    if status in ("201", "202"):
        names.append("Location")
    if method == "get" or operation.get("x-personal-data"):
        names.append("Cache-Control")
    if asked & {"cursor", "after"}:
        names.append("Link")
    if "idempotency-key" in asked:
        names.append("Idempotency-Replayed")
    return names


def has_version(operation: Json, schemas: Json) -> bool:
    """Whether what an operation answers with is one resource that has a version."""
    for status, response in operation.get("responses", {}).items():
        schema = response.get("content", {}).get("application/json", {}).get("schema", {}) if status < "3" else {}
        named = schemas.get(schema.get("$ref", "").rpartition("/")[2], {})
        if "version" in named.get("properties", {}):
            return True
    return False
