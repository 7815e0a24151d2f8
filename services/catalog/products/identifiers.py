"""What makes an identifier or a code a valid one. Functions give the canonical form or raise ValueError."""

import re
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_locale_identifier, parse_locale

from libs.countries import known

GTIN_LENGTHS = (8, 12, 13, 14)

_LOCALE = re.compile(
    r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))?"
)
_DIGITS = re.compile(r"[0-9]+")


def check_digit(payload: str) -> int:
    """GS1 General Specifications 7.9: weights 3, 1, 3, … from the right, up to the next multiple of ten."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(payload)))
    return -total % 10


def gtin(value: str) -> str:
    if not _DIGITS.fullmatch(value) or len(value) not in GTIN_LENGTHS:
        raise ValueError("a GTIN has 8, 12, 13 or 14 digits (a spreadsheet may have dropped leading zeros)")
    expected = check_digit(value[:-1])
    if int(value[-1]) != expected:
        raise ValueError(f"the check digit of {value} must be {expected}")
    return value


def gtin14(value: str) -> str:
    """The form that GTINs are compared in: 4006381333931 and 04006381333931 are one trade item."""
    return value.rjust(14, "0")


def hs_code(value: str) -> str:
    """6 digits are the same all over the world, the EU adds 2 (CN), tariffs up to 10. Dots and spaces are dropped."""
    digits = value.replace(".", "").replace(" ", "")
    if not _DIGITS.fullmatch(digits) or not 6 <= len(digits) <= 10:
        raise ValueError("an HS code has 6 to 10 digits (a spreadsheet may have dropped leading zeros)")
    if digits[:2] in ("00", "77"):  # 77 is reserved by the WCO
        raise ValueError(f"there is no HS chapter {digits[:2]}")
    return digits


def country(value: str) -> str:
    return known(value.upper())


@lru_cache(maxsize=1024)
def locale(value: str) -> str:
    """The canonical spelling of a BCP 47 tag that CLDR knows: `zh-hant-tw` becomes `zh-Hant-TW`."""
    if not _LOCALE.fullmatch(value):
        raise ValueError(f"{value} is no BCP 47 language tag like de, pt-BR or zh-Hant")
    try:
        Locale.parse(value, sep="-")
        return get_locale_identifier(parse_locale(value, sep="-"), sep="-")
    except (UnknownLocaleError, ValueError):
        raise ValueError(f"{value} is no language that CLDR knows") from None


def english(value: str) -> str:
    """Customs systems take Latin letters: a description in another script is refused at the border, so refuse it."""
    if not value.isascii():
        raise ValueError("customs_description must be English, in plain ASCII characters")
    return value
