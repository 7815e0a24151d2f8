"""Creating and changing products, one by one or many at once."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired, Variant
from libs.clock import new_id, now
from libs.db import Tx
from libs.messaging import emit
from libs.refused import Seen, not_found, require_version
from services.catalog.products import store
from services.catalog.products.defects import Defect, Defective, refusal, sku_taken
from services.catalog.products.domain import EVENTS, Action, Product, changed, moved, new_product, variant_title
from services.catalog.products.locked import LockedProducts

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
    defects: Sequence[Defect] = ()
    created: frozenset[str] = frozenset()
    unchanged: frozenset[str] = frozenset()


@contextmanager
def refusing(change: Mapping[str, Any]) -> Iterator[None]:
    """Turns defects into the refusal of the change, pointing into it."""
    try:
        yield
    except Defective as defective:
        raise refusal(defective.defects, change) from None


async def create_product(tx: Tx, change: Mapping[str, Any]) -> Product:
    """Creates a draft. Raises Refused when a SKU or GTIN is taken or the data contradict each other."""
    products = await store.lock(tx, *_identities([change]))
    product = new_product(str(new_id()), _at())
    with refusing(change):
        products.put(changed(product, change))
    return (await _save(tx, products))[product["id"]]


async def change_product(tx: Tx, product_id: UUID, version: Seen, change: Mapping[str, Any]) -> Product:
    """The product after the change. One that changes nothing keeps its version, and nothing is emitted. Raises Refused
    for an unknown product, for another version than the one seen, and when a rule forbids the change."""
    products = await store.lock(tx, *_identities([change]), also=[product_id])
    before = _require(products, product_id, version)
    with refusing(change):
        products.put(changed(before, change))
    return (await _save(tx, products)).get(before["id"], before)


async def move_product(tx: Tx, product_id: UUID, version: Seen, action: Action) -> Product:
    """Activates or retires a product. Raises Refused for an unknown product, for another version than the one seen, and
    when its state or missing data forbid it."""
    products = LockedProducts(before=await store.load(tx, [product_id]))
    before = _require(products, product_id, version)
    with refusing({}):
        products.put(moved(before, action))
    return (await _save(tx, products))[before["id"]]


async def upsert_products(tx: Tx, items: Sequence[Upsert]) -> list[Outcome]:
    """Each item changes the product that its SKUs belong to, or makes a new one. One outcome per item; a failed one
    changes nothing. Saved at the end by one statement, with one event per product that is or was for sale."""
    products = await store.lock(tx, *_identities([item.change for item in items]))
    outcomes = [_upsert(products, item) for item in items]
    saved = await _save(tx, products)
    for outcome in outcomes:
        if outcome.product is not None:
            outcome.product = saved.get(outcome.product["id"], outcome.product)
    return outcomes


def _upsert(products: LockedProducts, item: Upsert) -> Outcome:
    try:
        owner = _owner(products, [variant["sku"] for variant in item.change["variants"]])
        before = products.get(owner) if owner else new_product(str(new_id()), _at())
        after = changed(before, item.change, to="active" if item.activate else None)
        products.put(after)
    except Defective as defective:
        return Outcome("failed", defects=defective.defects)
    return _outcome(before, after, item, new=owner is None)


def _owner(products: LockedProducts, skus: Sequence[str]) -> str | None:
    """The product that the SKUs belong to. Raises Defective when they belong to several: the first SKU's is meant."""
    owners = dict.fromkeys(products.skus[sku] for sku in skus if sku in products.skus)
    meant = next(iter(owners), None)
    if len(owners) > 1:
        others = [sku for sku in skus if products.skus.get(sku, meant) != meant]
        raise Defective([sku_taken(sku, products.skus[sku]) for sku in others])
    return meant


def _outcome(before: Product, after: Product, item: Upsert, *, new: bool) -> Outcome:
    known = {variant["sku"]: variant for variant in before["variants"]}
    created = frozenset(variant["sku"] for variant in item.change["variants"]) - known.keys()
    if new:
        return Outcome("created", after, created=created)
    same = () if _own_data(before) != _own_data(after) else after["variants"]
    unchanged = frozenset(variant["sku"] for variant in same if known.get(variant["sku"]) == variant)
    return Outcome("unchanged" if before == after else "changed", after, created=created, unchanged=unchanged)


def _own_data(product: Product) -> dict[str, object]:
    """What is said of the product itself."""
    return {name: value for name, value in product.items() if name not in ("variants", "warnings")}


def _identities(changes: Sequence[Mapping[str, Any]]) -> tuple[list[str], list[str]]:
    """The SKUs and GTINs that the changes name."""
    variants = [variant for change in changes for variant in change.get("variants") or ()]
    return [variant["sku"] for variant in variants], [v["gtin"] for v in variants if v.get("gtin")]


def _require(products: LockedProducts, product_id: UUID, version: Seen) -> Product:
    before = products.before.get(str(product_id))
    if before is None:
        raise not_found("product", product_id)
    require_version(version, before["version"])
    return before


async def _save(tx: Tx, products: LockedProducts) -> dict[str, Product]:
    """Numbers and stores what changed, and emits its events. Returns the saved products by id."""
    changes = products.changes()
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
            emit(tx, event_of(EVENT_CLASSES[kind], after), sequence=after["version"])
    return {after["id"]: after for _, after in changes}


def event_of(kind: type[ProductEvent], product: Product) -> ProductEvent:
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
