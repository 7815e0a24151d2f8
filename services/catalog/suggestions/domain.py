"""What is asked of a model, what of its answer is kept, and what becomes of a suggestion. Pure."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as made
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

from services.catalog.wording.domain import Finding, LengthUnit, Wanted, alone, check
from services.catalog.wording.numbers import compare, numbers
from services.catalog.wording.placeholders import pieces, words_only
from services.catalog.wording.terms import Word, forbidden, missing, used

Kind = Literal["translate", "write", "shorten", "search_terms"]
Status = Literal["asked", "offered", "withheld", "failed", "accepted", "edited", "rejected"]
Decision = Literal["accept", "edit", "reject"]

OPEN: Mapping[Decision, Status] = {"accept": "accepted", "edit": "edited", "reject": "rejected"}


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for. `source`: the text that is translated or shortened; `attributes`: what a text is written from.
    `others`: values that such attributes have elsewhere: the product has none of them. `never`: claims that may not be
    made."""

    kind: Kind
    field: str
    source_locale: str
    locale: str
    source: str = ""
    attributes: Mapping[str, str] = made(default_factory=dict)
    most: int | None = None
    unit: LengthUnit = "characters"
    words: Sequence[Word] = ()
    never: Sequence[str] = ()
    others: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said. `cut`: it ran out of tokens in the middle."""

    text: str
    model: str
    tokens_in: int
    tokens_out: int
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    """As it is stored. `text`: what the model said; `final`: what a person made of it."""

    id: UUID
    version: int
    status: Status
    request: Request
    channel: str | None
    product_id: UUID | None
    prompt_version: str
    model: str
    text: str | None
    findings: Sequence[Finding]
    tokens_in: int | None
    tokens_out: int | None
    cost: Decimal
    currency: str
    detail: str | None
    final: str | None
    reason: str | None
    asked_by: str
    asked_at: datetime
    answered_at: datetime | None
    decided_by: str | None
    decided_at: datetime | None


_QUOTES = (('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"), ("「", "」"), ("```", "```"))
_TALK = re.compile(
    r"(?i)^(sure|certainly|of course|here (is|are)|as an ai|i('m| am) (sorry|unable)|i can(no|')t|okay[,.:]|"
    r"natürlich[,!]|hier ist|voici|claro[,.:]|aquí (está|tienes)|当然|好的[，,]|以下是)"
)


def tidied(answer: str) -> str:
    """The text without what models put around it: a fence, quotation marks, blanks."""
    text = re.sub(r"\A```[a-z]*\n(.*?)\n?```\Z", r"\1", answer.strip(), flags=re.DOTALL).strip()
    for begin, end in _QUOTES:
        inner = text[len(begin) : len(text) - len(end)]
        if len(text) > 2 and text.startswith(begin) and text.endswith(end) and begin not in inner:
            return inner.strip()
    return text


def judge(request: Request, text: str, secret: str, cut: bool = False) -> list[Finding]:
    """What is wrong with an answer. `secret`: what stood in the instruction alone, and must never be said."""
    found = list(_said_back(text, secret, request))
    if cut:
        found.append(Finding("too_long", "error", "the answer ends in the middle", {}))
    wanted = Wanted(
        request.locale, request.most, request.unit, request.words, request.never, request.kind != "translate"
    )
    if request.kind == "translate":
        return [*found, *check(request.source, text, wanted)]
    if not text.strip():
        return [*found, Finding("empty", "error", "the text is empty")]
    return [*found, *alone(text, wanted), *_nothing_new(request, text), *_terms(request, text)]


def _said_back(text: str, secret: str, request: Request) -> Iterator[Finding]:
    if secret in text or '"data":' in text:
        yield Finding("instruction_repeated", "error", "repeats what the model was told")
    elif _TALK.match(text) and not _TALK.match(request.source):
        yield Finding("instruction_repeated", "error", "talks about the task instead of doing it")


def _nothing_new(request: Request, text: str) -> Iterator[Finding]:
    """A text that is made of a source says no number, address, tag or value that the source has not."""
    known = " ; ".join([request.source, *(f"{name} {value}" for name, value in request.attributes.items())])
    plain = words_only(text)
    for added in compare(words_only(known), plain).added:
        yield Finding("number_added", "error", f"{added} is not in what it was written from", {"number": added})
    if request.kind == "shorten":
        have = [number.readings for number in numbers(plain)]
        for number in numbers(words_only(request.source)):
            if not any(number.readings & readings for readings in have):
                yield Finding("number_lost", "warning", f"{number.text} is lost", {"number": number.text})
    tags = {piece.text for piece in pieces(text) if piece.kind != "text"} - {piece.text for piece in pieces(known)}
    for tag in sorted(tags):
        yield Finding("tag_added", "error", f"{tag} is not in what it was written from", {"code": tag})
    yield from (finding for finding in check(known, text, Wanted(request.locale)) if finding.code == "contact_added")
    yield from _invented(request, known, text)


def _invented(request: Request, known: str, text: str) -> Iterator[Finding]:
    """Values that other products have and this one has not."""
    of_others = [Word(value) for value in request.others if not _stands(value, known)]
    for word in used(of_others, text):
        yield Finding("attribute_invented", "error", f"nothing says {word.source}", {"value": word.source})


def _stands(value: str, text: str) -> bool:
    return bool(used([Word(value)], text))


def _terms(request: Request, text: str) -> Iterator[Finding]:
    """In a shorter text a word may be left out; what must not be said for it stays forbidden."""
    words = used(request.words, request.source)
    if request.kind == "write":
        for word in missing([word for word in words if word.target is None], text):
            yield Finding("term_missing", "warning", f"{word.source} is not in it", {"source": word.source})
    for word, never in forbidden(words, text):
        yield Finding("term_forbidden", "error", f"{never} is not said for {word.source}", {"term": never})


def offered(findings: Sequence[Finding]) -> Status:
    """Whether a person is shown it."""
    return "withheld" if any(finding.severity == "error" for finding in findings) else "offered"


def plain(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    return [finding._asdict() for finding in findings]
