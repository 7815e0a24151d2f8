"""An event on its way: CloudEvents 1.0 attributes, and the Kafka binary mode they become."""

import json
from base64 import b64encode
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, Generic, NamedTuple, Protocol, Self, TypeVar
from uuid import NAMESPACE_OID, UUID, uuid5

from libs.clock import new_id, now
from libs.db import Tx


class EventType(Protocol):
    """What messaging asks of an event class: a name, a topic, a key, and JSON both ways (a pydantic model)."""

    TYPE: ClassVar[str]
    TOPIC: ClassVar[str]
    VERSION: ClassVar[int]

    @property
    def key(self) -> str: ...
    def model_dump_json(self) -> str: ...
    @classmethod
    def model_validate_json(cls, json_data: str | bytes) -> Self: ...


UNREADABLE = "unreadable"  # the type of what has none
# What else a library puts beside them on the way may be of any encoding.
READ = frozenset((
    "ce_id", "ce_type", "ce_time", "ce_dataschema", "ce_sequence", "ce_correlationid", "ce_causationid", "ce_principal",
    "traceparent",
))  # fmt: skip

E = TypeVar("E", bound=EventType)
E_co = TypeVar("E_co", covariant=True)


@dataclass(slots=True)  # to set the fields of a frozen one takes seven times as long, some thirty times an order
class Envelope:
    """Nobody changes one. `sequence` is the version of the aggregate, `causation_id` the event that led to this one,
    `principal` the client (the subject of its token) whose request led to it; None when nobody asked, as for a
    deadline."""

    topic: str
    key: str
    type: str
    payload: str
    version: int = 1
    id: UUID = field(default_factory=new_id)
    time: datetime = field(default_factory=now)
    sequence: int | None = None
    correlation_id: UUID | None = None
    causation_id: UUID | None = None
    traceparent: str | None = None
    principal: str | None = None

    @property
    def republished(self) -> bool:
        """Whether the owner tells its present state with it, and nothing has happened (`republish.py`)."""
        return self.id.bytes[6] >> 4 == 8  # its version

    @property
    def place(self) -> tuple[str, str]:
        """What the order of events is kept for."""
        return self.topic, self.key

    def headers(self) -> list[tuple[str, bytes]]:
        found = [
            ("ce_specversion", "1.0"),
            ("ce_id", str(self.id)),
            ("ce_source", f"/tradewind/{self.topic.removesuffix('.events')}"),
            ("ce_type", self.type),
            ("ce_time", self.time.isoformat().replace("+00:00", "Z")),
            ("ce_dataschema", f"/contracts/schemas/{self.type}/{self.version}.json"),
            ("ce_subject", self.key),
            ("content-type", "application/json"),
        ]
        optional = {
            "ce_sequence": self.sequence,
            "ce_correlationid": self.correlation_id,
            "ce_causationid": self.causation_id,
            "ce_principal": self.principal,
            "traceparent": self.traceparent,
        }
        found += [(name, str(value)) for name, value in optional.items() if value is not None]
        if self.republished:
            found.append(("ce_republished", "true"))
        return [(name, value.encode()) for name, value in found]

    @classmethod
    def from_headers(
        cls, topic: str, key: bytes | None, value: bytes | None, raw: Iterable[tuple[str, bytes | None]]
    ) -> Self:
        """ValueError for what is no CloudEvent of ours. A body that is no JSON is one: it gets parked as its event."""
        headers = {name: text.decode() for name, text in raw if text is not None and name in READ}
        if missing := [name for name in ("ce_id", "ce_type", "ce_time") if not headers.get(name)]:
            raise ValueError(f"no CloudEvent: it has no {' and no '.join(missing)}")
        schema = headers.get("ce_dataschema", "")
        sequence, correlation, causation = (
            headers.get(f"ce_{n}") for n in ("sequence", "correlationid", "causationid")
        )
        found = cls(
            topic=topic,
            key=(key or b"").decode(),
            type=headers["ce_type"],
            payload=_body(value or b""),
            version=int(schema.rsplit("/", 1)[-1].removesuffix(".json") or 1) if schema else 1,
            id=UUID(headers["ce_id"]),
            time=datetime.fromisoformat(headers["ce_time"]),
            sequence=int(sequence) if sequence else None,
            correlation_id=UUID(correlation) if correlation else None,
            causation_id=UUID(causation) if causation else None,
            traceparent=headers.get("traceparent"),
            principal=headers.get("ce_principal"),
        )
        # What the columns of parked_event refuse could be neither applied nor parked, and would block its partition.
        if "\x00" in f"{found.key}{found.type}{found.traceparent}{found.principal}":
            raise ValueError("a NUL character in an attribute")
        if abs(found.sequence or 0) >= 2**31 or abs(found.version) >= 2**15:
            raise ValueError("a sequence or version out of range")
        if found.time.tzinfo is None:
            raise ValueError("a time without its offset")
        return found


def _body(value: bytes) -> str:
    """As text that PostgreSQL keeps. What is not UTF-8, or has a raw NUL, is no JSON and must not become it here."""
    with suppress(UnicodeDecodeError):
        text = value.decode()
        if "\x00" not in text:
            return text
    return "not UTF-8: " + value.decode(errors="backslashreplace").replace("\x00", r"\x00")


class Unreadable(NamedTuple):
    """A message on one of our topics that is no CloudEvent of ours, as something that can be parked."""

    envelope: Envelope
    why: str

    @classmethod
    def of(
        cls, topic: str, place: str, timestamp: int, key: bytes | None, value: bytes | None,
        raw: Iterable[tuple[str, bytes | None]], why: str,
    ) -> Self:  # fmt: skip
        """`place` is where it lies in the log, and its key: no event waits behind it. Its id is made of that and the
        message's timestamp, so a second delivery is known; the largest ids, for the inbox forgets the smallest."""
        body = {"key": _shown(key), "headers": [[n, _shown(t)] for n, t in raw], "value": _shown(value)}
        made = uuid5(NAMESPACE_OID, f"{place} {timestamp}").int | 0xFF << 120
        return cls(Envelope(topic, place, UNREADABLE, json.dumps(body), id=UUID(int=made)), why)


def _shown(value: bytes | None) -> str | None:
    if value is None:
        return None
    try:
        return value.decode()
    except UnicodeDecodeError:
        return "base64:" + b64encode(value).decode()


@dataclass(frozen=True, slots=True)
class Delivery(Generic[E_co]):
    """An event as a handler gets it. `traceparent` is the handling's own span: what it emits continues there."""

    event: E_co
    envelope: Envelope
    traceparent: str | None = None


# A handler gets all fresh events of its type in a batch, in order; most loop, hot ones work set-based.
Handler = Callable[[Tx, Sequence[Delivery[Any]]], Awaitable[None]]
