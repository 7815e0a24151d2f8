"""Profiles of files of prices and costs: one JSON object a file, in the form in which a caller may give one."""

from importlib.resources import files

from libs.files import Profile

__all__ = ["COSTS", "PRICES"]


def _read(folder: str, *names: str) -> dict[str, Profile]:
    found = files(__name__) / folder
    return {name: Profile.model_validate_json((found / f"{name}.json").read_bytes()) for name in names}


PRICES = _read(
    "prices",
    *("tradewind", "shopify", "shopify-old", "woocommerce", "amazon-price-quantity", "amazon-listings", "ebay"),
    *("ebay-active-listings", "magento", "prestashop"),
)
COSTS = _read("costs", "tradewind", "shopify", "prestashop")
