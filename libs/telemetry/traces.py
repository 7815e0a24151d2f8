"""Traces across HTTP, outbox and broker. The context travels as a W3C `traceparent` string.

The stock aiokafka instrumentation knows nothing of an outbox: the producer there is the relay, minutes after the
request. So the traceparent of the emitting moment is stored with the event, and the consumer's span continues it.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from opentelemetry import context, trace
from opentelemetry.context import Context
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.sampling import ParentBased, TraceIdRatioBased
from opentelemetry.trace import NonRecordingSpan, SpanContext, SpanKind, TraceFlags

from libs.telemetry.errors import describe, traceback_of

_tracer = trace.get_tracer("tradewind")


def configure(name: str, endpoint: str | None, ratio: float) -> TracerProvider:
    """Install the provider. Without an endpoint spans are made (errors carry a trace id) but sent nowhere."""
    provider = TracerProvider(
        resource=Resource.create({"service.name": name}), sampler=ParentBased(TraceIdRatioBased(ratio))
    )
    if endpoint:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

        provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces")))
    trace.set_tracer_provider(provider)
    return provider


def current_trace_id() -> str | None:
    return trace_id_of(trace.get_current_span())


def trace_id_of(found: trace.Span) -> str | None:
    context = found.get_span_context()
    return format(context.trace_id, "032x") if context.is_valid else None


def current_traceparent() -> str | None:
    return traceparent_of(trace.get_current_span().get_span_context())


def traceparent_of(found: SpanContext) -> str | None:
    if not found.is_valid:
        return None
    return f"00-{found.trace_id:032x}-{found.span_id:016x}-{int(found.trace_flags):02x}"


def parse(traceparent: str | None) -> SpanContext | None:
    try:
        version, trace_id, span_id, flags = (traceparent or "").split("-")
        found = SpanContext(int(trace_id, 16), int(span_id, 16), True, TraceFlags(int(flags, 16)))
    except ValueError:
        return None
    return found if found.is_valid and version != "ff" else None


def is_sampled(traceparent: str | None) -> bool:
    return traceparent is not None and traceparent.endswith(("1", "3"))


def _parent(traceparent: str | None) -> Context | None:
    found = parse(traceparent)
    return trace.set_span_in_context(NonRecordingSpan(found)) if found else None


def begin(name: str, kind: SpanKind, traceparent: str | None, **attributes: str) -> trace.Span:
    """A span that is not current: for one of many things done together. `end` it."""
    return _tracer.start_span(name, _parent(traceparent), kind, attributes or None)


def end(opened: trace.Span, error: BaseException | None = None) -> None:
    if error:
        _record(opened, error)
    opened.end()


def _record(opened: trace.Span, error: BaseException) -> None:
    """Without the values that its message may quote."""
    told = {"exception.message": describe(error), "exception.stacktrace": traceback_of(error)}
    opened.record_exception(error, told)
    opened.set_status(trace.StatusCode.ERROR)


@contextmanager
def span(
    name: str, kind: SpanKind = SpanKind.INTERNAL, traceparent: str | None = None, **attributes: str
) -> Iterator[trace.Span]:
    """A current span; a child of `traceparent` when one is given, else of the current span."""
    if traceparent is None:
        current = trace.get_current_span()
        if current.get_span_context().is_valid and not current.is_recording():
            yield current  # not sampled: nobody would ever see the child
            return
    opened = _tracer.start_span(name, _parent(traceparent), kind, attributes or None)
    token = context.attach(trace.set_span_in_context(opened))
    try:
        yield opened
    except Exception as error:
        _record(opened, error)
        raise
    finally:
        context.detach(token)
        opened.end()
