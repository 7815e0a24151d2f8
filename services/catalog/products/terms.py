"""Texts become terms, for what is stored and for what is asked alike. Pure.

PostgreSQL's `simple` parser is not used to cut them: it takes a Chinese sentence for one word and a SKU with slashes
for a path. Terms are stored as a tsvector and asked for as a tsquery.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from services.catalog.products.domain import Product
from services.catalog.products.identifiers import gtin14

MAX_TERMS = 4000  # a tsvector holds 1 MB
MAX_TERM = 40
MIN_CORRECTABLE = 3  # letters: a shorter word is like too many others

_ACCENTS = dict.fromkeys(range(0x300, 0x370))
# Written without spaces between words: cut into pairs of characters. Thai, kana, Han.
_UNSPACED = "฀-๿぀-ヿ㐀-䶿一-鿿豈-﫿"
_RUNS = re.compile(f"([{_UNSPACED}]+)|([^\\W_{_UNSPACED}]+)")


class Terms(NamedTuple):
    """Tsvector texts: what a product is called, and all that is said of it. `vocabulary`: the words of its names that a
    mistyped one may be corrected to."""

    names: str
    words: str
    vocabulary: frozenset[str]


def fold(text: str) -> str:
    """Case, accents and character width do not count: `Äpfel` and `apfel` are the same."""
    plain = unicodedata.normalize("NFKD", text).translate(_ACCENTS)
    return unicodedata.normalize("NFKC", plain).casefold()


def runs(text: str) -> list[tuple[str, str]]:
    """The words of a text in their order, each as (run of an unspaced script, "") or ("", word)."""
    return _RUNS.findall(fold(text))


def pairs(unspaced: str) -> list[str]:
    """Each two neighbouring characters: no dictionary is needed to find a word in them."""
    return [unspaced[at : at + 2] for at in range(len(unspaced) - 1)]


def terms(text: str) -> Iterator[str]:
    for unspaced, word in runs(text):
        if word:
            yield word[:MAX_TERM]
        else:
            yield from unspaced
            yield from pairs(unspaced)


def identity(text: str) -> str:
    """The whole of a SKU or GTIN as one term."""
    return "#" + re.sub(r"[^\w./+-]", "", fold(text))


def terms_of(product: Product) -> Terms:
    """The terms of titles, brand, category, SKUs and GTINs, and with descriptions."""
    called = [*product["titles"].values(), product["brand"] or "", product["category"] or ""]
    vocabulary = dict.fromkeys(term for text in called for term in terms(text))
    names = [*_identities(product), *islice(vocabulary, MAX_TERMS), *_of_skus(product)]
    described = (term for text in product["descriptions"].values() for term in terms(text))
    words = [*names, *islice(described, 4 * MAX_TERMS)]
    correctable = frozenset(term for term in vocabulary if len(term) >= MIN_CORRECTABLE and term.isalpha())
    return Terms(_vector(names), _vector(words), correctable)


def _identities(product: Product) -> Iterator[str]:
    for variant in product["variants"]:
        yield identity(variant["sku"])
        if variant["gtin"]:
            yield identity(gtin14(variant["gtin"]))


def _of_skus(product: Product) -> Iterator[str]:
    return (term for variant in product["variants"] for term in terms(variant["sku"]))


def _vector(found: Iterable[str]) -> str:
    """A tsvector of the first terms. They have neither quotes nor backslashes."""
    return " ".join(f"'{term}'" for term in islice(dict.fromkeys(found), MAX_TERMS))
