"""Pairs of the translation memory as they are sent and answered."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from contracts.fields import Text
from libs.http import BY_STATUS, Failed, Item, ItemResults, Model, PerItem
from services.catalog.memory.domain import Kept, Match, Origin, Pair
from services.catalog.products.models import Locale

MAX_ITEMS = 1000
MAX_TEXT = 5000
Words = Annotated[str, Text(MAX_TEXT, lines=True)]


class NewPair(Model):
    """A text and its translation, made by a person."""

    source_locale: Locale = Field(examples=["en"])
    target_locale: Locale = Field(examples=["de"])
    source: Words = Field(examples=["Blue mug, 300 ml"])
    target: Words = Field(examples=["Blauer Becher, 300 ml"])

    def pair(self, origin: Origin) -> Pair:
        return Pair(self.source_locale, self.target_locale, self.source, self.target, origin)


class NewPairs(Model):
    items: Annotated[list[PerItem[NewPair]], Field(min_length=1, max_length=MAX_ITEMS)]


class SavedPair(Item):
    """A pair that is stored as the item says."""

    status: Literal["created", "changed", "unchanged"]


PairResult = Annotated[SavedPair | Failed, BY_STATUS]


class PairResults(ItemResults[PairResult]):
    """One result per item, in the order given."""


class PairOut(BaseModel):
    id: int = Field(examples=[12])
    source_locale: str = Field(examples=["en"])
    target_locale: str = Field(examples=["de"])
    source: str = Field(examples=["Blue mug, 300 ml"])
    target: str = Field(examples=["Blauer Becher, 300 ml"])
    origin: Origin = Field(description="who made the translation")
    version: int = Field(examples=[1])
    recorded_by: str = Field(examples=["ann"])
    updated_at: datetime


class MatchOut(PairOut):
    similarity: int = Field(description="of the sources, 100: the same letter by letter", examples=[92])


def pair_out(kept: Kept) -> PairOut:
    return PairOut(**_fields(kept))


def match_out(match: Match) -> MatchOut:
    return MatchOut(similarity=match.similarity, **_fields(match.kept))


def _fields(kept: Kept) -> dict[str, object]:
    return {
        "id": kept.id,
        "version": kept.version,
        "recorded_by": kept.recorded_by,
        "updated_at": kept.updated_at,
        **kept.pair._asdict(),
    }
