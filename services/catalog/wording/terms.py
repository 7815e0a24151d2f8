"""Whether the words of a glossary were kept to. Pure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from services.catalog.products.terms import fold

_UNSPACED = re.compile("[฀-๿぀-ヿ㐀-䶿一-鿿豈-﫿]")


@dataclass(frozen=True, slots=True)
class Word:
    """An entry of a glossary. `target` None: the word stays as it is, letter by letter. `never`: what must not be said
    for it."""

    source: str
    target: str | None = None
    never: tuple[str, ...] = ()
    case_sensitive: bool = False


def used(words: Iterable[Word], source: str) -> list[Word]:
    """Those that stand in a text, longest first; one that stands in a longer one only is left out."""
    found: list[Word] = []
    rest = source
    for word in sorted(words, key=lambda each: len(each.source), reverse=True):
        shorter = _expression(word.source, word.case_sensitive).sub(" ", rest)
        if shorter != rest:
            found.append(word)
            rest = shorter
    return found


def _expression(term: str, case_sensitive: bool) -> re.Pattern[str]:
    """The term as a word of its own; in scripts without blanks wherever it stands."""
    escaped = r"\s+".join(map(re.escape, term.split()))
    if not _UNSPACED.search(term):
        escaped = rf"(?<!\w){escaped}(?!\w)"
    return re.compile(escaped, 0 if case_sensitive else re.IGNORECASE)


def missing(words: Iterable[Word], target: str) -> Iterator[Word]:
    """Those that a translation does not have."""
    for word in words:
        if word.target is None:
            if not _expression(word.source, True).search(target):
                yield word
        elif not _inflected(word.target, target):
            yield word


def forbidden(words: Iterable[Word], target: str) -> Iterator[tuple[Word, str]]:
    """What must not be said, and is."""
    for word in words:
        for never in word.never:
            if _expression(never, word.case_sensitive).search(target):
                yield word, never


def _inflected(term: str, text: str) -> bool:
    """Whether the term stands in the text, with other endings too: Becher, Bechern; tasse, tasses."""
    if _UNSPACED.search(term):
        return fold(term) in fold(text)
    words = re.findall(r"[^\W_]+", fold(text))
    stems = [_stem(part) for part in re.findall(r"[^\W_]+", fold(term))]
    return all(any(stem in word for word in words) for stem in stems)


def _stem(word: str) -> str:
    return word if len(word) <= 4 else word[: max(4, len(word) - 2)]
