"""What is wrong with texts for a channel and a locale: too long in the marketplace's own unit, forbidden words and
claims, the wrong script or language. Pure."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from services.catalog.content.domain import Texts
from services.catalog.locales.language import untranslated, wrong_language, wrong_script
from services.catalog.products.terms import fold
from services.catalog.profiles.domain import FIELDS, Field, Forbidden, Limit, Profile, Severity
from services.catalog.richtext import plain

_word = re.compile(r"\w+\*?")
_unspaced = re.compile("[฀-๿぀-ヿ㐀-䶿一-鿿豈-﫿]")


class Finding(NamedTuple):
    """One rule that one text breaks. where: JSON pointer into the texts. An error stops approval."""

    where: str
    code: str
    severity: Severity
    detail: str
    params: dict[str, Any]


class Said(NamedTuple):
    """A text and where it stands."""

    field: Field
    where: str
    text: str


def findings(texts: Texts, profile: Profile | None, locales: Sequence[str]) -> list[Finding]:
    """All that is wrong. `locales`: the texts' locale and those that it falls back to."""
    judged = profile or Profile("")
    said = list(_said(texts))
    forbidden = judged.forbids_in(locales)
    found = [*_missing(said, judged), *_too_long(texts, judged)]
    for each in said:
        found += _forbidden(each, forbidden)
        found += _language(each, locales[0])
    return found


def errors(found: Sequence[Finding]) -> list[Finding]:
    return [each for each in found if each.severity == "error"]


def _said(texts: Texts) -> Iterator[Said]:
    for name in FIELDS:
        value = getattr(texts, name)
        if isinstance(value, tuple):
            yield from (Said(name, f"/{name}/{index}", text) for index, text in enumerate(value))
        elif value:
            yield Said(name, f"/{name}", plain(value) if name == "description" else value)


def _error(where: str, code: str, detail: str, **params: Any) -> Finding:
    return Finding(where, code, "error", detail, params)


# -- limits


def _missing(said: Sequence[Said], profile: Profile) -> Iterator[Finding]:
    there = {each.field for each in said}
    for name in profile.required:
        if name not in there:
            yield _error(f"/{name}", "text_missing", f"{name} is required here", field=name)


def _too_long(texts: Texts, profile: Profile) -> Iterator[Finding]:
    for name, limit in profile.limits.items():
        value = getattr(texts, name)
        if not value:
            continue
        if limit.count is not None and isinstance(value, tuple) and len(value) > limit.count:
            detail = f"there are {len(value)}, and {limit.count} are taken"
            yield _error(f"/{name}", "too_many", detail, count=len(value), most=limit.count)
        if name == "description" and not profile.rich_text:
            value = plain(value)
        for where, text in _measured(name, value):
            yield from _length(where, text, limit)


def _measured(name: Field, value: Any) -> list[tuple[str, str]]:
    if name == "bullets":
        return [(f"/bullets/{index}", text) for index, text in enumerate(value)]
    return [(f"/{name}", " ".join(value) if isinstance(value, tuple) else value)]


def _length(where: str, text: str, limit: Limit) -> Iterator[Finding]:
    length = len(text.encode()) if limit.unit == "bytes" else len(text)
    if limit.most is not None and length > limit.most:
        detail = f"has {length} {limit.unit}, and {limit.most} are taken"
        yield _error(where, "limit_exceeded", detail, length=length, most=limit.most, unit=limit.unit)
    if limit.least is not None and length < limit.least:
        detail = f"has {length} {limit.unit}, and {limit.least} are needed"
        yield _error(where, "limit_not_reached", detail, length=length, least=limit.least, unit=limit.unit)


# -- forbidden words and claims


def _forbidden(said: Said, rules: Sequence[Forbidden]) -> Iterator[Finding]:
    folded = fold(said.text)
    for rule in rules:
        for term in rule.terms:
            if _stands_in(term, folded):
                detail = f"{term} may not stand here" + (f": {rule.reason}" if rule.reason else "")
                params = {"term": term, "reason": rule.reason}
                yield Finding(
                    said.where,
                    "forbidden_claim" if rule.kind == "claim" else "forbidden_word",
                    rule.severity,
                    detail,
                    params,
                )


def _stands_in(term: str, folded: str) -> bool:
    """Whole words, one after the other, whatever marks stand between them. Where words are written without spaces, the
    term wherever it stands."""
    words = _word.findall(fold(term))
    if _unspaced.search(term) or not words:
        return fold(term) in folded
    parts = [re.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else "") for word in words]
    return re.search(r"(?<!\w)" + r"[\W_]+".join(parts) + r"(?!\w)", folded) is not None


# -- script and language


def _language(said: Said, locale: str) -> Iterator[Finding]:
    """A list of search terms is no sentence: its language is not judged, its script is."""
    if script := wrong_script(said.text, locale):
        detail = f"is written in {script.found} ({script.evidence}), not as {locale} is"
        yield _error(said.where, "wrong_script", detail, found=script.found, evidence=script.evidence, locale=locale)
    elif said.field != "search_terms" and untranslated(said.text, locale):
        detail = f"has Latin letters alone: it is perhaps not in {locale}"
        yield Finding(said.where, "not_translated", "warning", detail, {"locale": locale})
    elif said.field != "search_terms" and (language := wrong_language(said.text, locale)):
        detail = f"reads as {language.found} ({language.evidence}), not as {locale}"
        params = {"found": language.found, "evidence": language.evidence, "locale": locale}
        yield _error(said.where, "wrong_language", detail, **params)
