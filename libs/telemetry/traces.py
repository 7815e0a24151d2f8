"""Traces across HTTP, outbox and broker. The context travels as a W3C `traceparent` string.

The stock aiokafka instrumentation knows nothing of an outbox: the producer there is the relay, minutes after the
request. So the traceparent of the emitting moment is stored with the event, and the consumer's span continues it.

Which traces are kept is decided where all of their spans are, in the collector (deploy/otel). Here a share may be left
out from the start, and nothing is recorded where no collector is configured.
"""

import os
import socket
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from opentelemetry import context, trace
from opentelemetry.context import Context
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF, ParentBased, Sampler, TraceIdRatioBased
from opentelemetry.trace import Link, NonRecordingSpan, SpanContext, SpanKind, TraceFlags

from libs.telemetry.build import VERSION
from libs.telemetry.errors import describe, traceback_of

Attributes = Mapping[str, str | int]

_tracer = trace.get_tracer("tradewind")


def configure(name: str, endpoint: str | None, ratio: float) -> TracerProvider:
    """Install the provider. Without an endpoint no span is recorded, whatever a caller asks for; errors and log lines
    carry a trace id all the same."""
    sampler: Sampler = ParentBased(TraceIdRatioBased(ratio)) if endpoint else ALWAYS_OFF
    provider = TracerProvider(resource=_resource(name), sampler=sampler)
    if endpoint:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

        provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces")))
    trace.set_tracer_provider(provider)
    return provider


def _resource(name: str) -> Resource:
    told = {
        "service.name": name,
        "service.namespace": "tradewind",
        "service.version": VERSION,
        "service.instance.id": f"{socket.gethostname()}:{os.getpid()}",
    }
    return Resource.create(told)


def exemplar() -> dict[str, str] | None:
    """What leads from a measurement to the trace of what was measured; None where that is not recorded."""
    found = trace.get_current_span()
    return {"trace_id": format(found.get_span_context().trace_id, "032x")} if found.is_recording() else None


def exemplar_of(traceparent: str | None) -> dict[str, str] | None:
    """The same for what is told by a traceparent."""
    return {"trace_id": traceparent[3:35]} if traceparent and is_sampled(traceparent) else None


def is_recording() -> bool:
    """Whether a span of what runs now would ever be seen. Costs less than half a microsecond."""
    return trace.get_current_span().is_recording()


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


def begin(
    name: str,
    kind: SpanKind,
    traceparent: str | None = None,
    attributes: Attributes | None = None,
    links: Sequence[SpanContext] = (),
) -> trace.Span:
    """A span that is not current: for one of many things done together. `end` it."""
    return _tracer.start_span(name, _parent(traceparent), kind, attributes, [Link(each) for each in links])


def end(opened: trace.Span, error: BaseException | None = None) -> None:
    if error:
        failed(opened, error)
    opened.end()


def failed(opened: trace.Span, error: BaseException, kind: str | None = None) -> None:
    """Without the values that its message may quote. `kind`: a word for it, if it has a better one than its class."""
    told = {"exception.message": describe(error), "exception.stacktrace": traceback_of(error)}
    opened.record_exception(error, told)
    opened.set_attribute("error.type", kind or type(error).__qualname__)
    opened.set_status(trace.StatusCode.ERROR)


@contextmanager
def current(opened: trace.Span) -> Iterator[None]:
    """What is done meanwhile is a child of this span."""
    token = context.attach(trace.set_span_in_context(opened))
    try:
        yield
    finally:
        context.detach(token)


@contextmanager
def span(
    name: str, kind: SpanKind = SpanKind.INTERNAL, traceparent: str | None = None, attributes: Attributes | None = None
) -> Iterator[trace.Span]:
    """A current span; a child of `traceparent` when one is given, else of the current span."""
    if traceparent is None:
        outer = trace.get_current_span()
        if outer.get_span_context().is_valid and not outer.is_recording():
            yield outer  # not sampled: nobody would ever see the child
            return
    opened = begin(name, kind, traceparent, attributes)
    token = context.attach(trace.set_span_in_context(opened))
    try:
        yield opened
    except Exception as error:
        failed(opened, error)
        raise
    finally:
        context.detach(token)
        opened.end()
