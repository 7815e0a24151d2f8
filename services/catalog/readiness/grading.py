"""How well a product is described at a place: a grade from A to E, and the axes that it is made of. Pure.

Nothing here blocks a listing. Each axis is a share from 0 to 1 with what takes away from it.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

__all__ = ["AXES", "Axis", "Grade", "Graded", "Written", "graded"]

Grade = Literal["A", "B", "C", "D", "E"]
AxisName = Literal["enrichment", "consistency", "spelling", "images", "search_terms"]
AXES: Sequence[AxisName] = ("enrichment", "consistency", "spelling", "images", "search_terms")
LEAST: Sequence[tuple[float, Grade]] = ((0.9, "A"), (0.8, "B"), (0.65, "C"), (0.5, "D"))
WEIGHT = {"enrichment": 3, "consistency": 2, "spelling": 2, "images": 2, "search_terms": 1}
GOOD_IMAGES = 6
GOOD_BULLETS = 5
GOOD_TERMS_BYTES = 100
_WORD = re.compile(r"[^\W\d_]+")
_DAMAGED = re.compile("\ufffd|Ã[\x80-\xbf¤¶¼Ÿ„–œ©¨§]|â€[™œ“”¦]|&(?:amp|lt|gt|nbsp|#\\d+);")
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)


class Written(NamedTuple):
    """What a buyer sees. filled, attributes: how many of the family's attributes have a value, of how many."""

    title: str | None
    description: str | None
    bullets: Sequence[str]
    search_terms: Sequence[str]
    images: int
    filled: int
    attributes: int
    brand: str | None = None


class Axis(NamedTuple):
    name: AxisName
    share: float
    reasons: tuple[str, ...]


class Graded(NamedTuple):
    grade: Grade
    share: float
    axes: tuple[Axis, ...]


def graded(written: Written) -> Graded:
    axes = tuple(_axis(name, written) for name in AXES)
    share = sum(axis.share * WEIGHT[axis.name] for axis in axes) / sum(WEIGHT.values())
    return Graded(next((grade for least, grade in LEAST if share >= least), "E"), share, axes)


def _axis(name: AxisName, written: Written) -> Axis:
    if name == "enrichment":
        return _enrichment(written)
    if name == "images":
        share = min(1.0, written.images / GOOD_IMAGES)
        return Axis(name, share, () if share == 1 else (f"{written.images} images, {GOOD_IMAGES} are good",))
    if name == "search_terms":
        return _terms(written)
    asked = _CONSISTENCY if name == "consistency" else _SPELLING
    wrong = tuple(sorted({reason for text in _texts(written) for says in asked for reason in says(text)}))
    own = _of_title(written) if name == "consistency" else ()
    reasons = (*wrong, *own)
    return Axis(name, max(0.0, 1 - 0.25 * len(reasons)) if written.title else 0.0, reasons or _untitled(written))


def _untitled(written: Written) -> tuple[str, ...]:
    return () if written.title else ("there is no title",)


def _enrichment(written: Written) -> Axis:
    parts = [
        (1.0 if written.title else 0.0, "there is no title"),
        (1.0 if written.description else 0.0, "there is no description"),
        (min(1.0, len(written.bullets) / GOOD_BULLETS), f"{len(written.bullets)} bullets, {GOOD_BULLETS} are good"),
    ]
    if written.attributes:
        words = f"{written.filled} of {written.attributes} attributes have a value"
        parts.append((written.filled / written.attributes, words))
    share = sum(each for each, _ in parts) / len(parts)
    return Axis("enrichment", share, tuple(words for each, words in parts if each < 1))


def _terms(written: Written) -> Axis:
    """Terms that the title has already find nothing more."""
    title = set(_words(written.title or ""))
    new = {word for term in written.search_terms for word in _words(term)} - title
    if not written.search_terms:
        return Axis("search_terms", 0.0, ("there are no search terms",))
    share = min(1.0, sum(len(word.encode()) + 1 for word in new) / GOOD_TERMS_BYTES)
    return Axis("search_terms", share, () if share == 1 else ("the terms say little that the title does not",))


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _texts(written: Written) -> list[str]:
    return [text for text in (written.title, written.description, *written.bullets) if text]


def _of_title(written: Written) -> tuple[str, ...]:
    title = written.title or ""
    found = []
    if title and written.brand and written.brand.casefold() not in title.casefold():
        found.append("the brand is not in the title")
    if title[:1].islower():
        found.append("the title begins with a small letter")
    return tuple(found)


def _shouting(text: str) -> Iterator[str]:
    loud = [word for word in _WORD.findall(text) if len(word) > 3 and word.isupper()]
    if len(loud) > 2:
        yield "words in capitals"


def _signs(text: str) -> Iterator[str]:
    if re.search(r"([!?,.;:*~★])\1{2,}|!!", text):
        yield "signs that are repeated"
    if re.search(r"\S {2,}\S", text):
        yield "blanks that are repeated"
    if _TAG.search(text) and not text.lstrip().startswith("<"):
        yield "tags in plain text"


def _damaged(text: str) -> Iterator[str]:
    if _DAMAGED.search(text):
        yield "letters that were damaged on the way"


def _repeated(text: str) -> Iterator[str]:
    words = _words(text)
    if any(one == other and len(one) > 1 for one, other in pairwise(words)):
        yield "a word twice in a row"
    if any(re.search(r"(.)\1{3,}", word) for word in words):
        yield "a letter too often in a word"


def _mixed(text: str) -> Iterator[str]:
    """A word of two alphabets is a slip, or a trick: Latin and Cyrillic letters that look the same."""
    if any(len({_script(letter) for letter in word} & {"LATIN", "CYRILLIC", "GREEK"}) > 1 for word in _words(text)):
        yield "a word of letters of two alphabets"


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


Says = Callable[[str], Iterator[str]]
_CONSISTENCY: Sequence[Says] = (_shouting, _signs)
_SPELLING: Sequence[Says] = (_damaged, _repeated, _mixed)
