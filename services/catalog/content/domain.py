"""What content is, and the steps of its review. Pure."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any, Literal, NamedTuple
from uuid import UUID

import orjson

from libs.refused import Refused
from services.catalog.families.values import Value

State = Literal["draft", "in_review", "approved", "rejected"]
Step = Literal["submit", "approve", "reject", "withdraw"]
Origin = Literal["written", "restored"]

ANY = "*"
STATES: Mapping[tuple[State, Step], State] = {
    ("draft", "submit"): "in_review",
    ("rejected", "submit"): "in_review",
    ("in_review", "approve"): "approved",
    ("in_review", "reject"): "rejected",
    ("in_review", "withdraw"): "draft",
    ("approved", "withdraw"): "draft",
    ("draft", "withdraw"): "draft",
    ("rejected", "withdraw"): "draft",
}


class Place(NamedTuple):
    """Where content is shown. channel ANY: on every one that has none of its own."""

    channel: str
    locale: str


@dataclass(frozen=True, slots=True)
class Texts:
    """What a buyer reads. attributes: values of the family's attributes that are localised or differ by channel."""

    title: str | None = None
    bullets: tuple[str, ...] = ()
    description: str | None = None
    search_terms: tuple[str, ...] = ()
    seo_title: str | None = None
    seo_description: str | None = None
    attributes: Mapping[str, Value] = field(default_factory=dict)

    def hash(self) -> str:
        """The same for the same texts, in whatever order their attributes were given."""
        return sha256(orjson.dumps(asdict(self), option=orjson.OPT_SORT_KEYS)).hexdigest()


@dataclass(frozen=True, slots=True)
class Content:
    """The content of one product at one place. version: the ETag, of every change. draft: the number of the newest
    texts. approved: of those that others see; None: none are seen."""

    id: UUID
    product_id: UUID
    channel: str
    locale: str
    version: int = 0
    state: State = "draft"
    draft: int = 0
    approved: int | None = None
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """Texts as they were written once. They never change."""

    number: int
    texts: Texts
    hash: str
    origin: Origin
    restored: int | None
    written_by: str
    why: str | None
    written_at: datetime | None = None


class Review(NamedTuple):
    """A step of the review of a version."""

    number: int
    step: Step
    by: str
    why: str | None
    at: datetime | None = None


def changed(texts: Texts, change: Mapping[str, Any]) -> Texts:
    """The texts after a change: what is not named stays, None takes away, lists are replaced, attributes merged."""
    named = {name: value for name, value in change.items() if name != "attributes"}
    for name in ("bullets", "search_terms"):
        if name in named:
            named[name] = tuple(named[name] or ())
    attributes = {**texts.attributes, **(change.get("attributes") or {})}
    kept = {code: value for code, value in attributes.items() if value is not None}
    return replace(texts, **named, attributes=kept)


def written(content: Content, number: int) -> Content:
    """With newer texts: what was reviewed before is not what would be approved now. What others see stays."""
    return replace(content, version=content.version + 1, state="draft", draft=number)


def stepped(content: Content, step: Step) -> Content:
    """After a step of its review. Raises Refused when its state has no such step."""
    after = STATES.get((content.state, step))
    takes_away = step == "withdraw" and content.state != "in_review"
    if after is None or (takes_away and content.approved is None):
        detail = f"content that is {content.state} cannot {step}"
        raise Refused("wrong_state", detail, params={"state": content.state, "step": step})
    approved = content.draft if step == "approve" else None if takes_away else content.approved
    return replace(content, version=content.version + 1, state=after, approved=approved)
