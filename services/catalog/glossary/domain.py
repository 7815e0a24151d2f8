"""An entry of the glossary."""

from dataclasses import dataclass
from typing import NamedTuple

from services.catalog.wording.terms import Word

EVERY = "*"  # the target locale of a word that holds in all


class Entry(NamedTuple):
    """What an entry says. `target` None: the word stays as it is. `never`: what must not be said for it."""

    source_locale: str
    target_locale: str
    source: str
    target: str | None
    never: list[str]
    case_sensitive: bool
    note: str | None

    @property
    def slot(self) -> tuple[str, str, str]:
        return self.source_locale, self.target_locale, self.source

    def word(self) -> Word:
        return Word(self.source, self.target, tuple(self.never), self.case_sensitive)


@dataclass(frozen=True, slots=True)
class Stored:
    """An entry as it is stored."""

    id: int
    version: int
    entry: Entry
