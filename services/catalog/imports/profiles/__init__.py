"""Profiles of files of products: one JSON object a file, in the form in which a caller may give one."""

from importlib.resources import files

import pycountry

from libs.files import Profile

__all__ = ["PROFILES"]

_NAMES = ("tradewind", "shopify", "woocommerce", "amazon-listings", "ebay", "magento", "prestashop")
_IN_ENGLISH = ("magento",)  # writes countries as words


def _read(name: str) -> Profile:
    profile = Profile.model_validate_json((files(__name__) / f"{name}.json").read_bytes())
    if name in _IN_ENGLISH:
        translate = {**profile.translate, "country_of_origin": _english_names()}
        profile = profile.model_copy(update={"translate": translate})
    return profile


def _english_names() -> dict[str, str]:
    """Every name that means one country, with its code."""
    names = ("name", "common_name", "official_name")
    return {
        name.casefold(): country.alpha_2
        for country in pycountry.countries
        for attribute in names
        if (name := getattr(country, attribute, None))
    }


PROFILES = {name: _read(name) for name in _NAMES}
