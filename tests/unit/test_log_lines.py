"""Whatever a process says is one JSON object per line, with a name, fields of their own, and nobody's data."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from libs.telemetry.logs import EVENT

ROOT = Path(__file__).parents[2]
FIRST = """
import asyncio, gc, logging, threading, warnings
from libs.telemetry import logs
logs.begin("order")
log = logging.getLogger("here")
"""


def said(code: str, **environment: str) -> list[dict[str, Any]]:
    """Every line of what a process with this code says, on both outputs."""
    done = subprocess.run(
        [sys.executable, "-c", FIRST + code], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )
    return [json.loads(line) for line in (done.stdout + done.stderr).splitlines()]


def test_a_name_and_fields_with_their_types() -> None:
    code = """
from uuid import UUID
log.warning("relay.failed service=%s error=%r retry_in=%.1f tries=%d rows=%s id=%s", "catalog", ValueError("no"), 0.25,
    3, [{"a": 1}, {UUID(int=0)}], UUID(int=7))
log.warning("plain")
"""
    one, two = said(code)
    assert {name: one.pop(name) for name in ("error", "retry_in", "tries", "rows", "id", "service")} == {
        "error": "ValueError: no", "retry_in": 0.2, "tries": 3,
        "rows": [{"a": 1}, ["00000000-0000-0000-0000-000000000000"]],
        "id": "00000000-0000-0000-0000-000000000007", "service": "catalog",
    }  # fmt: skip
    assert one.pop("timestamp").endswith("Z")
    assert one.pop("version")
    assert one == {"event": "relay.failed", "level": "warning", "logger": "here"}
    assert (two["event"], two["service"]) == ("plain", "order")


def test_what_libraries_say_is_a_line_too() -> None:
    code = """
logging.getLogger("alembic.runtime.migration").warning("Running upgrade %s -> %s, two\\nlines", "1", "2")
logging.getLogger("uvicorn.error").info("Started server process [%d]", 7)
logging.getLogger("odd").error("%d of them", "not a number")
warnings.warn("soon gone", DeprecationWarning, stacklevel=1)
"""
    alembic, uvicorn, odd, warning = said(code, PYTHONWARNINGS="always")
    assert alembic["event"] == "Running upgrade 1 -> 2, two\nlines"
    assert uvicorn["event"] == "Started server process [7]"
    assert (odd["event"], odd["message"]) == ("log.failed", "%d of them")
    assert warning["event"] == "python.warning"
    assert "soon gone" in warning["message"]


SECRETIVE = """
from pydantic import BaseModel, field_validator
class Order(BaseModel):
    line1: int
    city: str
    @field_validator("city")
    @classmethod
    def known(cls, value):
        raise ValueError(f"there is no city {value}")
def read():
    return Order.model_validate_json('{"line1": "Domkloster 4", "city": "Atlantis"}')
"""


@pytest.mark.parametrize(
    "code",
    [
        "read()",
        "threading.Thread(target=read).start()",
        "class Dying:\n    def __del__(self):\n        read()\nDying(); gc.collect()",
        "try:\n    read()\nexcept ValueError as error:\n    log.error('order.unread error=%r', error, exc_info=True)",
        "try:\n    read()\nexcept ValueError as error:\n    raise RuntimeError('worse') from error",
        """
async def main():
    asyncio.get_running_loop().set_exception_handler(logs.of_loop)
    async def reads():
        read()
    task = asyncio.create_task(reads())
    await asyncio.sleep(0.01)
    del task
    gc.collect()
asyncio.run(main())
""",
    ],
    ids=["uncaught", "thread", "finalizer", "logged", "chained", "task"],
)
def test_a_traceback_is_one_line_and_quotes_nobody(code: str) -> None:
    (line,) = said(SECRETIVE + code)
    assert line["level"] in ("error", "critical")
    assert "/line1: Input should be a valid integer" in line["exception"]
    assert "/city: there is no city …" in line["exception"]
    assert 'File "<string>"' in line["exception"]
    assert "Domkloster" not in json.dumps(line)
    assert "Atlantis" not in json.dumps(line)


def test_what_postgresql_quotes_is_left_out() -> None:
    code = """
import asyncpg
unique = asyncpg.UniqueViolationError('duplicate key value violates unique constraint "buyer_mail"')
unique.detail = "Key (mail)=(ann@example.com) already exists."
data = asyncpg.DataError("invalid input for query argument $1: 'ann@example.com' (expected int)")
text = asyncpg.InvalidTextRepresentationError('invalid input syntax for type uuid: "ann@example.com"')
for error in (unique, data, text):
    log.error("order.failed error=%r", error)
"""
    errors = [line["error"] for line in said(code)]
    assert errors == [
        'UniqueViolationError: duplicate key value violates unique constraint "buyer_mail"',
        "DataError: invalid input for query argument $1",
        "InvalidTextRepresentationError: invalid input syntax for type uuid",
    ]


def test_a_line_belongs_to_its_trace() -> None:
    code = """
from libs.telemetry import traces
traces.configure("order", None, 1.0)
with traces.span("place"):
    log.warning("order.slow")
"""
    (line,) = said(code)
    assert len(line["trace_id"]) == 32


def test_for_eyes() -> None:
    code = FIRST + "log.warning('relay.failed retry_in=%.1f', 0.25)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env={"TRADEWIND_LOG_FORMAT": "console"}, capture_output=True, text=True
    )
    assert "relay.failed" in done.stderr
    with pytest.raises(ValueError, match="Expecting value"):
        json.loads(done.stderr)


def calls() -> Iterator[tuple[str, ast.Call]]:
    methods = {"debug", "info", "warning", "error", "critical", "exception"}
    for folder in ("libs", "services"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text())):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Attribute)
                    and node.func.attr in methods
                    and isinstance(node.func.value, ast.Name)
                    and node.func.value.id in ("logger", "log")
                ):
                    yield f"{file.relative_to(ROOT)}:{node.lineno}", node


def test_every_line_of_ours_is_a_name_and_fields() -> None:
    found = list(calls())
    assert len(found) > 30
    wrong = []
    for where, call in found:
        text = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
        parsed = EVENT.fullmatch(text) if isinstance(text, str) else None
        if not parsed or parsed["fields"].count("=") != len(call.args) - 1:
            wrong.append(f"{where}: {text}")
    assert wrong == []
