"""Weights and times as people write them in price lists. Pure."""

import re
import unicodedata
from decimal import Decimal

__all__ = ["days_of", "grams_of"]

_NUMBER = r"(\d+(?:[.,]\d+)?)"
_TO = r"\s*(?:-|–|—|~|至|to|bis|(?:<|≤)\s*w\s*≤)\s*"
_BAND = re.compile(
    rf"(?:{_NUMBER}{_TO}|(?:up to|bis|max\.?|≤|w\s*≤)\s*)?{_NUMBER}\s*(kg|kgs|g|公斤|千克|克)?", re.ASCII
)
_DAYS = re.compile(
    r"(?:(\d{1,3})\s*(?:-|–|—|~|至|to|bis)\s*)?(\d{1,3})"
    r"\s*(?:个?工作日|天|(?:business |working )?days?|werktage?|tage?|arbeitstage?)?",
    re.ASCII,
)
_GRAMS = ("g", "克")


def grams_of(text: str) -> int:
    """Grams of a weight, or of the end of a band: kilograms where no unit is said. Raises ValueError for anything
    else, and for a number whose mark may be one between thousands (1.000)."""
    match = _BAND.fullmatch(_plain(text))
    if match is None:
        raise ValueError("is no weight such as 31,5 kg, 500 g, 0-0.1 or 0<W≤0.3")
    start, end, unit = match.groups()
    grams = _number(end) * (1 if unit in _GRAMS else 1000)
    if start is not None and _number(start) >= _number(end):
        raise ValueError("begins where it ends, or behind")
    if grams != int(grams) or grams <= 0:
        raise ValueError("is no whole number of grams above 0")
    return int(grams)


def days_of(text: str) -> int:
    """The longest of the days said. Raises ValueError when it says none."""
    match = _DAYS.fullmatch(_plain(text))
    if match is None or (match[1] and int(match[1]) > int(match[2])):
        raise ValueError("is no number of days such as 3 or 7-12 days")
    return int(match[2])


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().lower()


def _number(text: str) -> Decimal:
    whole, _, rest = text.replace(",", ".").partition(".")
    if len(rest) == 3 and whole.strip("0"):
        raise ValueError(f"{text} may be a thousand or a unit with three digits: write it in up_to_g")
    return Decimal(f"{whole}.{rest or 0}")
