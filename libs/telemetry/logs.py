"""One JSON object per line on standard error, from the first line to the last traceback, whoever says it: ours, a
library, asyncio, a warning, an exception that nobody caught.

Ours are written as `logger.warning("relay.failed service=%s error=%r retry_in=%.1f", …)`: a name, and fields. Here they
become `event` and keys of their own, with their own types. No personal data is ever in them, and no values that an
error quotes (`errors.py`).
"""

import asyncio
import json
import logging
import os
import re
import sys
import threading
import time
from collections.abc import Mapping, MutableMapping
from types import TracebackType
from typing import Any

import structlog

from libs.telemetry.build import VERSION
from libs.telemetry.errors import describe, traceback_of
from libs.telemetry.traces import current_trace_id

logger = logging.getLogger(__name__)

SELDOM_SECONDS = 10.0
EVENT = re.compile(r"(?P<event>[a-z_]+(?:\.[a-z_]+)*)(?P<fields>(?: [a-z_]+=%(?:s|r|d|\.\d+f))*)")
FIELD = re.compile(r" (?P<name>[a-z_]+)=%(?:\.(?P<digits>\d+))?")

Event = MutableMapping[str, Any]


def _event_and_fields(_: Any, __: str, event: Event) -> Event:
    record, args = event["_record"], event.pop("positional_args", ())
    if record.name == "py.warnings":
        event["event"], event["message"] = "python.warning", event["event"]
        return event
    found = EVENT.fullmatch(record.msg) if isinstance(record.msg, str) else None
    if found is None:  # a library's
        return event
    event["event"] = found["event"]
    given: tuple[Any, ...] = args if isinstance(args, tuple) else (args,)
    for field, value in zip(FIELD.finditer(found["fields"]), given, strict=False):
        event[field["name"]] = round(value, int(field["digits"])) if field["digits"] else _plain(value)
    return event


def _plain(value: Any) -> Any:
    """As JSON has it."""
    if isinstance(value, BaseException):
        return describe(value)
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(inner) for inner in value]
    return str(value)


def _with_trace(_: Any, __: str, event: Event) -> Event:
    if trace_id := current_trace_id():
        event["trace_id"] = trace_id
    return event


def _with_traceback(_: Any, __: str, event: Event) -> Event:
    """Instead of structlog's: without the values that the errors quote."""
    found = event.pop("exc_info", None)
    error = found[1] if isinstance(found, tuple) else found
    if isinstance(error, BaseException):
        event["exception"] = traceback_of(error)
    return event


class _Whose:
    """Which process says it. A field of the same name is the event's own: one process may run many services."""

    def __init__(self, service: str) -> None:
        self._service = service

    def __call__(self, _: Any, __: str, event: Event) -> Event:
        event.setdefault("service", self._service)
        event.setdefault("version", VERSION)
        return event


class Seldom(logging.Filter):
    """Lets the same message of a chatty library pass once in ten seconds: while a broker is away, aiokafka says dozens
    of times a second that it is, which costs more than looking for it."""

    def __init__(self) -> None:
        super().__init__()
        self._again: dict[object, float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if not record.name.startswith("aiokafka"):
            return True
        moment = time.monotonic()
        if self._again.get(record.msg, 0.0) > moment:
            return False
        self._again[record.msg] = moment + SELDOM_SECONDS
        return True


class _Handler(logging.StreamHandler[Any]):
    def handleError(self, record: logging.LogRecord) -> None:
        """A line that cannot be written says so; the library would print a traceback of its own."""
        error = describe(sys.exc_info()[1] or OSError())
        said = {
            "event": "log.failed",
            "level": "error",
            "logger": record.name,
            "message": str(record.msg),
            "error": error,
        }
        try:
            self.stream.write(json.dumps(said) + "\n")
        except OSError:
            return


def configure(level: str = "INFO", *, console: bool = False, service: str = "tradewind") -> None:
    """Send every logger's lines through one pipeline. May be called again."""
    chain: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _with_trace,
        _event_and_fields,
        _Whose(service),
    ]
    renderer = structlog.dev.ConsoleRenderer() if console else structlog.processors.JSONRenderer()
    handler = _Handler()
    handler.addFilter(Seldom())
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=chain,
            pass_foreign_args=True,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _with_traceback, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for noisy in ("uvicorn.access", "httpx", "httpcore", "aiokafka", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def begin(service: str) -> None:
    """For a whole process, before anything else is imported: what fails from here on is a line like all others, also
    warnings and exceptions that nobody catches. The level and the format are the environment's, as far as they are any;
    the settings are read later, and may be wrong."""
    console = os.environ.get("TRADEWIND_LOG_FORMAT", "").lower() == "console"
    level = os.environ.get("TRADEWIND_LOG_LEVEL", "").upper()
    configure(level if level in logging.getLevelNamesMapping() else "INFO", console=console, service=service)
    logging.captureWarnings(True)
    sys.excepthook = _uncaught
    threading.excepthook = lambda found: _uncaught(found.exc_type, found.exc_value, found.exc_traceback)
    sys.unraisablehook = lambda found: _uncaught(found.exc_type, found.exc_value, found.exc_traceback)


def _uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        logger.warning("process.interrupted")
        return
    logger.critical("process.crashed error=%r", error, exc_info=(kind, error or kind(), trace))


def of_loop(loop: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
    """The loop's exception handler. Its own prints the future, with whatever the exception in it quotes."""
    error = context.get("exception")
    told = context.get("task") or context.get("future")
    name = told.get_name() if isinstance(told, asyncio.Task) else None
    logger.error("asyncio.unhandled message=%s task=%s", context.get("message"), name, exc_info=error)
