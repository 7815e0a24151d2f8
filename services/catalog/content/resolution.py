"""What a buyer sees at one place: the channel's content before that of every channel, the locale before those that it
falls back to, the product's own titles and descriptions at last. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from services.catalog.content.checks import Finding
from services.catalog.content.domain import ANY, Place, Texts
from services.catalog.families.domain import Attribute
from services.catalog.families.values import Value, Values
from services.catalog.locales.domain import territory_of
from services.catalog.measures.market import System, shown, system_of
from services.catalog.measures.sizes import SizeChart
from services.catalog.products.domain import Product
from services.catalog.profiles.domain import FIELDS, Profile
from services.catalog.richtext import from_plain, plain


class Source(NamedTuple):
    """Where a text comes from. number: of the version; None: of the product itself."""

    channel: str | None
    locale: str | None
    number: int | None = None


class Found(NamedTuple):
    """Texts that hold at a place."""

    place: Place
    number: int
    texts: Texts


class Resolved(NamedTuple):
    """The texts of a place, and where each comes from (by field, and by `attributes/CODE`)."""

    texts: Texts
    sources: Mapping[str, Source]


def places(channel: str, locales: Sequence[str]) -> list[Place]:
    """Where texts are looked for, nearest first."""
    channels = dict.fromkeys((channel, ANY))
    return [Place(each, locale) for each in channels for locale in locales]


def resolved(
    found: Mapping[Place, Found], channel: str, locales: Sequence[str], product: Product, *, rich_text: bool
) -> Resolved:
    """Each field by itself: a channel that has a title of its own takes the bullets of every channel. rich_text: the
    description is HTML, else plain."""
    sources: dict[str, Source] = {}
    fields: dict[str, Any] = {}
    attributes: dict[str, Value] = {}
    for each in (found[place] for place in places(channel, locales) if place in found):
        source = Source(each.place.channel, each.place.locale, each.number)
        for name in FIELDS:
            if name not in fields and (value := getattr(each.texts, name)):
                is_plain = name == "description" and not rich_text
                fields[name], sources[name] = plain(value) if is_plain else value, source
        for code, value in each.texts.attributes.items():
            if code not in attributes:
                attributes[code], sources[f"attributes/{code}"] = value, source
    for name, own in (("title", product["titles"]), ("description", product["descriptions"])):
        if name not in fields and (base := _base(own, locales, product["default_locale"])):
            is_html = name == "description" and rich_text
            fields[name], sources[name] = from_plain(base[1]) if is_html else base[1], Source(None, base[0])
    return Resolved(Texts(**fields, attributes=attributes), sources)


def _base(own: Mapping[str, str], locales: Sequence[str], default: str | None) -> tuple[str, str] | None:
    """The product's own text: of the locale, of what it falls back to, or of the source language."""
    return next(((locale, own[locale]) for locale in [*locales, default or ""] if locale in own), None)


def foreign(found: Resolved, locales: Sequence[str]) -> Iterator[Finding]:
    """Texts that are in the source language because nothing nearer was written."""
    for name, source in found.sources.items():
        if source.locale is not None and source.locale not in locales:
            detail = f"is the product's own, in {source.locale}: nothing is written in {locales[0]}"
            params = {"locale": locales[0], "found": source.locale}
            yield Finding(f"/{name}", "language_fallback", "warning", detail, params)


# -- attributes as a market reads them


class Shown(NamedTuple):
    """A value in words of the market."""

    attribute: str
    label: str
    value: Value
    text: str


class Market(NamedTuple):
    """How values are written: the locales (nearest first), the system of measures, the system of sizes."""

    locales: Sequence[str]
    measures: System
    size_system: str | None
    charts: Mapping[str, SizeChart]


def market_of(locales: Sequence[str], profile: Profile | None, charts: Mapping[str, SizeChart]) -> Market:
    measures = (profile.measures if profile else None) or system_of(territory_of(locales[0]))
    return Market(locales, measures, profile.size_system if profile else None, charts)


def values_shown(
    values: Values, content: Mapping[str, Value], attributes: Mapping[str, Attribute], sku: str | None, market: Market
) -> tuple[list[Shown], list[Finding]]:
    """The values of a product, or of one of its variants, with those of the content; and what could not be
    converted."""
    rows, missing = [], []
    held = {**(values.of(sku) if sku else values.own), **content}
    for code, attribute in attributes.items():
        if code in held:
            text = _text(attribute, held[code], market)
            if text is None:
                missing.append(_no_size(attribute, held[code], market))
            rows.append(Shown(code, _label(attribute.labels, code, market), held[code], text or str(held[code])))
    return rows, missing


def _label(labels: Mapping[str, str], code: str, market: Market) -> str:
    return next((labels[locale] for locale in market.locales if locale in labels), code)


def _text(attribute: Attribute, value: Value, market: Market) -> str | None:
    """None for a size that the chart does not have in the market's system."""
    if isinstance(value, dict):
        assert attribute.unit_family is not None
        return shown(Decimal(value["amount"]), value["unit"], attribute.unit_family, market.measures, market.locales[0])
    if isinstance(value, list):
        return ", ".join(_option(attribute, each, market) for each in value)
    if attribute.kind == "select":
        value = _option(attribute, str(value), market)
    return _size(attribute, str(value), market)


def _option(attribute: Attribute, code: str, market: Market) -> str:
    option = next((each for each in attribute.options if each.code == code), None)
    return _label(option.labels, code, market) if option else code


def _size(attribute: Attribute, size: str, market: Market) -> str | None:
    chart = market.charts.get(attribute.size_chart or "")
    if chart is None or attribute.size_system is None or market.size_system is None:
        return size
    converted = chart.converted(size, attribute.size_system, market.size_system)
    if converted is None or market.size_system == attribute.size_system:
        return converted
    return f"{market.size_system} {converted} ({attribute.size_system} {size})"


def _no_size(attribute: Attribute, value: Value, market: Market) -> Finding:
    detail = f"the size {value} is not in the chart {attribute.size_chart} as a size of {market.size_system}"
    params = {"size": str(value), "chart": attribute.size_chart, "system": market.size_system}
    return Finding(f"/attributes/{attribute.code}", "size_unknown", "warning", detail, params)
