"""Entries of the glossary as they are sent and answered."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from contracts.fields import Flag, Text
from libs.http import BY_STATUS, Failed, Item, ItemResults, Model, PerItem
from services.catalog.glossary.domain import EVERY, Entry, Stored
from services.catalog.products.models import Locale

MAX_ITEMS = 1000
Term = Annotated[str, Text(200), Field(examples=["travel mug"])]
EveryLocale = Locale | Literal["*"]


class NewTerm(Model):
    """A word and what it is in another locale."""

    source_locale: Locale = Field(description="of the word, BCP 47", examples=["en"])
    target_locale: EveryLocale = Field(default=EVERY, description="where it holds; `*`: everywhere", examples=["de"])
    source: Term
    target: Annotated[str, Text(200), Field(examples=["Reisebecher"])] | None = Field(
        default=None,
        description="what must be used for it; null: the word stays as it is, as brands do",
        examples=["Reisebecher"],
    )
    never: list[Term] = Field(
        default=[], max_length=20, description="what must not be said for it", examples=[["Tasse"]]
    )
    case_sensitive: Flag = False
    note: Annotated[str, Text(500), Field(examples=["with a lid"])] | None = None

    def entry(self) -> Entry:
        return Entry(
            self.source_locale, self.target_locale, self.source, self.target, self.never, self.case_sensitive, self.note
        )


class NewTerms(Model):
    items: Annotated[list[PerItem[NewTerm]], Field(min_length=1, max_length=MAX_ITEMS)]


class SavedTerm(Item):
    """An entry that is stored as the item says."""

    status: Literal["created", "changed", "unchanged"]


TermResult = Annotated[SavedTerm | Failed, BY_STATUS]


class TermResults(ItemResults[TermResult]):
    """One result per item, in the order given."""


class TermOut(BaseModel):
    id: int = Field(examples=[12])
    source_locale: str = Field(examples=["en"])
    target_locale: str = Field(description="`*`: every one", examples=["de"])
    source: str = Field(examples=["travel mug"])
    target: str | None = Field(description="null: the word stays as it is", examples=["Reisebecher"])
    never: list[str] = Field(examples=[["Tasse"]])
    case_sensitive: bool
    note: str | None = Field(examples=["with a lid"])
    version: int = Field(examples=[1])


def term_out(stored: Stored) -> TermOut:
    return TermOut(id=stored.id, version=stored.version, **stored.entry._asdict())
