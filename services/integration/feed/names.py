"""The name of an event type, in what is asked and in what is answered: the document lists those of the catalogue."""

from typing import Annotated

from pydantic import WithJsonSchema
from typing_extensions import TypeAliasType

from contracts.fields import Text
from contracts.registry import BY_TYPE

_TOLD = {"type": "string", "enum": sorted(BY_TYPE), "description": "see /v1/event-types"}

EventTypeName = TypeAliasType("EventTypeName", Annotated[str, Text(100, code=True), WithJsonSchema(_TOLD)])
