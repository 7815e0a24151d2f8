"""Why a product cannot become what was asked for."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from libs.refused import Flaw, Kind, Refused

# The state of the product, or another product, forbids it; any other defect is one of the values.
CONFLICTS = frozenset({"sku_taken", "gtin_taken", "invalid_transition", "title_missing", "variant_missing"})


class Defect(NamedTuple):
    """A rule that the product would break. With `sku` it is that variant's field. `params`: the values in `detail`."""

    field: str
    code: str
    detail: str
    sku: str | None = None
    params: Mapping[str, Any] = {}


class Defective(Exception):
    """The product would have these defects. Who catches it knows how the caller named the variants: by their place in
    a request, or by the line of a file."""

    def __init__(self, defects: Sequence[Defect]) -> None:
        super().__init__(defects[0].detail)
        self.defects = list(defects)


def sku_taken(sku: str, product_id: str) -> Defect:
    params = {"sku": sku, "product_id": product_id}
    return Defect("sku", "sku_taken", f"{sku} belongs to product {product_id}", sku, params)


def refusal(defects: Sequence[Defect], change: Mapping[str, Any]) -> Refused:
    """The refusal of a change, pointing into it."""
    first = defects[0]
    flaws = [Flaw(_pointer(one, change.get("variants") or ()), one.code, one.detail, one.params) for one in defects]
    kind: Kind = "conflict" if first.code in CONFLICTS else "invalid"
    return Refused(first.code, first.detail, flaws, kind, params=first.params)


def _pointer(defect: Defect, variants: Sequence[Mapping[str, Any]]) -> str:
    for index, variant in enumerate(variants):
        if variant["sku"] == defect.sku:
            return f"/variants/{index}/{defect.field}"
    return f"/{defect.field}"  # of a variant that the request does not name
