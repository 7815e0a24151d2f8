"""Spans of events, by OpenTelemetry's conventions for messaging and CloudEvents: `create` where one is emitted, `send`
where Kafka gets it, `process` where one is handled.

Many events are sent and handled together. What is done once for all of them stands in the trace of the first one that
is recorded, and the others' spans are linked with it.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from opentelemetry.trace import Span, SpanContext, SpanKind

from libs.messaging.envelope import Envelope
from libs.telemetry import traces

_system = "postgresql"


def carried_by(system: str) -> None:
    """What carries this process's events."""
    global _system
    _system = system


def created(envelope: Envelope, parent: str | None) -> str | None:
    """The traceparent that goes with a new event: of its `create` span, where its cause is recorded."""
    if not traces.is_sampled(parent):
        return parent
    opened = _begin("create", SpanKind.PRODUCER, envelope, parent, {})
    opened.end()
    return traces.traceparent_of(opened.get_span_context())


@contextmanager
def processing(group: str, envelopes: Sequence[Envelope]) -> Iterator[list[str | None]]:
    """Around what handles events, to its COMMIT. Gives the traceparent of each: what it leads to continues that."""
    spans: list[Span | None] = []
    lead: Span | None = None
    for envelope in envelopes:
        opened = None
        if traces.is_sampled(envelope.traceparent):
            links = [lead.get_span_context()] if lead else []
            told = {"messaging.consumer.group.name": group, "tradewind.service": group}
            opened = _begin("process", SpanKind.CONSUMER, envelope, envelope.traceparent, told, links)
            lead = lead or opened
        spans.append(opened)
    if lead is None:
        yield [envelope.traceparent for envelope in envelopes]
        return
    contexts = [opened.get_span_context() if opened else None for opened in spans]
    with _all_end(spans), traces.current(lead):
        yield [
            traces.traceparent_of(found) if found else envelope.traceparent
            for found, envelope in zip(contexts, envelopes, strict=True)
        ]


@contextmanager
def sending(topic: str, partition: int, where: tuple[str, int] | None, envelopes: Sequence[Envelope]) -> Iterator[None]:
    """Around what is sent to one partition and acknowledged together."""
    recorded = [envelope.traceparent for envelope in envelopes if traces.is_sampled(envelope.traceparent)]
    if not recorded:
        yield
        return
    told = _told("send", topic) | {
        "messaging.destination.partition.id": str(partition),
        "messaging.batch.message_count": len(envelopes),
    }
    if where:
        told |= {"server.address": where[0], "server.port": where[1]}
    links = [found for each in recorded if (found := traces.parse(each))]
    with _all_end([traces.begin(f"send {topic}", SpanKind.CLIENT, recorded[0], told, links)]):
        yield


def _begin(
    operation: str,
    kind: SpanKind,
    envelope: Envelope,
    parent: str | None,
    more: traces.Attributes,
    links: Sequence[SpanContext] = (),
) -> Span:
    told = {
        **_told(operation, envelope.topic),
        "messaging.message.id": str(envelope.id),
        "cloudevents.event_id": str(envelope.id),
        "cloudevents.event_type": envelope.type,
        "cloudevents.event_subject": envelope.key,
        **more,
    }
    return traces.begin(f"{operation} {envelope.topic}", kind, parent, told, links)


def _told(operation: str, topic: str) -> dict[str, str | int]:
    return {
        "messaging.system": _system,
        "messaging.operation.name": operation,
        "messaging.operation.type": operation,
        "messaging.destination.name": topic,
    }


@contextmanager
def _all_end(spans: Sequence[Span | None]) -> Iterator[None]:
    failure: Exception | None = None
    try:
        yield
    except Exception as error:
        failure = error
        raise
    finally:
        for opened in filter(None, spans):
            traces.end(opened, failure)
