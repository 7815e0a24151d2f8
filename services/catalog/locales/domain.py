"""What a locale falls back to. CLDR says it, and where the business says otherwise that holds. Pure."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from babel.core import get_global


def chain(locale: str, own: Mapping[str, Sequence[str]]) -> list[str]:
    """The locale and those that stand in for it, nearest first. `own`: what the business has decided."""
    following = own[locale] if locale in own else parents(locale)
    return list(dict.fromkeys([locale, *following]))


@lru_cache(maxsize=1024)
def parents(locale: str) -> tuple[str, ...]:
    """By CLDR: es-MX falls back to es-419 and es, zh-TW to zh-Hant and never to zh, which is Simplified."""
    found: list[str] = []
    current: str | None = _parent(locale)
    while current is not None:
        found.append(current)
        current = _parent(current)
    return tuple(found)


def _parent(locale: str) -> str | None:
    tag = locale.replace("-", "_")
    named: str | None = get_global("parent_exceptions").get(tag)
    if named is not None:
        return None if named == "root" else named.replace("_", "-")
    rest = tag.rpartition("_")[0]
    if not rest:
        return None
    script = script_of(locale)
    if script_of(rest) != script:
        written = f"{language_of(locale)}-{script}"
        return None if written == locale else written
    return rest.replace("_", "-")


@lru_cache(maxsize=1024)
def _likely(locale: str) -> tuple[str, str, str]:
    """Language, script and territory, filled in where the tag leaves them out (CLDR's likely subtags)."""
    parts = locale.replace("-", "_").split("_")
    script = next((part for part in parts[1:] if len(part) == 4 and part.isalpha()), "")
    territory = next((part for part in parts[1:] if len(part) == 2 or (len(part) == 3 and part.isdigit())), "")
    known = get_global("likely_subtags")
    for guess in (f"{parts[0]}_{script}_{territory}", f"{parts[0]}_{territory}", f"{parts[0]}_{script}", parts[0]):
        if found := known.get(guess.replace("__", "_").strip("_")):
            _, likely_script, likely_territory = found.split("_")[:3]
            return parts[0], script or likely_script, territory or likely_territory
    return parts[0], script or "Latn", territory


def language_of(locale: str) -> str:
    return _likely(locale)[0]


def script_of(locale: str) -> str:
    """ISO 15924: Latn, Cyrl, Hans …"""
    return _likely(locale)[1]


def territory_of(locale: str) -> str:
    """The country that the locale is of, or where its language is spoken most."""
    return _likely(locale)[2]
