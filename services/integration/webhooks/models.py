"""Webhooks over HTTP: what is asked, and what is answered."""

import ipaddress
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, BaseModel, Field, WithJsonSchema
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType
from yarl import URL

from contracts.fields import Channel, Sku, Text, WarehouseCode, Whole
from contracts.registry import BY_TYPE
from libs.http import Model
from libs.http.guard import is_public
from services.integration.feed.names import EventTypeName
from services.integration.webhooks.domain import TEST, DeliveryState, Reason, State, Webhook

LONGEST_URL = 2000


def _judged(text: str) -> str:
    """HTTPS to a host outside. This machine may be named (where outgoing calls to it are allowed), also without TLS."""
    try:
        url = URL(text)
    except ValueError:
        raise PydanticCustomError("url_invalid", "is no URL") from None
    if url.scheme not in ("https", "http") or not url.host or url.fragment or url.user or url.password:
        raise PydanticCustomError("url_invalid", "is no HTTPS address of a host, without a password and a fragment")
    here = url.host in ("localhost", "127.0.0.1", "::1")
    if url.scheme == "http" and not here:
        raise PydanticCustomError("url_invalid", "must begin with https: http shows the events to everybody between")
    if not here and _is_inside(url.host):
        raise PydanticCustomError("url_forbidden", "is an address inside, which is not called")
    return text


def _is_inside(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return not is_public(host)


Url = Annotated[
    str, Text(LONGEST_URL, code=True, check=_judged, pattern=r"^https?://\S+$"),
    Field(description="https://…, where the events are sent to", examples=["https://example.com/hooks/tradewind"]),
]  # fmt: skip
Types = Annotated[
    list[EventTypeName],
    Field(max_length=100, description="event types, see /v1/event-types; none: all that your scopes allow",
          examples=[["order.confirmed", "order.shipped"]]),
]  # fmt: skip
Description = Annotated[str, Text(200, least=0), Field(examples=["Warehouse display"])]


class Filters(Model):
    """Only events that name one of these; of each kind that is given. An event that names none is not sent."""

    channels: list[Channel] = Field(default=[], max_length=100)
    warehouses: list[WarehouseCode] = Field(default=[], max_length=100)
    skus: list[Sku] = Field(default=[], max_length=100)


class NewWebhook(Model):
    url: Url
    types: Types = Field(default=[])
    filters: Filters = Filters()
    description: Description = ""


class WebhookChange(Model):
    """What is not given stays as it is."""

    url: Url | None = None
    types: Types | None = None
    filters: Filters | None = None
    description: Description | None = None


class SecretRotation(Model):
    overlap_hours: Annotated[int, Whole(0, 168)] = Field(
        default=24, description="so long everything is signed with the old secrets too; 0 when one has leaked"
    )


class Range(Model):
    """A part of the feed. Everything in it that the webhook wants is sent again, whether it was taken or not."""

    after: Annotated[str, Text(18, code=True, pattern=r"^[0-9]{1,18}$", check=lambda text: _cursor(text))] = Field(
        description="a cursor of /v1/events", examples=["48213"]
    )
    until: Annotated[str, Text(18, code=True, pattern=r"^[0-9]{1,18}$", check=lambda text: _cursor(text))] | None = (
        Field(default=None, description="the last event's cursor; none: up to now", examples=["48300"])
    )


def _cursor(text: str) -> str:
    if not (text.isascii() and text.isdigit()):
        raise PydanticCustomError("invalid_cursor", "is no cursor of /v1/events")
    return text


class FiltersOut(BaseModel):
    channels: list[str]
    warehouses: list[str]
    skus: list[str]


class WebhookOut(BaseModel):
    id: UUID
    url: str
    description: str
    types: list[EventTypeName] = Field(description="none: all that the scopes of who made it allow")
    filters: FiltersOut
    state: State
    disabled_reason: Reason | None = Field(
        description="failing: nothing was taken for three days; gone: it answered 410; key_ended: its API key has ended"
    )
    failing_since: datetime | None = Field(description="nothing was taken since; null: all is well")
    created_by: str
    created_at: datetime
    updated_at: datetime
    version: int = Field(description="the ETag", examples=[3])


class CreatedWebhook(WebhookOut):
    """The only answer that has the secret."""

    secret: str = Field(
        description="Standard Webhooks signs with it", examples=["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]
    )


class NewSecret(BaseModel):
    """The only answer that has the secret."""

    secret: str = Field(examples=["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])


DELIVERED = frozenset({*BY_TYPE, TEST})
_TOLD = {"type": "string", "enum": sorted(DELIVERED), "description": "see /v1/event-types; webhook.test: a test"}
DeliveredType = TypeAliasType("DeliveredType", Annotated[str, Text(100, code=True), WithJsonSchema(_TOLD)])


def _known(name: str) -> str:
    if name not in DELIVERED:
        raise PydanticCustomError("unknown_event_type", "is no event type; see /v1/event-types")
    return name


AskedType = Annotated[DeliveredType, AfterValidator(_known)]


class DeliveryOut(BaseModel):
    """One event to one webhook. failed: it was given up after three days, or its receiver is gone; cancelled: the
    webhook was disabled before."""

    id: UUID
    event_id: UUID
    type: DeliveredType = Field(examples=["order.confirmed"])
    subject: str
    cursor: str | None = Field(description="its place in /v1/events; null: a test")
    state: DeliveryState
    attempts: int
    created_at: datetime
    ended_at: datetime | None


class AttemptOut(BaseModel):
    number: int
    at: datetime
    status: int | None = Field(description="of the answer; null: there was none")
    took_ms: int | None
    error: str | None = Field(examples=["it answered 500"])
    answer: str | None = Field(description="how the answer's body begins")


class DeliveryDetail(DeliveryOut):
    tries: list[AttemptOut]
    request: Any = Field(description="the body that is sent; null when the event is no longer kept")


class Started(BaseModel):
    """A delivery that is on its way."""

    id: UUID


class RedeliveryOut(BaseModel):
    id: UUID
    next: str = Field(description="the cursor behind which it goes on")
    until: str
    deliveries: int = Field(description="so many were begun")
    created_by: str
    created_at: datetime
    ended_at: datetime | None


def out(webhook: Webhook) -> WebhookOut:
    filters = FiltersOut(channels=list(webhook.channels), warehouses=list(webhook.warehouses), skus=list(webhook.skus))
    told = {name: getattr(webhook, name) for name in WebhookOut.model_fields if name != "filters"}
    return WebhookOut(**told, filters=filters)


def delivery_out(row: Any) -> DeliveryOut:
    told = {name: row[name] for name in DeliveryOut.model_fields if name != "cursor"}
    return DeliveryOut(**told, cursor=None if row["position"] is None else str(row["position"]))
