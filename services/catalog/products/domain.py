"""What a product is and how it may change. Pure: no IO, no SQL.

A product is kept as the document that the API answers, so the types here are the shapes of that document.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, TypedDict, cast

import orjson

from contracts.fields import restricted_gtin
from services.catalog.products.identifiers import gtin14

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


class Flaw(NamedTuple):
    """Why a product cannot become what was asked for. With `sku` it is that variant's field. `params`: the values in
    `detail`."""

    field: str
    code: str
    detail: str
    sku: str | None = None
    params: Mapping[str, Any] = {}


class Refused(Exception):
    def __init__(self, flaws: Sequence[Flaw]) -> None:
        super().__init__(flaws[0].detail)
        self.flaws = list(flaws)


def sku_taken(sku: str, product_id: str) -> Flaw:
    params = {"sku": sku, "product_id": product_id}
    return Flaw("sku", "sku_taken", f"{sku} belongs to product {product_id}", sku, params)


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
    """The product after `change`, or Refused. What is not named stays; None takes a value away; titles, descriptions
    and attributes are merged by key, variants by SKU (`remove` takes one away), image URLs are replaced."""
    after = cast(Product, dict(product))
    flaws: list[Flaw] = []
    after["category"] = change.get("category", product["category"])
    after["brand"] = change.get("brand", product["brand"])
    after["image_urls"] = change.get("image_urls", product["image_urls"]) or []
    after["titles"] = _merged(product["titles"], change.get("titles"))
    after["descriptions"] = _merged(product["descriptions"], change.get("descriptions"))
    after["attributes"] = _merged(product["attributes"], change.get("attributes"))
    flaws += _source_first(after, change.get("default_locale"))
    if "variants" in change:
        after["variants"], found = _variants(product["variants"], change["variants"] or ())
        flaws += found
    if to is not None:
        after["status"] = to
    flaws += _limits(after)
    if after["status"] == "active":
        flaws += not_ready(after)
    if flaws:
        raise Refused(flaws)
    if after != product:  # else what an earlier release stored, without a warning of today, would count as changed
        after["warnings"] = warnings(after)
    return after


def moved(product: Product, action: Action) -> Product:
    """The product after a step of its life cycle, or Refused."""
    to = TRANSITIONS.get((product["status"], action))
    if to is None:
        detail = f"a product that is {product['status']} cannot {action}"
        params = {"status": product["status"], "action": action}
        raise Refused([Flaw("status", "invalid_transition", detail, params=params)])
    return changed(product, {}, to=to)


def not_ready(product: Product) -> list[Flaw]:
    """What an active product must have and this one lacks."""
    flaws = []
    if not product["titles"]:
        flaws.append(Flaw("titles", "title_missing", "an active product needs a title in at least one locale"))
    if not product["variants"]:
        flaws.append(Flaw("variants", "variant_missing", "an active product needs at least one variant"))
    return flaws


def warnings(product: Product) -> list[Warning]:
    """What is missing to ship a variant across a customs border, or at all: parcels with it will be held. And GTINs
    that are valid in the own company only."""
    found: list[Warning] = []
    for variant in product["variants"]:
        values: Mapping[str, Any] = variant
        if missing := [name for name in CUSTOMS_FIELDS if values[name] is None]:
            found.append(Warning(code="customs_data_missing", sku=variant["sku"], fields=missing))
        if missing := [name for name in PARCEL_FIELDS if values[name] is None]:
            found.append(Warning(code="parcel_data_missing", sku=variant["sku"], fields=missing))
        if variant["gtin"] and restricted_gtin(variant["gtin"]):
            found.append(Warning(code="gtin_restricted", sku=variant["sku"], fields=["gtin"]))
    return found


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


def _source_first(product: Product, wanted: str | None) -> list[Flaw]:
    """The source, which translations are made from, is the first locale of the titles unless it is named."""
    source = wanted or product["default_locale"]
    if source is None or (wanted is None and not product["titles"]):
        source = next(iter(product["titles"]), None)
    if source is not None and source not in product["titles"]:
        product["default_locale"] = source
        detail = f"there is no title in the default locale {source}"
        return [Flaw("default_locale", "source_title_missing", detail, params={"locale": source})]
    product["default_locale"] = source
    for texts in (product["titles"], product["descriptions"]):
        if source in texts and next(iter(texts)) != source:
            rest = {tag: text for tag, text in texts.items() if tag != source}
            texts |= {source: texts.pop(source)} | {tag: texts.pop(tag) for tag in rest}
    return []


def _variants(old: Sequence[Variant], changes: Iterable[Mapping[str, Any]]) -> tuple[list[Variant], list[Flaw]]:
    flaws: list[Flaw] = []
    variants = {variant["sku"]: variant for variant in old}
    named: set[str] = set()
    for change in changes:
        sku: str = change["sku"]
        if sku in named:
            flaws.append(Flaw("sku", "duplicate_sku", f"{sku} is named twice", sku, {"sku": sku}))
            continue
        named.add(sku)
        if change.get("remove"):
            if variants.pop(sku, None) is None:
                flaws.append(Flaw("sku", "unknown_sku", f"the product has no variant {sku}", sku, {"sku": sku}))
            continue
        before = variants.get(sku) or new_variant(sku)
        given = {key: value for key, value in change.items() if key not in ("attributes", "remove")}
        after = cast(
            Variant, {**before, **given, "attributes": _merged(before["attributes"], change.get("attributes"))}
        )
        variants[sku] = after
        net, gross = after["net_weight_g"], after["gross_weight_g"]
        if net is not None and gross is not None and gross < net:
            detail = f"gross_weight_g {gross} is below net_weight_g {net}"
            flaws.append(Flaw("gross_weight_g", "gross_below_net", detail, sku, {"gross": gross, "net": net}))
        if len(after["attributes"]) > MAX_ATTRIBUTES:
            detail = f"a variant has at most {MAX_ATTRIBUTES} attributes"
            flaws.append(Flaw("attributes", "too_many", detail, sku, {"most": MAX_ATTRIBUTES}))
    return list(variants.values()), flaws


def _limits(product: Product) -> list[Flaw]:
    counts = (
        ("variants", MAX_VARIANTS),
        ("titles", MAX_LOCALES),
        ("descriptions", MAX_LOCALES),
        ("attributes", MAX_ATTRIBUTES),
    )
    flaws = [
        Flaw(name, "too_many", f"a product has at most {most} {name}", params={"most": most})
        for name, most in counts
        if len(product[name]) > most  # type: ignore[literal-required]
    ]
    titles = sum(len(orjson.dumps(variant_title(product, variant))) for variant in product["variants"])
    if titles > MAX_TITLES_BYTES:
        detail = f"the title with the attributes of each variant, all together, has more than {MAX_TITLES_BYTES} bytes"
        flaws.append(Flaw("variants", "too_large", detail, params={"most": MAX_TITLES_BYTES}))
    return flaws


@dataclass(slots=True)
class Shelf:
    """Products under lock while they change, and which variant owns which SKU and GTIN."""

    before: dict[str, Product] = field(default_factory=dict)
    after: dict[str, Product] = field(default_factory=dict)
    skus: dict[str, str] = field(default_factory=dict)  # SKU → product id
    gtins: dict[str, tuple[str, str]] = field(default_factory=dict)  # GTIN as 14 digits → product id, SKU

    def get(self, product_id: str) -> Product:
        return self.after.get(product_id) or self.before[product_id]

    def put(self, product: Product) -> None:
        """Take the product's new state, or Refused when a SKU or GTIN belongs to another variant."""
        product_id, flaws, own = product["id"], [], dict[str, str]()
        for variant in product["variants"]:
            sku = variant["sku"]
            if self.skus.get(sku, product_id) != product_id:
                flaws.append(sku_taken(sku, self.skus[sku]))
            if variant["gtin"] is None:
                continue
            code = gtin14(variant["gtin"])
            owner = self.gtins.get(code)
            if (owner and owner[0] != product_id) or code in own:
                params = {"gtin": variant["gtin"], "owner": owner[1] if owner else own[code]}
                flaws.append(Flaw("gtin", "gtin_taken", "{gtin} belongs to {owner}".format(**params), sku, params))
            own[code] = sku
        if flaws:
            raise Refused(flaws)
        for old in self.after.get(product_id, self.before.get(product_id, {"variants": []}))["variants"]:
            self.skus.pop(old["sku"], None)
            if old["gtin"]:
                self.gtins.pop(gtin14(old["gtin"]), None)
        self.skus |= {variant["sku"]: product_id for variant in product["variants"]}
        self.gtins |= {code: (product_id, sku) for code, sku in own.items()}
        self.after[product_id] = product

    def changes(self) -> list[tuple[Product | None, Product]]:
        """(before, after) of what is not as it was."""
        pairs = ((self.before.get(product_id), after) for product_id, after in self.after.items())
        return [(before, after) for before, after in pairs if before != after]
