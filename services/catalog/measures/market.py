"""A quantity as a market writes it: converted into its units, in the numbers and words of its language. Pure."""

from collections.abc import Mapping
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Literal

from babel.numbers import format_decimal
from babel.units import format_unit

from services.catalog.measures.units import UnitFamily, converted

System = Literal["metric", "us", "both"]

# CLDR's names of units, which its patterns are found by; the others are written as they are.
_CLDR: Mapping[str, str] = {
    "m": "length-meter", "km": "length-kilometer", "dm": "length-decimeter", "cm": "length-centimeter",
    "mm": "length-millimeter", "um": "length-micrometer", "in": "length-inch", "ft": "length-foot", "yd": "length-yard",
    "m2": "area-square-meter", "cm2": "area-square-centimeter", "ft2": "area-square-foot", "in2": "area-square-inch",
    "l": "volume-liter", "ml": "volume-milliliter", "cl": "volume-centiliter", "m3": "volume-cubic-meter",
    "cm3": "volume-cubic-centimeter", "gal_us": "volume-gallon", "qt_us": "volume-quart",
    "fl_oz_us": "volume-fluid-ounce", "cup_us": "volume-cup", "kg": "mass-kilogram", "g": "mass-gram",
    "mg": "mass-milligram", "t": "mass-tonne", "lb": "mass-pound", "oz": "mass-ounce",
    "celsius": "temperature-celsius", "kelvin": "temperature-kelvin", "fahrenheit": "temperature-fahrenheit",
    "s": "duration-second", "min": "duration-minute", "h": "duration-hour", "d": "duration-day", "w": "power-watt",
    "kw": "power-kilowatt", "mw": "power-milliwatt", "hp": "power-horsepower", "j": "energy-joule",
    "kj": "energy-kilojoule", "kwh": "energy-kilowatt-hour", "cal": "energy-calorie", "kcal": "energy-kilocalorie",
    "v": "electric-volt", "a": "electric-ampere", "ma": "electric-milliampere", "hz": "frequency-hertz",
    "ghz": "frequency-gigahertz", "pa": "pressure-pascal", "kpa": "pressure-kilopascal", "bar": "pressure-bar",
    "psi": "pressure-pound-force-per-square-inch", "m_s": "speed-meter-per-second",
    "km_h": "speed-kilometer-per-hour", "mph": "speed-mile-per-hour", "byte": "digital-byte", "kb": "digital-kilobyte",
    "mb": "digital-megabyte", "gb": "digital-gigabyte", "tb": "digital-terabyte", "degree": "angle-degree",
    "lm": "light-lumen",
}  # fmt: skip
_WRITTEN = {
    "wh": "Wh", "mv": "mV", "kv": "kV", "khz": "kHz", "mhz": "MHz", "rpm": "rpm", "ah": "Ah", "mah": "mAh", "db": "dB",
    "ms": "ms", "mm2": "mm²",
}  # fmt: skip
# What a market of the other system reads instead.
_US = {
    "mm": "in", "cm": "in", "dm": "in", "m": "ft", "km": "yd", "m2": "ft2", "cm2": "in2", "ml": "fl_oz_us",
    "cl": "fl_oz_us", "l": "fl_oz_us", "g": "oz", "kg": "lb", "celsius": "fahrenheit", "km_h": "mph", "bar": "psi",
    "kpa": "psi",
}  # fmt: skip
_METRIC = {
    "in": "cm", "ft": "m", "yd": "m", "ft2": "m2", "in2": "cm2", "fl_oz_us": "ml", "cup_us": "ml", "qt_us": "l",
    "gal_us": "l", "oz": "g", "lb": "kg", "fahrenheit": "celsius", "mph": "km_h", "psi": "bar", "hp": "kw",
}  # fmt: skip
_US_TERRITORIES = frozenset({"US", "LR", "MM"})  # CLDR, measurementSystem
DIGITS = 3


def system_of(territory: str) -> System:
    """Which system a country measures by (CLDR)."""
    return "us" if territory in _US_TERRITORIES else "metric"


def for_market(amount: Decimal, unit: str, family: UnitFamily, system: System) -> tuple[Decimal, str]:
    """The quantity in the system's units: to three digits, or as many as were given, whichever is more. One that is of
    the system already stays as it is."""
    to = {"us": _US, "metric": _METRIC}.get(system, {}).get(unit)
    if to is None:
        return amount, unit
    digits = max(DIGITS, len(amount.as_tuple().digits))
    rounded = Context(prec=digits, rounding=ROUND_HALF_EVEN).plus(converted(amount, unit, to, family))
    return rounded.normalize(), to


def written(amount: Decimal, unit: str, locale: str) -> str:
    """The quantity in words of the language: `4,72 in`, `4.72英寸`."""
    tag = locale.replace("-", "_")
    if unit in _CLDR:
        return format_unit(amount, _CLDR[unit], length="short", format="#,##0.######", locale=tag)
    return f"{format_decimal(amount, format='#,##0.######', locale=tag)} {_WRITTEN.get(unit, unit)}"


def shown(amount: Decimal, unit: str, family: UnitFamily, system: System, locale: str) -> str:
    """As a market reads it; `both`: in its own units and in the other system's."""
    if system != "both":
        return written(*for_market(amount, unit, family, system), locale)
    here = written(amount, unit, locale)
    there = {written(*for_market(amount, unit, family, other), locale) for other in ("metric", "us")} - {here}
    return f"{here} ({', '.join(sorted(there))})" if there else here
