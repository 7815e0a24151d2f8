"""Bad values for every door: requests that are generated from the OpenAPI document, and the judge of their answers.

A shot is one request with one thing wrong, made from the operation's documented example. The same seed gives the same
shots.
"""

import copy
import gzip
import io
import json
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from contracts.problems import PROBLEMS

__all__ = ["Answer", "Door", "Pick", "Shot", "doors", "fault", "refused"]

Json = dict[str, Any]
Header = tuple[bytes, bytes]
Pick = Callable[[str, str, int], str]
"""(operation, path parameter, number of the shot) → something that exists; empty when nothing is known to."""
Bad = tuple[str, str, Any]  # kind, what, value

ABSENT = object()
WRITES = ("post", "put", "patch", "delete")
UNKNOWN_ID = "0199c1a2-0000-7000-8000-000000000000"
JSON_TYPE: Header = (b"Content-Type", b"application/json")


@dataclass(frozen=True)
class Raw:
    """What JSON has no value for, or Python no way to write."""

    text: bytes


@dataclass(frozen=True)
class Shot:
    """alone: on a connection of its own, since the server and we may disagree where it ends. cut: its end never comes.
    signed: as a carrier."""

    operation: str
    kind: str
    what: str
    target: str
    headers: tuple[Header, ...] = ()
    body: bytes | None = None
    alone: bool = False
    cut: bool = False
    signed: bool = False

    def __str__(self) -> str:
        return f"{self.operation} [{self.kind}] {self.what}"


@dataclass(frozen=True)
class Answer:
    """status 0: the server closed the connection without one."""

    status: int
    headers: Mapping[str, str]
    body: bytes


# -- the judge


def refused(shot: Shot, answer: Answer) -> bool:
    """Nothing was done: a 4xx, an answer to many of which every item failed, or a body that did not arrive whole."""
    if answer.status == 0:
        return shot.cut
    if answer.status < 200 or answer.status >= 300:
        return True
    if not answer.headers.get("content-type", "").startswith("application/json"):
        return False
    items = _results(json.loads(answer.body))
    return bool(items) and all(item.get("status") == "failed" for item in items)


def _results(said: Any) -> list[Json]:
    """What became of the items of an answer to many."""
    items = said.get("items") if isinstance(said, dict) else None
    return [item for item in items or () if isinstance(item, dict) and "index" in item]


def fault(shot: Shot, answer: Answer) -> str | None:
    """What is wrong with an answer; None when it is as promised."""
    if answer.status == 0:
        return None if shot.kind == "Content-Length" else "no answer"
    if answer.status >= 500:
        return f"{answer.status} {answer.body[:300]!r}"
    if answer.status >= 400:
        return _no_problem(shot, answer)
    if answer.headers.get("content-type", "").startswith("application/json"):
        return next(filter(None, map(_bad_item, _results(json.loads(answer.body)))), None)
    return None


def _bad_item(item: Json) -> str | None:
    codes = {item.get("code"), *(error["code"] for error in item.get("errors", ()))} - {None}
    return f"an item says {codes}" if codes - PROBLEMS.keys() else None


def _no_problem(shot: Shot, answer: Answer) -> str | None:
    """A refusal must be RFC 9457, with a code of the table, and name each field with the rule that it breaks."""
    kind = answer.headers.get("content-type", "")
    if shot.alone and kind.startswith("text/plain") and answer.status == 400:
        return None  # of the HTTP parser: it was no request
    if kind != "application/problem+json":
        return f"{answer.status} with Content-Type {kind!r}"
    said = json.loads(answer.body)
    if said.get("status") != answer.status or said.get("code") not in PROBLEMS:
        return f"{answer.status} says {said.get('status')} {said.get('code')!r}"
    errors = said.get("errors", [])
    if said["code"] == "invalid_request" and not errors:
        return "invalid_request names no field"
    for error in errors:
        if not isinstance(error.get("pointer"), str) or error.get("code") not in PROBLEMS:
            return f"a field's error is {error}"
    return None


# -- bad values

CONTROL = ("a\x00b", "\x00", "a\x07b", "a\r\nX-Evil: 1", "a\x1b[31mb", "a\x7fb", "a\x85b")
SURROGATES = ("\ud800", "a\udfffb", "\udc00\ud800")
INVISIBLE = ("\u202eabc", "a\u200bb", "\u2066a\u2069", "a\u00adb", "\ufeff", "\u2028", "\U000e0041", "\uffff", "\u3164")
LONG = ("x" * 10_000, "ß" * 5_000, "字" * 300, "👩‍👩‍👧‍👦" * 200, "e" + "\u0301" * 3_000)
NUMBERS: Mapping[str, Any] = {
    "1e400": Raw(b"1e400"), "-1e400": Raw(b"-1e400"), "NaN": Raw(b"NaN"), "Infinity": Raw(b"Infinity"),
    "-Infinity": Raw(b"-Infinity"), "-0": Raw(b"-0"), "-0.0": Raw(b"-0.0"), "-1": -1, "0": 0, "2**31": 2**31,
    "2**63": 2**63, "-2**63": -(2**63), "2**64": 2**64, "40 digits": 10**40, "5000 digits": Raw(b"1" * 5000),
    "1.5": 1.5, "1e2": Raw(b"1e2"), "1e-400": Raw(b"1e-400"), "01": Raw(b"01"), "+1": Raw(b"+1"), "0x10": Raw(b"0x10"),
}  # fmt: skip
DECIMALS = (
    "1e400", "1E+999999999", "NaN", "sNaN", "Infinity", "-Infinity", "-0", "-0.00", "-1", "0", "0.000000000001",
    "12.3456789", "9" * 40, "99999999999999.99", "1,5", "1.234,56", " 1 ", "+1", "1_000", "٣", "０.５", "0x1", "1e-7",
    ".5", "",
    12.5, 12, True,
)  # fmt: skip
CURRENCIES = ("eur", "EURO", "EU", "ZZZ", "XXX", "XAU", "€", "JPY", "KWD", " EUR", "ＥＵＲ", "")
COUNTRIES = ("de", "UK", "ZZ", "XX", "DEU", "D", "", "EU", "ＤＥ")
TIMES = (
    "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-14:00",
    "2026-03-01T12:00:00", "2026-03-01", "2026-02-30T00:00:00Z", "2026-03-01T25:00:00Z", "1926-03-01T12:00:00Z",
    "2926-03-01T12:00:00Z", "+275760-09-13T00:00:00Z", "10000-01-01T00:00:00Z", "2026-03-01T12:00:60Z",
    "2026-03-01T12:00:00+99:00", "1e400", "now", "1772366400", 1772366400, 1e30, Raw(b"1e400"), "",
)  # fmt: skip
DAYS = (
    "0000-01-01", "0001-01-01", "9999-12-31", "1926-03-01", "2926-03-01", "2026-02-30", "2026-3-1", "20260301",
    "2026-W10-1", "2026-03-01T12:00:00Z", "2026-03-01T00:00:00", "10000-01-01", "-2026-03-01", "today", 20260301, "",
)  # fmt: skip
IDS = ("not-a-uuid", UNKNOWN_ID, UNKNOWN_ID.upper(), f"{{{UNKNOWN_ID}}}", UNKNOWN_ID[:-1], "0" * 32, "", "urn:uuid:x")
WRONG: Mapping[str, Sequence[Any]] = {
    "string": (7, 1.5, True, [], ["a"], {}, {"a": "b"}),
    "integer": ("x", "1", True, [], [1], {}, "", "1e2"),
    "boolean": ("yes", "true", 1, 0, [], {}, ""),
    "array": ({}, "x", 1, True, {"0": {}}),
    "object": ([], "x", 1, True, [{}]),
}


def bad_values(schema: Json, value: Any) -> Iterator[Bad]:
    """All of them for one place of a body."""
    kind = _type(schema, value)
    yield "null", "null", None
    for wrong in WRONG.get(kind, ()):
        yield "wrong type", json.dumps(wrong), wrong
    if kind == "string":
        yield from _bad_texts(schema, value)
    elif kind == "integer":
        for name, number in NUMBERS.items():
            yield "number", name, number
    elif kind == "array":
        yield from _bad_arrays(value)
    elif kind == "object":
        yield from _bad_objects(schema, value)


def _bad_texts(schema: Json, value: Any) -> Iterator[Bad]:
    groups: dict[str, Sequence[Any]] = {
        "empty": ("", " ", "\u00a0", "\u3000\t"), "too long": LONG, "control": CONTROL, "surrogate": SURROGATES,
        "invisible": INVISIBLE, **_special(schema, value),
    }  # fmt: skip
    for kind, values in groups.items():
        for bad in values:
            yield kind, repr(bad)[:60], bad


def _special(schema: Json, value: Any) -> dict[str, Sequence[Any]]:
    """What a text is besides a text, by its schema or by its example."""
    shape, example = schema.get("format"), value if isinstance(value, str) else ""
    if "enum" in schema:
        first = str(schema["enum"][0])
        return {"enum": ("UNKNOWN", first.upper(), f" {first}", f"{first}\x00", first.title(), "0")}
    if shape == "date-time":
        return {"time": TIMES}
    if shape == "date":
        return {"time": DAYS}
    if shape == "uuid":
        return {"id": IDS}
    if schema.get("pattern") == "^[A-Z]{3}$":
        return {"currency": CURRENCIES}
    if schema.get("pattern") == "^[A-Z]{2}$":
        return {"country": COUNTRIES}
    return {"decimal": DECIMALS} if re.fullmatch(r"-?\d+(\.\d+)?", example) and len(example) < 9 else {}


def _bad_arrays(value: Any) -> Iterator[Bad]:
    yield "items", "none", []
    one = value[0] if isinstance(value, list) and value else "x"
    for count in (2, 600, 5_000):
        yield "items", f"{count} times the same", [one] * count
    yield "items", "null inside", [None]
    yield "items", "an array inside", [[one]]
    yield "deep", "array in array", Raw(b"[" * 500 + b"]" * 500)


def _bad_objects(schema: Json, value: Any) -> Iterator[Bad]:
    members = value if isinstance(value, dict) else {}
    for name in ("unknown", "__proto__", "", "\x00", "\ud800", "\u200b", "x" * 2_000):
        yield "unknown field", repr(name)[:30], {**members, name: 1}
    for name in members:
        yield "missing", name, {key: inner for key, inner in members.items() if key != name}
        twice = b",".join(written(key) + b":" + written(members[key]) for key in (name, *members))
        yield "doubled", name, Raw(b"{" + twice + b"}")
    yield "missing", "all", {}
    yield "deep", "object in object", Raw(b'{"a":' * 500 + b"1" + b"}" * 500)


def _type(schema: Json, value: Any) -> str:
    for kind, name in ((bool, "boolean"), (int, "integer"), (str, "string"), (list, "array"), (dict, "object")):
        if isinstance(value, kind):
            return name
    return str(schema.get("type", "string"))


def written(value: Any) -> bytes:
    """As JSON, which Python's own writer cannot do with `Raw`."""
    if isinstance(value, Raw):
        return value.text
    if isinstance(value, dict):
        return b"{" + b",".join(written(key) + b":" + written(inner) for key, inner in value.items()) + b"}"
    if isinstance(value, list):
        return b"[" + b",".join(map(written, value)) + b"]"
    return json.dumps(value).encode()


PATHS = (
    "%00", "a%00b", "%FF", "%ED%A0%80", "%C0%AF", "x" * 3_000, "%E2%80%AE", "a%E2%80%8Bb", "..", "%2e%2e%2fetc",
    "a%2Fb",
    "null", "-1", "0", "1e400", "9223372036854775808", "1" * 60, UNKNOWN_ID, UNKNOWN_ID.upper(), "%20", "%", "%zz",
    "%F0%9F%98%80", "'%3B--", "a%0D%0AX-Evil:1", "%7Bid%7D", "*", "~", "%EF%BC%91",
)  # fmt: skip
QUERIES = (
    "", "%00", "a%00b", "%FF", "%ED%A0%80", "x" * 5_000, "%E2%80%AE", "a%E2%80%8Bb", "null", "-1", "0", "1.5", "1e400",
    "NaN", "2147483648", "9223372036854775808", "1" * 5_000, "true", "yes", UNKNOWN_ID, "0001-01-01", "9999-12-31",
    "2026-02-30", "0001-01-01T00:00:00%2B14:00", "9999-12-31T23:59:59-14:00", "2026-03-01T12:00:00", "eur", "ZZZ", "uk",
    "%25", "_", "%5C", "%27%3B--", "W10", "bnVsbA", "WzFd", "eyJhIjoxfQ", "%20", "%7B%7D", "%5B%5D",
)  # fmt: skip
HEADERS: Mapping[str, Sequence[bytes]] = {
    "Idempotency-Key": (b"", b" ", b"x" * 201, b"x" * 7_000, b"\xff\xfe", b"a\x01b", b"\xe2\x80\xae", b"a,b",
        b"\xed\xa0\x80"),
    "If-Match": (b"", b'"x"', b'W/"1"', b'"99999999999999999999"', b'"-1"', b'"1', b"\xff", b'"1", *', b'"\xc2\xb2"',
        b"x" * 7_000),
    "Accept-Encoding": (b"", b"x", b"gzip;q=x", b"*;q=0", b"identity;q=0", b"\xff", b"gzip" + b",gzip" * 1_000,
        b"br;q=1e400"),
}  # fmt: skip
LENGTHS = (
    b"-1", b"x", b"1e3", b"0x10", b"", b"99999999999999999999", b"300000000", b"\xff", b"5, 5", b"900000",
)  # fmt: skip
TYPES = (
    b"text/plain", b"", b"application/xml", b"application/json; charset=latin-1", b"application/json; charset=\xff",
    b"multipart/form-data", b"multipart/form-data; boundary=x", b"application/x-www-form-urlencoded", b"\xff", b"json",
    b"application/json, text/plain", b"application/json; charset=utf-16",
)  # fmt: skip
TOKENS = (None, b"", b"Bearer", b"Bearer x", b"Bearer a.b.c", b"Basic YTpi", b"Bearer \xff", b"Bearer " + b"x" * 7_000)


# -- the doors


@dataclass(frozen=True)
class Door:
    """An operation of the document, and all that can be sent to it."""

    method: str
    path: str
    spec: Json
    document: Json
    pick: Pick
    sample: bytes = b""  # a file that an import takes

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def writes(self) -> bool:
        return self.method in WRITES

    @property
    def signed(self) -> bool:
        return self.path == "/v1/carriers/{carrier}/tracking"

    def shots(self) -> Iterator[Shot]:
        """All, in an order of their own."""
        yield self._shot(0, "as documented", "the example")
        makers = (self._paths, self._queries, self._headers, self._tokens, self._bodies, self._files)
        for number, (kind, what, changes) in enumerate((each for maker in makers for each in maker()), 1):
            yield self._shot(number, kind, what, **changes)

    def _shot(self, number: int, kind: str, what: str, **changes: Any) -> Shot:
        """The operation as it is documented, with `changes`."""
        target = self._target(number, changes.pop("path", {}), changes.pop("query", None))
        body = changes.pop("body", self._body(number))
        if callable(body):
            body = body(number)
        headers = changes.pop("headers", None)
        if headers is None:
            headers = self._usual(body)
        more = changes.pop("more", ())
        headers = (*(each for each in headers if each[0] not in dict(more)), *more)
        changes.setdefault("signed", self.signed)
        return Shot(str(self), kind, what, target, headers, body, **changes)

    # - as documented

    def _parameters(self, place: str) -> list[Json]:
        return [each for each in self.spec.get("parameters", ()) if each["in"] == place]

    def _target(self, number: int, path: Mapping[str, str], query: str | None) -> str:
        wanted = {each["name"]: str(each.get("example", "x")) for each in self._parameters("path")}
        values = {name: self.pick(str(self), name, number) or example for name, example in wanted.items()}
        escaped = {name: quote(value, safe="") for name, value in values.items()} | dict(path)
        if query is None:
            query = "&".join(self._needed())
        return self.path.format(**escaped) + (f"?{query}" if query else "")

    def _needed(self, but: str = "") -> list[str]:
        wanted = [each for each in self._parameters("query") if each.get("required") and each["name"] != but]
        return [f"{each['name']}={quote(str(each.get('example', 'x')))}" for each in wanted]

    def _content(self) -> Json:
        found: Json = self.spec.get("requestBody", {}).get("content", {})
        return found

    def _schema(self) -> Json:
        return self._resolved(self._content().get("application/json", {}).get("schema", {}))

    def _example(self, number: int) -> Any:
        example = self._content().get("application/json", {}).get("example")
        return fresh(example, number, self, self.pick)

    def _body(self, number: int) -> bytes | None:
        if "multipart/form-data" in self._content():
            return form([part("file", self.sample, "file.csv")])
        return written(self._example(number)) if "application/json" in self._content() else None

    def _usual(self, body: bytes | None) -> tuple[Header, ...]:
        found: list[Header] = []
        if "multipart/form-data" in self._content():
            found.append((b"Content-Type", b"multipart/form-data; boundary=" + BOUNDARY))
        elif body is not None:
            found.append(JSON_TYPE)
        if "428" in self.spec["responses"]:
            found.append((b"If-Match", b"*"))
        return tuple(found)

    def _resolved(self, schema: Json) -> Json:
        while True:
            if "$ref" in schema:
                schema = self.document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
            elif options := schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf"):
                schema = next((each for each in options if each.get("type") != "null"), {})
            else:
                return schema

    # - with something wrong

    def _paths(self) -> Iterator[tuple[str, str, Json]]:
        for each in self._parameters("path"):
            for bad in PATHS:
                yield "path", f"{each['name']} = {bad[:40]}", {"path": {each["name"]: bad}}

    def _queries(self) -> Iterator[tuple[str, str, Json]]:
        needed = self._needed()
        for name in ("unknown", "limt", "%00", "%FF", "a%5B%5D", "", "__proto__"):
            yield "query unknown", name, {"query": "&".join([*needed, f"{name}=1"])}
        for each in self._parameters("query"):
            name = each["name"]
            others = self._needed(name)
            for bad in QUERIES:
                yield "query", f"{name} = {bad[:40]}", {"query": "&".join([*others, f"{name}={bad}"])}
            value = quote(str(each.get("example", "1")))
            for second in (value, "x"):
                yield "query doubled", name, {"query": "&".join([*others, f"{name}={value}", f"{name}={second}"])}
            if each.get("required"):
                yield "query missing", name, {"query": "&".join(others)}

    def _headers(self) -> Iterator[tuple[str, str, Json]]:
        declared = {each["name"].lower() for each in self._parameters("header")}
        for name, values in HEADERS.items():
            if name.lower() not in declared and name != "Accept-Encoding":
                continue
            for bad in values:
                yield name, repr(bad)[:40], {"more": ((name.encode(), bad),), "alone": True}
            if name != "Accept-Encoding":
                twice = ((name.encode(), b'"1"'), (name.encode(), b'"2"'))
                yield name, "twice", {"more": twice, "alone": True}
        for length in LENGTHS:
            cut = bool(self._content()) and length == b"900000"
            yield "Content-Length", repr(length), {"more": ((b"Content-Length", length),), "alone": True, "cut": cut}
        two = ((b"Content-Length", b"1"), (b"Transfer-Encoding", b"chunked"))
        yield "Content-Length", "with Transfer-Encoding", {"more": two, "alone": True}
        if self._content():
            for kind in TYPES:
                yield "Content-Type", repr(kind)[:40], {"headers": ((b"Content-Type", kind),), "alone": True}
            yield "Content-Type", "none", {"headers": (), "alone": True}
            for coding in (b"gzip", b"deflate", b"x"):
                yield "Content-Type", f"packed by {coding.decode()}", {"more": ((b"Content-Encoding", coding),)}
        elif self.writes:
            for body in (b"{", b'{"a":1}', b"\x00", b"[]", b"\xff"):
                yield "unexpected body", repr(body), {"body": body}

    def _tokens(self) -> Iterator[tuple[str, str, Json]]:
        if self.signed:
            yield from self._signatures()
            return
        for token in TOKENS:
            given = () if token is None else ((b"Authorization", token),)
            yield "token", repr(token)[:30], {"more": ((b"-Authorization", b""), *given), "alone": True}

    def _signatures(self) -> Iterator[tuple[str, str, Json]]:
        good = {b"webhook-id": b"m-1", b"webhook-timestamp": b"1772366400", b"webhook-signature": b"v1,AAAA"}
        for name in good:
            for bad in (
                b"",
                b"\xff",
                b"-1",
                b"9" * 30,
                b"x" * 7_000,
                b"v1,",
                b"v1,%%%",
                b"v1a,AAAA",
                b"NaN",
                b"\xc2\xb2",
            ):
                more = tuple((good | {name: bad}).items())
                yield "token", f"{name.decode()} = {bad[:20]!r}", {"more": more, "signed": False, "alone": True}

    def _bodies(self) -> Iterator[tuple[str, str, Json]]:
        if "application/json" not in self._content():
            return
        for where, schema, value in self._places((), self._schema(), self._example(0)):
            for kind, what, bad in bad_values(schema, value):
                if not (where == () and kind in ("null", "wrong type", "items")):
                    yield kind, f"/{'/'.join(map(str, where))} = {what}", {"body": self._changed(where, bad)}
        yield from self._broken()

    def _changed(self, where: Sequence[str | int], bad: Any) -> Callable[[int], bytes]:
        return lambda number: written(_put(self._example(number), where, bad))

    def _places(self, where: tuple[str | int, ...], schema: Json, value: Any) -> Iterator[tuple[Any, Json, Any]]:
        """Every field of a body: of its example, and of the schema where the example has none."""
        schema = self._resolved(schema)
        yield where, schema, value
        if isinstance(value, dict):
            known = schema.get("properties", {})
            for name in dict.fromkeys((*value, *known)):
                yield from self._places((*where, name), known.get(name, {}), value.get(name, ABSENT))
        elif isinstance(value, list) and value:
            yield from self._places((*where, 0), schema.get("items", {}), value[0])

    def _broken(self) -> Iterator[tuple[str, str, Json]]:
        """Of the body as a whole."""
        whole = written(self._example(0))
        bodies = {
            "cut": whole[:-1], "half": whole[: len(whole) // 2], "nothing": b"", "a blank": b" ",
            "trailing comma": whole[:-1] + b",}",
            "single quotes": whole.replace(b'"', b"'"), "twice": whole + whole, "comment": b"/**/" + whole,
            "NUL behind": whole + b"\x00",
            "bare word": b"undefined", "array": b"[" + whole + b"]", "text": b'"x"', "number": b"1", "null": b"null",
            "true": b"true",
            "NaN": b"NaN", "unterminated": b'{"a": "', "bad escape": b'{"a": "\\x"}',
            "half an escape": b'{"a": "\\ud8"}',
        }  # fmt: skip
        for name, body in bodies.items():
            yield "broken", name, {"body": body}
        coded = {
            "UTF-16": whole.decode().encode("utf-16"), "UTF-32": whole.decode().encode("utf-32"),
            "Latin-1": whole[:-1] + b', "\xe4": 1}', "overlong": whole[:-1] + b', "\xc0\xaf": 1}',
            "a surrogate": whole[:-1] + b', "\xed\xa0\x80": 1}', "gzip": gzip.compress(whole, mtime=0),
        }  # fmt: skip
        for name, body in coded.items():
            yield "encoding", name, {"body": body}
        yield "byte order mark", "in front", {"body": lambda number: b"\xef\xbb\xbf" + written(self._example(number))}
        yield "byte order mark", "twice", {"body": lambda number: b"\xef\xbb\xbf" * 2 + written(self._example(number))}
        yield "deep", "100,000 arrays", {"body": b"[" * 100_000}
        yield "deep", "100,000 objects", {"body": b'{"a":' * 100_000}
        yield "too large", "1.1 MB of blanks", {"body": b" " * 1_100_000 + whole, "alone": True}

    def _files(self) -> Iterator[tuple[str, str, Json]]:
        if "multipart/form-data" not in self._content():
            return
        for kind, what, content in bad_files(self.sample):
            yield kind, what, {"body": form([part("file", content, "file.csv")])}
        for what, parts in bad_parts(self.sample).items():
            yield "parts", what, {"body": form(parts)}
        whole = form([part("file", self.sample, "file.csv")])
        yield "parts", "no end", {"body": whole[:-10]}
        yield "parts", "another boundary", {"body": whole.replace(BOUNDARY, b"other")}
        yield "parts", "nothing", {"body": b""}


def _put(example: Any, where: Sequence[str | int], value: Any) -> Any:
    if not where:
        return value
    changed = copy.deepcopy(example)
    inner = changed
    for step in where[:-1]:
        inner = inner[step]
    inner[where[-1]] = value
    return changed


def doors(document: Json, pick: Pick, samples: Mapping[str, bytes]) -> list[Door]:
    return [
        Door(method, path, spec, document, pick, samples.get(path, b""))
        for path, methods in document["paths"].items()
        for method, spec in methods.items()
        if method in ("get", *WRITES) and not spec.get("x-stream")  # it would be listened to for ever
    ]


# What can be done once with a name: each shot has its own.
ONCE = {"W-1001", "REF-2026-0117", "CN-1001", "PO-1001/1", "pi_3Q5c", "1Z999AA1"}
# What the business of the test would refuse: below the floor, less than the order.
SUITED = {
    ("/v1/prices", "12.50"): "9999.00",
    ("/v1/prices/bulk", "12.50"): "9999.00",
    ("/v1/orders/{order_id}/payments", "12.50"): "74.50",
    ("/v1/webhooks/{webhook_id}/redeliveries", "48213"): "0",
    ("/v1/webhooks/{webhook_id}/redeliveries", "48300"): "0",
    ("/v1/requirements/validate", 3): 1,
    ("/v1/products/values/bulk", "MUG-BLUE"): "MUG-BLUE",
}
EXAMPLES = {
    "0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11": "order_id",
    "0199c1a4-64e0-7e57-9b0a-1d2c3b4a5f60": "shipment_id",
    "0199c19f-5d0e-7a44-b1c2-3d4e5f607182": "product_id",
    "0199c1a8-3b6d-7d14-8e2f-5a6b7c8d9e0f": "requirement_id",
    "TA000000015DE": "tracking_number",
    "2026-03-01T12:00:00Z": "past",
}


def fresh(example: Any, number: int, door: Door, pick: Pick) -> Any:
    """An example with names that are not taken, and with ids that exist."""
    if isinstance(example, dict):
        return {key: fresh(value, number, door, pick) for key, value in example.items()}
    if isinstance(example, list):
        return [fresh(value, number, door, pick) for value in example]
    if example in ONCE:
        return f"{example}-{zlib.crc32(str(door).encode()) % 10_000}-{number}"
    if (door.path, example) in SUITED:
        return SUITED[door.path, example]
    if example in EXAMPLES:
        return pick(str(door), EXAMPLES[example], number) or example
    if example == "4006381333931":
        return gtin(f"{door.path}{number}")
    if example == "MUG-BLUE" and door.path.startswith("/v1/products"):
        return pick(str(door), "new_sku", number)
    return f"D-{number}" if (str(door), example) == ("POST /v1/warehouses", "DE-1") else example


def gtin(seed: str) -> str:
    """One of the range for examples."""
    digits = f"952{sum(ord(c) * 31**n for n, c in enumerate(seed)) % 10**9:09}"
    check = -sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10
    return f"{digits}{check}"


# -- files

BOUNDARY = b"doors0boundary"
Part = tuple[bytes, bytes]  # head, content


def part(name: str, content: bytes, filename: str | None = None) -> Part:
    named = f'form-data; name="{name}"' + (f'; filename="{filename}"' if filename is not None else "")
    return f"Content-Disposition: {named}".encode("utf-8", "surrogatepass"), content


def form(parts: Sequence[Part]) -> bytes:
    pieces = [b"--%b\r\n%b\r\n\r\n%b\r\n" % (BOUNDARY, head, content) for head, content in parts]
    return b"".join(pieces) + b"--%b--\r\n" % BOUNDARY


def bad_files(sample: bytes) -> Iterator[Bad]:
    head, _, rows = sample.partition(b"\n")
    titles = head.split(b",")
    noise = bytes(range(256)) * 40
    yield from (
        ("bytes", "none", b""), ("bytes", "noise", noise), ("bytes", "NUL", b"\x00" * 5_000),
        ("bytes", "UTF-16", sample.decode().encode("utf-16")),
        ("bytes", "an image", b"\x89PNG\r\n\x1a\n" + noise),
        ("bytes", "half a gzip", gzip.compress(sample, mtime=0)[:-9]),
        ("bytes", "gzip of noise", gzip.compress(noise, mtime=0)), ("bytes", "gzip's head", b"\x1f\x8b"),
        ("bytes", "Latin-1", sample + b"\xe4\xf6\xfc"),
        ("bytes", "PDF", b"%PDF-1.7\n" + noise), ("bytes", "one long line", b"a," * 300_000),
        ("zip", "no workbook", _zip({"readme.txt": b"x"})), ("zip", "empty", _zip({})),
        ("zip", "cut", _zip({"a": noise})[:-30]),
        ("zip", "head alone", b"PK\x03\x04"),
        ("zip", "workbook of noise", _zip({"[Content_Types].xml": noise, "xl/workbook.xml": noise})),
        ("zip", "entities", _zip({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": BOMB})),
        ("columns", "one missing", b",".join(titles[1:]) + b"\n" + rows),
        ("columns", "one twice", head + b"," + titles[0] + b"\n" + rows),
        ("columns", "one unknown", head + b",nonsense\n" + rows), ("columns", "head alone", head),
        ("columns", "without titles", rows),
        ("columns", "NUL in a title", b"\x00" + sample),
        ("columns", "5,000", b",".join(b"c%d" % n for n in range(5_000)) + b"\n1"),
    )  # fmt: skip
    first = rows.split(b"\n")[0].split(b",")
    for cell in CELLS:
        for place in range(min(len(first), len(titles))):  # a cell may have a comma
            changed = b",".join([*first[:place], cell, *first[place + 1 :]])
            yield "cells", f"{titles[place].decode()} = {cell[:20]!r}", head + b"\n" + changed + b"\n"


CELLS = (
    b"\x00", b"a\x00b", b"\xff", b"\xed\xa0\x80", b"1e400", b"NaN", b"x" * 40_000, b'"', b"=1+1", b"\xe2\x80\xae",
    b"-1",
    b"9" * 30, b"",
)  # fmt: skip
BOMB = b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><workbook>&b;</workbook>'


def _zip(members: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return packed.getvalue()


def bad_parts(sample: bytes) -> dict[str, list[Part]]:
    file = part("file", sample, "file.csv")
    profiles = (
        b"nope", b"{", b"[]", b"null", b'{"like": "nope"}', b'{"encoding": "x"}', b'{"unknown": 1}', b"\xff",
        b"x" * 200_001,
        b'{"like": "tradewind", "like": "x"}', b'{"delimiter": "\\u0000"}', b"{" * 9_000,
        b'{"columns": {"\\ud800": "sku"}}', b"",
    )  # fmt: skip
    return {
        "no file": [], "file twice": [file, file], "file as text": [part("file", sample)],
        "an unknown one": [file, part("dryrun", b"true")],
        "only an unknown one": [part("\x00", b"x")], "NUL in the filename": [part("file", sample, "a\x00b")],
        "half a character in the filename": [part("file", sample, "\ud800")],
        "a long filename": [part("file", sample, "x" * 5_000)],
        "no name": [(b"Content-Disposition: form-data", b"x")], "no head": [(b"", sample)],
        "2,000 parts": [part(f"p{n}", b"x") for n in range(2_000)],
        **{f"dry_run = {value!r}": [file, part("dry_run", value)] for value in (b"maybe", b"", b"2", b"\xff", b"\x00")},
        **{f"profile = {value[:30]!r}": [file, part("profile", value)] for value in profiles},
        "dry_run twice": [file, part("dry_run", b"true"), part("dry_run", b"false")],
    }  # fmt: skip
