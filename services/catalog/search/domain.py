"""What is searched for becomes a tsquery. Pure."""

from collections.abc import Iterator
from typing import NamedTuple

from services.catalog.products.identifiers import GTIN_LENGTHS, gtin14
from services.catalog.products.terms import MAX_TERM, identity, pairs, runs


class Query(NamedTuple):
    """`identity` finds a SKU or GTIN, `words` all terms with the last one as a prefix, `typed` the words to correct."""

    identity: str
    words: str
    typed: list[str]


def query_of(text: str) -> Query | None:
    """None when there is nothing to look for in it (punctuation alone)."""
    found = runs(text)
    if not found:
        return None
    wanted = " & ".join(f"'{term}'" for unspaced, word in found for term in _terms(unspaced, word))
    prefix = ":*" if found[-1][1] else ""
    known = " | ".join(f"'{term}'" for term in _identities(text))
    return Query(known, wanted + prefix, list(dict.fromkeys(word[:MAX_TERM] for _, word in found if word)))


def _terms(unspaced: str, word: str) -> list[str]:
    return [word[:MAX_TERM]] if word else pairs(unspaced) or [unspaced]


def _identities(text: str) -> Iterator[str]:
    yield identity(text)
    digits = text.strip()
    if digits.isdecimal() and digits.isascii() and len(digits) in GTIN_LENGTHS:
        yield identity(gtin14(digits))
