"""What is wrong with a text that says another one again. Pure: texts in, findings out."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from services.catalog.locales.language import untranslated, wrong_language, wrong_script
from services.catalog.wording.numbers import compare
from services.catalog.wording.placeholders import placeholders, tags, words_only
from services.catalog.wording.terms import Word, forbidden, missing, used

FindingCode = Literal[
    "empty", "not_translated", "placeholder_lost", "placeholder_added", "tag_lost", "tag_added", "number_lost",
    "number_added", "unit_changed", "unit_missing", "term_missing", "term_forbidden", "too_long", "wrong_script",
    "wrong_language", "contact_added", "instruction_repeated", "claim_forbidden", "attribute_invented",
]  # fmt: skip
Severity = Literal["error", "warning"]
LengthUnit = Literal["characters", "bytes"]


class Finding(NamedTuple):
    """What is wrong. `severity`: an error keeps a machine's text from being offered, a warning is for a person."""

    code: FindingCode
    severity: Severity
    detail: str
    params: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a text must keep to. `locale`: its own. `most`: of its length, in `unit`. `words`: of the glossary, for the
    two locales. `never`: claims and words that may not be said there."""

    locale: str
    most: int | None = None
    unit: LengthUnit = "characters"
    words: Sequence[Word] = ()
    never: Sequence[str] = ()
    same_language: bool = field(default=False)


def check(source: str, target: str, wanted: Wanted) -> list[Finding]:
    """The findings, those of meaning first. `source`: what the target says again."""
    if not target.strip():
        return [Finding("empty", "error", "the text is empty")]
    found = [*_codes(source, target), *_numbers(source, target), *_terms(source, target, wanted)]
    return [*found, *_language(source, target, wanted), *alone(target, wanted), *_contacts(source, target)]


def alone(text: str, wanted: Wanted) -> Iterator[Finding]:
    """What can be said of a text without another one."""
    length = len(text) if wanted.unit == "characters" else len(text.encode())
    if wanted.most is not None and length > wanted.most:
        detail = f"has {length} {wanted.unit}, {wanted.most} at most"
        yield Finding("too_long", "error", detail, {"length": length, "most": wanted.most, "unit": wanted.unit})
    plain = words_only(text)
    if script := _other_script(plain, wanted.locale):
        yield Finding("wrong_script", "error", f"is written in {script}", {"script": script})
    elif language := wrong_language(plain, wanted.locale):
        yield Finding("wrong_language", "error", f"seems to be {language.found}", {"language": language.found})
    for claim in said(text, wanted.never):
        yield Finding("claim_forbidden", "error", f"must not say {claim}", {"claim": claim})


def _other_script(text: str, locale: str) -> str | None:
    if found := wrong_script(text, locale):
        return found.found
    return "Latn" if untranslated(text, locale) else None


def said(text: str, claims: Iterable[str]) -> Iterator[str]:
    """The claims that a text makes: their words, whatever stands between them."""
    for claim in claims:
        words = r"[\W_]+".join(re.escape(word) for word in claim.split())
        if words and re.search(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE):
            yield claim


def _codes(source: str, target: str) -> Iterator[Finding]:
    for kind, of in (("placeholder", placeholders), ("tag", tags)):
        wanted, there = of(source), of(target)
        severity: Severity = "error" if kind == "placeholder" else "warning"
        for code in wanted - there:
            yield Finding(_code(kind, "lost"), severity, f"{code} is lost", {"code": code})
        for code in there - wanted:
            yield Finding(_code(kind, "added"), "error", f"{code} is not in the source", {"code": code})


def _code(kind: str, what: str) -> FindingCode:
    codes: dict[str, FindingCode] = {
        "placeholderlost": "placeholder_lost", "placeholderadded": "placeholder_added", "taglost": "tag_lost",
        "tagadded": "tag_added",
    }  # fmt: skip
    return codes[kind + what]


def _numbers(source: str, target: str) -> Iterator[Finding]:
    found = compare(words_only(source), words_only(target))
    for number in found.lost:
        yield Finding("number_lost", "error", f"{number} is lost", {"number": number})
    for number in found.added:
        yield Finding("number_added", "error", f"{number} is not in the source", {"number": number})
    for measure in found.changed:
        yield Finding("unit_changed", "error", f"{measure} has another unit", {"measure": measure})
    for measure in found.bare:
        yield Finding("unit_missing", "warning", f"no unit that is known stands behind {measure}", {"measure": measure})


def _terms(source: str, target: str, wanted: Wanted) -> Iterator[Finding]:
    words = used(wanted.words, source)
    for word in missing(words, target):
        term = word.target or word.source
        yield Finding("term_missing", "error", f"{word.source} is {term} here", {"source": word.source, "target": term})
    for word, never in forbidden(words, target):
        yield Finding("term_forbidden", "error", f"{never} is not said for {word.source}", {"term": never})


def _language(source: str, target: str, wanted: Wanted) -> Iterator[Finding]:
    """A long text that says the same letter by letter was not translated."""
    letters = sum(each.isalpha() for each in words_only(source))
    if not wanted.same_language and letters >= 20 and source.strip() == target.strip():
        yield Finding("not_translated", "error", "is the same as the source")


_CONTACT = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.\w[\w.-]*|\b[\w-]+\.(?:com|net|org|shop|top|cn|ru|xyz)\b", re.IGNORECASE
)


def _contacts(source: str, target: str) -> Iterator[Finding]:
    """Addresses that the source has not: nobody asked for them."""
    known = {found.group().lower() for found in _CONTACT.finditer(source)}
    for found in _CONTACT.finditer(target):
        if found.group().lower() not in known:
            yield Finding("contact_added", "error", f"{found.group()[:80]} is not in the source")
