"""Events as others see them."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import orjson
from pydantic import BaseModel, Field

from services.integration.feed.names import EventTypeName
from services.integration.feed.store import Event


class FeedEvent(BaseModel):
    """One event: a CloudEvent 1.0 in its JSON format, with where it stands."""

    specversion: Literal["1.0"] = "1.0"
    id: UUID = Field(description="the same wherever and however often it is heard")
    source: str = Field(examples=["/tradewind/order"])
    type: EventTypeName = Field(examples=["order.confirmed"])
    subject: str = Field(description="its aggregate: an order's id, a SKU …", examples=["MUG-BLUE"])
    time: datetime = Field(description="when it happened")
    dataschema: str = Field(description="where the schema of its data is", examples=["/v1/event-types/order.confirmed"])
    datacontenttype: Literal["application/json"] = "application/json"
    cursor: str = Field(description="its place in the feed: what comes behind it is after=cursor", examples=["48213"])
    sequence: int = Field(
        description="counts the events of this source and subject, from 1 and without gaps: a number that is missing "
        "was not heard, one that is not larger was heard before",
        examples=[3],
    )
    correlationid: UUID | None = Field(default=None, description="the event that began all this")
    causationid: UUID | None = Field(default=None, description="the event that led to this one")
    traceparent: str | None = Field(default=None, description="W3C Trace Context of what it came from")
    data: dict[str, Any] = Field(description="as the schema says")


class FeedPage(BaseModel):
    """Events in the order of the feed. Ask on with `next_cursor`, which is there also when there are no events;
    `has_more` tells that there are more already, of whatever type."""

    items: list[FeedEvent]
    next_cursor: str = Field(examples=["48231"])
    has_more: bool


def rendered(event: Event) -> bytes:
    """A FeedEvent as JSON. Its data is passed on as it came."""
    service = event.topic.removesuffix(".events")
    head = {
        "specversion": "1.0",
        "id": str(event.event_id),
        "source": f"/tradewind/{service}",
        "type": event.type,
        "subject": event.key,
        "time": event.time,
        "dataschema": f"/v1/event-types/{event.type}",
        "datacontenttype": "application/json",
        "cursor": str(event.position),
        "sequence": event.number,
        "correlationid": event.correlation_id and str(event.correlation_id),
        "causationid": event.causation_id and str(event.causation_id),
        "traceparent": event.traceparent,
    }
    return orjson.dumps(head, option=orjson.OPT_UTC_Z)[:-1] + b',"data":' + event.payload.encode() + b"}"


def page(events: list[Event], next_position: int, has_more: bool) -> bytes:
    """A FeedPage as JSON."""
    told = b'],"next_cursor":"%d","has_more":%s}' % (next_position, b"true" if has_more else b"false")
    return b'{"items":[' + b",".join(map(rendered, events)) + told
