"""Creating and changing products, one by one or many at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired, Variant
from libs.clock import new_id, now
from libs.db import Tx
from libs.messaging import emit
from libs.refused import Seen, not_found, require_version
from services.catalog.products import store
from services.catalog.products.domain import (
    EVENTS,
    Action,
    Flaw,
    Product,
    Refused,
    Shelf,
    changed,
    moved,
    new_product,
    sku_taken,
    variant_title,
)

ProductEvent = ProductActivated | ProductChanged | ProductRetired
EVENT_CLASSES: Mapping[str, type[ProductEvent]] = {
    "activated": ProductActivated,
    "changed": ProductChanged,
    "retired": ProductRetired,
}


@dataclass(frozen=True, slots=True)
class Upsert:
    """A product as a change by SKU (see domain.changed)."""

    change: Mapping[str, Any]
    activate: bool = False


@dataclass(slots=True)
class Outcome:
    """created: SKUs that were not known. unchanged: SKUs of which neither they nor their product's own data changed."""

    status: Literal["created", "changed", "unchanged", "failed"]
    product: Product | None = None
    flaws: Sequence[Flaw] = ()
    created: frozenset[str] = frozenset()
    unchanged: frozenset[str] = frozenset()


async def create_product(tx: Tx, change: Mapping[str, Any]) -> Product:
    """A draft; Refused when a SKU or GTIN is taken or the data contradict each other."""
    shelf = await store.shelf(tx, *_identities([change]))
    product = changed(new_product(str(new_id()), _at()), change)
    shelf.put(product)
    return (await _save(tx, shelf))[product["id"]]


async def change_product(tx: Tx, product_id: UUID, version: Seen, change: Mapping[str, Any]) -> Product:
    """The product after the change; when that changes nothing it keeps its version and nothing is told."""
    shelf = await store.shelf(tx, *_identities([change]), also=[product_id])
    before = _found(shelf, product_id, version)
    shelf.put(changed(before, change))
    return (await _save(tx, shelf)).get(before["id"], before)


async def move_product(tx: Tx, product_id: UUID, version: Seen, action: Action) -> Product:
    """Activate or retire; Refused when the state or missing data forbid it."""
    shelf = Shelf(before=await store.load(tx, [product_id]))
    before = _found(shelf, product_id, version)
    shelf.put(moved(before, action))
    return (await _save(tx, shelf))[before["id"]]


async def upsert_products(tx: Tx, items: Sequence[Upsert]) -> list[Outcome]:
    """Each item changes the product that its SKUs belong to, or makes a new one. One outcome per item; a failed one
    changes nothing. Saved at the end by one statement, with one event per product that is or was for sale."""
    shelf = await store.shelf(tx, *_identities([item.change for item in items]))
    outcomes = [_upsert(shelf, item) for item in items]
    saved = await _save(tx, shelf)
    for outcome in outcomes:
        if outcome.product is not None:
            outcome.product = saved.get(outcome.product["id"], outcome.product)
    return outcomes


def _upsert(shelf: Shelf, item: Upsert) -> Outcome:
    try:
        return _decide(shelf, item.change, item.activate)
    except Refused as refused:
        return Outcome("failed", flaws=refused.flaws)


def _decide(shelf: Shelf, change: Mapping[str, Any], activate: bool) -> Outcome:
    skus = [variant["sku"] for variant in change["variants"]]
    owners = dict.fromkeys(shelf.skus[sku] for sku in skus if sku in shelf.skus)
    if len(owners) > 1:  # the first one's owner is who is meant
        meant = next(iter(owners))
        others = [sku for sku in skus if shelf.skus.get(sku, meant) != meant]
        raise Refused([sku_taken(sku, shelf.skus[sku]) for sku in others])
    owner = next(iter(owners), None)
    before = shelf.get(owner) if owner else new_product(str(new_id()), _at())
    after = changed(before, change, to="active" if activate else None)
    known = {variant["sku"]: variant for variant in before["variants"]}
    shelf.put(after)
    status: Literal["created", "changed", "unchanged"] = "changed" if before != after else "unchanged"
    own = {name for name in before if name not in ("variants", "warnings") and before[name] != after[name]}  # type: ignore[literal-required]
    same = [v["sku"] for v in after["variants"] if not own and known.get(v["sku"]) == v]
    return Outcome(
        status if owner else "created", after, created=frozenset(skus) - known.keys(), unchanged=frozenset(same)
    )


def _identities(changes: Sequence[Mapping[str, Any]]) -> tuple[list[str], list[str]]:
    variants = [variant for change in changes for variant in change.get("variants") or ()]
    return [variant["sku"] for variant in variants], [v["gtin"] for v in variants if v.get("gtin")]


def _found(shelf: Shelf, product_id: UUID, version: Seen) -> Product:
    before = shelf.before.get(str(product_id))
    if before is None:
        raise not_found("product", product_id)
    require_version(version, before["version"])
    return before


async def _save(tx: Tx, shelf: Shelf) -> dict[str, Product]:
    """Number, store and tell what changed; the saved products by id."""
    changes = shelf.changes()
    if not changes:
        return {}
    at = _at()
    for before, after in changes:
        after["version"] = (before["version"] if before else 0) + 1
        after["updated_at"] = at
    await store.save(tx, changes)
    for before, after in changes:
        kind = EVENTS.get((before["status"] if before else None, after["status"]))
        if kind:
            emit(tx, _event(EVENT_CLASSES[kind], after), sequence=after["version"])
    return {after["id"]: after for _, after in changes}


def _event(kind: type[ProductEvent], product: Product) -> ProductEvent:
    return kind(
        product_id=UUID(product["id"]),
        version=product["version"],
        category=product["category"],
        brand=product["brand"],
        variants=tuple(
            Variant.model_validate({**variant, "title": variant_title(product, variant)})
            for variant in product["variants"]
        ),
    )


def _at() -> str:
    return now().isoformat().replace("+00:00", "Z")
