"""Bodies, before anything is made of them: what parsers read each in their own way is refused, not guessed."""

import json
import math
from codecs import BOM_UTF8
from email.message import Message
from functools import lru_cache
from typing import Any, Literal, NoReturn

from pydantic_core import from_json
from starlette.exceptions import HTTPException
from starlette.requests import Request

from libs.http.problems import Problem, invalid

Takes = Literal["json", "form", "nothing", "anything"]
"""What an operation takes. anything: it reads the body itself."""

DEEPEST = 200  # levels, pydantic's
_NOTHING = (b"", b"{}", b"null")  # what clients send when there is nothing to say


async def read(request: Request, takes: Takes) -> str:
    """The text of a JSON body; "" for every other. Problem 415 or 422 for one that the operation does not take."""
    if takes == "anything":
        return ""
    headers: dict[bytes, bytes] = dict(reversed(request.scope["headers"]))  # the first of a name counts
    if headers.get(b"content-length", b"0") == b"0" and b"transfer-encoding" not in headers:
        return ""
    if problem := _wrong_type(headers.get(b"content-type", b"").decode("latin-1"), takes):
        raise Problem(415, "unsupported_media_type", problem)
    coding = headers.get(b"content-encoding", b"").decode("latin-1").strip().lower()
    if coding not in ("", "identity"):
        detail = f"send the body as it is, not with Content-Encoding {coding}"
        raise Problem(415, "unsupported_media_type", detail, headers={"Accept-Encoding": "identity"})
    if takes == "form":
        return ""
    body = await _whole(request)
    if takes == "nothing":
        if body.strip() not in _NOTHING:
            raise invalid("", "unexpected_body", "this operation takes no body")
        return ""
    text = _utf8(body)
    if text:
        _parsed(text)
    return text


async def _whole(request: Request) -> bytes:
    """As `Request.body`, which it leaves the body to; that goes through a generator, at twice the cost."""
    parts, going = [], True
    while going:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise HTTPException(400, "the body did not arrive whole")
        parts.append(message.get("body", b""))
        going = message.get("more_body", False)
    request._body = body = parts[0] if len(parts) == 1 else b"".join(parts)
    return body


@lru_cache(maxsize=64)
def _wrong_type(sent: str, takes: Takes) -> str | None:
    """What is wrong with a Content-Type; None when nothing is."""
    header = Message()
    header["content-type"] = sent
    kind, charset = header.get_content_type(), str(header.get_param("charset", "utf-8")).lower()
    if takes == "form":
        fits = kind in ("multipart/form-data", "application/x-www-form-urlencoded")
        return None if fits else f"send multipart/form-data, not {sent or 'a body without Content-Type'}"
    if takes == "nothing":
        return None
    if not sent or not (kind == "application/json" or (kind.startswith("application/") and kind.endswith("+json"))):
        return f"send application/json, not {sent or 'a body without Content-Type'}"
    return None if charset in ("utf-8", "utf8", "us-ascii") else f"JSON is UTF-8, not {charset}"


def _utf8(body: bytes) -> str:
    try:
        return body.removeprefix(BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        at = error.start
        raise invalid("", "not_utf8", f"is not UTF-8: byte {at} does not fit", at=at) from None


def _parsed(text: str) -> None:
    try:
        _DECODER.decode(text)
    except json.JSONDecodeError as error:
        detail = f"is not JSON: {error.msg}, at character {error.pos}"
        raise invalid("", "not_json", detail, error=error.msg, at=error.pos) from None
    except RecursionError:
        raise _too_deep() from None
    except ValueError:  # Python reads no number of more than 4300 digits
        raise invalid("", "out_of_range", "a number has too many digits") from None
    if text.count("[") + text.count("{") > DEEPEST and _is_too_deep(text):
        raise _too_deep()


def _is_too_deep(text: str) -> bool:
    """Deeper than pydantic reads, and so than it writes again."""
    try:
        from_json(text)
    except ValueError as error:
        return "recursion limit" in str(error)
    return False


def _too_deep() -> Problem:
    return invalid("", "too_deep", "is nested too deeply")


def _members(pairs: list[tuple[str, Any]]) -> None:
    """Problem 422 for a JSON object that has a member twice: every parser keeps the last and drops the other."""
    if len(dict(pairs)) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise invalid("", "given_twice", f"an object has the member {twice[:100]!r} twice", member=twice[:100])


def _constant(name: str) -> NoReturn:
    raise invalid("", "not_json", f"is not JSON: {name} is no number", error=name)


def _finite(digits: str) -> None:
    if math.isinf(float(digits)):
        raise invalid("", "out_of_range", "a number is too large")


_DECODER = json.JSONDecoder(object_pairs_hook=_members, parse_constant=_constant, parse_float=_finite)
