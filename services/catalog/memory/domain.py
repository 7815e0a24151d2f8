"""An earlier translation, and how like two texts are. Pure."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Literal, NamedTuple

from rapidfuzz.distance import Levenshtein

from services.catalog.products.terms import fold, terms
from services.catalog.wording.numbers import numbers

Origin = Literal["person", "import", "agency"]
MAX_TERMS = 400


class Pair(NamedTuple):
    """A text and its translation. `origin`: who made it; a machine's is none before a person has accepted it."""

    source_locale: str
    target_locale: str
    source: str
    target: str
    origin: Origin

    @property
    def slot(self) -> tuple[str, str, bytes]:
        return self.source_locale, self.target_locale, digest(self.source)


@dataclass(frozen=True, slots=True)
class Kept:
    """A pair as it is stored."""

    id: int
    version: int
    pair: Pair
    recorded_by: str
    updated_at: datetime


class Match(NamedTuple):
    """A pair that may fit, with how like its source is: 100 is the same letter by letter."""

    kept: Kept
    similarity: int


def digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def vector(text: str) -> str:
    """The terms of a text as a tsvector: words, and pairs of signs where no blanks are."""
    return " ".join(f"'{term}'" for term in _terms(text))


def question(text: str) -> str:
    """A tsquery for texts that have any of its terms."""
    return " | ".join(f"'{term}'" for term in _terms(text))


def _terms(text: str) -> Iterable[str]:
    return islice(dict.fromkeys(terms(text)), MAX_TERMS)


def similarity(asked: str, known: str) -> int:
    """0 to 100, by the letters that differ. 100: the same; 99: but for case, accents, width and blanks; at most 95 when
    the numbers differ, however little that is."""
    if asked == known:
        return 100
    first, second = _plain(asked), _plain(known)
    if first == second:
        return 99
    likeness = min(98, int(100 * Levenshtein.normalized_similarity(first, second)))
    same = [found.readings for found in numbers(asked)] == [found.readings for found in numbers(known)]
    return likeness if same else min(likeness, 95)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", fold(text)).strip()


def best(asked: str, kept: Iterable[Kept], least: int, most: int) -> list[Match]:
    """The most alike, those at least so much, and at most so many."""
    found = [Match(each, similarity(asked, each.pair.source)) for each in kept]
    alike = [match for match in found if match.similarity >= least]
    return sorted(alike, key=lambda match: (-match.similarity, -match.kept.id))[:most]
