"""Writing content, and the steps of its review."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple
from uuid import UUID

from pydantic_core import PydanticCustomError

from contracts.catalog import ContentChanged
from libs.clock import new_id
from libs.db import Database, Tx
from libs.messaging import emit
from libs.refused import Flaw, Refused, Seen, not_found, require_version
from services.catalog.content import store
from services.catalog.content.checks import Finding, errors, findings
from services.catalog.content.domain import Content, Review, Step, Texts, Version, changed, stepped, written
from services.catalog.content.store import Key
from services.catalog.families import store as families
from services.catalog.families.domain import Attribute
from services.catalog.families.values import read
from services.catalog.locales.domain import chain
from services.catalog.locales.store import own_chains
from services.catalog.profiles.domain import Profile
from services.catalog.profiles.store import of_channels


class Wanted(NamedTuple):
    """A change of texts: what is not named stays, None takes away."""

    product_id: UUID
    channel: str
    locale: str
    change: Mapping[str, Any]
    why: str | None = None
    seen: Seen = None

    @property
    def key(self) -> Key:
        return self.product_id, self.channel, self.locale


class Written(NamedTuple):
    """The content with its newest texts. same: they are what they were."""

    content: Content
    version: Version
    same: bool = False


class Known(NamedTuple):
    """What changes are judged by."""

    products: Mapping[UUID, Any]
    contents: Mapping[Key, Content]
    drafts: Mapping[UUID, Version]
    attributes: Mapping[UUID, Mapping[str, Attribute]]  # of each product's family, those with values in the content


# -- writing


async def write(tx: Tx, wanted: Sequence[Wanted], who: str) -> list[Written | Refused]:
    """One answer for each place, in the order given. Texts that are what they were keep the version; what is refused
    changes nothing and fails no other. Needs each place once."""
    known = await _known(tx, wanted)
    answers = [_judged(each, known, who) for each in wanted]
    new = [answer for answer in answers if isinstance(answer, Written) and not answer.same]
    if new:
        await store.save(tx, [each.content for each in new])
        await store.add_versions(tx, [(each.content.id, each.version) for each in new])
    return answers


async def write_one(tx: Tx, wanted: Wanted, who: str) -> Written:
    """Raises Refused when it is refused."""
    (answer,) = await write(tx, [wanted], who)
    if isinstance(answer, Refused):
        raise answer
    return answer


async def _known(tx: Tx, wanted: Sequence[Wanted]) -> Known:
    ids = sorted({each.product_id for each in wanted})
    products = await families.lock_products(tx, ids)
    contents = await store.at(tx, [each.key for each in wanted])
    drafts = await store.versions_of(tx, [(each.id, each.draft) for each in contents.values()])
    return Known(products, contents, drafts, await attributes_of(tx, ids))


async def attributes_of(db: Database | Tx, products: Sequence[UUID]) -> dict[UUID, dict[str, Attribute]]:
    """By product: the attributes of its family, in the family's order."""
    kept = await families.values_of(db, products)
    codes = {each.values.family for each in kept.values() if each.values.family}
    known = await families.families_of(db, sorted(codes))
    members = {member.attribute for family in known.values() for member in family.attributes}
    attributes = await families.attributes_of(db, sorted(members))
    found: dict[UUID, dict[str, Attribute]] = {}
    for product_id, each in kept.items():
        family = known.get(each.values.family or "")
        found[product_id] = {m.attribute: attributes[m.attribute] for m in family.attributes} if family else {}
    return found


def _judged(wanted: Wanted, known: Known, who: str) -> Written | Refused:
    try:
        if wanted.product_id not in known.products:
            raise not_found("product", wanted.product_id)
        content = known.contents.get(wanted.key) or Content(new_id(), *wanted.key)
        require_version(wanted.seen, content.version)
        before = known.drafts.get(content.id)
        change = _with_values(wanted.change, known.attributes.get(wanted.product_id, {}))
    except Refused as refused:
        return refused
    texts = changed(before.texts if before else Texts(), change)
    if before and texts == before.texts:
        return Written(content, before, same=True)
    version = Version(content.draft + 1, texts, texts.hash(), "written", None, who, wanted.why)
    return Written(written(content, version.number), version)


def _with_values(change: Mapping[str, Any], attributes: Mapping[str, Attribute]) -> Mapping[str, Any]:
    """The change with its values read as their kinds. Raises Refused with all that are none."""
    flaws, values = [], {}
    for code, raw in (change.get("attributes") or {}).items():
        try:
            values[code] = None if raw is None else read(_of_content(attributes, code), raw)
        except PydanticCustomError as error:
            flaws.append(Flaw(f"/attributes/{code}", error.type, error.message(), error.context or {}))
    if flaws:
        raise Refused(flaws[0].code, flaws[0].detail, flaws, "invalid", params=flaws[0].params)
    return {**change, "attributes": values}


def _of_content(attributes: Mapping[str, Attribute], code: str) -> Attribute:
    if code not in attributes:
        raise PydanticCustomError("attribute_not_in_family", "the product's family has no {code}", {"code": code})
    if not attributes[code].in_content:
        raise PydanticCustomError("value_in_values", "{code} is the same everywhere: a value", {"code": code})
    return attributes[code]


async def restore(tx: Tx, key: Key, number: int, seen: Seen, who: str, why: str | None) -> Written:
    """The texts of an earlier version as the newest ones: a draft again. Raises Refused when there is no such version,
    and for another version than the one seen."""
    content = await _locked(tx, key, seen)
    found = await store.versions_of(tx, [(content.id, number)])
    newest = await store.versions_of(tx, [(content.id, content.draft)])
    if content.id not in found:
        raise not_found("version", number)
    earlier = found[content.id]
    if earlier.hash == newest[content.id].hash:
        return Written(content, newest[content.id], same=True)
    version = replace(
        earlier, number=content.draft + 1, origin="restored", restored=number, written_by=who, why=why, written_at=None
    )  # fmt: skip
    after = written(content, version.number)
    await store.save(tx, [after])
    await store.add_versions(tx, [(after.id, version)])
    return Written(after, version)


async def _locked(tx: Tx, key: Key, seen: Seen) -> Content:
    """The content; nobody else changes the product's until the transaction ends."""
    await families.lock_products(tx, [key[0]])
    content = (await store.at(tx, [key])).get(key)
    if content is None:
        raise not_found("content of the product for", f"{key[1]}/{key[2]}")
    require_version(seen, content.version)
    return content


# -- judging


async def judged(db: Database | Tx, content: Content, texts: Texts) -> list[Finding]:
    """What is wrong with texts where this content is shown."""
    profile = (await of_channels(db, [content.channel])).get(content.channel)
    return findings(texts, profile, chain(content.locale, await own_chains(db)))


async def step(tx: Tx, key: Key, action: Step, seen: Seen, who: str, why: str | None) -> Written:
    """A step of the review. What is submitted or approved has no error; what becomes seen, or is seen no more, is told.
    Raises Refused for another version than the one seen, for a state that has no such step, and for texts with
    errors."""
    before = await _locked(tx, key, seen)
    after = stepped(before, action)
    version = (await store.versions_of(tx, [(before.id, before.draft)]))[before.id]
    if action in ("submit", "approve"):
        profile = (await of_channels(tx, [before.channel])).get(before.channel)
        _is_ready(findings(version.texts, profile, chain(before.locale, await own_chains(tx))))
        _has_four_eyes(action, profile, version, who)
    await store.save(tx, [after])
    await store.add_review(tx, after.id, Review(version.number, action, who, why))
    if action == "approve" or after.approved != before.approved:
        emit(tx, event_of(after, version.hash if after.approved else None), sequence=after.version)
    return Written(after, version)


def _is_ready(found: Sequence[Finding]) -> None:
    wrong = errors(found)
    if wrong:
        flaws = [Flaw(each.where, each.code, each.detail, each.params) for each in wrong]
        raise Refused("content_not_ready", f"{flaws[0]}", flaws)


def _has_four_eyes(action: Step, profile: Profile | None, version: Version, who: str) -> None:
    if action == "approve" and profile and profile.four_eyes and version.written_by == who:
        raise Refused("own_work", "the channel asks for another person's approval than the writer's")


def event_of(content: Content, content_hash: str | None) -> ContentChanged:
    return ContentChanged(
        content_id=content.id,
        product_id=content.product_id,
        channel=content.channel,
        locale=content.locale,
        version=content.version,
        number=content.approved,
        content_hash=content_hash,
    )
