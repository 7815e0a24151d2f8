"""API keys as others see them."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, BaseModel, Field
from pydantic_core import PydanticCustomError

from contracts.fields import Channel, Instant, Name, WarehouseCode, Whole
from libs.clock import now
from libs.http import Model
from libs.text import Text
from services.integration.keys.domain import KNOWN_SCOPES, LONGEST, NOT_FOR_KEYS, ApiKey, State

MOST_LIMITS = 100
MOST_OVERLAP = 168


def _is_scope(text: str) -> str:
    if text not in KNOWN_SCOPES:
        raise PydanticCustomError("scope_unknown", "there is no scope {scope}", {"scope": text})
    if text in NOT_FOR_KEYS:
        raise PydanticCustomError("scope_not_for_keys", "no API key can have the scope {scope}", {"scope": text})
    return text


def _lasting(moment: datetime) -> datetime:
    if moment <= now():
        raise PydanticCustomError("in_the_past", "must be in the future")
    if moment > now() + LONGEST:
        raise PydanticCustomError("expires_too_late", "must be within {days} days", {"days": LONGEST.days})
    return moment


Scope = Annotated[str, Text(64, code=True, check=_is_scope), Field(examples=["orders:read"])]
Lasting = Annotated[Instant, AfterValidator(_lasting)]
Channels = Annotated[list[Channel], Field(min_length=1, max_length=MOST_LIMITS)]
Warehouses = Annotated[list[WarehouseCode], Field(min_length=1, max_length=MOST_LIMITS)]


class NewApiKey(Model):
    name: Name = Field(description="what it is for", examples=["Warehouse system Berlin"])
    scopes: list[Scope] = Field(
        min_length=1, max_length=len(KNOWN_SCOPES), description="what it may do: of your own scopes",
        examples=[["orders:read", "inventory:read"]],
    )  # fmt: skip
    expires_at: Lasting | None = Field(
        default=None, description="when it stops working, within a year; 90 days from now without it", examples=[None]
    )
    channels: Channels | None = Field(
        default=None, description="limits it to these channels; null: it is not limited", examples=[["amazon-de"]]
    )
    warehouses: Warehouses | None = Field(
        default=None, description="limits it to these warehouses; null: it is not limited", examples=[None]
    )


class KeyRotation(Model):
    overlap_hours: Annotated[int, Whole(0, MOST_OVERLAP)] = Field(
        default=24, description="how long the secret that is replaced still works; 0 when it has leaked", examples=[24]
    )
    expires_at: Lasting | None = Field(
        default=None, description="when the key stops working, within a year; as before without it", examples=[None]
    )


class ApiKeyOut(BaseModel):
    """An API key, without what opens anything."""

    id: UUID
    prefix: str = Field(description="the key begins with tw_ and this; its subject is key: and this")
    name: str = Field(examples=["Warehouse system Berlin"])
    state: State = Field(description="whether it works")
    scopes: list[str] = Field(examples=[["inventory:read", "orders:read"]])
    channels: list[str] | None = Field(description="it is limited to these; null: it is not limited")
    warehouses: list[str] | None = Field(description="it is limited to these; null: it is not limited")
    created_by: str = Field(examples=["dev:admin"])
    created_at: datetime
    expires_at: datetime
    rotated_at: datetime | None = Field(description="when it got the secret that it has now; null: when it was made")
    previous_until: datetime | None = Field(description="until when the secret before that works; null: it does not")
    revoked_at: datetime | None
    last_used_at: datetime | None = Field(description="to the minute, and known a little later; null: not yet")


class ApiKeyShown(ApiKeyOut):
    """The only answer that has the key."""

    key: str | None = Field(
        description="for Authorization: Bearer. It is shown once and stored nowhere: null in the answer to a request "
        "that is repeated with its Idempotency-Key. Whose first answer was lost rotates the key without an overlap",
        examples=["tw_4fTq8Zk2Lw_7Qm0x…"],
    )


def shown(key: ApiKey) -> ApiKeyOut:
    moment = now()
    until = key.previous_until if key.previous_until and key.previous_until > moment else None
    return ApiKeyOut(
        id=key.key_id, prefix=key.prefix, name=key.name, state=key.state(moment), scopes=key.scopes,
        channels=key.channels, warehouses=key.warehouses, created_by=key.created_by, created_at=key.created_at,
        expires_at=key.expires_at, rotated_at=key.rotated_at, previous_until=until, revoked_at=key.revoked_at,
        last_used_at=key.last_used_at,
    )  # fmt: skip


class Exchanged(BaseModel):
    """For the gateway: what it passes on instead of the key."""

    token: str
