"""Profiles of files of orders: one JSON object a file, in the form in which a caller may give one."""

from importlib.resources import files

from libs.files import Profile
from services.order.imports.countries import english_names

__all__ = ["PROFILES"]

_NAMES = (
    *("tradewind", "shopify", "woocommerce", "amazon-all-orders", "amazon-order-report", "ebay", "etsy", "magento"),
    "prestashop",
)
_IN_ENGLISH = ("ebay", "etsy")  # write countries as words


def _read(name: str) -> Profile:
    profile = Profile.model_validate_json((files(__name__) / f"{name}.json").read_bytes())
    if name in _IN_ENGLISH:
        profile = profile.model_copy(update={"translate": {"country": english_names()}})
    return profile


PROFILES = {name: _read(name) for name in _NAMES}
