"""Changing attributes, families, and the typed values of products."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

from libs.db import Tx
from libs.refused import Flaw, Refused, Seen, not_found, require_version
from services.catalog.families import store
from services.catalog.families.domain import Attribute, Family, changed_attribute, changed_family
from services.catalog.families.values import Change, Rules, Values, changed, references
from services.catalog.measures.store import charts_of
from services.catalog.products.domain import Product


async def put_attribute(tx: Tx, wanted: Attribute, seen: Seen) -> tuple[Attribute, bool]:
    """The attribute as it is wanted, and whether it is new. Raises Refused for another version than the one seen, and
    when values may have what would change."""
    before = await store.lock_attribute(tx, wanted.code)
    require_version(seen, before.version if before else 0)
    after = changed_attribute(before, wanted)
    await _has_chart(tx, wanted)
    if after != before:
        await store.save_attribute(tx, after)
    return after, before is None


async def _has_chart(tx: Tx, wanted: Attribute) -> None:
    """Raises Refused for a size chart that there is not, or that has not the attribute's system."""
    if wanted.size_chart is None:
        return
    chart = (await charts_of(tx, [wanted.size_chart])).get(wanted.size_chart)
    if chart is None or wanted.size_system not in chart.systems:
        detail = f"there is no size chart {wanted.size_chart} with the system {wanted.size_system}"
        flaw = Flaw("/size_chart", "size_chart_unknown", detail, {"chart": wanted.size_chart})
        raise Refused("size_chart_unknown", detail, [flaw], "invalid", params=flaw.params)


async def delete_attribute(tx: Tx, code: str, seen: Seen) -> None:
    """Raises Refused when there is none, for another version than the one seen, and for one that is or was used."""
    before = await store.lock_attribute(tx, code)
    if before is None:
        raise not_found("attribute", code)
    require_version(seen, before.version)
    if before.used:
        raise Refused("attribute_fixed", f"{code} is or was in a family, and values have it")
    await store.delete_attribute(tx, code)


async def put_family(tx: Tx, wanted: Family, seen: Seen) -> tuple[Family, bool]:
    """The family as it is wanted, and whether it is new. Raises Refused for another version than the one seen, and for
    an attribute that there is not."""
    before = await store.lock_family(tx, wanted.code)
    require_version(seen, before.version if before else 0)
    known = await store.attributes_of(tx, [member.attribute for member in wanted.attributes])
    after = changed_family(before, wanted, known)
    if after != before:
        await store.save_family(tx, after)
    return after, before is None


async def delete_family(tx: Tx, code: str, seen: Seen) -> None:
    """Raises Refused when there is none, for another version than the one seen, and while products are of it."""
    before = await store.lock_family(tx, code)
    if before is None:
        raise not_found("family", code)
    require_version(seen, before.version)
    if await store.has_products(tx, code):
        raise Refused("family_in_use", f"products are of the family {code}: give them another one first")
    await store.delete_family(tx, code)


class Wanted(NamedTuple):
    """A change of a product's values."""

    product_id: UUID
    change: Change
    seen: Seen = None


class Changed(NamedTuple):
    """The values after the change, what they were judged by, and whether they are what they were."""

    after: Values
    rules: Rules
    same: bool


class Known(NamedTuple):
    """What changes are judged by."""

    products: Mapping[UUID, Product]
    values: Mapping[UUID, Values]
    families: Mapping[str, Family]
    attributes: Mapping[str, Attribute]

    def rules(self, product_id: UUID, family: str | None) -> Rules:
        """Raises Refused for a family that there is not."""
        if family is not None and family not in self.families:
            detail = f"there is no family {family}"
            flaw = Flaw("/family", "family_unknown", detail, {"family": family})
            raise Refused("family_unknown", detail, [flaw], "invalid", params={"family": family})
        return Rules(self.products[product_id], self.families.get(family or ""), self.attributes)


async def change_values(tx: Tx, wanted: Sequence[Wanted]) -> list[Changed | Refused]:
    """One answer for each product, in the order given. What changes nothing keeps the version; what is refused changes
    nothing and fails no other. Needs each product once."""
    known = await _known(tx, wanted)
    answers = [_judged(each, known) for each in wanted]
    skus = {sku for answer in answers if isinstance(answer, Changed) for sku in _references(answer)}
    there = await store.products_of(tx, sorted(skus))
    answers = [_refers(answer, there) for answer in answers]
    changes = [answer.after for answer in answers if isinstance(answer, Changed) and not answer.same]
    if changes:
        await store.save_values(tx, changes)
    return answers


async def change_one(tx: Tx, wanted: Wanted) -> Changed:
    """Raises Refused when it is refused."""
    (answer,) = await change_values(tx, [wanted])
    if isinstance(answer, Refused):
        raise answer
    return answer


async def _known(tx: Tx, wanted: Sequence[Wanted]) -> Known:
    ids = [each.product_id for each in wanted]
    products, kept = await store.lock_products(tx, ids), await store.values_of(tx, ids)
    values = {each: kept[each].values if each in kept else Values(str(each)) for each in ids}
    codes = {each.change.family_after(values[each.product_id]) for each in wanted} - {None}
    families = await store.families_of(tx, sorted(code for code in codes if code))
    members = {member.attribute for family in families.values() for member in family.attributes}
    return Known(products, values, families, await store.attributes_of(tx, sorted(members)))


def _judged(wanted: Wanted, known: Known) -> Changed | Refused:
    try:
        if wanted.product_id not in known.products:
            raise not_found("product", wanted.product_id)
        before = known.values[wanted.product_id]
        require_version(wanted.seen, before.version)
        rules = known.rules(wanted.product_id, wanted.change.family_after(before))
        after = changed(before, wanted.change, rules)
    except Refused as refused:
        return refused
    if after == before:
        return Changed(before, rules, same=True)
    return Changed(replace(after, version=before.version + 1), rules, same=False)


def _references(answer: Changed) -> Mapping[str, str]:
    return {} if answer.same else references(answer.after, answer.rules.attributes)


def _refers(answer: Changed | Refused, there: Mapping[str, UUID]) -> Changed | Refused:
    """Refused when a value refers to an SKU that there is not."""
    if isinstance(answer, Refused):
        return answer
    unknown = {sku: where for sku, where in _references(answer).items() if sku not in there}
    flaws = [Flaw(where, "unknown_sku", f"there is no SKU {sku}", {"sku": sku}) for sku, where in unknown.items()]
    if not flaws:
        return answer
    return Refused(flaws[0].code, flaws[0].detail, flaws, "invalid", params=flaws[0].params)
