"""What types of events there are: their schemas and samples, as `contracts/` has them."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel, Field

import contracts
from contracts.registry import BY_TYPE, CONTRACTS, Contract
from libs.http import Page
from services.integration.feed.names import EventTypeName
from services.integration.feed.rules import SCOPES

_FOLDER = Path(contracts.__file__).parent


class EventTypeOut(BaseModel):
    type: EventTypeName = Field(examples=["order.confirmed"])
    description: str
    version: int = Field(description="of its schema", examples=[1])
    source: str = Field(description="who emits it", examples=["/tradewind/order"])
    subject: str = Field(description="the field of its data that says what it is about", examples=["order_id"])
    scope: str = Field(description="what one needs to hear it", examples=["orders:read"])
    url: str = Field(description="of its schema and examples", examples=["/v1/event-types/order.confirmed"])


class EventTypeDetail(EventTypeOut):
    data_schema: dict[str, Any] = Field(description="JSON Schema 2020-12 of `data`")
    examples: list[dict[str, Any]] = Field(description="of `data`")


def _told(contract: Contract) -> EventTypeOut:
    event = contract.event
    return EventTypeOut(
        type=event.TYPE, description=(event.__doc__ or "").strip(), version=event.VERSION,
        source=f"/tradewind/{contract.owner}", subject=event.KEY, scope=SCOPES[event.TYPE],
        url=f"/v1/event-types/{event.TYPE}",
    )  # fmt: skip


ALL = Page[EventTypeOut](items=sorted(map(_told, CONTRACTS), key=lambda found: found.type))


@cache
def detail(event_type: str) -> EventTypeDetail:
    """KeyError for a type that there is none of."""
    contract = BY_TYPE[event_type]
    place = f"{event_type}/{contract.event.VERSION}"
    schema = json.loads((_FOLDER / "schemas" / f"{place}.json").read_text("utf-8"))
    samples = [json.loads(file.read_text("utf-8")) for file in sorted((_FOLDER / "samples" / place).glob("*.json"))]
    return EventTypeDetail(**_told(contract).model_dump(), data_schema=schema, examples=samples)
