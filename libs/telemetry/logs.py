"""JSON lines on standard error, each with the trace it belongs to. No personal data is ever bound."""

import logging
import time
from collections.abc import MutableMapping
from typing import Any

import structlog

from libs.telemetry.traces import current_trace_id

SELDOM_SECONDS = 10.0


def _with_trace(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    if trace_id := current_trace_id():
        event["trace_id"] = trace_id
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


def configure(level: str = "INFO", *, console: bool = False) -> None:
    """Send structlog and the standard library's loggers through one pipeline."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _with_trace,
    ]
    renderer: Any = structlog.dev.ConsoleRenderer() if console else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler()
    handler.addFilter(Seldom())
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                renderer,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for noisy in ("uvicorn.access", "httpx", "httpcore", "aiokafka", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
