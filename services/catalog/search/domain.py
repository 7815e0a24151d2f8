"""Texts become terms, for what is stored and for what is asked alike. Pure.

PostgreSQL's `simple` parser is not used to cut them: it takes a Chinese sentence for one word and a SKU with slashes
for a path. Terms are stored as a tsvector and asked for as a tsquery.
"""

import re
import unicodedata
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from services.catalog.products.domain import Product
from services.catalog.products.identifiers import GTIN_LENGTHS, gtin14

MAX_TERMS = 4000  # a tsvector holds 1 MB
MAX_TERM = 40

_ACCENTS = dict.fromkeys(range(0x300, 0x370))
# Written without spaces between words: cut into pairs of characters. Thai, kana, Han.
_UNSPACED = "฀-๿぀-ヿ㐀-䶿一-鿿豈-﫿"
_RUNS = re.compile(f"([{_UNSPACED}]+)|([^\\W_{_UNSPACED}]+)")


class Terms(NamedTuple):
    names: str
    words: str
    vocabulary: frozenset[str]


def fold(text: str) -> str:
    """Case, accents and character width do not count: `Äpfel` and `apfel` are the same."""
    plain = unicodedata.normalize("NFKD", text).translate(_ACCENTS)
    return unicodedata.normalize("NFKC", plain).casefold()


def terms(text: str) -> Iterable[str]:
    for unspaced, word in _RUNS.findall(fold(text)):
        if word:
            yield word[:MAX_TERM]
        else:
            yield from unspaced
            yield from (unspaced[at : at + 2] for at in range(len(unspaced) - 1))


def identity(text: str) -> str:
    """The whole of a SKU or GTIN as one term."""
    return "#" + re.sub(r"[^\w./+-]", "", fold(text))


def terms_of(product: Product) -> Terms:
    """As tsvector texts: what the product is called, and all that is said of it."""
    called = [*product["titles"].values(), product["brand"] or "", product["category"] or ""]
    names: dict[str, None] = {}
    for variant in product["variants"]:
        names[identity(variant["sku"])] = None
        if variant["gtin"]:
            names[identity(gtin14(variant["gtin"]))] = None
    vocabulary = dict.fromkeys(term for text in called for term in terms(text))
    for term in islice(vocabulary, MAX_TERMS):
        names[term] = None
    for variant in product["variants"]:
        names |= dict.fromkeys(terms(variant["sku"]))
    described = (term for text in product["descriptions"].values() for term in terms(text))
    words = names | dict.fromkeys(islice(described, 4 * MAX_TERMS))
    correctable = frozenset(term for term in vocabulary if len(term) > 2 and term.isalpha())
    return Terms(_vector(islice(names, MAX_TERMS)), _vector(islice(words, MAX_TERMS)), correctable)


def _vector(found: Iterable[str]) -> str:
    return " ".join(f"'{term}'" for term in found)  # terms have neither quotes nor backslashes


class Query(NamedTuple):
    """`identity` finds a SKU or GTIN, `words` all terms with the last one as a prefix, `typed` the words to correct."""

    identity: str
    words: str
    typed: list[str]


def query_of(text: str) -> Query | None:
    """None when there is nothing to look for in it (punctuation alone)."""
    runs = _RUNS.findall(fold(text))
    if not runs:
        return None
    wanted: list[str] = []
    for unspaced, word in runs:
        if word:
            wanted.append(f"'{word[:MAX_TERM]}'")
        else:
            pairs = [unspaced[at : at + 2] for at in range(len(unspaced) - 1)] or [unspaced]
            wanted += [f"'{pair}'" for pair in pairs]
    if runs[-1][1]:
        wanted[-1] += ":*"
    known = [f"'{identity(text)}'"]
    digits = text.strip()
    if digits.isdecimal() and digits.isascii() and len(digits) in GTIN_LENGTHS:
        known.append(f"'{identity(gtin14(digits))}'")
    typed = list(dict.fromkeys(word[:MAX_TERM] for _, word in runs if word))
    return Query(" | ".join(known), " & ".join(wanted), typed)
