"""A span for each statement, by OpenTelemetry's conventions for databases, while what asks for it is recorded.

A statement's values are parameters and stand in no span.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, NamedTuple

from opentelemetry.trace import SpanKind

from libs.telemetry import traces

LONGEST_TEXT = 1000
LONGEST_SUMMARY = 255
OPERATIONS = {"insert into": "INSERT", "update": "UPDATE", "delete from": "DELETE", "from": "SELECT", "join": "SELECT"}
NAME = r"(?:only )?((?:[a-z_]\w*|\"[^\"]+\")(?:\.\w+)?)"
TARGET = re.compile(
    rf"\b(insert into|(?<!for )update|delete from) {NAME}"
    rf"|(?<!distinct )\b(from|join) {NAME}(?!\w|\.| ?\()"  # a table, and no function
)
WITH = re.compile(r"([a-z_]\w*)(?:\([\w, ]*\))? as (?:not )?(?:materialized )?\(")
COMMENT = re.compile(r"--[^\n]*")


class Said(NamedTuple):
    summary: str
    text: str


@lru_cache(maxsize=2048)
def said(sql: str) -> Said:
    """The operations and tables of a statement in their order, and its text on one line, cut."""
    text = " ".join(COMMENT.sub("", sql).split())
    lower = text.lower()
    named = set(WITH.findall(lower)) | {"set", "skip", "lateral"}  # on conflict do update set, for update skip locked
    words: list[str] = []
    for changing, changed, reading, read in TARGET.findall(lower):
        verb, table = OPERATIONS[changing or reading], changed or read
        if table not in named:
            words += [table] if verb == _last_verb(words) else [verb, table]
    summary = " ".join(words) or lower.partition(" ")[0].rstrip(";").upper()
    return Said(summary[:LONGEST_SUMMARY], text[:LONGEST_TEXT])


def _last_verb(words: list[str]) -> str | None:
    return next((word for word in reversed(words) if word.isupper()), None)


def place_of(driver: Any) -> dict[str, str | int]:
    """What every statement of a connection has in common."""
    schema = driver._params.server_settings.get("search_path", "").partition(",")[0].strip('"')
    host, port = driver._addr if isinstance(driver._addr, tuple) else (driver._addr, None)
    told: dict[str, str | int] = {
        "db.system.name": "postgresql",
        "db.namespace": f"{driver._params.database}|{schema}" if schema else driver._params.database,
        "server.address": host,
    }
    return told if port is None else {**told, "server.port": port}


@contextmanager
def statement(place: dict[str, str | int], sql: str) -> Iterator[None]:
    summary, text = said(sql)
    told = {**place, "db.query.summary": summary, "db.query.text": text}
    opened = traces.begin(summary, SpanKind.CLIENT, attributes=told)
    try:
        yield
    except Exception as error:
        state: str | None = getattr(error, "sqlstate", None)
        traces.failed(opened, error, state)
        if state:
            opened.set_attribute("db.response.status_code", state)
        raise
    finally:
        opened.end()
