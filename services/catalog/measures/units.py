"""Units by what they measure. Factors are exact: international inch, pound and gallon (NIST Handbook 44, SI Brochure).
Pure."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal, NamedTuple

UnitFamily = Literal[
    "length", "area", "volume", "mass", "temperature", "time", "power", "energy", "voltage", "current", "frequency",
    "pressure", "speed", "rotation", "storage", "angle", "charge", "luminous_flux", "sound_level", "count",
]  # fmt: skip


class Unit(NamedTuple):
    """`amount * factor + offset` is the amount in the family's base unit."""

    factor: Decimal
    offset: Decimal = Decimal(0)


def _units(**factors: str) -> dict[str, Unit]:
    return {name: Unit(Decimal(factor)) for name, factor in factors.items()}


INCH, FOOT, POUND, GALLON = "0.0254", "0.3048", "0.45359237", "0.003785411784"
FAMILIES: Mapping[UnitFamily, Mapping[str, Unit]] = {
    "length": _units(m="1", km="1000", dm="0.1", cm="0.01", mm="0.001", um="0.000001")
    | {"in": Unit(Decimal(INCH)), "ft": Unit(Decimal(FOOT)), "yd": Unit(Decimal("0.9144"))},
    "area": _units(m2="1", cm2="0.0001", mm2="0.000001", ft2="0.09290304", in2="0.00064516"),
    "volume": _units(l="0.001", ml="0.000001", cl="0.00001", m3="1", cm3="0.000001")
    | _units(gal_us=GALLON, qt_us="0.000946352946", fl_oz_us="0.0000295735295625", cup_us="0.0002365882365"),
    "mass": _units(kg="1", g="0.001", mg="0.000001", t="1000", lb=POUND, oz="0.028349523125"),
    "temperature": {
        "celsius": Unit(Decimal(1)),
        "kelvin": Unit(Decimal(1), Decimal("-273.15")),
        "fahrenheit": Unit(Decimal(5) / Decimal(9), Decimal(-160) / Decimal(9)),
    },
    "time": _units(s="1", ms="0.001", min="60", h="3600", d="86400"),
    "power": _units(w="1", kw="1000", mw="0.001", hp="745.69987158227022"),
    "energy": _units(j="1", kj="1000", wh="3600", kwh="3600000", cal="4.184", kcal="4184"),
    "voltage": _units(v="1", mv="0.001", kv="1000"),
    "current": _units(a="1", ma="0.001"),
    "frequency": _units(hz="1", khz="1000", mhz="1000000", ghz="1000000000"),
    "pressure": _units(pa="1", kpa="1000", bar="100000", psi="6894.757293168361"),
    "speed": _units(m_s="1", km_h="0.2777777777777777777777777778", mph="0.44704"),
    "rotation": _units(rpm="1"),
    "storage": _units(byte="1", kb="1000", mb="1000000", gb="1000000000", tb="1000000000000"),
    "angle": _units(degree="1"),
    "charge": _units(ah="1", mah="0.001"),
    "luminous_flux": _units(lm="1"),
    "sound_level": _units(db="1"),
    "count": _units(piece="1", pair="2", dozen="12"),
}


def units_of(family: UnitFamily) -> Mapping[str, Unit]:
    return FAMILIES[family]


def converted(amount: Decimal, of: str, to: str, family: UnitFamily) -> Decimal:
    """The amount in another unit of the family, exact but for 28 digits. Raises KeyError for a unit that is none of
    it."""
    if of == to:
        return amount
    source, target = FAMILIES[family][of], FAMILIES[family][to]
    return (amount * source.factor + source.offset - target.offset) / target.factor
