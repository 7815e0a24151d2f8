"""What traces cost: `python -m tests.load.spans`. A statement with nobody recording, with a trace that is not recorded,
and with one that is; and a measurement with and without its exemplar."""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from statistics import median

from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter, SpanExportResult
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from prometheus_client import CollectorRegistry, Histogram

from libs.db import Database
from libs.local import postgres
from libs.telemetry import traces

ROUNDS, TIMES = 25, 200


class Nowhere(SpanExporter):
    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        return SpanExportResult.SUCCESS


async def statements(database: Database) -> None:
    for _ in range(TIMES):
        await database.fetchval("select 1")


def calls(call: Callable[[], object]) -> Callable[[], Awaitable[None]]:
    async def repeated() -> None:
        for _ in range(TIMES):
            call()

    return repeated


async def side_by_side(ways: Mapping[str, Callable[[], Awaitable[None]]]) -> None:
    """Processor time of each, without the server's. They take turns, so that what disturbs the machine disturbs all."""
    spent: dict[str, list[float]] = {what: [] for what in ways}
    for _ in range(ROUNDS):
        for what, way in ways.items():
            started = time.process_time()
            await way()
            spent[what].append(time.process_time() - started)
    for what, seconds in spent.items():
        sys.stdout.write(f"{what:45} {median(seconds) / TIMES * 1e6:8.2f} µs\n")


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        server = postgres.start(Path(folder))
        database = Database(server.dsn, "public")
        try:
            await _measured(database)
        finally:
            await database.close()
            server.stop()


async def _measured(database: Database) -> None:
    seconds = Histogram("measured_seconds", "Of this", ["a"], registry=CollectorRegistry()).labels("b")
    recording = TracerProvider()
    recording.add_span_processor(BatchSpanProcessor(Nowhere()))
    trace.set_tracer_provider(recording)
    quiet = TracerProvider(sampler=ALWAYS_OFF).get_tracer("quiet").start_span("a")
    loud = recording.get_tracer("loud").start_span("a")

    def under(opened: trace.Span, way: Callable[[], Awaitable[None]]) -> Callable[[], Awaitable[None]]:
        async def traced() -> None:
            with traces.current(opened):
                await way()

        return traced

    def asked() -> Awaitable[None]:
        return statements(database)

    await asked()
    await side_by_side(
        {
            "a statement, nobody traces": asked,
            "a statement, its trace is not recorded": under(quiet, asked),
            "a statement, its trace is recorded": under(loud, asked),
        }
    )
    await side_by_side(
        {
            "the question, nobody traces": calls(traces.is_recording),
            "the question, not recorded": under(quiet, calls(traces.is_recording)),
            "a measurement": calls(lambda: seconds.observe(0.2, traces.exemplar())),
            "a measurement, its trace is not recorded": under(
                quiet, calls(lambda: seconds.observe(0.2, traces.exemplar()))
            ),
            "a measurement with its exemplar": under(loud, calls(lambda: seconds.observe(0.2, traces.exemplar()))),
        }
    )
    recording.shutdown()


if __name__ == "__main__":
    asyncio.run(main())
