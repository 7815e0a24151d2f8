"""The numbers and measures in a text, whatever way its language writes them. Pure.

`1,500.5`, `1.500,5`, `1 500,5` and `１５００．５` are the same number. `1,500` may be one and a half or fifteen
hundred: it counts as the same as either.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

_SPACES = "   "
_NUMBER = re.compile(rf"\d+(?:[.,'’{_SPACES}]\d+)*")
_DIGIT_WORDS = {1: "一", 2: "二两兩双雙", 3: "三", 4: "四", 5: "五", 6: "六", 7: "七", 8: "八", 9: "九", 10: "十"}

# (what it measures, how many of the first unit): factors of NIST SP 811
_UNITS: dict[str, tuple[str, str, str]] = {
    "mm": ("length", "0.001", "mm 毫米 ミリ мм millimetre millimeter millimetres millimeters"),
    "cm": ("length", "0.01", "cm 厘米 公分 センチ см centimetre centimeter centimetres centimeters zentimeter"),
    "m": ("length", "1", "m 米 メートル м metre meter metres meters mètre mètres metro metros"),
    "in": (
        "length",
        "0.0254",
        'in " ″ ” inch inches zoll pouce pouces pulgada pulgadas pollici 英寸 インチ дюйм дюймов',
    ),
    "ft": ("length", "0.3048", "ft foot feet fuß pied pieds 英尺 фут футов"),
    "g": ("weight", "1", "g gr 克 グラム г gram grams gramm gramme grammes"),
    "kg": ("weight", "1000", "kg 千克 公斤 キログラム кг kilogram kilograms kilogramm"),
    "oz": ("weight", "28.349523125", "oz ounce ounces unze unzen 盎司 オンス"),
    "lb": ("weight", "453.59237", "lb lbs pound pounds pfund 磅 ポンド"),
    "ml": ("volume", "1", "ml 毫升 ミリリットル мл milliliter millilitre milliliters millilitres"),
    "cl": ("volume", "10", "cl 厘升"),
    "l": ("volume", "1000", "l 升 リットル л liter litre liters litres litro litros"),
    "floz": ("volume", "29.5735295625", "fl.oz fl-oz floz 液量盎司"),
    "w": ("power", "1", "w 瓦 ワット вт watt watts"),
    "v": ("voltage", "1", "v 伏 ボルト volt volts"),
    "mah": ("charge", "1", "mah 毫安时 毫安時 мач"),
    "hz": ("frequency", "1", "hz 赫兹 赫茲 гц hertz"),
    "pct": ("share", "1", "% ％ prozent percent"),
}
_NAMES = {name: unit for unit, (_, _, names) in _UNITS.items() for name in names.split()}
_UNIT = re.compile(
    rf"[{_SPACES}-]?(?P<unit>fl\.? ?oz|{'|'.join(sorted(map(re.escape, _NAMES), key=len, reverse=True))})\.?"
    r"(?![a-zà-ÿа-я]|[ ]\d)",  # 3 in 1 measures nothing
    re.IGNORECASE,
)


class Found(NamedTuple):
    """A number in a text. `readings`: the values that it may have. `unit`: of measures, else empty."""

    text: str
    readings: frozenset[Decimal]
    unit: str

    def same(self, other: "Found") -> bool:
        return bool(self.readings & other.readings)

    def converted(self, other: "Found") -> bool:
        """Whether the other is the same amount in a unit of the same kind, within two per cent."""
        if not self.unit or not other.unit or _UNITS[self.unit][0] != _UNITS[other.unit][0]:
            return False
        ours = [value * Decimal(_UNITS[self.unit][1]) for value in self.readings]
        theirs = [value * Decimal(_UNITS[other.unit][1]) for value in other.readings]
        return any(abs(a - b) <= max(a, b) * Decimal("0.02") for a in ours for b in theirs)


def numbers(text: str) -> Iterator[Found]:
    """The numbers of a text in their order, with the units behind them."""
    plain = _digits(text)
    for found in _NUMBER.finditer(plain):
        unit = _UNIT.match(plain, found.end())
        name = re.sub(r"[. ]", "", unit["unit"].lower()) if unit else ""
        yield Found(found.group(), readings(found.group()), _NAMES.get(name, "floz" if name == "floz" else ""))


def _digits(text: str) -> str:
    """Digits of any script as ASCII ones, full-width signs as narrow ones."""
    narrow = unicodedata.normalize("NFKC", text.translate({0x2033: '"', 0x201D: '"'}))
    return "".join(
        str(unicodedata.decimal(each)) if each.isdecimal() and not each.isascii() else each for each in narrow
    )


def readings(number: str) -> frozenset[Decimal]:
    """The values that the digits may mean."""
    signs = re.findall(r"\D", number)
    if not signs:
        return frozenset({Decimal(number)})
    last = signs[-1]
    whole, _, rest = number.rpartition(last)
    joined = re.sub(r"\D", "", number)
    grouped = len(rest) == 3 and all(len(part) == 3 for part in re.split(r"\D", number)[1:])
    values = {Decimal(joined)} if grouped else set()
    if signs.count(last) == 1 and last in ".,":
        values.add(Decimal(re.sub(r"\D", "", whole) + "." + rest))
    return frozenset(values or {Decimal(joined)})


class Compared(NamedTuple):
    """Numbers of the source that the target lacks, those that it has beside; measures that have another unit, and those
    behind whose number no unit is known."""

    lost: list[str]
    added: list[str]
    changed: list[str]
    bare: list[str]


def compare(source: str, target: str) -> Compared:
    """How the numbers of a target differ from those of its source."""
    wanted, there = list(numbers(source)), list(numbers(target))
    changed: list[str] = []
    bare: list[str] = []
    open_: list[Found] = []
    for number in wanted:
        at = _taken(number, there)
        if at is None:
            open_.append(number)
            continue
        other = there.pop(at)
        if number.unit and other.unit != number.unit and not number.converted(other):
            (changed if other.unit else bare).append(f"{number.text} {number.unit}")
    lost = [number.text for number in open_ if not _in_words(number, target)]
    return Compared(lost, [number.text for number in there], changed, bare)


def _taken(number: Found, there: Sequence[Found]) -> int | None:
    """The place of the number that stands for this one: the same with its unit, the same amount, the same digits."""
    tests = (
        lambda other: number.same(other) and number.unit == other.unit,
        lambda other: number.converted(other),
        lambda other: number.same(other),
    )
    for test in tests:
        for at, other in enumerate(there):
            if test(other):
                return at
    return None


def _in_words(number: Found, target: str) -> bool:
    """两件装 says 2."""
    return any(sign in target for value in number.readings for sign in _DIGIT_WORDS.get(int(value), ""))
