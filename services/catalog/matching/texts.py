"""What is read out of a product's words: tokens, codes, numbers, measures, colours, editions. Pure."""

import re
from collections.abc import Mapping

_TOKEN = re.compile(r"[^\W_]+(?:\.\d+)?|['\"]")
_WORD = re.compile(r"[^\s,;:()\[\]!?*]+")
_PUNCTUATION = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_MEASURE = re.compile(r"(\d+(?:\.\d+)?)\s*-?\s*([a-z]+|['\"])")
_QUANTITY = re.compile(r"\d+(?:[a-z]{1,2}|inch|ft|ghz|mhz|dpi|mah|bit|gbps|mbps|pack|user|port|pages?|years?)s?")

# The spellings of a unit, and what it is called here.
UNITS = {
    spelling: unit
    for unit, spellings in {
        "gb": "gb", "tb": "tb", "mb": "mb", "kb": "kb", "in": "inch inches in ' \"", "mm": "mm", "cm": "cm",
        "ft": "ft foot feet", "mp": "mp megapixel megapixels", "ghz": "ghz", "mhz": "mhz", "w": "watt watts w",
        "v": "volt volts v", "pk": "pack pk", "user": "user users u", "x": "x", "cu": "cu", "btu": "btu", "oz": "oz",
        "lb": "lb lbs", "rpm": "rpm", "hz": "hz", "a": "amp", "mah": "mah", "cell": "cell", "port": "port ports",
        "page": "page pages", "disc": "disc discs", "ml": "ml", "l": "l", "g": "g", "kg": "kg",
    }.items()
    for spelling in spellings.split()
}  # fmt: skip
_COLOURS = (
    "black white silver red blue green pink purple grey gray orange yellow brown gold titanium bronze clear charcoal "
    "navy beige cyan magenta platinum graphite chrome stainless violet teal"
)
# Words that make another product of the same name.
_EDITIONS = (
    "upgrade academic student teacher education educational edu professional pro standard premium deluxe ultimate home "
    "business enterprise basic express full oem mac macintosh windows win license licence small office family server "
    "workstation competitive refurbished renewed used case cover adapter charger cable battery mount refill kit bundle "
    "left right mini micro max plus lite junior women men kids"
)
COLOURS, EDITIONS = frozenset(_COLOURS.split()), frozenset(_EDITIONS.split())


def tokens(text: str) -> list[str]:
    """The words and numbers of a text in lower case; an inch's mark is one of them."""
    return _TOKEN.findall(text)


def squashed(text: str) -> str:
    """The letters and digits alone: `DSC-W120/B` and `dscw120 b` are the same."""
    return _PUNCTUATION.sub("", text)


def codes(text: str) -> frozenset[str]:
    """Model and part numbers: words with digits and letters, or five digits and more, that are no quantity."""
    found = (squashed(word) for word in _WORD.findall(text))
    return frozenset(word for word in found if _is_code(word))


def _is_code(word: str) -> bool:
    if len(word) < 3 or not any(letter.isdigit() for letter in word) or _QUANTITY.fullmatch(word):
        return False
    return len(word) >= 5 or not word.isdigit()


def numbers(text: str) -> frozenset[float]:
    return frozenset(float(number) for number in _NUMBER.findall(text.replace(",", "")) if len(number) < 12)


def measures(text: str) -> Mapping[str, frozenset[float]]:
    """Quantities by their unit."""
    found: dict[str, set[float]] = {}
    for number, unit in _MEASURE.findall(text):
        if unit in UNITS and len(number) < 12:
            found.setdefault(UNITS[unit], set()).add(float(number))
    return {unit: frozenset(amounts) for unit, amounts in found.items()}
