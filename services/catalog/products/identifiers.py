"""What of a product is valid only here; GTINs, HS codes and countries are in contracts.fields."""

import re
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_locale_identifier, parse_locale
from pydantic_core import PydanticCustomError

GTIN_LENGTHS = (8, 12, 13, 14)

LOCALE = r"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))?$"
_LOCALE = re.compile(LOCALE)


def gtin14(value: str) -> str:
    """The form that GTINs are compared in: 4006381333931 and 04006381333931 are one trade item."""
    return value.rjust(14, "0")


@lru_cache(maxsize=1024)
def locale(value: str) -> str:
    """The canonical spelling of a BCP 47 tag that CLDR knows: `zh-hant-tw` becomes `zh-Hant-TW`. PydanticCustomError
    for any other."""
    if not _LOCALE.fullmatch(value):
        raise PydanticCustomError(
            "locale_invalid", "{locale} is no BCP 47 language tag like de, pt-BR or zh-Hant", {"locale": value}
        )
    try:
        Locale.parse(value, sep="-")
        return get_locale_identifier(parse_locale(value, sep="-"), sep="-")
    except (UnknownLocaleError, ValueError):
        raise PydanticCustomError(
            "locale_unknown", "{locale} is no language that CLDR knows", {"locale": value}
        ) from None


def english(value: str) -> str:
    """Customs systems take Latin letters: a description in another script is refused at the border, so refuse it."""
    if not value.isascii():
        raise PydanticCustomError("not_english", "must be English, in plain ASCII characters")
    return value
