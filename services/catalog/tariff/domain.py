"""Tariffs as lines under lines, and the lines that a text points to. Pure.

A line is found by its own words and those of the lines above it (BM25). An HS code of six digits is as near as the
nearest line below it, in any of the tariffs.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

SPECIAL = "98"  # chapters from here on are a country's own: no goods of the Harmonized System
FREQUENCY, LENGTH = 1.2, 0.75  # how soon a repeated word stops to count, and how much a long text is marked down
_MARKUP = re.compile(r"<[^>]+>")
_WORD = re.compile(r"[^\W_]+")
_STOP = "of or and the in for with a an to other than not by on whether nesoi thereof from as at is are be it that this"
STOP = frozenset(_STOP.split())


class Row(NamedTuple):
    """As a tariff prints it, in its order: `code` digits alone, empty where a row only heads those below it."""

    code: str
    indent: int
    text: str
    duty: str


class Line(NamedTuple):
    """A row with an HS code. `above`: the texts of the rows over it, the highest first. `duty`: its own, or else that
    of the nearest row over it that has one."""

    code: str
    text: str
    above: Sequence[str]
    duty: str

    @property
    def hs6(self) -> str:
        return self.code[:6]


class Suggestion(NamedTuple):
    """`words`: those of the question that its best line has, what says most first."""

    hs6: str
    line: int
    score: float
    words: Sequence[str]


def lines_of(rows: Iterable[Row]) -> Iterator[Line]:
    """Those with at least six digits that are codes of the Harmonized System."""
    above: list[Row] = []
    for row in rows:
        del above[row.indent :]
        if len(row.code) >= 6 and row.code < SPECIAL:
            duty = next((each.duty for each in (row, *reversed(above)) if each.duty), "")
            yield Line(row.code, row.text, [each.text for each in above], duty)
        above.append(row)


def words_of(text: str) -> list[str]:
    """In lower case and the singular, without those that say nothing."""
    found = (_singular(word) for word in _WORD.findall(_MARKUP.sub("", text).lower()))
    return [word for word in found if word not in STOP]


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def all_words(line: Line) -> list[str]:
    return words_of(" ".join([line.text, *line.above]))


Postings = Mapping[str, Sequence[tuple[int, float]]]
"""The lines that have a word, each with what the word says there."""


def postings_of(texts: Sequence[Sequence[str]]) -> Postings:
    """Of the words of each line."""
    found: dict[str, list[tuple[int, float]]] = defaultdict(list)
    usual = sum(map(len, texts)) / max(len(texts), 1)
    for line, words in enumerate(texts):
        marked_down = FREQUENCY * (1 - LENGTH + LENGTH * len(words) / usual)
        for word, times in Counter(words).items():
            found[word].append((line, times * (FREQUENCY + 1) / (times + marked_down)))
    return {word: _weighted(lines, len(texts)) for word, lines in found.items()}


def _weighted(lines: Sequence[tuple[int, float]], of: int) -> list[tuple[int, float]]:
    """A word counts the more, the fewer lines have it."""
    rarity = math.log(1 + (of - len(lines) + 0.5) / (len(lines) + 0.5))
    return [(line, rarity * share) for line, share in lines]


def suggestions(
    words: Iterable[str],
    postings: Postings,
    hs6_of: Mapping[int, str] | Sequence[str],
    without: frozenset[int] = frozenset(),
    most: int = 5,
) -> list[Suggestion]:
    """The HS codes that `words` point to, the nearest first. `without`: lines that are passed over."""
    asked = [word for word in dict.fromkeys(words) if word in postings]
    scores: dict[int, float] = defaultdict(float)
    for word in asked:
        for line, weight in postings[word]:
            scores[line] += weight
    best: dict[str, tuple[float, int]] = {}
    for line, score in scores.items():
        hs6 = hs6_of[line]
        if line not in without and (hs6 not in best or score > best[hs6][0]):
            best[hs6] = (score, line)
    nearest = sorted(best.items(), key=lambda item: (-item[1][0], item[0]))[:most]
    return [Suggestion(hs6, line, score, _matched(asked, postings, line)) for hs6, (score, line) in nearest]


def _matched(asked: Sequence[str], postings: Postings, line: int) -> list[str]:
    said = {word: weight for word in asked for each, weight in postings[word] if each == line}
    return sorted(said, key=lambda word: (-said[word], word))
