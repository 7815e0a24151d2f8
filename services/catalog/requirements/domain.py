"""What a set of requirements is, how its document is read, and what two versions of it differ in. Pure."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from json import dumps
from typing import Any, Literal, NamedTuple
from uuid import UUID

from libs.refused import Flaw
from services.catalog.requirements import bounds, ebay
from services.catalog.requirements.fields import Changes, changes_between, fields_of, required_of
from services.catalog.requirements.judging import compiled_flaws
from services.catalog.requirements.schemas import Schema

Dialect = Literal["amazon_product_type", "ebay_aspects"]
Part = Literal["listing", "product_only", "offer_only"]
"""Of which part of a listing: as Amazon's LISTING, LISTING_PRODUCT_ONLY and LISTING_OFFER_ONLY."""


class Key(NamedTuple):
    """What one set is for."""

    dialect: Dialect
    marketplace: str
    product_type: str
    locale: str
    part: Part


class Version(NamedTuple):
    """A document as it was imported."""

    digest: str
    document: str
    fields: int
    required: list[str]
    unknown: list[str]
    changes: Changes | None


class RequirementSet(NamedTuple):
    """A set with what its newest version says."""

    id: UUID
    dialect: Dialect
    marketplace: str
    product_type: str
    locale: str
    part: Part
    name: str | None
    sample: bool
    version: int
    fields: int
    required: list[str]
    unknown: list[str]
    source: str
    recorded_by: str
    recorded_at: datetime


class VersionEntry(NamedTuple):
    """One of the versions of a set. changes: against the one before; None for the first."""

    version: int
    digest: str
    fields: int
    required: list[str]
    unknown: list[str]
    changes: dict[str, list[str]] | None
    source: str
    recorded_by: str
    recorded_at: datetime


def schema_of(dialect: Dialect, document: Mapping[str, Any]) -> Schema:
    """The schema that a document stands for."""
    return ebay.schema_of(document) if dialect == "ebay_aspects" else document


def flaws_of(dialect: Dialect, document: Mapping[str, Any]) -> list[Flaw]:
    """Why a document cannot be taken, by pointers into it; [] when it can."""
    size = len(text_of(document).encode())
    if size > bounds.MOST_BYTES:
        detail = f"has {size} bytes, and may have {bounds.MOST_BYTES}"
        return [Flaw("", "too_large", detail, {"most": bounds.MOST_BYTES})]
    if dialect == "ebay_aspects" and (found := ebay.flaws_of(document)):
        return found
    schema = schema_of(dialect, document)
    return bounds.flaws_of(schema) or compiled_flaws(schema)


def version_of(dialect: Dialect, document: Mapping[str, Any], before: Mapping[str, Any] | None) -> Version:
    """A document without flaws as a version. `before`: the document of the version that it follows."""
    schema, text = schema_of(dialect, document), text_of(document)
    return Version(
        digest=digest_of(text),
        document=text,
        fields=len(fields_of(schema)),
        required=required_of(schema),
        unknown=list(bounds.measured(schema).unknown),
        changes=None if before is None else changes_between(schema_of(dialect, before), schema),
    )


def text_of(document: Mapping[str, Any]) -> str:
    return dumps(document, ensure_ascii=False, separators=(",", ":"))


def digest_of(text: str) -> str:
    """Of a document's text: the same document in another order of its members is another text, and another version."""
    return sha256(text.encode()).hexdigest()
