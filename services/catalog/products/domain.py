"""What a product is and how it may change. Pure: no IO, no SQL.

A product is kept as the document that the API answers, so the types here are the shapes of that document.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypedDict, cast

import orjson

from contracts.fields import restricted_gtin
from services.catalog.products.defects import Defect, Defective

Status = Literal["draft", "active", "retired"]
Action = Literal["activate", "retire"]
Scalar = str | int | float | bool

MAX_VARIANTS = 250  # the event carries all of them and must stay below the broker's message size
MAX_LOCALES = 50
MAX_ATTRIBUTES = 100  # of the product, and of each variant
MAX_TITLES_BYTES = 600_000  # of all variants as events carry them: a larger event could not be sent

# A retired product may come back (seasonal goods); a draft is not retired, it was never for sale.
TRANSITIONS: Mapping[tuple[Status, Action], Status] = {
    ("draft", "activate"): "active",
    ("retired", "activate"): "active",
    ("active", "retire"): "retired",
}
EVENTS: Mapping[tuple[Status | None, Status], Literal["activated", "changed", "retired"]] = {
    (None, "active"): "activated",
    ("draft", "active"): "activated",
    ("retired", "active"): "activated",
    ("active", "active"): "changed",
    ("active", "retired"): "retired",
}

CUSTOMS_FIELDS = ("hs_code", "country_of_origin", "customs_description", "net_weight_g")
PARCEL_FIELDS = ("gross_weight_g", "length_mm", "width_mm", "height_mm")


class Variant(TypedDict):
    sku: str
    gtin: str | None
    hs_code: str | None
    country_of_origin: str | None
    customs_description: str | None
    net_weight_g: int | None
    gross_weight_g: int | None
    length_mm: int | None
    width_mm: int | None
    height_mm: int | None
    attributes: dict[str, Scalar]


class Warning(TypedDict):
    code: Literal["customs_data_missing", "parcel_data_missing", "gtin_restricted"]
    sku: str
    fields: list[str]


class Product(TypedDict):
    id: str
    status: Status
    version: int
    category: str | None
    brand: str | None
    default_locale: str | None
    titles: dict[str, str]
    descriptions: dict[str, str]
    image_urls: list[str]
    attributes: dict[str, Scalar]
    variants: list[Variant]
    warnings: list[Warning]
    created_at: str
    updated_at: str


def new_product(product_id: str, at: str) -> Product:
    return Product(
        id=product_id,
        status="draft",
        version=0,
        category=None,
        brand=None,
        default_locale=None,
        titles={},
        descriptions={},
        image_urls=[],
        attributes={},
        variants=[],
        warnings=[],
        created_at=at,
        updated_at=at,
    )


def new_variant(sku: str) -> Variant:
    return Variant(
        sku=sku,
        gtin=None,
        hs_code=None,
        country_of_origin=None,
        customs_description=None,
        net_weight_g=None,
        gross_weight_g=None,
        length_mm=None,
        width_mm=None,
        height_mm=None,
        attributes={},
    )


def changed(product: Product, change: Mapping[str, Any], *, to: Status | None = None) -> Product:
    """The product after `change`, in the status `to` when it is given. What is not named stays; None takes a value
    away; titles, descriptions and attributes are merged by key, variants by SKU (`remove` takes one away), image URLs
    are replaced. Raises Defective when a rule forbids it."""
    after = _with_own_data(product, change)
    defects = _source_first(after, change.get("default_locale"))
    if "variants" in change:
        after["variants"], found = _variants(product["variants"], change["variants"] or ())
        defects += found
    after["status"] = to or product["status"]
    defects += _limits(after)
    defects += not_ready(after) if after["status"] == "active" else []
    if defects:
        raise Defective(defects)
    if after != product:  # else what an earlier release stored, without a warning of today, would count as changed
        after["warnings"] = warnings(after)
    return after


def _with_own_data(product: Product, change: Mapping[str, Any]) -> Product:
    """A copy with what is said of the product itself, not of its variants."""
    after = cast(Product, dict(product))
    after["category"] = change.get("category", product["category"])
    after["brand"] = change.get("brand", product["brand"])
    after["image_urls"] = change.get("image_urls", product["image_urls"]) or []
    after["titles"] = _merged(product["titles"], change.get("titles"))
    after["descriptions"] = _merged(product["descriptions"], change.get("descriptions"))
    after["attributes"] = _merged(product["attributes"], change.get("attributes"))
    return after


def moved(product: Product, action: Action) -> Product:
    """The product after a step of its life cycle. Raises Defective when its state or missing data forbid it."""
    to = TRANSITIONS.get((product["status"], action))
    if to is None:
        detail = f"a product that is {product['status']} cannot {action}"
        params = {"status": product["status"], "action": action}
        raise Defective([Defect("status", "invalid_transition", detail, params=params)])
    return changed(product, {}, to=to)


def not_ready(product: Product) -> list[Defect]:
    """What an active product must have and this one lacks."""
    defects = []
    if not product["titles"]:
        defects.append(Defect("titles", "title_missing", "an active product needs a title in at least one locale"))
    if not product["variants"]:
        defects.append(Defect("variants", "variant_missing", "an active product needs at least one variant"))
    return defects


def warnings(product: Product) -> list[Warning]:
    """What is missing to ship a variant across a customs border, or at all: parcels with it will be held. And GTINs
    that are valid in the own company only."""
    return [warning for variant in product["variants"] for warning in _warnings(variant)]


def _warnings(variant: Variant) -> Iterator[Warning]:
    values: Mapping[str, Any] = variant
    if missing := [name for name in CUSTOMS_FIELDS if values[name] is None]:
        yield Warning(code="customs_data_missing", sku=variant["sku"], fields=missing)
    if missing := [name for name in PARCEL_FIELDS if values[name] is None]:
        yield Warning(code="parcel_data_missing", sku=variant["sku"], fields=missing)
    if variant["gtin"] and restricted_gtin(variant["gtin"]):
        yield Warning(code="gtin_restricted", sku=variant["sku"], fields=["gtin"])


def variant_title(product: Product, variant: Variant) -> str:
    """What a packing list calls it: the source title and what tells this variant from its siblings."""
    title = product["titles"].get(product["default_locale"] or "", variant["sku"])
    options = ", ".join(str(value) for value in variant["attributes"].values())
    return f"{title} ({options})" if options else title


def summary(product: Product) -> dict[str, object]:
    """The product as it stands in lists (ProductSummary), rendered once at the write."""
    same = ("id", "status", "version", "category", "brand", "default_locale", "titles")
    return {
        **{name: product[name] for name in same},  # type: ignore[literal-required]
        "image_url": product["image_urls"][0] if product["image_urls"] else None,
        "skus": [variant["sku"] for variant in product["variants"]],
        "updated_at": product["updated_at"],
    }


def _merged(old: Mapping[str, Any], change: Mapping[str, Any] | None) -> dict[str, Any]:
    return {key: value for key, value in {**old, **(change or {})}.items() if value is not None}


def _source_first(product: Product, wanted: str | None) -> list[Defect]:
    """Sets the source, which translations are made from, and puts its texts first. It is the first locale of the titles
    unless it is named."""
    source = wanted or product["default_locale"]
    if source is None or (wanted is None and not product["titles"]):
        source = next(iter(product["titles"]), None)
    product["default_locale"] = source
    if source is not None and source not in product["titles"]:
        detail = f"there is no title in the default locale {source}"
        return [Defect("default_locale", "source_title_missing", detail, params={"locale": source})]
    if source is not None:
        product["titles"] = _first(source, product["titles"])
        product["descriptions"] = _first(source, product["descriptions"])
    return []


def _first(tag: str, texts: dict[str, str]) -> dict[str, str]:
    return {tag: texts[tag], **texts} if tag in texts else texts


def _variants(old: Sequence[Variant], changes: Iterable[Mapping[str, Any]]) -> tuple[list[Variant], list[Defect]]:
    """The variants after the changes, and what is wrong with these."""
    defects: list[Defect] = []
    variants = {variant["sku"]: variant for variant in old}
    named: set[str] = set()
    for change in changes:
        sku: str = change["sku"]
        if sku in named:
            defects.append(Defect("sku", "duplicate_sku", f"{sku} is named twice", sku, {"sku": sku}))
        elif change.get("remove"):
            if variants.pop(sku, None) is None:
                defects.append(Defect("sku", "unknown_sku", f"the product has no variant {sku}", sku, {"sku": sku}))
        else:
            variants[sku] = _variant(variants.get(sku) or new_variant(sku), change)
            defects += _variant_defects(variants[sku])
        named.add(sku)
    return list(variants.values()), defects


def _variant(before: Variant, change: Mapping[str, Any]) -> Variant:
    given = {key: value for key, value in change.items() if key not in ("attributes", "remove")}
    attributes = _merged(before["attributes"], change.get("attributes"))
    return cast(Variant, {**before, **given, "attributes": attributes})


def _variant_defects(variant: Variant) -> Iterator[Defect]:
    sku, net, gross = variant["sku"], variant["net_weight_g"], variant["gross_weight_g"]
    if net is not None and gross is not None and gross < net:
        detail = f"gross_weight_g {gross} is below net_weight_g {net}"
        yield Defect("gross_weight_g", "gross_below_net", detail, sku, {"gross": gross, "net": net})
    if len(variant["attributes"]) > MAX_ATTRIBUTES:
        detail = f"a variant has at most {MAX_ATTRIBUTES} attributes"
        yield Defect("attributes", "too_many", detail, sku, {"most": MAX_ATTRIBUTES})


_MOST = (
    ("variants", MAX_VARIANTS),
    ("titles", MAX_LOCALES),
    ("descriptions", MAX_LOCALES),
    ("attributes", MAX_ATTRIBUTES),
)


def _limits(product: Product) -> list[Defect]:
    defects = [
        Defect(name, "too_many", f"a product has at most {most} {name}", params={"most": most})
        for name, most in _MOST
        if len(product[name]) > most  # type: ignore[literal-required]
    ]
    titles = sum(len(orjson.dumps(variant_title(product, variant))) for variant in product["variants"])
    if titles > MAX_TITLES_BYTES:
        detail = f"the title with the attributes of each variant, all together, has more than {MAX_TITLES_BYTES} bytes"
        defects.append(Defect("variants", "too_large", detail, params={"most": MAX_TITLES_BYTES}))
    return defects
