"""/openapi.json: the document in contracts/, which `make contracts` merges of the services' own."""

import hashlib
from functools import cache
from importlib.resources import files

import orjson
from starlette.responses import Response

HERE = b'{"url":"/"}'  # the document's server, as it is written


def response(prefix: str) -> Response:
    """`prefix`: what stands before the paths where a proxy shows us, "" or "/api"."""
    body, etag = _document()
    if prefix:
        body, etag = body.replace(HERE, f'{{"url":"{prefix}/"}}'.encode(), 1), f'{etag[:-1]}{prefix}"'
    return Response(body, headers={"ETag": etag, "Cache-Control": "no-cache"}, media_type="application/json")


@cache
def _document() -> tuple[bytes, str]:
    """Without the blanks that people read it by, and its ETag."""
    body = orjson.dumps(orjson.loads((files("contracts") / "openapi.json").read_bytes()))
    return body, f'"{hashlib.sha256(body).hexdigest()[:32]}"'
