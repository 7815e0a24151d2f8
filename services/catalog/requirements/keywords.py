"""The keywords that Amazon adds to JSON Schema, as the validator asks them. Pure.

An array's selectors name the properties whose values tell its entries apart: of each combination of their values there
may be maxUniqueItems entries, and must be minUniqueItems. Without selectors whole objects are compared. Entries that
are no objects are not counted: their type is another rule's business. (Amazon's example validators,
`selling-partner-api-docs`, count in the same way.)
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from json import dumps
from typing import Any

__all__ = ["KEYWORDS", "combinations", "utf8_length"]


def combinations(entries: Sequence[Any], selectors: Sequence[str] | None) -> Counter[str]:
    """How many entries there are of each combination of the selectors' values, as JSON."""
    return Counter(_key(entry, selectors) for entry in entries if isinstance(entry, Mapping))


def _key(entry: Mapping[str, Any], selectors: Sequence[str] | None) -> str:
    told = {name: entry[name] for name in selectors if name in entry} if selectors else entry
    return dumps(told, sort_keys=True, ensure_ascii=False)


def utf8_length(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


class _Keyword:
    """`holds` says whether a value obeys; values of other types always do."""

    def __init__(self, parent: Mapping[str, Any], value: Any, path: Sequence[str | int]) -> None:
        self._limit: int = value
        self._selectors: Sequence[str] | None = parent.get("selectors")

    def validate(self, instance: Any) -> None:
        if not self.holds(instance):
            raise ValueError("refused")

    def holds(self, instance: Any) -> bool:
        raise NotImplementedError


class _MaxUtf8(_Keyword):
    def holds(self, instance: Any) -> bool:
        return not isinstance(instance, str) or utf8_length(instance) <= self._limit


class _MinUtf8(_Keyword):
    def holds(self, instance: Any) -> bool:
        return not isinstance(instance, str) or utf8_length(instance) >= self._limit


class _MaxUnique(_Keyword):
    def holds(self, instance: Any) -> bool:
        if not isinstance(instance, list) or len(instance) <= self._limit:
            return True
        return max(combinations(instance, self._selectors).values(), default=0) <= self._limit


class _MinUnique(_Keyword):
    def holds(self, instance: Any) -> bool:
        if not isinstance(instance, list) or self._limit == 0:
            return True
        return bool(instance) and all(n >= self._limit for n in combinations(instance, self._selectors).values())


KEYWORDS: Mapping[str, type[_Keyword]] = {
    "maxUtf8ByteLength": _MaxUtf8,
    "minUtf8ByteLength": _MinUtf8,
    "maxUniqueItems": _MaxUnique,
    "minUniqueItems": _MinUnique,
}
