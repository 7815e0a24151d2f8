"""What a channel takes of a text. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, get_args

from services.catalog.measures.market import System

Field = Literal["title", "bullets", "description", "search_terms", "seo_title", "seo_description"]
FIELDS: tuple[Field, ...] = get_args(Field)
LengthUnit = Literal["characters", "bytes"]
Severity = Literal["error", "warning"]
TermKind = Literal["word", "claim"]

ANY = "*"


@dataclass(frozen=True, slots=True)
class Limit:
    """most, least: of the whole field, of bullets of each. unit: bytes are those of UTF-8. count: of bullets and search
    terms, how many at most."""

    most: int | None = None
    least: int | None = None
    unit: LengthUnit = "characters"
    count: int | None = None


class Forbidden(NamedTuple):
    """Words and claims that may not stand in texts of a locale (ANY: of every one). A claim is found with whatever
    stands between its words; `heil*` finds every word that begins so."""

    terms: tuple[str, ...]
    locale: str = ANY
    kind: TermKind = "word"
    severity: Severity = "error"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """What channels take. channels: those that it is of; ANY for all without one of their own. measures: None for
    what the locale's country measures by. size_system: of size charts, the market's. four_eyes: who wrote a text does
    not approve it."""

    code: str
    channels: tuple[str, ...] = ()
    limits: Mapping[Field, Limit] = field(default_factory=dict)
    required: tuple[Field, ...] = ()
    rich_text: bool = True
    forbidden: tuple[Forbidden, ...] = ()
    measures: System | None = None
    size_system: str | None = None
    four_eyes: bool = False
    version: int = 0

    def forbids_in(self, locales: Sequence[str]) -> list[Forbidden]:
        """What is forbidden there. `locales`: the locale and those that it falls back to."""
        return [each for each in self.forbidden if each.locale == ANY or each.locale in locales]
